// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"

namespace selaras::insight {

// Has a server tell of missed keys for a time: notify-keyspace-events gets what it lacks, and is
// put back as it was. Through a connection of its own that nothing breaks off, so that it is put
// back also when everything else is. Blocking, on one thread; destroying it restores.
class MissNotice {
public:
    enum class Ending {
        Untouched, // it had told of them already, or was never switched
        Restored,
        ChangedMeanwhile, // somebody else has set it; it was left at that
    };

    MissNotice(redis::Endpoint endpoint, Clock &clock);
    ~MissNotice();
    MissNotice(const MissNotice &) = delete;
    MissNotice &operator=(const MissNotice &) = delete;

    // NoPermission or RedisError where the server does not let it be changed.
    Result<void> switchOn();
    // Can be called again where it failed.
    Result<Ending> restore();

    [[nodiscard]] redis::Connection &connection() { return m_connection; }

private:
    Result<QByteArray> setting();

    redis::Connection m_connection;
    QByteArray m_before;
    QByteArray m_during; // as the server says it
    bool m_switched = false;
};

} // namespace selaras::insight
