// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/keyfinder.h"

#include "models/base/glob.h"
#include "models/mapping/targetset.h"
#include "models/redis/keyspace.h"

#include <QSet>

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::KeyTarget;

// What every key of a target begins with.
QByteArray literalPrefix(const KeyTarget &target)
{
    if (target.scope != KeyTarget::Scope::Glob)
        return target.text;
    const auto special = std::find_if(target.text.begin(), target.text.end(), [](char c) {
        return c == '*' || c == '?' || c == '[' || c == '\\';
    });
    return target.text.left(special - target.text.begin());
}

// One glob for the server that lets every target through; the targets themselves decide here.
QByteArray commonGlob(const QVector<KeyTarget> &targets)
{
    QByteArray prefix = literalPrefix(targets.first());
    for (const KeyTarget &target : targets) {
        const QByteArray other = literalPrefix(target);
        const auto end = std::mismatch(prefix.begin(), prefix.end(), other.begin(), other.end());
        prefix.truncate(end.first - prefix.begin());
    }
    return prefix.isEmpty() ? QByteArray() : escapeGlob(prefix) + '*';
}

} // namespace

Result<QByteArrayList> scanForTargets(redis::Client &client, const QVector<KeyTarget> &patterns,
                                      Progress &progress)
{
    if (patterns.isEmpty())
        return QByteArrayList();
    mapping::TargetSet meant;
    for (const KeyTarget &pattern : patterns)
        meant.insert(pattern);
    QSet<QByteArray> found;
    const auto visit = [&](const QByteArrayList &keys) {
        for (const QByteArray &key : keys) {
            if (meant.matches(key))
                found.insert(key);
        }
    };
    const auto scanned = redis::scanKeys(client, commonGlob(patterns), visit, progress);
    if (!scanned)
        return fail(scanned.error());
    return QByteArrayList(found.begin(), found.end());
}

Result<QByteArrayList> findKeys(redis::Client &client, const QVector<KeyTarget> &targets,
                                Progress &progress)
{
    const auto [exact, patterns] = splitTargets(targets);
    const auto facts = redis::inspectKeys(client, exact);
    if (!facts)
        return fail(facts.error());
    auto keys = scanForTargets(client, patterns, progress);
    if (!keys)
        return keys;
    for (const redis::KeyFacts &key : *facts) {
        if (key.exists())
            keys->append(key.name);
    }
    std::sort(keys->begin(), keys->end());
    keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
    return keys;
}

QByteArrayList findKeys(const QByteArrayList &sortedKeys, const KeyTarget &target)
{
    const QByteArray prefix = literalPrefix(target);
    QByteArrayList found;
    for (auto key = std::lower_bound(sortedKeys.begin(), sortedKeys.end(), prefix);
         key != sortedKeys.end() && key->startsWith(prefix); ++key) {
        if (target.matches(*key))
            found.append(*key);
    }
    return found;
}

SplitTargets splitTargets(const QVector<KeyTarget> &targets)
{
    SplitTargets split;
    for (const KeyTarget &target : targets) {
        if (target.isExact())
            split.exact.append(target.text);
        else
            split.patterns.append(target);
    }
    return split;
}

} // namespace selaras::repository
