// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/tablekeys.h"

#include "models/base/glob.h"
#include "models/redis/keyspace.h"
#include "models/sqlite/rows.h"

#include <QHash>

namespace selaras::repository {

namespace {

using mapping::KeyTarget;
using mapping::KeyTemplate;
using mapping::Rule;

struct Template {
    const Rule *rule;
    const KeyTemplate *key;
};

struct Reading {
    const Rule *rule;
    Row values;
};

// What the scan has found: keys that are surely the table's, and those that may be.
struct Found {
    QVector<KeyTarget> targets;
    QHash<QByteArray, QVector<Reading>> doubtful;
};

void sort(const QByteArray &key, const QVector<Template> &templates, Found &found)
{
    QVector<Reading> readings;
    for (const Template &each : templates) {
        const auto match = each.key->match(key);
        if (!match)
            continue;
        if (!match->delimited) {
            found.targets.append({KeyTarget::Scope::Exact, key, {}});
            return;
        }
        if (each.rule->select.isEmpty())
            readings.append({each.rule, match->values});
    }
    if (!readings.isEmpty())
        found.doubtful.insert(key, readings);
}

Result<bool> hasRow(sqlite::Database &database, const sqlite::Schema &schema,
                    const QVector<Reading> &readings)
{
    for (const Reading &reading : readings) {
        const sqlite::Table *table = schema.table(reading.rule->table);
        if (!table)
            continue;
        const auto rows = sqlite::findRows(database, *table, reading.values, 1);
        if (!rows)
            return fail(rows.error());
        if (!rows->isEmpty())
            return true;
    }
    return false;
}

QByteArray commonPrefix(const QVector<Template> &templates)
{
    QByteArray prefix = templates.first().key->literalPrefix();
    for (const Template &each : templates) {
        const QByteArray other = each.key->literalPrefix();
        while (!other.startsWith(prefix))
            prefix.chop(1);
    }
    return prefix;
}

} // namespace

Result<QVector<KeyTarget>> targetsOfTable(sqlite::Database &database, const sqlite::Schema &schema,
                                          redis::Client &client, const mapping::KeyMap &keyMap,
                                          const QString &table, Progress &progress)
{
    Found found;
    QVector<Template> templates;
    for (const qsizetype index : keyMap.rulesOf(table)) {
        const Rule &rule = keyMap.profile().rules.at(index);
        for (const KeyTemplate &key : rule.keys) {
            if (!key.placeholders().isEmpty())
                templates.append({&rule, &key});
            else if (const auto target = key.expand({}))
                found.targets.append(*target);
        }
    }
    if (templates.isEmpty())
        return found.targets;
    QSet<QByteArray> seen; // a scan may tell of a key twice
    const auto visit = [&](const QByteArrayList &keys) {
        for (const QByteArray &key : keys) {
            if (!seen.contains(key)) {
                seen.insert(key);
                sort(key, templates, found);
            }
        }
    };
    const QByteArray glob = escapeGlob(commonPrefix(templates)) + '*';
    if (const auto scanned = redis::scanKeys(client, glob, visit, progress); !scanned)
        return fail(scanned.error());
    for (auto key = found.doubtful.cbegin(); key != found.doubtful.cend(); ++key) {
        const auto there = hasRow(database, schema, *key);
        if (!there)
            return fail(there.error());
        if (*there)
            found.targets.append({KeyTarget::Scope::Exact, key.key(), {}});
    }
    return found.targets;
}

} // namespace selaras::repository
