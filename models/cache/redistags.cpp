// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/glob.h"
#include "models/cache/leases.h"
#include "models/cache/redisstore.h"
#include "models/redis/keyspace.h"
#include "models/redis/script.h"

namespace selaras::cache {

namespace {

using redis::Command;
using redis::Reply;

constexpr int membersAtOnce = 200;

QByteArray retiredNameOf(const QByteArray &tag)
{
    return "invalid:" + tag;
}

// One of two passes over the same keys.
class HalfProgress final : public Progress {
public:
    HalfProgress(Progress &whole, bool isSecond)
        : m_whole(whole)
        , m_isSecond(isSecond)
    {
    }

    void report(qint64 done, qint64 total) override
    {
        m_whole.report(m_isSecond && total > 0 ? total + done : done,
                       total > 0 ? 2 * total : total);
    }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress &m_whole;
    bool m_isSecond;
};

// Removes what a scan finds, as it finds it; how many keys that were no leases.
Result<qint64> removeMatching(redis::Client &client, const QByteArray &glob, Progress &progress)
{
    qint64 removed = 0;
    Result<void> outcome;
    const auto visit = [&](const QByteArrayList &found) {
        QByteArrayList keys;
        for (const QByteArray &key : found) {
            if (globMatches(glob, key))
                keys.append(key);
        }
        const auto gone = outcome ? redis::unlinkKeys(client, withLeases(keys)) : QByteArrayList();
        if (!gone)
            outcome = fail(gone.error());
        for (const QByteArray &key : gone.value_or(QByteArrayList()))
            removed += isLease(key) ? 0 : 1;
    };
    const auto scanned = redis::scanKeys(client, glob, visit, progress);
    if (!scanned)
        return fail(scanned.error());
    return outcome ? Result<qint64>(removed) : fail(outcome.error());
}

QByteArrayList membersIn(const Reply &reply)
{
    QByteArrayList members;
    for (const Reply &member : reply.elements)
        members.append(member.bytes);
    return members;
}

} // namespace

// The leases in a pass of their own, before the keys: a key that is filled before the first pass
// meets its lease is there when the second begins, and one whose lease is gone is not filled. In
// one pass, a key that is filled behind it would be missed.
Result<qint64> RedisStore::clear(const QByteArray &glob, Progress &progress)
{
    HalfProgress first(progress, false);
    if (auto leases = removeMatching(m_client, leaseOf({}) + glob, first); !leases)
        return leases;
    HalfProgress second(progress, true);
    return removeMatching(m_client, glob, second);
}

// From its renaming on, a key that is set with the tag goes into a new set.
Result<qint64> RedisStore::invalidate(const QByteArray &tag, Progress &progress)
{
    if (auto retired = retire(tag); !retired)
        return fail(retired.error());
    const QByteArray retired = retiredNameOf(tag);
    qint64 removed = 0;
    for (;;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto some =
            m_client.call({"SRANDMEMBER", retired, QByteArray::number(membersAtOnce)});
        if (!some)
            return fail(some.error());
        if (some->elements.isEmpty())
            return removed;
        const auto gone = removeRetired(membersIn(*some), retired);
        if (!gone)
            return gone;
        removed += *gone;
        progress.report(removed, -1);
    }
}

Result<void> RedisStore::retire(const QByteArray &tag)
{
    const QByteArray retired = retiredNameOf(tag);
    const auto renamed = m_client.pipeline({{"EXISTS", tag}, {"RENAMENX", tag, retired}});
    if (!renamed)
        return fail(renamed.error());
    const Reply &outcome = renamed->last();
    if (outcome.integer > 0)
        return {};
    if (outcome.isError()) // as it says where there is no such tag
        return renamed->first().isError() || renamed->first().integer > 0
            ? Result<void>(fail(redis::errorOf(outcome)))
            : Result<void>();
    // An invalidation was cut short, or goes on elsewhere.
    const auto joined = m_client.pipeline(
        {{"MULTI"}, {"SUNIONSTORE", retired, retired, tag}, {"UNLINK", tag}, {"EXEC"}});
    if (!joined)
        return fail(joined.error());
    for (const Reply &reply : joined->last().elements) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    return joined->last().isError() ? fail(redis::errorOf(joined->last())) : Result<void>();
}

// In one go, so that a key that is put back by another invalidation is not struck out unremoved.
Result<qint64> RedisStore::removeRetired(const QByteArrayList &members, const QByteArray &retired)
{
    QByteArrayList leases;
    for (const QByteArray &member : members)
        leases.append(leaseOf(member));
    const auto done = m_client.pipeline({{"MULTI"},
                                         Command {"UNLINK"} + members,
                                         Command {"UNLINK"} + leases,
                                         Command {"SREM", retired} + members,
                                         {"EXEC"}});
    if (!done)
        return fail(done.error());
    const Reply &outcome = done->last();
    if (outcome.isError())
        return fail(redis::errorOf(outcome));
    for (const Reply &reply : outcome.elements) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    return outcome.elements.value(0).integer;
}

Result<qint64> RedisStore::clean(const QByteArray &tag, Progress &progress)
{
    qint64 dropped = 0;
    QByteArray cursor = "0";
    do {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto some =
            m_client.call({"SSCAN", tag, cursor, "COUNT", QByteArray::number(membersAtOnce)});
        if (!some)
            return fail(some.error());
        cursor = some->elements.value(0).bytes;
        const QByteArrayList members = membersIn(some->elements.value(1));
        const auto gone = members.isEmpty() ? Result<qint64>(0) : cleanSome(tag, members);
        if (!gone)
            return gone;
        dropped += *gone;
    } while (cursor != "0" && !cursor.isEmpty());
    return dropped;
}

Result<qint64> RedisStore::cleanSome(const QByteArray &tag, const QByteArrayList &members)
{
    static const QByteArray script =
        "local dropped = 0 "
        "for i = 2, #KEYS, 2 do "
        "if redis.call('EXISTS', KEYS[i], KEYS[i + 1]) == 0 then "
        "dropped = dropped + redis.call('SREM', KEYS[1], KEYS[i]) end end "
        "return dropped";
    QByteArrayList keys {tag};
    for (const QByteArray &member : members)
        keys << member << leaseOf(member);
    const auto dropped = redis::runScript(m_client, script, keys, {});
    if (!dropped)
        return fail(dropped.error());
    return *dropped ? Result<qint64>((*dropped)->integer) : cleanWatched(tag, members);
}

Result<qint64> RedisStore::cleanWatched(const QByteArray &tag, const QByteArrayList &members)
{
    const auto decide = [&](redis::Client &client) -> Result<QVector<Command>> {
        QVector<Command> commands;
        for (const QByteArray &member : members)
            commands.append({"EXISTS", member, leaseOf(member)});
        const auto there = client.pipeline(commands);
        if (!there)
            return fail(there.error());
        Command drop {"SREM", tag};
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (!there->at(i).isError() && there->at(i).integer == 0)
                drop.append(members.at(i));
        }
        return drop.size() > 2 ? QVector<Command> {drop} : QVector<Command>();
    };
    const auto done = redis::inTransaction(m_client, withLeases(members), decide);
    if (!done)
        return fail(done.error());
    return done->isEmpty() ? 0 : done->first().integer;
}

} // namespace selaras::cache
