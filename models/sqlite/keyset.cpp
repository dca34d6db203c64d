// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/keyset.h"

#include "models/sqlite/textbytes.h"

#include <algorithm>

namespace selaras::sqlite {

namespace {

bool isNull(const Condition &value)
{
    return value.sql.isEmpty();
}

Condition same(const QString &column, const Condition &value)
{
    if (isNull(value))
        return {quoted(column) + QStringLiteral(" IS NULL"), {}};
    return {quoted(column) + QStringLiteral(" = ") + value.sql, value.binds};
}

} // namespace

Keyset::Keyset(const Table &table, const QString &orderBy, bool descending,
               QStringConverter::Encoding encoding)
    : m_table(table)
    , m_descending(descending)
    , m_encoding(encoding)
{
    QStringList columns = table.identity();
    const QString rowid = table.rowidName();
    const bool keyMayBeNull = std::any_of(columns.begin(), columns.end(), [&](const QString &name) {
        const Column *column = table.column(name);
        return column && table.mayBeNull(*column);
    });
    if (keyMayBeNull && !rowid.isEmpty())
        columns.append(rowid);
    const Column *first = orderBy.isEmpty() ? nullptr : table.column(orderBy);
    if (first) {
        columns.removeAll(first->name);
        columns.prepend(first->name);
    }
    for (const QString &name : columns) {
        const Column *column = table.column(name);
        m_terms.append({name, column && table.mayBeNull(*column), {}});
    }
}

QString Keyset::orderBySql() const
{
    QStringList terms;
    for (const Term &term : m_terms)
        terms.append(quoted(term.column) + QLatin1String(m_descending ? " DESC" : " ASC"));
    return terms.isEmpty() ? QString()
                           : QStringLiteral("ORDER BY ") + terms.join(QStringLiteral(", "));
}

Result<Condition> Keyset::after(const TableRow &row) const
{
    const auto rowCondition = keyEquals(m_table, row.key, m_encoding);
    if (!rowCondition)
        return fail(rowCondition.error());
    QVector<Term> terms;
    for (Term term : m_terms) {
        // A key without NULL has no rowid, and needs none to be a place.
        if (!m_table.column(term.column) && !row.key.contains(term.column))
            continue;
        term.value = valueOf(row, term.column, *rowCondition);
        terms.append(term);
    }
    return comparesTogether(terms) ? beyondTogether(terms) : beyondAny(terms);
}

// The row holds its value unless that was cut, or is a text given as bytes: then the database is
// asked for it, and the row's own is the next best should the row be gone.
Condition Keyset::valueOf(const TableRow &row, const QString &column,
                          const Condition &rowCondition) const
{
    const QVariant value =
        row.key.contains(column) ? row.key.value(column) : row.values.value(column);
    if (!value.isValid())
        return {};
    const bool maybeText =
        value.typeId() == QMetaType::QByteArray && !textOf(value.toByteArray(), m_encoding);
    if (!maybeText && !row.truncated.contains(column))
        return {QStringLiteral("?"), {value}};
    return {QStringLiteral("coalesce((SELECT %1 FROM %2 WHERE %3 LIMIT 1), ?)")
                .arg(quoted(column), quoted(m_table.name), rowCondition.sql),
            rowCondition.binds + QVariantList {value}};
}

// Whether one comparison of all terms, which an index can serve, is true of the right rows. It is
// never true of a NULL: right where NULLs come first, which is before any row with a value.
bool Keyset::comparesTogether(const QVector<Term> &terms) const
{
    return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
        return !isNull(term.value) && !(m_descending && term.mayBeNull);
    });
}

Condition Keyset::beyondTogether(const QVector<Term> &terms) const
{
    QStringList columns;
    QStringList values;
    QVariantList binds;
    for (const Term &term : terms) {
        columns.append(quoted(term.column));
        values.append(term.value.sql);
        binds += term.value.binds;
    }
    const QString comma = QStringLiteral(", ");
    return {
        QStringLiteral("(%1) %2 (%3)")
            .arg(columns.join(comma), QLatin1String(m_descending ? "<" : ">"), values.join(comma)),
        binds};
}

Condition Keyset::beyond(const Term &term) const
{
    const QString column = quoted(term.column);
    if (isNull(term.value))
        return {m_descending ? QStringLiteral("0") : column + QStringLiteral(" IS NOT NULL"), {}};
    if (!m_descending)
        return {column + QStringLiteral(" > ") + term.value.sql, term.value.binds};
    const QString below = column + QStringLiteral(" < ") + term.value.sql;
    if (!term.mayBeNull)
        return {below, term.value.binds};
    return {QStringLiteral("(%1 OR %2 IS NULL)").arg(below, column), term.value.binds};
}

// Beyond in the first term, or the same in it and beyond in the next, and so on.
Condition Keyset::beyondAny(const QVector<Term> &terms) const
{
    Condition rest {QStringLiteral("0"), {}};
    for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
        const Condition further = beyond(*term);
        const Condition equal = same(term->column, term->value);
        rest = {QStringLiteral("(%1 OR (%2 AND %3))").arg(further.sql, equal.sql, rest.sql),
                further.binds + equal.binds + rest.binds};
    }
    return rest;
}

} // namespace selaras::sqlite
