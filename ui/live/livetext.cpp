// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livetext.h"

#include "ui/errortext.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace selaras::ui {

using insight::HitRates;
using items::HitRateModel;
using workspace::FeedEnd;

namespace {

struct LiveText {
    Q_DECLARE_TR_FUNCTIONS(LiveText)
};

QString rateText(double perSecond)
{
    return numberText(qRound64(perSecond));
}

} // namespace

QString monitorCostText(const insight::MonitorCost &cost)
{
    return LiveText::tr("MONITOR makes the server write each of its commands once more, at this "
                        "moment about %1 commands and %2 a second. A server that is busy can lose "
                        "up to half of its speed.")
        .arg(rateText(cost.commandsPerSecond), bytesText(qint64(cost.bytesPerSecond)));
}

QString feedEndText(const FeedEnd &end, const workspace::FeedLimits &limits)
{
    switch (end.reason) {
    case FeedEnd::Reason::TimeUp:
        return LiveText::tr("Stopped by itself after %1.").arg(ttlText(limits.lengthMs));
    case FeedEnd::Reason::TooMuch:
        return LiveText::tr("Stopped by itself: the server runs more than %1 commands a second.")
            .arg(numberText(limits.perSecond));
    case FeedEnd::Reason::TooFarBehind:
        return LiveText::tr("Stopped by itself: the server is faster than this window can follow.");
    case FeedEnd::Reason::Failed:
        return errorText(end.error.value_or(Error()));
    case FeedEnd::Reason::Asked:
        break;
    }
    return LiveText::tr("Stopped.");
}

QString feedCountsText(const workspace::FeedCounts &counts)
{
    QStringList parts {
        LiveText::tr("%1 seen").arg(numberText(counts.seen)),
        LiveText::tr("%1 a second").arg(rateText(counts.perSecond)),
    };
    if (counts.unmatched > 0)
        parts.append(LiveText::tr("%1 filtered out").arg(numberText(counts.unmatched)));
    if (counts.whilePaused > 0)
        parts.append(LiveText::tr("%1 while paused").arg(numberText(counts.whilePaused)));
    if (counts.dropped > 0)
        parts.append(LiveText::tr("%1 too many to be shown").arg(numberText(counts.dropped)));
    return parts.join(QStringLiteral(" · "));
}

QString percentText(double share, int decimals)
{
    return LiveText::tr("%1%").arg(QLocale().toString(share * 100, 'f', decimals));
}

QString hitRateText(const insight::HitCount &count)
{
    if (count.reads == 0)
        return {};
    const auto interval = count.interval();
    return LiveText::tr("%1 ± %2").arg(
        percentText(count.rate()),
        QLocale().toString((interval.most - interval.least) * 50, 'f', 1));
}

QString rangeText(double least, double most)
{
    return LiveText::tr("%1 to %2")
        .arg(QLocale().toString(least * 100, 'f', 0), percentText(most, 0));
}

StateSign signOf(HitRateModel::Verdict verdict)
{
    using Verdict = HitRateModel::Verdict;
    switch (verdict) {
    case Verdict::AsExpected:
        return {LiveText::tr("as expected"),
                LiveText::tr("The hit rate lies within the range that the profile expects."),
                Symbol::Fresh, Meaning::Fresh};
    case Verdict::Below:
        return {LiveText::tr("too low"),
                LiveText::tr("Keys are missed more often than the profile expects: they expire too "
                             "early, are removed too often or were evicted."),
                Symbol::Warning, Meaning::Warning};
    case Verdict::Above:
        return {LiveText::tr("higher"),
                LiveText::tr("Keys are found more often than the profile expects."), Symbol::Info,
                Meaning::Info};
    case Verdict::TooFewReads:
        return {LiveText::tr("not sure"),
                LiveText::tr("There were too few reads to tell. Measure for longer."),
                Symbol::Pending, Meaning::Quiet};
    case Verdict::NothingExpected:
        break;
    }
    return {LiveText::tr("no range"),
            LiveText::tr("The profile does not say what to expect: see \"expectedHitRates\"."),
            Symbol::Minus, Meaning::Quiet};
}

QString measurementText(const HitRates &rates, const insight::MeasurementLimits &limits)
{
    const insight::HitCount total = rates.total();
    const QString what = total.reads == 0
        ? LiveText::tr("No key was read in %1.").arg(durationText(rates.tookMs))
        : LiveText::tr("%1 of %2 reads in %3.")
              .arg(hitRateText(total), numberText(total.reads), durationText(rates.tookMs));
    switch (rates.end) {
    case HitRates::End::TooManyCommands:
        return what + QLatin1Char(' ')
            + LiveText::tr("Stopped by itself: the server runs more than %1 commands a second.")
                  .arg(numberText(limits.commandsPerSecond));
    case HitRates::End::TooFarBehind:
        return what + QLatin1Char(' ')
            + LiveText::tr("Stopped by itself: the server is faster than this window can follow.");
    default:
        return what;
    }
}

} // namespace selaras::ui
