// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

namespace selaras::test {

// A reply as a server sends it, in RESP2.
QByteArray wireOf(const redis::Reply &reply);

} // namespace selaras::test
