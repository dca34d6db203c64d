// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/security/heldlock.h"

namespace selaras::items {

// What is locked, and by whom. A holder's token is shown in part only.
class HeldLockModel final : public RecordModel<security::HeldLock> {
    Q_OBJECT

public:
    enum Column { NameColumn, HolderColumn, SinceColumn, ExpiresColumn, KeyColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const security::HeldLock &lock) const override;
};

// Who holds it, with so much of its token that two holders can be told apart.
QString holderText(const security::HeldLock &lock);

} // namespace selaras::items
