// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/facts.h"
#include "models/security/auditkind.h"

#include <QHash>
#include <QStringList>
#include <QVector>

#include <array>
#include <limits>
#include <memory>

namespace selaras::security {

// An entry of an audit trail, as far as lists and filters need it. Its texts are places in the log.
struct AuditRecord {
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    qint64 timeMs = noTime; // since the epoch
    quint32 user = 0; // a key of the users' table, or a login
    quint32 event = 0;
    quint32 ip = 0;
    quint32 tenant = 0;
    quint32 agent = 0;
    quint32 key = 0; // of the trail that holds it
    quint32 offset = 0; // in the bytes of its block
    quint32 length = 0;
    AuditKind kind = AuditKind::Other;
};

// The entries of many audit trails at one moment, compactly: about 60 bytes an entry beside its own
// bytes, which are kept once. An entry has a serial, which stays its own while the log grows, and
// which is never given again. Immutable; may be shared between threads.
class AuditLog {
public:
    using Serial = quint32;
    static constexpr int blockBits = 12;
    static constexpr quint32 blockSize = 1U << blockBits;

    // Serials go from 0 to below this, some of them gone.
    [[nodiscard]] Serial end() const { return m_end; }
    [[nodiscard]] bool isGone(Serial serial) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_end) - m_goneCount; }

    // Of a serial that is not gone.
    [[nodiscard]] const AuditRecord &record(Serial serial) const
    {
        return m_blocks[serial >> blockBits]->records[serial & (blockSize - 1)];
    }
    // As the key holds it; of a stream its fields as a JSON object. Refers to the log.
    [[nodiscard]] QByteArrayView raw(Serial serial) const;

    // 0 is the empty text.
    [[nodiscard]] const QString &text(quint32 place) const { return m_texts.at(place); }
    [[nodiscard]] quint32 textCount() const { return quint32(m_texts.size()); }
    [[nodiscard]] const QByteArray &keyName(quint32 place) const { return m_keys.at(place).name; }
    // What stands where in the entries of a key, as the profile says.
    [[nodiscard]] const mapping::FactNames &keyFacts(quint32 place) const
    {
        return m_keys.at(place).facts;
    }
    // What each event, by its text, is counted.
    [[nodiscard]] const QHash<quint32, qint64> &eventCounts() const { return m_eventCounts; }
    [[nodiscard]] qint64 unreadableCount() const { return m_unreadable; }
    // Bytes that the entries and their texts take.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    friend class AuditLogWriter;

    struct Block {
        QVector<AuditRecord> records;
        QByteArray bytes; // of its entries, one after another
    };
    struct Key {
        QByteArray name;
        mapping::FactNames facts;
    };

    QVector<std::shared_ptr<Block>> m_blocks; // null where all are gone
    QVector<quint64> m_gone; // a bit a serial
    Serial m_end = 0;
    qsizetype m_goneCount = 0;
    QStringList m_texts {QString()};
    QVector<Key> m_keys;
    QHash<quint32, qint64> m_eventCounts;
    qint64 m_unreadable = 0;
    qint64 m_bytes = 0;
};

// Makes a log grow. Used on one thread; what it has made so far may be shared at any time.
class AuditLogWriter {
public:
    AuditLogWriter();
    ~AuditLogWriter();
    AuditLogWriter(const AuditLogWriter &) = delete;
    AuditLogWriter &operator=(const AuditLogWriter &) = delete;

    // The place of a text (UTF-8, cut at 1 KiB) or of a key's name; the same again for the same.
    quint32 text(QByteArrayView utf8);
    quint32 key(const QByteArray &name, const mapping::FactNames &facts);
    // What an event is about, by the place of its text.
    AuditKind kindOf(quint32 event);
    // Appends an entry, whose offset and length need not be told. Its bytes are cut at 64 MiB.
    AuditLog::Serial append(AuditRecord record, QByteArrayView raw);
    void remove(AuditLog::Serial serial);

    [[nodiscard]] const AuditLog &log() const { return *m_log; }
    // Costs little where little has changed since the last one.
    std::shared_ptr<const AuditLog> snapshot();

private:
    AuditLog::Block &blockToWrite(quint32 place);
    AuditLog &writable();

    std::shared_ptr<AuditLog> m_log;
    QHash<QByteArray, quint32> m_textPlaces;
    QHash<QByteArray, quint32> m_keyPlaces;
    QHash<quint32, AuditKind> m_kinds;
};

} // namespace selaras::security
