// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ruleslane.h"

namespace selaras::workspace {

RulesLane::RulesLane(const Access &access, Clock &clock)
    : m_clock(clock)
    , m_lane(QStringLiteral("rules"), m_closing, [access, &clock, closing = m_closing] {
        return ReadDesk::open(access, clock, closing);
    })
{
}

// Before the lane is taken down, or it would finish what it does.
RulesLane::~RulesLane()
{
    m_closing->store(true);
}

QFuture<Result<mapping::ProfileReview>> RulesLane::review(const mapping::Profile &profile,
                                                          const Listing &listing)
{
    using Review = Result<mapping::ProfileReview>;
    return m_lane.run([this, profile, listing](ReadDesk &desk, Progress &progress) -> Review {
        const auto taken = listingFor(desk, listing, progress);
        if (!taken)
            return fail(taken.error());
        return reviewRules(desk, profile, (*taken)->keys, progress);
    });
}

QFuture<Result<repository::ProposalReport>> RulesLane::propose(const mapping::Profile &profile,
                                                               const Listing &listing,
                                                               const QString &prismaPath)
{
    using Report = Result<repository::ProposalReport>;
    return m_lane.run(
        [this, profile, listing, prismaPath](ReadDesk &desk, Progress &progress) -> Report {
            const auto taken = listingFor(desk, listing, progress);
            if (!taken)
                return fail(taken.error());
            return proposeRules(desk, profile, (*taken)->keys, prismaPath, progress);
        });
}

Result<RulesLane::Listing> RulesLane::listingFor(ReadDesk &desk, const Listing &known,
                                                 Progress &progress)
{
    if (known)
        return known;
    return takeListing(desk.redis(), m_clock, progress);
}

} // namespace selaras::workspace
