// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/journaled.h"

#include <QJsonObject>

namespace selaras::security {

Outcome outcomeOf(const Error &error)
{
    const bool isOpen = error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::TimedOut
        || error.code == ErrorCode::Cancelled;
    Outcome outcome;
    outcome.state = isOpen ? Outcome::State::Unknown : Outcome::State::Failed;
    outcome.error = codeName(error.code);
    outcome.detail = error.detail;
    return outcome;
}

Outcome withoutUndoOf(Outcome outcome, qsizetype keys)
{
    if (keys == 0)
        return outcome;
    QJsonObject result = outcome.result.toObject();
    if (!outcome.result.isObject() && !outcome.result.isUndefined())
        result.insert(QStringLiteral("count"), outcome.result);
    result.insert(notUndoable, keys);
    outcome.result = result;
    return outcome;
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::NoPermission || error.code == ErrorCode::Unsupported
        || error.code == ErrorCode::RedisError;
}

} // namespace selaras::security
