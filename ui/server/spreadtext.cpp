// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/spreadtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace selaras::ui {

QString spreadText(const repository::Spread &spread)
{
    const int digits = spread.medianMs < 0.1 ? 3 : 2;
    const auto number = [digits](double ms) { return QLocale().toString(ms, 'f', digits); };
    return QCoreApplication::translate("SpreadText", "%1 ms (%2–%3)")
        .arg(number(spread.medianMs), number(spread.lowMs), number(spread.highMs));
}

} // namespace selaras::ui
