// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/repository/intentjournal.h"
#include "models/sqlite/database.h"

#include <QLockFile>

#include <memory>

namespace selaras::repository {

// A journal in a SQLite file of our own (mode 0600, WAL, synchronous=FULL), shared by every process
// that has the workspace open. Used on the thread that opened it.
class SqliteIntentJournal final : public IntentJournal {
public:
    // Makes the file and its folder where they are missing.
    static Result<std::unique_ptr<SqliteIntentJournal>> open(const QString &path, Clock &clock);
    ~SqliteIntentJournal() override;

    Result<qint64> prepare(const QString &summary,
                           const QVector<mapping::KeyTarget> &targets) override;
    Result<void> forget(qint64 id) override;
    Result<void> release(qint64 id, const Error &because) override;
    Result<void> delivered(qint64 id) override;
    Result<QVector<Intent>> pending() override;
    Result<int> pendingCount() override;

private:
    SqliteIntentJournal(std::unique_ptr<sqlite::Database> database, Clock &clock);

    Result<void> takeOverOrphans();
    [[nodiscard]] QString lockPath(const QString &owner) const;

    std::unique_ptr<sqlite::Database> m_database;
    Clock &m_clock;
    QString m_owner; // of what this process prepares; its lock file lives as long as this
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace selaras::repository
