// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/mapping/profilereview.h"

namespace selaras::items {

// A rule of a profile that is edited, with what it means for the keys that are there.
struct RuleRecord {
    int place = 0; // in the profile
    QString table;
    QStringList keys; // templates
    qint64 matches = -1; // -1: not counted yet
    int warnings = 0;
    bool isWrong = false; // what was typed is no rule
};

// The rules of a profile in its order.
class RuleModel final : public RecordModel<RuleRecord> {
    Q_OBJECT

public:
    enum Column { TableColumn, KeysColumn, MatchesColumn, StateColumn, ColumnCount };

    using RecordModel::RecordModel;

    // The records of a profile and of a review of it, which may be of an older version.
    static QVector<RuleRecord> recordsOf(const mapping::Profile &profile,
                                         const std::optional<mapping::ProfileReview> &review);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const RuleRecord &record) const override;
};

} // namespace selaras::items
