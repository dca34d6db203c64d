// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageactions.h"

#include "ui/pages/page.h"

namespace selaras::ui {

PageActions::PageActions(const QVector<Page *> &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
    for (const Page *page : pages) {
        auto *action = new QAction(symbolIcon(page->symbol()), {}, this);
        action->setObjectName(QStringLiteral("go.") + page->name());
        if (m_actions.size() < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + m_actions.size())));
        connect(action, &QAction::triggered, this,
                [this, name = page->name()] { Q_EMIT chosen(name); });
        m_actions.append(action);
    }
    retranslate();
}

void PageActions::retranslate()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_actions.at(i)->setText(m_pages.at(i)->word());
}

} // namespace selaras::ui
