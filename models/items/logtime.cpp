// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logtime.h"

#include <QDateTime>

namespace selaras::items {

QString logTime(qint64 msSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch)
        .time()
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace selaras::items
