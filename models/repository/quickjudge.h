// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/mapping/quickcomparer.h"
#include "models/redis/client.h"
#include "models/sqlite/lookup.h"

#include <vector>

namespace selaras::repository {

// The fast half of a drift scan: of a batch of keys it tells those that are surely fresh, which in
// an application at work are nearly all, and leaves the others to LinkReader. It never calls a key
// fresh that LinkReader would not. Blocking; on the thread of its database and client.
class QuickJudge {
public:
    QuickJudge(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap);

    struct Verdicts {
        qint64 fresh = 0;
        qint64 unmapped = 0;
        QByteArrayList unsure;
    };
    // Fails as the database and the client do.
    Result<Verdicts> judge(const QByteArrayList &keys);

private:
    // What is known of the keys of one rule with one kind of value.
    struct Group {
        qsizetype rule;
        const mapping::ValueSpec *spec;
        std::optional<sqlite::Lookup> lookup; // none: its keys are not for this
        std::optional<mapping::QuickComparer> comparer;
    };
    struct Candidate {
        qsizetype key; // index
        RawCell row;
    };

    Result<void> watchSchema();
    qsizetype groupOf(const mapping::KeyGlance &glance);
    Result<void> judgeGroup(Group &group, const QByteArrayList &keys,
                            const QVector<Candidate> &candidates, Verdicts &verdicts);

    sqlite::Database &m_database;
    sqlite::SchemaCache m_schemaCache;
    sqlite::Schema m_schema;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
    std::vector<Group> m_groups;
};

} // namespace selaras::repository
