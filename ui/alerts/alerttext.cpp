// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttext.h"

#include "ui/charts/seriestext.h"

#include <QCoreApplication>

namespace selaras::ui {

using insight::Alert;
using insight::Unit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

Unit unitOf(Alert alert)
{
    switch (alert) {
    case Alert::Memory:
    case Alert::HitRate:
        return Unit::Share;
    case Alert::Operations:
        return Unit::PerSecond;
    case Alert::ReplicationLag:
        return Unit::Seconds;
    case Alert::Persistence:
        return Unit::Flag;
    case Alert::LeakingClients:
    case Alert::SlowQueries:
    case Alert::Pending:
    case Alert::Drift:
    case Alert::FailedLogins:
        return Unit::Count;
    }
    return Unit::Count;
}

} // namespace

QString alertWord(Alert alert)
{
    switch (alert) {
    case Alert::Memory:
        return Words::tr("Memory is running out");
    case Alert::HitRate:
        return Words::tr("The hit rate is low");
    case Alert::LeakingClients:
        return Words::tr("Connections are piling up");
    case Alert::Operations:
        return Words::tr("Unusually many commands");
    case Alert::SlowQueries:
        return Words::tr("Slow commands");
    case Alert::Pending:
        return Words::tr("Invalidations are pending");
    case Alert::Drift:
        return Words::tr("Stale keys");
    case Alert::ReplicationLag:
        return Words::tr("A replica lags behind");
    case Alert::Persistence:
        return Words::tr("Redis cannot save its data");
    case Alert::FailedLogins:
        return Words::tr("A burst of failed logins");
    }
    return {};
}

QString alertValueText(Alert alert, double value)
{
    return valueText(value, unitOf(alert));
}

QString alertReason(const insight::Firing &firing)
{
    const QString worst = alertValueText(firing.alert, firing.value);
    const QString limit = alertValueText(firing.alert, firing.limit);
    switch (firing.alert) {
    case Alert::Memory:
        return Words::tr("%1 of maxmemory was used; the limit is %2.").arg(worst, limit);
    case Alert::HitRate:
        return Words::tr("Over a minute, %1 of the reads were hits; it should be %2 at least.")
            .arg(worst, limit);
    case Alert::LeakingClients:
        return Words::tr("%1 more clients than ten minutes before, and none of the minutes between "
                         "had fewer; the limit is %2.")
            .arg(worst, limit);
    case Alert::Operations:
        return Words::tr("%1 over a minute; the limit is %2.").arg(worst, limit);
    case Alert::SlowQueries:
        return Words::tr("%1 entries in the slow log within a minute; the limit is %2.")
            .arg(worst, limit);
    case Alert::Pending:
        return Words::tr("%1 invalidations were not delivered; the limit is %2.").arg(worst, limit);
    case Alert::Drift:
        return Words::tr("The last drift scan found %1 stale or orphaned keys; the limit is %2.")
            .arg(worst, limit);
    case Alert::ReplicationLag:
        return Words::tr("The slowest replica was %1 behind; the limit is %2.").arg(worst, limit);
    case Alert::Persistence:
        return Words::tr("The last snapshot or write of the append-only file failed.");
    case Alert::FailedLogins:
        return Words::tr("%1 logins failed within a minute; the limit is %2.").arg(worst, limit);
    }
    return {};
}

QString alertRemedy(Alert alert)
{
    switch (alert) {
    case Alert::Memory:
        return Words::tr(
            "See under Server, Memory, which keys are the biggest; give keys a time to "
            "live, or raise maxmemory where the machine has room.");
    case Alert::HitRate:
        return Words::tr("Measure the hit rate by rule on the Live page: a rule that misses much "
                         "has too short a time to live, or is invalidated too often.");
    case Alert::LeakingClients:
        return Words::tr("See under Server, Clients, whose connections are idle. The application "
                         "may open one a request and not close it; a timeout on the server closes "
                         "idle ones.");
    case Alert::Operations:
        return Words::tr("See on the Live page which commands they are, and from which client.");
    case Alert::SlowQueries:
        return Words::tr("See under Server, Slow log, which commands they are: KEYS, SMEMBERS and "
                         "LRANGE of big keys hold up every other client.");
    case Alert::Pending:
        return Words::tr("They are delivered as soon as Redis takes them. See the page "
                         "Invalidations for what it says.");
    case Alert::Drift:
        return Words::tr("See the page Drift and invalidate what it found. Capture tells of the "
                         "changes of other programs at once.");
    case Alert::ReplicationLag:
        return Words::tr("See under Server, Replication. The network or the replica's disk may be "
                         "slow; a failover now would bring stale keys back.");
    case Alert::Persistence:
        return Words::tr("See under Server, Persistence. Usually the disk is full or the folder "
                         "cannot be written; until then a restart loses data.");
    case Alert::FailedLogins:
        return Words::tr("Somebody may be guessing passwords. See who is locked, and from which "
                         "addresses it comes.");
    }
    return {};
}

} // namespace selaras::ui
