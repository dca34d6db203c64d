// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rawcell.h"
#include "models/mapping/comparison.h"
#include "models/mapping/fieldnames.h"
#include "models/mapping/meaning.h"

#include <QHash>

#include <span>

namespace selaras::mapping {

struct JsonToken;

// Tells of great numbers of cached JSON objects which are fresh beyond doubt, from the bytes of the
// value and of the row as they are. Compares nothing by itself: where it is in doubt, compare()
// decides, and where it is not, compare() would say the same. For one thread.
class QuickComparer {
public:
    // The spec's shape must be Object.
    QuickComparer(const TableShape &table, const ValueSpec &spec);

    // True: compare() would find the value fresh. The cells are in the order of the table's
    // columns.
    [[nodiscard]] bool isFresh(QByteArrayView json, std::span<const RawCell> cells);

private:
    struct Field {
        QByteArray name;
        qsizetype column = -1; // -1: not compared
        bool mapped = false;
    };

    [[nodiscard]] const Field *fieldAt(qsizetype place, QByteArrayView name);
    [[nodiscard]] const Field *learn(QByteArrayView name);
    [[nodiscard]] bool isSame(const JsonToken &token, const Field &field, const RawCell &cell);

    FieldNames m_names;
    QVector<CellKind> m_kinds; // by column
    QHash<QByteArray, Field> m_fields; // seen so far, by name
    QVector<Field> m_order; // the fields of the last value: those of the next come mostly the same
    QByteArray m_scratch;
};

// Whether a JSON scalar without escapes and a cell surely mean the same. False: perhaps not.
bool surelySame(const JsonToken &token, const RawCell &cell, CellKind kind);

} // namespace selaras::mapping
