// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/repository/intentjournal.h"
#include "models/repository/ownerlease.h"

#include <memory>

namespace selaras::repository {

// A journal in a SQLite file of our own (mode 0600, WAL), shared by every process that has the
// workspace open. What this object prepared counts as released once it is gone. Used on the thread
// that opened it.
class SqliteIntentJournal final : public IntentJournal {
public:
    static constexpr qint64 defaultRetentionMs = qint64(24) * 60 * 60 * 1000;

    // Makes the file and its folder where they are missing.
    static Result<std::unique_ptr<SqliteIntentJournal>> open(
        const QString &path, Clock &clock, qint64 retentionMs = defaultRetentionMs);

    Result<qint64> prepare(IntentKind kind, const QString &summary,
                           const QVector<mapping::KeyTarget> &targets) override;
    Result<void> forget(qint64 id) override;
    Result<void> release(qint64 id, const Error &because) override;
    Result<void> hold(qint64 id, qint64 keys) override;
    Result<void> guarded(qint64 id) override;
    Result<void> delivered(const QVector<qint64> &ids, const QString &run) override;
    Result<bool> replay(const QString &run) override;
    Result<QVector<Intent>> pending() override;
    Result<std::optional<Intent>> find(qint64 id) override;
    Result<QVector<Intent>> recent(int limit) override;
    Result<IntentCounts> counts() override;

private:
    SqliteIntentJournal(std::unique_ptr<sqlite::Database> database, Clock &clock,
                        qint64 retentionMs);

    enum class Durability { AtOnce, WithTheNext };

    Result<void> takeLease();
    Result<qint64> write(Durability durability, const QString &sql, const QVariantList &binds);
    Result<void> setDurability(Durability durability);
    Result<void> strikeOut(qint64 id, const QString &run);
    Result<void> purgeIfDue();
    Result<bool> makeReplayIntent(const QString &run);
    Result<QVector<Intent>> read(const QString &condition, const QVariantList &binds = {});
    Result<void> takeOverOrphans();

    std::unique_ptr<sqlite::Database> m_database;
    Clock &m_clock;
    qint64 m_retentionMs;
    qint64 m_lastPurgeMs = 0; // monotonic
    Durability m_durability = Durability::AtOnce;
    std::unique_ptr<OwnerLease> m_lease; // since the first prepare()
};

} // namespace selaras::repository
