// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace selaras::app {

// The process of the simulated application: works on the database and the redis-server of the demo
// in `folder`, whether the server is there just then or not, until its standard input closes.
// Needs a QCoreApplication. Returns 1 where it cannot open the database or its journal.
int runDemoApplication(const QString &folder);

} // namespace selaras::app
