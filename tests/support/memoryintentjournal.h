// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/intentjournal.h"

#include <QHash>

#include <functional>
#include <memory>

namespace selaras::test {

// An intent journal in memory. Several on one store stand for several processes; one that is
// destroyed stands for a process that ended.
class MemoryIntentJournal final : public repository::IntentJournal {
public:
    struct Entry {
        repository::Intent intent;
        const MemoryIntentJournal *owner = nullptr; // null: released
    };
    struct Store {
        QVector<Entry> entries; // that are not delivered
        QVector<repository::Intent> delivered;
        QHash<mapping::KeyTarget, QString> removed; // target → run
        qint64 lastId = 0;
    };

    explicit MemoryIntentJournal(std::shared_ptr<Store> store = std::make_shared<Store>());
    ~MemoryIntentJournal() override;

    Result<qint64> prepare(repository::IntentKind kind, const QString &summary,
                           const QVector<mapping::KeyTarget> &targets) override;
    Result<void> forget(qint64 id) override;
    Result<void> release(qint64 id, const Error &because) override;
    Result<void> hold(qint64 id, qint64 keys) override;
    Result<void> guarded(qint64 id) override;
    Result<void> delivered(const QVector<qint64> &ids, const QString &run) override;
    Result<bool> replay(const QString &run) override;
    Result<QVector<repository::Intent>> pending() override;
    Result<std::optional<repository::Intent>> find(qint64 id) override;
    Result<QVector<repository::Intent>> recent(int limit) override;
    Result<repository::IntentCounts> counts() override;

    // While set, every call fails with it and does nothing.
    void failWith(std::optional<Error> error) { m_failure = std::move(error); }
    // Called at each prepare().
    std::function<void()> onPrepare;
    // Of any state but delivered.
    [[nodiscard]] const QVector<Entry> &entries() const { return m_store->entries; }

private:
    Result<void> change(qint64 id, const std::function<void(Entry &)> &fn);

    std::shared_ptr<Store> m_store;
    std::optional<Error> m_failure;
};

} // namespace selaras::test
