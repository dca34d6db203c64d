// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/security/sessionfilter.h"
#include "models/security/sessionlist.h"
#include "models/security/sessionstatistics.h"
#include "models/workspace/sessionacts.h"
#include "ui/access/sessiontext.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QDateTime>

namespace selaras::app {

namespace {

using security::Session;
using security::SessionLayouts;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Sessions", text, nullptr, n);
}

// What a command works on: the server and what is known of sessions in it.
struct Reach {
    const workspace::Access &access;
    workspace::RedisDesk &desk;

    [[nodiscard]] const SessionLayouts &layouts() const { return access.layouts->sessions; }
};

QJsonValue jsonTime(qint64 ms)
{
    return ms == 0 ? QJsonValue()
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : text;
}

QString formName(Session::Form form)
{
    switch (form) {
    case Session::Form::Told:
        return QStringLiteral("read");
    case Session::Form::Opaque:
        return QStringLiteral("opaque");
    case Session::Form::NotOne:
        break;
    }
    return QStringLiteral("other_kind");
}

QJsonObject jsonOf(const Session &session)
{
    return {{QStringLiteral("key"), jsonKey(session.key)},
            {QStringLiteral("id"), session.id},
            {QStringLiteral("state"), formName(session.form)},
            {QStringLiteral("user"), jsonText(session.user)},
            {QStringLiteral("tenant"), jsonText(session.tenant)},
            {QStringLiteral("role"), jsonText(session.role)},
            {QStringLiteral("ip"), jsonText(session.ip)},
            {QStringLiteral("user_agent"), jsonText(session.userAgent)},
            {QStringLiteral("created"), jsonTime(session.createdMs)},
            {QStringLiteral("last_activity"), jsonTime(session.activityMs)},
            {QStringLiteral("expires"), jsonTime(session.expiresMs)}};
}

QJsonArray jsonOf(const QVector<Session> &sessions)
{
    QJsonArray array;
    for (const Session &session : sessions)
        array.append(jsonOf(session));
    return array;
}

QJsonObject jsonOf(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

QJsonObject jsonOf(const security::SessionStatistics &told)
{
    QJsonArray over;
    for (const security::Owner &owner : told.overLimit)
        over.append(QJsonObject {{QStringLiteral("tenant"), jsonText(owner.first)},
                                 {QStringLiteral("user"), owner.second},
                                 {QStringLiteral("sessions"), told.byUser.value(owner)}});
    return {{QStringLiteral("all"), told.all},
            {QStringLiteral("users"), told.byUser.size()},
            {QStringLiteral("by_tenant"), jsonOf(told.byTenant)},
            {QStringLiteral("by_role"), jsonOf(told.byRole)},
            {QStringLiteral("over_limit"), over},
            {QStringLiteral("without_expiry"), told.withoutExpiry},
            {QStringLiteral("ending_soon"), told.endingSoon},
            {QStringLiteral("opaque"), told.opaque}};
}

QString line(const Session &session, qint64 nowMs)
{
    const auto sign = ui::signOf(session);
    const QString used =
        session.activityMs > 0 ? ui::relativeTime(session.activityMs, nowMs) : QStringLiteral("-");
    const QString left =
        ui::ttlText(session.expiresMs == 0 ? -1 : std::max<qint64>(0, session.expiresMs - nowMs));
    QStringList cells {
        sign ? sign->word : session.user, session.tenant, session.role, session.ip, used, left,
        items::shownKey(session.key)};
    for (QString &cell : cells) {
        if (cell.isEmpty())
            cell = QStringLiteral("-");
    }
    return cells.join(u'\t');
}

ExitCode list(CommandContext &context, Reach &reach)
{
    const qint64 now = context.clock.nowMs();
    auto sessions = security::listSessions(reach.desk.redis, reach.layouts(), now);
    if (!sessions)
        return context.console.failed(sessions.error());
    const auto leftOut = reach.desk.tenants.keepOwn(*sessions);
    if (!leftOut)
        return context.console.failed(leftOut.error());
    const auto filter =
        security::SessionFilter::parse(context.invocation.arguments.mid(1).join(u' '));
    sessions->removeIf([&](const Session &session) { return !filter.accepts(session, now); });
    const auto told = security::statisticsOf(reach.layouts(), *sessions, now);
    QStringList lines;
    for (const Session &session : *sessions)
        lines.append(line(session, now));
    lines.append(
        translated(QT_TRANSLATE_N_NOOP("Sessions", "%n session(s)."), int(sessions->size())));
    lines += leftOutLines(*leftOut);
    context.console.say(lines,
                        {{QStringLiteral("sessions"), jsonOf(*sessions)},
                         {QStringLiteral("statistics"), jsonOf(told)},
                         {QStringLiteral("left_out"), *leftOut}});
    return ExitCode::Fine;
}

// Ids, keys, user=U or tenant=T. InvalidArgument where there is nothing of it.
Result<QVector<Session>> chosen(CommandContext &context, Reach &reach, const QStringList &named)
{
    const qint64 now = context.clock.nowMs();
    const QString first = named.value(0);
    const QString wanted = first.section(u'=', 1);
    const bool isUser = first.startsWith(QLatin1String("user="));
    const bool isTenant = first.startsWith(QLatin1String("tenant="));
    if (first.isEmpty() || ((isUser || isTenant) && (named.size() > 1 || wanted.isEmpty())))
        return fail(
            ErrorCode::InvalidArgument,
            translated(QT_TRANSLATE_NOOP("Sessions", "Name sessions, or one user=U or tenant=T.")));
    if (!isUser && !isTenant) {
        QByteArrayList names;
        for (const QString &name : named)
            names.append(name.toUtf8());
        return security::findSessions(reach.desk.redis, reach.layouts(), names, now);
    }
    auto sessions = security::listSessions(reach.desk.redis, reach.layouts(), now);
    if (!sessions)
        return sessions;
    sessions->removeIf([&](const Session &session) {
        return (isUser ? session.user : session.tenant) != wanted
            || session.form == Session::Form::NotOne;
    });
    // A user's, of this tenant: what is named one by one is refused where it is another's.
    const auto own = isUser ? reach.desk.tenants.keepOwn(*sessions) : Result<qsizetype>(0);
    return own ? sessions : fail(own.error());
}

QByteArrayList keysOf(const QVector<Session> &sessions)
{
    QByteArrayList keys;
    for (const Session &session : sessions)
        keys.append(session.key);
    return keys;
}

ExitCode preview(CommandContext &context, const QVector<Session> &sessions, const QString &member)
{
    QStringList lines;
    for (const Session &session : sessions)
        lines.append(line(session, context.clock.nowMs()));
    lines.append(
        translated(QT_TRANSLATE_N_NOOP("Sessions", "%n session(s)."), int(sessions.size())));
    context.console.say(lines, {{member, jsonKeys(keysOf(sessions))}});
    return sessions.isEmpty() ? ExitCode::Finding : ExitCode::Fine;
}

ExitCode revoke(CommandContext &context, Reach &reach)
{
    const auto sessions = chosen(context, reach, context.invocation.arguments.mid(2));
    if (!sessions)
        return context.console.failed(sessions.error());
    if (context.invocation.dryRun)
        return preview(context, *sessions, QStringLiteral("would_revoke"));
    if (sessions->isEmpty())
        return preview(context, {}, QStringLiteral("revoked"));
    const auto done =
        workspace::revokeSessions(reach.desk, reach.layouts(), *sessions, context.clock.nowMs());
    if (!done)
        return context.console.failed(done.error());
    context.console.say({ui::revocationText(*done)},
                        {{QStringLiteral("revoked"), jsonKeys(keysOf(done->ended))},
                         {QStringLiteral("gone"), done->gone},
                         {QStringLiteral("left_alone"), jsonKeys(done->otherNow)},
                         {QStringLiteral("busy"), jsonKeys(done->busy)}});
    const bool isFine = !done->ended.isEmpty() && done->otherNow.isEmpty() && done->busy.isEmpty();
    return isFine ? ExitCode::Fine : ExitCode::Finding;
}

ExitCode extend(CommandContext &context, Reach &reach)
{
    constexpr int longest = 10 * 366 * 86'400;
    const int seconds = context.invocation.arguments.value(2).toInt();
    if (seconds <= 0 || seconds > longest)
        return context.console.failed(
            {ErrorCode::InvalidArgument,
             translated(QT_TRANSLATE_NOOP("Sessions", "Say for how many seconds from now.")),
             {}});
    const auto sessions = chosen(context, reach, context.invocation.arguments.mid(3));
    if (!sessions)
        return context.console.failed(sessions.error());
    if (context.invocation.dryRun)
        return preview(context, *sessions, QStringLiteral("would_extend"));
    if (sessions->isEmpty())
        return preview(context, {}, QStringLiteral("extended"));
    const auto done = workspace::extendSessions(reach.desk, reach.layouts(), *sessions,
                                                qint64(seconds) * 1000, context.clock.nowMs());
    if (!done)
        return context.console.failed(done.error());
    context.console.say(
        {translated(QT_TRANSLATE_N_NOOP("Sessions", "%n session(s) extended."), int(done->size()))},
        {{QStringLiteral("extended"), jsonKeys(*done)}});
    return done->isEmpty() ? ExitCode::Finding : ExitCode::Fine;
}

ExitCode clean(CommandContext &context, Reach &reach)
{
    const auto dead = workspace::findDeadEntries(reach.desk, reach.layouts());
    if (!dead)
        return context.console.failed(dead.error());
    QJsonArray entries;
    for (const security::IndexEntry &entry : *dead)
        entries.append(QJsonObject {{QStringLiteral("index"), jsonKey(entry.index)},
                                    {QStringLiteral("session"), jsonKey(entry.session)}});
    const Result<qsizetype> removed = context.invocation.dryRun || dead->isEmpty()
        ? Result<qsizetype>(0)
        : workspace::cleanIndexes(reach.desk, reach.layouts(), *dead);
    if (!removed)
        return context.console.failed(removed.error());
    context.console.say(
        {translated(QT_TRANSLATE_N_NOOP("Sessions", "%n index entry(s) without a session."),
                    int(dead->size())),
         translated(QT_TRANSLATE_N_NOOP("Sessions", "%n removed."), int(*removed))},
        {{QStringLiteral("dead"), entries}, {QStringLiteral("removed"), *removed}});
    return ExitCode::Fine;
}

} // namespace

ExitCode runSessions(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = redisDeskOf(context, *access);
    if (!desk)
        return context.console.failed(desk.error());
    Reach reach {*access, **desk};
    const QString what = context.invocation.arguments.value(1);
    const bool changes = what == QLatin1String("revoke") || what == QLatin1String("extend")
        || what == QLatin1String("clean");
    if (!changes)
        return list(context, reach);
    if (access->file.readOnly && !context.invocation.dryRun)
        return context.console.failed({ErrorCode::ReadOnly, {}, access->file.name});
    if (what == QLatin1String("revoke"))
        return revoke(context, reach);
    return what == QLatin1String("extend") ? extend(context, reach) : clean(context, reach);
}

} // namespace selaras::app
