// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/linkedkeysmodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/keytext.h"

#include <QLocale>

namespace selaras::items {

namespace {

using repository::KeyState;
using repository::LinkedKey;

QVector<QByteArray> namesOf(const QVector<LinkedKey> &keys)
{
    QVector<QByteArray> names;
    names.reserve(keys.size());
    for (const LinkedKey &key : keys)
        names.append(key.facts.name);
    return names;
}

} // namespace

LinkedKeysModel::LinkedKeysModel(workspace::Session *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    // A save tells of rows and of keys: one question answers both.
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &LinkedKeysModel::ask);
    if (m_session) {
        connect(m_session, &workspace::Session::rowsChanged, this, &LinkedKeysModel::refresh);
        connect(m_session, &workspace::Session::keysRemoved, this, &LinkedKeysModel::refresh);
    }
}

void LinkedKeysModel::setRow(const QString &table, const sqlite::TableRow &row)
{
    clear();
    m_table = table;
    m_row = row;
    refresh();
}

void LinkedKeysModel::clear()
{
    ++m_generation;
    m_askSoon.stop();
    m_table.clear();
    m_row = {};
    beginResetModel();
    m_keys.clear();
    endResetModel();
    setState(LoadState::Idle);
}

void LinkedKeysModel::refresh()
{
    if (!m_session || m_table.isEmpty())
        return;
    ++m_generation;
    setState(LoadState::Loading);
    m_askSoon.start();
}

void LinkedKeysModel::ask()
{
    onFinished(m_session->keysOf(m_table, m_row), this,
               [this, generation = m_generation](const Result<QVector<LinkedKey>> &keys) {
                   if (generation != m_generation)
                       return;
                   if (keys)
                       setKeys(*keys);
                   else
                       setState(LoadState::Failed, keys.error());
               });
}

void LinkedKeysModel::setKeys(const QVector<LinkedKey> &keys)
{
    ++m_generation;
    const Difference change = difference(namesOf(m_keys), namesOf(keys));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        m_keys.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_keys.insert(i, keys.at(i));
        endInsertRows();
    }
    m_keys = keys;
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    setState(LoadState::Ready);
}

const LinkedKey *LinkedKeysModel::key(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_keys.at(index.row()) : nullptr;
}

QModelIndex LinkedKeysModel::find(const QByteArray &key) const
{
    const qsizetype row = namesOf(m_keys).indexOf(key);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

int LinkedKeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int LinkedKeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkedKeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkedKey &key = m_keys.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(key, index.column());
    case KeyRole:
        return key.facts.name;
    case StateRole:
        return int(key.state);
    case ReasonRole:
        return int(key.comparison.reason);
    case TypeRole:
        return key.facts.type;
    case TtlRole:
        return key.facts.ttlMs;
    case SizeRole:
        return key.facts.size;
    case FieldsRole:
        return key.comparison.fields();
    case TargetRole:
        return key.target.displayText();
    default:
        return {};
    }
}

QVariant LinkedKeysModel::display(const LinkedKey &key, int column)
{
    const bool there = key.facts.exists();
    switch (column) {
    case KeyColumn:
        return shownKey(key.facts.name);
    case TypeColumn:
        return there ? QString::fromLatin1(key.facts.type) : QString();
    case TtlColumn:
        return there && key.facts.ttlMs >= 0 ? QLocale().toString(key.facts.ttlMs / 1000)
                                             : QString();
    case SizeColumn:
        return there ? QLocale().toString(key.facts.size) : QString();
    case FieldsColumn:
        return key.comparison.fields().join(QLatin1String(", "));
    default:
        return {};
    }
}

QVariant LinkedKeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case StateColumn:
        return tr("State");
    case TypeColumn:
        return tr("Type");
    case TtlColumn:
        return tr("Time to live");
    case SizeColumn:
        return tr("Size");
    case FieldsColumn:
        return tr("Differing fields");
    default:
        return {};
    }
}

void LinkedKeysModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace selaras::items
