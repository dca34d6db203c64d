// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/persistence.h"
#include "ui/server/factgrid.h"

namespace selaras::ui {

// What is known of snapshots and of the append-only file.
QVector<FactGrid::Fact> persistenceFacts(const insight::PersistenceState &state);

} // namespace selaras::ui
