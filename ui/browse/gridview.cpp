// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/gridview.h"

#include "ui/browse/griddelegate.h"
#include "ui/browse/gridheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace selaras::ui {

GridView::GridView(items::RowGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("grid"));
    setHorizontalHeader(new GridHeader(this));
    setModel(&model);
    setItemDelegate(new GridDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
}

QVector<int> GridView::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void GridView::copySelection() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text +=
                cells.at(i).row() == cells.at(i - 1).row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cells.at(i).data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void GridView::clearCells()
{
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        m_model.setNull(index);
}

void GridView::fitColumns()
{
    constexpr int widest = 280;
    constexpr int narrowest = 56;
    resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column) + 8, narrowest, widest));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace selaras::ui
