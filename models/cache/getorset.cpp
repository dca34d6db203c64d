// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cacheservice.h"

#include <algorithm>

namespace selaras::cache {

namespace {

constexpr qsizetype warmedAtOnce = 100;
constexpr qint64 pollMs = 10;

} // namespace

// What a look found missing and is to be made.
struct CacheService::Missing {
    struct Ours {
        qsizetype place = 0; // in the lookups
        Entry entry; // without its value
        QByteArray token;
    };

    QVector<Ours> ours;
    QVector<qsizetype> others; // somebody else makes them just now
    quint64 era = 0;
};

Result<std::optional<QByteArray>> CacheService::getOrSet(const Lookup &lookup)
{
    auto values = getOrSet(QVector<Lookup> {lookup});
    return values ? Result<std::optional<QByteArray>>(values->first()) : fail(values.error());
}

Result<Store::Values> CacheService::getOrSet(const QVector<Lookup> &lookups)
{
    QByteArrayList keys;
    for (const Lookup &lookup : lookups)
        keys.append(lookup.key);
    auto values = get(keys);
    const auto missing = missingOf(lookups, values);
    if (!missing)
        return fail(missing.error());
    if (auto made = make(lookups, *missing, values); !made)
        return fail(made.error());
    return values;
}

// Claims what nobody else makes already. Of a key that is asked for twice, the second waits for the
// first.
Result<CacheService::Missing> CacheService::missingOf(const QVector<Lookup> &lookups,
                                                      const Store::Values &values)
{
    Missing missing;
    QVector<qsizetype> places;
    QVector<Entry> entries;
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < lookups.size(); ++i) {
        const auto entry = entryOf(lookups.at(i));
        if (!entry)
            return fail(entry.error());
        if (values.at(i) || !lookups.at(i).make)
            continue;
        if (seen.contains(lookups.at(i).key)) {
            missing.others.append(i);
            continue;
        }
        seen.insert(lookups.at(i).key);
        places.append(i);
        entries.append(*entry);
    }
    if (entries.isEmpty())
        return missing;
    const auto claims = m_stores.onEither<QVector<Claim>>(
        [&entries](Store &store) { return store.claim(entries); });
    missing.era = m_stores.era();
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (claims.at(i).token.isEmpty())
            missing.others.append(places.at(i));
        else
            missing.ours.append({places.at(i), entries.at(i), claims.at(i).token});
    }
    for (const Entry &entry : std::as_const(entries))
        m_tags += QSet<QByteArray>(entry.tags.begin(), entry.tags.end());
    return missing;
}

Result<void> CacheService::make(const QVector<Lookup> &lookups, const Missing &missing,
                                Store::Values &values)
{
    QVector<Entry> entries;
    QByteArrayList tokens;
    QVector<Claim> needless;
    Result<void> outcome;
    for (const Missing::Ours &one : missing.ours) {
        Result<std::optional<QByteArray>> made;
        if (outcome)
            made = lookups.at(one.place).make();
        if (!made)
            outcome = fail(made.error());
        if (!made || !*made) {
            needless.append({one.entry.key, one.token});
            continue;
        }
        values[one.place] = *made;
        entries.append(one.entry);
        entries.last().value = **made;
        tokens.append(one.token);
    }
    fill(entries, tokens, missing.era);
    giveBack(needless, missing.era);
    return outcome ? makeOthers(lookups, missing, values) : outcome;
}

Result<void> CacheService::makeOthers(const QVector<Lookup> &lookups, const Missing &missing,
                                      Store::Values &values)
{
    waitFor(lookups, missing.others, values);
    for (const qsizetype place : missing.others) {
        if (values.at(place))
            continue;
        auto made = lookups.at(place).make();
        if (!made)
            return fail(made.error());
        values[place] = *made;
    }
    return {};
}

// Another process makes them; what it makes is as good.
void CacheService::waitFor(const QVector<Lookup> &lookups, const QVector<qsizetype> &places,
                           Store::Values &values)
{
    QByteArrayList keys;
    for (const qsizetype place : places)
        keys.append(lookups.at(place).key);
    for (qint64 waited = 0; !keys.isEmpty(); waited += pollMs) {
        const auto found =
            m_stores.onEither<Store::Values>([&keys](Store &store) { return store.get(keys); });
        bool isAll = true;
        for (qsizetype i = 0; i < places.size(); ++i) {
            values[places.at(i)] = found.at(i);
            isAll = isAll && found.at(i);
        }
        if (isAll || waited >= m_patienceMs || !isConnected())
            return;
        m_clock.wait(pollMs);
    }
}

// What fails here is unknown to have been cached or not. It is not stale, but for one case: where
// scripts are refused and the connection is lost amid the transaction. So it goes with the rest.
void CacheService::fill(const QVector<Entry> &entries, const QByteArrayList &tokens, quint64 era)
{
    if (entries.isEmpty())
        return;
    if (era != m_stores.era()) {
        m_statistics.refused += entries.size();
        return;
    }
    const bool wasConnected = isConnected();
    const auto filled = wasConnected
        ? m_stores.onRedis<qint64>([&](Store &store) { return store.fill(entries, tokens); })
        : std::optional(*m_stores.memory().fill(entries, tokens));
    m_statistics.sets += filled.value_or(0);
    m_statistics.refused += entries.size() - filled.value_or(0);
    if (filled || isConnected())
        return;
    QVector<Removal> removals;
    for (const Entry &entry : entries)
        removals.append({Removal::Kind::Key, entry.key});
    m_stores.remember(removals);
}

void CacheService::giveBack(const QVector<Claim> &claims, quint64 era)
{
    if (claims.isEmpty() || era != m_stores.era())
        return;
    m_stores.onEither<bool>(
        [&claims](Store &store) { return store.giveBack(claims).map([] { return true; }); });
}

Result<qint64> CacheService::warm(const QVector<Lookup> &lookups, Progress &progress)
{
    for (qsizetype done = 0; done < lookups.size(); done += warmedAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (auto some = getOrSet(lookups.mid(done, warmedAtOnce)); !some)
            return fail(some.error());
        progress.report(std::min(done + warmedAtOnce, lookups.size()), lookups.size());
    }
    return lookups.size();
}

} // namespace selaras::cache
