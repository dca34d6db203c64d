// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keysurvey.h"

#include "models/redis/keyscan.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace selaras::cache {

namespace {

constexpr qsizetype measuredOfEach = 20;

// Goes from batch to batch and adds up.
class Surveyor {
public:
    // Of the keys that it means, which is told of each.
    using Means =
        std::function<bool(const QByteArray &key, const mapping::KeyGroups::Place &place)>;
    Surveyor(redis::Client &client, const mapping::Profile &profile, Means means)
        : m_client(client)
        , m_groups(profile)
        , m_rules(mapping::ttlRulesOf(profile))
        , m_means(std::move(means))
        , m_shares(m_groups.groups().size())
        , m_samples(m_groups.groups().size())
    {
    }

    Result<void> take(const QByteArrayList &keys);
    Result<KeySurvey> outcome();

private:
    void count(const QByteArray &key);
    void judge(const LongLivedKey &key);
    Result<void> measure();

    redis::Client &m_client;
    mapping::KeyGroups m_groups;
    mapping::TtlRules m_rules;
    Means m_means;
    QVector<KeyShare> m_shares; // by group
    QVector<QByteArrayList> m_samples; // by group
    QSet<QByteArray> m_seen; // a scan may tell of a key twice
    QSet<QByteArray> m_tenants;
    QVector<LongLivedKey> m_limited; // of this batch; to be asked for
    KeySurvey m_survey;
};

Result<void> Surveyor::take(const QByteArrayList &keys)
{
    m_limited.clear();
    for (const QByteArray &key : keys) {
        if (!m_seen.contains(key)) {
            m_seen.insert(key);
            count(key);
        }
    }
    QVector<redis::Command> commands;
    for (const LongLivedKey &key : std::as_const(m_limited))
        commands.append({"PTTL", key.name});
    const auto replies = m_client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < replies->size(); ++i) {
        if (replies->at(i).isError())
            return fail(redis::errorOf(replies->at(i)));
        m_limited[i].ttlMs = replies->at(i).integer;
        judge(m_limited.at(i));
    }
    return {};
}

void Surveyor::count(const QByteArray &key)
{
    const auto place = m_groups.placeOf(key);
    if (!place.tenant.isEmpty())
        m_tenants.insert(place.tenant);
    if (!m_means(key, place)) {
        ++m_survey.leftOut;
        return;
    }
    KeyShare &share = m_shares[place.group];
    ++share.keys;
    ++m_survey.keys;
    if (m_samples.at(place.group).size() < measuredOfEach)
        m_samples[place.group].append(key);
    const qint64 limitMs = m_rules.limitOf(key);
    if (limitMs == 0)
        return;
    share.limitMs = std::max(share.limitMs, limitMs);
    m_limited.append({key, -1, limitMs, place.group, place.tenant});
}

// -2: it is gone by now.
void Surveyor::judge(const LongLivedKey &key)
{
    if (key.ttlMs == -2 || (key.ttlMs >= 0 && key.ttlMs <= key.limitMs))
        return;
    KeyShare &share = m_shares[key.group];
    ++(key.ttlMs < 0 ? share.unlimited : share.tooLong);
    ++m_survey.longLivedCount;
    if (m_survey.longLived.size() < KeySurvey::mostLongLived)
        m_survey.longLived.append(key);
}

// A user who may not ask for the memory sees all but that.
Result<void> Surveyor::measure()
{
    QVector<redis::Command> commands;
    for (const QByteArrayList &sample : std::as_const(m_samples)) {
        for (const QByteArray &key : sample)
            commands.append({"MEMORY", "USAGE", key});
    }
    const auto replies = m_client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    auto reply = replies->cbegin();
    for (qsizetype group = 0; group < m_samples.size(); ++group) {
        qint64 sum = 0;
        qint64 measured = 0;
        for (qsizetype i = 0; i < m_samples.at(group).size(); ++i, ++reply) {
            if (reply->type == redis::Reply::Type::Integer) {
                sum += reply->integer;
                ++measured;
            }
        }
        if (measured > 0)
            m_shares[group].bytes = sum * m_shares.at(group).keys / measured;
    }
    return {};
}

Result<KeySurvey> Surveyor::outcome()
{
    if (auto measured = measure(); !measured)
        return fail(measured.error());
    for (qsizetype group = 0; group < m_shares.size(); ++group) {
        m_shares[group].group = group;
        if (m_shares.at(group).keys > 0)
            m_survey.shares.append(m_shares.at(group));
    }
    m_survey.tenants = m_tenants.values();
    std::sort(m_survey.tenants.begin(), m_survey.tenants.end());
    return m_survey;
}

Result<KeySurvey> survey(redis::Client &client, Surveyor surveyor, Progress &progress)
{
    redis::KeyScan scan(client);
    while (!scan.atEnd()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        if (auto taken = surveyor.take(*keys); !taken)
            return fail(taken.error());
        progress.report(scan.lookedAt(), scan.keyCount());
    }
    return surveyor.outcome();
}

} // namespace

Result<KeySurvey> surveyKeys(redis::Client &client, const mapping::Profile &profile,
                             const QByteArray &tenant, Progress &progress)
{
    const auto means = [tenant](const QByteArray & /*key*/,
                                const mapping::KeyGroups::Place &place) {
        return tenant.isEmpty() || place.tenant == tenant;
    };
    return survey(client, Surveyor(client, profile, means), progress);
}

Result<KeySurvey> surveyKeys(redis::Client &client, const mapping::Profile &profile,
                             const mapping::TenantBoundary &within, Progress &progress)
{
    const auto means = [&within](const QByteArray &key,
                                 const mapping::KeyGroups::Place & /*place*/) {
        return within.isKeyOfChosen(key);
    };
    return survey(client, Surveyor(client, profile, means), progress);
}

} // namespace selaras::cache
