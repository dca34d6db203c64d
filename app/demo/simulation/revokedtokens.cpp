// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/revokedtokens.h"

#include "app/demo/demodata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace selaras::app {

namespace {

constexpr qint64 goodForSeconds = 3'600;

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenFor(qint64 user, qint64 issuedSeconds)
{
    const QJsonObject claims {{QStringLiteral("sub"), user},
                              {QStringLiteral("role"), demoRole(user)},
                              {QStringLiteral("iat"), issuedSeconds},
                              {QStringLiteral("exp"), issuedSeconds + goodForSeconds}};
    const QByteArray text = encoded(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.'
        + encoded(QMessageAuthenticationCode::hash(text, "demo", QCryptographicHash::Sha256));
}

} // namespace

RevokedTokens::RevokedTokens(Surroundings &surroundings)
    : m_surroundings(surroundings)
{
}

Result<void> RevokedTokens::act()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    QVector<redis::Command> commands;
    if (m_signOut.isDue(now)) {
        const qint64 user = 1 + m_surroundings.random.bounded(demoUsers);
        const qint64 age = m_surroundings.random.bounded(1'200);
        commands.append({"SET",
                         "blacklist:" + tokenFor(user, m_surroundings.clock.nowMs() / 1000 - age),
                         "1", "EX", QByteArray::number(goodForSeconds - age)});
        m_current = tokenFor(user + 1, m_surroundings.clock.nowMs() / 1000);
    }
    if (m_call.isDue(now))
        commands.append({"EXISTS", "blacklist:" + m_current});
    if (commands.isEmpty())
        return {};
    const auto done = m_surroundings.redis.pipeline(commands);
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
