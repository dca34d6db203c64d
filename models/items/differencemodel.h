// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/comparison.h"

#include <QAbstractTableModel>

namespace selaras::items {

// The fields in which a cached value differs from its row, or what was from what came of it.
class DifferenceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, CachedColumn, RowColumn, ColumnCount };
    enum Role {
        MissingRole = Qt::UserRole + 1, // bool: there is no such value on this side
    };

    enum class Sides { CachedAndRow, BeforeAndAfter };

    explicit DifferenceModel(QObject *parent = nullptr, Sides sides = Sides::CachedAndRow);

    void setComparison(const mapping::Comparison &comparison);
    [[nodiscard]] const mapping::Comparison &comparison() const { return m_comparison; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Sides m_sides;
    mapping::Comparison m_comparison;
};

} // namespace selaras::items
