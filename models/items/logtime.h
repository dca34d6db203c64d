// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace selaras::items {

// The local time of a line in a log: "14:02:07.853".
QString logTime(qint64 msSinceEpoch);

} // namespace selaras::items
