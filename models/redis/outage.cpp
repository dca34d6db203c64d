// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/outage.h"

#include "models/redis/transport.h"

#include <algorithm>

namespace selaras::redis {

namespace {

constexpr int maxBackoffDoublings = 10;

} // namespace

bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
    case ErrorCode::HostNotFound:
    case ErrorCode::TimedOut:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Loading:
        return true;
    default:
        return false;
    }
}

void backOff(const Endpoint &endpoint, int retry, Clock &clock, const CancelFlag &cancel)
{
    qint64 rest = qint64(endpoint.backoffMs) << std::min(retry, maxBackoffDoublings);
    const qint64 slice = cancel ? cancelSliceMs : rest;
    for (; rest > 0 && !isRaised(cancel); rest -= slice)
        clock.wait(std::min(slice, rest));
}

} // namespace selaras::redis
