// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/replication.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The servers that belong to the one that was asked.
class PeerModel final : public RecordModel<insight::Peer> {
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        AddressColumn,
        NameColumn,
        StateColumn,
        SlotsColumn,
        OffsetColumn,
        LagColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::Peer &record) const override;
};

} // namespace selaras::items
