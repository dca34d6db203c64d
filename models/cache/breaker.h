// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

namespace selaras::cache {

// Whether a server that failed is to be asked again: not before a pause that doubles with each
// failure in a row.
class Breaker {
public:
    struct Pauses {
        qint64 firstMs = 100;
        qint64 mostMs = 10'000;
    };

    Breaker(Clock &clock, Pauses pauses);

    // It works. Not so at first.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    // It does not, but may be asked.
    [[nodiscard]] bool isDue() const;
    void trip();
    void close();

private:
    Clock &m_clock;
    Pauses m_pauses;
    bool m_isClosed = false;
    qint64 m_pauseMs = 0;
    qint64 m_nextMs = 0; // monotonic
};

} // namespace selaras::cache
