// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/visitors.h"

namespace selaras::app {

// Pages that visitors look at: each reads the session, and through the cache the user and what the
// page is about. While Redis is away everybody stays who they are.
class PageViews final : public Activity {
public:
    PageViews(Surroundings &surroundings, Visitors &visitors);

    Result<void> act() override;
    [[nodiscard]] bool needsRedis() const override { return false; }

private:
    void addVisit(QVector<cache::Lookup> &lookups);
    cache::Lookup content();
    cache::Lookup search();
    Result<void> keepSessions();

    Surroundings &m_surroundings;
    Visitors &m_visitors;
    QByteArrayList m_sessions; // that are looked at
    QVector<redis::Command> m_touches; // of sessions whose time to live starts again
};

} // namespace selaras::app
