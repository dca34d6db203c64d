// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/clientlist.h"

#include <QHash>

namespace selaras::insight {

namespace {

QHash<QByteArray, QByteArray> membersOf(const QByteArray &line)
{
    QHash<QByteArray, QByteArray> members;
    for (const QByteArray &word : line.split(' ')) {
        const qsizetype equals = word.indexOf('=');
        if (equals > 0)
            members.insert(word.left(equals), word.mid(equals + 1));
    }
    return members;
}

} // namespace

ClientInfo parseClient(const QByteArray &line)
{
    const QHash<QByteArray, QByteArray> members = membersOf(line.trimmed());
    const auto number = [&](const char *name) {
        bool ok = false;
        const qint64 value = members.value(name).toLongLong(&ok);
        return ok ? value : qint64(-1);
    };
    ClientInfo client;
    client.id = number("id");
    client.address = members.value("addr");
    client.name = members.value("name");
    client.user = members.value("user");
    client.flags = members.value("flags");
    client.command = members.value("cmd");
    client.ageSeconds = number("age");
    client.idleSeconds = number("idle");
    client.database = number("db");
    for (const char *kind : {"sub", "psub", "ssub"})
        client.subscriptions += std::max<qint64>(0, number(kind));
    client.memory = number("tot-mem");
    return client;
}

Result<QVector<ClientInfo>> readClients(redis::Client &client)
{
    const auto replies = client.pipeline({{"CLIENT", "LIST"}, {"CLIENT", "ID"}});
    if (!replies)
        return fail(replies.error());
    if (replies->first().isError())
        return fail(redis::errorOf(replies->first()));
    QVector<ClientInfo> clients;
    for (const QByteArray &line : replies->first().bytes.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        ClientInfo one = parseClient(line);
        one.isOwn = one.id == replies->last().integer;
        clients.append(one);
    }
    return clients;
}

Result<void> killClient(redis::Client &client, qint64 id)
{
    const auto reply = client.call({"CLIENT", "KILL", "ID", QByteArray::number(id)});
    if (!reply)
        return fail(reply.error());
    if (reply->integer == 0)
        return fail(ErrorCode::NotFound, {}, QString::number(id));
    return {};
}

} // namespace selaras::insight
