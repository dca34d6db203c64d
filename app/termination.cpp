// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <csignal>

namespace selaras::app {

namespace {

// For the handler, which can be given nothing.
const CancelFlag &flag()
{
    static const CancelFlag raised = std::make_shared<std::atomic<bool>>(false);
    return raised;
}
std::atomic<bool> *raisedByHandler = nullptr;

void raise(int /*signal*/)
{
    raisedByHandler->store(true, std::memory_order_relaxed);
}

} // namespace

CancelFlag raisedAtTermination()
{
    static_assert(std::atomic<bool>::is_always_lock_free);
    raisedByHandler = flag().get();
    std::signal(SIGTERM, raise);
    std::signal(SIGINT, raise);
    return flag();
}

} // namespace selaras::app
