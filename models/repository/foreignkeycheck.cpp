// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/foreignkeycheck.h"

#include "models/sqlite/foreignkeys.h"

namespace selaras::repository {

namespace {

using sqlite::quoted;

constexpr qint64 lookedAt = 1000; // violations

QString savepoint(const char *verb)
{
    return QLatin1String(verb) + QStringLiteral(" \"selaras edits\"");
}

QString titleOf(const QString &table, const QVariantList &values)
{
    QString title = table;
    for (const QVariant &value : values)
        title += QLatin1Char(' ') + value.toString().left(40);
    return title;
}

} // namespace

ForeignKeyCheck::ForeignKeyCheck(sqlite::Database &database, const sqlite::Schema &schema)
    : m_database(database)
    , m_schema(schema)
{
}

Result<void> ForeignKeyCheck::defer()
{
    for (const QString &sql :
         {QStringLiteral("PRAGMA defer_foreign_keys=ON"), savepoint("SAVEPOINT")}) {
        if (auto done = m_database.execute(sql); !done)
            return fail(done.error());
    }
    return {};
}

// What was amiss before the edits is told from what they did by undoing them.
Result<void> ForeignKeyCheck::check()
{
    if (!m_database.hasOpenForeignKeys())
        return m_database.execute(savepoint("RELEASE")).map([](qint64) {});
    const auto after = violations();
    if (auto undone = m_database.execute(savepoint("ROLLBACK TO")); !undone)
        return fail(undone.error());
    const auto before = after ? violations() : after;
    const QString words = QStringLiteral("FOREIGN KEY constraint failed");
    if (before) {
        for (const Named &violation : *after) {
            if (!before->contains(violation))
                return fail(ErrorCode::ConstraintFailed, words,
                            violation.child + QStringLiteral(" → ") + violation.parent);
        }
    }
    return fail(ErrorCode::ConstraintFailed, words);
}

Result<QVector<ForeignKeyCheck::Named>> ForeignKeyCheck::violations()
{
    const auto found = sqlite::foreignKeyViolations(m_database, {}, lookedAt);
    if (!found)
        return fail(found.error());
    QVector<Named> named;
    for (const sqlite::ForeignKeyViolation &violation : *found) {
        if (!violation.rowid) {
            named.append({violation.table, violation.parent});
            continue;
        }
        auto name = nameOf(violation.table, *violation.rowid, violation.parent, violation.key);
        if (!name)
            return fail(name.error());
        named.append(std::move(*name));
    }
    return named;
}

Result<ForeignKeyCheck::Named> ForeignKeyCheck::nameOf(const QString &name, qint64 rowid,
                                                       const QString &parent, qint64 key)
{
    const sqlite::Table *table = m_schema.table(name);
    const auto list = m_database.query(
        QStringLiteral("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ? ORDER BY seq"),
        {name, key});
    if (!list)
        return fail(list.error());
    if (!table || table->rowidName().isEmpty())
        return Named {name, parent};
    QStringList columns;
    for (const QString &column : table->identity())
        columns.append(quoted(column));
    const qsizetype own = columns.size();
    for (const Row &row : *list)
        columns.append(quoted(row.value(u"from").toString()));
    QStringList distinct;
    for (qsizetype i = 0; i < columns.size(); ++i)
        distinct.append(columns.at(i) + QStringLiteral(" AS c%1").arg(i));
    const auto rows = m_database.query(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
            .arg(distinct.join(QStringLiteral(", ")), quoted(name), quoted(table->rowidName())),
        {rowid});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return Named {name, parent};
    const QVariantList values = rows->first().values();
    return Named {titleOf(name, values.mid(0, own)), titleOf(parent, values.mid(own))};
}

} // namespace selaras::repository
