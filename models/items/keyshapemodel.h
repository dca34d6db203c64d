// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/mapping/keyshapes.h"

namespace selaras::items {

// Families of keys, such as those that no rule takes.
class KeyShapeModel final : public RecordModel<mapping::KeyShape> {
    Q_OBJECT

public:
    enum Column { ShapeColumn, KeysColumn, SampleColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const mapping::KeyShape &record) const override;
};

} // namespace selaras::items
