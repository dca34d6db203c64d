// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/redis/endpoint.h"

#include <QSslSocket>

#include <memory>

namespace selaras::redis {

// A socket connected to the endpoint's host over TCP, not encrypted yet, that belongs to the
// calling thread. Fails with HostNotFound, TimedOut, ConnectionLost, Refused (also for a host that
// can't be reached), or with Cancelled soon after the flag is raised.
Result<std::unique_ptr<QSslSocket>> dial(const Endpoint &endpoint, const CancelFlag &cancel);

} // namespace selaras::redis
