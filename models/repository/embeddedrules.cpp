// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/embeddedrules.h"

#include "models/mapping/fieldnames.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::NameTie;

// The nested members of all samples, by name, each with the fields that were seen in it.
QMap<QString, QStringList> nestedMembers(const QVector<KeySample> &samples)
{
    QMap<QString, QStringList> members;
    const auto add = [&](const QString &name, const QJsonObject &object) {
        for (const QString &field : object.keys()) {
            if (!members[name].contains(field))
                members[name].append(field);
        }
    };
    for (const KeySample &sample : samples) {
        for (const QJsonObject &object : sample.objects) {
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (member->isObject())
                    add(member.key(), member->toObject());
                for (const QJsonValue &element : member->toArray())
                    add(member.key(), element.toObject());
            }
        }
    }
    return members;
}

// How well a nested member can be a row of the table: its name, then its fields.
int fitOf(const TableTies &ties, const sqlite::Table &table, const QString &name,
          const QStringList &fields)
{
    const mapping::FieldNames names(table.columnNames(), {});
    const auto known = std::count_if(fields.begin(), fields.end(), [&](const QString &field) {
        return names.columnOf(field).has_value();
    });
    const bool isNamed = ties.tieOf(name, table.name) >= NameTie::Inflected;
    const bool hasItsFields = known >= 2 && known * 10 >= fields.size() * 7;
    return isNamed && known > 0 ? 100 + int(known) : hasItsFields ? int(known) : 0;
}

} // namespace

QVector<EmbeddedRule> embeddedRules(const TableTies &ties, const KeyReading &reading)
{
    QVector<EmbeddedRule> rules;
    if (reading.columns.size() != 1)
        return rules;
    const auto members = nestedMembers(reading.samples);
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        QVector<TablePath> best;
        QString table;
        int most = 0;
        for (const sqlite::Table &candidate : ties.tables()) {
            const int fit = fitOf(ties, candidate, member.key(), *member);
            if (fit <= most || candidate.name == reading.table)
                continue;
            auto paths = ties.pathsFrom(candidate.name, reading.table, reading.columns.first());
            if (paths.isEmpty())
                continue;
            most = fit;
            best = std::move(paths);
            table = candidate.name;
        }
        for (const TablePath &path : std::as_const(best))
            rules.append({path, {ProposalReason::Kind::Embeds, member.key(), table}});
    }
    return rules;
}

} // namespace selaras::repository
