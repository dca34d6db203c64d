// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statestack.h"

namespace selaras::ui {

StateStack::StateStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_pane(new StatePane)
{
    addWidget(content);
    addWidget(m_pane);
}

void StateStack::showContent()
{
    setCurrentWidget(m_content);
}

StatePane &StateStack::showState()
{
    setCurrentWidget(m_pane);
    return *m_pane;
}

bool StateStack::showsContent() const
{
    return currentWidget() == m_content;
}

} // namespace selaras::ui
