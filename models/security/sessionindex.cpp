// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionindex.h"

#include "models/redis/script.h"
#include "models/security/javavalue.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace selaras::security {

namespace {

constexpr redis::ReadLimits indexLimits {64 << 10, 1000};
constexpr qsizetype atOnce = 500;

const QByteArray removeScript =
    "if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end "
    "if ARGV[1] == 'LREM' then return redis.call('LREM', KEYS[1], 0, ARGV[2]) end "
    "return redis.call(ARGV[1], KEYS[1], ARGV[2])";

// Empty for a key that is no index.
QByteArray removalOf(const QByteArray &type)
{
    if (type == "set")
        return "SREM";
    if (type == "zset")
        return "ZREM";
    if (type == "hash")
        return "HDEL";
    return type == "list" ? "LREM" : "";
}

redis::Command removeCommand(const QByteArray &type, const QByteArray &index,
                             const QByteArray &member)
{
    const QByteArray removal = removalOf(type);
    return removal == "LREM" ? redis::Command {removal, index, "0", member}
                             : redis::Command {removal, index, member};
}

// The forms in which an index may hold a session.
QByteArrayList membersOf(const Session &session)
{
    const QByteArray id = session.id.toUtf8();
    return {id, session.key, javaText(id)};
}

QString idOf(const mapping::Sessions &layout, const QByteArray &member)
{
    if (const auto java = javaValue(member))
        return java->toString();
    if (const auto match = layout.key.match(member))
        return match->values.value(QStringLiteral("id")).toString();
    return QString::fromUtf8(member);
}

struct FoundIndex {
    QByteArray key;
    int layout;
    Row values; // of its placeholders
};

std::optional<FoundIndex> indexPlaceOf(const SessionLayouts &layouts, const QByteArray &key)
{
    for (int layout = 0; layout < layouts.size(); ++layout) {
        const auto &index = layouts.at(layout).index;
        if (!index || index->glance(key).kind == mapping::KeyTemplate::Glance::Kind::No)
            continue;
        if (const auto match = index->match(key))
            return FoundIndex {key, layout, match->values};
    }
    return std::nullopt;
}

Result<QVector<IndexEntry>> entriesOf(redis::Client &client, const SessionLayouts &layouts,
                                      const QVector<FoundIndex> &found)
{
    QByteArrayList keys;
    for (const FoundIndex &index : found)
        keys.append(index.key);
    const auto values = redis::readValues(client, keys, indexLimits);
    if (!values)
        return fail(values.error());
    QVector<IndexEntry> entries;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const mapping::Sessions &layout = layouts.at(found.at(i).layout);
        for (const auto &[member, more] : values->at(i).entries) {
            Row place = found.at(i).values;
            place.set(QStringLiteral("id"), idOf(layout, member));
            const auto session = layout.key.expand(place);
            if (session && !removalOf(values->at(i).facts.type).isEmpty())
                entries.append({keys.at(i), values->at(i).facts.type, member, session->text});
        }
    }
    return entries;
}

Result<QVector<IndexEntry>> deadOf(redis::Client &client, const QVector<IndexEntry> &entries)
{
    QVector<redis::Command> commands;
    for (const IndexEntry &entry : entries)
        commands.append({"EXISTS", entry.session});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    QVector<IndexEntry> dead;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (replies->at(i).isError())
            return fail(redis::errorOf(replies->at(i)));
        if (replies->at(i).integer == 0)
            dead.append(entries.at(i));
    }
    return dead;
}

Result<qsizetype> removeWatched(redis::Client &client, const IndexEntry &entry)
{
    const auto decide = [&entry](redis::Client &watching) -> Result<QVector<redis::Command>> {
        const auto exists = watching.call({"EXISTS", entry.session});
        if (!exists)
            return fail(exists.error());
        if (exists->integer > 0)
            return QVector<redis::Command>();
        return QVector<redis::Command> {removeCommand(entry.type, entry.index, entry.member)};
    };
    return redis::inTransaction(client, {entry.index, entry.session}, decide)
        .map([](const QVector<redis::Reply> &done) {
            return done.isEmpty() ? qsizetype(0) : qsizetype(done.first().integer);
        });
}

Result<qsizetype> removeSome(redis::Client &client, const QVector<IndexEntry> &entries)
{
    QVector<redis::Command> commands;
    for (const IndexEntry &entry : entries)
        commands.append({"EVAL", removeScript, "2", entry.index, entry.session,
                         removalOf(entry.type), entry.member});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    qsizetype removed = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const redis::Reply &reply = replies->at(i);
        Result<qsizetype> one = qsizetype(reply.integer);
        if (redis::isRefusedScript(reply))
            one = removeWatched(client, entries.at(i));
        else if (reply.isError() && redis::errorOf(reply).code != ErrorCode::WrongType)
            one = fail(redis::errorOf(reply));
        if (!one)
            return fail(one.error());
        removed += *one;
    }
    return removed;
}

} // namespace

std::optional<QByteArray> indexOf(const SessionLayouts &layouts, const Session &session)
{
    const auto &index = layouts.at(session.layout).index;
    if (!index || session.user.isEmpty())
        return std::nullopt;
    Row row({mapping::factMember(mapping::Fact::User)}, {session.user});
    if (!session.tenant.isEmpty())
        row.set(mapping::factMember(mapping::Fact::Tenant), session.tenant);
    const auto key = index->expand(row);
    return key ? std::optional(key->text) : std::nullopt;
}

Result<void> removeFromIndexes(redis::Client &client, const SessionLayouts &layouts,
                               const QVector<Session> &sessions)
{
    QHash<QByteArray, QVector<const Session *>> byIndex;
    for (const Session &session : sessions) {
        if (const auto index = indexOf(layouts, session))
            byIndex[*index].append(&session);
    }
    const auto facts = redis::inspectKeys(client, byIndex.keys());
    if (!facts)
        return fail(facts.error());
    QVector<redis::Command> commands;
    for (const redis::KeyFacts &index : *facts) {
        if (removalOf(index.type).isEmpty())
            continue;
        for (const Session *session : byIndex.value(index.name)) {
            for (const QByteArray &member : membersOf(*session))
                commands.append(removeCommand(index.type, index.name, member));
        }
    }
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (const redis::Reply &reply : *replies) {
        if (reply.isError() && redis::errorOf(reply).code != ErrorCode::WrongType)
            return fail(redis::errorOf(reply));
    }
    return {};
}

Result<QVector<IndexEntry>> findDeadEntries(redis::Client &client, const SessionLayouts &layouts,
                                            Progress &progress)
{
    QSet<QByteArray> seen;
    QVector<FoundIndex> found;
    const auto visit = [&](const QByteArrayList &keys) {
        for (const QByteArray &key : keys) {
            const auto index = indexPlaceOf(layouts, key);
            if (!index || seen.contains(key))
                continue;
            seen.insert(key);
            found.append(*index);
        }
    };
    if (auto scanned = redis::scanKeys(client, {}, visit, progress); !scanned)
        return fail(scanned.error());
    QVector<IndexEntry> dead;
    for (qsizetype first = 0; first < found.size(); first += atOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto entries = entriesOf(client, layouts, found.mid(first, atOnce));
        if (!entries)
            return fail(entries.error());
        const auto some = deadOf(client, *entries);
        if (!some)
            return fail(some.error());
        dead += *some;
        progress.report(first, found.size());
    }
    std::sort(dead.begin(), dead.end(), [](const IndexEntry &a, const IndexEntry &b) {
        return std::tie(a.index, a.member) < std::tie(b.index, b.member);
    });
    return dead;
}

Result<qsizetype> removeDeadEntries(redis::Client &client, const QVector<IndexEntry> &entries)
{
    qsizetype removed = 0;
    for (qsizetype first = 0; first < entries.size(); first += atOnce) {
        const auto some = removeSome(client, entries.mid(first, atOnce));
        if (!some)
            return fail(some.error());
        removed += *some;
    }
    return removed;
}

} // namespace selaras::security
