// SPDX-License-Identifier: GPL-3.0-or-later
// How KeyTreeModel finds the keys that contain a text or match a pattern, off the GUI thread.
#include "models/base/glob.h"
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

// What is typed is a part of the name; and where it has what only a pattern has, one for all of it.
class NameFilter {
public:
    explicit NameFilter(const QByteArray &text)
        : m_lowered(text)
    {
        std::transform(text.cbegin(), text.cend(), m_lowered.begin(), lower);
        if (std::any_of(text.cbegin(), text.cend(),
                        [](char c) { return c == '*' || c == '?' || c == '['; }))
            m_pattern = text;
    }
    [[nodiscard]] bool accepts(const QByteArray &key) const
    {
        return contains(key, m_lowered) || (!m_pattern.isNull() && globMatches(m_pattern, key));
    }

private:
    QByteArray m_lowered;
    QByteArray m_pattern;
};

Result<Listing> keysWith(const Listing &listing, const NameFilter &filter,
                         const std::optional<mapping::TenantBoundary> &boundary, Progress &progress)
{
    auto found = std::make_shared<workspace::KeyListing>();
    found->takenMs = listing->takenMs;
    for (qsizetype i = 0; i < listing->keys.size(); ++i) {
        if (i % chunk == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
            progress.report(i, listing->keys.size());
        }
        const QByteArray &key = listing->keys.at(i);
        if (filter.accepts(key) && (!boundary || boundary->isKeyOfChosen(key)))
            found->keys.append(key);
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

bool KeyTreeModel::showsAll() const
{
    return m_filter.isEmpty() && (!m_session || m_session->boundary().isOpen());
}

void KeyTreeModel::filterAgain(bool newQuery)
{
    const int generation = ++m_filterGeneration;
    m_matching.cancel();
    if (showsAll()) {
        takeFiltered(m_all, newQuery);
        return;
    }
    std::optional<mapping::TenantBoundary> boundary;
    if (m_session && !m_session->boundary().isOpen())
        boundary = m_session->boundary();
    m_matching = m_filterLane.run(
        [listing = m_all, filter = NameFilter(m_filter.toUtf8()), boundary](Progress &progress) {
            return keysWith(listing, filter, boundary, progress);
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
