// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desklane.h"
#include "models/workspace/passwordreset.h"

namespace selaras::workspace {

// Finds the users whose passwords are to be set, and hashes those: a hash takes long on purpose,
// so it has lanes and connections of its own, which are opened at first use. Used from the GUI
// thread; the clock outlives it.
class PasswordLane {
public:
    PasswordLane(const Access &access, Clock &clock);
    ~PasswordLane();
    PasswordLane(const PasswordLane &) = delete;
    PasswordLane &operator=(const PasswordLane &) = delete;

    // Whose sessions are ended from now on; empty: everybody's.
    void keepTo(const QString &tenant) { m_sessions.keepTo(tenant); }

    // Whose passwords; nullopt where it is not known which table has them.
    [[nodiscard]] const std::optional<mapping::Users> &users() const;
    [[nodiscard]] const mapping::PasswordPolicy &policy() const;

    // Whether it is known how sessions are stored.
    [[nodiscard]] bool knowsSessions() const;

    // As findPasswordUser(), passwordHash() and revokeSessionsOf().
    QFuture<Result<PasswordUser>> find(const Row &key);
    QFuture<Result<QByteArray>> hash(const PasswordUser &user, const QString &password);
    QFuture<Result<security::Revocation>> revokeSessions(const PasswordUser &user);

private:
    Access m_access;
    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<ReadDesk> m_lane;
    RedisLane m_sessions;
};

} // namespace selaras::workspace
