// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/lookup.h"
#include "app/demo/simulation/visitors.h"

namespace selaras::app {

// Pages that visitors look at: each reads the session, the user and what the page is about.
class PageViews final : public Activity {
public:
    PageViews(Surroundings &surroundings, Visitors &visitors);

    Result<void> act() override;

private:
    void addVisit(QVector<Lookup> &lookups);
    Lookup content();
    Lookup search();

    Surroundings &m_surroundings;
    Visitors &m_visitors;
    QVector<QByteArray> m_touched; // sessions whose time to live starts again
};

} // namespace selaras::app
