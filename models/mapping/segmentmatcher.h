// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keysegment.h"

#include <QVector>

#include <optional>

namespace selaras::mapping {

// Divides a key among the segments of its template. Works back from the key's end, noting where
// each segment can start, so that no key, however made, costs more than its length times the number
// of segments. Refers to the segments and the delimiter; outlived by both.
class SegmentMatcher {
public:
    // boundedTail: what the last segment, a star, stands for is empty or begins with the delimiter.
    SegmentMatcher(const QVector<KeySegment> &segments, const QByteArray &delimiter,
                   bool boundedTail);

    // Where each segment ends. Placeholders take at least one byte and split no UTF-8 sequence;
    // they hold no delimiter where that is possible.
    [[nodiscard]] std::optional<QVector<qsizetype>> match(const QByteArray &key) const;

private:
    struct Table;

    [[nodiscard]] std::optional<QVector<qsizetype>> divide(Table &table) const;
    [[nodiscard]] bool canStart(const Table &table, qsizetype segment, qsizetype at) const;
    [[nodiscard]] qsizetype valueEnd(const Table &table, qsizetype segment, qsizetype at) const;

    const QVector<KeySegment> &m_segments;
    const QByteArray &m_delimiter;
    bool m_boundedTail;
};

} // namespace selaras::mapping
