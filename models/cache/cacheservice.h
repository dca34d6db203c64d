// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/fallback.h"
#include "models/cache/statistics.h"
#include "models/mapping/cachelayout.h"

#include <QSet>

#include <functional>
#include <variant>

namespace selaras::cache {

// How long a value lives: milliseconds (0: for ever), or a class of the profile by its name.
using Lifetime = std::variant<qint64, QString>;

// A value to look up, and how to make it where it is missing.
struct Lookup {
    QByteArray key;
    // Nothing where there is nothing to cache. Empty: a miss is just that.
    std::function<Result<std::optional<QByteArray>>()> make {};
    Lifetime lifetime = qint64(0);
    QStringList tags {};
    QString tenant {}; // of the tags
};

// The cache of an application: in Redis, and in memory while Redis is away.
//
// Redis that fails or is gone is never an error here: the service answers from memory, which begins
// empty, and asks again after a pause that grows with each failure. What has to be gone from Redis
// is written to the backlog before it is tried, and what Redis did not acknowledge is delivered
// before it is read again, as is everything that was removed of late when it was another run of the
// server that acknowledged it. What was cached in memory meanwhile is dropped. So a removal holds
// from its return on, for whoever uses the same backlog, whatever happens to Redis; other processes
// with memories of their own answer from those for `memoryMs` at most.
//
// A value that is made on a miss is cached only if neither the key was removed nor Redis was lost
// since it was found missing: see Claim.
//
// One call waits for Redis at most as long as its endpoint allows for a connection and a command;
// an endpoint without retries is what this wants. Blocking; used on one thread, on which two who
// want the same key make it once. A make() may use the service.
class CacheService {
public:
    struct Options {
        Breaker::Pauses pauses {};
        MemoryStore::Bounds memory {10'000, 64 << 20, 60'000};
        qint64 patienceMs = 200; // for another process that makes the same value
    };

    // All must outlive it.
    CacheService(redis::Client &client, Backlog &backlog, const mapping::CacheLayout &layout,
                 Clock &clock);
    CacheService(redis::Client &client, Backlog &backlog, const mapping::CacheLayout &layout,
                 Clock &clock, const Options &options);

    std::optional<QByteArray> get(const QByteArray &key);
    Store::Values get(const QByteArrayList &keys);
    bool has(const QByteArray &key);

    // What is cached, else what was made. Fails as make() does, and with InvalidArgument where the
    // profile has no such class.
    Result<std::optional<QByteArray>> getOrSet(const Lookup &lookup);
    Result<Store::Values> getOrSet(const QVector<Lookup> &lookups);
    // Makes what is missing, some at a time; how many were looked up.
    Result<qint64> warm(const QVector<Lookup> &lookups, Progress &progress = Progress::none());

    // Instead of whatever is there, which counts as removed. InvalidArgument as above.
    Result<void> set(const QByteArray &key, const QByteArray &value, const Lifetime &lifetime = {},
                     const QStringList &tags = {}, const QString &tenant = {});

    // Each returns how many keys went. What is cancelled is not made up for.
    qint64 remove(const QByteArrayList &keys);
    Result<qint64> clear(const QByteArray &glob, Progress &progress = Progress::none());
    Result<qint64> invalidateByTag(const QString &tag, const QString &tenant = {},
                                   Progress &progress = Progress::none());

    // To be called now and then, also while nothing else is: looks for Redis, delivers what other
    // processes have left behind, and takes keys that are gone out of the tags.
    void step();

    [[nodiscard]] bool isConnected() const { return m_stores.isConnected(); }
    Statistics statistics();

private:
    struct Missing;

    Result<qint64> removeAll(const Removal &removal, Progress &progress);
    Result<Missing> missingOf(const QVector<Lookup> &lookups, const Store::Values &values);
    Result<void> make(const QVector<Lookup> &lookups, const Missing &missing,
                      Store::Values &values);
    Result<void> makeOthers(const QVector<Lookup> &lookups, const Missing &missing,
                            Store::Values &values);
    void waitFor(const QVector<Lookup> &lookups, const QVector<qsizetype> &places,
                 Store::Values &values);
    void fill(const QVector<Entry> &entries, const QByteArrayList &tokens, quint64 era);
    void giveBack(const QVector<Claim> &claims, quint64 era);
    Result<Entry> entryOf(const Lookup &lookup) const;
    void cleanTags();

    const mapping::CacheLayout &m_layout;
    Clock &m_clock;
    qint64 m_patienceMs;
    Fallback m_stores;
    QSet<QByteArray> m_tags; // that were used since they were last cleaned
    qint64 m_nextChoresMs = 0; // monotonic
    Statistics m_statistics; // what is counted here
};

} // namespace selaras::cache
