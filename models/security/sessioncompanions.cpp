// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessioncompanions.h"

#include "models/security/javavalue.h"

namespace selaras::security {

namespace {

constexpr qint64 minuteMs = 60'000;
// Spring Session keeps a session for five minutes more than it is valid, and rounds up to the next
// minute.
constexpr qint64 minutesBefore = 6;
constexpr qint64 minutesAfter = 1;

// With its last colon; empty for a session of another kind.
QByteArray namespaceOf(const Session &session)
{
    static const QByteArray sessions = "sessions:";
    const QByteArray id = session.id.toUtf8();
    const bool isSpring = session.type == "hash" && session.key.endsWith(":" + sessions + id);
    return isSpring ? session.key.chopped(sessions.size() + id.size()) : QByteArray();
}

void addCompanions(const Session &session, QVector<redis::Command> &commands)
{
    const QByteArray companion = companionOf(session);
    if (companion.isEmpty())
        return;
    commands.append({"UNLINK", companion});
    const QByteArray member = "expires:" + session.id.toUtf8();
    const qint64 last = session.expiresMs / minuteMs + minutesAfter;
    for (qint64 minute = last - minutesBefore - minutesAfter; minute <= last; ++minute) {
        const QByteArray set =
            namespaceOf(session) + "expirations:" + QByteArray::number(minute * minuteMs);
        commands.append({"SREM", set, member, javaText(member)});
    }
}

} // namespace

QByteArray companionOf(const Session &session)
{
    const QByteArray space = namespaceOf(session);
    return space.isEmpty() ? space : space + "sessions:expires:" + session.id.toUtf8();
}

Result<void> removeCompanions(redis::Client &client, const QVector<Session> &sessions)
{
    QVector<redis::Command> commands;
    for (const Session &session : sessions)
        addCompanions(session, commands);
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (const redis::Reply &reply : *replies) {
        if (reply.isError() && redis::errorOf(reply).code != ErrorCode::WrongType)
            return fail(redis::errorOf(reply));
    }
    return {};
}

} // namespace selaras::security
