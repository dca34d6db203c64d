// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace selaras::app {

// The commands that make a window: the window itself, demo and tour. Builds what the window needs
// and runs the event loop; returns the exit status. Where there is no display, the window and the
// demo say so and point to the tour, which needs none.
int runWindowProgram(int &argc, char **argv, const Invocation &invocation);

} // namespace selaras::app
