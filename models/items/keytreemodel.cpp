// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keytreemodel.h"

#include "models/items/keytreenode.h"

#include <algorithm>

namespace selaras::items {

namespace {

KeyRange wholeOf(const workspace::KeyListing &listing)
{
    return {&listing.keys, 0, listing.keys.size()};
}

} // namespace

KeyTreeModel::KeyTreeModel(workspace::Session *session, QByteArray delimiter, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_delimiter(std::move(delimiter))
    , m_all(std::make_shared<workspace::KeyListing>())
    , m_shown(m_all)
    , m_filterLane(QStringLiteral("key filter"))
{
    reset();
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &KeyTreeModel::fetchFacts);
    if (!m_session)
        return;
    connect(m_session, &workspace::Session::listingChanged, this,
            [this] { setListing(m_session->listing()); });
    connect(m_session, &workspace::Session::keysRemoved, this, &KeyTreeModel::removeKeys);
    connect(m_session, &workspace::Session::tenantChanged, this, [this] { filterAgain(true); });
    connect(m_session, &workspace::Session::redisStatusChanged, this, &KeyTreeModel::resumeFacts);
    if (m_session->listing())
        setListing(m_session->listing());
}

KeyTreeModel::~KeyTreeModel()
{
    m_matching.cancel();
}

void KeyTreeModel::setListing(Listing listing)
{
    m_all = std::move(listing);
    refreshFacts();
    if (showsAll())
        show(m_all);
    else
        filterAgain(false);
    Q_EMIT countChanged();
}

void KeyTreeModel::removeKeys(const QByteArrayList &keys)
{
    const QSet<QByteArray> gone(keys.cbegin(), keys.cend());
    const auto without = [&gone](const Listing &listing) {
        auto left = std::make_shared<workspace::KeyListing>();
        left->takenMs = listing->takenMs;
        left->keys.reserve(listing->keys.size());
        std::remove_copy_if(listing->keys.cbegin(), listing->keys.cend(),
                            std::back_inserter(left->keys),
                            [&gone](const QByteArray &key) { return gone.contains(key); });
        return left;
    };
    const bool same = m_all == m_shown;
    m_all = without(m_all);
    show(same ? m_all : Listing(without(m_shown)));
    if (m_filtering)
        filterAgain(true);
    for (const QByteArray &key : keys)
        m_facts.remove(key);
    Q_EMIT countChanged();
}

void KeyTreeModel::setDelimiter(const QByteArray &delimiter)
{
    if (delimiter == m_delimiter)
        return;
    beginResetModel();
    m_delimiter = delimiter;
    reset();
    endResetModel();
}

void KeyTreeModel::reset()
{
    m_root = std::make_unique<KeyTreeNode>(nullptr, QByteArray(), m_delimiter);
    m_root->load(wholeOf(*m_shown));
}

void KeyTreeModel::show(const Listing &listing)
{
    if (listing == m_shown)
        return;
    m_root->plan(wholeOf(*listing));
    removeRows(*m_root);
    m_root->adopt();
    m_shown = listing;
    insertRows(*m_root);
    announceRows(*m_root);
}

void KeyTreeModel::removeRows(KeyTreeNode &node)
{
    const QModelIndex parent = indexOf(node);
    for (const KeyTreeNode::Run &run : node.removals()) {
        beginRemoveRows(parent, run.first, run.first + run.count - 1);
        node.drop(run);
        endRemoveRows();
    }
    node.forEachChild([this](KeyTreeNode &child) { removeRows(child); });
}

void KeyTreeModel::insertRows(KeyTreeNode &node)
{
    for (const KeyTreeNode::Run &run : node.insertions()) {
        beginInsertRows(indexOf(node), run.first, run.first + run.count - 1);
        node.add(run);
        endInsertRows();
    }
    node.forEachChild([this](KeyTreeNode &child) { insertRows(child); });
}

void KeyTreeModel::announceRows(const KeyTreeNode &node)
{
    if (node.rowCount() > 0)
        Q_EMIT dataChanged(createIndex(0, 0, &node),
                           createIndex(node.rowCount() - 1, ColumnCount - 1, &node));
    node.forEachChild([this](const KeyTreeNode &child) { announceRows(child); });
}

QModelIndex KeyTreeModel::find(const QByteArray &key)
{
    KeyTreeNode *node = m_root.get();
    for (;;) {
        const int row = node->rowOf(key);
        if (row < 0)
            return {};
        const QModelIndex here = createIndex(row, 0, node);
        if (!node->segment(row).folder)
            return here;
        if (!node->child(row))
            fetchMore(here);
        node = node->child(row);
    }
}

// As find(), among the folders that are open.
QModelIndex KeyTreeModel::locate(const QByteArray &key) const
{
    const KeyTreeNode *node = m_root.get();
    while (node) {
        const int row = node->rowOf(key);
        if (row < 0)
            return {};
        if (!node->segment(row).folder)
            return createIndex(row, 0, node);
        node = node->child(row);
    }
    return {};
}

qsizetype KeyTreeModel::keyCount() const
{
    return m_shown->keys.size();
}

qsizetype KeyTreeModel::totalKeyCount() const
{
    return m_all->keys.size();
}

// The node whose rows stand below an index; nullptr for a key and for a folder that is not open.
KeyTreeNode *KeyTreeModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    return isFolder(index) ? static_cast<KeyTreeNode *>(index.internalPointer())->child(index.row())
                           : nullptr;
}

QModelIndex KeyTreeModel::indexOf(const KeyTreeNode &node) const
{
    return node.parent() ? createIndex(node.row(), 0, node.parent()) : QModelIndex();
}

bool KeyTreeModel::isFolder(const QModelIndex &index) const
{
    return static_cast<const KeyTreeNode *>(index.internalPointer())->segment(index.row()).folder;
}

QModelIndex KeyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const KeyTreeNode *node = nodeOf(parent);
    return node && row < node->rowCount() ? createIndex(row, column, node) : QModelIndex();
}

QModelIndex KeyTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOf(*static_cast<const KeyTreeNode *>(child.internalPointer()));
}

int KeyTreeModel::rowCount(const QModelIndex &parent) const
{
    const KeyTreeNode *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node ? node->rowCount() : 0;
}

int KeyTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool KeyTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root->rowCount() > 0;
    return parent.column() == 0 && isFolder(parent);
}

bool KeyTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && isFolder(parent) && !nodeOf(parent);
}

void KeyTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto &node = *static_cast<KeyTreeNode *>(parent.internalPointer());
    auto opened = node.makeChild(parent.row());
    beginInsertRows(parent, 0, opened->rowCount() - 1);
    node.attach(std::move(opened));
    endInsertRows();
}

} // namespace selaras::items
