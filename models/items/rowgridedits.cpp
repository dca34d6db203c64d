// SPDX-License-Identifier: GPL-3.0-or-later
// How RowGridModel stages edits.
#include "models/items/rowgridmodel.h"

namespace selaras::items {

using repository::RowEdit;

bool RowGridModel::isEditable() const
{
    return m_table.isEditable() && !m_session.file().readOnly && !m_stage.isFrozen();
}

bool RowGridModel::takesEdits(int row) const
{
    if (!isEditable())
        return false;
    const StagedEdit *staged = stagedAt(row);
    return !staged || staged->edit.kind != RowEdit::Kind::Delete;
}

Qt::ItemFlags RowGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !takesEdits(index.row()))
        return flags;
    const Cell cell = cellAt(index.row(), index.column());
    const bool open =
        !m_table.columns.at(index.column()).generated && !cell.truncated && !cell.masked;
    return open ? flags | Qt::ItemIsEditable : flags;
}

bool RowGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto parsed = parsedFor(index, value);
    if (!parsed) {
        Q_EMIT editRefused(parsed.error(), index.column());
        return false;
    }
    stageCell(index.row(), index.column(), *parsed);
    return true;
}

tl::expected<QVariant, EditRefusal> RowGridModel::parsedFor(const QModelIndex &index,
                                                            const QVariant &input) const
{
    if (!takesEdits(index.row()))
        return tl::unexpected<EditRefusal>(EditRefusal::ReadOnly);
    const Cell cell = cellAt(index.row(), index.column());
    if (cell.masked)
        return tl::unexpected<EditRefusal>(EditRefusal::Masked);
    if (cell.truncated)
        return tl::unexpected<EditRefusal>(EditRefusal::Truncated);
    const QVariant form = cell.value.isValid() ? cell.value : formOf(index.column());
    return parseCell(input, m_table.columns.at(index.column()), form);
}

bool RowGridModel::setNull(const QModelIndex &index)
{
    return setData(index, QVariant());
}

// Another cell of the column, for the form in which it keeps its values; NULL when there is none.
QVariant RowGridModel::formOf(int column) const
{
    for (const sqlite::TableRow &row : m_rows) {
        const QVariant value = row.values.values().value(column);
        if (value.isValid())
            return value;
    }
    return {};
}

void RowGridModel::stageCell(int row, int column, const QVariant &value)
{
    const QString name = m_table.columns.at(column).name;
    if (row < newRows())
        m_stage.changeInserted(m_inserted.at(row), name, value);
    else
        m_stage.change(m_table.name, m_rows.at(row - newRows()), name, value);
}

int RowGridModel::appendNew(const Row &values)
{
    if (!isEditable())
        return -1;
    const qint64 id = m_stage.insert(m_table.name, values);
    return int(m_inserted.indexOf(id));
}

void RowGridModel::duplicate(int row)
{
    const Row shown = shownValues(row);
    const bool singleKey = m_table.primaryKey().size() == 1;
    QStringList columns;
    for (int i = 0; i < columnCount(); ++i) {
        const sqlite::Column &column = m_table.columns.at(i);
        const bool ownKey = singleKey && column.keyPosition > 0;
        const Cell cell = cellAt(row, i);
        if (!ownKey && !column.generated && !cell.unset && !cell.truncated)
            columns.append(column.name);
    }
    appendNew(shown.only(columns));
}

void RowGridModel::eraseRows(const QVector<int> &rows)
{
    if (!isEditable())
        return;
    m_stage.beginStep();
    for (const int row : rows) {
        if (row < newRows())
            m_stage.discard(m_inserted.at(row));
        else
            m_stage.erase(m_table.name, m_rows.at(row - newRows()));
    }
    m_stage.endStep();
}

void RowGridModel::discardRows(const QVector<int> &rows)
{
    m_stage.beginStep();
    for (const int row : rows) {
        if (const StagedEdit *staged = stagedAt(row))
            m_stage.discard(staged->id);
    }
    m_stage.endStep();
}

} // namespace selaras::items
