// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livepane.h"

#include <QEvent>

namespace selaras::ui {

void LivePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace selaras::ui
