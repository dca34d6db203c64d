// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alert.h"

#include <QString>

namespace selaras::ui {

QString alertWord(insight::Alert alert); // "Memory is running out"
// A value or a limit of this alert, with its unit.
QString alertValueText(insight::Alert alert, double value);
// Why it fired, in a sentence with the figures.
QString alertReason(const insight::Firing &firing);
QString alertRemedy(insight::Alert alert);

} // namespace selaras::ui
