// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/intentjournal.h"

#include <functional>
#include <memory>
#include <optional>

namespace selaras::test {

// An intent journal in memory. Several on one store stand for several processes; one that is
// destroyed stands for a process that ended.
class MemoryIntentJournal final : public repository::IntentJournal {
public:
    struct Entry {
        repository::Intent intent;
        const MemoryIntentJournal *owner = nullptr; // null: released
    };
    using Store = QVector<Entry>;

    explicit MemoryIntentJournal(std::shared_ptr<Store> store = std::make_shared<Store>());
    ~MemoryIntentJournal() override;

    Result<qint64> prepare(const QString &summary,
                           const QVector<mapping::KeyTarget> &targets) override;
    Result<void> forget(qint64 id) override;
    Result<void> release(qint64 id, const Error &because) override;
    Result<void> delivered(qint64 id) override;
    Result<QVector<repository::Intent>> pending() override;
    Result<int> pendingCount() override;

    // While set, every call fails with it and does nothing.
    void failWith(std::optional<Error> error) { m_failure = std::move(error); }
    // Called at each prepare().
    std::function<void()> onPrepare;
    // Of any state, prepared ones too.
    [[nodiscard]] const Store &entries() const { return *m_store; }

private:
    Result<void> remove(qint64 id);

    std::shared_ptr<Store> m_store;
    std::optional<Error> m_failure;
};

} // namespace selaras::test
