// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/samplingdesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace selaras::workspace {

namespace {

using insight::Sample;
using insight::Series;

constexpr qint64 leaseEveryMs = 2000;
constexpr double bigInvalidation = 1000; // keys at once

// The next second is the retry.
redis::Endpoint withoutRetries(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

QString fingerprintOf(const mapping::Profile &profile)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(profile.keyPrefix.toUtf8() + '\n' + profile.delimiter + '\n');
    for (const mapping::Rule &rule : profile.rules) {
        hash.addData(rule.table.toUtf8() + '\n' + rule.select.toUtf8() + '\n');
        for (const mapping::KeyTemplate &key : rule.keys)
            hash.addData(key.text().toUtf8() + '\n');
    }
    hash.addData(QJsonDocument(profile.sections).toJson());
    return QString::fromLatin1(hash.result().toHex());
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

SamplingDesk::SamplingDesk(const Access &access, Clock &clock, const CancelFlag &cancel)
    : m_access(access)
    , m_clock(clock)
    , m_redis(withoutRetries(access.redis), clock, cancel)
    , m_sampler(m_redis, clock, access.redis.database)
{
    if (access.keyMap)
        m_census.emplace(m_redis, access.keyMap->profile(), access.layouts->sessions);
}

Result<std::unique_ptr<SamplingDesk>> SamplingDesk::open(const Access &access, Clock &clock,
                                                         const CancelFlag &cancel)
{
    return std::unique_ptr<SamplingDesk>(new SamplingDesk(access, clock, cancel));
}

Result<insight::History *> SamplingDesk::history()
{
    if (m_history)
        return m_history.get();
    auto opened = insight::History::open(historyPath(m_access));
    if (!opened)
        return fail(opened.error());
    m_history = std::move(*opened);
    return m_history.get();
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
    const auto opened = history();
    const auto held = opened ? holdLease() : fail(opened.error());
    if (held && !*held)
        return follow(**opened);
    auto look = m_sampler.look();
    SamplingStep step;
    step.isOurs = true;
    step.redisError = look.error;
    if (!held)
        step.historyError = held.error();
    if (!look.error) {
        addPending(look.sample);
        addCensus(look.sample);
    }
    keep(look.sample, step);
    if (!look.error)
        step.sample = asKept(std::move(look.sample), step);
    judge(step);
    return step;
}

void SamplingDesk::keep(Sample sample, SamplingStep &step)
{
    if (!step.historyError && noteProfile())
        sample.events.append(
            {sample.timeMs, insight::Event::Kind::ProfileChanged, m_access.file.application});
    step.events += sample.events;
    if (step.historyError)
        return;
    const auto kept = m_history->append(sample);
    if (kept)
        return;
    step.historyError = kept.error();
    if (insight::History::isDamage(kept.error())) {
        m_history.reset();
        insight::History::putAside(historyPath(m_access));
    }
}

// With what was told by others.
Sample SamplingDesk::asKept(Sample sample, const SamplingStep &step)
{
    if (step.historyError)
        return sample;
    const auto kept = m_history->newest();
    return kept && *kept ? **kept : sample;
}

// Whether the profile is another one than that of the samples before.
bool SamplingDesk::noteProfile()
{
    if (m_isProfileNoted || !m_access.keyMap)
        return false;
    const auto changed =
        m_history->remember(QStringLiteral("profile"), fingerprintOf(m_access.keyMap->profile()));
    m_isProfileNoted = changed.has_value();
    return changed.value_or(false);
}

void SamplingDesk::judge(SamplingStep &step)
{
    if (!m_alerts)
        m_alerts.emplace(alertRulesOf(m_access),
                         m_history ? m_history->openFirings().value_or(QVector<insight::Firing>())
                                   : QVector<insight::Firing>());
    if (step.sample) {
        Sample told {step.sample->timeMs, {}, {}, {}};
        told.firings = m_alerts->update(*step.sample, m_clock.monotonicMs());
        for (const insight::Firing &firing : told.firings)
            told.events.append({told.timeMs,
                                firing.untilMs ? insight::Event::Kind::AlertOver
                                               : insight::Event::Kind::AlertFired,
                                insight::alertId(firing.alert)});
        if (!told.firings.isEmpty())
            keep(told, step);
    }
    step.firing = m_alerts->firing();
}

SamplingStep SamplingDesk::follow(insight::History &history)
{
    SamplingStep step;
    const auto newest = history.newest();
    if (newest)
        step.sample = *newest;
    else
        step.historyError = newest.error();
    step.firing = history.openFirings().value_or(QVector<insight::Firing>());
    return step;
}

Result<void> SamplingDesk::tell(const QVector<insight::Reading> &readings)
{
    Sample sample {m_clock.nowMs(), {}, {}, {}};
    for (const insight::Reading &reading : readings) {
        if (reading.ref.series == Series::Invalidations && reading.sum >= bigInvalidation)
            sample.events.append({sample.timeMs, insight::Event::Kind::BigInvalidation,
                                  QString::number(qint64(reading.sum))});
    }
    const auto opened = history();
    if (!opened)
        return fail(opened.error());
    if (auto told = (*opened)->tell(readings); !told || sample.events.isEmpty())
        return told;
    return (*opened)->append(sample);
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
