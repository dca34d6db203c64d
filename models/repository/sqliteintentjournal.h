// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/repository/intentjournal.h"
#include "models/repository/ownerlease.h"

#include <memory>

namespace selaras::repository {

// A journal in a SQLite file of our own (mode 0600, WAL, synchronous=FULL), shared by every process
// that has the workspace open. What this object prepared counts as released once it is gone. Used
// on the thread that opened it.
class SqliteIntentJournal final : public IntentJournal {
public:
    // Makes the file and its folder where they are missing.
    static Result<std::unique_ptr<SqliteIntentJournal>> open(const QString &path, Clock &clock);

    Result<qint64> prepare(const QString &summary,
                           const QVector<mapping::KeyTarget> &targets) override;
    Result<void> forget(qint64 id) override;
    Result<void> release(qint64 id, const Error &because) override;
    Result<void> delivered(qint64 id) override;
    Result<QVector<Intent>> pending() override;
    Result<int> pendingCount() override;

private:
    SqliteIntentJournal(std::unique_ptr<sqlite::Database> database, Clock &clock);

    Result<void> strikeOut(qint64 id);
    Result<void> takeOverOrphans();

    std::unique_ptr<sqlite::Database> m_database;
    Clock &m_clock;
    std::unique_ptr<OwnerLease> m_lease; // since the first prepare()
};

} // namespace selaras::repository
