// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/security/account.h"

namespace selaras::items {

// Accounts with failed logins, or locked out.
class AccountModel final : public RecordModel<security::Account> {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        IdColumn,
        AttemptsColumn,
        SinceColumn,
        UntilColumn,
        IpColumn,
        ReasonColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

    [[nodiscard]] int lockedCount() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const security::Account &account) const override;
};

} // namespace selaras::items
