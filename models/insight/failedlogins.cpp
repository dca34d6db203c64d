// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/failedlogins.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace selaras::insight {

namespace {

// 0 for what is no counter.
qint64 countOf(const QByteArray &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return number;
    const QJsonObject object = QJsonDocument::fromJson(value).object();
    const QJsonValue attempts = object.value(QLatin1String("attempts"));
    return (attempts.isDouble() ? attempts : object.value(QLatin1String("count"))).toInteger();
}

qint64 countOf(const redis::Reply &asString, const redis::Reply &asHash)
{
    if (!asString.isError())
        return countOf(asString.bytes);
    const QByteArray attempts = asHash.elements.value(0).bytes;
    return (attempts.isEmpty() ? asHash.elements.value(1).bytes : attempts).toLongLong();
}

} // namespace

Result<std::optional<Reading>> FailedLogins::look(redis::Client &client, const QByteArrayList &keys,
                                                  qint64 monotonicMs)
{
    QVector<redis::Command> commands;
    for (const QByteArray &key : keys)
        commands << redis::Command {"GET", key}
                 << redis::Command {"HMGET", key, "attempts", "count"};
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    QHash<QByteArray, qint64> now;
    qint64 grown = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qint64 count = countOf(replies->at(2 * i), replies->at(2 * i + 1));
        const qint64 before = m_before.value(keys.at(i), 0);
        grown += count >= before ? count - before : count;
        now.insert(keys.at(i), count);
    }
    m_before = std::move(now);
    const auto since = std::exchange(m_lookedMs, monotonicMs);
    if (!since)
        return std::optional<Reading>();
    const double seconds = std::max(0.001, double(monotonicMs - *since) / 1000);
    return std::optional(Reading {{Series::FailedLogins}, double(grown), seconds});
}

} // namespace selaras::insight
