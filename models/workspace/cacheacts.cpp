// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/cacheacts.h"

#include "models/security/masking.h"
#include "models/workspace/keydeed.h"

#include <QJsonObject>

namespace selaras::workspace {

namespace {

using cache::KeySelection;
using cache::LongLivedKey;
using security::Deed;
using security::Outcome;

// What is done first is not what a person waits for.
class Unreported final : public Progress {
public:
    explicit Unreported(Progress &whole)
        : m_whole(whole)
    {
    }
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress &m_whole;
};

QString nameOf(KeySelection::Kind kind)
{
    switch (kind) {
    case KeySelection::Kind::Key:
        return QStringLiteral("key");
    case KeySelection::Kind::Tag:
        return QStringLiteral("tag");
    case KeySelection::Kind::Group:
        return QStringLiteral("kind");
    case KeySelection::Kind::Pattern:
        break;
    }
    return QStringLiteral("pattern");
}

Deed removalOf(const KeySelection &selection, const QByteArrayList &keys)
{
    Deed deed;
    deed.action = "cache.remove";
    deed.subject = security::maskedKey(selection.text).toString();
    deed.before = QJsonObject {{QStringLiteral("by"), nameOf(selection.kind)},
                               {QStringLiteral("keys"), keysForDeed(keys)},
                               {QStringLiteral("count"), keys.size()}};
    return deed;
}

KeySelection within(const RedisDesk &desk, KeySelection selection)
{
    if (!desk.tenants.isOpen())
        selection.within = desk.tenants.boundary();
    return selection;
}

Outcome counted(const QString &name, qint64 count)
{
    Outcome outcome;
    if (count == 0)
        outcome.state = Outcome::State::Failed;
    outcome.result = QJsonObject {{name, count}};
    return outcome;
}

} // namespace

Result<qint64> countCachedKeys(RedisDesk &desk, const mapping::Profile &profile,
                               const KeySelection &selection, Progress &progress)
{
    return cache::countKeys(desk.redis, profile, within(desk, selection), progress);
}

Result<qint64> removeCachedKeys(RedisDesk &desk, const mapping::Profile &profile,
                                const KeySelection &meant, Progress &progress)
{
    const KeySelection selection = within(desk, meant);
    Unreported looking(progress);
    auto keys = cache::findKeys(desk.redis, profile, selection, looking);
    if (!keys)
        return fail(keys.error());
    Deed deed = removalOf(selection, *keys);
    deed.tenant = tenantOfKeys(desk.tenants.boundary(), *keys);
    if (selection.kind == KeySelection::Kind::Tag)
        keys->append(selection.text); // goes with them
    return desk.deeds.performOnKeys(
        deed, desk.redis, *keys,
        [&] { return cache::removeKeys(desk.redis, profile, selection, progress); },
        [](qint64 removed) { return counted(QStringLiteral("removed_count"), removed); });
}

Result<void> flushDatabase(RedisDesk &desk, const QString &name, qint64 keys)
{
    if (!desk.tenants.isOpen())
        return fail(mapping::otherTenant(name));
    const Deed deed {"cache.flush", name, {}, QJsonObject {{QStringLiteral("keys"), keys}}};
    const auto flush = [&] { return desk.redis.call({"FLUSHDB", "ASYNC"}); };
    return desk.deeds.perform(deed, flush).map([](const redis::Reply & /*ok*/) {});
}

Result<cache::KeySurvey> surveyCachedKeys(RedisDesk &desk, const mapping::Profile &profile,
                                          const QByteArray &tenant, Progress &progress)
{
    return desk.tenants.isOpen()
        ? cache::surveyKeys(desk.redis, profile, tenant, progress)
        : cache::surveyKeys(desk.redis, profile, desk.tenants.boundary(), progress);
}

Result<qint64> limitLifetimes(RedisDesk &desk, const QVector<LongLivedKey> &keys,
                              Progress &progress)
{
    constexpr qsizetype shownKeys = 100;
    QByteArrayList names;
    QJsonObject before;
    QJsonObject after;
    for (const LongLivedKey &key : keys) {
        if (!desk.tenants.boundary().isKeyOfChosen(key.name))
            return fail(mapping::otherTenant(QString::fromUtf8(key.name)));
        names.append(key.name);
        if (names.size() > shownKeys)
            continue;
        const QString name = security::maskedKey(key.name).toString();
        before.insert(name, key.ttlMs < 0 ? QJsonValue(-1) : QJsonValue(key.ttlMs / 1000));
        after.insert(name, key.limitMs / 1000);
    }
    Deed deed {"cache.limit", subjectOfKeys(names)};
    deed.tenant = tenantOfKeys(desk.tenants.boundary(), names);
    deed.before = before;
    deed.after = after;
    return desk.deeds.performOnKeys(
        deed, desk.redis, names, [&] { return cache::limitLifetimes(desk.redis, keys, progress); },
        [](qint64 given) { return counted(QStringLiteral("given"), given); });
}

} // namespace selaras::workspace
