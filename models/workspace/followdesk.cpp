// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/followdesk.h"

namespace selaras::workspace {

namespace {

// Waiting longer for another's lock would hold up what is in the log already.
constexpr int busyTimeoutMs = 250;

repository::InvalidateTargets invalidateThrough(WriteDesk &writing)
{
    return [&writing](const QString &summary, const QVector<mapping::KeyTarget> &targets) {
        return writing.invalidator().invalidate(repository::IntentKind::Capture, summary, targets);
    };
}

repository::CaptureFollower::Timing timingOf(const Access &access)
{
    repository::CaptureFollower::Timing timing;
    timing.windowMs = access.file.guardWindowMs;
    return timing;
}

} // namespace

QString captureServes(const Access &access)
{
    return access.redis.displayName() + QLatin1Char(' ') + access.keyMap->profile().name;
}

FollowDesk::FollowDesk(const Access &access, std::unique_ptr<sqlite::Database> database,
                       WriteDesk &writing, Clock &clock)
    : m_keyMap(access.keyMap)
    , m_database(std::move(database))
    , m_capture(*m_database, *m_keyMap, captureServes(access), clock)
    , m_follower(*m_database, writing.redis(), *m_keyMap, m_capture, invalidateThrough(writing),
                 journalPath(access), clock, timingOf(access))
{
}

Result<std::unique_ptr<FollowDesk>> FollowDesk::open(const Access &access, WriteDesk &writing,
                                                     Clock &clock)
{
    auto database = sqlite::Database::open(access.file.databasePath,
                                           sqlite::Database::Access::ReadWrite, busyTimeoutMs);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<FollowDesk>(
        new FollowDesk(access, std::move(*database), writing, clock));
}

} // namespace selaras::workspace
