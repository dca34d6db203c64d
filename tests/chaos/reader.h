// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/stage.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace selaras::chaos {

// The cache-aside readers of the application, a thread each: GET; on a miss read the row, take a
// while, SET. Most take less than a millisecond, 10 % up to 10 ms, 1 % 20 ms to 1.5 s. What they
// read most is about to be edited. None is slower than the guard window, which is all that is
// promised: a SET carries the time until which it is good, so that not even one that waited in a
// stopped server's queue counts.
class Readers {
public:
    explicit Readers(const Stage &stage);
    ~Readers();
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    // Returns when each has finished what it was at.
    void pause();
    void resume();
    [[nodiscard]] qint64 refills() const { return m_refills; }

private:
    void run(quint64 number);
    void readOne(ApplicationDb &database, class Cache &cache, Dice &dice);
    QByteArray pick(Dice &dice) const;
    void rest(); // while paused

    const Stage &m_stage;
    std::atomic<qint64> m_refills = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_paused = true;
    std::atomic<bool> m_stopping = false;
    qint64 m_resting = 0;
    std::vector<std::thread> m_threads;
};

} // namespace selaras::chaos
