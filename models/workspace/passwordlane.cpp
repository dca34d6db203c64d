// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/passwordlane.h"

namespace selaras::workspace {

namespace {

const security::Layouts &layoutsOf(const Access &access)
{
    static const security::Layouts none;
    return access.layouts ? *access.layouts : none;
}

} // namespace

PasswordLane::PasswordLane(const Access &access, Clock &clock)
    : m_access(access)
    , m_clock(clock)
    , m_lane(QStringLiteral("passwords"), m_closing,
             [this] { return ReadDesk::open(m_access, m_clock, m_closing); })
    , m_sessions(QStringLiteral("revoking"), m_access, clock)
{
}

// Before the lane is taken down, or it would finish what is queued.
PasswordLane::~PasswordLane()
{
    m_closing->store(true);
}

const std::optional<mapping::Users> &PasswordLane::users() const
{
    return layoutsOf(m_access).users;
}

const mapping::PasswordPolicy &PasswordLane::policy() const
{
    return layoutsOf(m_access).passwords;
}

bool PasswordLane::knowsSessions() const
{
    return !layoutsOf(m_access).sessions.isEmpty();
}

QFuture<Result<security::Revocation>> PasswordLane::revokeSessions(const PasswordUser &user)
{
    return m_sessions.run([this, user](RedisDesk &desk) {
        return revokeSessionsOf(user, desk, layoutsOf(m_access).sessions, m_clock.nowMs());
    });
}

QFuture<Result<PasswordUser>> PasswordLane::find(const Row &key)
{
    return m_lane.run([this, key](ReadDesk &desk) -> Result<PasswordUser> {
        if (!users())
            return fail(ErrorCode::NoSuchTable, {}, QStringLiteral("users"));
        return findPasswordUser(desk, *users(), policy(), key);
    });
}

QFuture<Result<QByteArray>> PasswordLane::hash(const PasswordUser &user, const QString &password)
{
    return m_lane.run([this, user, password](ReadDesk & /*unused*/) {
        return passwordHash(user, policy(), password);
    });
}

} // namespace selaras::workspace
