// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/checklist.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The points of the production checklist. Their words are the window's: see ui/server/checktext.h.
class ChecklistModel final : public RecordModel<insight::CheckResult> {
    Q_OBJECT

public:
    enum Column { StateColumn, PointColumn, SeenColumn, ReasonColumn, ColumnCount };

    using RecordModel::RecordModel;

    [[nodiscard]] int count(insight::CheckState state) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::CheckResult &result) const override;
};

} // namespace selaras::items
