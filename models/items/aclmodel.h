// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/aclusers.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The users of a server and what they may do.
class AclModel final : public RecordModel<insight::AclUser> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        PasswordsColumn,
        KeysColumn,
        ChannelsColumn,
        CommandsColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::AclUser &record) const override;
};

} // namespace selaras::items
