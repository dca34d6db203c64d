// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cachepage.h"

#include "ui/cache/kindstab.h"
#include "ui/cache/lifetimestab.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace selaras::ui {

CachePage::CachePage(const workspace::Access &access, Clock &clock, Settings &settings,
                     Prompter &prompter, QWidget *parent)
    : Page(QStringLiteral("cache"), Symbol::Key, parent)
    , m_access(access)
    , m_lane(QStringLiteral("cache"), access, clock)
    , m_feed(access, clock)
    , m_bar(new QTabBar)
    , m_tabs(new QStackedWidget)
{
    m_bar->setObjectName(QStringLiteral("cacheTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    const ServerReach reach {m_lane, m_access, clock, settings, prompter};
    m_kinds = new KindsTab(reach, m_feed);
    m_lifetimes = new LifetimesTab(reach, m_feed);
    addTab(m_kinds);
    addTab(m_lifetimes);
    connect(m_kinds, &KindsTab::keysRemoved, this, &CachePage::keysRemoved);
    connect(&m_feed, &SurveyFeed::changed, this, [this] {
        const auto &survey = m_feed.survey();
        setBadge(survey ? int(survey->longLivedCount) : 0, Meaning::Warning);
    });
    connect(m_bar, &QTabBar::currentChanged, m_tabs, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    retranslate();
}

CachePage::~CachePage()
{
    // The tabs look at the lane and the feed, which are members and go first otherwise.
    delete m_tabs;
}

void CachePage::addTab(ServerTab *tab)
{
    m_bar->addTab({});
    m_tabs->addWidget(tab);
    connect(tab, &ServerTab::failed, this, &CachePage::failed);
    connect(tab, &ServerTab::succeeded, this, &CachePage::succeeded);
    connect(tab, &ServerTab::keyWanted, this, &CachePage::keyWanted);
}

QString CachePage::word() const
{
    return tr("Cache");
}

void CachePage::showTab(const ServerTab *tab)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i) == tab)
            m_bar->setCurrentIndex(i);
    }
}

void CachePage::keepTo(const QString &tenant)
{
    m_lane.keepTo(tenant);
    m_kinds->keepTo(tenant);
    m_feed.keepTo(tenant);
}

void CachePage::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_bar->setTabText(i, static_cast<ServerTab *>(m_tabs->widget(i))->word());
    m_bar->setAccessibleName(tr("Sides of the cache"));
}

} // namespace selaras::ui
