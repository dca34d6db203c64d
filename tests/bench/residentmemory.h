// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace selaras::bench {

// What this process takes of the machine's memory, in MiB.
double residentMegabytes();

} // namespace selaras::bench
