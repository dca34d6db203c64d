// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keyspace.h"

#include <QAbstractTableModel>

namespace selaras::ui {

// The elements of a hash, list, set, sorted set or stream, as columns that suit its type.
class EntriesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit EntriesModel(QObject *parent = nullptr);

    void setValue(const redis::KeyValue &value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    redis::KeyValue m_value;
};

} // namespace selaras::ui
