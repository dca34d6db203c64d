// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::insight {

// A user of the server and what it may do, as a line of ACL LIST tells it.
struct AclUser {
    QByteArray name;
    bool isOn = false;
    bool needsNoPassword = false; // "nopass": any password will do
    int passwords = 0; // their hashes are not kept
    QByteArrayList keys; // "~cache:*", "%R~*", "allkeys"
    QByteArrayList channels; // "&*", "allchannels", "resetchannels"
    QByteArrayList commands; // "+@all", "-flushall", in the order that they hold
    QByteArrayList selectors; // each in its parentheses; since Redis 7.0

    // By `commands` alone, for the commands that dangerousCommands() names.
    [[nodiscard]] bool mayRun(const QByteArray &command) const;
};

// Those that empty, stop or hold up a server, or hand it over, in capitals.
QByteArrayList dangerousCommands();

AclUser parseAclUser(const QByteArray &line);
// A server before 6.0 knows no users: RedisError.
Result<QVector<AclUser>> readAclUsers(redis::Client &client);
Result<QVector<AclUser>> aclUsersOf(const redis::Reply &reply);

} // namespace selaras::insight
