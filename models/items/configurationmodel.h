// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/configuration.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The configuration of a server. What a setting means is said by the window: see
// ui/server/configurationwords.h.
class ConfigurationModel final : public RecordModel<insight::ConfigurationEntry> {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::ConfigurationEntry &record) const override;
};

} // namespace selaras::items
