// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/base/clock.h"
#include "models/redis/endpoint.h"

namespace selaras::redis {

// The host and port of a sentinel, written "host", "host:port" or "[::1]:port". Fails with
// InvalidArgument and says which part is wrong.
Result<Endpoint> sentinelAt(const QString &node);

// The endpoint with the host and port of its master, as the first of its sentinels says that
// answers and knows it; the endpoint itself where it has no sentinels. Sentinels are given a second
// to connect and two to answer, and the endpoint's password only where they ask for one.
//
// Fails as the last one did that was asked, see isSentinelAway(), or with HostNotFound where one
// answered that knows no such master, see isUnknownMaster(). Blocking; ends soon after the flag is
// raised.
Result<Endpoint> findMaster(const Endpoint &endpoint, Clock &clock, const CancelFlag &cancel);

bool isSentinelAway(const Error &error);
bool isUnknownMaster(const Error &error);

} // namespace selaras::redis
