// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/reports.h"

namespace selaras::app {

namespace {

constexpr const char *gradesKey = "sita:laporan:nilai";
constexpr int grades = 15'000;
constexpr int gradesAtOnce = 1'000;
constexpr int reportSize = 120'000; // bytes, about

} // namespace

Reports::Reports(Surroundings &surroundings)
    : m_surroundings(surroundings)
{
}

Result<void> Reports::act()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    if (m_sort.isDue(now)) {
        if (auto done = sortGrades(); !done)
            return done;
    }
    return m_report.isDue(now) ? render() : Result<void>();
}

Result<void> Reports::render()
{
    const QByteArray key = "sita:laporan:rekap:" + QByteArray::number(++m_rendered);
    const int size = reportSize / 2 + m_surroundings.random.bounded(reportSize);
    const auto done = m_surroundings.redis.pipeline(
        {{"SET", key, QByteArray(size, '.'), "EX", "20"},
         {"PUBLISH", "sita:notifikasi", "{\"laporan\":" + QByteArray::number(m_rendered) + '}'}});
    return done ? Result<void>() : fail(done.error());
}

Result<void> Reports::sortGrades()
{
    const auto length = m_surroundings.redis.call({"LLEN", gradesKey});
    if (!length)
        return fail(length.error());
    if (length->integer < grades) {
        if (auto filled = fillGrades(); !filled)
            return filled;
    }
    const auto done = m_surroundings.redis.call({"SORT", gradesKey, "DESC", "LIMIT", "0", "10"});
    return done ? Result<void>() : fail(done.error());
}

Result<void> Reports::fillGrades()
{
    QVector<redis::Command> commands {{"DEL", gradesKey}};
    for (int filled = 0; filled < grades; filled += gradesAtOnce) {
        redis::Command push {"RPUSH", gradesKey};
        for (int i = 0; i < gradesAtOnce; ++i)
            push.append(QByteArray::number(m_surroundings.random.bounded(10'000)));
        commands.append(push);
    }
    const auto done = m_surroundings.redis.pipeline(commands);
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
