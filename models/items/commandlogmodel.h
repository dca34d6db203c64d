// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/logmodel.h"
#include "models/workspace/commandfeed.h"

namespace selaras::items {

// The commands that a server ran lately, the newest last.
class CommandLogModel final : public LogModel<workspace::CommandRecord> {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ClientColumn,
        DatabaseColumn,
        CommandColumn,
        KeyColumn,
        ArgumentsColumn,
        ColumnCount
    };
    enum Role {
        TimeRole = Qt::UserRole + 1, // qlonglong, microseconds since the epoch
        KeyRole, // QByteArray; null: no key, or one that was cut
    };

    // feed may be null for a model that is fed by append(); it must outlive the model.
    explicit CommandLogModel(workspace::CommandFeed *feed, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace selaras::items
