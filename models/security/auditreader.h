// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/redis/keyscan.h"
#include "models/redis/keyspace.h"
#include "models/security/auditentry.h"
#include "models/security/auditkeyreader.h"

#include <deque>

namespace selaras::security {

// What is kept at most. A log that is cut says so.
struct AuditLimits {
    qsizetype entries = 3'000'000;
    qint64 bytes = qint64(1200) << 20;
};

// What was read, and what was not.
struct AuditCoverage {
    qint64 keys = 0;
    bool isCut = false; // there is more than the limits allow
    QByteArrayList unread; // too large, of a type that holds no entries, or forbidden

    bool operator==(const AuditCoverage &other) const = default;
};

// What a look at the trails brought.
struct AuditChange {
    std::shared_ptr<const AuditLog> log;
    AuditCoverage coverage;
    QVector<AuditLog::Serial> added; // not those of a log that was read anew
    QVector<AuditLog::Serial> removed; // trimmed away, expired or deleted
    bool isAnew = false; // no serial is what it was
};

// Reads the audit trails of an application, and follows them. Finds their keys by SCAN; how a key
// holds its entries, a list, a sorted set, a stream, a hash, a set or JSON text, is told by its
// type.
//
// Following asks for the length and the newest entry of a thousand keys at most each time, those
// that grew lately first, and scans on for new keys by two calls: a millisecond or two of the
// server's time. What it does not notice is another value in a hash of the same size, or amid a
// sorted set.
//
// Blocking; used on one thread, and with one client.
class AuditReader {
public:
    static constexpr qsizetype keysALook = 1000;

    AuditReader(redis::Client &client, const QVector<mapping::AuditTrail> &trails,
                AuditLimits limits = {});
    ~AuditReader();
    AuditReader(const AuditReader &) = delete;
    AuditReader &operator=(const AuditReader &) = delete;

    // All of it, anew. Reports entries read of those that there are; -1 while keys are looked for.
    Result<AuditChange> load(Progress &progress = Progress::none());
    // What has changed since. Where it fails, what it found so far comes with the next one.
    Result<AuditChange> follow(Progress &progress = Progress::none());

private:
    struct Key {
        QByteArray name;
        size_t trail = 0;
        AuditKeyFacts facts {};
        StoreShape shape {};
        qint64 length = 0; // as the server told it
        StoredEntry newest {};
        std::deque<AuditLog::Serial> serials {}; // the oldest first
        bool isHot = false; // it grew at the last look
    };

    void begin();
    void note(const QByteArrayList &names);
    [[nodiscard]] std::optional<size_t> trailOf(const QByteArray &name) const;
    // Reads the keys that were noted.
    Result<void> readNoted(Progress &progress, bool tellsTotal);
    Result<QVector<Key>> inspectNoted(Progress &progress);
    Result<void> readSmall(QVector<Key> &keys, qsizetype first, qsizetype last);
    Result<void> readWhole(Key &key, Progress &progress);
    Result<void> orient(Key &key);
    Result<void> takeSmall(Key &key, const redis::Reply &reply);
    void orientBy(Key &key, QVector<StoredEntry> &entries);
    bool take(Key &key, const QVector<StoredEntry> &entries);
    void keep(Key &&key);
    void leaveUnread(const QByteArray &name);

    [[nodiscard]] QVector<qsizetype> dueKeys();
    Result<void> look(const QVector<qsizetype> &places, Progress &progress);
    [[nodiscard]] bool isAsKnown(const Key &key, const QVector<redis::Reply> &told) const;
    Result<void> catchUp(Key &key, const redis::Reply &length, Progress &progress);
    Result<bool> takeNewest(Key &key);
    [[nodiscard]] std::optional<qsizetype> appendedIn(const Key &key,
                                                      const QVector<StoredEntry> &newest,
                                                      qint64 length) const;
    bool takeAppended(Key &key, const QVector<StoredEntry> &appended, qint64 length,
                      const QVector<StoredEntry> &oldest);
    Result<void> readAnew(Key &key, Progress &progress);
    bool takeUnlessKnown(Key &key, const QVector<StoredEntry> &entries,
                         QMultiHash<size_t, AuditLog::Serial> &before);
    void dropOldest(Key &key, qint64 count);
    void forget(AuditLog::Serial serial);
    void leaveGone();
    Result<void> scanOn();
    AuditChange changeSoFar();

    redis::Client &m_client;
    QVector<mapping::AuditTrail> m_trails;
    std::vector<AuditEntryReader> m_readers; // of each trail
    AuditLimits m_limits;
    std::unique_ptr<AuditLogWriter> m_writer;
    std::vector<Key> m_keys;
    QSet<QByteArray> m_known; // names of m_keys, and of what is noted or unread
    QByteArrayList m_noted; // keys to be read
    AuditCoverage m_coverage;
    QVector<AuditLog::Serial> m_added;
    QVector<AuditLog::Serial> m_removed;
    std::optional<redis::KeyScan> m_scan; // for new keys
    size_t m_next = 0; // of the keys that are looked at in turn
};

} // namespace selaras::security
