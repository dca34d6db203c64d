// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/revokedtokens.h"

#include "app/demo/demodata.h"
#include "models/security/tokenacts.h"
#include "models/workspace/applications.h"

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
    , m_layout(mapping::tokenBlacklistsOf(*workspace::wildLayouts()).first())
{
}

Result<void> RevokedTokens::act()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    if (m_signOut.isDue(now)) {
        const qint64 user = 1 + m_surroundings.random.bounded(demoUsers);
        const qint64 issued =
            m_surroundings.clock.nowMs() / 1000 - m_surroundings.random.bounded(1'200);
        const auto revoked =
            security::revokeToken(m_surroundings.redis, m_layout, tokenFor(user, issued), {});
        if (!revoked)
            return fail(revoked.error());
        m_current = tokenFor(user + 1, m_surroundings.clock.nowMs() / 1000);
    }
    if (!m_call.isDue(now))
        return {};
    const auto looked = security::isRevoked(m_surroundings.redis, m_layout, m_current);
    return looked ? Result<void>() : fail(looked.error());
}

} // namespace selaras::app
