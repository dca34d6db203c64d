// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/channels.h"
#include "models/workspace/messagefeed.h"

#include <QAbstractTableModel>

namespace selaras::items {

// The channels that can be followed: those that the application is known to have (as patterns),
// those that somebody has subscribed to, and those that messages came from. A check box follows.
class ChannelModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SubscribersColumn, MessagesColumn, RateColumn, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole + 1, // QByteArray
        IsPatternRole, // bool
        SubscribersRole, // qlonglong; -1: unknown
        MessagesRole, // qlonglong, since the feed was started
        RateRole, // double, a second
        SortRole, // what its column is sorted by
    };

    // feed may be null; it must outlive the model. Patterns are always listed.
    explicit ChannelModel(workspace::MessageFeed *feed, const QByteArrayList &patterns = {},
                          QObject *parent = nullptr);

    // What the server tells.
    void setList(const redis::ChannelList &list);
    // What was counted since the feed began.
    void setCounts(const workspace::MessageFeed::Counts &counts, qint64 nowMs);
    // Follows, and lists it where it is not.
    void follow(const workspace::Subscription &subscription, bool follows = true);
    [[nodiscard]] QVector<workspace::Subscription> followed() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void followedChanged();

private:
    struct Entry {
        workspace::Subscription subscription;
        bool known = false; // by the profile, or was asked for
        bool followed = false;
        qint64 subscribers = -1;
        qint64 messages = 0;
        double rate = 0;
    };

    [[nodiscard]] int rowOf(const workspace::Subscription &subscription) const;
    void insert(const QVector<workspace::Subscription> &subscriptions);
    void forgetEmpty();
    void tellChanged(int firstColumn, int lastColumn);
    [[nodiscard]] static qint64 messagesOf(const workspace::Subscription &subscription,
                                           const workspace::MessageFeed::Counts &counts);
    [[nodiscard]] static QVariant display(const Entry &entry, int column);

    workspace::MessageFeed *m_feed;
    QVector<Entry> m_entries;
    QHash<QByteArray, int> m_rows; // of channels, not of patterns
    qint64 m_countedMs = 0;
};

} // namespace selaras::items
