// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/cache/store.h"

#include <QHash>
#include <QSet>

#include <list>

namespace selaras::cache {

// A cache in this process' memory, bounded: what was not used for longest goes first. Never fails.
// A value that alone is over the bound is not kept.
class MemoryStore final : public Store {
public:
    struct Bounds {
        qsizetype entries = 10'000;
        qsizetype bytes = 64 << 20; // of keys and values
        qint64 ttlMs = 0; // no value lives longer, nor for ever; 0: no limit
    };

    explicit MemoryStore(Clock &clock);
    MemoryStore(Clock &clock, Bounds bounds);

    Result<Values> get(const QByteArrayList &keys) override;
    Result<bool> has(const QByteArray &key) override;
    Result<QVector<Claim>> claim(const QVector<Entry> &entries) override;
    Result<qint64> fill(const QVector<Entry> &entries, const QByteArrayList &tokens) override;
    Result<void> giveBack(const QVector<Claim> &claims) override;
    Result<void> set(const QVector<Entry> &entries) override;
    Result<qint64> remove(const QByteArrayList &keys) override;
    Result<qint64> clear(const QByteArray &glob, Progress &progress) override;
    Result<qint64> invalidate(const QByteArray &tag, Progress &progress) override;
    Result<qint64> clean(const QByteArray &tag, Progress &progress) override;
    Result<qint64> size() override;

    // Everything, claims included.
    void forget();

private:
    struct Held {
        Entry entry;
        qint64 untilMs = 0; // monotonic; 0: for ever
    };
    using Place = std::list<Held>::iterator;

    struct Promise {
        QByteArray token;
        QByteArrayList tags;
        qint64 untilMs = 0; // monotonic
    };

    [[nodiscard]] const Held *find(const QByteArray &key);
    [[nodiscard]] qint64 lifetimeOf(const Entry &entry) const;
    void put(const Entry &entry);
    bool drop(const QByteArray &key);
    void dropOldest();
    void endClaim(const QByteArray &key);
    void endClaims();
    void untag(const QByteArray &key, const QByteArrayList &tags);

    Clock &m_clock;
    Bounds m_bounds;
    std::list<Held> m_held; // last used first
    QHash<QByteArray, Place> m_places;
    QHash<QByteArray, Promise> m_claims;
    QHash<QByteArray, QSet<QByteArray>> m_tagged; // keys that are held or claimed, by tag
    qsizetype m_bytes = 0;
    quint64 m_tokens = 0;
};

} // namespace selaras::cache
