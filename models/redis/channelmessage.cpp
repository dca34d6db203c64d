// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/channelmessage.h"

namespace selaras::redis {

std::optional<ChannelMessage> channelMessageOf(const Reply &reply)
{
    const QVector<Reply> &parts = reply.elements;
    if (parts.size() == 3 && parts.at(0).bytes == "message")
        return ChannelMessage {parts.at(1).bytes, {}, parts.at(2).bytes};
    if (parts.size() == 4 && parts.at(0).bytes == "pmessage")
        return ChannelMessage {parts.at(2).bytes, parts.at(1).bytes, parts.at(3).bytes};
    return std::nullopt;
}

} // namespace selaras::redis
