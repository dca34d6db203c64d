// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/slowlog.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The slow log of a server, the newest entry first.
class SlowLogModel final : public RecordModel<insight::SlowEntry> {
    Q_OBJECT

public:
    enum Column { TimeColumn, DurationColumn, CommandColumn, ClientColumn, ColumnCount };

    using RecordModel::RecordModel;

    // The command and its arguments in one line, those with blanks in quotes.
    [[nodiscard]] static QByteArray lineOf(const insight::SlowEntry &entry);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::SlowEntry &entry) const override;
};

// What is slow, by command or by rule.
class SlowSummaryModel final : public RecordModel<insight::SlowSummary> {
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, TotalColumn, MostColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const insight::SlowSummary &summary) const override;
};

} // namespace selaras::items
