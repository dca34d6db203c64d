// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace selaras::app {

// A password from the standard input, never from the arguments, where other users of the machine
// would see it: up to the end of the line. From a terminal it is asked for, and not echoed. Fails
// with InvalidArgument where there is none, or one that is not UTF-8.
Result<QString> readNewPassword();

} // namespace selaras::app
