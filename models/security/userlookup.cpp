// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/userlookup.h"

#include <QSet>

namespace selaras::security {

namespace {

constexpr qsizetype idsAtOnce = 300; // with three placeholders each, of 999

QString columnOr(const QString &column, const QString &otherwise)
{
    return column.isEmpty() ? otherwise : sqlite::quoted(column);
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

Result<void> lookUpSome(sqlite::Database &database, const mapping::Users &users,
                        const QStringList &ids, const QStringList &columns, UsersById &found)
{
    const QString null = QStringLiteral("NULL");
    QString sql = QStringLiteral("SELECT %1 AS k, %2 AS l, %3 AS n, %4 AS t")
                      .arg(sqlite::quoted(users.key), columnOr(users.login, null),
                           columnOr(users.name, null), columnOr(users.tenant, null));
    QStringList conditions;
    QVariantList binds;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString column = sqlite::quoted(columns.at(i));
        sql += QStringLiteral(", %1 AS i%2").arg(column).arg(i);
        conditions.append(QStringLiteral("%1 IN (%2)").arg(column, placeholders(ids.size())));
        for (const QString &id : ids)
            binds.append(id);
    }
    const auto rows = database.query(
        sql
            + QStringLiteral(" FROM %1 WHERE %2")
                  .arg(sqlite::quoted(users.table), conditions.join(QStringLiteral(" OR "))),
        binds);
    if (!rows)
        return fail(rows.error());
    // An id is first what the first of the columns is.
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QSet<QString> ofThis;
        for (const Row &row : *rows) {
            const QString id = row.value(QStringLiteral("i%1").arg(i)).toString();
            // A login that is unique only within each tenant tells none.
            if (ofThis.contains(id) && found[id].tenant != row.value(u"t").toString())
                found[id].tenant.clear();
            if (!wanted.contains(id) || found.contains(id))
                continue;
            ofThis.insert(id);
            found.insert(id,
                         {Row({users.key}, {row.value(u"k")}), row.value(u"l").toString(),
                          row.value(u"n").toString(), row.value(u"t").toString()});
        }
    }
    return {};
}

} // namespace

Result<UsersById> lookUpUsers(sqlite::Database &database, const mapping::Users &users,
                              const QStringList &ids, const QString &identifier)
{
    QStringList columns {users.key};
    if (!users.login.isEmpty())
        columns.append(users.login);
    if (!identifier.isEmpty())
        columns.prepend(identifier);
    columns.removeDuplicates();
    UsersById found;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        if (auto done = lookUpSome(database, users, ids.mid(first, idsAtOnce), columns, found);
            !done)
            return fail(done.error());
    }
    return found;
}

} // namespace selaras::security
