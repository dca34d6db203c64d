// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

#include <QString>

#include <optional>

namespace selaras::redis {

// A node of a cluster as another one names it.
struct NodeAddress {
    QString host; // empty: the one that was asked
    quint16 port = 0;

    bool operator==(const NodeAddress &other) const = default;
};

struct SlotRange {
    int first = 0;
    int last = 0;
    NodeAddress master;
};

// What CLUSTER SLOTS answers; what cannot be understood is left out.
QVector<SlotRange> slotRangesOf(const Reply &reply);

// "MOVED 3999 127.0.0.1:6381" for good, "ASK …" for this one command.
struct Redirection {
    int slot = 0;
    NodeAddress node;
    bool isForGood = false;
};
std::optional<Redirection> redirectionOf(const Reply &reply);

// Whether an error reply, or the Error of one, says that a key is at another node of a cluster than
// the one that was asked.
bool isElsewhere(const Error &error);

// Whether it says that a command or a transaction needs keys of several slots, which no node has
// all of.
bool isAcrossSlots(const Reply &reply);
bool isAcrossSlots(const Error &error);

} // namespace selaras::redis
