// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/channelmessage.h"
#include "models/redis/connection.h"
#include "models/workspace/messagefeed.h"

namespace selaras::workspace {

// A connection that is subscribed to what is wanted, which may change. Blocking, on one thread;
// fails as Connection does and is of no use after that.
class Subscriber {
public:
    Subscriber(const redis::Endpoint &endpoint, Clock &clock, const CancelFlag &closing);

    Result<void> follow(const QVector<Subscription> &wanted);
    // The next message; nullopt when none came within waitMs, or only one that came already by
    // another subscription.
    Result<std::optional<redis::ChannelMessage>> take(int waitMs);

private:
    Result<void> send(const QByteArray &command, const QVector<Subscription> &of, bool patterns);
    [[nodiscard]] bool isFirst(const redis::ChannelMessage &message);

    redis::Connection m_connection;
    QVector<Subscription> m_followed;
    QHash<QByteArray, QByteArray> m_ways; // by which pattern a channel's messages are taken
};

} // namespace selaras::workspace
