// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keybackup.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstdlib>

namespace selaras::security {

namespace {

using redis::Command;
using redis::Reply;

constexpr qsizetype keysAtOnce = 500;
constexpr qint64 bytesAtOnce = qint64(4) << 20;
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_0;

// A server that does not tell how large a key is (before 4.0, or by its rules) is asked for it all
// the same: what it sends is held against the limit afterwards.
Result<QVector<qint64>> sizesOf(redis::Client &client, const QByteArrayList &keys)
{
    QVector<qint64> sizes;
    for (qsizetype first = 0; first < keys.size(); first += keysAtOnce) {
        QVector<Command> commands;
        for (const QByteArray &key : keys.mid(first, keysAtOnce))
            commands.append({"MEMORY", "USAGE", key});
        const auto replies = client.pipeline(commands);
        if (!replies)
            return fail(replies.error());
        for (const Reply &reply : *replies)
            sizes.append(reply.type == Reply::Type::Integer ? reply.integer : 0);
    }
    return sizes;
}

Result<void> dump(redis::Client &client, const QByteArrayList &keys, KeyBackups &backups)
{
    QVector<Command> commands;
    for (const QByteArray &key : keys)
        commands += {{"DUMP", key}, {"PTTL", key}};
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &value = replies->at(2 * i);
        const Reply &ttl = replies->at(2 * i + 1);
        if (value.isError() || ttl.isError())
            return fail(redis::errorOf(value.isError() ? value : ttl));
        backups.keys.append({keys.at(i), value.bytes, std::max<qint64>(ttl.integer, -1)});
    }
    return {};
}

// Some at a time, so that no pipeline gets much larger than a batch.
QVector<QByteArrayList> batches(const QByteArrayList &keys, const QVector<qint64> &sizes,
                                const BackupLimits &limits, QByteArrayList &leftOut)
{
    QVector<QByteArrayList> batches;
    qint64 total = 0;
    qint64 inBatch = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qint64 size = sizes.at(i);
        if (size > limits.keyBytes || total + size > limits.totalBytes) {
            leftOut.append(keys.at(i));
            continue;
        }
        total += size;
        inBatch += size;
        if (batches.isEmpty() || inBatch > bytesAtOnce || batches.last().size() >= keysAtOnce) {
            batches.append(QByteArrayList());
            inBatch = size;
        }
        batches.last().append(keys.at(i));
    }
    return batches;
}

// What was asked for before and after takes a moment each.
bool isSameExpiry(qint64 beforeMs, qint64 afterMs, qint64 passedMs)
{
    constexpr qint64 toleranceMs = 2000;
    if (beforeMs < 0 || afterMs < 0)
        return beforeMs < 0 && afterMs < 0;
    return std::abs(beforeMs - passedMs - afterMs) < toleranceMs;
}

enum class Fate { Restored, Removed, Occupied };

// What puts the key back as it was: nothing where it was not there.
Command commandFor(const KeyBackup &key, qint64 ttlMs)
{
    if (key.dump.isEmpty())
        return {"UNLINK", key.name};
    Command command {"RESTORE", key.name, QByteArray::number(ttlMs), key.dump};
    if (!key.left.isEmpty())
        command.append("REPLACE");
    return command;
}

Result<Fate> restoreOne(redis::Client &client, const KeyBackup &key, qint64 ttlMs)
{
    const auto seen = client.pipeline({{"WATCH", key.name}, {"DUMP", key.name}});
    if (!seen)
        return fail(seen.error());
    for (const Reply &reply : *seen) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    if (seen->at(1).bytes != key.left)
        return client.call({"UNWATCH"}).map([](const Reply &) { return Fate::Occupied; });
    const auto done = client.pipeline({{"MULTI"}, commandFor(key, ttlMs), {"EXEC"}});
    if (!done)
        return fail(done.error());
    const Reply &executed = done->last();
    const Reply &outcome = executed.isError() ? executed : executed.elements.value(0);
    if (outcome.isError() && outcome.bytes.startsWith("BUSYKEY"))
        return Fate::Occupied;
    if (outcome.isError())
        return fail(redis::errorOf(outcome));
    if (executed.isNil())
        return Fate::Occupied;
    return key.dump.isEmpty() ? Fate::Removed : Fate::Restored;
}

} // namespace

Undo KeyBackups::toUndo() const
{
    const bool holdsAny = std::any_of(keys.begin(), keys.end(), [](const KeyBackup &key) {
        return !key.dump.isEmpty() || !key.left.isEmpty();
    });
    if (!holdsAny)
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << takenMs << quint32(keys.size());
    for (const KeyBackup &key : keys)
        stream << key.name << key.dump << key.ttlMs << key.left;
    return {undoOfKeys, bytes};
}

Result<KeyBackups> KeyBackups::ofUndo(const Undo &undo)
{
    KeyBackups backups;
    QDataStream stream(undo.material);
    stream.setVersion(streamVersion);
    quint32 count = 0;
    stream >> backups.takenMs >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        KeyBackup key;
        stream >> key.name >> key.dump >> key.ttlMs >> key.left;
        backups.keys.append(key);
    }
    if (stream.status() != QDataStream::Ok || undo.kind != undoOfKeys)
        return fail(ErrorCode::Corrupt, QStringLiteral("no backup of keys"));
    return backups;
}

Result<KeyBackups> backUpKeys(redis::Client &client, const QByteArrayList &keys, qint64 nowMs,
                              const BackupLimits &limits)
{
    KeyBackups backups;
    backups.takenMs = nowMs;
    if (keys.size() > limits.keys) {
        backups.leftOut = keys;
        return backups;
    }
    const auto sizes = sizesOf(client, keys);
    if (!sizes)
        return fail(sizes.error());
    for (const QByteArrayList &batch : batches(keys, *sizes, limits, backups.leftOut)) {
        if (auto done = dump(client, batch, backups); !done)
            return fail(done.error());
    }
    return backups;
}

Result<void> noteLeft(redis::Client &client, KeyBackups &backups, qint64 nowMs)
{
    const qint64 passedMs = nowMs - backups.takenMs;
    QVector<KeyBackup> touched;
    for (qsizetype first = 0; first < backups.keys.size(); first += keysAtOnce) {
        QByteArrayList names;
        for (const KeyBackup &key : backups.keys.mid(first, keysAtOnce))
            names.append(key.name);
        KeyBackups now;
        if (auto done = dump(client, names, now); !done)
            return done;
        for (qsizetype i = 0; i < names.size(); ++i) {
            KeyBackup key = backups.keys.at(first + i);
            key.left = now.keys.at(i).dump;
            if (key.left != key.dump || !isSameExpiry(key.ttlMs, now.keys.at(i).ttlMs, passedMs))
                touched.append(key);
        }
    }
    backups.keys = touched;
    return {};
}

Result<RestoreReport> restoreKeys(redis::Client &client, const KeyBackups &backups, qint64 nowMs)
{
    RestoreReport report;
    const qint64 passedMs = std::max<qint64>(nowMs - backups.takenMs, 0);
    for (const KeyBackup &key : backups.keys) {
        if (key.dump.isEmpty() && key.left.isEmpty())
            continue;
        if (key.ttlMs >= 0 && key.ttlMs <= passedMs) {
            report.expired.append(key.name);
            continue;
        }
        const auto fate = restoreOne(client, key, key.ttlMs < 0 ? 0 : key.ttlMs - passedMs);
        if (!fate)
            return fail(fate.error());
        switch (*fate) {
        case Fate::Restored:
            report.restored.append(key.name);
            break;
        case Fate::Removed:
            report.removed.append(key.name);
            break;
        case Fate::Occupied:
            report.occupied.append(key.name);
            break;
        }
    }
    return report;
}

} // namespace selaras::security
