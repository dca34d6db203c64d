// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/termination.h"
#include "models/base/celljson.h"
#include "models/items/datetext.h"
#include "models/security/auditentry.h"
#include "models/security/auditexport.h"
#include "models/security/auditreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace selaras::app {

namespace {

using security::AuditArranger;
using security::AuditChange;
using security::AuditFilter;
using security::AuditLog;
using security::AuditPeople;
using security::AuditRows;

constexpr qint64 followEveryMs = 1000;
constexpr qint64 slowestMs = 10'000; // while the server is away

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Audit", text, nullptr, n);
}

// Ends with the first signal.
class UntilStopped final : public Progress {
public:
    explicit UntilStopped(CancelFlag stop)
        : m_stop(std::move(stop))
    {
    }
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return isRaised(m_stop); }

private:
    CancelFlag m_stop;
};

// A moment, or how long ago: "2025-11-30 14:00", "90m", "24h", "7d".
Result<std::optional<qint64>> momentOf(const QString &text, qint64 nowMs)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto moment = items::readTyped(text);
    if (moment)
        return std::optional(moment->toMSecsSinceEpoch());
    bool isNumber = false;
    const qint64 count = text.chopped(1).toLongLong(&isNumber);
    const QChar unit = text.back();
    const qint64 seconds = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400;
    constexpr qint64 most = 1'000'000;
    if (!isNumber || count < 0 || count > most || !QStringLiteral("smhd").contains(unit))
        return fail(ErrorCode::InvalidArgument,
                    translated(QT_TRANSLATE_NOOP("Audit",
                                                 "“%1” is no time. Give a date such as “2025-11-30 "
                                                 "14:00”, or how long ago: 90m, 24h, 7d."))
                        .arg(text));
    return std::optional(nowMs - count * seconds * 1000);
}

Result<AuditFilter> filterOf(const AuditOptions &options, qint64 nowMs)
{
    const auto from = momentOf(options.since, nowMs);
    const auto to = momentOf(options.until, nowMs);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    return AuditFilter {
        options.user, options.tenant, QSet<QString>(options.events.begin(), options.events.end()),
        options.ip,   *from,          *to,
        options.text};
}

// What the table of users tells of those that the entries are about.
std::shared_ptr<const AuditPeople> peopleOf(workspace::ReadDesk &desk,
                                            const workspace::Access &access, const AuditLog &log)
{
    QSet<quint32> places;
    for (AuditLog::Serial serial = 0; serial < log.end(); ++serial) {
        if (!log.isGone(serial))
            places.insert(log.record(serial).user);
    }
    QStringList users;
    for (const quint32 place : std::as_const(places))
        users.append(log.text(place));
    auto people = std::make_shared<AuditPeople>();
    if (access.layouts->users) {
        auto read = security::lookUpUsers(desk.database(), *access.layouts->users, users);
        if (read)
            *people = std::move(*read);
    }
    return people;
}

QString lineOf(const AuditLog &log, AuditLog::Serial serial, const AuditPeople &people)
{
    const auto &record = log.record(serial);
    const QString &user = log.text(record.user);
    const QString name = people.value(user).name;
    const QStringList parts {
        record.timeMs == security::AuditRecord::noTime
            ? QStringLiteral("-")
            : QDateTime::fromMSecsSinceEpoch(record.timeMs).toString(Qt::ISODate),
        log.text(record.event),
        name.isEmpty() ? user : QStringLiteral("%1 (%2)").arg(name, user),
        log.text(record.ip),
        security::tenantOf(log, record, people),
        security::auditDetail(log.raw(serial), log.keyFacts(record.key))};
    QStringList clean;
    for (const QString &part : parts)
        clean.append(part.simplified());
    return clean.join(QLatin1Char('\t'));
}

ExitCode report(const CommandContext &context, const AuditChange &change, const AuditRows &rows,
                const AuditPeople &people)
{
    const AuditLog &log = *change.log;
    const int limit = context.invocation.audit.limit;
    const qsizetype told = limit == 0 ? rows.size() : std::min<qsizetype>(rows.size(), limit);
    QStringList lines;
    QJsonArray events;
    for (qsizetype i = 0; i < told; ++i) {
        if (context.invocation.json)
            events.append(auditJson(log, rows.at(i), people));
        else
            lines.append(lineOf(log, rows.at(i), people));
    }
    lines.append(translated(QT_TRANSLATE_NOOP("Audit", "%1 of %2 events."))
                     .arg(rows.size())
                     .arg(log.size()));
    if (told < rows.size())
        lines.append(
            translated(QT_TRANSLATE_N_NOOP("Audit", "The newest %n were told."), int(told)));
    if (change.coverage.isCut)
        lines.append(translated(QT_TRANSLATE_NOOP("Audit", "There are more than can be read.")));
    context.console.say(lines,
                        {{QStringLiteral("count"), rows.size()},
                         {QStringLiteral("total"), log.size()},
                         {QStringLiteral("keys"), change.coverage.keys},
                         {QStringLiteral("cut"), change.coverage.isCut},
                         {QStringLiteral("unread"), jsonKeys(change.coverage.unread)},
                         {QStringLiteral("events"), events}});
    return ExitCode::Fine;
}

ExitCode writeCsv(const CommandContext &context, const AuditChange &change, const AuditRows &rows,
                  const AuditPeople &people, Progress &progress)
{
    const QString &path = context.invocation.audit.csvFile;
    const auto written = security::exportAudit(path, *change.log, rows, people,
                                               security::AuditFormat::Csv, progress);
    if (!written)
        return context.console.failed(written.error());
    context.console.say({translated(QT_TRANSLATE_NOOP("Audit", "%1 events were written to %2."))
                             .arg(*written)
                             .arg(path)},
                        {{QStringLiteral("count"), *written}, {QStringLiteral("file"), path}});
    return ExitCode::Fine;
}

// Tells what is new, the oldest first, until it is stopped; a server that is away is waited for.
ExitCode follow(const CommandContext &context, workspace::ReadDesk &desk,
                const workspace::Access &access, const AuditFilter &filter,
                security::AuditReader &reader, UntilStopped &progress)
{
    qint64 pace = followEveryMs;
    while (!progress.cancelled()) {
        for (qint64 waited = 0; waited < pace && !progress.cancelled(); waited += 100)
            context.clock.wait(100);
        const auto change = reader.follow(progress);
        if (!change && change.error().code == ErrorCode::Cancelled)
            break;
        if (!change) {
            if (pace == followEveryMs)
                context.console.warn(change.error());
            pace = slowestMs;
            continue;
        }
        pace = followEveryMs;
        if (change->added.isEmpty())
            continue;
        const auto people = peopleOf(desk, access, *change->log);
        AuditArranger arranger({filter, security::AuditOrder::Time, false, people});
        const auto merge = arranger.merge(*change->log, {}, change->added, {});
        for (const AuditLog::Serial serial : merge.rows)
            context.console.say({lineOf(*change->log, serial, *people)},
                                auditJson(*change->log, serial, *people));
    }
    return ExitCode::Fine;
}

} // namespace

ExitCode runAudit(CommandContext &context)
{
    const AuditOptions &options = context.invocation.audit;
    const auto filter = filterOf(options, context.clock.nowMs());
    if (!filter)
        return context.console.failed(filter.error());
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const CancelFlag stop = raisedAtTermination();
    const auto desk = workspace::ReadDesk::open(*access, context.clock, stop);
    if (!desk)
        return context.console.failed(desk.error());
    UntilStopped progress(stop);
    security::AuditReader reader((*desk)->redis(), access->layouts->auditTrails);
    const auto change = reader.load(progress);
    if (!change)
        return context.console.failed(change.error());
    const auto people = peopleOf(**desk, *access, *change->log);
    AuditArranger arranger({*filter, security::AuditOrder::Time, true, people});
    const auto rows = arranger.arrange(*change->log, progress);
    if (!rows)
        return context.console.failed(rows.error());
    if (!options.csvFile.isEmpty())
        return writeCsv(context, *change, *rows, *people, progress);
    if (options.follow)
        return follow(context, **desk, *access, *filter, reader, progress);
    return report(context, *change, *rows, *people);
}

} // namespace selaras::app
