// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/infofields.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// INFO, a field a row. What a field means is said by the window: see ui/server/infotext.h.
class InfoModel final : public RecordModel<insight::InfoField> {
    Q_OBJECT

public:
    enum Column { SectionColumn, NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::InfoField &field) const override;
};

} // namespace selaras::items
