// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/executioner.h"

#include <csignal>

namespace selaras::chaos {

void Executioner::at(KillPoint point) const
{
    if (isDue(point))
        std::raise(SIGKILL);
}

} // namespace selaras::chaos
