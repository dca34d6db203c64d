// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desk.h"
#include "models/workspace/desklane.h"

#include <utility>

namespace selaras::workspace {

// A connection to the Redis of a workspace; used on one thread.
struct RedisDesk {
    static Result<std::unique_ptr<RedisDesk>> open(const Access &access, Clock &clock,
                                                   const CancelFlag &cancel)
    {
        return std::unique_ptr<RedisDesk>(
            new RedisDesk {redis::Connection(access.redis, clock, cancel), Deeds(access, clock)});
    }

    redis::Connection redis;
    Deeds deeds; // by way of which whatever a person does here is done
};

// A lane with a connection to Redis and no more, for what looks at the server and not at rows.
// Destroying it breaks off whatever it does. run() takes fn(RedisDesk &) or
// fn(RedisDesk &, Progress &), as DeskLane does, from any thread.
class RedisLane {
public:
    RedisLane(const QString &name, const Access &access, Clock &clock)
        : m_lane(name, m_closing, [access, &clock, closing = m_closing] {
            return RedisDesk::open(access, clock, closing);
        })
    {
    }
    ~RedisLane() { m_closing->store(true); }
    RedisLane(const RedisLane &) = delete;
    RedisLane &operator=(const RedisLane &) = delete;

    template<class F>
    auto run(F fn)
    {
        return m_lane.run(std::move(fn));
    }

private:
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<RedisDesk> m_lane;
};

} // namespace selaras::workspace
