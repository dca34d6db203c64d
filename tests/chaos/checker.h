// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/sentinels.h"
#include "tests/chaos/stage.h"

namespace selaras::chaos {

// Every cached key against what the application would put there now. To be called while nobody
// writes, neither rows nor keys.
struct StaleKey {
    QByteArray key;
    QByteArray cached;
    QByteArray actual;
};
struct CheckReport {
    qint64 compared = 0;
    QVector<StaleKey> stale;
};
CheckReport checkKeys(const Stage &stage, const Sentinels &sentinels);

} // namespace selaras::chaos
