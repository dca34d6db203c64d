// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditreader.h"

#include <algorithm>
#include <numeric>

namespace selaras::security {

using redis::Command;
using redis::Reply;

namespace {

constexpr int scanCalls = 2;
constexpr std::array<qint64, 3> windows {64, 1000, 8000}; // newest entries, in turn
constexpr qsizetype surelySame = 16; // so many neighbours are no accident
constexpr qsizetype muchGone = 200'000;

// Its length, its newest entry, and the oldest one, where something may come in between.
QVector<Command> lookCommands(const StoreShape &shape, const QByteArray &key)
{
    QVector<Command> commands {lengthCommand(shape, key)};
    if (shape.isOrdered())
        commands.append(newestCommand(shape, key, 1));
    if (shape.type == "zset")
        commands.append(oldestCommand(shape, key));
    if (shape.type == "string")
        commands.append({"GETRANGE", key, QByteArray::number(-tailBytes), "-1"});
    return commands;
}

} // namespace

Result<AuditChange> AuditReader::follow(Progress &progress)
{
    if (m_coverage.isCut)
        return changeSoFar();
    if (auto looked = look(dueKeys(), progress); !looked)
        return fail(looked.error());
    if (auto scanned = scanOn(); !scanned)
        return fail(scanned.error());
    if (auto read = readNoted(progress, false); !read)
        return fail(read.error());
    leaveGone();
    const AuditLog &log = m_writer->log();
    const qsizetype gone = qsizetype(log.end()) - log.size();
    if (gone > muchGone && gone > log.size())
        return load(progress);
    return changeSoFar();
}

// Those that grew at their last look, then the others in turn.
QVector<qsizetype> AuditReader::dueKeys()
{
    QVector<qsizetype> due;
    for (size_t i = 0; i < m_keys.size() && due.size() < keysALook / 2; ++i) {
        if (m_keys.at(i).isHot)
            due.append(qsizetype(i));
    }
    for (size_t i = 0; i < m_keys.size() && due.size() < keysALook; ++i) {
        m_next = m_next + 1 < m_keys.size() ? m_next + 1 : 0;
        if (!m_keys.at(m_next).isHot)
            due.append(qsizetype(m_next));
    }
    return due;
}

Result<void> AuditReader::look(const QVector<qsizetype> &places, Progress &progress)
{
    QVector<Command> commands;
    for (const qsizetype place : places) {
        const Key &key = m_keys.at(size_t(place));
        commands += lookCommands(key.shape, key.name);
    }
    const auto replies = commands.isEmpty() ? QVector<Reply>() : m_client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    auto at = replies->cbegin();
    for (const qsizetype place : places) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        Key &key = m_keys.at(size_t(place));
        const qsizetype count = lookCommands(key.shape, key.name).size();
        const QVector<Reply> told(at, at + count);
        at += count;
        key.isHot = !isAsKnown(key, told);
        if (!key.isHot)
            continue;
        if (auto caught = catchUp(key, told.first(), progress); !caught)
            return caught;
        key.isHot = true; // also one that was read anew
        if (key.shape.type == "string" && count == 2)
            key.newest.mark = told.last().bytes;
    }
    return {};
}

bool AuditReader::isAsKnown(const Key &key, const QVector<Reply> &told) const
{
    if (told.first().isError() || told.first().integer != key.length)
        return false;
    if (key.shape.type == "string")
        return told.last().bytes == key.newest.mark;
    if (!key.shape.isOrdered())
        return true;
    const QVector<StoredEntry> newest = entriesOf(key.shape, told.at(1));
    if (newest.isEmpty() || key.serials.empty())
        return newest.isEmpty() && key.serials.empty();
    if (newest.constLast().raw != key.newest.raw || newest.constLast().mark != key.newest.mark)
        return false;
    if (key.shape.type != "zset")
        return true;
    const QVector<StoredEntry> oldest = entriesOf(key.shape, told.last());
    return !oldest.isEmpty() && m_writer->log().raw(key.serials.front()) == oldest.constFirst().raw;
}

Result<void> AuditReader::catchUp(Key &key, const Reply &length, Progress &progress)
{
    if (!length.isError() && key.shape.isOrdered()) {
        const auto taken = takeNewest(key);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return {};
    }
    return readAnew(key, progress);
}

// What was appended, and how much went at the other end. False where more than that happened.
Result<bool> AuditReader::takeNewest(Key &key)
{
    for (const qint64 window : windows) {
        const auto replies = m_client.pipeline({lengthCommand(key.shape, key.name),
                                                newestCommand(key.shape, key.name, window),
                                                oldestCommand(key.shape, key.name)});
        if (!replies)
            return fail(replies.error());
        if (std::any_of(replies->begin(), replies->end(),
                        [](const Reply &reply) { return reply.isError(); }))
            return false;
        const qint64 length = replies->first().integer;
        const QVector<StoredEntry> newest = entriesOf(key.shape, replies->at(1));
        if (const auto appended = appendedIn(key, newest, length))
            return takeAppended(key, newest.last(*appended), length,
                                entriesOf(key.shape, replies->at(2)));
        if (newest.size() >= length)
            return false;
    }
    return false;
}

// How many of the newest entries follow those that are known.
std::optional<qsizetype> AuditReader::appendedIn(const Key &key, const QVector<StoredEntry> &newest,
                                                 qint64 length) const
{
    const auto known = qsizetype(key.serials.size());
    const auto fits = [&](qsizetype appended) {
        const qsizetype both = std::min({newest.size() - appended, known, surelySame});
        const AuditLog &log = m_writer->log();
        for (qsizetype i = 1; i <= both; ++i) {
            if (log.raw(key.serials.at(size_t(known - i)))
                != newest.at(newest.size() - appended - i).raw)
                return false;
        }
        return both > 0;
    };
    if (key.shape.type == "stream") {
        const auto first =
            std::find_if(newest.begin(), newest.end(), [&](const StoredEntry &entry) {
                return isLaterId(entry.mark, key.newest.mark);
            });
        const qsizetype appended = newest.end() - first;
        return appended < newest.size() || newest.size() == length ? std::optional(appended)
                                                                   : std::nullopt;
    }
    // Where nothing was trimmed; equal entries could fit in other ways, too.
    if (const qint64 more = length - known; more >= 0 && more < newest.size() && fits(more))
        return more;
    for (qsizetype appended = 0; appended < newest.size(); ++appended) {
        if (fits(appended))
            return appended;
    }
    return std::nullopt;
}

bool AuditReader::takeAppended(Key &key, const QVector<StoredEntry> &appended, qint64 length,
                               const QVector<StoredEntry> &oldest)
{
    const auto known = qint64(key.serials.size());
    const qint64 dropped = known + appended.size() - length;
    if (dropped < 0 || dropped > known)
        return false;
    if (dropped < known
        && (oldest.isEmpty()
            || m_writer->log().raw(key.serials.at(size_t(dropped))) != oldest.constFirst().raw))
        return false;
    dropOldest(key, dropped);
    take(key, appended);
    key.length = length;
    return true;
}

// Entries that are still there keep their serials.
Result<void> AuditReader::readAnew(Key &key, Progress &progress)
{
    const auto facts = redis::inspectKeys(m_client, {key.name});
    if (!facts)
        return fail(facts.error());
    Key now {key.name, key.trail, key.facts, {facts->first().type}, facts->first().size};
    QMultiHash<size_t, AuditLog::Serial> before;
    for (const AuditLog::Serial serial : key.serials)
        before.insert(qHash(m_writer->log().raw(serial)), serial);
    const auto sink = [&](const QVector<StoredEntry> &entries) {
        return takeUnlessKnown(now, entries, before);
    };
    if (holdsEntries(now.shape.type)) {
        if (auto oriented = orient(now); !oriented)
            return oriented;
        const auto read = readEntries(m_client, now.name, now.shape, sink, progress);
        if (!read && read.error().code != ErrorCode::WrongType)
            return fail(read.error());
        // It will be looked at again.
        if (!read || *read == KeyRead::Moved)
            now.length = -1;
    }
    for (const AuditLog::Serial serial : std::as_const(before))
        forget(serial);
    if (now.shape.isOrdered() && now.length >= 0)
        now.length = qint64(now.serials.size());
    key = std::move(now);
    return {};
}

bool AuditReader::takeUnlessKnown(Key &key, const QVector<StoredEntry> &entries,
                                  QMultiHash<size_t, AuditLog::Serial> &before)
{
    for (const StoredEntry &entry : entries) {
        const size_t hash = qHash(QByteArrayView(entry.raw));
        auto known = before.find(hash);
        while (known != before.end() && known.key() == hash
               && m_writer->log().raw(*known) != entry.raw)
            ++known;
        if (known != before.end() && known.key() == hash) {
            key.serials.push_back(*known);
            key.newest = entry;
            before.erase(known);
        } else if (!take(key, {entry})) {
            return false;
        }
    }
    return true;
}

void AuditReader::dropOldest(Key &key, qint64 count)
{
    for (; count > 0 && !key.serials.empty(); --count) {
        forget(key.serials.front());
        key.serials.pop_front();
    }
}

void AuditReader::forget(AuditLog::Serial serial)
{
    m_writer->remove(serial);
    m_removed.append(serial);
}

void AuditReader::leaveGone()
{
    std::erase_if(m_keys, [this](const Key &key) {
        const bool isGone = key.serials.empty() && key.length <= 0;
        if (isGone)
            m_known.remove(key.name);
        return isGone;
    });
}

Result<void> AuditReader::scanOn()
{
    for (int i = 0; i < scanCalls && !m_trails.isEmpty(); ++i) {
        if (!m_scan || m_scan->atEnd())
            m_scan.emplace(m_client);
        const auto names = m_scan->next();
        if (!names) {
            m_scan.reset();
            return fail(names.error());
        }
        note(*names);
        if (m_scan->atEnd())
            break;
    }
    return {};
}

} // namespace selaras::security
