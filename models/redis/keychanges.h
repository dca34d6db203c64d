// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayList>

namespace selaras::redis {

// Tells which keys were changed or removed, by whomever. Blocking; used on one thread. Whatever
// fails ends it: changes may have been missed, and start() begins anew.
class KeyChanges {
public:
    KeyChanges() = default;
    KeyChanges(const KeyChanges &) = delete;
    KeyChanges &operator=(const KeyChanges &) = delete;
    virtual ~KeyChanges() = default;

    // Every change that is made after it returns will be told, of keys that begin with any of the
    // prefixes; none of these may begin with another. Does nothing while it is running.
    virtual Result<void> start(const QByteArrayList &prefixes) = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    virtual void stop() = 0;

    // What was told meanwhile, waiting at most waitMs for the first. A key may come twice.
    virtual Result<QByteArrayList> take(int waitMs) = 0;
    // The same, when it returns complete for every change that was made before the call.
    virtual Result<QByteArrayList> settle() = 0;
};

} // namespace selaras::redis
