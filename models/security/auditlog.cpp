// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditlog.h"

#include <algorithm>

namespace selaras::security {

namespace {

constexpr qsizetype longestEntry = qsizetype(64) << 20;
constexpr qsizetype longestText = 1024;
constexpr int wordBits = 6;
constexpr quint32 wordMask = 63;

quint64 bitOf(AuditLog::Serial serial)
{
    return quint64(1) << (serial & wordMask);
}

} // namespace

bool AuditLog::isGone(Serial serial) const
{
    return serial >= m_end || (m_gone.at(serial >> wordBits) & bitOf(serial)) != 0;
}

QByteArrayView AuditLog::raw(Serial serial) const
{
    const Block &block = *m_blocks.at(serial >> blockBits);
    const AuditRecord &record = block.records.at(serial & (blockSize - 1));
    return QByteArrayView(block.bytes).sliced(record.offset, record.length);
}

AuditLogWriter::AuditLogWriter()
    : m_log(std::make_shared<AuditLog>())
{
    m_textPlaces.insert(QByteArray(), 0);
}

AuditLogWriter::~AuditLogWriter() = default;

// A log that was shared is left as it is: writing goes on in a copy, which shares all but the last
// block with it.
AuditLog &AuditLogWriter::writable()
{
    if (m_log.use_count() > 1)
        m_log = std::make_shared<AuditLog>(*m_log);
    return *m_log;
}

std::shared_ptr<const AuditLog> AuditLogWriter::snapshot()
{
    return m_log;
}

AuditLog::Block &AuditLogWriter::blockToWrite(quint32 place)
{
    auto &block = writable().m_blocks[place];
    if (block.use_count() > 1)
        block = std::make_shared<AuditLog::Block>(*block);
    return *block;
}

quint32 AuditLogWriter::text(QByteArrayView utf8)
{
    utf8.truncate(std::min(utf8.size(), longestText));
    const auto known = m_textPlaces.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_textPlaces.cend())
        return *known;
    const quint32 place = m_log->textCount();
    const QByteArray own = utf8.toByteArray();
    writable().m_texts.append(QString::fromUtf8(own));
    writable().m_bytes += 3 * own.size() + 80; // the text, its bytes and their places
    m_textPlaces.insert(own, place);
    return place;
}

quint32 AuditLogWriter::key(const QByteArray &name, const mapping::FactNames &facts)
{
    const auto known = m_keyPlaces.constFind(name);
    if (known != m_keyPlaces.cend())
        return *known;
    const auto place = quint32(m_log->m_keys.size());
    writable().m_keys.append({name, facts});
    m_keyPlaces.insert(name, place);
    return place;
}

AuditKind AuditLogWriter::kindOf(quint32 event)
{
    const auto known = m_kinds.constFind(event);
    if (known != m_kinds.cend())
        return *known;
    return *m_kinds.insert(event, auditKindOf(m_log->text(event)));
}

AuditLog::Serial AuditLogWriter::append(AuditRecord record, QByteArrayView raw)
{
    AuditLog &log = writable();
    const AuditLog::Serial serial = log.m_end;
    const quint32 place = serial >> AuditLog::blockBits;
    if (place == quint32(log.m_blocks.size()))
        log.m_blocks.append(std::make_shared<AuditLog::Block>());
    AuditLog::Block &block = blockToWrite(place);
    const QByteArrayView kept = raw.first(std::min(raw.size(), longestEntry));
    record.offset = quint32(block.bytes.size());
    record.length = quint32(kept.size());
    block.bytes.append(kept.data(), kept.size());
    block.records.append(record);
    if (block.records.size() == AuditLog::blockSize) {
        block.bytes.squeeze();
        block.records.squeeze();
    }
    if (quint32(log.m_gone.size()) <= serial >> wordBits)
        log.m_gone.append(0);
    ++log.m_end;
    log.m_bytes += qint64(sizeof(AuditRecord)) + kept.size();
    ++log.m_eventCounts[record.event];
    log.m_unreadable += record.kind == AuditKind::Unreadable ? 1 : 0;
    return serial;
}

void AuditLogWriter::remove(AuditLog::Serial serial)
{
    if (m_log->isGone(serial))
        return;
    AuditLog &log = writable();
    const AuditRecord record = log.record(serial);
    log.m_gone[serial >> wordBits] |= bitOf(serial);
    ++log.m_goneCount;
    log.m_unreadable -= record.kind == AuditKind::Unreadable ? 1 : 0;
    log.m_bytes -= qint64(sizeof(AuditRecord)) + record.length;
    if (--log.m_eventCounts[record.event] == 0)
        log.m_eventCounts.remove(record.event);
    const quint32 place = serial >> AuditLog::blockBits;
    const quint32 first = place << AuditLog::blockBits;
    if (log.m_end - first < AuditLog::blockSize)
        return;
    const auto words = log.m_gone.cbegin() + (first >> wordBits);
    if (std::all_of(words, words + (AuditLog::blockSize >> wordBits),
                    [](quint64 word) { return word == ~quint64(0); }))
        log.m_blocks[place].reset();
}

} // namespace selaras::security
