// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/livepage.h"

#include "ui/live/commandspane.h"
#include "ui/live/hitratepane.h"
#include "ui/live/messagespane.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace selaras::ui {

LivePage::LivePage(const workspace::Access &access, Clock &clock, Prompter &prompter,
                   QWidget *parent)
    : Page(QStringLiteral("live"), Symbol::Live, parent)
    , m_live(access, clock)
    , m_commands(new CommandsPane(m_live, access.file.environment, prompter))
    , m_messages(new MessagesPane(m_live, access.file, prompter))
    , m_hitRates(new HitRatePane(m_live, access.file, prompter))
    , m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(QStringLiteral("liveTabs"));
    m_tabs->setDocumentMode(true);
    for (LivePane *pane : {static_cast<LivePane *>(m_commands), static_cast<LivePane *>(m_messages),
                           static_cast<LivePane *>(m_hitRates)}) {
        m_tabs->addTab(pane, QString());
        connect(pane, &LivePane::failed, this, &LivePage::failed);
        connect(pane, &LivePane::succeeded, this, &LivePage::succeeded);
        connect(pane, &LivePane::keyWanted, this, &LivePage::keyWanted);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    retranslate();
}

LivePage::~LivePage()
{
    // The panes look at what is a member here and would go first otherwise.
    delete m_tabs;
}

QString LivePage::word() const
{
    return tr("Live");
}

void LivePage::showPane(LivePane *pane)
{
    m_tabs->setCurrentWidget(pane);
}

void LivePage::retranslate()
{
    m_tabs->setAccessibleName(tr("Live"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, static_cast<LivePane *>(m_tabs->widget(tab))->word());
}

} // namespace selaras::ui
