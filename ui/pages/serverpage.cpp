// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serverpage.h"

#include "ui/server/accesstab.h"
#include "ui/server/checklisttab.h"
#include "ui/server/clientstab.h"
#include "ui/server/configurationtab.h"
#include "ui/server/latencytab.h"
#include "ui/server/memorytab.h"
#include "ui/server/overviewtab.h"
#include "ui/server/persistencetab.h"
#include "ui/server/replicationtab.h"
#include "ui/server/slowlogtab.h"
#include "ui/server/timestab.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace selaras::ui {

ServerPage::ServerPage(const workspace::Access &access, Clock &clock, Settings &settings,
                       Prompter &prompter, QWidget *parent)
    : Page(QStringLiteral("server"), Symbol::Server, parent)
    , m_access(access)
    , m_lane(QStringLiteral("server"), access, clock)
    , m_bar(new QTabBar)
    , m_tabs(new QStackedWidget)
{
    m_bar->setObjectName(QStringLiteral("serverTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    const ServerReach reach {m_lane, m_access, clock, settings, prompter};
    addTab(new OverviewTab(reach));
    auto *checklist = new ChecklistTab(reach);
    addTab(checklist);
    addTab(new ClientsTab(reach));
    addTab(new SlowLogTab(reach));
    addTab(new MemoryTab(reach));
    addTab(new PersistenceTab(reach));
    auto *configuration = new ConfigurationTab(reach);
    addTab(configuration);
    connect(checklist, &ChecklistTab::settingWanted, this,
            [this, configuration](const QByteArray &name) {
                configuration->showSetting(name);
                showTab(configuration->name());
            });
    addTab(new ReplicationTab(reach));
    addTab(new LatencyTab(reach));
    addTab(new TimesTab(reach));
    addTab(new AccessTab(reach));
    connect(&checklist->model(), &items::ChecklistModel::changed, this, [this, checklist] {
        setBadge(checklist->model().count(insight::CheckState::Finding), Meaning::Warning);
    });
    connect(m_bar, &QTabBar::currentChanged, m_tabs, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    retranslate();
}

ServerPage::~ServerPage()
{
    // The tabs look at the lane, which is a member and goes first otherwise.
    delete m_tabs;
}

void ServerPage::addTab(ServerTab *tab)
{
    m_bar->addTab({});
    Q_ASSERT(tab->name() == tabNames().value(m_tabs->count()));
    m_tabs->addWidget(tab);
    connect(tab, &ServerTab::failed, this, &ServerPage::failed);
    connect(tab, &ServerTab::succeeded, this, &ServerPage::succeeded);
    connect(tab, &ServerTab::keyWanted, this, &ServerPage::keyWanted);
}

QString ServerPage::word() const
{
    return tr("Server");
}

void ServerPage::start()
{
    tab(QStringLiteral("checklist"))->refresh();
}

QStringList ServerPage::tabNames()
{
    return {QStringLiteral("overview"),      QStringLiteral("checklist"),
            QStringLiteral("clients"),       QStringLiteral("slowlog"),
            QStringLiteral("memory"),        QStringLiteral("persistence"),
            QStringLiteral("configuration"), QStringLiteral("replication"),
            QStringLiteral("latency"),       QStringLiteral("times"),
            QStringLiteral("access")};
}

ServerTab *ServerPage::tab(const QString &name) const
{
    return static_cast<ServerTab *>(m_tabs->widget(int(tabNames().indexOf(name))));
}

ServerTab *ServerPage::currentTab() const
{
    return static_cast<ServerTab *>(m_tabs->currentWidget());
}

void ServerPage::showTab(const QString &name)
{
    const qsizetype at = tabNames().indexOf(name);
    if (at >= 0)
        m_bar->setCurrentIndex(int(at));
}

void ServerPage::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_bar->setTabText(i, static_cast<ServerTab *>(m_tabs->widget(i))->word());
    m_bar->setAccessibleName(tr("Sides of the server"));
}

} // namespace selaras::ui
