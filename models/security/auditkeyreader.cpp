// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditkeyreader.h"

#include "models/redis/scanreply.h"
#include "models/redis/valueentries.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace selaras::security {

using redis::Client;

namespace {

// So many that were read already are asked for again, to see whether the places have moved.
constexpr qsizetype overlap = 16;
constexpr qint64 longestString = qint64(64) << 20;

// How many entries of a chunk are known: those up to the last one that was read. Each entry that
// was trimmed away meanwhile makes it one less.
std::optional<qsizetype> knownIn(const QVector<StoredEntry> &chunk,
                                 const QVector<StoredEntry> &known)
{
    for (qsizetype count = std::min(chunk.size(), known.size()); count > 0; --count) {
        const auto same = [](const StoredEntry &a, const StoredEntry &b) {
            return a.raw == b.raw && a.mark == b.mark;
        };
        if (std::equal(chunk.begin(), chunk.begin() + count, known.end() - count, same))
            return count;
    }
    return known.isEmpty() ? std::optional<qsizetype>(0) : std::nullopt;
}

Result<KeyRead> readByPlace(Client &client, const QByteArray &key, const StoreShape &shape,
                            const EntrySink &sink, Progress &progress)
{
    QVector<StoredEntry> known; // the last ones
    qint64 place = 0;
    for (;;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const qint64 from = place - known.size();
        const qint64 wanted = entriesAtOnce + known.size();
        const auto reply = client.call(rangeCommand(shape, key, from, {}, wanted));
        if (!reply)
            return fail(reply.error());
        QVector<StoredEntry> chunk = entriesOf(shape, *reply);
        // Not one look more: a writer could be ahead of us for ever.
        const bool isLast = chunk.size() < wanted;
        const auto seen = knownIn(chunk, known);
        if (!seen)
            return KeyRead::Moved;
        chunk.remove(0, *seen);
        place = from + *seen + chunk.size();
        if (!sink(chunk))
            return KeyRead::Full;
        if (isLast)
            return KeyRead::Whole;
        known = (known + chunk).last(std::min(overlap, known.size() + chunk.size()));
    }
}

Result<KeyRead> readStream(Client &client, const QByteArray &key, const StoreShape &shape,
                           const EntrySink &sink, Progress &progress)
{
    QByteArray last;
    for (;;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto reply = client.call(rangeCommand(shape, key, 0, last, entriesAtOnce));
        if (!reply)
            return fail(reply.error());
        const QVector<StoredEntry> chunk = entriesOf(shape, *reply);
        if (!sink(chunk))
            return KeyRead::Full;
        if (chunk.size() < entriesAtOnce)
            return KeyRead::Whole;
        last = chunk.constLast().mark;
    }
}

Result<KeyRead> readString(Client &client, const QByteArray &key, const EntrySink &sink)
{
    const auto length = client.call({"STRLEN", key});
    if (!length)
        return fail(length.error());
    if (length->integer > longestString)
        return KeyRead::TooLarge;
    const auto reply = client.call({"GET", key});
    if (!reply)
        return fail(reply.error());
    if (reply->isNil())
        return KeyRead::Whole;
    return sink(entriesOfText(reply->bytes)) ? KeyRead::Whole : KeyRead::Full;
}

// Of a hash or a set. A scan may bring an element twice.
Result<KeyRead> readByScan(Client &client, const QByteArray &key, bool isHash,
                           const EntrySink &sink, Progress &progress)
{
    QByteArray cursor = "0";
    QSet<QByteArray> seen;
    do {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto reply = redis::scanReply(client.call(
            {isHash ? "HSCAN" : "SSCAN", key, cursor, "COUNT", QByteArray::number(entriesAtOnce)}));
        if (!reply)
            return fail(reply.error());
        cursor = reply->cursor;
        redis::ValueEntries found =
            isHash ? redis::pairEntries(reply->items) : redis::singleEntries(reply->items);
        found.removeIf([&](const auto &entry) {
            const bool isKnown = seen.contains(entry.first);
            seen.insert(entry.first);
            return isKnown;
        });
        QVector<StoredEntry> entries;
        if (isHash)
            entries = entriesOfHash(found);
        else
            std::transform(found.begin(), found.end(), std::back_inserter(entries),
                           [](const auto &entry) {
                               return StoredEntry {entry.first, {}};
                           });
        if (!entries.isEmpty() && !sink(entries))
            return KeyRead::Full;
    } while (cursor != "0");
    return KeyRead::Whole;
}

} // namespace

Result<KeyRead> readEntries(Client &client, const QByteArray &key, const StoreShape &shape,
                            const EntrySink &sink, Progress &progress)
{
    if (shape.type == "stream")
        return readStream(client, key, shape, sink, progress);
    if (shape.isOrdered())
        return readByPlace(client, key, shape, sink, progress);
    if (shape.type == "string")
        return readString(client, key, sink);
    return readByScan(client, key, shape.type == "hash", sink, progress);
}

} // namespace selaras::security
