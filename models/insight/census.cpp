// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/census.h"

#include "models/insight/sessionvalue.h"

#include <algorithm>

namespace selaras::insight {

namespace {

constexpr qint64 restMs = 10'000; // from the beginning of one pass to that of the next, at least
constexpr qsizetype readAtOnce = 100;

QString labelOf(const QString &said)
{
    return said.isEmpty() ? otherLabel() : said;
}

template<class Layout>
std::optional<Layout> firstOf(const QVector<Layout> &layouts)
{
    return layouts.isEmpty() ? std::nullopt : std::optional(layouts.first());
}

bool isInKey(const mapping::Sessions &sessions, const QString &name)
{
    return sessions.key.placeholders().contains(name);
}

} // namespace

Census::Census(redis::Client &client, const mapping::Profile &profile)
    : m_client(client)
    , m_groups(profile)
    , m_sessions(firstOf(mapping::sessionsOf(profile)))
    , m_lockouts(firstOf(mapping::lockoutsOf(profile)))
    , m_hasTenants(mapping::tenantsOf(profile).has_value())
{
}

// Whether there is something that only the values tell.
bool Census::readsValues() const
{
    const auto inValue = [this](const QString &name) {
        return !name.isEmpty() && !isInKey(*m_sessions, name);
    };
    return m_sessions && (inValue(m_sessions->tenant()) || inValue(m_sessions->role()));
}

Result<QVector<Reading>> Census::step(qint64 monotonicMs)
{
    if (!m_pass && monotonicMs < m_nextMs)
        return QVector<Reading>();
    if (!m_pass) {
        m_pass.emplace(m_client, m_groups.groups().size());
        m_nextMs = monotonicMs + restMs;
    }
    if (!m_pass->scan.atEnd()) {
        const auto keys = m_pass->scan.next();
        if (!keys) {
            m_pass.reset();
            return fail(keys.error());
        }
        for (const QByteArray &key : *keys)
            count(key);
        if (!m_pass->scan.atEnd())
            return QVector<Reading>();
    }
    if (m_pass->read < m_pass->drawn.size()) {
        if (auto done = readSome(); !done) {
            m_pass.reset();
            return fail(done.error());
        }
        if (m_pass->read < m_pass->drawn.size())
            return QVector<Reading>();
    }
    const auto readings = finish(monotonicMs);
    m_pass.reset();
    return readings;
}

Result<QVector<Reading>> Census::finish(qint64 monotonicMs)
{
    QVector<Reading> readings = counted();
    if (!m_lockouts)
        return readings;
    const auto failed = m_failedLogins.look(m_client, m_pass->attempts, monotonicMs);
    if (!failed)
        return fail(failed.error());
    if (*failed)
        readings.append(**failed);
    return readings;
}

void Census::count(const QByteArray &key)
{
    const auto place = m_groups.placeOf(key);
    ++m_pass->byGroup[place.group];
    if (!place.tenant.isEmpty())
        m_pass->byTenant.add(QString::fromUtf8(place.tenant));
    if (const auto match = m_sessions ? m_sessions->key.match(key) : std::nullopt)
        countSession(key, *match);
    if (m_lockouts && m_pass->attempts.size() < FailedLogins::mostCounters
        && m_lockouts->attempts.match(key))
        m_pass->attempts.append(key);
}

void Census::countSession(const QByteArray &key, const mapping::KeyTemplate::Match &match)
{
    ++m_pass->sessions;
    if (isInKey(*m_sessions, m_sessions->tenant()))
        m_pass->sessionsByTenant.add(match.values.value(m_sessions->tenant()).toString());
    if (isInKey(*m_sessions, m_sessions->role()))
        m_pass->sessionsByRole.add(match.values.value(m_sessions->role()).toString());
    if (readsValues())
        draw(key);
}

// Each session seen so far is among the drawn ones with the same chance.
void Census::draw(const QByteArray &key)
{
    if (m_pass->drawn.size() < mostSessionsRead) {
        m_pass->drawn.append(key);
        return;
    }
    const auto place = std::uniform_int_distribution<qint64>(0, m_pass->sessions - 1)(m_dice);
    if (place < mostSessionsRead)
        m_pass->drawn[place] = key;
}

Result<void> Census::readSome()
{
    const QByteArrayList keys = m_pass->drawn.mid(m_pass->read, readAtOnce);
    const auto says = readSessions(m_client, *m_sessions, keys);
    if (!says)
        return fail(says.error());
    m_pass->read += keys.size();
    for (const SessionSays &one : *says) {
        if (!m_sessions->tenant().isEmpty() && !isInKey(*m_sessions, m_sessions->tenant()))
            m_pass->sessionsByTenant.add(labelOf(one.tenant));
        if (!m_sessions->role().isEmpty() && !isInKey(*m_sessions, m_sessions->role()))
            m_pass->sessionsByRole.add(labelOf(one.role));
    }
    return {};
}

QVector<Reading> Census::counted() const
{
    Tally byRule;
    for (qsizetype i = 0; i < m_pass->byGroup.size(); ++i)
        byRule.add(labelOf(m_groups.groups().at(i).name), double(m_pass->byGroup.at(i)));
    QVector<Reading> readings = byRule.readings(Series::KeysByRule);
    if (m_hasTenants)
        readings += m_pass->byTenant.readings(Series::KeysByTenant);
    if (!m_sessions)
        return readings;
    readings.append({{Series::Sessions}, double(m_pass->sessions)});
    const auto scaleOf = [this](const QString &name) {
        return isInKey(*m_sessions, name) || m_pass->drawn.isEmpty()
            ? 1.0
            : double(m_pass->sessions) / double(m_pass->drawn.size());
    };
    readings +=
        m_pass->sessionsByTenant.readings(Series::SessionsByTenant, scaleOf(m_sessions->tenant()));
    readings +=
        m_pass->sessionsByRole.readings(Series::SessionsByRole, scaleOf(m_sessions->role()));
    return readings;
}

} // namespace selaras::insight
