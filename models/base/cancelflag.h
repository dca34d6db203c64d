// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace selaras {

// Raised from any thread to break off blocking work for good, as when a workspace closes. Null
// where nothing will ever be broken off.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

inline bool isRaised(const CancelFlag &flag)
{
    return flag && flag->load(std::memory_order_relaxed);
}

} // namespace selaras
