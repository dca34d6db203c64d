// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/clientlist.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The clients of a server.
class ClientModel final : public RecordModel<insight::ClientInfo> {
    Q_OBJECT

public:
    enum Column {
        AddressColumn,
        NameColumn,
        UserColumn,
        CommandColumn,
        IdleColumn,
        AgeColumn,
        DatabaseColumn,
        SubscriptionsColumn,
        MemoryColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::ClientInfo &client) const override;
};

} // namespace selaras::items
