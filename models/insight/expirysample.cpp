// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/expirysample.h"

#include "models/base/glob.h"
#include "models/redis/keyscan.h"

#include <QJsonArray>

#include <algorithm>

namespace selaras::insight {

namespace {

struct TtlRule {
    QByteArray pattern; // with the prefix of the profile's keys
    qint64 seconds = 0;
};

QVector<TtlRule> ttlRulesOf(const mapping::Profile &profile)
{
    QVector<TtlRule> rules;
    for (const QJsonValue &entry : profile.sections.value(QStringLiteral("ttl")).toArray())
        rules.append({escapeGlob(profile.keyPrefix.toUtf8())
                          + entry[QStringLiteral("pattern")].toString().toUtf8(),
                      entry[QStringLiteral("seconds")].toInteger()});
    return rules;
}

// The first rule that knows the key decides.
bool shouldExpire(const QByteArray &key, const QVector<TtlRule> &rules)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const TtlRule &rule) {
        return globMatches(rule.pattern, key);
    });
    return found != rules.end() && found->seconds > 0;
}

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
    const auto rules = ttlRulesOf(profile);
    return std::any_of(rules.begin(), rules.end(),
                       [](const TtlRule &rule) { return rule.seconds == 0; });
}

Result<ExpirySample> sampleExpiry(redis::Client &client, const mapping::Profile &profile,
                                  qint64 most)
{
    ExpirySample sample;
    const QVector<TtlRule> rules = ttlRulesOf(profile);
    sample.hasRules = std::any_of(rules.begin(), rules.end(),
                                  [](const TtlRule &rule) { return rule.seconds > 0; });
    if (!sample.hasRules)
        return sample;
    redis::KeyScan scan(client);
    while (!scan.atEnd() && sample.looked < most) {
        const auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        QByteArrayList wanted = *keys;
        wanted.removeIf([&](const QByteArray &key) { return !shouldExpire(key, rules); });
        if (auto looked = lookAt(client, wanted, sample); !looked)
            return fail(looked.error());
        sample.looked += keys->size();
    }
    sample.keyCount = scan.keyCount();
    return sample;
}

} // namespace selaras::insight
