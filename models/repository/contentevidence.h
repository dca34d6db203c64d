// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keytemplate.h"
#include "models/mapping/valuespec.h"
#include "models/repository/keysamples.h"
#include "models/sqlite/rows.h"

namespace selaras::repository {

// What cached values say of the rows that a key template leads to.
struct ContentEvidence {
    struct Pair {
        QJsonObject object;
        Row row;
    };

    QVector<Pair> pairs; // an object and the row that should be in it
    qint64 keysWithRow = 0; // of all that were looked at
    qint64 keys = 0;
    qint64 keysWithPairs = 0;
    qint64 compared = 0; // fields
    qint64 agreed = 0;
    double overlap = 0; // of the elements of lists and the rows; 1: the very same ones
    bool isList = false;
    bool isObject = false;

    // From 0 to 1: how much of the scalar fields are columns of the table and agree.
    [[nodiscard]] double strength(qsizetype scalarFields) const;
};

// Holds each sample against the rows that its key names. Blocking; fails as the database does.
Result<ContentEvidence> findEvidence(sqlite::Database &database, const sqlite::Table &table,
                                     const mapping::KeyTemplate &keyTemplate,
                                     const QVector<KeySample> &samples);
// The same by the primary keys in the cached objects alone, whatever the keys say.
Result<ContentEvidence> findEvidenceByKey(sqlite::Database &database, const sqlite::Table &table,
                                          const QVector<KeySample> &samples);

// How the objects are made of the rows: fields that are named otherwise, and those that are named
// as a column and say something else.
mapping::ValueSpec specOf(const ContentEvidence &evidence, const sqlite::Table &table);

} // namespace selaras::repository
