// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/captureneeds.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::repository {

namespace {

using sqlite::Table;

bool hasWord(const QString &sql, const QString &name)
{
    const QRegularExpression word(
        QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(sql).hasMatch();
}

} // namespace

CaptureNeeds::CaptureNeeds(sqlite::Database &database, const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_keyMap(keyMap)
{
}

bool CaptureNeeds::concerns(const QString &table) const
{
    return !m_keyMap.rulesOf(table).isEmpty();
}

Result<QVector<CaptureTrigger>> CaptureNeeds::triggersOf(const sqlite::Schema &schema,
                                                         const QString &name)
{
    const Table *table = schema.table(name);
    if (!table)
        return fail(ErrorCode::NoSuchTable, {}, name);
    if (table->type != Table::Type::Table)
        return fail(ErrorCode::NotCapturable, {}, name);
    if (!concerns(name))
        return fail(ErrorCode::NoRule, {}, name);
    QStringList columns;
    for (const QString &column : columnsOf(name)) {
        const sqlite::Column *found = table->column(column);
        if (!found)
            return fail(ErrorCode::NoSuchColumn, column, name);
        columns.append(found->name);
    }
    const auto keys = sqlite::readUniqueKeys(m_database, *table);
    if (!keys)
        return fail(keys.error());
    return captureTriggers(*table, *keys, columns);
}

qsizetype CaptureNeeds::cells() const
{
    qsizetype most = 0;
    for (const mapping::Rule &rule : m_keyMap.profile().rules)
        most = std::max(most, columnsOf(rule.table).size());
    return most;
}

QStringList CaptureNeeds::tablesReadFor(const sqlite::Schema &schema, const QString &name) const
{
    QStringList tables;
    for (const qsizetype rule : m_keyMap.rulesOf(name)) {
        const QString &select = m_keyMap.profile().rules.at(rule).select;
        for (const Table &table : schema.tables) {
            if (hasWord(select, table.name) && table.name.compare(name, Qt::CaseInsensitive) != 0
                && !tables.contains(table.name))
                tables.append(table.name);
        }
    }
    return tables;
}

QStringList CaptureNeeds::columnsOf(const QString &table) const
{
    QStringList columns;
    for (const qsizetype rule : m_keyMap.rulesOf(table)) {
        for (const QString &column : m_keyMap.profile().rules.at(rule).columns()) {
            if (!columns.contains(column, Qt::CaseInsensitive))
                columns.append(column);
        }
    }
    return columns;
}

} // namespace selaras::repository
