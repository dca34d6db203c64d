// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/base/clock.h"
#include "models/redis/endpoint.h"

namespace selaras::redis {

// Whether a server that could not be reached for this reason may be a moment later.
bool mayPass(ErrorCode code);

// Waits as the endpoint says before the first retry (0) or a later one, or until the flag is
// raised.
void backOff(const Endpoint &endpoint, int retry, Clock &clock, const CancelFlag &cancel);

} // namespace selaras::redis
