// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/repository/timing.h"

namespace selaras::items {

// How long groups of keys take to be read from Redis, and their rows from SQLite.
class TimesModel final : public RecordModel<repository::ReadTimes> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TableColumn,
        KeysColumn,
        RedisColumn,
        RedisHighColumn,
        SqliteColumn,
        SqliteHighColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const repository::ReadTimes &times) const override;
};

} // namespace selaras::items
