// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace selaras::bench {

// One figure beside what the machine can do at all: `ours` and `floor` each do the same work once.
// They are run in turn, `rounds` times after a warm-up; the medians are compared.
struct Figure {
    const char *name;
    double target; // the ratio ours / floor that is promised at most
    int rounds;
    std::function<void()> ours;
    std::function<void()> floor;
    std::function<void()> prepare = [] {}; // before each of them, not timed
};

// Runs and prints a figure; returns whether it holds its target.
bool measure(const Figure &figure);

// The same told as a rate: how many items of work go through in a second, of which there must be a
// least number, whatever the floor.
struct Rate {
    int items; // that `ours` and `floor` each work through
    const char *unit;
    double least;
};
bool measureRate(const Figure &figure, const Rate &rate);

// A figure that is no ratio: `value` must not exceed `most`; `floor` is told beside it.
bool tell(const char *name, double value, const char *unit, double floor, double most);

// Each sets up its server or database, measures, and returns whether all its figures hold.
bool benchScan(); // listing a keyspace
bool benchUnlink(); // removing many keys
bool benchPage(); // a page from the middle of a large table
bool benchEdit(); // edits with their invalidation, one by one and many at once
bool benchInvalidate(); // many keys by pattern, and another client meanwhile
bool benchDrift(); // a whole cache against its rows
bool benchSampling(); // what a look each second costs the server's other clients
bool benchCharts(); // panning a long chart
bool benchMessages(); // following 50,000 messages a second
bool benchAudit(); // a million events of audit trails
bool benchCapture(); // what the triggers cost the application's own writes

} // namespace selaras::bench
