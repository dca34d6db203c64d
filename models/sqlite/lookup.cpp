// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/lookup.h"

#include <algorithm>
#include <charconv>

namespace selaras::sqlite {

namespace {

bool isUnique(const Table &table, const Column &column)
{
    const QStringList alone {column.name};
    return table.primaryKey() == alone
        || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index &index) {
               return index.unique && !index.partial && index.columns == alone;
           });
}

bool hasAffinity(const Column &column, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) {
        return column.declaredType.contains(word, Qt::CaseInsensitive);
    });
}

QByteArray selectSql(const Table &table, const Column &key)
{
    QStringList columns;
    // With the table's name, or SQLite would take a column that is gone for a text.
    for (const Column &column : table.columns)
        columns.append(quoted(table.name) + QLatin1Char('.') + quoted(column.name));
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
        .arg(columns.join(QLatin1Char(',')), quoted(table.name), quoted(key.name))
        .toUtf8();
}

} // namespace

Lookup::Lookup(Database &database, const Table &table, const Column &column)
    : m_database(&database)
    , m_sql(selectSql(table, column))
    , m_column(size_t(&column - table.columns.data()))
    , m_isInteger(hasAffinity(column, {QLatin1String("INT")}))
{
}

std::optional<Lookup> Lookup::by(Database &database, const Table &table, const QString &column)
{
    const Column *found = table.column(column);
    // By these words SQLite decides that a column turns numbers into text or text into numbers, so
    // that 5 and '5' cannot both be there.
    const bool isTyped = found
        && hasAffinity(*found,
                       {QLatin1String("INT"), QLatin1String("CHAR"), QLatin1String("CLOB"),
                        QLatin1String("TEXT")});
    if (!isTyped || table.type != Table::Type::Table || !isUnique(table, *found)
        || database.textEncoding() != QStringConverter::Utf8)
        return std::nullopt;
    return Lookup(database, table, *found);
}

std::optional<RawCell> Lookup::keyOf(QByteArrayView text) const
{
    if (!m_isInteger)
        return RawCell::ofText(text);
    constexpr qsizetype longest = 18; // digits that surely fit
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    if (digits.isEmpty() || digits.size() > longest || (digits.front() == '0' && text.size() > 1))
        return std::nullopt;
    qint64 number = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ptr == end ? std::optional(RawCell::ofInteger(number)) : std::nullopt;
}

bool Lookup::isKey(std::span<const RawCell> cells, const RawCell &key) const
{
    const RawCell &cell = cells[m_column];
    return cell.kind == key.kind
        && (m_isInteger ? cell.integer == key.integer : cell.bytes == key.bytes);
}

Result<void> Lookup::read(std::span<const RawCell> keys, const RowVisitor &visit)
{
    return m_database->lookUp(m_sql, keys, visit);
}

} // namespace selaras::sqlite
