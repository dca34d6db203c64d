// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/rules.h"
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "models/workspace/keylisting.h"
#include "ui/formats.h"
#include "ui/rules/ruletext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace selaras::app {

namespace {

using mapping::ProfileReview;
using mapping::RuleWarning;
using repository::ProposalReport;
using repository::RuleProposal;

constexpr qsizetype shownKeys = 5;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("RulesCommand", text, nullptr, n);
}

// As --json says them, in no language.
QString kindName(RuleWarning::Kind kind)
{
    switch (kind) {
    case RuleWarning::Kind::Misfit:
        return QStringLiteral("misfit");
    case RuleWarning::Kind::MatchesNothing:
        return QStringLiteral("matches_nothing");
    case RuleWarning::Kind::TakesOthers:
        return QStringLiteral("takes_others");
    case RuleWarning::Kind::Contradiction:
        return QStringLiteral("contradiction");
    case RuleWarning::Kind::OtherTenant:
        return QStringLiteral("other_tenant");
    case RuleWarning::Kind::Unmapped:
        break;
    }
    return QStringLiteral("unmapped");
}

QString confidenceName(RuleProposal::Confidence confidence)
{
    switch (confidence) {
    case RuleProposal::Confidence::Sure:
        return QStringLiteral("sure");
    case RuleProposal::Confidence::Likely:
        return QStringLiteral("likely");
    case RuleProposal::Confidence::Possible:
        break;
    }
    return QStringLiteral("possible");
}

QStringList templatesOf(const mapping::Rule &rule)
{
    QStringList texts;
    for (const mapping::KeyTemplate &key : rule.keys)
        texts.append(key.text());
    return texts;
}

QStringList warningLines(const ProfileReview &review, const mapping::Profile &profile,
                         qsizetype rule)
{
    QStringList lines;
    for (const RuleWarning &warning : review.warnings) {
        if (warning.rule == rule)
            lines.append(QStringLiteral("\t! ") + ui::warningText(warning, profile));
    }
    return lines;
}

QStringList linesOf(const ProfileReview &review, const mapping::Profile &profile)
{
    QStringList lines;
    for (qsizetype i = 0; i < review.rules.size(); ++i) {
        const mapping::RuleMatches &matches = review.rules.at(i);
        lines.append(QStringLiteral("%1\t%2\t%3")
                         .arg(profile.rules.at(i).table,
                              templatesOf(profile.rules.at(i)).join(QLatin1Char(' ')),
                              translated(QT_TRANSLATE_N_NOOP("RulesCommand", "%n key(s)"),
                                         int(matches.matches))));
        if (matches.misses > 0)
            lines.append(
                QLatin1Char('\t')
                + translated(QT_TRANSLATE_N_NOOP("RulesCommand",
                                                 "%n key(s) begin alike and match no rule, as %1"),
                             int(matches.misses))
                      .arg(items::shownKey(matches.missed.value(0))));
        lines += warningLines(review, profile, i);
    }
    lines += warningLines(review, profile, -1);
    lines.append(translated(QT_TRANSLATE_NOOP("RulesCommand",
                                              "%1 of %2 keys have a rule, %3 are sessions and the "
                                              "like, %4 have none."))
                     .arg(ui::numberText(review.byRules), ui::numberText(review.keys),
                          ui::numberText(review.bySections),
                          ui::numberText(review.keys - review.byRules - review.bySections)));
    return lines;
}

QJsonArray jsonWarnings(const ProfileReview &review, const mapping::Profile &profile,
                        qsizetype rule)
{
    QJsonArray warnings;
    for (const RuleWarning &warning : review.warnings) {
        if (warning.rule != rule)
            continue;
        QJsonObject object {{QStringLiteral("kind"), kindName(warning.kind)},
                            {QStringLiteral("text"), ui::warningText(warning, profile)}};
        if (!warning.sample.isEmpty())
            object.insert(QStringLiteral("key"), jsonKey(warning.sample));
        if (warning.other >= 0)
            object.insert(QStringLiteral("other"), warning.other);
        warnings.append(object);
    }
    return warnings;
}

QJsonArray jsonShapes(const QVector<mapping::KeyShape> &shapes)
{
    QJsonArray list;
    for (const mapping::KeyShape &shape : shapes)
        list.append(QJsonObject {{QStringLiteral("shape"), shape.text()},
                                 {QStringLiteral("keys"), shape.keys},
                                 {QStringLiteral("sample"), jsonKey(shape.samples.value(0))}});
    return list;
}

QJsonObject jsonOf(const ProfileReview &review, const mapping::Profile &profile)
{
    QJsonArray rules;
    for (qsizetype i = 0; i < review.rules.size(); ++i) {
        const mapping::RuleMatches &matches = review.rules.at(i);
        rules.append(QJsonObject {
            {QStringLiteral("table"), profile.rules.at(i).table},
            {QStringLiteral("keys"), QJsonArray::fromStringList(templatesOf(profile.rules.at(i)))},
            {QStringLiteral("matches"), matches.matches},
            {QStringLiteral("samples"), jsonKeys(matches.samples.mid(0, shownKeys))},
            {QStringLiteral("misses"), matches.misses},
            {QStringLiteral("missed"), jsonKeys(matches.missed.mid(0, shownKeys))},
            {QStringLiteral("warnings"), jsonWarnings(review, profile, i)}});
    }
    return {{QStringLiteral("keys"), review.keys},
            {QStringLiteral("mapped"), review.byRules},
            {QStringLiteral("named"), review.bySections},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("unmapped"), jsonShapes(review.unmapped)},
            {QStringLiteral("warnings"), review.warnings.size()}};
}

QStringList reasonsOf(const RuleProposal &proposal)
{
    QStringList reasons;
    std::transform(proposal.reasons.begin(), proposal.reasons.end(), std::back_inserter(reasons),
                   ui::reasonText);
    return reasons;
}

QStringList linesOf(const ProposalReport &report)
{
    QStringList lines;
    if (!report.keyPrefix.isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("RulesCommand", "Every key begins with %1"))
                         .arg(report.keyPrefix));
    for (const RuleProposal &proposal : report.proposals) {
        lines.append(QStringLiteral("%1\t%2").arg(
            ui::confidenceWord(proposal.confidence),
            QString::fromUtf8(QJsonDocument(proposal.rule).toJson(QJsonDocument::Compact))));
        for (const QString &reason : reasonsOf(proposal))
            lines.append(QLatin1Char('\t') + reason);
        QString counts =
            translated(QT_TRANSLATE_N_NOOP("RulesCommand", "%n key(s)"), int(proposal.keys));
        if (proposal.rowsWithoutKey)
            counts += QStringLiteral(", ")
                + translated(QT_TRANSLATE_N_NOOP("RulesCommand", "%n value(s) without a key"),
                             int(*proposal.rowsWithoutKey));
        lines.append(QLatin1Char('\t') + counts);
    }
    if (report.proposals.isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("RulesCommand", "Nothing to propose.")));
    for (const mapping::KeyShape &shape : report.unexplained)
        lines.append(
            translated(QT_TRANSLATE_N_NOOP("RulesCommand", "%n key(s) like %1: no proposal"),
                       int(shape.keys))
                .arg(shape.text()));
    return lines;
}

QJsonObject jsonOf(const ProposalReport &report)
{
    QJsonArray proposals;
    for (const RuleProposal &proposal : report.proposals) {
        QJsonObject object {
            {QStringLiteral("table"), proposal.table},
            {QStringLiteral("rule"), proposal.rule},
            {QStringLiteral("confidence"), confidenceName(proposal.confidence)},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(reasonsOf(proposal))},
            {QStringLiteral("matches"), proposal.keys},
            {QStringLiteral("samples"), jsonKeys(proposal.samples)},
            {QStringLiteral("values_without_key"), QJsonValue::Null}};
        if (proposal.rowsWithoutKey)
            object.insert(QStringLiteral("values_without_key"), *proposal.rowsWithoutKey);
        proposals.append(object);
    }
    return {{QStringLiteral("key_prefix"), report.keyPrefix},
            {QStringLiteral("keys"), report.keys},
            {QStringLiteral("proposals"), proposals},
            {QStringLiteral("unexplained"), jsonShapes(report.unexplained)}};
}

ExitCode propose(CommandContext &context, workspace::ReadDesk &desk,
                 const workspace::Access &access, const QByteArrayList &keys)
{
    const QString prisma = context.invocation.prismaFile.isEmpty()
        ? workspace::prismaSchemaNear(access.file.databasePath)
        : context.invocation.prismaFile;
    const auto report =
        workspace::proposeRules(desk, access.keyMap->profile(), keys, prisma, Progress::none());
    if (!report)
        return context.console.failed(report.error());
    context.console.say(linesOf(*report), jsonOf(*report));
    return ExitCode::Fine;
}

} // namespace

ExitCode runRules(CommandContext &context)
{
    const auto access = accessForLookingOf(context);
    if (!access)
        return context.console.failed(access.error());
    const auto desk = workspace::ReadDesk::open(*access, context.clock);
    if (!desk)
        return context.console.failed(desk.error());
    const auto listing = workspace::takeListing((*desk)->redis(), context.clock, Progress::none());
    if (!listing)
        return context.console.failed(listing.error());
    if (context.invocation.propose)
        return propose(context, **desk, *access, (*listing)->keys);
    const mapping::Profile &profile = access->keyMap->profile();
    const auto review = workspace::reviewRules(**desk, profile, (*listing)->keys, Progress::none());
    if (!review)
        return context.console.failed(review.error());
    context.console.say(linesOf(*review, profile), jsonOf(*review, profile));
    return review->warnings.isEmpty() ? ExitCode::Fine : ExitCode::Finding;
}

} // namespace selaras::app
