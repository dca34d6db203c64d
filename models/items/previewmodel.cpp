// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/previewmodel.h"

#include "models/items/keytext.h"
#include "models/items/maskedcell.h"

#include <QLocale>

namespace selaras::items {

namespace {

using repository::Conflict;
using repository::RowEdit;

// What an index's internal id tells of its parent: 0 is the root, then the two groups, then the
// items of both, taking turns.
constexpr quintptr rootId = 0;
constexpr quintptr firstItemId = 3;

quintptr idInside(PreviewModel::Group group)
{
    return quintptr(group) + 1;
}

quintptr idInside(PreviewModel::Group group, int item)
{
    return firstItemId + quintptr(item) * 2 + quintptr(group);
}

PreviewModel::Level levelOf(const QModelIndex &index)
{
    if (index.internalId() == rootId)
        return PreviewModel::Level::Group;
    return index.internalId() < firstItemId ? PreviewModel::Level::Item
                                            : PreviewModel::Level::Detail;
}

PreviewModel::Group groupOf(const QModelIndex &index)
{
    if (index.internalId() == rootId)
        return PreviewModel::Group(index.row());
    if (index.internalId() < firstItemId)
        return PreviewModel::Group(index.internalId() - 1);
    return PreviewModel::Group((index.internalId() - firstItemId) % 2);
}

int itemOf(const QModelIndex &detail)
{
    return int((detail.internalId() - firstItemId) / 2);
}

QString editName(const RowEdit &edit)
{
    QStringList words {edit.table};
    for (const QVariant &value : edit.key.values())
        words.append(cellText(value, ColumnKind::Other));
    return words.join(QLatin1Char(' '));
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PreviewModel::setPreview(const QVector<RowEdit> &edits, const repository::EditPreview &preview,
                              const sqlite::Schema &schema)
{
    beginResetModel();
    m_preview = preview;
    m_changes.clear();
    for (const RowEdit &edit : edits)
        m_changes.append({edit, detailsOf(edit, schema), nullptr});
    for (const Conflict &conflict : std::as_const(m_preview.conflicts)) {
        if (conflict.edit >= 0 && conflict.edit < m_changes.size())
            m_changes[conflict.edit].conflict = &conflict;
    }
    endResetModel();
}

QVector<PreviewModel::Detail> PreviewModel::detailsOf(const RowEdit &edit,
                                                      const sqlite::Schema &schema)
{
    const bool deletes = edit.kind == RowEdit::Kind::Delete;
    const sqlite::Table *table = schema.table(edit.table);
    QVector<Detail> details;
    for (const QString &name : (deletes ? edit.before : edit.changes).columns()) {
        const sqlite::Column *column = table ? table->column(name) : nullptr;
        details.append({name, column ? column->kind : ColumnKind::Other, edit.before.value(name),
                        edit.changes.value(name), edit.before.contains(name),
                        edit.changes.contains(name)});
    }
    return details;
}

int PreviewModel::members(Group group) const
{
    return int(group == Group::Changes ? m_changes.size() : m_preview.targets.size());
}

QModelIndex PreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, rootId);
    if (levelOf(parent) == Level::Group)
        return createIndex(row, column, idInside(groupOf(parent)));
    return createIndex(row, column, idInside(groupOf(parent), parent.row()));
}

QModelIndex PreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || levelOf(child) == Level::Group)
        return {};
    const Group group = groupOf(child);
    if (levelOf(child) == Level::Item)
        return createIndex(int(group), 0, rootId);
    return createIndex(itemOf(child), 0, idInside(group));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 2;
    if (parent.column() > 0 || levelOf(parent) == Level::Detail)
        return 0;
    const Group group = groupOf(parent);
    if (levelOf(parent) == Level::Group)
        return members(group);
    return int(group == Group::Changes ? m_changes.at(parent.row()).details.size()
                                       : m_preview.targets.at(parent.row()).keys.size());
}

int PreviewModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group group = groupOf(index);
    const Level level = levelOf(index);
    if (role == LevelRole)
        return int(level);
    if (role == GroupRole)
        return int(group);
    if (level == Level::Group)
        return groupData(group, index.column(), role);
    if (level == Level::Item)
        return group == Group::Changes
            ? changeData(m_changes.at(index.row()), index.column(), role)
            : targetData(m_preview.targets.at(index.row()), index.column(), role);
    if (group == Group::Changes) {
        const Change &change = m_changes.at(itemOf(index));
        return detailData(change, change.details.at(index.row()), index.column(), role);
    }
    const QByteArray &key = m_preview.targets.at(itemOf(index)).keys.at(index.row());
    if (role == KeyRole)
        return key;
    return role == Qt::DisplayRole && index.column() == NameColumn ? shownKey(key) : QVariant();
}

QVariant PreviewModel::groupData(Group group, int column, int role) const
{
    if (role == CountRole)
        return members(group);
    if (role != Qt::DisplayRole || column != NameColumn)
        return {};
    return group == Group::Changes ? tr("Changes") : tr("Keys to remove");
}

QVariant PreviewModel::changeData(const Change &change, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? editName(change.edit) : QVariant();
    case TableRole:
        return change.edit.table;
    case EditKindRole:
        return int(change.edit.kind);
    case ConflictRole:
        return change.conflict != nullptr;
    case GoneRole:
        return change.conflict && change.conflict->reason == Conflict::Reason::Gone;
    case CountRole:
        return int(change.details.size());
    default:
        return {};
    }
}

QVariant PreviewModel::detailData(const Change &change, const Detail &detail, int column, int role)
{
    const bool old = column == OldColumn;
    const bool given = column != NameColumn && (old ? detail.hasBefore : detail.hasAfter);
    const QVariant &value = old ? detail.before : detail.after;
    const bool masked = isMaskedCell(detail.column, value);
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return detail.column;
        if (masked)
            return given ? maskedText() : QVariant();
        return given ? cellText(value, detail.kind) : QVariant();
    case RawRole:
        return given && !masked ? value : QVariant();
    case NullRole:
        return given && !value.isValid();
    case EditKindRole:
        return int(change.edit.kind);
    case ConflictRole:
        return change.conflict
            && change.conflict->columns.contains(detail.column, Qt::CaseInsensitive);
    default:
        return {};
    }
}

QVariant PreviewModel::targetData(const repository::EditPreview::Target &target, int column,
                                  int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? shownKey(target.target.displayText()) : QVariant();
    case KeyRole:
        return target.target.text;
    case PatternRole:
        return !target.target.isExact();
    case CountRole:
        return int(target.keys.size());
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Row or key");
    case OldColumn:
        return tr("Before");
    case NewColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace selaras::items
