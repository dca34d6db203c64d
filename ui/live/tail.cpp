// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/tail.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace selaras::ui {

Tail::Tail(QAbstractItemView *view)
    : QObject(view)
{
    QScrollBar *bar = view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_atEnd = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int /*least*/, int most) {
        if (m_atEnd)
            bar->setValue(most);
    });
}

} // namespace selaras::ui
