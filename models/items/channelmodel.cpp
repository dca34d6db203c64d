// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/channelmodel.h"

#include "models/base/glob.h"
#include "models/items/keytext.h"

#include <algorithm>

namespace selaras::items {

using workspace::Subscription;

namespace {

constexpr double second = 1000; // milliseconds

} // namespace

ChannelModel::ChannelModel(workspace::MessageFeed *feed, const QByteArrayList &patterns,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
{
    for (const QByteArray &pattern : patterns) {
        const bool isPattern = pattern.contains('*');
        if (!isPattern)
            m_rows.insert(pattern, int(m_entries.size()));
        m_entries.append({{pattern, isPattern}, true});
    }
}

void ChannelModel::insert(const QVector<Subscription> &subscriptions)
{
    QVector<Entry> added;
    for (const Subscription &subscription : subscriptions) {
        if (rowOf(subscription) >= 0)
            continue;
        if (!subscription.isPattern)
            m_rows.insert(subscription.name, int(m_entries.size() + added.size()));
        added.append({subscription});
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_entries += added;
    endInsertRows();
}

int ChannelModel::rowOf(const Subscription &subscription) const
{
    if (!subscription.isPattern)
        return m_rows.value(subscription.name, -1);
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.subscription == subscription;
    });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void ChannelModel::setList(const redis::ChannelList &list)
{
    QVector<Subscription> listed;
    for (const auto &channel : list.channels)
        listed.append({channel.name, false});
    insert(listed);
    for (Entry &entry : m_entries)
        entry.subscribers = entry.subscription.isPattern ? -1 : 0;
    for (const auto &channel : list.channels)
        m_entries[m_rows.value(channel.name)].subscribers = channel.subscribers;
    forgetEmpty();
    tellChanged(SubscribersColumn, SubscribersColumn);
}

// Channels come and go; those that nobody listens to and nothing came from are not worth a row.
void ChannelModel::forgetEmpty()
{
    bool any = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Entry &entry = m_entries.at(row);
        if (entry.known || entry.followed || entry.subscribers != 0 || entry.messages > 0)
            continue;
        beginRemoveRows({}, row, row);
        m_entries.remove(row);
        endRemoveRows();
        any = true;
    }
    if (!any)
        return;
    m_rows.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_entries.at(row).subscription.isPattern)
            m_rows.insert(m_entries.at(row).subscription.name, row);
    }
}

void ChannelModel::setCounts(const workspace::MessageFeed::Counts &counts, qint64 nowMs)
{
    const double elapsed = double(std::max<qint64>(1, nowMs - m_countedMs));
    m_countedMs = nowMs;
    QVector<Subscription> counted;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        counted.append({count.key(), false});
    insert(counted);
    for (Entry &entry : m_entries) {
        const qint64 before = entry.messages;
        entry.messages = messagesOf(entry.subscription, counts);
        entry.rate = double(std::max<qint64>(0, entry.messages - before)) * second / elapsed;
    }
    tellChanged(MessagesColumn, RateColumn);
}

qint64 ChannelModel::messagesOf(const Subscription &subscription,
                                const workspace::MessageFeed::Counts &counts)
{
    if (!subscription.isPattern)
        return counts.value(subscription.name);
    qint64 messages = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        messages += globMatches(subscription.name, count.key()) ? *count : 0;
    return messages;
}

void ChannelModel::follow(const Subscription &subscription, bool follows)
{
    insert({subscription});
    const int row = rowOf(subscription);
    Entry &entry = m_entries[row];
    entry.known = true;
    if (entry.followed == follows)
        return;
    entry.followed = follows;
    Q_EMIT dataChanged(index(row, NameColumn), index(row, NameColumn), {Qt::CheckStateRole});
    if (m_feed)
        m_feed->follow(followed());
    Q_EMIT followedChanged();
}

QVector<Subscription> ChannelModel::followed() const
{
    QVector<Subscription> subscriptions;
    for (const Entry &entry : m_entries) {
        if (entry.followed)
            subscriptions.append(entry.subscription);
    }
    return subscriptions;
}

void ChannelModel::tellChanged(int first, int last)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::CheckStateRole:
        if (index.column() != NameColumn)
            return {};
        return entry.followed ? Qt::Checked : Qt::Unchecked;
    case NameRole:
        return entry.subscription.name;
    case IsPatternRole:
        return entry.subscription.isPattern;
    case SubscribersRole:
        return entry.subscribers;
    case MessagesRole:
        return entry.messages;
    case RateRole:
        return entry.rate;
    case SortRole:
        return index.column() == NameColumn ? QVariant(shownKey(entry.subscription.name))
                                            : display(entry, index.column());
    default:
        return {};
    }
}

QVariant ChannelModel::display(const Entry &entry, int column)
{
    switch (column) {
    case NameColumn:
        return shownKey(entry.subscription.name);
    case SubscribersColumn:
        return entry.subscribers < 0 ? QVariant() : QVariant(entry.subscribers);
    case MessagesColumn:
        return entry.messages;
    case RateColumn:
        return entry.rate;
    default:
        return {};
    }
}

bool ChannelModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool checks = checkIndex(index, CheckIndexOption::IndexIsValid)
        && index.column() == NameColumn && role == Qt::CheckStateRole;
    if (!checks)
        return false;
    follow(m_entries.at(index.row()).subscription, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ChannelModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Channel");
    case SubscribersColumn:
        return tr("Subscribers");
    case MessagesColumn:
        return tr("Messages");
    case RateColumn:
        return tr("A second");
    default:
        return {};
    }
}

} // namespace selaras::items
