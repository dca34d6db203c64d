// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sample.h"
#include "models/redis/client.h"

#include <QHash>

namespace selaras::insight {

// How many logins failed, from the counters that an application keeps of them: by how much each has
// grown since it was looked at before. A counter that is new counts whole, but for the first look;
// one that was cleared begins anew.
//
// Blocking; used on the client's thread.
class FailedLogins {
public:
    // What does not fit in is not looked at.
    static constexpr qsizetype mostCounters = 2000;

    // keys: all counters that there are. Nothing at the first look.
    Result<std::optional<Reading>> look(redis::Client &client, const QByteArrayList &keys,
                                        qint64 monotonicMs);

private:
    QHash<QByteArray, qint64> m_before;
    std::optional<qint64> m_lookedMs; // monotonic
};

} // namespace selaras::insight
