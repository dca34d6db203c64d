// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/dice.h"

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace selaras::chaos {

// Stands between the driver and Redis and carries bytes, badly where it is told to.
class Proxy {
public:
    enum class Fault {
        None,
        Slow, // each piece comes late
        Slice, // a few bytes at a time
        Cut, // every connection ends, after some bytes more
        Reset, // every connection ends at once, with bytes unread; the next ones too
    };

    Proxy(const QString &listenPath, QString targetPath, quint64 seed);
    ~Proxy();
    Proxy(const Proxy &) = delete;
    Proxy &operator=(const Proxy &) = delete;

    void setFault(Fault fault) { m_fault = fault; }

private:
    struct Link {
        int client = -1;
        int server = -1;
        qint64 bytesToCut = -1;
    };

    void run();
    void accept(std::vector<Link> &links);
    // False when the link has ended.
    bool carry(Link &link, int from, int to);

    QString m_targetPath;
    Dice m_dice;
    int m_listener = -1;
    std::atomic<Fault> m_fault = Fault::None;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace selaras::chaos
