// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/loginsession.h"
#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/surroundings.h"

namespace selaras::app {

// Who is signed in, each with a session that connect-redis keeps. They leave again after a while.
class Visitors final : public Activity {
public:
    struct Visitor {
        QByteArray key; // of the session
        qint64 userId;
    };

    explicit Visitors(Surroundings &surroundings);

    Result<void> act() override;

    // Opens a session.
    Result<void> signIn(qint64 user, const QString &ip);
    [[nodiscard]] bool isEmpty() const { return m_present.isEmpty(); }
    // Not while there are none.
    Visitor any();
    // For a session that is gone: an admin may have revoked it.
    void forget(const QByteArray &key);

private:
    Surroundings &m_surroundings;
    QVector<Visitor> m_present; // who came first comes first
};

} // namespace selaras::app
