// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::redis {

struct Unlinked {
    QByteArrayList removed; // those that were there
    Reply then; // an error reply is no failure here
};

// As unlinkKeys(), with the reply to one more command after it: one round trip for both.
Result<Unlinked> unlinkKeysThen(Client &client, const QByteArrayList &keys, const Command &then);

} // namespace selaras::redis
