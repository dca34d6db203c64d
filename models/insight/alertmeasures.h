// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alert.h"
#include "models/insight/sample.h"

#include <array>
#include <deque>

namespace selaras::insight {

// What the alerts are about, out of the samples of the last minutes.
class AlertMeasures {
public:
    void add(const Sample &sample, qint64 monotonicMs);

    // nullopt where there is nothing to be said.
    [[nodiscard]] std::optional<double> value(Alert alert) const;

private:
    // The readings of the last minute, and what they add up to.
    struct Window {
        struct Entry {
            qint64 monotonicMs;
            double sum;
            double weight;
        };
        std::deque<Entry> entries;
        double sum = 0;
        double weight = 0;

        void add(const Entry &entry);
        void forgetBefore(qint64 monotonicMs);
    };

    struct Minute {
        double leastClients = 0;
        double commands = 0;
    };

    void addToMinute(const Sample &sample, qint64 monotonicMs);
    [[nodiscard]] std::optional<double> leakingClients() const;
    [[nodiscard]] std::optional<double> failing() const;

    Sample m_last;
    Window m_reads;
    Window m_commands;
    Window m_slow;
    Window m_logins;
    std::deque<Minute> m_minutes; // the last ones, the present one at the end
    qint64 m_minute = -1; // the present one
};

} // namespace selaras::insight
