// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVector>

namespace selaras::items {

struct RowRange {
    qsizetype first = 0;
    qsizetype count = 0;

    [[nodiscard]] int last() const { return int(first + count - 1); }
    bool operator==(const RowRange &other) const = default;
};

// How one list becomes another: first the removals, in their order, then the insertions.
struct Difference {
    QVector<RowRange> removals; // rows of the old list, last range first
    QVector<RowRange> insertions; // rows of the new list, first range first
};

// matched holds for each row of the new list its row in the old one, or -1. As many rows as
// possible stay; one that moved against the others is removed and inserted again.
Difference differenceOf(QVector<qsizetype> matched, qsizetype oldSize);

// The difference of two lists of what identifies their rows. A repeated key stays once at most.
template<class Key>
Difference difference(const QVector<Key> &before, const QVector<Key> &after)
{
    QHash<Key, qsizetype> places;
    places.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before.at(i), i);
    QVector<qsizetype> matched;
    matched.reserve(after.size());
    for (const Key &key : after) {
        const auto place = places.constFind(key);
        matched.append(place == places.cend() ? -1 : *place);
        if (place != places.cend())
            places.erase(place);
    }
    return differenceOf(std::move(matched), before.size());
}

} // namespace selaras::items
