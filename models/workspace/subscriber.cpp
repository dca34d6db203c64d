// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/subscriber.h"

#include "models/base/glob.h"

#include <algorithm>

namespace selaras::workspace {

namespace {

constexpr qsizetype mostWays = 10'000;

redis::Endpoint withoutRetries(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

// What is in one and not in the other.
QVector<Subscription> without(QVector<Subscription> some, const QVector<Subscription> &others)
{
    some.removeIf([&](const Subscription &one) { return others.contains(one); });
    return some;
}

} // namespace

Subscriber::Subscriber(const redis::Endpoint &endpoint, Clock &clock, const CancelFlag &closing)
    : m_connection(withoutRetries(endpoint), clock, closing)
{
}

Result<void> Subscriber::follow(const QVector<Subscription> &wanted)
{
    if (auto open = m_followed.isEmpty() ? m_connection.open().map([](auto &&) {}) : Result<void>();
        !open)
        return open;
    const auto added = without(wanted, m_followed);
    const auto gone = without(m_followed, wanted);
    m_followed = wanted;
    m_ways.clear();
    auto sent = send("SUBSCRIBE", added, false);
    if (sent)
        sent = send("PSUBSCRIBE", added, true);
    if (sent)
        sent = send("UNSUBSCRIBE", gone, false);
    if (sent)
        sent = send("PUNSUBSCRIBE", gone, true);
    return sent;
}

Result<void> Subscriber::send(const QByteArray &command, const QVector<Subscription> &of,
                              bool patterns)
{
    redis::Command words {command};
    for (const Subscription &one : of) {
        if (one.isPattern == patterns)
            words.append(one.name);
    }
    return words.size() > 1 ? m_connection.send(words) : Result<void>();
}

Result<std::optional<redis::ChannelMessage>> Subscriber::take(int waitMs)
{
    const auto reply = m_connection.take(waitMs);
    if (!reply)
        return fail(reply.error());
    if (!*reply)
        return std::nullopt;
    if ((*reply)->isError())
        return fail(redis::errorOf(**reply));
    auto message = redis::channelMessageOf(**reply);
    if (message && !isFirst(*message))
        message.reset();
    return message;
}

bool Subscriber::isFirst(const redis::ChannelMessage &message)
{
    if (m_followed.size() == 1)
        return true;
    if (const auto way = m_ways.constFind(message.channel); way != m_ways.cend())
        return *way == message.pattern;
    QByteArray way;
    if (!m_followed.contains(Subscription {message.channel, false})) {
        const auto first =
            std::find_if(m_followed.cbegin(), m_followed.cend(), [&](const Subscription &one) {
                return one.isPattern && globMatches(one.name, message.channel);
            });
        // One that was given up may still be on its way.
        way = first == m_followed.cend() ? message.pattern : first->name;
    }
    if (m_ways.size() >= mostWays)
        m_ways.clear();
    m_ways.insert(message.channel, way);
    return way == message.pattern;
}

} // namespace selaras::workspace
