// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

namespace selaras::insight {

// A reading as the history's file holds it: its series by number.
struct NumberedReading {
    qint64 series = 0;
    double sum = 0;
    double weight = 1;
};

QByteArray encoded(const QVector<NumberedReading> &readings);
// Stops at the first that is not whole.
QVector<NumberedReading> decodedReadings(const QByteArray &bytes);

} // namespace selaras::insight
