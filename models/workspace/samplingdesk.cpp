// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/samplingdesk.h"

#include <QDir>
#include <QJsonDocument>

namespace selaras::workspace {

namespace {

using insight::Sample;
using insight::Series;

constexpr qint64 leaseEveryMs = 2000;

// The next second is the retry.
redis::Endpoint withoutRetries(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

// Those of the workspace were found right when its file was read.
mapping::Thresholds thresholdsOf(const WorkspaceFile &file)
{
    const auto root = mapping::JsonPlace::parse(QJsonDocument(file.unknown).toJson(), file.name,
                                                ErrorCode::InvalidWorkspace);
    return root ? mapping::parseThresholds(root->member(QStringLiteral("thresholds")))
                : mapping::Thresholds();
}

insight::AlertRules alertRulesOf(const Access &access)
{
    return insight::alertRules(access.keyMap ? mapping::thresholdsOf(access.keyMap->profile())
                                             : mapping::Thresholds(),
                               thresholdsOf(access.file));
}

} // namespace

QString historyPath(const Access &access)
{
    return QDir(access.journalFolder).filePath(access.file.identity() + QStringLiteral(".history"));
}

SamplingDesk::SamplingDesk(const Access &access, std::unique_ptr<insight::History> history,
                           Clock &clock, const CancelFlag &cancel)
    : m_access(access)
    , m_clock(clock)
    , m_redis(withoutRetries(access.redis), clock, cancel)
    , m_sampler(m_redis, clock, access.redis.database)
    , m_history(std::move(history))
{
    if (access.keyMap)
        m_census.emplace(m_redis, access.keyMap->profile());
}

Result<std::unique_ptr<SamplingDesk>> SamplingDesk::open(const Access &access, Clock &clock,
                                                         const CancelFlag &cancel)
{
    auto history = insight::History::open(historyPath(access));
    if (!history)
        return fail(history.error());
    return std::unique_ptr<SamplingDesk>(
        new SamplingDesk(access, std::move(*history), clock, cancel));
}

Result<bool> SamplingDesk::holdLease()
{
    if (m_lease)
        return true;
    if (m_clock.monotonicMs() < m_nextLeaseMs)
        return false;
    m_nextLeaseMs = m_clock.monotonicMs() + leaseEveryMs;
    auto lease = insight::SamplingLease::take(historyPath(m_access));
    if (!lease)
        return fail(lease.error());
    m_lease = std::move(*lease);
    return m_lease != nullptr;
}

SamplingStep SamplingDesk::step()
{
    const auto held = holdLease();
    if (!held)
        return {std::nullopt, {}, {}, false, std::nullopt, held.error()};
    if (!*held)
        return follow();
    auto look = m_sampler.look();
    SamplingStep step {std::nullopt, look.sample.events, {}, true, look.error, std::nullopt};
    if (!look.error) {
        addPending(look.sample);
        addCensus(look.sample);
    }
    if (auto kept = m_history->append(look.sample); !kept)
        step.historyError = kept.error();
    if (!look.error) {
        // As it is kept, with what was told.
        const auto kept = m_history->newest();
        step.sample = kept && *kept && !step.historyError ? *kept : std::move(look.sample);
    }
    judge(step);
    return step;
}

void SamplingDesk::judge(SamplingStep &step)
{
    if (!m_alerts)
        m_alerts.emplace(alertRulesOf(m_access),
                         m_history->openFirings().value_or(QVector<insight::Firing>()));
    if (step.sample) {
        const auto changed = m_alerts->update(*step.sample, m_clock.monotonicMs());
        insight::Sample told {step.sample->timeMs, {}, {}, changed};
        for (const insight::Firing &firing : changed)
            told.events.append({told.timeMs,
                                firing.untilMs ? insight::Event::Kind::AlertOver
                                               : insight::Event::Kind::AlertFired,
                                insight::alertId(firing.alert)});
        if (!changed.isEmpty() && !m_history->append(told))
            step.historyError = step.historyError.value_or(Error {ErrorCode::Io, {}, {}});
        step.events += told.events;
    }
    step.firing = m_alerts->firing();
}

SamplingStep SamplingDesk::follow()
{
    SamplingStep step;
    const auto newest = m_history->newest();
    if (newest)
        step.sample = *newest;
    else
        step.historyError = newest.error();
    step.firing = m_history->openFirings().value_or(QVector<insight::Firing>());
    return step;
}

// What fails is what the next look fails with, or what this user may not ask.
void SamplingDesk::addCensus(Sample &sample)
{
    if (!m_census)
        return;
    if (const auto counted = m_census->step(m_clock.monotonicMs()))
        sample.readings += *counted;
}

void SamplingDesk::addPending(Sample &sample)
{
    if (m_access.file.readOnly)
        return;
    if (!m_journal) {
        auto opened = repository::SqliteIntentJournal::open(journalPath(m_access), m_clock);
        if (!opened)
            return;
        m_journal = std::move(*opened);
    }
    if (const auto pending = m_journal->pendingCount())
        sample.readings.append({{Series::Pending}, double(*pending)});
}

} // namespace selaras::workspace
