// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

namespace selaras::app {

// Does a few things to the demo's workspace as a person would: edits, one of them taken back, one
// that the database refuses. So its journal has something to show. Blocking.
Result<void> doSomeDeeds(const QString &workspacePath, const QString &journalFolder, Clock &clock);

} // namespace selaras::app
