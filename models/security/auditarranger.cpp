// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditarranger.h"

#include <algorithm>
#include <numeric>

namespace selaras::security {

namespace {

constexpr quint32 looksAtOnce = 1 << 14; // between two looks at the progress

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Numbers by what they count, all else by its letters.
int compareTexts(const QString &a, const QString &b)
{
    if (a.size() != b.size() && isDigits(a) && isDigits(b))
        return a.size() < b.size() ? -1 : 1;
    const int byLetters = a.compare(b, Qt::CaseInsensitive);
    return byLetters != 0 ? byLetters : a.compare(b);
}

// The newest first; entries without a time last, those that were read later before the others.
bool isNewer(const AuditRecord &a, AuditLog::Serial serialOfA, const AuditRecord &b,
             AuditLog::Serial serialOfB)
{
    return a.timeMs != b.timeMs ? a.timeMs > b.timeMs : serialOfA > serialOfB;
}

QVector<AuditRange> rangesOf(const QVector<qsizetype> &places)
{
    QVector<AuditRange> ranges;
    for (const qsizetype place : places) {
        if (!ranges.isEmpty() && ranges.constLast().first + ranges.constLast().count == place)
            ++ranges.last().count;
        else
            ranges.append({place, 1});
    }
    return ranges;
}

struct SortItem {
    qint64 timeMs;
    quint32 rank;
    AuditLog::Serial serial;
};

} // namespace

AuditArranger::AuditArranger(const AuditQuery &query)
    : m_query(query)
    , m_matcher(query.filter, query.people)
{
}

Result<AuditRows> AuditArranger::arrange(const AuditLog &log, Progress &progress)
{
    AuditRows rows;
    rows.reserve(m_query.filter.isEmpty() ? log.size() : 0);
    for (AuditLog::Serial serial = 0; serial < log.end(); ++serial) {
        if (serial % looksAtOnce == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (!log.isGone(serial) && m_matcher.accepts(log, serial))
            rows.append(serial);
    }
    sort(log, rows);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled);
    return rows;
}

quint32 AuditArranger::placeOf(const AuditRecord &record) const
{
    switch (m_query.order) {
    case AuditOrder::Event:
        return record.event;
    case AuditOrder::Ip:
        return record.ip;
    case AuditOrder::Agent:
        return record.agent;
    case AuditOrder::User:
        return record.user;
    case AuditOrder::Tenant:
    case AuditOrder::Time:
        break;
    }
    return record.tenant;
}

// What the entry is ordered by.
QString AuditArranger::textOf(const AuditLog &log, const AuditRecord &record) const
{
    if (m_query.order == AuditOrder::Tenant)
        return tenantOf(log, record, *m_query.people);
    const QString &text = log.text(placeOf(record));
    if (m_query.order != AuditOrder::User)
        return text;
    const QString name = m_query.people->value(text).name;
    return name.isEmpty() ? text : name;
}

bool AuditArranger::comesBefore(const AuditLog &log, AuditLog::Serial a, AuditLog::Serial b) const
{
    const AuditRecord &first = log.record(a);
    const AuditRecord &second = log.record(b);
    if (m_query.order == AuditOrder::Time)
        return m_query.descending ? isNewer(first, a, second, b) : isNewer(second, b, first, a);
    const int comes = compareTexts(textOf(log, first), textOf(log, second));
    if (comes != 0)
        return m_query.descending ? comes > 0 : comes < 0;
    return isNewer(first, a, second, b);
}

// Of each text, or each user for the tenants; the same text has the same rank. Comparing these is
// far cheaper than comparing texts a million times.
QVector<quint32> AuditArranger::ranksOf(const AuditLog &log, const AuditRows &rows) const
{
    QHash<QString, quint32> ranks;
    QVector<QString> ofPlace(log.textCount() * 2);
    const auto slotOf = [&](const AuditRecord &record) {
        const bool isByUser = m_query.order == AuditOrder::Tenant && record.tenant == 0;
        return isByUser ? log.textCount() + record.user : placeOf(record);
    };
    QVector<bool> isSeen(ofPlace.size(), false);
    for (const AuditLog::Serial serial : rows) {
        const AuditRecord &record = log.record(serial);
        const quint32 slot = slotOf(record);
        if (isSeen.at(slot))
            continue;
        isSeen[slot] = true;
        ofPlace[slot] = textOf(log, record);
        ranks.insert(ofPlace.at(slot), 0);
    }
    QStringList texts = ranks.keys();
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return compareTexts(a, b) < 0; });
    for (qsizetype i = 0; i < texts.size(); ++i)
        ranks[texts.at(i)] = quint32(m_query.descending ? texts.size() - i : i);
    QVector<quint32> ofRow;
    ofRow.reserve(rows.size());
    QVector<quint32> rankOfSlot(ofPlace.size(), 0);
    for (qsizetype slot = 0; slot < ofPlace.size(); ++slot) {
        if (isSeen.at(slot))
            rankOfSlot[slot] = ranks.value(ofPlace.at(slot));
    }
    for (const AuditLog::Serial serial : rows)
        ofRow.append(rankOfSlot.at(slotOf(log.record(serial))));
    return ofRow;
}

void AuditArranger::sort(const AuditLog &log, AuditRows &rows) const
{
    const bool isByTime = m_query.order == AuditOrder::Time;
    const QVector<quint32> ranks = isByTime ? QVector<quint32>() : ranksOf(log, rows);
    std::vector<SortItem> items;
    items.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        items.push_back({log.record(rows.at(i)).timeMs, isByTime ? 0 : ranks.at(i), rows.at(i)});
    std::sort(items.begin(), items.end(), [](const SortItem &a, const SortItem &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return a.timeMs != b.timeMs ? a.timeMs > b.timeMs : a.serial > b.serial;
    });
    if (isByTime && !m_query.descending)
        std::reverse(items.begin(), items.end());
    std::transform(items.begin(), items.end(), rows.begin(),
                   [](const SortItem &item) { return item.serial; });
}

AuditMerge AuditArranger::merge(const AuditLog &log, const AuditRows &rows,
                                const QVector<AuditLog::Serial> &added,
                                const QVector<AuditLog::Serial> &removed)
{
    AuditRows come;
    for (const AuditLog::Serial serial : added) {
        if (!log.isGone(serial) && m_matcher.accepts(log, serial))
            come.append(serial);
    }
    const auto before = [&](AuditLog::Serial a, AuditLog::Serial b) {
        return comesBefore(log, a, b);
    };
    std::sort(come.begin(), come.end(), before);
    AuditMerge merge;
    QVector<qsizetype> went;
    AuditRows stay;
    if (!removed.isEmpty()) {
        stay.reserve(rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (log.isGone(rows.at(row)))
                went.append(row);
            else
                stay.append(rows.at(row));
        }
        merge.removals = rangesOf(went);
        std::reverse(merge.removals.begin(), merge.removals.end());
    } else {
        stay = rows;
    }
    merge.rows.reserve(stay.size() + come.size());
    QVector<qsizetype> places;
    auto at = stay.cbegin();
    for (const AuditLog::Serial serial : std::as_const(come)) {
        const auto next = std::lower_bound(at, stay.cend(), serial, before);
        merge.rows.append(AuditRows(at, next));
        at = next;
        places.append(merge.rows.size());
        merge.rows.append(serial);
    }
    merge.rows.append(AuditRows(at, stay.cend()));
    merge.insertions = rangesOf(places);
    return merge;
}

} // namespace selaras::security
