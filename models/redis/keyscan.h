// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "models/redis/scanpace.h"

#include <optional>

namespace selaras::redis {

// Every key of the selected database that matches the glob (empty: all), by SCAN, some at a time; a
// key may come more than once. COUNT starts at 1000 and adapts so that a call costs the server
// about half a millisecond. Never uses KEYS. Refers to the client.
class KeyScan {
public:
    explicit KeyScan(Client &client, QByteArray glob = {});

    // The next keys, which may be none. After a failure the scan can only begin anew.
    Result<QByteArrayList> next();
    [[nodiscard]] bool atEnd() const { return m_cursor == "0"; }
    // Keys looked at so far, of keyCount().
    [[nodiscard]] qint64 lookedAt() const;
    [[nodiscard]] qint64 keyCount() const { return m_keyCount; } // -1: the server does not tell

private:
    Result<void> begin();

    Client &m_client;
    QByteArray m_glob;
    QByteArray m_cursor; // null before the first call
    std::optional<ScanPace> m_pace;
    qint64 m_lookedAt = 0;
    qint64 m_keyCount = -1;
};

} // namespace selaras::redis
