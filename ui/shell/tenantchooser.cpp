// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tenantchooser.h"

#include "ui/theme/icons.h"
#include "ui/widgets/filteredit.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr int longestName = 220; // pixels

} // namespace

TenantChooser::TenantChooser(QWidget *parent)
    : QToolButton(parent)
    , m_model(new items::TenantModel(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_filter(new FilterEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("tenant"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(symbolIcon(Symbol::Tenant));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_filter->setObjectName(QStringLiteral("tenantFilter"));
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("tenantList"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    connect(this, &QToolButton::clicked, this, &TenantChooser::open);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &TenantChooser::choose);
    hide();
    retranslate();
}

void TenantChooser::follow(workspace::TenantScope *scope)
{
    if (m_scope)
        m_scope->disconnect(this);
    m_scope = scope;
    setVisible(m_scope && m_scope->isOffered());
    if (m_scope) {
        connect(m_scope, &workspace::TenantScope::chosenChanged, this, &TenantChooser::showChosen);
        connect(m_scope, &workspace::TenantScope::listChanged, this, [this] {
            m_model->setTenants(m_scope->tenants());
            showChosen();
        });
        m_model->setTenants(m_scope->tenants());
    }
    showChosen();
}

void TenantChooser::open()
{
    if (!m_scope)
        return;
    m_scope->refresh();
    m_filter->clear();
    m_model->setFilter({});
    m_list->setCurrentIndex(m_model->find(m_scope->chosen()));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_popup->resize(std::max(width(), 320), 320);
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void TenantChooser::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool TenantChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QToolButton::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was just typed counts, and not what was found before it.
        m_model->setFilter(m_filter->text());
        choose(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0));
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

void TenantChooser::move(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void TenantChooser::choose(const QModelIndex &index)
{
    if (!m_scope || !index.isValid())
        return;
    const QString id = index.data(items::TenantModel::IdRole).toString();
    m_popup->hide();
    m_scope->choose(id);
}

void TenantChooser::showChosen()
{
    const bool isChosen = m_scope && !m_scope->chosen().isEmpty();
    const QString name = isChosen ? m_scope->chosenName() : tr("All tenants");
    setText(fontMetrics().elidedText(name, Qt::ElideRight, longestName));
    setToolTip(isChosen ? tr("Everything keeps to the tenant %1 (%2)").arg(name, m_scope->chosen())
                        : tr("Choose a tenant that everything keeps to"));
    setAccessibleName(tr("Tenant: %1").arg(name));
    QFont strong = font();
    strong.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    setFont(strong);
}

void TenantChooser::retranslate()
{
    m_filter->setHint(tr("Find a tenant"));
    m_list->setAccessibleName(tr("Tenants"));
    showChosen();
}

} // namespace selaras::ui
