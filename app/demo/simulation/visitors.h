// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/surroundings.h"
#include "models/security/sessionstore.h"

namespace selaras::app {

// Who is signed in, each with a session as the profile describes them. They leave again after a
// while.
class Visitors final : public Activity {
public:
    struct Visitor {
        QByteArray key; // of the session
        qint64 userId;
    };

    explicit Visitors(Surroundings &surroundings);

    Result<void> act() override;

    // Opens a session; a user who has too many loses the oldest.
    Result<void> signIn(qint64 user, const QString &ip);
    [[nodiscard]] bool isEmpty() const { return m_present.isEmpty(); }
    // Not while there are none.
    Visitor any();
    // For a session that is gone: an admin may have revoked it.
    void forget(const QByteArray &key);

private:
    Result<void> lookIn();

    Surroundings &m_surroundings;
    security::SessionStore m_sessions;
    QVector<Visitor> m_present; // who came first comes first
};

} // namespace selaras::app
