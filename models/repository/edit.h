// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"
#include "models/mapping/keytarget.h"
#include "models/sqlite/rows.h"

#include <QVector>

#include <optional>

namespace selaras::repository {

// One change to one row, as staged in the grid or given on the command line.
struct RowEdit {
    enum class Kind { Insert, Update, Delete };

    Kind kind = Kind::Update;
    QString table;
    Row key; // what identifies the row (Table::identity()); empty for an insert
    Row before; // the row as its editor saw it; where it differs from the stored one, the edit is a
                // conflict. Empty: whatever is stored is what was seen.
    Row changes; // column → new value; all columns given for an insert
};

// An edit that was not made because the row is not what its editor saw.
struct Conflict {
    enum class Reason { Changed, Gone };

    qsizetype edit = 0; // index into the edits
    Reason reason = Reason::Changed;
    QStringList columns; // that differ, for Changed
    Row stored; // the row as it is now; empty for Gone
};

// What became of a save. Where there are conflicts nothing was written. A commit whose
// invalidation is still pending is neither a success nor an error: `pending` says what will be
// removed as soon as Redis is back, and `pendingBecause` why it was not.
struct EditReport {
    qint64 changed = 0; // rows of the edits; cascades not counted
    QVector<sqlite::TableRow> rows; // as stored, by edit; an empty one for a delete
    QVector<sqlite::TableRow> before; // as they were, by edit; an empty one for an insert
    // What takes it back, foreign keys' doings included, those of triggers not; conflicts where a
    // row was changed again.
    QVector<RowEdit> reverse;
    QByteArrayList removed; // keys that were there and are gone
    QByteArrayList warmed; // keys that were there and have their row's new content
    int replicas = 0; // of the server
    int replicasBehind = 0; // of those, the ones that may still serve the removed keys
    QVector<mapping::KeyTarget> pending;
    std::optional<Error> pendingBecause;
    QVector<Conflict> conflicts;
};

// What a save would do, found by making it and rolling it back: nothing where there are conflicts.
struct EditPreview {
    struct Target {
        mapping::KeyTarget target;
        QByteArrayList keys; // there now
    };

    qint64 changed = 0;
    QVector<Target> targets;
    std::optional<Error> keysUnknownBecause; // Redis could not be asked; `keys` are empty
    QVector<Conflict> conflicts;

    [[nodiscard]] QByteArrayList keys() const; // of all targets, each once, sorted
    // How many keys its patterns may mean at the save before that asks again: twice as many as now,
    // or a thousand more. None where the keys are unknown.
    [[nodiscard]] std::optional<qint64> keyLimit() const;
};

} // namespace selaras::repository
