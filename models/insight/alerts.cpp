// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/alerts.h"

#include <algorithm>
#include <utility>

namespace selaras::insight {

Alerts::Alerts(AlertRules rules, const QVector<Firing> &firing)
    : m_rules(std::move(rules))
{
    for (const Firing &one : firing)
        m_states.at(size_t(one.alert)).firing = one;
}

QVector<Firing> Alerts::update(const Sample &sample, qint64 monotonicMs)
{
    m_measures.add(sample, monotonicMs);
    QVector<Firing> changed;
    for (int i = 0; i < alertCount; ++i) {
        if (const auto firing = step(Alert(i), sample.timeMs, monotonicMs))
            changed.append(*firing);
    }
    return changed;
}

std::optional<Firing> Alerts::step(Alert alert, qint64 timeMs, qint64 monotonicMs)
{
    const AlertRule &rule = m_rules.at(qsizetype(alert));
    State &state = m_states.at(size_t(alert));
    const auto value = rule.isOn ? m_measures.value(alert) : std::nullopt;
    const bool turns =
        state.firing ? !value || rule.releases(*value) : value && rule.exceeds(*value);
    if (state.firing && value)
        state.firing->value = rule.isCeiling ? std::max(state.firing->value, *value)
                                             : std::min(state.firing->value, *value);
    if (!turns) {
        state.turnedMs.reset();
        return std::nullopt;
    }
    if (!state.turnedMs)
        state.turnedMs = monotonicMs;
    const qint64 stayed = monotonicMs - *state.turnedMs;
    if (stayed < (state.firing ? rule.calmMs : rule.holdMs))
        return std::nullopt;
    state.turnedMs.reset();
    if (!state.firing) {
        state.firing = Firing {alert, timeMs - stayed, std::nullopt, *value, rule.limit};
        return state.firing;
    }
    Firing over = *std::exchange(state.firing, std::nullopt);
    over.untilMs = timeMs - stayed;
    return over;
}

QVector<Firing> Alerts::firing() const
{
    QVector<Firing> all;
    for (const State &state : m_states) {
        if (state.firing)
            all.append(*state.firing);
    }
    return all;
}

} // namespace selaras::insight
