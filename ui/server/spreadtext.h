// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/timing.h"

#include <QString>

namespace selaras::ui {

QString spreadText(const repository::Spread &spread); // "0.25 ms (0.21–0.40)"

} // namespace selaras::ui
