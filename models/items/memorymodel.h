// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/memorysample.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// What rules, prefixes or tenants take of the memory, as a sample says.
class MemoryShareModel final : public RecordModel<insight::MemoryShare> {
    Q_OBJECT

public:
    enum Column { NameColumn, KeysColumn, BytesColumn, ErrorColumn, EachColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::MemoryShare &share) const override;
};

// The biggest keys of a sample.
class BigKeyModel final : public RecordModel<insight::KeyMemory> {
    Q_OBJECT

public:
    enum Column { KeyColumn, BytesColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::KeyMemory &key) const override;
};

} // namespace selaras::items
