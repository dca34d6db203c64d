// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cacheservice.h"

#include <tuple>

namespace selaras::cache {

namespace {

constexpr qint64 choresMs = 5'000;
constexpr int tagsAtOnce = 8; // that are cleaned

} // namespace

CacheService::CacheService(redis::Client &client, Backlog &backlog,
                           const mapping::CacheLayout &layout, Clock &clock)
    : CacheService(client, backlog, layout, clock, Options {})
{
}

CacheService::CacheService(redis::Client &client, Backlog &backlog,
                           const mapping::CacheLayout &layout, Clock &clock, const Options &options)
    : m_layout(layout)
    , m_clock(clock)
    , m_patienceMs(options.patienceMs)
    , m_stores(client, backlog, clock, options.pauses, options.memory)
{
}

std::optional<QByteArray> CacheService::get(const QByteArray &key)
{
    return get(QByteArrayList {key}).first();
}

Store::Values CacheService::get(const QByteArrayList &keys)
{
    if (keys.isEmpty())
        return {};
    const auto values =
        m_stores.onEither<Store::Values>([&keys](Store &store) { return store.get(keys); });
    for (const auto &value : values)
        ++(value ? m_statistics.hits : m_statistics.misses);
    return values;
}

bool CacheService::has(const QByteArray &key)
{
    return m_stores.onEither<bool>([&key](Store &store) { return store.has(key); });
}

// A server that has no room for the new value still has the old one.
Result<void> CacheService::set(const QByteArray &key, const QByteArray &value,
                               const Lifetime &lifetime, const QStringList &tags,
                               const QString &tenant)
{
    auto entry = entryOf({key, {}, lifetime, tags, tenant});
    if (!entry)
        return fail(entry.error());
    entry->value = value;
    const auto put = [&entry](Store &store) {
        return store.set({*entry}).map([] { return true; });
    };
    const auto drop = [&key](Store &store) {
        return store.remove({key}).map([](qint64 /*unused*/) { return true; });
    };
    const qint64 id = m_stores.remember({{Removal::Kind::Key, key}});
    const bool isSet = m_stores.onRedis<bool>(put).has_value();
    if (isSet || (isConnected() && m_stores.onRedis<bool>(drop)))
        m_stores.settle(id);
    else
        std::ignore = put(m_stores.memory());
    m_statistics.sets += isSet || !isConnected() ? 1 : 0;
    m_tags += QSet<QByteArray>(entry->tags.begin(), entry->tags.end());
    return {};
}

qint64 CacheService::remove(const QByteArrayList &keys)
{
    if (keys.isEmpty())
        return 0;
    QVector<Removal> removals;
    for (const QByteArray &key : keys)
        removals.append({Removal::Kind::Key, key});
    const qint64 id = m_stores.remember(removals);
    const auto removed =
        m_stores.onRedis<qint64>([&keys](Store &store) { return store.remove(keys); });
    if (removed)
        m_stores.settle(id);
    m_statistics.removals += keys.size();
    const qint64 here = *m_stores.memory().remove(keys);
    return removed.value_or(here);
}

Result<qint64> CacheService::clear(const QByteArray &glob, Progress &progress)
{
    return removeAll({Removal::Kind::Pattern, glob}, progress);
}

Result<qint64> CacheService::invalidateByTag(const QString &tag, const QString &tenant,
                                             Progress &progress)
{
    return removeAll({Removal::Kind::Tag, m_layout.tagKeyOf(tenant, tag)}, progress);
}

Result<qint64> CacheService::removeAll(const Removal &removal, Progress &progress)
{
    const auto work = [&](Store &store) {
        return removal.kind == Removal::Kind::Tag ? store.invalidate(removal.text, progress)
                                                  : store.clear(removal.text, progress);
    };
    const qint64 id = m_stores.remember({removal});
    const auto removed = m_stores.onRedis<qint64>(work);
    const bool isCancelled = !removed && isConnected() && progress.cancelled();
    if (removed || isCancelled)
        m_stores.settle(id);
    if (isCancelled)
        return fail(ErrorCode::Cancelled);
    ++m_statistics.removals;
    const qint64 here = *work(m_stores.memory());
    return removed.value_or(here);
}

void CacheService::step()
{
    if (m_clock.monotonicMs() < m_nextChoresMs && isConnected())
        return;
    m_nextChoresMs = m_clock.monotonicMs() + choresMs;
    m_stores.step();
    if (isConnected())
        cleanTags();
}

void CacheService::cleanTags()
{
    for (int i = 0; i < tagsAtOnce && !m_tags.isEmpty(); ++i) {
        const QByteArray tag = *m_tags.cbegin();
        m_tags.remove(tag);
        std::ignore = m_stores.onRedis<qint64>(
            [&tag](Store &store) { return store.clean(tag, Progress::none()); });
    }
}

Statistics CacheService::statistics()
{
    const qint64 size = m_stores.onEither<qint64>([](Store &store) { return store.size(); });
    Statistics statistics = m_statistics;
    statistics.connected = isConnected();
    statistics.type = isConnected() ? Statistics::Type::Redis : Statistics::Type::Memory;
    statistics.size = size;
    statistics.errors = m_stores.notes().errors;
    statistics.lastError = m_stores.notes().last;
    statistics.outages = m_stores.notes().outages;
    statistics.pending = m_stores.pendingCount();
    return statistics;
}

Result<Entry> CacheService::entryOf(const Lookup &lookup) const
{
    if (lookup.key.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a key is empty"));
    Entry entry {lookup.key, {}, 0, {}};
    if (const auto *ms = std::get_if<qint64>(&lookup.lifetime))
        entry.ttlMs = std::max<qint64>(0, *ms);
    else if (const auto ms = m_layout.ttlMsOf(std::get<QString>(lookup.lifetime)))
        entry.ttlMs = *ms;
    else
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no such time to live"),
                    std::get<QString>(lookup.lifetime));
    for (const QString &tag : lookup.tags)
        entry.tags.append(m_layout.tagKeyOf(lookup.tenant, tag));
    return entry;
}

} // namespace selaras::cache
