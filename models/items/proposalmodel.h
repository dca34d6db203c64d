// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "models/repository/ruleproposal.h"

namespace selaras::items {

// Rules that the tables and the cached keys suggest.
class ProposalModel final : public RecordModel<repository::RuleProposal> {
    Q_OBJECT

public:
    enum Column {
        ConfidenceColumn,
        TableColumn,
        KeysColumn,
        MatchesColumn,
        WithoutColumn,
        ColumnCount
    };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const repository::RuleProposal &record) const override;
};

} // namespace selaras::items
