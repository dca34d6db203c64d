// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace selaras::ui {

QPalette lightPalette();
QPalette darkPalette();

} // namespace selaras::ui
