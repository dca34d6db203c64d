// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/checklist.h"
#include "ui/statewords.h"

#include <QLocale>

namespace selaras::ui {

// A point of the checklist in the words of an admin; the window and the command line say the same.
struct CheckWords {
    QString title; // "Password"
    QString reason; // why it has its state; a sentence or two
    QString remedy; // what to do; empty where nothing is to be done
};

CheckWords checkWords(const insight::CheckResult &result);
StateSign signOf(insight::CheckState state);
// The setting that the remedy is about; empty where there is none, or more than one could do.
QByteArray settingOf(insight::CheckReason reason);

// "none", "12.5 MiB", "83.2 %", in the form of the locale; empty where nothing was seen.
QString checkValueText(const insight::CheckValue &value, const QLocale &locale = QLocale());

} // namespace selaras::ui
