// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/redis/client.h"

#include <QByteArrayList>

#include <memory>

namespace selaras::workspace {

// The keys of the selected Redis database at one moment, sorted by their bytes.
struct KeyListing {
    QByteArrayList keys;
    qint64 takenMs = 0; // since the epoch
};

Result<std::shared_ptr<const KeyListing>> takeListing(redis::Client &client, const Clock &clock,
                                                      Progress &progress);

} // namespace selaras::workspace
