// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QDateTime>
#include <QThread>

#include <chrono>

namespace selaras {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SystemClock::wait(qint64 ms)
{
    if (ms > 0)
        QThread::msleep(static_cast<unsigned long>(ms));
}

} // namespace selaras
