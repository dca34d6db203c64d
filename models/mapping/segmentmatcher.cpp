// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/segmentmatcher.h"

#include <QVarLengthArray>

#include <algorithm>

namespace selaras::mapping {

namespace {

using Kind = KeySegment::Kind;

constexpr qsizetype longestKey = qsizetype(1) << 20;

bool startsAt(QByteArrayView key, qsizetype at, QByteArrayView text)
{
    return key.sliced(at).startsWith(text);
}

} // namespace

// For each place in the key, the first place from there on at which segment i and all after it
// match the rest of the key (key.size() + 1: none); and how far a value from there may reach.
struct SegmentMatcher::Table {
    Table(QByteArrayView bytes, qsizetype segments)
        : key(bytes)
        , width(bytes.size() + 2)
        , starts(width * (segments + 1))
        , reach(width)
    {
    }

    [[nodiscard]] qsizetype none() const { return key.size() + 1; }
    int &start(qsizetype segment, qsizetype at) { return starts[segment * width + at]; }
    [[nodiscard]] qsizetype start(qsizetype segment, qsizetype at) const
    {
        return starts[segment * width + at];
    }
    [[nodiscard]] bool splitsCharacter(qsizetype at) const
    {
        return at < key.size() && (key.at(at) & 0xC0) == 0x80;
    }
    void limitValues(QByteArrayView delimiter)
    {
        reach[key.size()] = int(key.size());
        for (qsizetype at = key.size() - 1; at >= 0; --at) {
            const bool delimited = !delimiter.isEmpty() && startsAt(key, at, delimiter);
            reach[at] = delimited ? int(at + delimiter.size() - 1) : reach[at + 1];
        }
    }
    void freeValues() { std::fill(reach.begin(), reach.end(), int(key.size())); }

    QByteArrayView key;
    qsizetype width;
    QVarLengthArray<int, 1024> starts;
    QVarLengthArray<int, 256> reach;
};

SegmentMatcher::SegmentMatcher(const QVector<KeySegment> &segments, const QByteArray &delimiter,
                               bool boundedTail)
    : m_segments(segments)
    , m_delimiter(delimiter)
    , m_boundedTail(boundedTail)
{
}

std::optional<QVector<qsizetype>> SegmentMatcher::match(const QByteArray &key) const
{
    if (m_segments.isEmpty() || key.size() > longestKey
        || !key.startsWith(m_segments.first().literal))
        return std::nullopt;
    Table table(key, m_segments.size());
    table.limitValues(m_delimiter);
    if (auto ends = divide(table))
        return ends;
    table.freeValues();
    return divide(table);
}

std::optional<QVector<qsizetype>> SegmentMatcher::divide(Table &table) const
{
    const qsizetype size = table.key.size();
    const qsizetype count = m_segments.size();
    for (qsizetype at = 0; at <= size; ++at)
        table.start(count, at) = int(size);
    for (qsizetype i = count - 1; i >= 0; --i) {
        table.start(i, size + 1) = int(table.none());
        for (qsizetype at = size; at >= 0; --at)
            table.start(i, at) = canStart(table, i, at) ? int(at) : int(table.start(i, at + 1));
    }
    if (std::as_const(table).start(0, 0) != 0)
        return std::nullopt;

    QVector<qsizetype> ends;
    qsizetype at = 0;
    for (qsizetype i = 0; i < count; ++i) {
        switch (m_segments.at(i).kind) {
        case Kind::Literal:
            at += m_segments.at(i).literal.size();
            break;
        case Kind::Placeholder:
            at = valueEnd(table, i, at);
            break;
        case Kind::Star:
            at = std::as_const(table).start(i + 1, at);
            break;
        }
        ends.append(at);
    }
    return ends;
}

bool SegmentMatcher::canStart(const Table &table, qsizetype segment, qsizetype at) const
{
    const bool afterValue = segment > 0 && m_segments.at(segment - 1).kind == Kind::Placeholder;
    if (afterValue && table.splitsCharacter(at))
        return false;
    const qsizetype size = table.key.size();
    switch (m_segments.at(segment).kind) {
    case Kind::Literal: {
        const QByteArray &literal = m_segments.at(segment).literal;
        const qsizetype end = at + literal.size();
        return end <= size && startsAt(table.key, at, literal)
            && table.start(segment + 1, end) == end;
    }
    case Kind::Placeholder: {
        const qsizetype end = at < size ? table.start(segment + 1, at + 1) : table.none();
        return end <= table.reach[at];
    }
    case Kind::Star:
        if (m_boundedTail && segment == m_segments.size() - 1)
            return at == size || startsAt(table.key, at, m_delimiter);
        return table.start(segment + 1, at) <= size;
    }
    return false;
}

qsizetype SegmentMatcher::valueEnd(const Table &table, qsizetype segment, qsizetype at) const
{
    const qsizetype next = segment + 1;
    const bool plainStar = next < m_segments.size() && m_segments.at(next).kind == Kind::Star
        && !(m_boundedTail && next == m_segments.size() - 1);
    if (!plainStar)
        return table.start(next, at + 1);
    // "{id}*" could give a value of one byte and leave the rest to the star; the whole is meant.
    qsizetype end = table.reach[at];
    while (table.start(next, end) != end)
        --end;
    return end;
}

} // namespace selaras::mapping
