// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/alertmeasures.h"

namespace selaras::insight {

// Holds samples against the rules, and tells which alerts go on and off.
class Alerts {
public:
    // firing: what is on already, of the process that sampled before.
    Alerts(AlertRules rules, const QVector<Firing> &firing);

    // The firings that began or ended with this sample.
    QVector<Firing> update(const Sample &sample, qint64 monotonicMs);
    // Those that are on, in the order of Alert.
    [[nodiscard]] QVector<Firing> firing() const;

private:
    struct State {
        std::optional<Firing> firing;
        std::optional<qint64> turnedMs; // monotonic; when what would change it began
    };

    std::optional<Firing> step(Alert alert, qint64 timeMs, qint64 monotonicMs);

    AlertRules m_rules;
    AlertMeasures m_measures;
    std::array<State, alertCount> m_states;
};

} // namespace selaras::insight
