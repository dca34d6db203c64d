// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/difference.h"

#include <algorithm>

namespace selaras::items {

namespace {

// Keeps a longest increasing subsequence and sets the rest to -1.
void keepIncreasing(QVector<qsizetype> &matched)
{
    QVector<qsizetype> tails; // of the best sequence of each length, as places in matched
    QVector<qsizetype> previous(matched.size(), -1);
    for (qsizetype i = 0; i < matched.size(); ++i) {
        if (matched.at(i) < 0)
            continue;
        const auto tail = std::lower_bound(
            tails.begin(), tails.end(), matched.at(i),
            [&matched](qsizetype place, qsizetype value) { return matched.at(place) < value; });
        if (tail != tails.begin())
            previous[i] = *std::prev(tail);
        if (tail == tails.end())
            tails.append(i);
        else
            *tail = i;
    }
    QVector<bool> kept(matched.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.constLast(); i >= 0; i = previous.at(i))
        kept[i] = true;
    for (qsizetype i = 0; i < matched.size(); ++i) {
        if (!kept.at(i))
            matched[i] = -1;
    }
}

QVector<RowRange> rangesWithout(const QVector<bool> &kept)
{
    QVector<RowRange> ranges;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (kept.at(i))
            continue;
        if (!ranges.isEmpty() && ranges.constLast().first + ranges.constLast().count == i)
            ++ranges.last().count;
        else
            ranges.append({i, 1});
    }
    return ranges;
}

} // namespace

Difference differenceOf(QVector<qsizetype> matched, qsizetype oldSize)
{
    keepIncreasing(matched);
    QVector<bool> keptOld(oldSize, false);
    QVector<bool> keptNew(matched.size(), false);
    for (qsizetype i = 0; i < matched.size(); ++i) {
        if (matched.at(i) >= 0) {
            keptOld[matched.at(i)] = true;
            keptNew[i] = true;
        }
    }
    Difference difference {rangesWithout(keptOld), rangesWithout(keptNew)};
    std::reverse(difference.removals.begin(), difference.removals.end());
    return difference;
}

} // namespace selaras::items
