// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/schedule.h"
#include "tests/chaos/stage.h"

namespace selaras::chaos {

// The process that is killed: the product without its window. Reads lines from stdin and answers
// on stdout:
//     edits FROM TO    makes the edits from FROM on, before TO; "acked N" after each save, N being
//                      the next edit
//     quiet            delivers all there is and waits for the guard; "quiet PENDING" then
int runDriver(const Stage &stage, const QString &socketPath, Kill kill);

} // namespace selaras::chaos
