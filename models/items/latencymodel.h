// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/latency.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// What delayed the server, by event.
class LatencyModel final : public RecordModel<insight::LatencyEvent> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TimeColumn,
        LatestColumn,
        MostColumn,
        CountColumn,
        MeaningColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::LatencyEvent &record) const override;
};

} // namespace selaras::items
