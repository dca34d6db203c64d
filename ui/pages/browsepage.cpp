// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/browsepage.h"

#include "models/base/onfinished.h"
#include "models/repository/tenantwatch.h"
#include "ui/browse/gridpane.h"
#include "ui/browse/keypane.h"
#include "ui/browse/linkstrip.h"
#include "ui/browse/rowseeker.h"
#include "ui/browse/tablelist.h"
#include "ui/browse/valuepane.h"
#include "ui/passwords/passworddialog.h"
#include "ui/passwords/passwordwords.h"
#include "ui/rowtitle.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace selaras::ui {

using items::LoadState;
using items::SchemaModel;

BrowsePage::BrowsePage(workspace::Session &session, WorkspaceModels &models,
                       workspace::PasswordLane &passwords, Prompter &prompter, QWidget *parent)
    : Page(QStringLiteral("browse"), Symbol::Browse, parent)
    , m_session(session)
    , m_models(models)
    , m_passwords(passwords)
    , m_prompter(prompter)
    , m_tables(new TableList(models.schema))
    , m_grid(new GridPane(models.rows))
    , m_keys(new KeyPane(session, models.keys))
    , m_strip(new LinkStrip(models.links))
    , m_value(new ValuePane(session))
    , m_columns(new QSplitter)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_seeker(new RowSeeker(models.rows, this))
{
    layOut();
    connectPanes();
}

QString BrowsePage::word() const
{
    return tr("Browse");
}

void BrowsePage::layOut()
{
    m_columns->setObjectName(QStringLiteral("browseColumns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_tables);
    m_columns->addWidget(m_grid);
    m_columns->addWidget(m_keys);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({200, 700, 330});
    m_tables->setMinimumWidth(140);
    m_grid->setMinimumWidth(260);
    m_keys->setMinimumWidth(220);

    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_columns, 1);
    upperLayout->addWidget(m_strip);
    m_halves->setObjectName(QStringLiteral("browseHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(upper);
    m_halves->addWidget(m_value);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({500, 280});
    m_value->setMinimumHeight(120);
    m_value->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_halves);
}

void BrowsePage::connectPanes()
{
    connect(m_tables, &TableList::chosen, this, &BrowsePage::showTable);
    connect(m_grid, &GridPane::refused, this, &BrowsePage::refused);
    connect(m_grid->view(), &GridView::currentRowChanged, this, &BrowsePage::showRow);
    // A reset takes the selection with it, silently.
    connect(&m_models.rows, &items::RowGridModel::modelReset, this, [this] { showRow(-1); });
    connect(&m_session, &workspace::Session::tenantChanged, this, [this] {
        closeValue();
        showScope();
    });
    connect(m_keys, &KeyPane::chosen, this, &BrowsePage::showKey);
    connect(m_keys, &KeyPane::listed, this, &BrowsePage::takeUp);
    connect(m_strip, &LinkStrip::opened, this,
            [this](const repository::LinkedKey &key) { showKey(key.facts.name); });
    connect(m_strip, &LinkStrip::othersWanted, m_keys,
            [this](const QByteArray &pattern) { m_keys->filterBy(QString::fromUtf8(pattern)); });
    connect(m_value, &ValuePane::closed, this, &BrowsePage::closeValue);
    connect(m_value, &ValuePane::rowWanted, this, &BrowsePage::openRow);
    connect(&m_models.schema, &SchemaModel::stateChanged, this, &BrowsePage::takeUp);
    connect(m_seeker, &RowSeeker::found, this, [this](const QModelIndex &index) {
        m_grid->view()->setCurrentIndex(index);
        m_grid->view()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    });
    // A save may give the selected row another key.
    connect(&m_models.rows, &items::RowGridModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_grid->view()->currentIndex().row();
                if (m_models.stage.isEmpty() && row >= first.row() && row <= last.row())
                    showRow(row);
            });
}

void BrowsePage::start()
{
    m_models.schema.refresh();
    m_keys->refresh();
}

void BrowsePage::refresh()
{
    start();
    m_models.rows.refresh();
    m_models.links.refresh();
    if (m_value->isVisible())
        m_value->reload();
}

void BrowsePage::openTable(const QString &table)
{
    m_seeker->stop();
    if (!m_tables->choose(table))
        m_wantedTable = table;
}

void BrowsePage::openRow(const QString &table, const Row &key)
{
    if (!m_tables->choose(table)) {
        m_wantedTable = table;
        m_wantedRow = key;
        return;
    }
    m_seeker->seek(key);
}

void BrowsePage::openKey(const QByteArray &key)
{
    if (!m_keys->choose(key)) {
        m_wantedKey = key;
        showKey(key);
    }
}

bool BrowsePage::canResetPassword() const
{
    const auto &users = m_passwords.users();
    const sqlite::Table &table = m_models.rows.table();
    return users && !m_session.file().readOnly && table.isEditable()
        && users->table.compare(table.name, Qt::CaseInsensitive) == 0
        && table.column(users->password)
        && m_models.rows.storedRow(m_grid->view()->currentIndex().row());
}

void BrowsePage::resetPassword()
{
    const auto row = m_models.rows.storedRow(m_grid->view()->currentIndex().row());
    if (!row || !canResetPassword())
        return;
    onFinished(m_passwords.find(row->key), this,
               [this](const Result<workspace::PasswordUser> &user) {
                   if (user)
                       showPasswordDialog(*user);
                   else
                       Q_EMIT refused(passwordErrorText(user.error()));
               });
}

void BrowsePage::showPasswordDialog(const workspace::PasswordUser &user)
{
    if (m_passwordDialog)
        m_passwordDialog->close();
    m_passwordDialog = new PasswordDialog(m_session, m_passwords, m_prompter, user, this);
    m_passwordDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_passwordDialog, &PasswordDialog::saved, this, &BrowsePage::passwordSaved);
    m_passwordDialog->show();
}

QVariantMap BrowsePage::selection() const
{
    QVariantMap selection;
    if (const sqlite::Table *table = m_tables->current())
        selection.insert(QStringLiteral("table"), table->name);
    if (const auto row = m_models.rows.storedRow(m_grid->view()->currentIndex().row())) {
        selection.insert(QStringLiteral("columns"), row->key.columns());
        selection.insert(QStringLiteral("values"), row->key.values());
    }
    if (m_value->isVisibleTo(this))
        selection.insert(QStringLiteral("key"), m_value->key());
    return selection;
}

void BrowsePage::select(const QVariantMap &selection)
{
    const QString table = selection.value(QStringLiteral("table")).toString();
    const QStringList columns = selection.value(QStringLiteral("columns")).toStringList();
    const QVariantList values = selection.value(QStringLiteral("values")).toList();
    if (!columns.isEmpty() && columns.size() == values.size())
        openRow(table, Row(columns, values));
    else if (!table.isEmpty())
        openTable(table);
    if (const QByteArray key = selection.value(QStringLiteral("key")).toByteArray(); !key.isEmpty())
        openKey(key);
}

void BrowsePage::showTable(const QString &table)
{
    m_strip->setRowTitle({});
    m_models.links.clear();
    if (const sqlite::Table *found = m_models.schema.schema().table(table))
        m_models.rows.setTable(*found);
    showScope();
}

void BrowsePage::showScope()
{
    const mapping::TenantBoundary &boundary = m_session.boundary();
    const sqlite::Table &table = m_models.rows.table();
    const bool isForAll = !boundary.isOpen() && !table.name.isEmpty()
        && !repository::tenantScope(boundary, m_models.schema.schema(), table);
    m_grid->setNote(isForAll ? tr("not by tenant") : QString());
}

void BrowsePage::showRow(int row)
{
    const auto stored = m_models.rows.storedRow(row);
    if (!stored) {
        m_strip->setRowTitle({});
        m_models.links.clear();
        return;
    }
    const QString &table = m_models.rows.table().name;
    m_models.links.setRow(table, *stored);
    m_strip->setRowTitle(rowTitle(table, stored->key));
}

void BrowsePage::showKey(const QByteArray &key)
{
    m_value->open(key);
    m_value->show();
    m_strip->markOpen(key);
}

void BrowsePage::closeValue()
{
    m_value->hide();
    m_strip->markOpen({});
    m_grid->view()->setFocus();
}

void BrowsePage::takeUp()
{
    if (!m_wantedTable.isEmpty() && m_models.schema.state() == LoadState::Ready) {
        const QString table = std::exchange(m_wantedTable, {});
        const Row row = std::exchange(m_wantedRow, {});
        if (m_tables->choose(table) && !row.isEmpty())
            m_seeker->seek(row);
    }
    if (!m_wantedKey.isEmpty() && m_keys->choose(m_wantedKey))
        m_wantedKey.clear();
}

} // namespace selaras::ui
