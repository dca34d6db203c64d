// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "models/repository/intentjournal.h"
#include "tests/chaos/diary.h"
#include "tests/chaos/executioner.h"
#include "tests/chaos/options.h"

namespace selaras::chaos {

// The journal of the driver: keeps the diary, dies before and after prepare(), and does wrong what
// a control asks for.
class MortalJournal final : public repository::IntentJournal {
public:
    MortalJournal(repository::IntentJournal &journal, redis::Client &redis, Diary &diary,
                  const Executioner &executioner, Options::Control control);

    // Of the save that was just made; none if it needed no intent.
    std::optional<qint64> takeLastPrepared() { return std::exchange(m_lastPrepared, std::nullopt); }

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

private:
    [[nodiscard]] bool forgetsAll() const { return m_control == Options::Control::NoJournal; }

    repository::IntentJournal &m_journal;
    redis::Client &m_redis;
    Diary &m_diary;
    const Executioner &m_executioner;
    Options::Control m_control;
    qint64 m_lastId = 0; // of a journal that forgets all
    std::optional<qint64> m_lastPrepared;
};

} // namespace selaras::chaos
