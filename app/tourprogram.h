// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/exitcode.h"

class QApplication;

namespace selaras::app {

// Draws every page of a workspace, or of the demo where none is given, into a folder, and prints
// the paths of the pictures. Remembers nothing and uses none of the user's settings.
ExitCode runTour(QApplication &application, const Invocation &invocation);

} // namespace selaras::app
