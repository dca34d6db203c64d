// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/quickjudge.h"

#include "models/redis/keyspace.h"
#include "models/repository/keyrows.h"

#include <algorithm>

namespace selaras::repository {

namespace {

// Of a value. A batch brings no more than this of each, and greater ones are few.
constexpr qint64 comparedBytes = 16 << 10;

} // namespace

QuickJudge::QuickJudge(sqlite::Database &database, redis::Client &client,
                       const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_schemaCache(database)
    , m_client(client)
    , m_keyMap(keyMap)
{
}

Result<QuickJudge::Verdicts> QuickJudge::judge(const QByteArrayList &keys)
{
    if (auto watched = watchSchema(); !watched)
        return fail(watched.error());
    Verdicts verdicts;
    std::vector<QVector<Candidate>> byGroup;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const mapping::KeyGlance glance = m_keyMap.glance(keys.at(i));
        if (glance.kind == mapping::KeyGlance::Kind::Unmapped) {
            ++verdicts.unmapped;
            continue;
        }
        const qsizetype group =
            glance.kind == mapping::KeyGlance::Kind::OneRow ? groupOf(glance) : -1;
        const auto row = group < 0 || !m_groups[size_t(group)].lookup
            ? std::nullopt
            : m_groups[size_t(group)].lookup->keyOf(glance.value);
        if (!row) {
            verdicts.unsure.append(keys.at(i));
            continue;
        }
        byGroup.resize(m_groups.size());
        byGroup[size_t(group)].append({i, *row});
    }
    for (size_t group = 0; group < byGroup.size(); ++group) {
        if (auto done = judgeGroup(m_groups[group], keys, byGroup[group], verdicts); !done)
            return fail(done.error());
    }
    return verdicts;
}

Result<void> QuickJudge::judgeGroup(Group &group, const QByteArrayList &keys,
                                    const QVector<Candidate> &candidates, Verdicts &verdicts)
{
    QByteArrayList names;
    std::vector<RawCell> rows;
    names.reserve(candidates.size());
    rows.reserve(size_t(candidates.size()));
    for (const Candidate &candidate : candidates) {
        names.append(keys.at(candidate.key));
        rows.push_back(candidate.row);
    }
    const auto values = redis::readBeginnings(m_client, names, comparedBytes + 1);
    if (!values)
        return fail(values.error());
    QVector<bool> fresh(candidates.size(), false);
    const auto compare = [&](qsizetype i, std::span<const RawCell> cells) {
        const QByteArray &value = values->at(i);
        fresh[i] = value.size() <= comparedBytes && group.lookup->isKey(cells, rows[size_t(i)])
            && group.comparer->isFresh(value, cells);
    };
    if (auto read = group.lookup->read(rows, compare); !read)
        return read;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (fresh.at(i))
            ++verdicts.fresh;
        else
            verdicts.unsure.append(names.at(i));
    }
    return {};
}

Result<void> QuickJudge::watchSchema()
{
    auto schema = m_schemaCache.current();
    if (!schema)
        return fail(schema.error());
    if (schema->version != m_schema.version)
        m_groups.clear();
    m_schema = std::move(*schema);
    return {};
}

qsizetype QuickJudge::groupOf(const mapping::KeyGlance &glance)
{
    const auto known = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return group.spec == glance.spec && group.rule == glance.rule;
    });
    if (known != m_groups.end())
        return known - m_groups.begin();
    Group group {glance.rule, glance.spec, {}, {}};
    if (const sqlite::Table *found =
            m_schema.table(m_keyMap.profile().rules.at(glance.rule).table)) {
        group.lookup = sqlite::Lookup::by(m_database, *found, glance.column);
        group.comparer.emplace(shapeOf(*found), *glance.spec);
    }
    m_groups.push_back(std::move(group));
    return qsizetype(m_groups.size()) - 1;
}

} // namespace selaras::repository
