// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace selaras::app {

// What the process ends with; part of the command line's promise.
enum class ExitCode {
    Fine = 0,
    Finding = 1, // a stale key, a conflict, an invalidation that is still pending
    BadInput = 2, // usage, a broken file, a value that does not fit
    CannotConnect = 3,
};

ExitCode exitCodeOf(const Error &error);

} // namespace selaras::app
