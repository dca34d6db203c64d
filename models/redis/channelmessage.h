// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

#include <optional>

namespace selaras::redis {

// One message of a channel, as a connection that has subscribed is told it.
struct ChannelMessage {
    QByteArray channel;
    QByteArray pattern; // that was subscribed to; empty for the channel itself
    QByteArray payload;

    bool operator==(const ChannelMessage &other) const = default;
};

// nullopt for any other reply, such as that to SUBSCRIBE.
std::optional<ChannelMessage> channelMessageOf(const Reply &reply);

} // namespace selaras::redis
