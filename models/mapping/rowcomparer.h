// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/comparison.h"
#include "models/mapping/fieldnames.h"
#include "models/mapping/meaning.h"

#include <QJsonObject>

#include <optional>

namespace selaras::mapping {

// Compares cached objects with rows of one table. Refers to the table; outlived by it.
class RowComparer {
public:
    RowComparer(const TableShape &table, const ValueSpec &spec);

    // Appends what differs; returns how many fields could be compared.
    qsizetype compare(const QJsonObject &object, const Row &row,
                      QVector<FieldDifference> &differences) const;
    // The same for a Redis hash, whose fields are all text and in which NULL is empty or "null".
    qsizetype compare(const QMap<QByteArray, QByteArray> &hash, const Row &row,
                      QVector<FieldDifference> &differences) const;

    // What tells an element of a list, or a row, from its neighbours: the same bytes for the same
    // key. nullopt when the table has no key or a part of it is missing, null or a blob.
    [[nodiscard]] std::optional<QByteArray> identityOf(const QJsonObject &element) const;
    [[nodiscard]] std::optional<QByteArray> identityOf(const Row &row) const;

    // The key columns, as differences: of an element without a row, and of a row without one.
    void addUnknownElement(const QJsonObject &element, QVector<FieldDifference> &differences) const;
    void addMissingElement(const Row &row, QVector<FieldDifference> &differences) const;

private:
    // The values of the key columns in an element, in their order.
    [[nodiscard]] QVariantList keyOf(const QJsonObject &element) const;
    [[nodiscard]] std::optional<QByteArray> identityOf(const QVariantList &key) const;
    [[nodiscard]] QVariant cellAt(const Row &row, qsizetype column) const;

    const TableShape &m_table;
    FieldNames m_names;
    QVector<CellKind> m_kinds; // by column
    QVector<qsizetype> m_key; // columns
};

} // namespace selaras::mapping
