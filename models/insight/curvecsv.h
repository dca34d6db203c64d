// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/curve.h"

namespace selaras::insight {

// Curves as CSV (RFC 4180, UTF-8): a row a time, oldest first, in ISO 8601 and UTC; a column a
// series by its seriesId() and, after a colon, its label. Values are plain numbers in the series'
// unit; what was not read is empty.
QByteArray curvesToCsv(const QVector<Curve> &curves);

} // namespace selaras::insight
