// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"

#include <memory>

namespace selaras::app {

// The application's subscription to its own channels, on a connection of its own as Redis asks.
class Follower {
public:
    Follower(redis::Endpoint endpoint, Clock &clock);

    // Takes the messages that have come, subscribing first where needed. Fails as the connection
    // does, and subscribes again the next time.
    Result<void> follow();

private:
    Result<void> subscribe();

    redis::Endpoint m_endpoint;
    Clock &m_clock;
    std::unique_ptr<redis::Connection> m_redis;
};

} // namespace selaras::app
