// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace selaras::redis {

// How many keys a call of SCAN asks for, so that it keeps the server from its other clients for
// about half a millisecond. Measured as the time of the call beyond that of a round trip.
class ScanPace {
public:
    explicit ScanPace(qint64 roundTripNs)
        : m_roundTripNs(roundTripNs)
    {
    }

    [[nodiscard]] qint64 count() const { return m_count; }
    // What the last call, with the present count, took.
    void took(qint64 ns);

private:
    qint64 m_roundTripNs;
    qint64 m_count = 1000;
};

} // namespace selaras::redis
