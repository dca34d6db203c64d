// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/configurationtab.h"

#include "models/items/keytext.h"
#include "ui/server/configurationwords.h"
#include "ui/server/recordview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filteredit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace selaras::ui {

using insight::Configuration;
using insight::ConfigurationEntry;
using items::ConfigurationModel;

ConfigurationTab::ConfigurationTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("configuration"), reach, parent)
    , m_model([reach] {
        return reach.lane.run(
            [](workspace::RedisDesk &desk) -> Result<QVector<ConfigurationEntry>> {
                const auto configuration = insight::readConfiguration(desk.redis);
                if (!configuration)
                    return fail(configuration.error());
                return configuration->entries();
            });
    })
    , m_filter(new FilterEdit)
    , m_all(new QCheckBox)
    , m_rewrite(new QPushButton)
    , m_view(new RecordView(m_model, QStringLiteral("settingList")))
    , m_name(new QLabel)
    , m_meaning(new QLabel)
    , m_value(new QLineEdit)
    , m_set(new QPushButton)
{
    m_view->setWidths({34, 34, 0});
    m_view->proxy().setMonospace(ConfigurationModel::ValueColumn);
    m_view->proxy().setWords([this](const QModelIndex &index) -> std::optional<QString> {
        if (index.column() != ConfigurationModel::MeaningColumn)
            return std::nullopt;
        return configurationMeaning(m_model.record(index)->name);
    });
    m_filter->setObjectName(QStringLiteral("settingFilter"));
    m_filter->setMaximumWidth(360);
    m_all->setObjectName(QStringLiteral("allSettings"));
    m_rewrite->setObjectName(QStringLiteral("rewriteConfiguration"));
    m_rewrite->setIcon(symbolIcon(Symbol::Save));
    bar()->addWidget(m_filter, 1);
    bar()->addSpacing(8);
    bar()->addWidget(m_all);
    bar()->addStretch(1);
    bar()->addWidget(m_rewrite);
    connect(m_filter, &FilterEdit::filterChanged, &m_view->proxy(), &RecordProxy::setFilter);
    connect(m_all, &QCheckBox::toggled, this, &ConfigurationTab::showAll);
    connect(m_rewrite, &QPushButton::clicked, this, &ConfigurationTab::rewrite);
    connect(&m_model, &ConfigurationModel::changed, this, &ConfigurationTab::showState);
    connect(m_view, &RecordView::currentChosen, this, &ConfigurationTab::showCurrent);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeEditor());
    setContent(content);
    showAll(false);
    retranslate();
}

QWidget *ConfigurationTab::makeEditor()
{
    m_value->setObjectName(QStringLiteral("settingValue"));
    m_value->setFont(monospaceFont(m_value->font()));
    m_set->setObjectName(QStringLiteral("setSetting"));
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_name, m_meaning})
        label->setTextFormat(Qt::PlainText);
    connect(m_value, &QLineEdit::textChanged, this, &ConfigurationTab::showCurrent);
    connect(m_value, &QLineEdit::returnPressed, this, &ConfigurationTab::change);
    connect(m_set, &QPushButton::clicked, this, &ConfigurationTab::change);
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(m_name);
    layout->addWidget(m_meaning);
    auto *row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(m_set);
    layout->addLayout(row);
    return editor;
}

QString ConfigurationTab::word() const
{
    return tr("Configuration");
}

void ConfigurationTab::showAll(bool all)
{
    const auto isExplained = [this](const QModelIndex &index) {
        return !configurationMeaning(m_model.record(index)->name).isEmpty();
    };
    m_view->proxy().setAccepts(all ? nullptr
                                   : std::function<bool(const QModelIndex &)>(isExplained));
}

void ConfigurationTab::showSetting(const QByteArray &name)
{
    m_wanted = name;
    goToWanted();
}

void ConfigurationTab::goToWanted()
{
    RecordProxy &proxy = m_view->proxy();
    for (int row = 0; row < proxy.rowCount() && !m_wanted.isEmpty(); ++row) {
        const QModelIndex index = proxy.index(row, ConfigurationModel::NameColumn);
        if (m_model.record(proxy.mapToSource(index))->name != m_wanted)
            continue;
        m_wanted.clear();
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_value->setFocus();
        m_value->selectAll();
    }
}

const ConfigurationEntry *ConfigurationTab::current() const
{
    const int row = m_view->currentRecord();
    return row >= 0 && row < m_model.rowCount() ? &m_model.records().at(row) : nullptr;
}

void ConfigurationTab::change()
{
    const ConfigurationEntry *entry = current();
    if (!entry || !m_set->isEnabled())
        return;
    const QByteArray name = entry->name;
    const QByteArray value = m_value->text().toUtf8();
    const QString shown = QString::fromUtf8(name);
    guard(tr("Change %1?").arg(shown),
          tr("From “%1” to “%2”, at once and for every client. It holds until the server starts "
             "again, unless the file is rewritten.")
              .arg(items::shownKey(entry->value), m_value->text()),
          tr("&Change"), [this, name, value, shown, was = entry->value] {
              perform(
                  {"config.set", shown, {}, items::shownKey(was), items::shownKey(value)},
                  [name, value](redis::Connection &redis) {
                      return insight::changeConfiguration(redis, name, value);
                  },
                  tr("%1 was changed.").arg(shown));
          });
}

void ConfigurationTab::rewrite()
{
    guard(tr("Rewrite the configuration file?"),
          tr("The server writes what holds now to its file, so that it holds after the next start "
             "as well."),
          tr("&Rewrite"), [this] {
              perform(
                  {"config.rewrite"},
                  [](redis::Connection &redis) { return insight::rewriteConfiguration(redis); },
                  tr("The configuration file was rewritten."));
          });
}

void ConfigurationTab::showState()
{
    m_rewrite->setEnabled(mayChange() && m_model.rowCount() > 0);
    m_view->ensureCurrent();
    goToWanted();
    showCurrent();
    showStateOf(m_model, Symbol::Settings, tr("The server tells no settings"), {});
}

void ConfigurationTab::showCurrent()
{
    const ConfigurationEntry *entry = current();
    if (entry && m_shown != entry->name + '=' + entry->value) {
        m_shown = entry->name + '=' + entry->value;
        m_value->setText(QString::fromUtf8(entry->value));
        m_name->setText(QString::fromUtf8(entry->name));
        m_meaning->setText(configurationMeaning(entry->name));
        m_meaning->setVisible(!m_meaning->text().isEmpty());
    }
    // A password would be seen by whoever looks on, and stand in a log.
    const bool isSecret = entry && Configuration::isSecret(entry->name);
    m_value->setReadOnly(!entry || !mayChange() || isSecret);
    m_set->setEnabled(entry && mayChange() && !isSecret
                      && m_value->text().toUtf8() != entry->value);
}

void ConfigurationTab::retranslate()
{
    m_filter->setHint(tr("Filter settings"));
    m_all->setText(tr("All &settings"));
    m_all->setToolTip(tr("Those without an explanation as well"));
    m_rewrite->setText(tr("&Rewrite the file…"));
    m_set->setText(tr("&Change…"));
    m_value->setAccessibleName(tr("Value of the setting"));
    m_view->setAccessibleName(tr("Settings of the server"));
    showState();
}

} // namespace selaras::ui
