// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/memorystore.h"

#include "models/base/glob.h"

#include <algorithm>

namespace selaras::cache {

namespace {

constexpr qint64 claimMs = 10'000;
constexpr qsizetype mostClaims = 10'000;

qsizetype bytesOf(const Entry &entry)
{
    return entry.key.size() + entry.value.size();
}

} // namespace

MemoryStore::MemoryStore(Clock &clock)
    : MemoryStore(clock, Bounds {})
{
}

MemoryStore::MemoryStore(Clock &clock, Bounds bounds)
    : m_clock(clock)
    , m_bounds(bounds)
{
}

Result<Store::Values> MemoryStore::get(const QByteArrayList &keys)
{
    Values values;
    values.reserve(keys.size());
    for (const QByteArray &key : keys) {
        const Held *held = find(key);
        values.append(held ? std::optional(held->entry.value) : std::nullopt);
    }
    return values;
}

Result<bool> MemoryStore::has(const QByteArray &key)
{
    return find(key) != nullptr;
}

// Also moves it to the front.
const MemoryStore::Held *MemoryStore::find(const QByteArray &key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd())
        return nullptr;
    const Place held = *place;
    if (held->untilMs != 0 && held->untilMs <= m_clock.monotonicMs()) {
        drop(key);
        return nullptr;
    }
    m_held.splice(m_held.begin(), m_held, held);
    return &*held;
}

Result<QVector<Claim>> MemoryStore::claim(const QVector<Entry> &entries)
{
    const qint64 now = m_clock.monotonicMs();
    QVector<Claim> claims;
    for (const Entry &entry : entries) {
        Claim claim {entry.key, {}};
        const auto other = m_claims.constFind(entry.key);
        if (other == m_claims.constEnd() || other->untilMs <= now) {
            endClaim(entry.key);
            if (m_claims.size() >= mostClaims)
                endClaims();
            claim.token = QByteArray::number(++m_tokens);
            m_claims.insert(entry.key, {claim.token, entry.tags, now + claimMs});
            for (const QByteArray &tag : entry.tags)
                m_tagged[tag].insert(entry.key);
        }
        claims.append(claim);
    }
    return claims;
}

Result<qint64> MemoryStore::fill(const QVector<Entry> &entries, const QByteArrayList &tokens)
{
    qint64 filled = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto claim = m_claims.constFind(entries.at(i).key);
        const bool holds = claim != m_claims.constEnd() && claim->token == tokens.value(i)
            && claim->untilMs > m_clock.monotonicMs();
        if (!holds)
            continue;
        put(entries.at(i));
        ++filled;
    }
    return filled;
}

Result<void> MemoryStore::giveBack(const QVector<Claim> &claims)
{
    for (const Claim &claim : claims) {
        const auto held = m_claims.constFind(claim.key);
        if (held != m_claims.constEnd() && held->token == claim.token)
            endClaim(claim.key);
    }
    return {};
}

Result<void> MemoryStore::set(const QVector<Entry> &entries)
{
    for (const Entry &entry : entries)
        put(entry);
    return {};
}

qint64 MemoryStore::lifetimeOf(const Entry &entry) const
{
    if (m_bounds.ttlMs == 0)
        return entry.ttlMs;
    return entry.ttlMs == 0 ? m_bounds.ttlMs : std::min(entry.ttlMs, m_bounds.ttlMs);
}

void MemoryStore::put(const Entry &entry)
{
    drop(entry.key);
    if (bytesOf(entry) > m_bounds.bytes || m_bounds.entries < 1)
        return;
    m_bytes += bytesOf(entry);
    while (m_bytes > m_bounds.bytes || m_places.size() >= m_bounds.entries)
        dropOldest();
    const qint64 ttlMs = lifetimeOf(entry);
    m_held.push_front({entry, ttlMs > 0 ? m_clock.monotonicMs() + ttlMs : 0});
    m_places.insert(entry.key, m_held.begin());
    for (const QByteArray &tag : entry.tags)
        m_tagged[tag].insert(entry.key);
}

void MemoryStore::dropOldest()
{
    drop(QByteArray(m_held.back().entry.key));
}

// The value and the claim.
bool MemoryStore::drop(const QByteArray &key)
{
    endClaim(key);
    const auto place = m_places.constFind(key);
    if (place == m_places.constEnd())
        return false;
    const Place held = *place;
    const bool isOver = held->untilMs != 0 && held->untilMs <= m_clock.monotonicMs();
    m_bytes -= bytesOf(held->entry);
    untag(key, held->entry.tags);
    m_places.erase(place);
    m_held.erase(held);
    return !isOver;
}

void MemoryStore::endClaim(const QByteArray &key)
{
    const auto claim = m_claims.constFind(key);
    if (claim == m_claims.constEnd())
        return;
    if (!m_places.contains(key))
        untag(key, claim->tags);
    m_claims.erase(claim);
}

// For those of a process that never ends them.
void MemoryStore::endClaims()
{
    const QByteArrayList keys = m_claims.keys();
    for (const QByteArray &key : keys)
        endClaim(key);
}

void MemoryStore::untag(const QByteArray &key, const QByteArrayList &tags)
{
    for (const QByteArray &tag : tags) {
        const auto keys = m_tagged.find(tag);
        if (keys == m_tagged.end())
            continue;
        keys->remove(key);
        if (keys->isEmpty())
            m_tagged.erase(keys);
    }
}

Result<qint64> MemoryStore::remove(const QByteArrayList &keys)
{
    return std::count_if(keys.begin(), keys.end(), [this](const auto &key) { return drop(key); });
}

Result<qint64> MemoryStore::clear(const QByteArray &glob, Progress &progress)
{
    const QSet<QByteArray> keys(m_places.keyBegin(), m_places.keyEnd());
    const QSet<QByteArray> claimed(m_claims.keyBegin(), m_claims.keyEnd());
    qint64 removed = 0;
    for (const QByteArray &key : keys | claimed)
        removed += globMatches(glob, key) && drop(key) ? 1 : 0;
    progress.report(keys.size(), keys.size());
    return removed;
}

Result<qint64> MemoryStore::invalidate(const QByteArray &tag, Progress & /*progress*/)
{
    const QSet<QByteArray> keys = m_tagged.value(tag);
    return remove(QByteArrayList(keys.begin(), keys.end()));
}

Result<qint64> MemoryStore::clean(const QByteArray &tag, Progress & /*progress*/)
{
    const QSet<QByteArray> keys = m_tagged.value(tag);
    return std::count_if(keys.begin(), keys.end(), [this](const QByteArray &key) {
        const bool isGone = !m_claims.contains(key) && !find(key);
        if (isGone)
            drop(key);
        return isGone;
    });
}

Result<qint64> MemoryStore::size()
{
    return m_places.size();
}

void MemoryStore::forget()
{
    m_held.clear();
    m_places.clear();
    m_claims.clear();
    m_tagged.clear();
    m_bytes = 0;
}

} // namespace selaras::cache
