// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/cache.h"
#include "tests/chaos/stage.h"

#include <QSet>

#include <atomic>
#include <deque>
#include <thread>

namespace selaras::chaos {

// How the keys of what another program writes are invalidated. Used on the thread of its writer.
class ForeignInvalidation {
public:
    ForeignInvalidation() = default;
    ForeignInvalidation(const ForeignInvalidation &) = delete;
    ForeignInvalidation &operator=(const ForeignInvalidation &) = delete;
    virtual ~ForeignInvalidation() = default;

    // The keys of the rows as they were and as they are, after the COMMIT.
    virtual void committed(const QByteArrayList &keys) = 0;
    // To be called often.
    virtual void step() = 0;
    // Nothing is left to do.
    [[nodiscard]] virtual bool isQuiet() const = 0;
};

// An application that does it right: DEL after the COMMIT and again two seconds later, repeated
// until Redis answers, and all of it again when Redis came back from a snapshot.
class DisciplinedInvalidation final : public ForeignInvalidation {
public:
    explicit DisciplinedInvalidation(const Stage &stage);

    void committed(const QByteArrayList &keys) override;
    void step() override;
    [[nodiscard]] bool isQuiet() const override { return m_due.empty(); }

private:
    void noteRound();

    struct Due {
        qint64 atMs;
        QByteArray key;
    };

    const Stage &m_stage;
    Cache m_cache;
    std::deque<Due> m_due; // by time
    QSet<QByteArray> m_sinceSnapshot;
    int m_redisRuns = 0;
    int m_rounds = 0;
};

// An application that knows nothing of the cache: its changes are captured.
class CapturedInvalidation final : public ForeignInvalidation {
public:
    void committed(const QByteArrayList & /*keys*/) override { }
    void step() override { }
    [[nodiscard]] bool isQuiet() const override { return true; }
};

// Other programs that write to the same database: UPSERT, REPLACE, cascades, moves from user to
// user, updates of many rows, and a migration now and then.
class ForeignWriters {
public:
    explicit ForeignWriters(const Stage &stage);
    ~ForeignWriters();
    ForeignWriters(const ForeignWriters &) = delete;
    ForeignWriters &operator=(const ForeignWriters &) = delete;

    // Returns when everything that they wrote has been invalidated.
    void pause();
    void resume() { m_paused = false; }
    [[nodiscard]] qint64 writes() const { return m_writes; }

private:
    void run(quint64 number);

    const Stage &m_stage;
    std::atomic<bool> m_paused = true;
    std::atomic<int> m_pauses = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_quiet = 0;
    std::atomic<qint64> m_writes = 0;
    std::vector<std::thread> m_threads;
};

} // namespace selaras::chaos
