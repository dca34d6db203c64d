// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capturedtargets.h"

#include "models/repository/targetcollector.h"
#include "models/sqlite/database.h"

#include <algorithm>

namespace selaras::repository {

namespace {

bool tellsEnough(const mapping::KeyMap &keyMap, const LoggedChange &change)
{
    const QVector<qsizetype> rules = keyMap.rulesOf(change.table);
    return std::all_of(rules.begin(), rules.end(), [&](qsizetype rule) {
        const QStringList columns = keyMap.profile().rules.at(rule).columns();
        return std::all_of(columns.begin(), columns.end(),
                           [&](const QString &column) { return change.row.contains(column); });
    });
}

void noteWhole(CapturedTargets &found, const LoggedChange &change)
{
    const auto same = [&](const LoggedChange &other) {
        return other.table.compare(change.table, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(found.whole.begin(), found.whole.end(), same))
        found.whole.append({change.id, change.table, {}, true});
}

// Of the database as a whole; anything else is the statement's own fault.
bool comesFromTheFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SqlError:
    case ErrorCode::NoSuchTable:
    case ErrorCode::NoSuchColumn:
    case ErrorCode::InvalidArgument:
        return false;
    default:
        return true;
    }
}

QString summaryOf(const QVector<LoggedChange> &changes)
{
    QStringList tables;
    QVector<int> counts;
    for (const LoggedChange &change : changes) {
        const qsizetype at = tables.indexOf(change.table);
        if (at < 0) {
            tables.append(change.table);
            counts.append(1);
        } else {
            ++counts[at];
        }
    }
    for (qsizetype i = 0; i < tables.size(); ++i)
        tables[i] += QStringLiteral(" (%1)").arg(counts.at(i));
    return tables.join(QStringLiteral(", "));
}

} // namespace

Result<CapturedTargets> capturedTargets(sqlite::Database &database, const mapping::KeyMap &keyMap,
                                        const QVector<LoggedChange> &changes)
{
    CapturedTargets found;
    found.summary = summaryOf(changes);
    TargetCollector collector(database, keyMap);
    for (const LoggedChange &change : changes) {
        if (change.whole || !tellsEnough(keyMap, change)) {
            noteWhole(found, change);
            continue;
        }
        const auto added = collector.add(change.table, change.row);
        if (added)
            continue;
        if (comesFromTheFile(added.error()))
            return fail(added.error());
        noteWhole(found, change);
        if (!found.problems.contains(added.error()))
            found.problems.append(added.error());
    }
    found.targets = collector.targets();
    return found;
}

} // namespace selaras::repository
