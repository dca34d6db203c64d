// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowgridmodel.h"

#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/rowidentity.h"
#include "models/security/passwordscheme.h"

#include <algorithm>

namespace selaras::items {

namespace {

using sqlite::TableRow;

// A row of a view has no key: only its values tell it from others.
QVector<QByteArray> identities(const QVector<TableRow> &rows)
{
    QVector<QByteArray> identities;
    identities.reserve(rows.size());
    for (const TableRow &row : rows)
        identities.append(rowIdentity(row.key.isEmpty() ? row.values : row.key));
    return identities;
}

} // namespace

RowGridModel::RowGridModel(workspace::Session &session, EditStage &stage, int pageSize,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_stage(stage)
    , m_pageSize(std::max(1, pageSize))
{
    connect(&m_session, &workspace::Session::rowsChanged, this, &RowGridModel::refresh);
    connect(&m_session, &workspace::Session::tenantChanged, this, &RowGridModel::startQuery);
    connect(&m_stage, &EditStage::tableChanged, this, &RowGridModel::showStaged);
}

void RowGridModel::setTable(const sqlite::Table &table)
{
    beginResetModel();
    m_table = table;
    m_filter.clear();
    m_sortColumn = -1;
    m_sortOrder = Qt::AscendingOrder;
    m_revealed = false;
    m_passwords.clear();
    for (const sqlite::Column &column : table.columns)
        m_passwords.append(security::isPasswordColumn(column.name));
    m_rows.clear();
    m_inserted.clear();
    endResetModel();
    startQuery();
}

void RowGridModel::clear()
{
    setTable({});
}

void RowGridModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    startQuery();
}

void RowGridModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = column < columnCount() ? column : -1;
    if (wanted == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = wanted;
    m_sortOrder = order;
    startQuery();
}

void RowGridModel::refresh()
{
    if (m_table.name.isEmpty())
        return;
    dropRequests();
    read(std::max(m_pageSize, int(m_rows.size())), {});
}

void RowGridModel::cancel()
{
    if (m_state != LoadState::Loading)
        return;
    dropRequests();
    setState(LoadState::Failed, Error {ErrorCode::Cancelled, {}, m_table.name});
}

void RowGridModel::startQuery()
{
    dropRequests();
    beginResetModel();
    m_rows.clear();
    m_more = false;
    m_inserted.clear();
    const QVector<StagedEdit> inserted = m_stage.insertedInto(m_table.name);
    for (const StagedEdit &staged : inserted)
        m_inserted.prepend(staged.id);
    endResetModel();
    setTotal(-1);
    if (m_table.name.isEmpty())
        setState(LoadState::Idle);
    else
        read(m_pageSize, {});
}

// What runs for the query before is of no use: it must not hold up the next one.
void RowGridModel::dropRequests()
{
    ++m_generation;
    m_reading.cancel();
    m_counting.cancel();
}

void RowGridModel::read(int limit, const std::optional<TableRow> &after)
{
    sqlite::PageRequest request;
    request.table = m_table.name;
    request.limit = limit;
    request.orderBy = m_sortColumn < 0 ? QString() : m_table.columns.at(m_sortColumn).name;
    request.descending = m_sortOrder == Qt::DescendingOrder;
    request.filter = m_filter;
    request.after = after;
    request.viewOffset = after ? m_rows.size() : 0;
    setState(LoadState::Loading);
    m_reading = m_session.page(request);
    const bool next = after.has_value();
    onFinished(m_reading, this,
               [this, next, generation = m_generation](const Result<sqlite::Page> &page) {
                   if (generation != m_generation)
                       return;
                   if (!page)
                       setState(LoadState::Failed, page.error());
                   else if (next)
                       append(*page);
                   else
                       replace(*page);
               });
}

void RowGridModel::append(const sqlite::Page &page)
{
    if (!page.rows.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    m_more = page.more;
    if (!m_more)
        setTotal(m_rows.size());
    setState(LoadState::Ready);
}

void RowGridModel::replace(const sqlite::Page &page)
{
    const Difference change = difference(identities(m_rows), identities(page.rows));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, newRows() + int(range.first), newRows() + range.last());
        m_rows.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, newRows() + int(range.first), newRows() + range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_rows.insert(i, page.rows.at(i));
        endInsertRows();
    }
    const bool same = m_rows == page.rows;
    m_rows = page.rows;
    m_more = page.more;
    if (!same)
        Q_EMIT dataChanged(index(newRows(), 0), index(rowCount() - 1, columnCount() - 1));
    countRows();
    setState(LoadState::Ready);
}

void RowGridModel::countRows()
{
    if (!m_more) {
        setTotal(m_rows.size());
        return;
    }
    m_counting = m_session.count(m_table.name, m_filter);
    onFinished(m_counting, this, [this, generation = m_generation](const Result<qint64> &count) {
        if (generation == m_generation)
            setTotal(count.value_or(-1));
    });
}

void RowGridModel::showStaged(const QString &table)
{
    if (table != m_table.name)
        return;
    QVector<qint64> inserted;
    const QVector<StagedEdit> staged = m_stage.insertedInto(table);
    for (const StagedEdit &edit : staged)
        inserted.prepend(edit.id);
    const Difference change = difference(m_inserted, inserted);
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        m_inserted.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_inserted.insert(i, inserted.at(i));
        endInsertRows();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowGridModel::readWhole(int row)
{
    const std::optional<TableRow> stored = storedRow(row);
    if (!stored)
        return;
    using Found = Result<std::optional<TableRow>>;
    onFinished(m_session.find(m_table.name, stored->key), this,
               [this, generation = m_generation](const Found &found) {
                   if (generation == m_generation && found && *found)
                       takeWhole(**found);
               });
}

void RowGridModel::takeWhole(const TableRow &row)
{
    const QModelIndex first = find(row.key);
    if (!first.isValid())
        return;
    m_rows[first.row() - newRows()] = row;
    Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1));
    Q_EMIT wholeRead(first.row());
}

std::optional<TableRow> RowGridModel::storedRow(int row) const
{
    if (row < newRows() || row >= rowCount())
        return {};
    return m_rows.at(row - newRows());
}

QModelIndex RowGridModel::find(const Row &key, int column) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&key](const TableRow &row) { return row.key == key; });
    return found == m_rows.cend() ? QModelIndex()
                                  : index(newRows() + int(found - m_rows.cbegin()), column);
}

int RowGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : newRows() + int(m_rows.size());
}

int RowGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

bool RowGridModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_state == LoadState::Ready;
}

void RowGridModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_rows.isEmpty())
        read(m_pageSize, m_rows.constLast());
}

void RowGridModel::setTotal(qint64 total)
{
    if (total == m_total)
        return;
    m_total = total;
    Q_EMIT totalRowsChanged();
}

void RowGridModel::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace selaras::items
