// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/revokedtokenmodel.h"

#include <algorithm>

namespace selaras::items {

namespace {

using security::RevokedToken;

QVariant orNone(const std::optional<qint64> &ms)
{
    return ms ? QVariant(qlonglong(*ms)) : QVariant();
}

// What it says of its bearer, but for what has a column of its own.
QString claimsText(const RevokedToken &token)
{
    if (!token.jwt)
        return {};
    QStringList told;
    const QJsonObject &claims = token.jwt->claims;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        const bool hasColumn = claim.key() == QLatin1String("exp")
            || claim.key() == QLatin1String("iat") || claim.key() == QLatin1String("sub");
        if (!hasColumn && !claim->isObject() && !claim->isArray())
            told.append(claim.key() + QLatin1Char(' ') + claim->toVariant().toString().left(60));
    }
    return told.join(QStringLiteral(", "));
}

} // namespace

int RevokedTokenModel::dangerousCount() const
{
    return int(std::count_if(records().begin(), records().end(),
                             [](const RevokedToken &one) { return one.isDangerous(); }));
}

QString RevokedTokenModel::title(int column) const
{
    switch (column) {
    case StateColumn:
        return tr("State");
    case TokenColumn:
        return tr("Token");
    case UserColumn:
        return tr("User");
    case ClaimsColumn:
        return tr("Claims");
    case EndsColumn:
        return tr("Token ends in");
    case KeyEndsColumn:
        return tr("Listed for");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

RecordKind RevokedTokenModel::kind(int column) const
{
    switch (column) {
    case StateColumn:
        return RecordKind::State;
    case EndsColumn:
    case KeyEndsColumn:
        return RecordKind::Time;
    default:
        return RecordKind::Text;
    }
}

QVariant RevokedTokenModel::value(int row, int column) const
{
    const RevokedToken &token = records().at(row);
    switch (column) {
    case StateColumn:
        return int(token.verdict());
    case TokenColumn:
        return token.masked();
    case UserColumn:
        return token.user;
    case ClaimsColumn:
        return claimsText(token);
    case EndsColumn:
        return orNone(token.tokenEndsMs);
    case KeyEndsColumn:
        return orNone(token.keyEndsMs);
    case ReasonColumn:
        return token.reason;
    default:
        return {};
    }
}

QByteArray RevokedTokenModel::identity(const RevokedToken &token) const
{
    return token.key;
}

} // namespace selaras::items
