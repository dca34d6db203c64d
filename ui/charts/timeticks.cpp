// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace selaras::ui {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array<qint64, 22> steps {
    second,  2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
    minute,  2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
    hour,    2 * hour,   3 * hour,   6 * hour,    12 * hour,   day,
    2 * day, 7 * day,    14 * day,   30 * day,
};

qint64 stepFor(qint64 spanMs, int maxTicks)
{
    for (const qint64 step : steps) {
        if (spanMs / step <= maxTicks)
            return step;
    }
    return 30 * day;
}

QString labelOf(const QDateTime &time, qint64 step)
{
    const QLocale locale;
    if (step >= day)
        return locale.toString(time.date(), QStringLiteral("d MMM"));
    if (time.time() == QTime(0, 0))
        return locale.toString(time.date(), QStringLiteral("d MMM"));
    return locale.toString(time.time(),
                           step < minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

// Months differ in length, and so do the labels: the year stands at its first.
QVector<TimeTick> monthTicks(const QDateTime &from, const QDateTime &to, int maxTicks)
{
    const int months = int(from.daysTo(to) / 30) + 1;
    const int every = months / maxTicks < 1 ? 1 : months / maxTicks < 3 ? 3 : 6;
    QVector<TimeTick> ticks;
    QDate date(from.date().year(), 1, 1);
    for (; date <= to.date(); date = date.addMonths(every)) {
        const QDateTime time = date.startOfDay();
        if (time < from || time > to)
            continue;
        ticks.append(
            {time.toMSecsSinceEpoch(),
             QLocale().toString(
                 date, date.month() == 1 ? QStringLiteral("yyyy") : QStringLiteral("MMM"))});
    }
    return ticks;
}

} // namespace

QVector<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int maxTicks)
{
    if (toMs <= fromMs || maxTicks < 1)
        return {};
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(toMs);
    const qint64 step = stepFor(toMs - fromMs, maxTicks);
    if (step >= 30 * day)
        return monthTicks(from, to, maxTicks);
    QVector<TimeTick> ticks;
    // From midnight on, so that hours are whole in every time zone.
    for (QDate date = from.date(); date <= to.date();
         date = date.addDays(std::max<qint64>(1, step / day))) {
        const QDateTime midnight = date.startOfDay();
        const QDateTime next = date.addDays(1).startOfDay();
        for (QDateTime time = midnight; time < next && time <= to; time = time.addMSecs(step)) {
            if (time >= from)
                ticks.append({time.toMSecsSinceEpoch(), labelOf(time, step)});
        }
    }
    return ticks;
}

} // namespace selaras::ui
