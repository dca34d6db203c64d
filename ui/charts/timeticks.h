// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace selaras::ui {

struct TimeTick {
    qint64 timeMs = 0;
    QString label;

    bool operator==(const TimeTick &other) const = default;
};

// The round times between two, in local time, at most about maxTicks of them: whole seconds,
// minutes, hours, days, months or years, whichever fit. A label tells the day where a new one
// begins.
QVector<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int maxTicks);

} // namespace selaras::ui
