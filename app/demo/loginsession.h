// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace selaras::app {

// Who signed in, from where and when.
struct LoginSession {
    qint64 userId = 0;
    QString role;
    QString ip;
    QString userAgent;
    qint64 loginMs = 0; // since the epoch
};

constexpr int sessionSeconds = 86'400;

// The session as express-session writes it, for connect-redis' sess:{id}.
QByteArray sessionValue(const LoginSession &session);

} // namespace selaras::app
