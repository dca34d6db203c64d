// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desk.h"
#include "models/workspace/desklane.h"
#include "models/workspace/tenantkeeper.h"

#include <utility>

namespace selaras::workspace {

// A connection to the Redis of a workspace; used on one thread.
struct RedisDesk {
    static Result<std::unique_ptr<RedisDesk>> open(const Access &access, Clock &clock,
                                                   const CancelFlag &cancel)
    {
        return std::unique_ptr<RedisDesk>(
            new RedisDesk {redis::Connection(access.redis, clock, cancel), Deeds(access, clock),
                           TenantKeeper(access)});
    }

    // Whose things are shown and changed from now on; empty: everybody's.
    void keepTo(const QString &tenant)
    {
        tenants.keepTo(tenant);
        deeds.keepTo(tenants.boundary().chosen());
    }

    redis::Connection redis;
    Deeds deeds; // by way of which whatever a person does here is done
    TenantKeeper tenants; // which is asked before
};

// A lane with a connection to Redis and no more, for what looks at the server and not at rows.
// Destroying it breaks off whatever it does. run() takes fn(RedisDesk &) or
// fn(RedisDesk &, Progress &), as DeskLane does. Used on the GUI thread.
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

    // As RedisDesk::keepTo(), for what is run from now on.
    void keepTo(const QString &tenant) { m_tenant = tenant; }

    template<class F>
    auto run(F fn)
    {
        return m_lane.run(
            [fn = std::move(fn), tenant = m_tenant](RedisDesk &desk, Progress &progress) mutable {
                desk.keepTo(tenant);
                if constexpr (std::is_invocable_v<F, RedisDesk &, Progress &>)
                    return fn(desk, progress);
                else
                    return fn(desk);
            });
    }

private:
    QString m_tenant;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<RedisDesk> m_lane;
};

} // namespace selaras::workspace
