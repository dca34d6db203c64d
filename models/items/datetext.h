// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace selaras::items {

// Dates as the locale writes them short, but with four digits of the year and with seconds.
QString localeDate(const QDate &date);
QString localeDateTime(const QDateTime &moment);

// "2024-05-01 13:45:10.250" in local time; the fraction only where there is one.
QString exactDateTime(const QDateTime &moment);

// ISO 8601 with a T or a space, in local time. A text without an offset is taken to be in
// `assumed` (Qt::UTC or Qt::LocalTime).
std::optional<QDateTime> readIso(const QString &text, Qt::TimeSpec assumed);

// What a person typed: any of the forms above, in local time; a date alone is its first moment.
std::optional<QDateTime> readTyped(const QString &text);

// Whether an integer is taken for epoch seconds: one that means 2001 to 2100, but as milliseconds
// the first weeks of 1970.
bool isEpochSeconds(qint64 number);

// The moment in the form of a text that a column already holds: its separator, fraction and offset.
// An empty form gives RFC 3339 in UTC, which all readers of SQLite files know.
QString dateInFormOf(const QString &form, const QDateTime &moment);

} // namespace selaras::items
