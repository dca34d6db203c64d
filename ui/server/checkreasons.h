// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/server/checktext.h"

namespace selaras::ui {

// The reason and the remedy of a result, without its title.
CheckWords checkReason(const insight::CheckResult &result);

} // namespace selaras::ui
