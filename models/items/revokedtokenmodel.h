// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/security/revokedtoken.h"

namespace selaras::items {

// Tokens that are taken no more. A token itself is a secret, and shown in part only.
class RevokedTokenModel final : public RecordModel<security::RevokedToken> {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        TokenColumn,
        UserColumn,
        ClaimsColumn,
        EndsColumn,
        KeyEndsColumn,
        ReasonColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

    [[nodiscard]] int dangerousCount() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const security::RevokedToken &token) const override;
};

} // namespace selaras::items
