// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/rhythm.h"
#include "app/demo/simulation/surroundings.h"

namespace selaras::app {

// Rows that the application changes: UPDATE, then the keys go from the cache as its middleware sees
// to, and a message to whoever follows. Once in a while a row is changed past the middleware,
// always one of the same few, so that some keys are stale but never many.
class RowWrites final : public Activity {
public:
    explicit RowWrites(Surroundings &surroundings);

    Result<void> act() override;
    [[nodiscard]] bool needsRedis() const override { return false; }

private:
    Result<void> changeUser();
    Result<void> changeThesis();
    Result<void> changeMeeting();
    Result<void> bypass();
    Result<void> invalidate(const char *table, qint64 id, const QByteArrayList &keys);

    Surroundings &m_surroundings;
    Rhythm m_write {450, 0};
    Rhythm m_bypass {20'000, 6'000};
    size_t m_bypassed = 0;
};

} // namespace selaras::app
