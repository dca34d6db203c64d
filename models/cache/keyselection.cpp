// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keyselection.h"

#include "models/base/glob.h"
#include "models/cache/redisstore.h"
#include "models/mapping/keygroups.h"
#include "models/redis/keyspace.h"
#include "models/redis/scanreply.h"

#include <QSet>

#include <functional>

namespace selaras::cache {

namespace {

using Kind = KeySelection::Kind;
using Take = std::function<Result<void>(const QByteArrayList &keys)>;

// Whether a key is meant, by the profile as well as by its name.
class Judge {
public:
    Judge(const mapping::Profile &profile, KeySelection selection)
        : m_groups(profile)
        , m_selection(std::move(selection))
    {
    }

    [[nodiscard]] bool means(const QByteArray &key) const
    {
        if (m_selection.kind == Kind::Pattern && !globMatches(m_selection.text, key))
            return false;
        if (m_selection.within && !m_selection.within->isKeyOfChosen(key))
            return false;
        if (m_selection.kind == Kind::Pattern && m_selection.tenant.isEmpty())
            return true;
        const auto place = m_groups.placeOf(key);
        const bool isOfGroup = m_selection.kind == Kind::Pattern
            || m_groups.groups().at(place.group).name.toUtf8() == m_selection.text;
        return isOfGroup && (m_selection.tenant.isEmpty() || place.tenant == m_selection.tenant);
    }

private:
    mapping::KeyGroups m_groups;
    KeySelection m_selection;
};

Result<void> forEachMeant(redis::Client &client, const mapping::Profile &profile,
                          const KeySelection &selection, const Take &take, Progress &progress)
{
    const Judge judge(profile, selection);
    QSet<QByteArray> seen; // a scan may tell of a key twice
    Result<void> outcome;
    const auto visit = [&](const QByteArrayList &found) {
        QByteArrayList meant;
        for (const QByteArray &key : found) {
            if (!seen.contains(key) && judge.means(key)) {
                seen.insert(key);
                meant.append(key);
            }
        }
        if (outcome && !meant.isEmpty())
            outcome = take(meant);
    };
    const QByteArray glob = selection.kind == Kind::Pattern ? selection.text : QByteArray();
    const auto scanned = redis::scanKeys(client, glob, visit, progress);
    if (!scanned)
        return fail(scanned.error());
    return outcome;
}

Result<QByteArrayList> membersOf(redis::Client &client, const QByteArray &tag, Progress &progress)
{
    QSet<QByteArray> members; // a scan may tell of one twice
    QByteArray cursor = "0";
    do {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto some = redis::scanReply(client.call({"SSCAN", tag, cursor, "COUNT", "1000"}));
        if (!some)
            return fail(some.error());
        cursor = some->cursor;
        for (const redis::Reply &member : some->items)
            members.insert(member.bytes);
    } while (cursor != "0");
    return members.values();
}

Result<void> checkWithin(redis::Client &client, const KeySelection &selection, Progress &progress)
{
    const auto &within = selection.within;
    if (!within || within->isOpen())
        return {};
    QByteArrayList keys;
    if (selection.kind == Kind::Key || selection.kind == Kind::Tag)
        keys.append(selection.text);
    if (selection.kind == Kind::Tag) {
        const auto members = membersOf(client, selection.text, progress);
        if (!members)
            return fail(members.error());
        keys += *members;
    }
    for (const QByteArray &key : std::as_const(keys)) {
        if (!within->isKeyOfChosen(key))
            return fail(mapping::otherTenant(QString::fromUtf8(key)));
    }
    return {};
}

Result<void> check(redis::Client &client, const KeySelection &selection, Progress &progress)
{
    if (selection.kind != Kind::Group && selection.text.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no key is named"));
    return checkWithin(client, selection, progress);
}

Result<qint64> countOf(redis::Client &client, const redis::Command &command)
{
    return client.call(command).map([](const redis::Reply &reply) { return reply.integer; });
}

} // namespace

Result<qint64> countKeys(redis::Client &client, const mapping::Profile &profile,
                         const KeySelection &selection, Progress &progress)
{
    if (auto fine = check(client, selection, progress); !fine)
        return fail(fine.error());
    if (selection.kind == Kind::Key)
        return countOf(client, {"EXISTS", selection.text});
    if (selection.kind == Kind::Tag)
        return countOf(client, {"SCARD", selection.text});
    qint64 count = 0;
    const auto take = [&count](const QByteArrayList &keys) {
        count += keys.size();
        return Result<void>();
    };
    const auto done = forEachMeant(client, profile, selection, take, progress);
    return done ? Result<qint64>(count) : fail(done.error());
}

Result<QByteArrayList> findKeys(redis::Client &client, const mapping::Profile &profile,
                                const KeySelection &selection, Progress &progress)
{
    if (auto fine = check(client, selection, progress); !fine)
        return fail(fine.error());
    if (selection.kind == Kind::Key)
        return QByteArrayList {selection.text};
    if (selection.kind == Kind::Tag)
        return membersOf(client, selection.text, progress);
    QByteArrayList all;
    const auto take = [&all](const QByteArrayList &keys) {
        all += keys;
        return Result<void>();
    };
    const auto done = forEachMeant(client, profile, selection, take, progress);
    return done ? Result<QByteArrayList>(all) : fail(done.error());
}

Result<qint64> removeKeys(redis::Client &client, const mapping::Profile &profile,
                          const KeySelection &selection, Progress &progress)
{
    if (auto fine = check(client, selection, progress); !fine)
        return fail(fine.error());
    RedisStore store(client);
    if (selection.kind == Kind::Key)
        return store.remove({selection.text});
    if (selection.kind == Kind::Tag)
        return store.invalidate(selection.text, progress);
    if (selection.kind == Kind::Pattern && selection.tenant.isEmpty() && !selection.within)
        return store.clear(selection.text, progress);
    qint64 removed = 0;
    const auto take = [&](const QByteArrayList &keys) -> Result<void> {
        const auto gone = store.remove(keys);
        if (!gone)
            return fail(gone.error());
        removed += *gone;
        return {};
    };
    const auto done = forEachMeant(client, profile, selection, take, progress);
    return done ? Result<qint64>(removed) : fail(done.error());
}

} // namespace selaras::cache
