// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/logmodel.h"
#include "models/workspace/messagefeed.h"

namespace selaras::items {

// The messages that came lately, the newest last.
class MessageLogModel final : public LogModel<workspace::MessageRecord> {
    Q_OBJECT

public:
    enum Column { TimeColumn, ChannelColumn, SizeColumn, PayloadColumn, ColumnCount };
    enum Role {
        TimeRole = Qt::UserRole + 1, // qlonglong, milliseconds since the epoch
        ChannelRole, // QByteArray
        PayloadRole, // QByteArray, as much as there is of it
        SizeRole, // qlonglong, bytes of the whole
    };

    // feed may be null for a model that is fed by append(); it must outlive the model.
    explicit MessageLogModel(workspace::MessageFeed *feed, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace selaras::items
