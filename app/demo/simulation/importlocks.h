// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/rhythm.h"
#include "app/demo/simulation/surroundings.h"
#include "models/mapping/locks.h"

namespace selaras::app {

// Imports that run one at a time each, under a lock of redlock: taken with a token and
// released by that token alone. One in a few is never released, as when its process has died.
class ImportLocks final : public Activity {
public:
    explicit ImportLocks(Surroundings &surroundings);

    Result<void> act() override;

private:
    struct Held {
        QByteArray key;
        QByteArray token;
        qint64 untilMs = 0;
    };

    Result<void> take(qint64 nowMs);
    Result<void> release(const Held &held);

    Surroundings &m_surroundings;
    mapping::Locks m_layout;
    Rhythm m_next {3'500, 500};
    int m_job = 200;
    QVector<Held> m_held;
};

} // namespace selaras::app
