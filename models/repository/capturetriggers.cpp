// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capturetriggers.h"

#include "models/repository/capturelog.h"
#include "models/sqlite/database.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using sqlite::quoted;
using sqlite::Table;
using sqlite::UniqueKey;

// The text of a default is SQL, in which old schemas write a text in double quotes.
QString defaultSql(const QString &written)
{
    if (!written.startsWith(QLatin1Char('"')))
        return QLatin1Char('(') + written + QLatin1Char(')');
    QString text = written.mid(1, written.size() - 2);
    text.replace(QLatin1String("\"\""), QLatin1String("\""));
    return sqlText(text);
}

class TriggerWriter {
public:
    TriggerWriter(const Table &table, const QVector<UniqueKey> &keys, const QStringList &columns)
        : m_table(table)
        , m_name(quoted(table.name))
        , m_keys(keys)
        , m_columns(columns)
    {
    }

    [[nodiscard]] QVector<CaptureTrigger> all() const;

private:
    [[nodiscard]] CaptureTrigger trigger(const char *what, const QString &when,
                                         const QStringList &steps) const;
    [[nodiscard]] QString logInto() const;
    [[nodiscard]] QString cells(const QString &row) const;
    [[nodiscard]] QString logRow(const QString &row) const;
    [[nodiscard]] QStringList logBothRows() const;
    [[nodiscard]] QStringList logVictims(const QString &but) const;
    [[nodiscard]] QString conflict(const UniqueKey &key) const;
    [[nodiscard]] QString equality(const UniqueKey::Term &term) const;
    [[nodiscard]] QString newValue(const QString &column) const;
    [[nodiscard]] QString newRow() const;
    [[nodiscard]] QString isNotOldRow() const;
    [[nodiscard]] QString uniqueColumns() const;

    const Table &m_table;
    QString m_name;
    const QVector<UniqueKey> &m_keys;
    const QStringList &m_columns;
};

QVector<CaptureTrigger> TriggerWriter::all() const
{
    const QString on = QStringLiteral(" ON ") + m_name;
    QVector<CaptureTrigger> triggers {
        trigger("inserted", QStringLiteral("AFTER INSERT") + on, {logRow(QStringLiteral("NEW"))}),
        trigger("updated", QStringLiteral("AFTER UPDATE") + on, logBothRows()),
        trigger("deleted", QStringLiteral("AFTER DELETE") + on, {logRow(QStringLiteral("OLD"))})};
    if (m_keys.isEmpty())
        return triggers;
    triggers.append(trigger("inserting", QStringLiteral("BEFORE INSERT") + on, logVictims({})));
    triggers.append(trigger("updating", QStringLiteral("BEFORE UPDATE") + uniqueColumns() + on,
                            logVictims(isNotOldRow())));
    return triggers;
}

CaptureTrigger TriggerWriter::trigger(const char *what, const QString &when,
                                      const QStringList &steps) const
{
    const QString name =
        capturePrefix() + m_table.name + QLatin1Char('_') + QString::fromLatin1(what);
    return {name,
            QStringLiteral("CREATE TRIGGER %1 %2 BEGIN %3; END")
                .arg(quoted(name), when, steps.join(QStringLiteral("; ")))};
}

QString TriggerWriter::logInto() const
{
    QString sql = QStringLiteral("INSERT INTO %1 (\"what\"").arg(quoted(captureTableName()));
    for (int i = 0; i < m_columns.size(); ++i)
        sql += QStringLiteral(", ") + quoted(captureCell(i));
    return sql + QStringLiteral(") ");
}

QString TriggerWriter::cells(const QString &row) const
{
    QString sql = sqlText(changeText(m_table.name, m_columns));
    for (const QString &column : m_columns)
        sql += QStringLiteral(", %1.%2").arg(row, quoted(column));
    return sql;
}

QString TriggerWriter::logRow(const QString &row) const
{
    return logInto() + QStringLiteral("VALUES (%1)").arg(cells(row));
}

// The new row only where it says something else, letter by letter: not as the column compares.
QStringList TriggerWriter::logBothRows() const
{
    QStringList differences;
    for (const QString &column : m_columns)
        differences.append(
            QStringLiteral("NEW.%1 IS NOT OLD.%1 COLLATE BINARY").arg(quoted(column)));
    QStringList steps {logRow(QStringLiteral("OLD"))};
    if (!differences.isEmpty())
        steps.append(
            logInto()
            + QStringLiteral("SELECT %1 WHERE %2")
                  .arg(cells(QStringLiteral("NEW")), differences.join(QStringLiteral(" OR "))));
    return steps;
}

// A statement a key, so that each is served by its own index.
QStringList TriggerWriter::logVictims(const QString &but) const
{
    QStringList steps;
    for (const UniqueKey &key : m_keys)
        steps.append(logInto()
                     + QStringLiteral("SELECT %1 FROM %2 WHERE %3%4")
                           .arg(cells(m_name), m_name, conflict(key), but));
    return steps;
}

QString TriggerWriter::conflict(const UniqueKey &key) const
{
    QStringList conditions;
    for (const UniqueKey::Term &term : key.terms)
        conditions.append(equality(term));
    if (!key.where.isEmpty())
        conditions.append(QLatin1Char('(') + key.where + QLatin1Char(')'));
    return conditions.join(QStringLiteral(" AND "));
}

QString TriggerWriter::equality(const UniqueKey::Term &term) const
{
    // The expression again, where its columns are those of the new row.
    if (term.column.isEmpty())
        return QStringLiteral("%1 = (SELECT %1 FROM (%2) AS %3)")
            .arg(term.expression, newRow(), m_name);
    const QString collate =
        term.collation.isEmpty() ? QString() : QStringLiteral(" COLLATE ") + quoted(term.collation);
    return QStringLiteral("%1.%2 = %3%4")
        .arg(m_name, quoted(term.column), newValue(term.column), collate);
}

// REPLACE stores the default in place of a NULL that a column does not take.
QString TriggerWriter::newValue(const QString &column) const
{
    const QString given = QStringLiteral("NEW.") + quoted(column);
    const sqlite::Column *found = m_table.column(column);
    if (!found || !found->notNull || !found->defaultValue)
        return given;
    return QStringLiteral("ifnull(%1, %2)").arg(given, defaultSql(*found->defaultValue));
}

QString TriggerWriter::newRow() const
{
    QStringList values;
    for (const sqlite::Column &column : m_table.columns)
        values.append(QStringLiteral("%1 AS %2").arg(newValue(column.name), quoted(column.name)));
    return QStringLiteral("SELECT ") + values.join(QStringLiteral(", "));
}

QString TriggerWriter::isNotOldRow() const
{
    QStringList same;
    if (const QString rowid = m_table.rowidName(); !rowid.isEmpty())
        same.append(QStringLiteral("%1.%2 IS OLD.%2").arg(m_name, quoted(rowid)));
    else
        for (const QString &column : m_table.primaryKey())
            same.append(QStringLiteral("%1.%2 IS OLD.%2").arg(m_name, quoted(column)));
    return same.isEmpty() ? QString()
                          : QStringLiteral(" AND NOT (%1)").arg(same.join(QStringLiteral(" AND ")));
}

// As SQLite compares them with the names that an UPDATE sets, which for the rowid may be any of its
// own. An expression, and a generated column, may hang on any column.
QString TriggerWriter::uniqueColumns() const
{
    QStringList names;
    if (!m_table.withoutRowid)
        names = {QStringLiteral("rowid"), QStringLiteral("_rowid_"), QStringLiteral("oid")};
    names += m_table.primaryKey();
    for (const UniqueKey &key : m_keys) {
        for (const UniqueKey::Term &term : key.terms) {
            const sqlite::Column *column = m_table.column(term.column);
            if (term.column.isEmpty() || (column && column->generated))
                return {};
            names.append(term.column);
        }
        if (!key.where.isEmpty())
            return {}; // a row may come under it
    }
    names.removeDuplicates();
    std::transform(names.begin(), names.end(), names.begin(), quoted);
    return QStringLiteral(" OF ") + names.join(QStringLiteral(", "));
}

} // namespace

QVector<CaptureTrigger> captureTriggers(const Table &table, const QVector<UniqueKey> &keys,
                                        const QStringList &columns)
{
    return TriggerWriter(table, keys, columns).all();
}

} // namespace selaras::repository
