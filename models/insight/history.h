// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/curve.h"
#include "models/insight/sample.h"
#include "models/sqlite/database.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <memory>

namespace selaras::insight {

// What was sampled of a workspace, in a SQLite file of our own (mode 0600, WAL): every second for
// an hour, every minute for a week, every hour for two years, and the newest events. Any number of
// processes may have it open. Blocking; used on the thread that opened it. Fails as
// sqlite::Database does.
//
// A sample stands in the file when append() returns, whatever becomes of the process then. Coarser
// tiers are sums of finer ones, added up in the transaction that marks them as added, so that a
// crash neither loses nor doubles any.
//
// Samples stand at the time that the clock says. When it jumps back, two samples have the same
// time: both are kept, and a reading of that time is of both together. What is kept is counted in
// samples, minutes and hours that there are, not in the time since: a clock that jumps ahead throws
// nothing away.
class History {
public:
    struct Retention {
        int samples = 3600;
        int minutes = 7 * 24 * 60;
        int hours = 2 * 366 * 24;
        int events = 20'000; // and as many firings
    };

    static Result<std::unique_ptr<History>> open(const QString &path, Retention retention);
    static Result<std::unique_ptr<History>> open(const QString &path)
    {
        return open(path, Retention());
    }

    // A file that is no history any more, by what an operation on it failed with.
    static bool isDamage(const Error &error);
    // Renames the file to *.damaged, in place of one that is called so, for open() to begin anew;
    // open() itself does so where it finds the damage.
    static void putAside(const QString &path);

    // After a failure, such as a full disk, the sample waits here and is written with the next one
    // that can be; the oldest of more than 3600 are dropped.
    Result<void> append(const Sample &sample);
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }

    // What this part of the program knows without looking at the server, from any process; it joins
    // the next sample. A Gauge stands until it is told otherwise, unless it has a label; a Counter
    // is how often it happened since it was told last.
    Result<void> tell(const QVector<Reading> &readings);

    // Whether this had another value before; it has this one from now on.
    Result<bool> remember(const QString &name, const QString &value);

    // Curves in the order asked, of at most maxPoints + 1 points each, of the finest tier that
    // reaches back to fromMs. The times are from fromMs until before toMs.
    Result<QVector<Curve>> read(const QVector<SeriesRef> &refs, qint64 fromMs, qint64 toMs,
                                int maxPoints);
    Result<QVector<Event>> events(qint64 fromMs, qint64 toMs);
    // That were on at some time of this, oldest first.
    Result<QVector<Firing>> firings(qint64 fromMs, qint64 toMs);
    // That are on.
    Result<QVector<Firing>> openFirings();
    Result<QStringList> labels(Series series); // sorted
    // The one that was written last, without its events.
    Result<std::optional<Sample>> newest();
    // When the first of all samples was; nullopt when there is none.
    Result<std::optional<qint64>> beginMs();

private:
    History(std::unique_ptr<sqlite::Database> database, Retention retention);

    Result<void> writeWaiting();
    Result<void> rollUpAt(qint64 timeMs);
    Result<void> write(const Sample &sample);
    Result<void> writeEvents(const Sample &sample);
    Result<QVector<Firing>> firingsWhere(const QString &condition, const QVariantList &binds);
    Result<QVector<Reading>> takeTold(const Sample &sample);
    Result<void> letGoOf(const SeriesRef &ref, const QVariant &number);
    Result<qint64> numberOf(const SeriesRef &ref);
    Result<QHash<SeriesRef, qint64>> allNumbers();

    std::unique_ptr<sqlite::Database> m_database;
    Retention m_retention;
    std::deque<Sample> m_waiting;
    QHash<SeriesRef, qint64> m_numbers; // of the series in the file
    std::optional<qint64> m_minute; // of the last sample
    qint64 m_rollUps = 0;
};

} // namespace selaras::insight
