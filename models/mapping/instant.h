// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVariant>
#include <QVector>

#include <optional>

namespace selaras::mapping {

// A moment, as a cached value or a cell tells it.
struct Instant {
    qint64 microseconds = 0; // since the epoch
    bool exact = false; // told in microseconds; else in milliseconds or coarser

    // At the coarser resolution of the two.
    [[nodiscard]] bool sameAs(const Instant &other) const;
};

// ISO 8601 or SQLite's form: "2025-08-01", "2025-08-01 08:30:00", "2025-08-01T08:30:00.123+07:00".
// Without a zone it is UTC.
std::optional<Instant> instantFromText(QStringView text);
std::optional<Instant> instantFromText(QLatin1String text);

// Every moment that a scalar may stand for: a date as text; a number as milliseconds since the
// epoch and, when `asSeconds`, as seconds too where it is too small for milliseconds of this time.
QVector<Instant> instantsOf(const QVariant &scalar, bool asSeconds);

} // namespace selaras::mapping
