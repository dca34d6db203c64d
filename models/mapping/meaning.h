// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QVariant>

namespace selaras::mapping {

// Whether a part of a cached value and a cell of its row say the same.
enum class Meaning {
    Same,
    Different,
    Unknown, // in a form that cannot be compared
};

// What a column's declared type makes of its cells.
enum class CellKind { Text, Number, Boolean, Date, Json, Blob };

CellKind cellKindOf(const QString &declaredType);

// A JSON scalar or a hash's text, against a cell. An invalid or null variant is null.
Meaning scalarMeaning(const QVariant &cached, const QVariant &cell, CellKind kind);

// Any JSON value against a cell. A nested one is compared only with a blob, as JSON.stringify()
// writes bytes, and with JSON text, which `nestedIsJson` asks for whatever the column's kind.
Meaning jsonMeaning(const QJsonValue &cached, const QVariant &cell, CellKind kind,
                    bool nestedIsJson);

// The scalar of a JSON value: bool, qlonglong, double or QString; invalid for null and nested ones.
QVariant scalarOf(const QJsonValue &value);

// Any JSON text, a lone scalar too; Undefined for what is not JSON.
QJsonValue parseJsonText(const QByteArray &text);

} // namespace selaras::mapping
