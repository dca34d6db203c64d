// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace selaras::bench {

// Runs the event loop of this thread for so long and calls act() every 16 ms meanwhile; returns the
// longest time, in milliseconds, in which the loop did not come round.
double longestGap(int ms, const std::function<void()> &act);

} // namespace selaras::bench
