// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/security/ratelimit.h"

namespace selaras::items {

// Whose requests are counted.
class RateLimitModel final : public RecordModel<security::RateLimit> {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        IdColumn,
        UsedColumn,
        LimitColumn,
        LeftColumn,
        ResetsColumn,
        WindowColumn,
        KeyColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

    [[nodiscard]] int atLimitCount() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const security::RateLimit &limit) const override;
};

} // namespace selaras::items
