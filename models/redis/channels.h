// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::redis {

// The channels of a server that somebody has subscribed to.
struct ChannelList {
    struct Channel {
        QByteArray name;
        qint64 subscribers = 0; // of the channel itself, not by a pattern

        bool operator==(const Channel &other) const = default;
    };

    QVector<Channel> channels; // by name
    qint64 leftOut = 0; // there are that many more
    qint64 patterns = 0; // that somebody has subscribed to; the server does not tell which
};

// PUBSUB CHANNELS, NUMSUB and NUMPAT; at most `most` channels.
Result<ChannelList> listChannels(Client &client, qsizetype most);

} // namespace selaras::redis
