// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/schemamodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"

#include <QLocale>

#include <algorithm>

namespace selaras::items {

namespace {

constexpr quintptr groupId = 0;

SchemaModel::Group groupOf(const sqlite::Table &table)
{
    return table.type == sqlite::Table::Type::View ? SchemaModel::Group::Views
                                                   : SchemaModel::Group::Tables;
}

} // namespace

SchemaModel::SchemaModel(workspace::Session *session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &SchemaModel::countNext);
    if (m_session)
        connect(m_session, &workspace::Session::rowsChanged, this, &SchemaModel::forgetCounts);
}

void SchemaModel::refresh()
{
    if (!m_session)
        return;
    const int generation = ++m_schemaGeneration;
    setState(LoadState::Loading);
    onFinished(m_session->schema(), this, [this, generation](const Result<sqlite::Schema> &schema) {
        if (generation != m_schemaGeneration)
            return;
        if (schema)
            setSchema(*schema);
        else
            setState(LoadState::Failed, schema.error());
    });
}

void SchemaModel::setSchema(const sqlite::Schema &schema)
{
    ++m_schemaGeneration;
    m_schema = schema;
    showWanted();
    forgetCounts();
    setState(LoadState::Ready);
}

void SchemaModel::setFilter(const QString &text)
{
    m_filter = text;
    showWanted();
}

const sqlite::Table *SchemaModel::table(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.internalId() == groupId)
        return nullptr;
    const Section &section = m_sections.at(sectionOf(index));
    return m_schema.table(section.names.at(index.row()));
}

QModelIndex SchemaModel::find(const QString &table) const
{
    for (const Section &section : m_sections) {
        for (qsizetype row = 0; row < section.names.size(); ++row) {
            if (section.names.at(row).compare(table, Qt::CaseInsensitive) == 0)
                return createIndex(int(row), 0, quintptr(section.group) + 1);
        }
    }
    return {};
}

QStringList SchemaModel::wantedNames(Group group) const
{
    QStringList names;
    for (const sqlite::Table &table : m_schema.tables) {
        if (groupOf(table) == group && table.name.contains(m_filter, Qt::CaseInsensitive))
            names.append(table.name);
    }
    return names;
}

void SchemaModel::showWanted()
{
    showGroup(Group::Tables, wantedNames(Group::Tables));
    showGroup(Group::Views, wantedNames(Group::Views));
}

void SchemaModel::showGroup(Group group, const QStringList &names)
{
    const int at = placeOf(group);
    const bool shown = at < m_sections.size() && m_sections.at(at).group == group;
    if (shown && names.isEmpty()) {
        beginRemoveRows({}, at, at);
        m_sections.removeAt(at);
        endRemoveRows();
    } else if (!shown && !names.isEmpty()) {
        beginInsertRows({}, at, at);
        m_sections.insert(at, {group, names});
        endInsertRows();
    } else if (shown) {
        showNames(at, names);
    }
}

void SchemaModel::showNames(int section, const QStringList &names)
{
    const QModelIndex parent = index(section, 0);
    QStringList &shown = m_sections[section].names;
    const Difference change = difference<QString>(shown, names);
    for (const RowRange &range : change.removals) {
        beginRemoveRows(parent, int(range.first), range.last());
        shown.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows(parent, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            shown.insert(i, names.at(i));
        endInsertRows();
    }
}

// Where the group's section is, or would be inserted.
int SchemaModel::placeOf(Group group) const
{
    const auto found =
        std::find_if(m_sections.cbegin(), m_sections.cend(),
                     [group](const Section &section) { return section.group >= group; });
    return int(found - m_sections.cbegin());
}

int SchemaModel::sectionOf(const QModelIndex &member) const
{
    return placeOf(Group(member.internalId() - 1));
}

QModelIndex SchemaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, groupId);
    return createIndex(row, column, quintptr(m_sections.at(parent.row()).group) + 1);
}

QModelIndex SchemaModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(sectionOf(child), 0, groupId);
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    if (parent.column() > 0 || parent.internalId() != groupId)
        return 0;
    return int(m_sections.at(parent.row()).names.size());
}

int SchemaModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupData(m_sections.at(index.row()).group, index.column(), role);
    const sqlite::Table *table = this->table(index);
    return table ? tableData(*table, index.column(), role) : QVariant();
}

QVariant SchemaModel::groupData(Group group, int column, int role)
{
    if (role == GroupRole)
        return int(group);
    if (role != Qt::DisplayRole || column != NameColumn)
        return {};
    return group == Group::Tables ? tr("Tables") : tr("Views");
}

QVariant SchemaModel::tableData(const sqlite::Table &table, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(table.name) : countText(table.name);
    case Qt::ToolTipRole:
    case NameRole:
        return table.name;
    case GroupRole:
        return int(groupOf(table));
    case TypeRole:
        return int(table.type);
    case RowCountRole:
        return countOf(table.name);
    case EditableRole:
        return table.isEditable() && !(m_session && m_session->file().readOnly);
    case MappedRole:
        return m_session && !m_session->keyMap().rulesOf(table.name).isEmpty();
    case Qt::TextAlignmentRole:
        return column == RowsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant SchemaModel::countOf(const QString &table) const
{
    const auto known = m_counts.constFind(table);
    if (known != m_counts.cend())
        return *known < 0 ? QVariant() : QVariant(*known);
    if (m_session && !m_wantedCounts.contains(table)) {
        m_wantedCounts.append(table);
        m_countSoon.start();
    }
    return {};
}

QVariant SchemaModel::countText(const QString &table) const
{
    const QVariant count = countOf(table);
    return count.isValid() ? QLocale().toString(count.toLongLong()) : QVariant();
}

// One at a time, so that the rows of a page never wait for more than one count.
void SchemaModel::countNext()
{
    if (m_counting || m_wantedCounts.isEmpty())
        return;
    m_counting = true;
    const QString table = m_wantedCounts.takeFirst();
    onFinished(m_session->count(table, {}), this,
               [this, table, generation = m_generation](const Result<qint64> &count) {
                   m_counting = false;
                   if (generation == m_generation)
                       takeCount(table, count);
                   countNext();
               });
}

void SchemaModel::takeCount(const QString &table, const Result<qint64> &count)
{
    // Another query's cancellation may have hit the count: whoever shows it next asks again.
    if (!count && count.error().code == ErrorCode::Cancelled)
        return;
    m_counts.insert(table, count.value_or(-1));
    const QModelIndex at = find(table).siblingAtColumn(RowsColumn);
    if (at.isValid())
        Q_EMIT dataChanged(at, at);
}

void SchemaModel::forgetCounts()
{
    ++m_generation;
    m_counts.clear();
    m_wantedCounts.clear();
    for (int section = 0; section < m_sections.size(); ++section) {
        const QModelIndex parent = index(section, 0);
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

QVariant SchemaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RowsColumn:
        return tr("Rows");
    default:
        return {};
    }
}

Qt::ItemFlags SchemaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == groupId)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void SchemaModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace selaras::items
