// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace selaras::mapping {

// How a rule's cached value is made of its row, so that the two can be compared.
struct ValueSpec {
    enum class Shape {
        Opaque, // cannot be compared
        Object, // a JSON object or a Redis hash: one row
        List, // a JSON array of objects: every row that shares the key's placeholders
    };

    Shape shape = Shape::Opaque;
    QMap<QString, QString> fields; // field of the value → column, where the names do not tell
    QStringList ignore; // fields that are not compared
};

} // namespace selaras::mapping
