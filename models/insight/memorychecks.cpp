// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checks.h"

namespace selaras::insight {

namespace {

using Unit = CheckValue::Unit;

constexpr double fullPercent = 80; // what the applications' documents say
constexpr double roomPercent = 90; // of the machine, so that a snapshot can be written beside it
constexpr double fragmentedRatio = 1.5;
constexpr double swappedRatio = 0.9;
// A small server's ratio says nothing: what it takes to run outweighs its data.
constexpr double noticedBytes = 64.0 * 1024 * 1024;

struct KeyCounts {
    qint64 keys = 0;
    qint64 expiring = 0;
};

KeyCounts countKeys(const InfoText &info)
{
    KeyCounts counts;
    for (const QByteArray &field : info.fields()) {
        const auto keys = field.startsWith("db") ? info.part(field, "keys") : std::nullopt;
        if (keys) {
            counts.keys += *keys;
            counts.expiring += info.part(field, "expires").value_or(0);
        }
    }
    return counts;
}

// volatile-* may evict only what expires: nothing of a cache that is kept until it is invalidated.
bool leavesNothingToEvict(const ServerFacts &facts)
{
    const KeyCounts counts = countKeys(*facts.info);
    return counts.keys == 0 ? facts.hasEternalKeys : 2 * counts.expiring < counts.keys;
}

} // namespace

CheckResult checkMaxMemory(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::MaxMemory;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const auto limit = facts.info->integer("maxmemory");
    if (!limit)
        return untold(point, "maxmemory");
    if (*limit == 0)
        return finding(point, CheckReason::NoLimit, word("none"));
    const CheckValue value = measured(Unit::Bytes, double(*limit));
    const auto machine = facts.info->integer("total_system_memory");
    if (machine && *machine > 0 && 100.0 * double(*limit) > roomPercent * double(*machine))
        return finding(point, CheckReason::LimitTooLarge, value);
    return fine(point, value);
}

CheckResult checkEvictionPolicy(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::EvictionPolicy;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const QByteArray policy = facts.info->text("maxmemory_policy");
    if (policy.isEmpty())
        return untold(point, "maxmemory_policy");
    if (facts.info->integer("maxmemory") == 0)
        return notApplicable(point, CheckReason::NoLimitSet, text(policy));
    if (policy == "noeviction")
        return finding(point, CheckReason::NothingEvicted, text(policy));
    if (policy.startsWith("volatile-") && leavesNothingToEvict(facts))
        return finding(point, CheckReason::NothingEvictable, text(policy));
    return fine(point, text(policy));
}

CheckResult checkMemoryUse(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::MemoryUse;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const auto used = facts.info->integer("used_memory");
    qint64 limit = facts.info->integer("maxmemory").value_or(0);
    if (limit == 0)
        limit = facts.info->integer("total_system_memory").value_or(0);
    if (!used || limit == 0)
        return untold(point, "total_system_memory");
    const double percent = 100.0 * double(*used) / double(limit);
    const CheckValue value = measured(Unit::Percent, percent);
    return percent < fullPercent ? fine(point, value)
                                 : finding(point, CheckReason::NearlyFull, value);
}

CheckResult checkFragmentation(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Fragmentation;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const auto ratio = facts.info->real("mem_fragmentation_ratio");
    const auto used = facts.info->real("used_memory");
    const auto resident = facts.info->real("used_memory_rss");
    if (!ratio || !used || !resident)
        return untold(point, "mem_fragmentation_ratio");
    const CheckValue value = measured(Unit::Ratio, *ratio);
    if (*ratio > fragmentedRatio && *resident - *used > noticedBytes)
        return finding(point, CheckReason::Fragmented, value);
    if (*ratio<swappedRatio && * used - *resident> noticedBytes)
        return finding(point, CheckReason::Swapped, value);
    if (*ratio > fragmentedRatio || *ratio < swappedRatio)
        return notApplicable(point, CheckReason::TooSmall, value);
    return fine(point, value);
}

CheckResult checkExpiry(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Expiry;
    if (!facts.expiry)
        return unknown(point, facts.expiry.error());
    if (!facts.expiry->hasRules)
        return notApplicable(point, CheckReason::NothingExpires);
    if (facts.expiry->matched == 0)
        return notApplicable(point, CheckReason::NoSuchKeys);
    CheckValue value = measured(Unit::Count, double(facts.expiry->missing));
    value.text = facts.expiry->example;
    return facts.expiry->missing == 0 ? fine(point, value)
                                      : finding(point, CheckReason::ExpiryMissing, value);
}

} // namespace selaras::insight
