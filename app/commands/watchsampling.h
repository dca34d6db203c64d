// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desklane.h"
#include "models/workspace/samplingdesk.h"

namespace selaras::app {

// Samples a workspace beside a watch, on a lane of its own, so that neither waits for the other.
// What goes wrong there is no matter of the watch.
class WatchSampling {
public:
    WatchSampling(const workspace::Access &access, Clock &clock);
    ~WatchSampling();
    WatchSampling(const WatchSampling &) = delete;
    WatchSampling &operator=(const WatchSampling &) = delete;

    // To be called often: samples when a second has passed.
    void step();
    void tell(insight::Series series, double value);

private:
    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    workspace::DeskLane<workspace::SamplingDesk> m_lane;
    QFuture<Result<workspace::SamplingStep>> m_last;
    qint64 m_nextMs = 0; // monotonic
};

} // namespace selaras::app
