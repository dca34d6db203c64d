// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace selaras::app {

// The process that outlives a demo, however that ends: it runs the demo's redis-server in `folder`
// (on redis.sock there, no TCP port) and says "ready" on its standard output. An empty line on its
// standard input has it run the simulated application too (see simulation/application.h). When the
// standard input closes, which the operating system sees to when the demo dies, it stops both,
// removes the folder with all that is in it, and returns. Fails with "no redis-server" on the
// standard output, without a server.
int runDemoKeeper(const QString &folder);

} // namespace selaras::app
