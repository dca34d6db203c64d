// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/dependents.h"

#include <QSet>

#include <limits>

namespace selaras::repository {

namespace {

using sqlite::ForeignKey;
using sqlite::Table;
using sqlite::TableRow;

class Walk {
public:
    Walk(sqlite::Database &database, const sqlite::Schema &schema)
        : m_database(database)
        , m_schema(schema)
    {
    }

    // `after` is the row as it will be; none: it is deleted.
    Result<void> from(const QString &parent, const Row &before, const std::optional<Row> &after);
    QVector<Dependent> take() { return std::move(m_found); }

private:
    Result<void> follow(const Table &child, const ForeignKey &key, const Row &before,
                        const std::optional<Row> &after);
    Result<void> reach(const Table &child, const ForeignKey &key, const TableRow &row,
                       const std::optional<Row> &parentAfter);

    sqlite::Database &m_database;
    const sqlite::Schema &m_schema;
    QSet<QString> m_visited;
    QVector<Dependent> m_found;
};

bool changesParent(const ForeignKey &key, const Row &before, const Row &after)
{
    return before.only(key.referencedColumns) != after.only(key.referencedColumns);
}

bool isFollowed(const QString &action)
{
    return action == QLatin1String("CASCADE") || action == QLatin1String("SET NULL")
        || action == QLatin1String("SET DEFAULT");
}

QString identityText(const Table &table, const Row &key)
{
    QStringList parts {table.name.toLower()};
    for (const QVariant &value : key.values())
        parts.append(QString::fromLatin1(value.toByteArray().toHex()));
    return parts.join(QLatin1Char('/'));
}

Result<void> Walk::from(const QString &parent, const Row &before, const std::optional<Row> &after)
{
    for (const Table &child : m_schema.tables) {
        for (const ForeignKey &key : child.foreignKeys) {
            if (key.table.compare(parent, Qt::CaseInsensitive) != 0
                || !isFollowed(after ? key.onUpdate : key.onDelete)
                || (after && !changesParent(key, before, *after)))
                continue;
            if (auto done = follow(child, key, before, after); !done)
                return done;
        }
    }
    return {};
}

Result<void> Walk::follow(const Table &child, const ForeignKey &key, const Row &before,
                          const std::optional<Row> &after)
{
    Row where;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QVariant value = before.value(key.referencedColumns.value(i));
        if (!value.isValid())
            return {}; // NULL references nothing
        where.set(key.columns.at(i), value);
    }
    const auto rows = sqlite::findRows(m_database, child, where, std::numeric_limits<int>::max());
    if (!rows)
        return fail(rows.error());
    for (const TableRow &row : *rows) {
        if (auto done = reach(child, key, row, after); !done)
            return done;
    }
    return {};
}

Result<void> Walk::reach(const Table &child, const ForeignKey &key, const TableRow &row,
                         const std::optional<Row> &parentAfter)
{
    const QString &action = parentAfter ? key.onUpdate : key.onDelete;
    const bool deletes = !parentAfter && action == QLatin1String("CASCADE");
    // A row that one path changes may still be deleted by another, with what hangs on it.
    const QString visit =
        identityText(child, row.key) + QLatin1String(deletes ? "/delete" : "/update");
    if (m_visited.contains(visit))
        return {};
    m_visited.insert(visit);
    if (deletes) {
        m_found.append({child.name, row, std::nullopt});
        return from(child.name, row.values, std::nullopt);
    }
    Row after = row.values;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const bool cascades = action == QLatin1String("CASCADE");
        after.set(key.columns.at(i),
                  cascades ? parentAfter->value(key.referencedColumns.value(i)) : QVariant());
    }
    Row keyAfter = row.key;
    for (const QString &column : row.key.columns()) {
        if (after.contains(column))
            keyAfter.set(column, after.value(column));
    }
    m_found.append({child.name, row, keyAfter});
    return from(child.name, row.values, after);
}

} // namespace

Result<QVector<Dependent>> dependentsOfDelete(sqlite::Database &database,
                                              const sqlite::Schema &schema, const QString &table,
                                              const TableRow &row)
{
    Walk walk(database, schema);
    if (auto done = walk.from(table, row.values, std::nullopt); !done)
        return fail(done.error());
    return walk.take();
}

Result<QVector<Dependent>> dependentsOfUpdate(sqlite::Database &database,
                                              const sqlite::Schema &schema, const QString &table,
                                              const TableRow &row, const Row &changes)
{
    Walk walk(database, schema);
    if (auto done = walk.from(table, row.values, row.values.with(changes)); !done)
        return fail(done.error());
    return walk.take();
}

} // namespace selaras::repository
