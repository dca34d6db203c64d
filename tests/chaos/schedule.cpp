// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/schedule.h"

#include "tests/chaos/dice.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace selaras::chaos {

namespace {

using Kind = Disturbance::Kind;

constexpr qint64 editsADisturbance = 400;

constexpr std::array kindNames {"stop driver",
                                "stop redis",
                                "pause redis",
                                "flush",
                                "evict",
                                "kill tracking",
                                "slow proxy",
                                "slice proxy",
                                "cut proxy",
                                "reset proxy",
                                "snapshot",
                                "restart empty",
                                "restart from append-only file",
                                "restart from snapshot"};
constexpr std::array pointNames {"anywhere",         "before the intent", "before the commit",
                                 "after the commit", "during unlink",     "in the guard"};

void addSnapshotRestarts(const Options &options, Dice &dice, QVector<Disturbance> &all)
{
    const qint64 rounds = options.rounds();
    const qint64 restarts = options.redisRestarts < 0 ? rounds : options.redisRestarts;
    for (qint64 i = 0; i < restarts; ++i) {
        // Late in a round, so that there is something to bring back.
        const qint64 round = i % rounds;
        const qint64 length = options.editsARound();
        const qint64 at = round * length + dice.between(length / 3, length - 1);
        all.append({std::min(at, options.edits - 1), Kind::RestartFromSnapshot, 0});
    }
}

} // namespace

Schedule::Schedule(const Options &options)
{
    Dice dice(options.seed, 1);
    for (qint64 i = 0; i < options.edits / editsADisturbance; ++i) {
        const auto kind = Kind(dice.below(qint64(Kind::RestartFromSnapshot)));
        disturbances.append({dice.below(options.edits), kind, int(dice.between(20, 400))});
    }
    addSnapshotRestarts(options, dice, disturbances);
    std::sort(disturbances.begin(), disturbances.end(),
              [](const auto &a, const auto &b) { return a.atEdit < b.atEdit; });
    for (qint64 i = 0; i < options.kills; ++i) {
        const auto point = KillPoint(dice.below(qint64(pointNames.size())));
        kills.append({dice.below(options.edits), point, int(dice.below(3000))});
    }
    std::sort(kills.begin(), kills.end(),
              [](const auto &a, const auto &b) { return a.atEdit < b.atEdit; });
}

void Schedule::print() const
{
    for (const Disturbance &disturbance : disturbances)
        std::fprintf(stderr, "at edit %lld: %s, %d ms\n", disturbance.atEdit,
                     nameOf(disturbance.kind), disturbance.ms);
    for (const Kill &kill : kills)
        std::fprintf(stderr, "at edit %lld: kill %s\n", kill.atEdit, nameOf(kill.point));
}

const char *nameOf(Disturbance::Kind kind)
{
    return kindNames.at(size_t(kind));
}

const char *nameOf(KillPoint point)
{
    return pointNames.at(size_t(point));
}

} // namespace selaras::chaos
