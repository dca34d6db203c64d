// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/driftscanner.h"

#include <QMap>

namespace selaras::test {

// A whole scan: what it told on its way, by key, and its tally. A key told twice, or a scan that
// fails, ends the test.
struct Drift {
    QMap<QByteArray, repository::DriftFinding> findings;
    repository::DriftTally tally;
};
Drift driftOf(repository::DriftScanner &scanner);

// For messages of failed tests.
QByteArray shown(const repository::DriftTally &tally);

// Stands still but for its waits, and does something in each.
class HookedClock final : public Clock {
public:
    explicit HookedClock(std::function<void()> hook)
        : m_hook(std::move(hook))
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return 1'700'000'000'000 + m_passedMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_passedMs; }
    void wait(qint64 ms) override
    {
        m_passedMs += ms;
        m_hook();
    }

private:
    std::function<void()> m_hook;
    qint64 m_passedMs = 0;
};

// Is cancelled after some reports, or by hand.
class CancelledAfter final : public Progress {
public:
    explicit CancelledAfter(int reports)
        : m_left(reports)
    {
    }

    void cancel() { m_left = 0; }
    void report(qint64 /*done*/, qint64 /*total*/) override { --m_left; }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace selaras::test
