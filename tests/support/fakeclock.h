// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QVector>

namespace selaras::test {

// A clock that stands still until it is told to go on; wait() returns at once, goes on by that much
// and is recorded.
class FakeClock final : public Clock {
public:
    explicit FakeClock(qint64 nowMs = 1'700'000'000'000)
        : m_nowMs(nowMs)
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    void wait(qint64 ms) override
    {
        m_waits.append(ms);
        advance(ms);
    }

    void advance(qint64 ms)
    {
        m_nowMs += ms;
        m_monotonicMs += ms;
    }
    [[nodiscard]] const QVector<qint64> &waits() const { return m_waits; }

private:
    qint64 m_nowMs;
    qint64 m_monotonicMs = 0;
    QVector<qint64> m_waits;
};

} // namespace selaras::test
