// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/census.h"

#include "models/security/sessionlist.h"

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

// Whether sessions are known to tell it, so that those that do not are worth a line.
bool isTold(const security::SessionLayouts &layouts, QString (mapping::Sessions::*name)() const)
{
    return std::any_of(layouts.begin(), layouts.end(), [name](const mapping::Sessions &layout) {
        return !(layout.*name)().isEmpty();
    });
}

} // namespace

Census::Census(redis::Client &client, const mapping::Profile &profile)
    : Census(client, profile, mapping::sessionsOf(profile))
{
}

Census::Census(redis::Client &client, const mapping::Profile &profile,
               security::SessionLayouts sessions)
    : m_client(client)
    , m_groups(profile)
    , m_sessions(std::move(sessions))
    , m_lockouts(firstOf(mapping::lockoutsOf(profile)))
    , m_hasTenants(mapping::tenantsOf(profile).has_value())
{
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
    if (const auto session = security::sessionPlaceOf(m_sessions, key))
        countSession(key, *session);
    if (m_lockouts && m_pass->attempts.size() < FailedLogins::mostCounters
        && m_lockouts->attempts.match(key))
        m_pass->attempts.append(key);
}

void Census::countSession(const QByteArray &key, const security::SessionPlace &place)
{
    const mapping::Sessions &layout = m_sessions.at(place.layout);
    const bool tenantInKey = isInKey(layout, layout.tenant());
    const bool roleInKey = isInKey(layout, layout.role());
    ++m_pass->sessions;
    if (tenantInKey)
        m_pass->sessionsByTenant.add(place.values.value(layout.tenant()).toString());
    if (roleInKey)
        m_pass->sessionsByRole.add(place.values.value(layout.role()).toString());
    if (!tenantInKey || !roleInKey)
        draw(key);
}

// Each session seen so far is among the drawn ones with the same chance.
void Census::draw(const QByteArray &key)
{
    ++m_pass->drawnFrom;
    if (m_pass->drawn.size() < mostSessionsRead) {
        m_pass->drawn.append(key);
        return;
    }
    const auto place = std::uniform_int_distribution<qint64>(0, m_pass->drawnFrom - 1)(m_dice);
    if (place < mostSessionsRead)
        m_pass->drawn[place] = key;
}

Result<void> Census::readSome()
{
    const QByteArrayList keys = m_pass->drawn.mid(m_pass->read, readAtOnce);
    const auto there = security::readSessions(m_client, m_sessions, keys, 0);
    if (!there)
        return fail(there.error());
    m_pass->read += keys.size();
    QHash<QByteArray, security::Session> says;
    for (const security::Session &session : *there)
        says.insert(session.key, session);
    for (const QByteArray &key : keys)
        tally(key, says.value(key));
    return {};
}

// One that is gone by now says nothing.
void Census::tally(const QByteArray &key, const security::Session &says)
{
    const mapping::Sessions &layout =
        m_sessions.at(security::sessionPlaceOf(m_sessions, key)->layout);
    const double weight = double(m_pass->drawnFrom) / double(m_pass->drawn.size());
    if (!isInKey(layout, layout.tenant()))
        m_pass->sessionsByTenant.add(labelOf(says.tenant), weight);
    if (!isInKey(layout, layout.role()))
        m_pass->sessionsByRole.add(labelOf(says.role), weight);
}

QVector<Reading> Census::counted() const
{
    Tally byRule;
    for (qsizetype i = 0; i < m_pass->byGroup.size(); ++i)
        byRule.add(labelOf(m_groups.groups().at(i).name), double(m_pass->byGroup.at(i)));
    QVector<Reading> readings = byRule.readings(Series::KeysByRule);
    if (m_hasTenants)
        readings += m_pass->byTenant.readings(Series::KeysByTenant);
    if (m_sessions.isEmpty())
        return readings;
    readings.append({{Series::Sessions}, double(m_pass->sessions)});
    const auto add = [&](Series series, const Tally &counts, bool isTold) {
        const bool saysAny = counts.sum() > counts.count(otherLabel());
        if (isTold || saysAny)
            readings += counts.readings(series);
    };
    add(Series::SessionsByTenant, m_pass->sessionsByTenant,
        isTold(m_sessions, &mapping::Sessions::tenant));
    add(Series::SessionsByRole, m_pass->sessionsByRole,
        isTold(m_sessions, &mapping::Sessions::role));
    return readings;
}

} // namespace selaras::insight
