// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditreader.h"

#include "models/redis/valueentries.h"

#include <algorithm>
#include <numeric>

namespace selaras::security {

using redis::Command;
using redis::Reply;

namespace {

constexpr qsizetype keysAtOnce = 500;
constexpr qint64 smallString = 64 << 10;
constexpr qint64 elementsAtOnce = 4000; // of small keys, in one go
constexpr int mostTries = 3; // at a key that is trimmed while it is read

bool isSmall(const StoreShape &shape, qint64 length)
{
    return length <= (shape.type == "string" ? smallString : entriesAtOnce);
}

Command wholeCommand(const StoreShape &shape, const QByteArray &key)
{
    if (shape.type == "string")
        return {"GET", key};
    if (shape.type == "hash")
        return {"HGETALL", key};
    return shape.type == "set" ? Command {"SMEMBERS", key}
                               : newestCommand(shape, key, entriesAtOnce);
}

QVector<StoredEntry> entriesOfWhole(const StoreShape &shape, const Reply &reply)
{
    if (shape.isOrdered())
        return entriesOf(shape, reply);
    if (shape.type == "string")
        return reply.isNil() ? QVector<StoredEntry>() : entriesOfText(reply.bytes);
    if (shape.type == "hash")
        return entriesOfHash(redis::pairEntries(reply.elements));
    QVector<StoredEntry> entries;
    for (const Reply &member : reply.elements)
        entries.append({member.bytes, {}});
    return entries;
}

} // namespace

AuditReader::AuditReader(redis::Client &client, const QVector<mapping::AuditTrail> &trails,
                         AuditLimits limits)
    : m_client(client)
    , m_trails(trails)
    , m_readers(trails.begin(), trails.end())
    , m_limits(limits)
{
    begin();
}

AuditReader::~AuditReader() = default;

void AuditReader::begin()
{
    m_writer = std::make_unique<AuditLogWriter>();
    m_keys.clear();
    m_known.clear();
    m_noted.clear();
    m_coverage = {};
    m_added.clear();
    m_removed.clear();
    m_scan.reset();
    m_next = 0;
}

Result<AuditChange> AuditReader::load(Progress &progress)
{
    begin();
    redis::KeyScan scan(m_client);
    while (!m_trails.isEmpty() && !scan.atEnd()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto names = scan.next();
        if (!names)
            return fail(names.error());
        note(*names);
        progress.report(0, -1);
    }
    if (auto read = readNoted(progress, true); !read)
        return fail(read.error());
    m_added.clear();
    m_removed.clear();
    AuditChange change = changeSoFar();
    change.isAnew = true;
    return change;
}

std::optional<size_t> AuditReader::trailOf(const QByteArray &name) const
{
    for (qsizetype i = 0; i < m_trails.size(); ++i) {
        const auto glance = m_trails.at(i).key.glance(name).kind;
        using Kind = mapping::KeyTemplate::Glance::Kind;
        if (glance == Kind::Yes || (glance == Kind::Unsure && m_trails.at(i).key.match(name)))
            return size_t(i);
    }
    return std::nullopt;
}

void AuditReader::note(const QByteArrayList &names)
{
    for (const QByteArray &name : names) {
        if (m_known.contains(name) || !trailOf(name))
            continue;
        m_known.insert(name);
        m_noted.append(name);
    }
}

void AuditReader::leaveUnread(const QByteArray &name)
{
    m_known.insert(name);
    m_coverage.unread.append(name);
}

Result<QVector<AuditReader::Key>> AuditReader::inspectNoted(Progress &progress)
{
    QVector<Key> keys;
    for (qsizetype first = 0; first < m_noted.size(); first += keysAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto all = redis::inspectKeys(m_client, m_noted.mid(first, keysAtOnce));
        if (!all)
            return fail(all.error());
        for (const redis::KeyFacts &facts : *all) {
            const size_t trail = *trailOf(facts.name);
            const auto told = m_readers.at(trail).keyFacts(facts.name, *m_writer);
            if (!facts.exists())
                m_known.remove(facts.name);
            else if (!told || !holdsEntries(facts.type))
                leaveUnread(facts.name);
            else
                keys.append({facts.name, trail, *told, {facts.type}, facts.size});
        }
    }
    return keys;
}

Result<void> AuditReader::readNoted(Progress &progress, bool tellsTotal)
{
    auto keys = inspectNoted(progress);
    if (!keys)
        return fail(keys.error());
    const qint64 total =
        std::accumulate(keys->begin(), keys->end(), qint64(0), [](qint64 sum, const Key &key) {
            return sum + (key.shape.type == "string" ? 1 : key.length);
        });
    for (qsizetype first = 0; first < keys->size();) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (tellsTotal)
            progress.report(m_writer->log().size(), total);
        qint64 elements = 0;
        qsizetype last = first;
        while (last < keys->size() && last - first < keysAtOnce && elements <= elementsAtOnce
               && isSmall(keys->at(last).shape, keys->at(last).length))
            elements += keys->at(last++).length;
        if (auto read = readSmall(*keys, first, last); !read)
            return read;
        if (last == first) {
            Key &key = (*keys)[last++];
            if (auto read = readWhole(key, progress); !read)
                return read;
            if (tellsTotal)
                progress.report(m_writer->log().size(), total);
            keep(std::move(key));
        }
        first = last;
    }
    m_noted.clear();
    return {};
}

Result<void> AuditReader::readSmall(QVector<Key> &keys, qsizetype first, qsizetype last)
{
    QVector<Command> commands;
    for (qsizetype i = first; i < last; ++i)
        commands.append(wholeCommand(keys.at(i).shape, keys.at(i).name));
    const auto replies = commands.isEmpty() ? QVector<Reply>() : m_client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = first; i < last; ++i) {
        if (auto taken = takeSmall(keys[i], replies->at(i - first)); !taken)
            return taken;
    }
    return {};
}

Result<void> AuditReader::takeSmall(Key &key, const Reply &reply)
{
    if (reply.isError()) {
        const Error error = redis::errorOf(reply);
        if (error.code == ErrorCode::WrongType)
            m_known.remove(key.name); // it is another one by now, and will be found again
        else if (error.code == ErrorCode::NoPermission)
            leaveUnread(key.name);
        else
            return fail(error);
        return {};
    }
    QVector<StoredEntry> entries = entriesOfWhole(key.shape, reply);
    orientBy(key, entries);
    if (key.shape.isOrdered())
        key.length = entries.size();
    take(key, entries);
    if (key.shape.type == "string")
        key.newest.mark = reply.bytes.last(std::min(tailBytes, reply.bytes.size()));
    keep(std::move(key));
    return {};
}

// The profile says that a list begins with its newest entry, or the times of its ends tell.
void AuditReader::orientBy(Key &key, QVector<StoredEntry> &entries)
{
    using Layout = mapping::AuditTrail::Layout;
    if (key.shape.type != "list" || entries.size() < 2
        || m_trails.at(qsizetype(key.trail)).layout == Layout::List)
        return;
    const AuditEntryReader &reader = m_readers.at(key.trail);
    const auto timeOf = [&](const StoredEntry &entry) {
        return reader.read(entry.raw, key.facts, entry.timeMs, *m_writer).timeMs;
    };
    if (timeOf(entries.first()) <= timeOf(entries.last()))
        return;
    key.shape.newestFirst = !key.shape.newestFirst;
    std::reverse(entries.begin(), entries.end());
}

// As far as a list's two ends tell.
Result<void> AuditReader::orient(Key &key)
{
    if (key.shape.type != "list")
        return {};
    const auto ends = m_client.pipeline(
        {oldestCommand(key.shape, key.name), newestCommand(key.shape, key.name, 1)});
    if (!ends)
        return fail(ends.error());
    QVector<StoredEntry> entries;
    for (const Reply &end : *ends)
        entries += entriesOf(key.shape, end);
    orientBy(key, entries);
    return {};
}

Result<void> AuditReader::readWhole(Key &key, Progress &progress)
{
    if (auto oriented = orient(key); !oriented)
        return oriented;
    for (int i = 0; i < mostTries; ++i) {
        const auto sink = [&](const QVector<StoredEntry> &entries) { return take(key, entries); };
        const auto read = readEntries(m_client, key.name, key.shape, sink, progress);
        if (!read && read.error().code != ErrorCode::WrongType
            && read.error().code != ErrorCode::NoPermission)
            return fail(read.error());
        if (!read || *read == KeyRead::TooLarge)
            leaveUnread(key.name);
        if (!read || *read != KeyRead::Moved || i + 1 == mostTries)
            break;
        dropOldest(key, qint64(key.serials.size()));
    }
    if (key.shape.isOrdered())
        key.length = qint64(key.serials.size());
    return {};
}

// Returns whether there is room for more.
bool AuditReader::take(Key &key, const QVector<StoredEntry> &entries)
{
    const AuditEntryReader &reader = m_readers.at(key.trail);
    for (const StoredEntry &entry : entries) {
        if (m_writer->log().size() >= m_limits.entries
            || m_writer->log().bytes() > m_limits.bytes) {
            m_coverage.isCut = true;
            return false;
        }
        const AuditRecord record = reader.read(entry.raw, key.facts, entry.timeMs, *m_writer);
        key.serials.push_back(m_writer->append(record, entry.raw));
        m_added.append(key.serials.back());
    }
    if (!entries.isEmpty())
        key.newest = entries.constLast();
    return true;
}

void AuditReader::keep(Key &&key)
{
    m_keys.push_back(std::move(key));
}

AuditChange AuditReader::changeSoFar()
{
    m_coverage.keys = qint64(m_keys.size());
    AuditChange change {m_writer->snapshot(), m_coverage, {}, {}, false};
    // What came and went between two looks was never shown.
    const AuditLog &log = m_writer->log();
    for (const AuditLog::Serial serial : std::as_const(m_added)) {
        if (!log.isGone(serial))
            change.added.append(serial);
    }
    const QSet<AuditLog::Serial> added(m_added.begin(), m_added.end());
    for (const AuditLog::Serial serial : std::as_const(m_removed)) {
        if (!added.contains(serial))
            change.removed.append(serial);
    }
    m_added.clear();
    m_removed.clear();
    return change;
}

} // namespace selaras::security
