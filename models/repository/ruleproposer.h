// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/repository/keyreading.h"

namespace selaras::repository {

// Proposes rules for keys that none explains: by what their names look like, by the tables and
// their foreign keys, and by samples of what is cached. Reads at most some thousand values, and
// looks for them only where an index is or a table is small. Writes nothing. Blocking; on the
// thread of its database and client, and fails as they do, and with Cancelled.
class RuleProposer {
public:
    RuleProposer(sqlite::Database &database, redis::Client &client, const TableTies &ties);

    struct Naming {
        std::optional<QString> keyPrefix; // of the profile; nullopt: it is proposed as well
        std::optional<QByteArray> delimiter;
    };
    // `keys` are sorted. Reports shapes looked at.
    Result<ProposalReport> propose(const QByteArrayList &keys, const Naming &naming,
                                   Progress &progress = Progress::none());

private:
    struct Work;

    Result<void> readShapes(Work &work, const QVector<mapping::KeyShape> &shapes,
                            Progress &progress);
    void choosePrefix(Work &work) const;
    Result<void> proposeRules(Work &work);
    Result<void> proposePatterns(Work &work);
    Result<std::optional<qint64>> countOtherRows(
        Work &work, const KeyReading &reading,
        const QVector<mapping::KeyTemplate> &templates) const;
    void addEmbedded(Work &work, const QVector<KeyReading> &readings, const QString &base) const;

    sqlite::Database &m_database;
    redis::Client &m_client;
    const TableTies &m_ties;
};

} // namespace selaras::repository
