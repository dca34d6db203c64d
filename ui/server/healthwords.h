// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/health.h"
#include "ui/server/factgrid.h"

namespace selaras::ui {

// "Sessions", "Rate limits", …
QString serviceWord(workspace::ServiceHealth::Service service);
// "working · 12 keys", "Redis away", …
QString serviceStateText(const workspace::ServiceHealth &health);

// The connection first, then each service.
QVector<FactGrid::Fact> healthFacts(const workspace::Health &health);

} // namespace selaras::ui
