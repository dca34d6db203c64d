// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/uniquekeys.h"

#include "models/sqlite/database.h"
#include "models/sqlite/indexsql.h"

namespace selaras::sqlite {

namespace {

// As index_xinfo numbers what is no column.
enum ColumnId { Rowid = -1, Expression = -2 };

Result<UniqueKey> readIndex(Database &database, const Table &table, const QString &index)
{
    const auto sql = database.query(
        QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?"), {index});
    const auto terms = database.query(
        QStringLiteral("SELECT cid, name, coll FROM pragma_index_xinfo(?) WHERE key = 1 "
                       "ORDER BY seqno"),
        {index});
    if (!sql || !terms)
        return fail(sql ? terms.error() : sql.error());
    // That of a constraint has no SQL of its own, and no expressions.
    const IndexSql written =
        sql->isEmpty() ? IndexSql() : splitIndexSql(sql->first().value(u"sql").toString());
    UniqueKey key;
    key.where = written.where;
    for (const Row &row : *terms) {
        const qlonglong id = row.value(u"cid").toLongLong();
        if (id == Rowid)
            key.terms.append({table.rowidName(), {}, {}});
        else if (id == Expression)
            key.terms.append({{}, written.terms.value(key.terms.size()), {}});
        else
            key.terms.append({row.value(u"name").toString(), {}, row.value(u"coll").toString()});
    }
    return key;
}

} // namespace

Result<QVector<UniqueKey>> readUniqueKeys(Database &database, const Table &table)
{
    QVector<UniqueKey> keys;
    if (const QString rowid = table.rowidName(); !rowid.isEmpty())
        keys.append({{{rowid, {}, {}}}, {}});
    else if (const QStringList primary = table.primaryKey(); primary.size() == 1)
        keys.append({{{primary.first(), {}, QStringLiteral("BINARY")}}, {}}); // may hide the rowid
    for (const Index &index : table.indexes) {
        if (!index.unique)
            continue;
        auto key = readIndex(database, table, index.name);
        if (!key)
            return fail(key.error());
        keys.append(std::move(*key));
    }
    return keys;
}

} // namespace selaras::sqlite
