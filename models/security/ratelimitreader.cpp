// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/ratelimitreader.h"

#include "models/security/document.h"

#include <QSet>

namespace selaras::security {

namespace {

using mapping::Fact;
using mapping::KeyTemplate;
using mapping::RateLimits;
using Algorithm = RateLimits::Algorithm;

// A member that tells the limit beside the count.
const QStringList &limitNames()
{
    static const QStringList names {QStringLiteral("limit"), QStringLiteral("max"),
                                    QStringLiteral("maxRequests"), QStringLiteral("max_requests")};
    return names;
}

QVector<KeyTemplate> templatesOf(const QVector<RateLimits> &layouts)
{
    QVector<KeyTemplate> templates;
    for (const RateLimits &layout : layouts)
        templates.append(layout.key);
    return templates;
}

// Clocks differ: what the server tells in its own time, in ours.
struct Moment {
    qint64 oursMs = 0;
    qint64 serversMs = 0;

    [[nodiscard]] qint64 ours(double serversTime) const
    {
        return oursMs + (qint64(serversTime) - serversMs);
    }
};

void takeCounter(RateLimit &limit, const redis::KeyValue &value, const RateLimits &layout,
                 const Moment &now)
{
    limit.algorithm = Algorithm::Fixed;
    if (value.facts.ttlMs >= 0)
        limit.resetsMs = now.oursMs + value.facts.ttlMs;
    const QJsonValue content = contentOf(value);
    if (content.isString()) {
        limit.used = content.toString().trimmed().toLongLong(&limit.isReadable);
        return;
    }
    const Document document(content, layout.facts, limit.keyValues);
    const auto count = document.number(Fact::Count);
    limit.isReadable = count.has_value();
    limit.used = count.value_or(0);
    for (const QString &name : limitNames()) {
        if (limit.limit == 0 && content.isObject())
            limit.limit = std::max(qint64(0), content[name].toVariant().toLongLong());
    }
    if (const auto ends = document.timeMs(Fact::Expires); ends && !limit.resetsMs)
        limit.resetsMs = ends;
}

// What is asked of a sorted set, once its newest score is known.
struct Window {
    double msPerScore = 0;
    double from = 0; // the least score in it
};

Window windowOf(const redis::Reply &newest, qint64 windowMs, const Moment &now)
{
    const double score = newest.elements.value(1).bytes.toDouble();
    const double unit = msPerScore(score);
    if (unit == 0 || windowMs == 0)
        return {unit, 0};
    return {unit, double(now.serversMs - windowMs) / unit};
}

QByteArray scoreText(double score)
{
    return QByteArray::number(score, 'f', 3);
}

struct Sliding {
    qsizetype place = 0;
    Window window;
};

Result<void> takeSliding(redis::Client &client, QVector<RateLimit> &limits,
                         const QVector<qsizetype> &places, const Moment &now)
{
    QVector<redis::Command> commands;
    for (const qsizetype place : places)
        commands.append({"ZREVRANGE", limits.at(place).key, "0", "0", "WITHSCORES"});
    const auto newest = client.pipeline(commands);
    if (!newest)
        return fail(newest.error());
    QVector<Window> windows;
    commands.clear();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const RateLimit &limit = limits.at(places.at(i));
        windows.append(windowOf(newest->at(i), limit.windowMs, now));
        // A request leaves the window at its end: "(" leaves the bound out.
        const QByteArray from = limit.windowMs > 0 && windows.last().msPerScore > 0
            ? '(' + scoreText(windows.last().from)
            : QByteArray("-inf");
        commands.append({"ZCOUNT", limit.key, from, "+inf"});
        commands.append(
            {"ZRANGEBYSCORE", limit.key, from, "+inf", "WITHSCORES", "LIMIT", "0", "1"});
    }
    const auto counted = client.pipeline(commands);
    if (!counted)
        return fail(counted.error());
    for (qsizetype i = 0; i < places.size(); ++i) {
        RateLimit &limit = limits[places.at(i)];
        limit.algorithm = Algorithm::Sliding;
        limit.isReadable = windows.at(i).msPerScore > 0 || newest->at(i).elements.isEmpty();
        limit.used = counted->at(2 * i).integer;
        const redis::Reply &oldest = counted->at(2 * i + 1);
        if (limit.windowMs > 0 && oldest.elements.size() == 2)
            limit.resetsMs =
                now.ours(oldest.elements.at(1).bytes.toDouble() * windows.at(i).msPerScore
                         + double(limit.windowMs));
    }
    return {};
}

bool comesBefore(const RateLimit &a, const RateLimit &b)
{
    if (a.isAtLimit() != b.isAtLimit())
        return a.isAtLimit();
    return a.used > b.used;
}

} // namespace

double msPerScore(double score)
{
    if (score >= 1e17)
        return 1e-6;
    if (score >= 1e14)
        return 1e-3;
    if (score >= 1e11)
        return 1;
    return score >= 1e8 ? 1000 : 0;
}

Result<qint64> serverTimeMs(redis::Client &client)
{
    const auto time = client.call({"TIME"});
    if (!time)
        return fail(time.error());
    return time->elements.value(0).bytes.toLongLong() * 1000
        + time->elements.value(1).bytes.toLongLong() / 1000;
}

RateLimitReader::RateLimitReader(QVector<RateLimits> layouts, Clock &clock)
    : m_layouts(std::move(layouts))
    , m_clock(clock)
    , m_keys(templatesOf(m_layouts), clock)
{
}

Result<RateLimitReader::Limits> RateLimitReader::read(redis::Client &client)
{
    auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    const qint64 found = keys->size();
    if (keys->size() > LayoutKeys::mostRead)
        keys->resize(LayoutKeys::mostRead);
    auto limits = readSome(client, std::move(*keys));
    if (!limits)
        return fail(limits.error());
    std::stable_sort(limits->begin(), limits->end(), comesBefore);
    return Limits {std::move(*limits), found};
}

Result<QVector<RateLimit>> RateLimitReader::find(redis::Client &client, const QString &id)
{
    auto keys = m_keys.look(client);
    if (!keys)
        return fail(keys.error());
    keys->removeIf([&id](const LayoutKey &key) {
        return key.named(QStringLiteral("id")) != id && key.name != id.toUtf8();
    });
    return readSome(client, std::move(*keys));
}

Result<QVector<RateLimit>> RateLimitReader::readSome(redis::Client &client, QVector<LayoutKey> keys)
{
    QByteArrayList names;
    for (const LayoutKey &key : std::as_const(keys))
        names.append(key.name);
    const auto serverTime = serverTimeMs(client);
    if (!serverTime)
        return fail(serverTime.error());
    const Moment now {m_clock.nowMs(), *serverTime};
    const auto values = redis::readValues(client, names, {.bytes = 4096, .elements = 20});
    if (!values)
        return fail(values.error());
    QVector<RateLimit> limits;
    QVector<qsizetype> sliding;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const redis::KeyValue &value = values->at(i);
        if (!value.facts.exists())
            continue;
        const RateLimits &layout = m_layouts.at(keys.at(i).layout);
        RateLimit limit {keys.at(i).name, keys.at(i).named(QStringLiteral("id")), keys.at(i).layout,
                         keys.at(i).values, value.facts.type};
        limit.limit = layout.limit;
        limit.windowMs = qint64(1000) * layout.seconds;
        if (value.facts.type == "zset")
            sliding.append(limits.size());
        else
            takeCounter(limit, value, layout, now);
        limits.append(limit);
    }
    if (auto taken = takeSliding(client, limits, sliding, now); !taken)
        return fail(taken.error());
    return limits;
}

} // namespace selaras::security
