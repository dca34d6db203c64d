// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/reply.h"

#include <array>

namespace selaras::redis {

namespace {

struct Beginning {
    const char *words;
    ErrorCode code;
};

constexpr std::array<Beginning, 19> beginnings {{
    {"WRONGPASS", ErrorCode::WrongPassword},
    {"ERR invalid password", ErrorCode::WrongPassword}, // before 6.0
    {"NOAUTH", ErrorCode::AuthenticationRequired},
    {"ERR operation not permitted", ErrorCode::AuthenticationRequired}, // before 2.8
    {"NOPERM", ErrorCode::NoPermission},
    {"DENIED", ErrorCode::NoPermission}, // protected mode
    {"ERR DB index is out of range", ErrorCode::NoSuchDatabase},
    {"ERR invalid DB index", ErrorCode::NoSuchDatabase},
    {"ERR SELECT is not allowed", ErrorCode::NoSuchDatabase}, // a cluster has database 0 alone
    {"WRONGTYPE", ErrorCode::WrongType},
    {"LOADING", ErrorCode::Loading},
    {"OOM", ErrorCode::OutOfMemory},
    {"READONLY", ErrorCode::ReadOnlyReplica},
    {"ERR max number of clients", ErrorCode::Refused},
    {"ERR unknown command", ErrorCode::Unsupported},
    {"ERR unknown subcommand", ErrorCode::Unsupported},
    {"ERR string exceeds maximum", ErrorCode::TooLarge},
    {"ERR Protocol error: invalid bulk length", ErrorCode::TooLarge},
    {"ERR Protocol error: too big", ErrorCode::TooLarge},
}};

// The server repeats the arguments of a command that it does not know: values, passwords.
QString withoutArguments(const QByteArray &words)
{
    const qsizetype arguments = words.indexOf(", with args beginning with");
    return QString::fromUtf8(arguments < 0 ? words : words.left(arguments));
}

} // namespace

Error errorOf(const Reply &reply)
{
    if (!reply.isError())
        return {ErrorCode::RedisError, QStringLiteral("unexpected reply"), {}};
    for (const Beginning &beginning : beginnings) {
        if (reply.bytes.startsWith(beginning.words))
            return {beginning.code, withoutArguments(reply.bytes), {}};
    }
    return {ErrorCode::RedisError, withoutArguments(reply.bytes), {}};
}

} // namespace selaras::redis
