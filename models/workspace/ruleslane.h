// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desklane.h"
#include "models/workspace/keylisting.h"
#include "models/workspace/rules.h"

namespace selaras::workspace {

// Holds profiles against all keys and the database, on a lane and connections of its own. What it
// does is broken off when it dies. On the GUI thread.
class RulesLane {
public:
    using Listing = std::shared_ptr<const KeyListing>;

    // The clock outlives it.
    RulesLane(const Access &access, Clock &clock);
    ~RulesLane();
    RulesLane(const RulesLane &) = delete;
    RulesLane &operator=(const RulesLane &) = delete;

    // Without a listing, one is taken first. Both can be cancelled.
    QFuture<Result<mapping::ProfileReview>> review(const mapping::Profile &profile,
                                                   const Listing &listing);
    QFuture<Result<repository::ProposalReport>> propose(const mapping::Profile &profile,
                                                        const Listing &listing,
                                                        const QString &prismaPath);

private:
    Result<Listing> listingFor(ReadDesk &desk, const Listing &known, Progress &progress);

    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<ReadDesk> m_lane;
};

} // namespace selaras::workspace
