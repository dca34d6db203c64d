// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/simulation.h"

#include "app/demo/simulation/importlocks.h"
#include "app/demo/simulation/logins.h"
#include "app/demo/simulation/pageviews.h"
#include "app/demo/simulation/reports.h"
#include "app/demo/simulation/revokedtokens.h"
#include "app/demo/simulation/rowwrites.h"

namespace selaras::app {

namespace {

bool isOfRedis(ErrorCode code)
{
    return code >= ErrorCode::Refused && code <= ErrorCode::RedisError;
}

} // namespace

Simulation::Simulation(sqlite::Database &database, redis::Client &redis, cache::CacheService &cache,
                       Clock &clock)
    : m_surroundings {database, redis, cache, clock}
{
    auto visitors = std::make_unique<Visitors>(m_surroundings);
    m_activities.push_back(std::make_unique<Logins>(m_surroundings, *visitors));
    m_activities.push_back(std::make_unique<PageViews>(m_surroundings, *visitors));
    m_activities.push_back(std::make_unique<RowWrites>(m_surroundings));
    m_activities.push_back(std::make_unique<ImportLocks>(m_surroundings));
    m_activities.push_back(std::make_unique<RevokedTokens>(m_surroundings));
    m_activities.push_back(std::make_unique<Reports>(m_surroundings));
    m_activities.push_back(std::move(visitors));
}

Result<void> Simulation::turn()
{
    m_surroundings.cache.step();
    for (const auto &activity : m_activities) {
        if (activity->needsRedis() && !m_surroundings.cache.isConnected())
            continue;
        if (auto done = activity->act(); !done && !isOfRedis(done.error().code))
            return done;
    }
    return {};
}

} // namespace selaras::app
