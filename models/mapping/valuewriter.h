// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/mapping/comparison.h"
#include "models/mapping/fieldnames.h"

#include <QHash>

#include <optional>

namespace selaras::mapping {

// Writes rows into cached JSON objects the way their application does, as far as examples have
// shown it: each field keeps every way of writing that agrees with all examples, and a cell that
// these would write differently is not written. Says nothing of whether a value is fresh.
class ValueWriter {
public:
    // The spec's shape must be Object.
    ValueWriter(const TableShape &table, const ValueSpec &spec);

    // Takes a value that says the same as the row as an example. False where it could not have been
    // written as the others were, or does not carry every column that the spec does not ignore:
    // this writer is of no use then.
    [[nodiscard]] bool learn(const QByteArray &object, const Row &row);
    // The object with the row's cells in the places of its own; order and blanks stay. nullopt
    // where the examples leave it open how.
    [[nodiscard]] std::optional<QByteArray> write(const Row &row, const QByteArray &object) const;

private:
    struct Member {
        QByteArray name;
        qsizetype column = 0;
        qsizetype begin = 0; // of the value, in the object
        qsizetype end = 0;
    };
    struct Habit {
        quint32 forms = ~quint32(0); // a bit for each of scalarForms()
        bool hadNull = false;
        bool hadValue = false;
    };

    [[nodiscard]] std::optional<QVector<Member>> membersOf(const QByteArray &object) const;
    [[nodiscard]] bool isComplete(const QVector<Member> &members) const;
    static bool learnCell(Habit &habit, const QVariant &cell, QByteArrayView written);
    [[nodiscard]] static std::optional<QByteArray> writeCell(const Habit &habit,
                                                             const QVariant &cell);

    QStringList m_columns;
    FieldNames m_names;
    QHash<QByteArray, Habit> m_habits; // by the field's name
};

} // namespace selaras::mapping
