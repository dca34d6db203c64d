// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/mapping/valuespec.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace selaras::mapping {

// What a cached value says of its row.
enum class Freshness {
    Fresh,
    Stale,
    Opaque, // cannot be compared; see Comparison::reason
};

struct FieldDifference {
    QString column;
    QString cached; // as shown to people; a missing one is null
    QString actual;

    bool operator==(const FieldDifference &other) const = default;
};

struct Comparison {
    enum class Reason { None, NoRule, NotJson, WrongShape, NothingInCommon, TooLarge };

    Freshness freshness = Freshness::Opaque;
    Reason reason = Reason::None; // why it is opaque
    QVector<FieldDifference> differences; // why it is stale; for a list, the rows' too
    // Every part of the value was compared. Else a fresh one may hold something stale that no
    // column tells of, such as a nested object.
    bool whole = false;

    // The columns that differ, each once.
    [[nodiscard]] QStringList fields() const;
};

// A cached value as it was read: the bytes of a string, or the fields of a hash.
struct CachedValue {
    QByteArray text;
    QMap<QByteArray, QByteArray> hash;
    bool isHash = false;
};

// What the comparison knows of the table.
struct TableShape {
    QStringList columns;
    QMap<QString, QString> declaredTypes; // column → type as written
    QStringList key; // columns that tell the rows of a list apart
};

// Compares by meaning: epoch milliseconds = ISO 8601 = SQLite's text date; 0/1 = false/true;
// decimal and bigint text = number; camelCase = snake_case, or as the spec's fields say. Columns
// that the value leaves out, and nested objects and arrays, are not compared.
// `rows` are one row for Object (none: the row is gone, Stale) and all rows for List.
Comparison compare(const CachedValue &value, const ValueSpec &spec, const TableShape &table,
                   const QVector<Row> &rows);

// Whether one JSON scalar and one cell mean the same, given the column's declared type.
bool sameMeaning(const QVariant &jsonScalar, const QVariant &cell, const QString &declaredType);

} // namespace selaras::mapping
