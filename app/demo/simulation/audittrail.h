// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/surroundings.h"

namespace selaras::app {

// Tells what somebody did in the user's list security:audit:{userId}, the newest first, for a
// month.
Result<void> audit(Surroundings &surroundings, qint64 user, const QString &event,
                   const QString &ip);

} // namespace selaras::app
