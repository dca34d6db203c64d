// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace selaras {

// Time as the rest of the program sees it, so that a test can own it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    // Milliseconds since the Unix epoch; may jump.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    // Milliseconds since an arbitrary start; never goes back.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    // Blocks the calling thread. Never called on the GUI thread.
    virtual void wait(qint64 ms) = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    void wait(qint64 ms) override;
};

} // namespace selaras
