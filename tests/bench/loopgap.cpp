// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loopgap.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace selaras::bench {

double longestGap(int ms, const std::function<void()> &act)
{
    constexpr int frameMs = 16;
    QEventLoop loop;
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer round; // comes with every turn of the loop
    QObject::connect(&round, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, since.nsecsElapsed());
        since.restart();
    });
    QTimer frame;
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &loop, act);
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    since.start();
    round.start(0);
    frame.start(frameMs);
    loop.exec();
    return double(longest) / 1e6;
}

} // namespace selaras::bench
