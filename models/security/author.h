// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace selaras::security {

// Who does something.
struct Author {
    QString user; // of the operating system, whatever the environment says
    QString host;
    QString redisUser; // the ACL user that the workspace signs in as
    QString program; // its version
    qint64 pid = 0;

    // Of this process. An empty ACL user is "default".
    static Author current(const QString &redisUser);

    [[nodiscard]] QJsonObject toJson() const;
    static Author ofJson(const QJsonObject &json);
};

} // namespace selaras::security
