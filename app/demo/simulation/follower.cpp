// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/follower.h"

namespace selaras::app {

Follower::Follower(redis::Endpoint endpoint, Clock &clock)
    : m_endpoint(std::move(endpoint))
    , m_clock(clock)
{
}

Result<void> Follower::follow()
{
    if (!m_redis) {
        if (auto done = subscribe(); !done)
            return done;
    }
    while (true) {
        const auto message = m_redis->take(0);
        if (!message) {
            m_redis.reset();
            return fail(message.error());
        }
        if (!*message)
            return {};
    }
}

Result<void> Follower::subscribe()
{
    auto redis = std::make_unique<redis::Connection>(m_endpoint, m_clock);
    if (auto named = redis->call({"CLIENT", "SETNAME", "sita-bi-sub"}); !named)
        return fail(named.error());
    if (auto sent = redis->send({"SUBSCRIBE", "sita:perubahan", "sita:notifikasi"}); !sent)
        return sent;
    m_redis = std::move(redis);
    return {};
}

} // namespace selaras::app
