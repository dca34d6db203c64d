// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

namespace selaras::redis {

// What SCAN, HSCAN, SSCAN and ZSCAN answer.
struct ScanReply {
    QByteArray cursor; // where to go on; "0" at the end
    QVector<Reply> items;
};

// Fails as the reply did, and with RedisError when it has another form.
Result<ScanReply> scanReply(Result<Reply> reply);

} // namespace selaras::redis
