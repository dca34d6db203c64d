// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/health.h"

#include "models/mapping/channels.h"
#include "models/redis/channels.h"
#include "models/redis/keyscan.h"
#include "models/repository/capture.h"
#include "models/workspace/followdesk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace selaras::workspace {

namespace {

using Service = ServiceHealth::Service;
using State = ServiceHealth::State;

constexpr qint64 mostCounted = 30'000;
constexpr qsizetype mostChannels = 10'000;

struct Kind {
    Service service;
    const char *name; // in --json
    const char *section; // of the profile; null: none
};

// In the order of the enum.
constexpr std::array<Kind, 9> kinds {{
    {Service::Cache, "cache", "cache"},
    {Service::Sessions, "sessions", "sessions"},
    {Service::Lockouts, "lockouts", "lockouts"},
    {Service::RateLimits, "rate_limits", "rateLimits"},
    {Service::Locks, "locks", "locks"},
    {Service::Tokens, "tokens", "tokenBlacklist"},
    {Service::Audit, "audit", "audit"},
    {Service::Channels, "channels", "channels"},
    {Service::Capture, "capture", nullptr},
}};

template<class Layout>
QVector<mapping::KeyTemplate> keysOf(const QVector<Layout> &layouts)
{
    QVector<mapping::KeyTemplate> keys;
    for (const Layout &layout : layouts)
        keys.append(layout.key);
    return keys;
}

QVector<mapping::KeyTemplate> keysOf(const QVector<mapping::Lockouts> &layouts)
{
    QVector<mapping::KeyTemplate> keys;
    for (const mapping::Lockouts &layout : layouts) {
        keys.append(layout.attempts);
        if (layout.lockout)
            keys.append(*layout.lockout);
    }
    return keys;
}

QVector<mapping::KeyTemplate> keysOf(const QVector<mapping::Rule> &rules)
{
    QVector<mapping::KeyTemplate> keys;
    for (const mapping::Rule &rule : rules)
        keys += rule.keys;
    return keys;
}

QVector<mapping::KeyTemplate> keysOf(Service service, const Access &access)
{
    const security::Layouts layouts = access.layouts ? *access.layouts : security::Layouts();
    switch (service) {
    case Service::Cache:
        return keysOf(access.keyMap->profile().rules);
    case Service::Sessions:
        return keysOf(layouts.sessions);
    case Service::Lockouts:
        return keysOf(layouts.lockouts);
    case Service::RateLimits:
        return keysOf(layouts.rateLimits);
    case Service::Locks:
        return keysOf(layouts.locks);
    case Service::Tokens:
        return keysOf(layouts.tokenBlacklists);
    case Service::Audit:
        return keysOf(layouts.auditTrails);
    case Service::Channels:
    case Service::Capture:
        break;
    }
    return {};
}

bool describes(const QVector<mapping::KeyTemplate> &templates, const QByteArray &key)
{
    using Glance = mapping::KeyTemplate::Glance::Kind;
    return std::any_of(templates.begin(), templates.end(), [&](const auto &one) {
        const Glance glance = one.glance(key).kind;
        return glance == Glance::Yes || (glance == Glance::Unsure && one.match(key));
    });
}

// Of a rule, or of a section that is more than a "none of it".
bool isInProfile(const Kind &kind, const mapping::Profile &profile)
{
    if (kind.service == Service::Cache && !profile.rules.isEmpty())
        return true;
    const QJsonValue section =
        kind.section ? profile.sections.value(QLatin1String(kind.section)) : QJsonValue();
    return section.isObject() ? !section.toObject().isEmpty() : !section.toArray().isEmpty();
}

class HealthTaker {
public:
    HealthTaker(redis::Client &client, const Access &access, Clock &clock)
        : m_client(client)
        , m_access(access)
        , m_clock(clock)
    {
        for (const Kind &kind : kinds)
            m_health.services.append({kind.service, State::NotConfigured, -1, {}});
    }

    Health take()
    {
        m_health.error = feel();
        const auto counted = m_health.error ? fail(*m_health.error) : countKeys();
        for (const Kind &kind : kinds) {
            ServiceHealth &health = m_health.services[int(kind.service)];
            if (kind.service == Service::Capture)
                judgeCapture(health);
            else if (kind.service == Service::Channels)
                judge(health, isInProfile(kind, profile()), countChannels(health));
            else
                judge(health, isInProfile(kind, profile()) || health.count > 0, counted);
        }
        return m_health;
    }

private:
    [[nodiscard]] const mapping::Profile &profile() const { return m_access.keyMap->profile(); }
    std::optional<Error> feel();
    Result<void> countKeys();
    Result<void> countChannels(ServiceHealth &health);
    void judge(ServiceHealth &health, bool isConfigured, const Result<void> &asked) const;
    void judgeCapture(ServiceHealth &health) const;

    redis::Client &m_client;
    const Access &m_access;
    Clock &m_clock;
    Health m_health;
    bool m_isReplica = false;
};

std::optional<Error> HealthTaker::feel()
{
    // What it takes to connect is not what it takes to answer.
    const auto role = m_client.call({"INFO", "replication"});
    if (!role && role.error().code != ErrorCode::NoPermission)
        return role.error();
    m_isReplica = role && role->bytes.contains("role:slave");
    QElapsedTimer timer;
    timer.start();
    // A server that cannot save its data refuses PING, and answers all the same.
    const auto pong = m_client.call({"PING"});
    if (!pong && pong.error().code != ErrorCode::RedisError
        && pong.error().code != ErrorCode::NoPermission)
        return pong.error();
    m_health.responseMs = double(timer.nsecsElapsed()) / 1e6;
    return std::nullopt;
}

Result<void> HealthTaker::countKeys()
{
    QVector<QVector<mapping::KeyTemplate>> templates;
    for (const Kind &kind : kinds)
        templates.append(keysOf(kind.service, m_access));
    QVector<qint64> counts(templates.size(), 0);
    QSet<QByteArray> seen; // a scan may tell of a key twice
    redis::KeyScan scan(m_client);
    while (!scan.atEnd()) {
        const auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        if (scan.keyCount() > mostCounted || seen.size() > mostCounted)
            return {};
        for (const QByteArray &key : *keys) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
            for (qsizetype i = 0; i < templates.size(); ++i)
                counts[i] += describes(templates.at(i), key) ? 1 : 0;
        }
    }
    for (ServiceHealth &health : m_health.services) {
        if (!templates.at(int(health.service)).isEmpty())
            health.count = counts.at(int(health.service));
    }
    return {};
}

Result<void> HealthTaker::countChannels(ServiceHealth &health)
{
    if (m_health.error)
        return fail(*m_health.error);
    const auto channels = redis::listChannels(m_client, mostChannels);
    if (!channels)
        return fail(channels.error());
    health.count = channels->channels.size();
    return {};
}

void HealthTaker::judge(ServiceHealth &health, bool isConfigured, const Result<void> &asked) const
{
    if (!isConfigured) {
        health.count = -1;
        return;
    }
    if (m_health.error)
        health.state = State::Away;
    else if (!asked)
        health.state = State::Failing;
    else
        health.state = m_isReplica || m_access.file.readOnly ? State::ReadOnly : State::Working;
    if (!asked)
        health.error = asked.error();
}

// It is done by triggers of the database, and goes on without Redis.
void HealthTaker::judgeCapture(ServiceHealth &health) const
{
    auto database =
        sqlite::Database::open(m_access.file.databasePath, sqlite::Database::Access::ReadOnly);
    const auto status = database
        ? repository::Capture(**database, *m_access.keyMap, captureServes(m_access), m_clock)
              .status()
        : Result<repository::CaptureStatus>(fail(database.error()));
    if (!status) {
        health.state = State::Failing;
        health.error = status.error();
        return;
    }
    if (!status->isOn())
        return;
    health.state = State::Working;
    health.count = 0;
    for (const repository::CaptureState &table : status->tables) {
        health.count += table.captured ? 1 : 0;
        if (table.captured && !table.intact) {
            health.state = State::Failing;
            health.error = table.problem;
        }
    }
    if (!status->isOurs) {
        health.state = State::Failing;
        health.error = Error {ErrorCode::CapturedElsewhere, {}, status->serves};
    }
}

} // namespace

Health takeHealth(redis::Client &client, const Access &access, Clock &clock)
{
    return HealthTaker(client, access, clock).take();
}

QString serviceName(ServiceHealth::Service service)
{
    return QString::fromLatin1(kinds.at(size_t(service)).name);
}

QString serviceStateName(ServiceHealth::State state)
{
    switch (state) {
    case State::Working:
        return QStringLiteral("working");
    case State::ReadOnly:
        return QStringLiteral("read_only");
    case State::Away:
        return QStringLiteral("redis_away");
    case State::Failing:
        return QStringLiteral("failing");
    case State::NotConfigured:
        break;
    }
    return QStringLiteral("not_configured");
}

} // namespace selaras::workspace
