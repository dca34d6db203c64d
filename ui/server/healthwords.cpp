// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/healthwords.h"

#include "ui/errortext.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::ui {

using workspace::Health;
using workspace::ServiceHealth;
using Service = ServiceHealth::Service;
using State = ServiceHealth::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Health)

public:
    static QString state(State state)
    {
        switch (state) {
        case State::Working:
            return tr("working");
        case State::ReadOnly:
            return tr("read only");
        case State::Away:
            return tr("Redis away");
        case State::Failing:
            return tr("failing");
        case State::NotConfigured:
            break;
        }
        return tr("not configured");
    }

    static QString count(const ServiceHealth &health)
    {
        const int n = int(health.count);
        switch (health.service) {
        case Service::Channels:
            return tr("%n channel(s) heard", nullptr, n);
        case Service::Capture:
            return tr("%n table(s)", nullptr, n);
        default:
            return tr("%n key(s)", nullptr, n);
        }
    }

    static QString tip(const ServiceHealth &health)
    {
        if (health.error)
            return errorText(*health.error);
        switch (health.state) {
        case State::ReadOnly:
            return tr("The workspace is read-only, or the server is a replica.");
        case State::NotConfigured:
            return health.service == Service::Capture
                ? tr("No table's changes are captured.")
                : tr("The profile says nothing of it, and no key looks like it.");
        default:
            return {};
        }
    }
};

FactGrid::Fact connection(const Health &health)
{
    if (health.error)
        return {Words::tr("Connection"), Words::tr("Redis away"), errorText(*health.error),
                Meaning::Error};
    return {Words::tr("Connection"), Words::tr("connected, %1").arg(latencyText(health.responseMs)),
            Words::tr("How long a PING takes"), Meaning::Fresh};
}

Meaning meaningOf(State state)
{
    switch (state) {
    case State::Away:
    case State::Failing:
        return Meaning::Error;
    case State::NotConfigured:
        return Meaning::Quiet;
    case State::Working:
    case State::ReadOnly:
        break;
    }
    return Meaning::Plain;
}

} // namespace

QString serviceWord(Service service)
{
    switch (service) {
    case Service::Cache:
        return Words::tr("Cached rows");
    case Service::Sessions:
        return Words::tr("Sessions");
    case Service::Lockouts:
        return Words::tr("Lockouts");
    case Service::RateLimits:
        return Words::tr("Rate limits");
    case Service::Locks:
        return Words::tr("Locks");
    case Service::Tokens:
        return Words::tr("Revoked tokens");
    case Service::Audit:
        return Words::tr("Audit");
    case Service::Channels:
        return Words::tr("Channels");
    case Service::Capture:
        break;
    }
    return Words::tr("Capture");
}

QString serviceStateText(const ServiceHealth &health)
{
    const QString state = Words::state(health.state);
    const bool isCounted =
        health.count >= 0 && (health.state == State::Working || health.state == State::ReadOnly);
    return isCounted ? QStringLiteral("%1 · %2").arg(state, Words::count(health)) : state;
}

QVector<FactGrid::Fact> healthFacts(const Health &health)
{
    QVector<FactGrid::Fact> facts {connection(health)};
    for (const ServiceHealth &service : health.services)
        facts.append({serviceWord(service.service), serviceStateText(service), Words::tip(service),
                      meaningOf(service.state)});
    return facts;
}

} // namespace selaras::ui
