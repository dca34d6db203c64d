// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/auditlog.h"

#include <optional>

namespace selaras::security {

// How many events of each kind there were in each of many stretches of time of the same length.
class AuditHistogram {
public:
    using Counts = std::array<qint64, auditKinds>;

    // The time that it is to tell of; where an end is not told, all that there is, but nothing
    // before the year 2000 or more than a day after nowMs, which clocks that are wrong tell of.
    struct Frame {
        std::optional<qint64> fromMs {};
        std::optional<qint64> toMs {};
        qint64 nowMs = 0;
        qint64 utcOffsetMs = 0; // local time is so much ahead: days begin at midnight
    };

    AuditHistogram() = default;
    AuditHistogram(const AuditLog &log, const QVector<AuditLog::Serial> &rows, const Frame &frame);

    [[nodiscard]] const Frame &frame() const { return m_frame; }
    // An event came or went. False where it does not fit in, and all has to be counted anew.
    bool add(const AuditRecord &record);
    void remove(const AuditRecord &record);

    [[nodiscard]] const QVector<Counts> &bins() const { return m_bins; }
    [[nodiscard]] qint64 binMs() const { return m_binMs; }
    [[nodiscard]] qint64 fromMs() const { return m_fromMs; }
    [[nodiscard]] qint64 toMs() const { return m_fromMs + m_bins.size() * m_binMs; }
    // Of all events, also of those that tell no time, or one that is outside.
    [[nodiscard]] const Counts &totals() const { return m_totals; }
    [[nodiscard]] qint64 outside() const { return m_outside; }

private:
    [[nodiscard]] bool isPlausible(qint64 timeMs) const;
    void layOut(const AuditLog &log, const QVector<AuditLog::Serial> &rows, const Frame &frame);

    QVector<Counts> m_bins;
    qint64 m_binMs = 0;
    qint64 m_fromMs = 0;
    Frame m_frame;
    Counts m_totals {};
    qint64 m_outside = 0;
};

} // namespace selaras::security
