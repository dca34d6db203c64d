// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/audittrail.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

Result<void> audit(Surroundings &surroundings, qint64 user, const QString &event, const QString &ip)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(surroundings.clock.nowMs(), Qt::UTC)
                             .toString(Qt::ISODateWithMs);
    const QByteArray entry = QJsonDocument(QJsonObject {{QStringLiteral("event"), event},
                                                        {QStringLiteral("timestamp"), time},
                                                        {QStringLiteral("userId"), user},
                                                        {QStringLiteral("ip"), ip}})
                                 .toJson(QJsonDocument::Compact);
    const QByteArray key = "security:audit:" + QByteArray::number(user);
    const auto done = surroundings.redis.pipeline(
        {{"LPUSH", key, entry}, {"LTRIM", key, "0", "99"}, {"EXPIRE", key, "2592000"}});
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
