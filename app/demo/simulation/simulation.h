// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/surroundings.h"

#include <memory>
#include <vector>

namespace selaras::app {

// An application like that of the profile sita-bi at work: some 500 commands a second, of whose
// reads about nine in ten are hits. Deterministic but for the time. Blocking; used on one thread.
class Simulation {
public:
    // All must outlive it.
    Simulation(sqlite::Database &database, redis::Client &redis, cache::CacheService &cache,
               Clock &clock);

    // A tenth of a second's work. Fails as the database does; the next one goes on. While Redis is
    // away pages are read and rows changed; what is about sessions, locks and the like waits.
    Result<void> turn();

private:
    Surroundings m_surroundings;
    std::vector<std::unique_ptr<Activity>> m_activities;
};

} // namespace selaras::app
