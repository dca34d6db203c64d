// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>
#include <QVariant>

namespace selaras {

// Values by column name, in the table's order. A value is a qlonglong, double, QString or
// QByteArray (a blob); SQL's NULL is an invalid QVariant. Also used for a part of a row, such as
// its key. Cheap to copy: the rows of one query share their list of columns.
class Row {
public:
    Row() = default;
    Row(QStringList columns, QVariantList values);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }
    [[nodiscard]] qsizetype size() const { return m_columns.size(); }
    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty(); }

    // Column names compare without case, as SQL does.
    [[nodiscard]] qsizetype indexOf(QStringView column) const;
    [[nodiscard]] bool contains(QStringView column) const { return indexOf(column) >= 0; }
    // Invalid for NULL and for a column that is not there.
    [[nodiscard]] QVariant value(QStringView column) const;
    void set(const QString &column, const QVariant &value);

    // Only these columns, in this order; a column that is not there becomes NULL.
    [[nodiscard]] Row only(const QStringList &columns) const;
    // This row with the other's values laid over it.
    [[nodiscard]] Row with(const Row &changes) const;
    // This row's columns only, with the other's values where it has them.
    [[nodiscard]] Row updatedFrom(const Row &changes) const;

    bool operator==(const Row &other) const;

private:
    QStringList m_columns;
    QVariantList m_values;
};

// Whether two cells hold the same value of the same storage class: 1 is not "1", NULL is NULL.
bool sameCell(const QVariant &a, const QVariant &b);

} // namespace selaras

Q_DECLARE_METATYPE(selaras::Row)
