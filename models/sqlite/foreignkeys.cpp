// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/foreignkeys.h"

namespace selaras::sqlite {

namespace {

Result<void> addViolations(Database &database, const QString &from, const QVariantList &binds,
                           QVector<ForeignKeyViolation> &violations)
{
    const auto rows =
        database.query(QStringLiteral("SELECT \"table\", \"rowid\", \"parent\", \"fkid\" FROM ")
                           + from + QStringLiteral(" LIMIT ?"),
                       binds);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows) {
        const QVariant rowid = row.value(u"rowid");
        violations.append({row.value(u"table").toString(),
                           rowid.isNull() ? std::nullopt : std::optional(rowid.toLongLong()),
                           row.value(u"parent").toString(), row.value(u"fkid").toLongLong()});
    }
    return {};
}

} // namespace

Result<QVector<ForeignKeyViolation>> foreignKeyViolations(Database &database,
                                                          const QStringList &tables, qint64 limit)
{
    QVector<ForeignKeyViolation> violations;
    if (tables.isEmpty()) {
        if (auto added = addViolations(database, QStringLiteral("pragma_foreign_key_check"),
                                       {limit}, violations);
            !added)
            return fail(added.error());
    }
    for (const QString &table : tables) {
        if (auto added = addViolations(database, QStringLiteral("pragma_foreign_key_check(?)"),
                                       {table, limit - qint64(violations.size())}, violations);
            !added)
            return fail(added.error());
    }
    return violations;
}

} // namespace selaras::sqlite
