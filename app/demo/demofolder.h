// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/endpoint.h"

namespace selaras::app {

// Where things are in a demo's folder, for all of its processes.
QString demoDatabase(const QString &folder);
redis::Endpoint demoRedis(const QString &folder);

} // namespace selaras::app
