// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alert.h"

#include <QAbstractTableModel>

namespace selaras::items {

// The alerts that are on and those that were, newest first. How they are told is the delegate's.
class FiringModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        AlertColumn,
        SinceColumn,
        DurationColumn,
        WorstColumn,
        LimitColumn,
        ColumnCount
    };
    enum Role { FiringRole = Qt::UserRole + 1 }; // insight::Firing

    using QAbstractTableModel::QAbstractTableModel;

    // Shows these; what changed, by difference.
    void setFirings(QVector<insight::Firing> firings);
    [[nodiscard]] const QVector<insight::Firing> &firings() const { return m_firings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QVector<insight::Firing> m_firings;
};

} // namespace selaras::items
