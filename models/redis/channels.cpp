// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/channels.h"

#include <algorithm>

namespace selaras::redis {

Result<ChannelList> listChannels(Client &client, qsizetype most)
{
    const auto names = client.call({"PUBSUB", "CHANNELS"});
    if (!names)
        return fail(names.error());
    const auto patterns = client.call({"PUBSUB", "NUMPAT"});
    if (!patterns)
        return fail(patterns.error());

    QByteArrayList sorted;
    for (const Reply &name : names->elements)
        sorted.append(name.bytes);
    std::sort(sorted.begin(), sorted.end());
    ChannelList list {{}, std::max<qint64>(0, sorted.size() - most), patterns->integer};
    sorted.resize(std::min(sorted.size(), most));
    const auto counts = client.call(Command {"PUBSUB", "NUMSUB"} + sorted);
    if (!counts)
        return fail(counts.error());
    // Names and numbers in turn.
    for (qsizetype i = 0; i + 1 < counts->elements.size(); i += 2)
        list.channels.append({counts->elements.at(i).bytes, counts->elements.at(i + 1).integer});
    return list;
}

} // namespace selaras::redis
