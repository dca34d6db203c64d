// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

#include <QVector>

namespace selaras::redis {

// Which nodes of a cluster there are, by their numbers, and what is where.
struct ClusterMap {
    QVector<int> masters; // in the order in which a scan walks them
    QVector<int> bySlot; // the master of each slot; -1: none that is known
    int home = 0; // where commands go that name no key
    QVector<int> watching; // where keys are watched, the first one's node first

    [[nodiscard]] int nodeOf(const QByteArray &key) const;
};

// A command, or a piece of one, with the node that it goes to, and in the end its reply.
struct CommandPart {
    qsizetype of = 0; // which command
    Command command;
    int node = 0;
    bool isBound = false; // of a transaction: it goes where the others go
    bool isAsking = false; // to a node that does not have the slot yet
    Reply reply;
};

// What to send where: in the order of the commands, each of which has one part or more. A command
// goes to the node of its key. DEL, UNLINK, EXISTS, TOUCH and WATCH are divided by their keys;
// DBSIZE, FLUSHDB, FLUSHALL and PUBSUB go to every master; a SCAN goes to the one that its cursor
// names; a transaction goes whole to the node of its first key; the rest goes home.
//
// A transaction whose keys are at several nodes is not to be sent: its parts have the reply
// already, and -1 for their node.
QVector<CommandPart> divided(const QVector<Command> &commands, const ClusterMap &map);

// A reply for each command, from those to its parts: sums, lists laid together, and of SCAN a
// cursor that names its node ("2:17") and goes on with the next one.
QVector<Reply> joined(const QVector<Command> &commands, const QVector<CommandPart> &parts,
                      const ClusterMap &map);

// Whether a command names a key that is at another node.
bool isAcrossNodes(const QVector<Command> &commands, int node, const ClusterMap &map);
// What a server says of a command whose keys are in several slots.
Reply acrossSlots();

// The node that a cursor of joined() names; the first master for "0".
int nodeOfCursor(const QByteArray &cursor, const ClusterMap &map);

} // namespace selaras::redis
