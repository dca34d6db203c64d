// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/driftrepair.h"
#include "models/repository/edit.h"

#include <optional>

namespace selaras::ui {

// The sentences of the save bar and of what follows.

// "3 changes in 2 tables will remove 5 keys and 1 pattern (about 40 keys)"; without a preview only
// "3 changes in 2 tables".
QString stagedText(int changes, int tables, const std::optional<repository::EditPreview> &preview);

// The rows are saved, but a person has to agree to the removal.
bool isHeld(const repository::EditReport &report);

// "1 row changed, 1 key removed".
QString savedText(const repository::EditReport &report);

// "12 keys removed, 1 key is fresh by now and stays."
QString repairedText(const repository::RepairReport &report);

// "3 invalidations delivered, 12 keys removed".
QString drainedText(const repository::DrainReport &report);

} // namespace selaras::ui
