// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/security/bursts.h"

namespace selaras::items {

// Where many failed logins come from, and whom they are after.
class BurstModel final : public RecordModel<security::Burst> {
    Q_OBJECT

public:
    enum Column { SubjectColumn, FailuresColumn, AccountsColumn, LastColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const security::Burst &burst) const override;
};

} // namespace selaras::items
