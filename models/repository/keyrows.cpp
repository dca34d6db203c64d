// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/keyrows.h"

#include <algorithm>
#include <limits>

namespace selaras::repository {

namespace {

using mapping::KeyOwner;
using sqlite::TableRow;

Result<QVector<TableRow>> rowsOf(sqlite::Database &database, const mapping::KeyMap &keyMap,
                                 const sqlite::Table &table, const KeyOwner &owner,
                                 const QByteArray &key)
{
    for (const QString &column : owner.values.columns()) {
        if (!table.column(column))
            return QVector<TableRow>();
    }
    auto rows = sqlite::findRows(database, table, owner.values, std::numeric_limits<int>::max());
    if (!rows)
        return rows;
    // SQL finds row 1 for the text "01"; the key of row 1 is another one.
    const auto hasOtherKey = [&](const TableRow &row) {
        const auto targets = keyMap.targets(owner.rule, row.values);
        return std::none_of(targets.begin(), targets.end(),
                            [&](const auto &target) { return target.matches(key); });
    };
    rows->erase(std::remove_if(rows->begin(), rows->end(), hasOtherKey), rows->end());
    return rows;
}

} // namespace

mapping::TableShape shapeOf(const sqlite::Table &table)
{
    mapping::TableShape shape;
    shape.columns = table.columnNames();
    for (const sqlite::Column &column : table.columns)
        shape.declaredTypes.insert(column.name, column.declaredType);
    shape.key = table.primaryKey();
    return shape;
}

Result<std::optional<KeyRows>> findKeyRows(sqlite::Database &database,
                                           const mapping::KeyMap &keyMap,
                                           const sqlite::Schema &schema, const QByteArray &key)
{
    std::optional<KeyRows> found;
    for (const KeyOwner &owner : keyMap.ownersOf(key)) {
        const sqlite::Table *table = schema.table(owner.table);
        if (!table || !keyMap.profile().rules.at(owner.rule).select.isEmpty())
            continue;
        // "users:*" says nothing of which row; only a list of the whole table can be compared.
        if (owner.values.isEmpty() && owner.spec.shape != mapping::ValueSpec::Shape::List)
            continue;
        auto rows = rowsOf(database, keyMap, *table, owner, key);
        if (!rows)
            return fail(rows.error());
        if (!found || !rows->isEmpty())
            found = KeyRows {owner, std::move(*rows), shapeOf(*table)};
        // A rule that can compare has the last word; another only stands in when its row is there.
        const bool comparable = owner.spec.shape != mapping::ValueSpec::Shape::Opaque;
        if (comparable || !found->rows.isEmpty())
            break;
    }
    return found;
}

} // namespace selaras::repository
