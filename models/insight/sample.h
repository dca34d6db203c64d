// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alert.h"
#include "models/insight/event.h"
#include "models/insight/series.h"

namespace selaras::insight {

// What one look says of one series; its value is sum / weight. See Kind.
struct Reading {
    SeriesRef ref;
    double sum = 0;
    double weight = 1; // never 0

    [[nodiscard]] double value() const { return sum / weight; }
    bool operator==(const Reading &other) const = default;
};

// All that one look says, and what happened since the one before.
struct Sample {
    qint64 timeMs = 0; // since the Unix epoch, by this machine's clock
    QVector<Reading> readings; // of each series once at most
    QVector<Event> events;
    QVector<Firing> firings; // that began or ended

    [[nodiscard]] std::optional<double> value(const SeriesRef &ref) const
    {
        for (const Reading &reading : readings) {
            if (reading.ref == ref)
                return reading.value();
        }
        return std::nullopt;
    }
};

} // namespace selaras::insight

Q_DECLARE_METATYPE(selaras::insight::Sample)
