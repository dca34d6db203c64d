// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/valuelearner.h"

namespace selaras::repository {

// Gives cached values what their updated rows say now, so that they need not be removed. Only where
// it is sure: a key of one row alone, named by nothing else, which held an object of a kind that
// ValueLearner can make, and still holds the very same when the new one is put in its place.
// Never fails: what is not warmed is to be removed as ever. Blocking; on the thread of its database
// and client.
//
// A value is made of the row as it is after the COMMIT, and held against the row once more when it
// is in its place. So whoever changes the row later removes the key later as well, and whoever
// changed it before is seen.
class Warmer {
public:
    Warmer(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap);

    // Learns what warm() needs, before there is anything stale in Redis.
    void prepare(const QVector<RowEdit> &edits);
    // The keys that say what their rows say now. `rows` are those that the edits left, as in
    // EditReport.
    QByteArrayList warm(const QVector<RowEdit> &edits, const QVector<sqlite::TableRow> &rows);

private:
    struct Candidate {
        KeyKind kind;
        QByteArray key;
    };

    [[nodiscard]] QVector<Candidate> candidatesOf(const QVector<RowEdit> &edits,
                                                  const QVector<sqlite::TableRow> &rows) const;
    Result<QByteArrayList> warmSome(const QVector<Candidate> &candidates);
    Result<std::optional<QByteArray>> newValue(const Candidate &candidate, const QByteArray &value);
    Result<QByteArrayList> stillTrue(const QVector<Candidate> &candidates,
                                     const QHash<QByteArray, QByteArray> &values);

    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
    ValueLearner m_learner;
};

} // namespace selaras::repository
