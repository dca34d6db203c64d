// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/memorysample.h"

#include "models/redis/keyscan.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace selaras::insight {

namespace {

constexpr qsizetype atOnce = 500;

// What is added up of a share before it is scaled.
struct Tally {
    qint64 count = 0;
    double sum = 0;
    double squares = 0;

    void add(double bytes)
    {
        ++count;
        sum += bytes;
        squares += bytes * bytes;
    }
};

// A simple random sample without replacement of n out of N: what is not in the share counts as 0.
MemoryShare shareOf(const QString &name, const Tally &tally, qint64 sampled, qint64 keyCount)
{
    const auto n = double(sampled);
    const auto whole = double(std::max(sampled, keyCount));
    MemoryShare share {name, tally.count, 0, 0, 0};
    if (sampled == 0)
        return share;
    share.keys = qRound64(double(tally.count) * whole / n);
    share.bytes = tally.sum * whole / n;
    if (sampled > 1 && whole > n) {
        const double variance =
            std::max(0.0, (tally.squares - tally.sum * tally.sum / n) / (n - 1));
        share.standardError = whole * std::sqrt((1 - n / whole) * variance / n);
    }
    return share;
}

QVector<MemoryShare> sharesOf(const QHash<QString, Tally> &tallies, const MemorySample &sample)
{
    QVector<MemoryShare> shares;
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
        shares.append(shareOf(tally.key(), *tally, sample.sampled, sample.keyCount));
    std::sort(shares.begin(), shares.end(), [](const MemoryShare &a, const MemoryShare &b) {
        return std::pair(-a.bytes, a.name) < std::pair(-b.bytes, b.name);
    });
    return shares;
}

// "sita:user" of "sita:user:1": the application's own prefix and the first part after it.
QString prefixOf(const QByteArray &key, const mapping::Profile &profile)
{
    const QByteArray own = profile.keyPrefix.toUtf8();
    const qsizetype from = key.startsWith(own) ? own.size() : 0;
    const qsizetype end = profile.delimiter.isEmpty() ? -1 : key.indexOf(profile.delimiter, from);
    return end < 0 ? QString() : QString::fromUtf8(key.left(end));
}

// Every key has the same chance to be among the chosen, whatever SCAN's order.
Result<QByteArrayList> chooseKeys(redis::Client &client, const SampleOptions &options,
                                  qint64 &keyCount, Progress &progress)
{
    QRandomGenerator random(options.seed);
    QByteArrayList chosen;
    redis::KeyScan scan(client);
    while (!scan.atEnd()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        for (const QByteArray &key : *keys) {
            ++keyCount;
            if (chosen.size() < options.most) {
                chosen.append(key);
                continue;
            }
            const auto place = qsizetype(random.generate64() % quint64(keyCount));
            if (place < options.most)
                chosen[place] = key;
        }
        progress.report(scan.lookedAt(), scan.keyCount() + options.most);
    }
    return chosen;
}

Result<QVector<KeyMemory>> measure(redis::Client &client, const QByteArrayList &keys,
                                   qint64 keyCount, Progress &progress)
{
    QVector<KeyMemory> measured;
    for (qsizetype from = 0; from < keys.size(); from += atOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        QVector<redis::Command> commands;
        for (const QByteArray &key : keys.mid(from, atOnce))
            commands.append({"MEMORY", "USAGE", key});
        const auto replies = client.pipeline(commands);
        if (!replies)
            return fail(replies.error());
        for (qsizetype i = 0; i < replies->size(); ++i) {
            if (replies->at(i).isError())
                return fail(redis::errorOf(replies->at(i)));
            if (!replies->at(i).isNil())
                measured.append({keys.at(from + i), replies->at(i).integer});
        }
        progress.report(keyCount + from + commands.size(), keyCount + keys.size());
    }
    return measured;
}

void addUp(const QVector<KeyMemory> &measured, const mapping::Profile &profile,
           MemorySample &sample)
{
    const mapping::KeyGroups groups(profile);
    QHash<QString, Tally> rules;
    QHash<QString, Tally> prefixes;
    QHash<QString, Tally> tenants;
    Tally all;
    for (const KeyMemory &key : measured) {
        const auto place = groups.placeOf(key.name);
        const auto bytes = double(key.bytes);
        all.add(bytes);
        rules[groups.groups().at(place.group).name].add(bytes);
        prefixes[prefixOf(key.name, profile)].add(bytes);
        tenants[QString::fromUtf8(place.tenant)].add(bytes);
    }
    sample.total = shareOf({}, all, sample.sampled, sample.keyCount);
    sample.byRule = sharesOf(rules, sample);
    sample.byPrefix = sharesOf(prefixes, sample);
    sample.byTenant = sharesOf(tenants, sample);
}

} // namespace

Result<MemorySample> sampleMemory(redis::Client &client, const mapping::Profile &profile,
                                  const SampleOptions &options, Progress &progress)
{
    MemorySample sample;
    const auto chosen = chooseKeys(client, options, sample.keyCount, progress);
    if (!chosen)
        return fail(chosen.error());
    auto measured = measure(client, *chosen, sample.keyCount, progress);
    if (!measured)
        return fail(measured.error());
    sample.sampled = measured->size();
    addUp(*measured, profile, sample);
    std::sort(measured->begin(), measured->end(), [](const KeyMemory &a, const KeyMemory &b) {
        return std::pair(-a.bytes, a.name) < std::pair(-b.bytes, b.name);
    });
    sample.biggest = measured->mid(0, options.biggest);
    return sample;
}

Result<MemoryReport> readMemoryReport(redis::Client &client)
{
    const auto replies = client.pipeline({{"MEMORY", "DOCTOR"}, {"MEMORY", "STATS"}});
    if (!replies)
        return fail(replies.error());
    for (const redis::Reply &reply : *replies) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    MemoryReport report;
    report.doctor = QString::fromUtf8(replies->at(0).bytes);
    const auto &stats = replies->at(1).elements;
    for (qsizetype i = 0; i + 1 < stats.size(); i += 2) {
        const redis::Reply &value = stats.at(i + 1);
        if (value.type == redis::Reply::Type::Array)
            continue;
        report.stats.append({stats.at(i).bytes,
                             value.type == redis::Reply::Type::Integer
                                 ? QByteArray::number(value.integer)
                                 : value.bytes});
    }
    return report;
}

} // namespace selaras::insight
