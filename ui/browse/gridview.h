// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowgridmodel.h"

#include <QTableView>

namespace selaras::ui {

// The rows of a table. Knows how to copy and which rows are selected; what is done to them is the
// model's.
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(items::RowGridModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QVector<int> selectedRows() const;
    // Cells as tab-separated text, as spreadsheets take it.
    void copySelection() const;
    void clearCells(); // to NULL
    // Widths that suit what is loaded; once a table.
    void fitColumns();

Q_SIGNALS:
    // -1: no row.
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    items::RowGridModel &m_model;
};

} // namespace selaras::ui
