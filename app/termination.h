// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"

namespace selaras::app {

// Raised by SIGTERM and SIGINT from now on, which end the program no more by themselves.
CancelFlag raisedAtTermination();

} // namespace selaras::app
