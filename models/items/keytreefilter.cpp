// SPDX-License-Identifier: GPL-3.0-or-later
// How KeyTreeModel finds the keys that contain a text, off the GUI thread.
#include "models/base/onfinished.h"
#include "models/items/keytreemodel.h"
#include "models/items/keytreenode.h"

#include <algorithm>

namespace selaras::items {

namespace {

using Listing = std::shared_ptr<const workspace::KeyListing>;

constexpr qsizetype chunk = 4096;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool contains(const QByteArray &key, const QByteArray &lowered)
{
    const auto same = [](char inKey, char wanted) { return lower(inKey) == wanted; };
    return std::search(key.cbegin(), key.cend(), lowered.cbegin(), lowered.cend(), same)
        != key.cend();
}

Result<Listing> keysWith(const Listing &listing, const QByteArray &lowered, Progress &progress)
{
    auto found = std::make_shared<workspace::KeyListing>();
    found->takenMs = listing->takenMs;
    for (qsizetype i = 0; i < listing->keys.size(); ++i) {
        if (i % chunk == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
            progress.report(i, listing->keys.size());
        }
        if (contains(listing->keys.at(i), lowered))
            found->keys.append(listing->keys.at(i));
    }
    return Listing(found);
}

} // namespace

void KeyTreeModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    filterAgain(true);
}

void KeyTreeModel::filterAgain(bool newQuery)
{
    const int generation = ++m_filterGeneration;
    m_matching.cancel();
    if (m_filter.isEmpty()) {
        takeFiltered(m_all, newQuery);
        return;
    }
    QByteArray lowered = m_filter.toUtf8();
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    m_matching = m_filterLane.run([listing = m_all, lowered](Progress &progress) {
        return keysWith(listing, lowered, progress);
    });
    m_filtering = true;
    Q_EMIT filteringChanged();
    onFinished(m_matching, this, [this, generation, newQuery](const Result<Listing> &listing) {
        if (generation == m_filterGeneration && listing)
            takeFiltered(*listing, newQuery);
    });
}

void KeyTreeModel::takeFiltered(const Listing &listing, bool newQuery)
{
    if (newQuery) {
        beginResetModel();
        m_shown = listing;
        reset();
        endResetModel();
    } else {
        show(listing);
    }
    m_filtering = false;
    Q_EMIT filteringChanged();
    Q_EMIT countChanged();
}

} // namespace selaras::items
