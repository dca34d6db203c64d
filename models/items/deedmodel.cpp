// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deedmodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"

#include <algorithm>

namespace selaras::items {

using security::DeedPage;
using security::DeedRecord;

namespace {

QVector<qint64> idsOf(const QVector<DeedRecord> &deeds)
{
    QVector<qint64> ids;
    for (const DeedRecord &deed : deeds)
        ids.append(deed.id);
    return ids;
}

} // namespace

DeedModel::DeedModel(Fetch fetch, QObject *parent, int pageSize)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
    , m_pageSize(pageSize)
{
}

void DeedModel::setFilter(const security::DeedFilter &filter)
{
    m_filter = filter;
    beginResetModel();
    m_deeds.clear();
    m_more = false;
    endResetModel();
    setState(LoadState::Loading);
    ask(0);
}

void DeedModel::refresh()
{
    if (m_state != LoadState::Ready)
        setState(LoadState::Loading);
    ask(0);
}

void DeedModel::ask(qint64 before)
{
    const int generation = ++m_generation;
    m_isFetchingMore = before != 0;
    onFinished(m_fetch(m_filter, before, m_pageSize), this,
               [this, generation, before](const Result<DeedPage> &page) {
                   if (generation != m_generation)
                       return;
                   // Whoever asks for more amid the change would get the same rows again.
                   m_isFetchingMore = true;
                   if (page && before != 0)
                       append(*page);
                   else if (page)
                       showNewest(*page);
                   m_isFetchingMore = false;
                   if (page)
                       setState(LoadState::Ready);
                   else
                       setState(LoadState::Failed, page.error());
               });
}

// Older ones than those of the page stay as they are, unless so many are new that some between are
// not known.
void DeedModel::showNewest(const DeedPage &page)
{
    const qint64 oldest = page.more ? page.deeds.last().id : 0;
    const auto older = std::find_if(m_deeds.begin(), m_deeds.end(),
                                    [oldest](const auto &deed) { return deed.id < oldest; });
    qsizetype shown = older - m_deeds.begin();
    if (shown == 0)
        shown = m_deeds.size();
    if (shown == m_deeds.size())
        m_more = page.more;
    const Difference change = difference(idsOf(m_deeds.mid(0, shown)), idsOf(page.deeds));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        m_deeds.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_deeds.insert(i, page.deeds.at(i));
        endInsertRows();
    }
    std::copy(page.deeds.begin(), page.deeds.end(), m_deeds.begin());
    if (!page.deeds.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(page.deeds.size()) - 1, ColumnCount - 1));
}

void DeedModel::append(const DeedPage &page)
{
    m_more = page.more;
    if (!page.deeds.isEmpty()) {
        const int first = int(m_deeds.size());
        beginInsertRows({}, first, first + int(page.deeds.size()) - 1);
        m_deeds += page.deeds;
        endInsertRows();
    }
}

const DeedRecord *DeedModel::record(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_deeds.at(index.row()) : nullptr;
}

int DeedModel::rowOf(qint64 deed) const
{
    const auto found = std::find_if(m_deeds.begin(), m_deeds.end(),
                                    [deed](const DeedRecord &record) { return record.id == deed; });
    return found == m_deeds.end() ? -1 : int(found - m_deeds.begin());
}

int DeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deeds.size());
}

int DeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeedModel::data(const QModelIndex &index, int role) const
{
    const DeedRecord *deed = record(index);
    if (!deed)
        return {};
    if (role == DeedRole)
        return QVariant::fromValue(*deed);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ActionColumn:
        return QString::fromUtf8(deed->action);
    case SubjectColumn:
        return deed->subject;
    case TenantColumn:
        return deed->tenant;
    case WhoColumn:
        return deed->author.user + QLatin1Char('@') + deed->author.host;
    default:
        return {};
    }
}

QVariant DeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case OutcomeColumn:
        return tr("Outcome");
    case ActionColumn:
        return tr("What");
    case SubjectColumn:
        return tr("To what");
    case TenantColumn:
        return tr("Tenant");
    case WhoColumn:
        return tr("Who");
    default:
        return {};
    }
}

bool DeedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_isFetchingMore && !m_deeds.isEmpty();
}

void DeedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_deeds.last().id);
}

void DeedModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace selaras::items
