// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/comparison.h"
#include "models/mapping/keymap.h"
#include "models/sqlite/rows.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// The rows that a key caches, by the first rule that can say so.
struct KeyRows {
    mapping::KeyOwner owner;
    QVector<sqlite::TableRow> rows; // empty: the key's row is gone
    mapping::TableShape shape;
};

// What a comparison has to know of a table.
mapping::TableShape shapeOf(const sqlite::Table &table);

// nullopt for a key that no rule leads back from. Blocking; on the database's thread.
Result<std::optional<KeyRows>> findKeyRows(sqlite::Database &database,
                                           const mapping::KeyMap &keyMap,
                                           const sqlite::Schema &schema, const QByteArray &key);

} // namespace selaras::repository
