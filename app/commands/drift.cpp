// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/repository/driftscanner.h"
#include "models/workspace/acts.h"
#include "ui/statewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::app {

namespace {

using repository::DriftFinding;
using repository::DriftTally;
using repository::LinkedKey;
using repository::RepairReport;

struct Scanned {
    QVector<LinkedKey> findings;
    DriftTally tally;
};

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Drift", text, nullptr, n);
}

QString line(const LinkedKey &key)
{
    QString text = ui::signOf(key.state).word + QLatin1Char('\t') + items::shownKey(key.facts.name)
        + QLatin1Char('\t') + key.table;
    for (const QVariant &part : key.row.values())
        text += QLatin1Char(' ') + part.toString();
    if (!key.comparison.fields().isEmpty())
        text += QLatin1Char('\t') + key.comparison.fields().join(QStringLiteral(", "));
    return text;
}

Result<Scanned> scan(CommandContext &context, workspace::ReadDesk &desk,
                     const workspace::Access &access)
{
    const auto boundary = boundaryOf(context, access);
    if (!boundary)
        return fail(boundary.error());
    Scanned scanned;
    repository::DriftScanner scanner(desk.database(), desk.redis(), *access.keyMap, context.clock);
    const auto tally =
        scanner.scan([&](const QVector<DriftFinding> &findings, const DriftTally & /*soFar*/) {
            for (const DriftFinding &finding : findings) {
                if (!repository::isOwn(*boundary, finding.key))
                    continue;
                context.console.tell(line(finding.key));
                scanned.findings.append(finding.key);
            }
        });
    if (!tally)
        return fail(tally.error());
    scanned.tally = *tally;
    if (boundary->isOpen())
        return scanned;
    // What is compared is everybody's; what is told is the tenant's.
    scanned.tally.stale =
        std::count_if(scanned.findings.begin(), scanned.findings.end(), [](const LinkedKey &key) {
            return key.state == repository::KeyState::Stale;
        });
    scanned.tally.orphan = scanned.findings.size() - scanned.tally.stale;
    return scanned;
}

QJsonArray jsonOf(const QVector<LinkedKey> &findings, repository::KeyState state)
{
    QJsonArray array;
    for (const LinkedKey &key : findings) {
        if (key.state == state)
            array.append(QJsonObject {
                {QStringLiteral("name"), jsonKey(key.facts.name)},
                {QStringLiteral("table"), key.table},
                {QStringLiteral("key"), jsonRow(key.row)},
                {QStringLiteral("fields"), QJsonArray::fromStringList(key.comparison.fields())}});
    }
    return array;
}

QJsonObject jsonOf(const Scanned &scanned)
{
    return {
        {QStringLiteral("compared"), scanned.tally.compared()},
        {QStringLiteral("fresh"), scanned.tally.fresh},
        {QStringLiteral("stale"), jsonOf(scanned.findings, repository::KeyState::Stale)},
        {QStringLiteral("orphan"), jsonOf(scanned.findings, repository::KeyState::Orphan)},
        {QStringLiteral("opaque"), scanned.tally.opaque},
        {QStringLiteral("unmapped"), scanned.tally.unmapped},
    };
}

QString summaryOf(const DriftTally &tally)
{
    return translated(QT_TRANSLATE_NOOP("Drift",
                                        "%1 compared: %2 fresh, %3 stale, %4 without a row. "
                                        "%5 opaque, %6 unmapped."))
        .arg(QString::number(tally.compared()), QString::number(tally.fresh),
             QString::number(tally.stale), QString::number(tally.orphan),
             QString::number(tally.opaque), QString::number(tally.unmapped));
}

ExitCode report(CommandContext &context, const Scanned &scanned, const RepairReport &repaired)
{
    QStringList lines {summaryOf(scanned.tally),
                       translated(QT_TRANSLATE_N_NOOP("Drift", "%n key(s) removed."),
                                  static_cast<int>(repaired.removed.size()))};
    if (!repaired.pending.isEmpty())
        lines.append(translated(QT_TRANSLATE_N_NOOP("Drift", "%n key(s) pending."),
                                static_cast<int>(repaired.pending.size())));
    QJsonObject object = jsonOf(scanned);
    object.insert(QStringLiteral("removed"), jsonKeys(repaired.removed));
    object.insert(QStringLiteral("pending"), jsonKeys(repaired.pending));
    context.console.say(lines, object);
    if (repaired.pendingBecause)
        context.console.warn(*repaired.pendingBecause);
    return repaired.pending.isEmpty() ? ExitCode::Fine : ExitCode::Finding;
}

// The writing side is opened before the scan: that it cannot be is better known at once.
ExitCode scanAndRepair(CommandContext &context, workspace::ReadDesk &desk,
                       const workspace::Access &access)
{
    const auto writing = writeDeskOf(context, access);
    if (!writing)
        return context.console.failed(writing.error());
    const auto scanned = scan(context, desk, access);
    if (!scanned)
        return context.console.failed(scanned.error());
    QByteArrayList keys;
    for (const LinkedKey &key : scanned->findings)
        keys.append(key.facts.name);
    const auto repaired = workspace::repairKeys(**writing, keys);
    if (!repaired)
        return context.console.failed(repaired.error());
    const ExitCode code = report(context, *scanned, *repaired);
    standGuard(context, **writing);
    return code;
}

} // namespace

ExitCode runDrift(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = workspace::ReadDesk::open(*access, context.clock);
    if (!desk)
        return context.console.failed(desk.error());
    if (context.invocation.repair)
        return scanAndRepair(context, **desk, *access);
    const auto scanned = scan(context, **desk, *access);
    if (!scanned)
        return context.console.failed(scanned.error());
    context.console.say({summaryOf(scanned->tally)}, jsonOf(*scanned));
    return scanned->tally.findings() > 0 ? ExitCode::Finding : ExitCode::Fine;
}

} // namespace selaras::app
