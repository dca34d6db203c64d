// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/alertmeasures.h"

#include <algorithm>

namespace selaras::insight {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr double leastReads = 100;
constexpr size_t leakMinutes = 10;

} // namespace

void AlertMeasures::Window::add(const Entry &entry)
{
    entries.push_back(entry);
    sum += entry.sum;
    weight += entry.weight;
}

void AlertMeasures::Window::forgetBefore(qint64 monotonicMs)
{
    while (!entries.empty() && entries.front().monotonicMs <= monotonicMs) {
        sum -= entries.front().sum;
        weight -= entries.front().weight;
        entries.pop_front();
    }
}

void AlertMeasures::add(const Sample &sample, qint64 monotonicMs)
{
    m_last = sample;
    for (const Reading &reading : sample.readings) {
        const Window::Entry entry {monotonicMs, reading.sum, reading.weight};
        if (!reading.ref.label.isEmpty())
            continue;
        if (reading.ref.series == Series::HitRate)
            m_reads.add(entry);
        else if (reading.ref.series == Series::Commands)
            m_commands.add(entry);
        else if (reading.ref.series == Series::SlowQueries)
            m_slow.add(entry);
        else if (reading.ref.series == Series::FailedLogins)
            m_logins.add(entry);
    }
    addToMinute(sample, monotonicMs);
    for (Window *window : {&m_reads, &m_commands, &m_slow, &m_logins})
        window->forgetBefore(monotonicMs - minuteMs);
}

void AlertMeasures::addToMinute(const Sample &sample, qint64 monotonicMs)
{
    const auto clients = sample.value({Series::Clients});
    if (!clients)
        return;
    const qint64 minute = monotonicMs / minuteMs;
    if (m_minute >= 0 && minute > m_minute + 1)
        m_minutes.clear(); // nobody looked for longer
    if (minute != m_minute || m_minutes.empty())
        m_minutes.push_back({*clients, 0});
    Minute &present = m_minutes.back();
    present.leastClients = std::min(present.leastClients, *clients);
    present.commands += sample.value({Series::Commands}).value_or(0);
    m_minute = minute;
    if (m_minutes.size() > leakMinutes + 2)
        m_minutes.pop_front();
}

// A busier hour has more clients as well, but they do more together, and come and go; those that
// leak never get fewer and do nothing.
std::optional<double> AlertMeasures::leakingClients() const
{
    if (m_minutes.size() < leakMinutes + 2)
        return std::nullopt;
    const Minute &first = m_minutes.front();
    const Minute &last = *(m_minutes.end() - 2); // the present one is not over
    const bool grows = std::is_sorted(
        m_minutes.begin(), m_minutes.end() - 1,
        [](const Minute &a, const Minute &b) { return a.leastClients < b.leastClients; });
    const double more = last.leastClients / std::max(1.0, first.leastClients) - 1;
    const bool isBusier = last.commands > first.commands * (1 + more / 2);
    return grows && !(isBusier && more > 0) ? last.leastClients - first.leastClients : 0;
}

std::optional<double> AlertMeasures::failing() const
{
    const auto snapshot = m_last.value({Series::SnapshotFine});
    const auto appendOnly = m_last.value({Series::AppendOnlyFine});
    if (!snapshot && !appendOnly)
        return std::nullopt;
    return snapshot.value_or(1) < 1 || appendOnly.value_or(1) < 1 ? 1 : 0;
}

std::optional<double> AlertMeasures::value(Alert alert) const
{
    switch (alert) {
    case Alert::Memory:
        return m_last.value({Series::MemoryShare});
    case Alert::HitRate:
        return m_reads.weight >= leastReads ? std::optional(m_reads.sum / m_reads.weight)
                                            : std::nullopt;
    case Alert::LeakingClients:
        return leakingClients();
    case Alert::Operations:
        return m_commands.weight > 0 ? std::optional(m_commands.sum / m_commands.weight)
                                     : std::nullopt;
    case Alert::SlowQueries:
        return m_slow.sum;
    case Alert::Pending:
        return m_last.value({Series::Pending});
    case Alert::Drift:
        return m_last.value({Series::Drift});
    case Alert::ReplicationLag:
        return m_last.value({Series::ReplicationLag});
    case Alert::Persistence:
        return failing();
    case Alert::FailedLogins:
        return m_logins.sum;
    }
    return std::nullopt;
}

} // namespace selaras::insight
