// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/schema.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace selaras::items {

using ColumnKind = sqlite::Column::Kind;

// Why a typed value was not taken.
enum class EditRefusal {
    NotABoolean,
    NotADate,
    NotANumber,
    NotNull, // the column takes no NULL
    Binary, // a blob cannot be typed as text
    Generated, // the column is computed
    Masked, // a password: see RowGridModel::setRevealed()
    Truncated, // only the beginning of the value was read: see RowGridModel::readWhole()
    ReadOnly, // the table, the row or the workspace is for looking only
};

// How many characters of a cell a view is given to draw; the whole value is in RawRole.
constexpr qsizetype shownCharacters = 300;

// A cell as people read it, in the locale's form and cut to shownCharacters; NULL and blobs are
// empty, for a view draws those by their roles.
QString cellText(const QVariant &value, ColumnKind kind);

// A cell as its editor begins with it: exact, so that parseCell() of it is the value again. A
// boolean is a bool, NULL an invalid QVariant, a blob its bytes, all else text.
QVariant cellEditValue(const QVariant &value, ColumnKind kind);

// The moment that a cell of a DateTime column holds, in local time: epoch milliseconds (or seconds,
// where milliseconds would mean 1970), ISO 8601, or SQLite's own text form (which is UTC).
std::optional<QDateTime> cellDateTime(const QVariant &value, ColumnKind kind);
// Whether it is a date without a time of day, as "2024-05-01".
bool cellIsDateOnly(const QVariant &value);
// 0, 1, "true" and "false" in a Boolean column.
std::optional<bool> cellBoolean(const QVariant &value, ColumnKind kind);

// What an editor gave (text, bool, QDateTime, bytes, or an invalid QVariant for NULL) as the value
// to store. It takes the form that the column already uses: `model` is the cell's present value, or
// where that is NULL another cell of the column (epoch milliseconds stay epoch milliseconds).
tl::expected<QVariant, EditRefusal> parseCell(const QVariant &input, const sqlite::Column &column,
                                              const QVariant &model);

} // namespace selaras::items
