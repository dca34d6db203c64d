// SPDX-License-Identifier: GPL-3.0-or-later
// What KeyTreeModel shows of a key, and how it learns of types and times to live.
#include "models/base/onfinished.h"
#include "models/items/keytext.h"
#include "models/items/keytreemodel.h"
#include "models/items/keytreenode.h"

#include <QLocale>

namespace selaras::items {

namespace {

constexpr qsizetype batchSize = 500;
constexpr qsizetype rememberedFacts = 50'000;

} // namespace

const QByteArray &KeyTreeModel::firstKeyOf(const QModelIndex &index) const
{
    return static_cast<const KeyTreeNode *>(index.internalPointer())->firstKey(index.row());
}

QVariant KeyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent))
        return {};
    if (role == FolderRole)
        return isFolder(index);
    return isFolder(index) ? folderData(index, role) : keyData(index, role);
}

QVariant KeyTreeModel::folderData(const QModelIndex &index, int role) const
{
    const auto &node = *static_cast<const KeyTreeNode *>(index.internalPointer());
    const QByteArrayView name = node.segment(index.row()).text;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != NameColumn)
            return {};
        return shownKey(name.chopped(m_delimiter.size()).toByteArray());
    case Qt::ToolTipRole:
        return shownKey(node.prefix() + name.toByteArray(), 2000);
    case KeyRole:
        return QByteArray(node.prefix() + name.toByteArray());
    case CountRole: {
        const KeyRange range = node.rangeOf(index.row());
        return int(range.end - range.begin);
    }
    default:
        return {};
    }
}

QVariant KeyTreeModel::keyData(const QModelIndex &index, int role) const
{
    const QByteArray &key = firstKeyOf(index);
    switch (role) {
    case Qt::DisplayRole: {
        const auto &node = *static_cast<const KeyTreeNode *>(index.internalPointer());
        return index.column() == NameColumn
            ? QVariant(shownKey(node.segment(index.row()).text.toByteArray()))
            : factText(key, index.column());
    }
    case Qt::ToolTipRole:
        return shownKey(key, 2000);
    case KeyRole:
        return key;
    case CountRole:
        return 1;
    case MappedRole:
        return m_session && m_session->keyMap().isMapped(key);
    default:
        return factData(key, role);
    }
}

QVariant KeyTreeModel::factText(const QByteArray &key, int column) const
{
    const redis::KeyFacts *facts = factsOf(key);
    if (!facts || !facts->exists())
        return {};
    switch (column) {
    case TypeColumn:
        return QString::fromLatin1(facts->type);
    case TtlColumn:
        return facts->ttlMs < 0 ? QString() : QLocale().toString(facts->ttlMs / 1000);
    case SizeColumn:
        return QLocale().toString(facts->size);
    default:
        return {};
    }
}

QVariant KeyTreeModel::factData(const QByteArray &key, int role) const
{
    if (role != TypeRole && role != TtlRole && role != SizeRole)
        return {};
    const redis::KeyFacts *facts = factsOf(key);
    if (!facts)
        return {};
    return role == TypeRole ? QVariant(facts->type)
                            : QVariant(role == TtlRole ? facts->ttlMs : facts->size);
}

// What is known, be it old; what was not asked for since refreshFacts() is asked for.
const redis::KeyFacts *KeyTreeModel::factsOf(const QByteArray &key) const
{
    if (m_session && !m_factsPaused && !m_asked.contains(key)) {
        m_asked.insert(key);
        m_wanted.append(key);
        m_fetchSoon.start();
    }
    const auto known = m_facts.constFind(key);
    return known == m_facts.cend() ? nullptr : &*known;
}

void KeyTreeModel::refreshFacts()
{
    m_asked.clear();
    m_wanted.clear();
    m_factsPaused = false;
    announceRows(*m_root);
}

void KeyTreeModel::fetchFacts()
{
    if (m_fetching || m_wanted.isEmpty())
        return;
    // What was asked for last is what is in sight now.
    const qsizetype first = std::max<qsizetype>(0, m_wanted.size() - batchSize);
    const QByteArrayList batch = m_wanted.mid(first);
    m_wanted.remove(first, batch.size());
    m_fetching = true;
    onFinished(m_session->inspect(batch), this,
               [this](const Result<QVector<redis::KeyFacts>> &facts) {
                   m_fetching = false;
                   if (facts) {
                       takeFacts(*facts);
                       fetchFacts();
                       return;
                   }
                   m_factsPaused = true;
                   Q_EMIT factsFailed(facts.error());
               });
}

void KeyTreeModel::takeFacts(const QVector<redis::KeyFacts> &facts)
{
    if (m_facts.size() > rememberedFacts) {
        m_facts.clear();
        m_asked.clear();
    }
    for (const redis::KeyFacts &fact : facts) {
        m_facts.insert(fact.name, fact);
        const QModelIndex at = locate(fact.name);
        if (at.isValid())
            Q_EMIT dataChanged(at.siblingAtColumn(TypeColumn), at.siblingAtColumn(SizeColumn));
    }
}

void KeyTreeModel::resumeFacts()
{
    if (!m_factsPaused
        || m_session->redisStatus().state != workspace::ConnectionStatus::State::Connected)
        return;
    refreshFacts();
}

QVariant KeyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Key");
    case TypeColumn:
        return tr("Type");
    case TtlColumn:
        return tr("Time to live");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace selaras::items
