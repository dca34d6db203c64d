// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sessionacts.h"

#include "models/security/masking.h"
#include "models/security/sessioncompanions.h"
#include "models/security/sessionextension.h"
#include "models/workspace/keydeed.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace selaras::workspace {

namespace {

using security::Deed;
using security::Outcome;
using security::Session;
using security::SessionLayouts;

QString moment(qint64 ms)
{
    return ms == 0 ? QString()
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

// "7 · k3Jx9a…", or of several "7, 8 ×12".
QString subjectOf(const QVector<Session> &sessions)
{
    constexpr qsizetype shownUsers = 5;
    QStringList users;
    for (const Session &session : sessions) {
        if (users.size() > shownUsers)
            break;
        if (!session.user.isEmpty() && !users.contains(session.user))
            users.append(session.user);
    }
    if (users.size() > shownUsers)
        users.last() = QStringLiteral("…");
    const QString who = users.join(QStringLiteral(", "));
    if (sessions.size() != 1)
        return QStringLiteral("%1 ×%2").arg(who).arg(sessions.size()).trimmed();
    const QString id = security::maskedId(sessions.first().id);
    return who.isEmpty() ? id : who + QStringLiteral(" · ") + id;
}

// The one that all of them have.
QString tenantOf(const QVector<Session> &sessions)
{
    const QString tenant = sessions.isEmpty() ? QString() : sessions.first().tenant;
    const bool isOne = std::all_of(sessions.begin(), sessions.end(), [&](const Session &session) {
        return session.tenant == tenant;
    });
    return isOne ? tenant : QString();
}

QJsonArray jsonOf(const QVector<Session> &sessions)
{
    constexpr qsizetype shownSessions = 100;
    QJsonArray array;
    for (const Session &session : sessions.mid(0, shownSessions)) {
        QJsonObject object {{QStringLiteral("id"), security::maskedId(session.id)}};
        const auto tell = [&object](const QString &name, const QString &value) {
            if (!value.isEmpty())
                object.insert(name, value);
        };
        tell(QStringLiteral("user"), session.user);
        tell(QStringLiteral("tenant"), session.tenant);
        tell(QStringLiteral("ip"), session.ip);
        tell(QStringLiteral("expires"), moment(session.expiresMs));
        array.append(object);
    }
    return array;
}

Deed deedOf(const char *action, const QVector<Session> &sessions)
{
    Deed deed;
    deed.action = action;
    deed.subject = subjectOf(sessions);
    deed.tenant = tenantOf(sessions);
    deed.before = QJsonObject {{QStringLiteral("sessions"), jsonOf(sessions)},
                               {QStringLiteral("count"), sessions.size()}};
    return deed;
}

// What is changed with them: the keys beside them, and their indexes.
QByteArrayList keysOf(const SessionLayouts &layouts, const QVector<Session> &sessions)
{
    QByteArrayList keys;
    QSet<QByteArray> indexes;
    for (const Session &session : sessions) {
        keys.append(session.key);
        if (const QByteArray companion = companionOf(session); !companion.isEmpty())
            keys.append(companion);
        if (const auto index = indexOf(layouts, session))
            indexes.insert(*index);
    }
    return keys + indexes.values();
}

Result<void> admit(RedisDesk &desk, const QVector<Session> &sessions)
{
    QVector<Belonging> things;
    for (const Session &session : sessions)
        things.append(belongingOf(session));
    return desk.tenants.admit(things);
}

Outcome outcomeOf(const security::Revocation &done)
{
    Outcome outcome;
    const bool isWhole = done.otherNow.isEmpty() && done.busy.isEmpty();
    if (done.ended.isEmpty())
        outcome.state = Outcome::State::Failed;
    else if (!isWhole)
        outcome.state = Outcome::State::Partly;
    outcome.result = QJsonObject {{QStringLiteral("ended"), done.ended.size()},
                                  {QStringLiteral("gone"), done.gone},
                                  {QStringLiteral("left_alone"), done.otherNow.size()},
                                  {QStringLiteral("busy"), done.busy.size()}};
    return outcome;
}

} // namespace

Result<security::Revocation> revokeSessions(RedisDesk &desk, const SessionLayouts &layouts,
                                            const QVector<Session> &shown, qint64 nowMs,
                                            Progress &progress)
{
    if (auto within = admit(desk, shown); !within)
        return fail(within.error());
    return desk.deeds.performOnKeys(
        deedOf("session.revoke", shown), desk.redis, keysOf(layouts, shown),
        [&] { return security::revokeSessions(desk.redis, layouts, shown, nowMs, progress); },
        [](const security::Revocation &done) { return outcomeOf(done); });
}

Result<QByteArrayList> extendSessions(RedisDesk &desk, const SessionLayouts &layouts,
                                      const QVector<Session> &shown, qint64 ms, qint64 nowMs,
                                      Progress &progress)
{
    if (auto within = admit(desk, shown); !within)
        return fail(within.error());
    Deed deed = deedOf("session.extend", shown);
    deed.after = QJsonObject {{QStringLiteral("expires"), moment(nowMs + ms)}};
    return desk.deeds.performOnKeys(
        deed, desk.redis, keysOf(layouts, shown),
        [&] { return security::extendSessions(desk.redis, layouts, shown, ms, nowMs, progress); },
        [&shown](const QByteArrayList &extended) {
            Outcome outcome;
            if (extended.size() < shown.size())
                outcome.state =
                    extended.isEmpty() ? Outcome::State::Failed : Outcome::State::Partly;
            outcome.result = QJsonObject {{QStringLiteral("extended"), extended.size()}};
            return outcome;
        });
}

Result<QVector<security::IndexEntry>> findDeadEntries(RedisDesk &desk,
                                                      const SessionLayouts &layouts,
                                                      Progress &progress)
{
    auto dead = security::findDeadEntries(desk.redis, layouts, progress);
    if (!dead)
        return dead;
    const auto own = desk.tenants.keepOwn(*dead, layouts);
    return own ? dead : fail(own.error());
}

Result<qsizetype> cleanIndexes(RedisDesk &desk, const SessionLayouts &layouts,
                               const QVector<security::IndexEntry> &dead)
{
    QByteArrayList indexes;
    QVector<Belonging> things;
    for (const security::IndexEntry &entry : dead) {
        things.append(belongingOf(entry, layouts));
        if (indexes.isEmpty() || indexes.last() != entry.index)
            indexes.append(entry.index);
    }
    if (auto within = desk.tenants.admit(things); !within)
        return fail(within.error());
    Deed deed;
    deed.action = "session.clean";
    deed.subject = subjectOfKeys(indexes);
    deed.before = QJsonObject {{QStringLiteral("indexes"), keysForDeed(indexes)},
                               {QStringLiteral("entries"), dead.size()}};
    return desk.deeds.performOnKeys(
        deed, desk.redis, indexes, [&] { return security::removeDeadEntries(desk.redis, dead); },
        [](qsizetype removed) {
            Outcome outcome;
            outcome.result = QJsonObject {{QStringLiteral("removed_count"), removed}};
            return outcome;
        });
}

} // namespace selaras::workspace
