// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/lane.h"
#include "models/items/loadstate.h"
#include "models/redis/keyspace.h"
#include "models/workspace/session.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace selaras::items {

class KeyTreeNode;

// The keyspace as a tree by delimiter: "a:b" is the key "b" in the folder "a". A key "a" beside it
// is a row of its own. Rows are ranges of the sorted listing and cost nothing until their folder is
// opened (fetchMore, as views do by themselves), and then four bytes each.
class KeyTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, TtlColumn, SizeColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, // QByteArray: the whole key, or a folder's prefix with its
                                    // delimiter, byte by byte
        FolderRole, // bool
        CountRole, // int: keys below a folder; 1 for a key
        TypeRole, // QByteArray "string", "hash", …; "none" when it has gone; invalid until known
        TtlRole, // qlonglong of milliseconds, -1: no expiry; invalid until known
        SizeRole, // qlonglong, see redis::KeyFacts; invalid until known
        MappedRole, // bool: a rule of the profile made this key
    };

    // session may be null for a model that is fed by setListing(); it must outlive the model.
    explicit KeyTreeModel(workspace::Session *session, QByteArray delimiter = ":",
                          QObject *parent = nullptr);
    ~KeyTreeModel() override;

    // Shows another listing; where there was one before, by difference.
    void setListing(std::shared_ptr<const workspace::KeyListing> listing);
    void removeKeys(const QByteArrayList &keys);
    // Only keys that contain the text (ASCII letters without case), or that match it as a pattern
    // of Redis'. Matched off this thread: the tree is reset when that is done. With a tenant chosen
    // only keys whose names tell that they are its own are shown.
    void setFilter(const QString &text);
    void setDelimiter(const QByteArray &delimiter);
    // Forgets types and times to live, so that they are asked for again.
    void refreshFacts();

    // Where a key is, opening the folders above it; invalid when it is not shown.
    QModelIndex find(const QByteArray &key);
    [[nodiscard]] qsizetype keyCount() const; // shown
    [[nodiscard]] qsizetype totalKeyCount() const; // without the filter
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] bool isFiltering() const { return m_filtering; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filteringChanged();
    // The number of keys, shown or in all, may differ.
    void countChanged();
    void factsFailed(const selaras::Error &error);

private:
    using Listing = std::shared_ptr<const workspace::KeyListing>;

    [[nodiscard]] KeyTreeNode *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const KeyTreeNode &node) const;
    [[nodiscard]] bool isFolder(const QModelIndex &index) const;
    [[nodiscard]] const QByteArray &firstKeyOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex locate(const QByteArray &key) const;

    [[nodiscard]] QVariant folderData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant keyData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant factText(const QByteArray &key, int column) const;
    [[nodiscard]] QVariant factData(const QByteArray &key, int role) const;
    [[nodiscard]] const redis::KeyFacts *factsOf(const QByteArray &key) const;

    void reset();
    void show(const Listing &listing);
    void removeRows(KeyTreeNode &node);
    void insertRows(KeyTreeNode &node);
    void announceRows(const KeyTreeNode &node);
    [[nodiscard]] bool showsAll() const;
    void filterAgain(bool newQuery);
    void takeFiltered(const Listing &listing, bool newQuery);
    void fetchFacts();
    void takeFacts(const QVector<redis::KeyFacts> &facts);
    void resumeFacts();

    workspace::Session *m_session;
    QByteArray m_delimiter;
    Listing m_all; // without the filter
    Listing m_shown;
    std::unique_ptr<KeyTreeNode> m_root;

    QString m_filter;
    bool m_filtering = false;
    int m_filterGeneration = 0;
    QFuture<Result<Listing>> m_matching;

    QHash<QByteArray, redis::KeyFacts> m_facts;
    mutable QSet<QByteArray> m_asked; // since the facts were last forgotten
    mutable QByteArrayList m_wanted; // not yet fetched, in the order asked
    mutable QTimer m_fetchSoon;
    bool m_fetching = false;
    bool m_factsPaused = false; // after a failure, until Redis is back

    Lane m_filterLane;
};

} // namespace selaras::items
