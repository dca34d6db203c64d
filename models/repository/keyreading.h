// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/columnsearch.h"
#include "models/repository/contentevidence.h"
#include "models/repository/ruleproposal.h"
#include "models/repository/tableties.h"

namespace selaras::repository {

// One way to read the keys of a shape: as those of rows of a table.
struct KeyReading {
    mapping::KeyShape shape;
    QString table;
    QStringList columns; // of its variable parts, in order; "*" where no column is in them
    QString templateText; // with the key prefix
    double score = 0; // the better the higher; only for choosing
    RuleProposal::Confidence confidence = RuleProposal::Confidence::Possible;
    QVector<ProposalReason> reasons;
    QVector<KeySample> samples;
    mapping::ValueSpec spec;
};

// Finds which table's rows the keys of a shape are of: by the words in them, by their values, by
// foreign keys, and by what they hold. Blocking; on the thread of the database, and fails as it
// does.
class KeyReader {
public:
    KeyReader(sqlite::Database &database, const TableTies &ties, QByteArray delimiter);

    // nullopt where nothing speaks for any table.
    Result<std::optional<KeyReading>> read(const mapping::KeyShape &shape,
                                           const QVector<KeySample> &samples);
    // The table whose rows are in the samples, by their primary keys; nullopt: of none.
    Result<std::optional<QString>> tableHeldBy(const QVector<KeySample> &samples);

    [[nodiscard]] ColumnSearch &columns() { return m_columns; }

private:
    struct Choice; // a column for a variable part
    using Choices = QVector<Choice>;

    [[nodiscard]] QVector<sqlite::Table> likelyTables(const mapping::KeyShape &shape,
                                                      const QVector<KeySample> &samples) const;
    Result<Choices> choicesOf(const sqlite::Table &table, const mapping::KeyShape &shape,
                              qsizetype part, const QStringList &values);
    [[nodiscard]] std::pair<double, std::optional<ProposalReason>> nameScore(
        const sqlite::Table &table, const QString &column, const QString &word) const;
    Result<std::optional<KeyReading>> readAs(const sqlite::Table &table,
                                             const mapping::KeyShape &shape,
                                             const QVector<KeySample> &samples);
    Result<std::optional<KeyReading>> judge(const sqlite::Table &table,
                                            const mapping::KeyShape &shape,
                                            const QVector<KeySample> &samples,
                                            const Choices &choices);

    sqlite::Database &m_database;
    const TableTies &m_ties;
    QByteArray m_delimiter;
    ColumnSearch m_columns;
};

} // namespace selaras::repository
