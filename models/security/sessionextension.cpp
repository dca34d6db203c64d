// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionextension.h"

#include "models/redis/script.h"
#include "models/security/sessioncompanions.h"
#include "models/security/sessionindex.h"
#include "models/security/sessionlist.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace selaras::security {

namespace {

using redis::Command;

// The year 2001 in milliseconds is the year 33,658 in seconds.
constexpr double leastMilliseconds = 1e12;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QJsonValue timeLike(const QJsonValue &old, qint64 ms)
{
    if (old.isDouble())
        return old.toDouble() < leastMilliseconds ? ms / 1000 : ms;
    bool isNumber = false;
    const double number = old.toString().toDouble(&isNumber);
    if (isNumber)
        return QString::number(number < leastMilliseconds ? ms / 1000 : ms);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

// The session itself, and what its own value says of its end.
Result<Command> ownCommand(redis::Client &client, const SessionLayouts &layouts,
                           const Session &session, qint64 ms, qint64 nowMs)
{
    const Command plain {"PEXPIRE", session.key, number(ms)};
    if (session.type != "string")
        return plain;
    const auto text = client.call({"GET", session.key});
    if (!text)
        return fail(text.error());
    const Document document(contentOf(text->bytes), layouts.at(session.layout).facts);
    const QByteArray changed =
        withTimeAt(text->bytes, document.pathOf(mapping::Fact::Expires), nowMs + ms);
    return changed.isNull() ? plain : Command {"SET", session.key, changed, "PX", number(ms)};
}

Result<QVector<Command>> indexCommands(redis::Client &client, const QByteArray &index,
                                       const Session &session, qint64 ms, qint64 nowMs)
{
    const auto facts = client.pipeline({{"TYPE", index}, {"PTTL", index}});
    if (!facts)
        return fail(facts.error());
    QVector<Command> commands;
    if (facts->first().bytes == "zset")
        commands.append({"ZADD", index, "XX", number(nowMs + ms), session.id.toUtf8()});
    const qint64 left = facts->last().integer;
    if (left >= 0 && left < ms)
        commands.append({"PEXPIRE", index, number(ms)});
    return commands;
}

} // namespace

QByteArray withTimeAt(const QByteArray &json, const QString &path, qint64 ms)
{
    if (path.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const QJsonValue old = valueAt(document.object(), path);
    if (!old.isDouble() && !old.isString())
        return {};
    return QJsonDocument(withValueAt(document.object(), path, timeLike(old, ms)))
        .toJson(QJsonDocument::Compact);
}

Result<bool> extendSession(redis::Client &client, const SessionLayouts &layouts,
                           const Session &shown, qint64 ms, qint64 nowMs)
{
    const auto index = indexOf(layouts, shown);
    const auto decide = [&](redis::Client &watching) -> Result<QVector<Command>> {
        const auto there = readSessions(watching, layouts, {shown.key}, nowMs);
        if (!there)
            return fail(there.error());
        if (there->isEmpty() || shown.form == Session::Form::NotOne
            || !isSameSession(there->first(), shown))
            return QVector<Command>();
        const auto own = ownCommand(watching, layouts, shown, ms, nowMs);
        if (!own)
            return fail(own.error());
        QVector<Command> commands {*own};
        if (const QByteArray companion = companionOf(shown); !companion.isEmpty())
            commands.append({"PEXPIRE", companion, number(ms)});
        if (!index)
            return commands;
        return indexCommands(watching, *index, shown, ms, nowMs)
            .map([&commands](const QVector<Command> &more) { return commands + more; });
    };
    QByteArrayList watched {shown.key};
    if (index)
        watched.append(*index);
    return redis::inTransaction(client, watched, decide).map([](const QVector<redis::Reply> &done) {
        return !done.isEmpty();
    });
}

Result<QByteArrayList> extendSessions(redis::Client &client, const SessionLayouts &layouts,
                                      const QVector<Session> &shown, qint64 ms, qint64 nowMs,
                                      Progress &progress)
{
    QByteArrayList extended;
    for (qsizetype i = 0; i < shown.size() && !progress.cancelled(); ++i) {
        const auto done = extendSession(client, layouts, shown.at(i), ms, nowMs);
        if (!done)
            return fail(done.error());
        if (*done)
            extended.append(shown.at(i).key);
        progress.report(i + 1, shown.size());
    }
    return extended;
}

} // namespace selaras::security
