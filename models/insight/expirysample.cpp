// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/expirysample.h"

#include "models/mapping/ttlrules.h"
#include "models/redis/keyscan.h"

#include <algorithm>

namespace selaras::insight {

namespace {

Result<void> lookAt(redis::Client &client, const QByteArrayList &keys, ExpirySample &sample)
{
    QVector<redis::Command> commands;
    for (const QByteArray &key : keys)
        commands.append({"PTTL", key});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < replies->size(); ++i) {
        const redis::Reply &reply = replies->at(i);
        if (reply.isError())
            return fail(redis::errorOf(reply));
        if (reply.integer == -1) {
            ++sample.missing;
            sample.example = keys.at(i);
        }
    }
    sample.matched += keys.size();
    return {};
}

} // namespace

bool hasEternalKeys(const mapping::Profile &profile)
{
    const mapping::TtlRules limits = mapping::ttlRulesOf(profile);
    return std::any_of(limits.rules().begin(), limits.rules().end(),
                       [](const auto &rule) { return rule.ttlMs == 0; });
}

Result<ExpirySample> sampleExpiry(redis::Client &client, const mapping::Profile &profile,
                                  qint64 most)
{
    ExpirySample sample;
    const mapping::TtlRules limits = mapping::ttlRulesOf(profile);
    sample.hasRules = std::any_of(limits.rules().begin(), limits.rules().end(),
                                  [](const auto &rule) { return rule.ttlMs > 0; });
    if (!sample.hasRules)
        return sample;
    redis::KeyScan scan(client);
    while (!scan.atEnd() && sample.looked < most) {
        const auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        QByteArrayList wanted = *keys;
        wanted.removeIf([&](const QByteArray &key) { return limits.limitOf(key) == 0; });
        if (auto looked = lookAt(client, wanted, sample); !looked)
            return fail(looked.error());
        sample.looked += keys->size();
    }
    sample.keyCount = scan.keyCount();
    return sample;
}

} // namespace selaras::insight
