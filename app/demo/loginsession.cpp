// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/loginsession.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

QByteArray sessionValue(const LoginSession &session)
{
    const QJsonObject cookie {{QStringLiteral("originalMaxAge"), sessionSeconds * 1000},
                              {QStringLiteral("httpOnly"), true},
                              {QStringLiteral("path"), QStringLiteral("/")}};
    const QString loginAt =
        QDateTime::fromMSecsSinceEpoch(session.loginMs, Qt::UTC).toString(Qt::ISODateWithMs);
    return QJsonDocument(QJsonObject {{QStringLiteral("cookie"), cookie},
                                      {QStringLiteral("userId"), session.userId},
                                      {QStringLiteral("role"), session.role},
                                      {QStringLiteral("ip"), session.ip},
                                      {QStringLiteral("userAgent"), session.userAgent},
                                      {QStringLiteral("loginAt"), loginAt}})
        .toJson(QJsonDocument::Compact);
}

} // namespace selaras::app
