// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capturefollower.h"

#include "models/repository/capturedtargets.h"
#include "models/repository/tablekeys.h"
#include "models/repository/transaction.h"
#include "models/sqlite/schemareader.h"

#include <algorithm>

namespace selaras::repository {

namespace {

constexpr int readAtOnce = 1000; // changes
constexpr qint64 purgedAtOnce = 10'000;
constexpr qsizetype targetsAtOnce = 5000; // of a whole table
constexpr qint64 retryMs = 1000;

} // namespace

CaptureFollower::CaptureFollower(sqlite::Database &database, redis::Client &client,
                                 const mapping::KeyMap &keyMap, Capture &capture,
                                 InvalidateTargets invalidate, QString journalPath, Clock &clock,
                                 Timing timing)
    : m_database(database)
    , m_client(client)
    , m_keyMap(keyMap)
    , m_capture(capture)
    , m_invalidate(std::move(invalidate))
    , m_journalPath(std::move(journalPath))
    , m_clock(clock)
    , m_timing(timing)
{
}

Result<CaptureStep> CaptureFollower::step(Progress &progress)
{
    CaptureStep step;
    const auto held = holdLease();
    if (!held)
        return fail(held.error());
    if (!*held) {
        step.follower = CaptureStep::Follower::Other;
        return step;
    }
    const auto version = sqlite::readDataVersion(m_database);
    if (!version)
        return fail(version.error());
    if (m_seen != *version) {
        const auto looked = look(step);
        if (!looked)
            return fail(looked.error());
        m_changedMs = m_clock.monotonicMs();
        if (*looked && !step.more)
            m_seen = *version;
    }
    step.follower = m_follower;
    if (auto removed = removeWhole(step, progress); !removed)
        return fail(removed.error());
    if (auto purged = purgeIfDue(); !purged)
        return fail(purged.error());
    return step;
}

Result<bool> CaptureFollower::holdLease()
{
    if (m_lease)
        return true;
    if (m_clock.monotonicMs() < m_nextLeaseMs)
        return false;
    m_nextLeaseMs = m_clock.monotonicMs() + retryMs;
    auto lease = CaptureLease::take(m_journalPath);
    if (!lease)
        return fail(lease.error());
    m_lease = std::move(*lease);
    return m_lease != nullptr;
}

// Whether all that there was to see was seen.
Result<bool> CaptureFollower::look(CaptureStep &step)
{
    bool settled = true;
    if (auto restored = restore(step); !restored) {
        // What is in the log already need not wait for the end of another's transaction.
        if (restored.error().code != ErrorCode::Locked)
            return fail(restored.error());
        settled = false;
    }
    if (m_follower == CaptureStep::Follower::We) {
        if (auto read = readSome(step); !read)
            return fail(read.error());
    }
    return settled;
}

Result<void> CaptureFollower::restore(CaptureStep &step)
{
    const auto version = sqlite::readSchemaVersion(m_database);
    if (!version)
        return fail(version.error());
    if (m_schemaVersion == *version)
        return {};
    m_told.clear();
    const auto settings = m_capture.log().settings();
    if (!settings)
        return fail(settings.error());
    if (*settings && (*settings)->serves != m_capture.serves()) {
        m_follower = CaptureStep::Follower::Other;
        tell({ErrorCode::CapturedElsewhere, {}, (*settings)->serves}, step);
        m_schemaVersion = *version;
        return {};
    }
    m_follower = *settings ? CaptureStep::Follower::We : CaptureStep::Follower::Nobody;
    // A log that was made anew while the clock had been set back.
    const auto last = *settings ? m_capture.log().lastId() : Result<qint64>(0);
    if (!last)
        return fail(last.error());
    m_read = std::min(m_read, *last);
    const auto restored = m_capture.restore();
    if (!restored)
        return fail(restored.error());
    step.restored += restored->tables;
    for (const Error &problem : restored->problems)
        tell(problem, step);
    if (!restored->tables.isEmpty())
        m_follower = CaptureStep::Follower::We;
    // Not as it is now: a migration may have come in since. What was put back here is looked at
    // once more for it.
    m_schemaVersion = *version;
    return {};
}

Result<void> CaptureFollower::readSome(CaptureStep &step)
{
    const auto changes = m_capture.log().read(m_read, readAtOnce);
    if (!changes)
        return fail(changes.error());
    if (changes->isEmpty())
        return {};
    if (auto delivered = deliver(*changes, step); !delivered)
        return delivered;
    m_read = changes->last().id;
    m_unpurged += changes->size();
    step.more = changes->size() == readAtOnce;
    return {};
}

Result<void> CaptureFollower::deliver(const QVector<LoggedChange> &changes, CaptureStep &step)
{
    const auto found = capturedTargets(m_database, m_keyMap, changes);
    if (!found)
        return fail(found.error());
    for (const Error &problem : found->problems)
        tell(problem, step);
    if (auto done = invalidate(found->summary, found->targets, step); !done)
        return done;
    for (const LoggedChange &change : found->whole)
        m_wholes.append({change.id, change.table, m_clock.monotonicMs(), false});
    return {};
}

Result<void> CaptureFollower::invalidate(const QString &summary,
                                         const QVector<mapping::KeyTarget> &targets,
                                         CaptureStep &step)
{
    if (targets.isEmpty())
        return {};
    auto outcome = m_invalidate(summary, targets);
    if (!outcome)
        return fail(outcome.error());
    step.deliveries.append({summary, targets, std::move(*outcome)});
    return {};
}

// Twice, since a reader that read a row before the change may write its key after the first scan.
Result<void> CaptureFollower::removeWhole(CaptureStep &step, Progress &progress)
{
    QVector<Whole> left;
    for (Whole &whole : m_wholes) {
        if (m_clock.monotonicMs() < whole.dueMs) {
            left.append(whole);
            continue;
        }
        const auto removed = removeWholeOf(whole.table, step, progress);
        if (!removed)
            return fail(removed.error());
        if (*removed)
            tell(**removed, step);
        const bool gone = !*removed;
        if (gone && whole.again) {
            ++m_unpurged; // what was kept back for it
            continue;
        }
        whole.again = whole.again || gone;
        whole.dueMs = m_clock.monotonicMs() + (gone ? m_timing.windowMs : retryMs);
        left.append(whole);
    }
    m_wholes = left;
    return {};
}

// Why not, when Redis could not be asked.
Result<std::optional<Error>> CaptureFollower::removeWholeOf(const QString &table, CaptureStep &step,
                                                            Progress &progress)
{
    const auto schema = sqlite::readSchema(m_database);
    if (!schema)
        return fail(schema.error());
    const auto targets = targetsOfTable(m_database, *schema, m_client, m_keyMap, table, progress);
    if (!targets)
        return targets.error();
    for (qsizetype i = 0; i < targets->size(); i += targetsAtOnce) {
        if (auto done = invalidate(table, targets->mid(i, targetsAtOnce), step); !done)
            return fail(done.error());
    }
    return std::nullopt;
}

Result<void> CaptureFollower::purgeIfDue()
{
    const bool rests = m_clock.monotonicMs() - m_changedMs >= m_timing.restMs;
    if (m_unpurged == 0 || (m_unpurged < m_timing.purgeAt && !rests))
        return {};
    auto purged = purge();
    if (purged || purged.error().code != ErrorCode::Locked)
        return purged;
    m_changedMs = m_clock.monotonicMs(); // somebody writes: later
    return {};
}

Result<void> CaptureFollower::purge()
{
    qint64 upTo = m_read;
    for (const Whole &whole : m_wholes)
        upTo = std::min(upTo, whole.id - 1);
    if (m_unpurged == 0 || m_follower != CaptureStep::Follower::We)
        return {};
    qint64 purged = purgedAtOnce;
    while (purged == purgedAtOnce) {
        Transaction transaction(m_database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        const auto there = m_capture.log().exists();
        if (!there || !*there)
            return there.map([](bool) {});
        const auto some = m_capture.log().purge(upTo, purgedAtOnce);
        if (!some)
            return fail(some.error());
        if (auto done = transaction.commit(); !done)
            return done;
        purged = *some;
    }
    m_unpurged = 0;
    return {};
}

Result<CaptureStep> CaptureFollower::switchOff(const QStringList &tables, Progress &progress)
{
    CaptureStep step;
    const auto off =
        m_capture.switchOff(tables, [&](const QVector<LoggedChange> &changes) -> Result<void> {
            if (auto delivered = deliver(changes, step); !delivered)
                return delivered;
            for (const Whole &whole : std::exchange(m_wholes, {})) {
                const auto removed = removeWholeOf(whole.table, step, progress);
                if (!removed || *removed)
                    return fail(removed ? **removed : removed.error());
            }
            return {};
        });
    if (!off)
        return fail(off.error());
    return step;
}

void CaptureFollower::tell(const Error &problem, CaptureStep &step)
{
    if (m_told.contains(problem))
        return;
    m_told.append(problem);
    step.problems.append(problem);
}

} // namespace selaras::repository
