// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/sessionvalue.h"

#include "models/redis/keyspace.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::insight {

namespace {

constexpr qint64 longestSession = 64 * 1024;

QString memberOf(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(QLatin1Char('.')))
        value = value.toObject().value(name);
    return path.isEmpty() ? QString() : value.toVariant().toString();
}

// Sessions that are no strings, asked for the fields of a hash.
Result<void> readHashes(redis::Client &client, const mapping::Sessions &sessions,
                        const QByteArrayList &keys, const QVector<qsizetype> &places,
                        QVector<SessionSays> &says)
{
    QVector<redis::Command> commands;
    for (const qsizetype place : places)
        commands.append(
            {"HMGET", keys.at(place), sessions.tenant().toUtf8(), sessions.role().toUtf8()});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto &fields = replies->at(i).elements;
        if (fields.size() == 2)
            says[places.at(i)] = {QString::fromUtf8(fields.at(0).bytes),
                                  QString::fromUtf8(fields.at(1).bytes)};
    }
    return {};
}

} // namespace

Result<QVector<SessionSays>> readSessions(redis::Client &client, const mapping::Sessions &sessions,
                                          const QByteArrayList &keys)
{
    const auto values = redis::readStrings(client, keys, longestSession);
    if (!values)
        return fail(values.error());
    QVector<SessionSays> says(keys.size());
    QVector<qsizetype> others;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!values->at(i)) {
            others.append(i);
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(*values->at(i)).object();
        says[i] = {memberOf(object, sessions.tenant()), memberOf(object, sessions.role())};
    }
    if (others.isEmpty())
        return says;
    return readHashes(client, sessions, keys, others, says).map([&says] { return says; });
}

} // namespace selaras::insight
