// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruletext.h"

#include "models/items/keytext.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Rules", text, nullptr, n);
}

} // namespace

QString warningText(const mapping::RuleWarning &warning, const mapping::Profile &profile)
{
    using Kind = mapping::RuleWarning::Kind;
    switch (warning.kind) {
    case Kind::Misfit:
        return translated(QT_TRANSLATE_NOOP("Rules", "The database does not fit: %1."))
            .arg(warning.detail);
    case Kind::MatchesNothing:
        return translated(QT_TRANSLATE_NOOP("Rules", "No key matches."));
    case Kind::TakesOthers:
        return translated(
                   QT_TRANSLATE_NOOP("Rules",
                                     "“%1” takes the keys of other rows along: row 1 removes %2."))
            .arg(warning.detail, items::shownKey(warning.sample));
    case Kind::Contradiction:
        return translated(QT_TRANSLATE_NOOP("Rules",
                                            "%1 is also read by rule %2, of the table %3, and as "
                                            "something else."))
            .arg(items::shownKey(warning.sample), numberText(warning.other + 1),
                 profile.rules.value(warning.other).table);
    case Kind::OtherTenant:
        return translated(
                   QT_TRANSLATE_NOOP("Rules",
                                     "“%1” takes the keys of every tenant, whichever row changes."))
            .arg(warning.detail);
    case Kind::Unmapped:
        return translated(QT_TRANSLATE_N_NOOP("Rules", "%n key(s) like %1 belong to no rule."),
                          int(warning.keys))
            .arg(warning.detail);
    }
    return {};
}

QString reasonText(const repository::ProposalReason &reason)
{
    using Kind = repository::ProposalReason::Kind;
    switch (reason.kind) {
    case Kind::NamesTable:
        return translated(QT_TRANSLATE_NOOP("Rules", "“%1” in the key names the table %2."))
            .arg(reason.subject, reason.object);
    case Kind::NamesColumn:
        return translated(QT_TRANSLATE_NOOP("Rules", "“%1” in the key names the column %2."))
            .arg(reason.subject, reason.object);
    case Kind::RefersTo:
        return translated(
                   QT_TRANSLATE_NOOP("Rules", "%1 refers to the table %2, which the key names."))
            .arg(reason.subject, reason.object);
    case Kind::ValuesFound:
        return translated(QT_TRANSLATE_NOOP("Rules", "%1 of %2 values looked for are in %3.%4."))
            .arg(numberText(reason.part), numberText(reason.whole), reason.subject, reason.object);
    case Kind::ContentAgrees:
        return translated(QT_TRANSLATE_NOOP("Rules",
                                            "%1 of %2 cached fields say what the rows of %3 say."))
            .arg(numberText(reason.part), numberText(reason.whole), reason.object);
    case Kind::Embeds:
        return translated(QT_TRANSLATE_NOOP("Rules", "The cached value holds rows of %1 as “%2”."))
            .arg(reason.object, reason.subject);
    case Kind::Below:
        return translated(
                   QT_TRANSLATE_NOOP("Rules", "%1 stands below the keys of the same rows of %2."))
            .arg(reason.subject, reason.object);
    case Kind::Pattern:
        return translated(QT_TRANSLATE_NOOP("Rules",
                                            "Rows of %1 are in these values, and the keys "
                                            "do not say which: any change may concern them."))
            .arg(reason.object);
    }
    return {};
}

QString confidenceWord(repository::RuleProposal::Confidence confidence)
{
    using Confidence = repository::RuleProposal::Confidence;
    switch (confidence) {
    case Confidence::Sure:
        return translated(QT_TRANSLATE_NOOP("Rules", "Sure"));
    case Confidence::Likely:
        return translated(QT_TRANSLATE_NOOP("Rules", "Likely"));
    case Confidence::Possible:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Rules", "Possible"));
}

} // namespace selaras::ui
