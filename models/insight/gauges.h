// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/infotext.h"
#include "models/insight/sample.h"

namespace selaras::insight {

// What INFO says of the moment. database: "db0".
QVector<Reading> gaugesOf(const InfoText &info, const QByteArray &database);

// The counters that INFO has.
QHash<Series, quint64> countsOf(const InfoText &info);

} // namespace selaras::insight
