// SPDX-License-Identifier: GPL-3.0-or-later
// How RowGridModel shows its cells.
#include "models/items/maskedcell.h"
#include "models/items/rowgridmodel.h"

namespace selaras::items {

using repository::RowEdit;

const StagedEdit *RowGridModel::stagedAt(int row) const
{
    if (row < newRows())
        return m_stage.find(m_inserted.at(row));
    return m_stage.find(m_table.name, m_rows.at(row - newRows()).key);
}

RowGridModel::Cell RowGridModel::cellAt(int row, int column) const
{
    const QString &name = m_table.columns.at(column).name;
    const StagedEdit *staged = stagedAt(row);
    const bool given = staged && staged->edit.changes.contains(name);
    Cell cell;
    if (row < newRows()) {
        cell.unset = !given;
    } else {
        const Row &values = m_rows.at(row - newRows()).values;
        cell.old = column < values.size() ? values.values().at(column) : QVariant();
        cell.value = cell.old;
        cell.changed = given;
        cell.truncated = !given && m_rows.at(row - newRows()).truncated.contains(name);
    }
    if (given)
        cell.value = staged->edit.changes.value(name);
    const bool password = m_passwords.value(column);
    cell.masked =
        !m_revealed && (isMaskedCell(password, cell.value) || isMaskedCell(password, cell.old));
    return cell;
}

bool RowGridModel::hasPasswords() const
{
    return m_passwords.contains(true);
}

void RowGridModel::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT revealedChanged();
}

Row RowGridModel::shownValues(int row) const
{
    QVariantList values;
    for (int column = 0; column < columnCount(); ++column)
        values.append(cellAt(row, column).value);
    return {m_table.columnNames(), values};
}

QVariant RowGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnKind kind = m_table.columns.at(index.column()).kind;
    switch (role) {
    case RowChangedRole:
    case DeletedRole:
    case InsertedRole:
        return rowData(index.row(), role);
    case KindRole:
        return int(kind);
    default:
        return cellData(cellAt(index.row(), index.column()), kind, role);
    }
}

QVariant RowGridModel::rowData(int row, int role) const
{
    if (role == InsertedRole)
        return row < newRows();
    const StagedEdit *staged = stagedAt(row);
    const auto wanted = role == DeletedRole ? RowEdit::Kind::Delete : RowEdit::Kind::Update;
    return staged && staged->edit.kind == wanted;
}

// The mask also stands where a copy or an export would take the value.
QVariant RowGridModel::maskedData(const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.value.isValid() ? maskedText() : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case NullRole:
        return !cell.unset && !cell.value.isValid();
    case UnsetRole:
        return cell.unset;
    case ChangedRole:
        return cell.changed;
    case MaskedRole:
        return true;
    default:
        return {};
    }
}

QVariant RowGridModel::cellData(const Cell &cell, ColumnKind kind, int role)
{
    if (cell.masked)
        return maskedData(cell, role);
    const bool blob = cell.value.typeId() == QMetaType::QByteArray;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell.value, kind);
    case Qt::EditRole:
        return cellEditValue(cell.value, kind);
    case Qt::TextAlignmentRole:
        return cell.value.typeId() == QMetaType::LongLong
                || cell.value.typeId() == QMetaType::Double
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case RawRole:
        return cell.value;
    case NullRole:
        return !cell.unset && !cell.value.isValid();
    case UnsetRole:
        return cell.unset;
    case BooleanRole: {
        const auto boolean = cellBoolean(cell.value, kind);
        return boolean ? QVariant(*boolean) : QVariant();
    }
    case DateTimeRole: {
        const auto moment = cellDateTime(cell.value, kind);
        return moment ? QVariant(*moment) : QVariant();
    }
    case DateOnlyRole:
        return kind == ColumnKind::DateTime && cellIsDateOnly(cell.value);
    case BlobSizeRole:
        return blob ? QVariant(qint64(cell.value.toByteArray().size())) : QVariant();
    case CutRole:
        return cell.truncated || (!blob && cell.value.toString().size() > shownCharacters);
    case TruncatedRole:
        return cell.truncated;
    case ChangedRole:
        return cell.changed;
    case OldValueRole:
        return cell.old;
    default:
        return {};
    }
}

QVariant RowGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const sqlite::Column &column = m_table.columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case KindRole:
        return int(column.kind);
    case PrimaryKeyRole:
        return column.keyPosition;
    case ForeignKeyRole:
        return foreignTarget(column.name);
    case NotNullRole:
        return column.notNull;
    case DeclaredTypeRole:
        return column.declaredType;
    default:
        return {};
    }
}

QString RowGridModel::foreignTarget(const QString &column) const
{
    for (const sqlite::ForeignKey &key : m_table.foreignKeys) {
        const qsizetype at = key.columns.indexOf(column);
        if (at < 0)
            continue;
        const QString referenced = key.referencedColumns.value(at);
        return referenced.isEmpty() ? key.table : key.table + QLatin1Char('.') + referenced;
    }
    return {};
}

} // namespace selaras::items
