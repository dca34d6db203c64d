// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/deedtext.h"

#include "ui/errortext.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QMap>

namespace selaras::ui {

using security::ChainBreak;
using security::ChainState;
using security::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

// Those of the access pages stand here too, so that all of them read alike.
const QMap<QByteArray, const char *> &actionWords()
{
    static const QMap<QByteArray, const char *> words {
        {"row.save", QT_TRANSLATE_NOOP("Deeds", "Save rows")},
        {"deed.undo", QT_TRANSLATE_NOOP("Deeds", "Undo")},
        {"drift.repair", QT_TRANSLATE_NOOP("Deeds", "Remove drifted keys")},
        {"invalidation.deliver", QT_TRANSLATE_NOOP("Deeds", "Deliver an invalidation")},
        {"invalidation.drain", QT_TRANSLATE_NOOP("Deeds", "Deliver what is pending")},
        {"capture.on", QT_TRANSLATE_NOOP("Deeds", "Switch capture on")},
        {"capture.off", QT_TRANSLATE_NOOP("Deeds", "Switch capture off")},
        {"channel.publish", QT_TRANSLATE_NOOP("Deeds", "Publish a message")},
        {"hitrate.measure", QT_TRANSLATE_NOOP("Deeds", "Measure hit rates")},
        {"client.kill", QT_TRANSLATE_NOOP("Deeds", "End a connection")},
        {"config.set", QT_TRANSLATE_NOOP("Deeds", "Change a setting")},
        {"config.rewrite", QT_TRANSLATE_NOOP("Deeds", "Rewrite the configuration file")},
        {"slowlog.reset", QT_TRANSLATE_NOOP("Deeds", "Clear the slow log")},
        {"latency.reset", QT_TRANSLATE_NOOP("Deeds", "Clear the latency monitor")},
        {"server.snapshot", QT_TRANSLATE_NOOP("Deeds", "Save a snapshot")},
        {"cache.remove", QT_TRANSLATE_NOOP("Deeds", "Remove cached keys")},
        {"cache.limit", QT_TRANSLATE_NOOP("Deeds", "Limit times to live")},
        {"cache.flush", QT_TRANSLATE_NOOP("Deeds", "Flush the database")},
        {"session.revoke", QT_TRANSLATE_NOOP("Deeds", "Revoke sessions")},
        {"session.clean", QT_TRANSLATE_NOOP("Deeds", "Clean session indexes")},
        {"session.extend", QT_TRANSLATE_NOOP("Deeds", "Extend sessions")},
        {"lockout.lock", QT_TRANSLATE_NOOP("Deeds", "Lock an account")},
        {"lockout.unlock", QT_TRANSLATE_NOOP("Deeds", "Unlock an account")},
        {"lockout.clear", QT_TRANSLATE_NOOP("Deeds", "Clear failed attempts")},
        {"limit.reset", QT_TRANSLATE_NOOP("Deeds", "Reset a rate limit")},
        {"lock.release", QT_TRANSLATE_NOOP("Deeds", "Release a lock")},
        {"lock.force", QT_TRANSLATE_NOOP("Deeds", "Force a lock open")},
        {"lock.extend", QT_TRANSLATE_NOOP("Deeds", "Extend a lock")},
        {"lock.acquire", QT_TRANSLATE_NOOP("Deeds", "Take a lock")},
        {"token.add", QT_TRANSLATE_NOOP("Deeds", "Blacklist a token")},
        {"token.remove", QT_TRANSLATE_NOOP("Deeds", "Take a token off the blacklist")},
        {"password.reset", QT_TRANSLATE_NOOP("Deeds", "Reset a password")},
    };
    return words;
}

QString brokenText(const ChainBreak &broken)
{
    const QString entry = numberText(broken.entry);
    switch (broken.kind) {
    case ChainBreak::Kind::Changed:
        return Words::tr("Broken at entry %1: it was changed").arg(entry);
    case ChainBreak::Kind::Missing:
        return Words::tr("Broken at entry %1: it was removed").arg(entry);
    case ChainBreak::Kind::Misplaced:
        return Words::tr("Broken at entry %1: it does not follow the one before it").arg(entry);
    case ChainBreak::Kind::Rewritten:
        return Words::tr("Broken at entry %1: it is not the one that was written").arg(entry);
    case ChainBreak::Kind::CutOff:
        break;
    }
    return Words::tr("Broken at entry %1: it and all after it were removed").arg(entry);
}

} // namespace

QString actionWord(const QByteArray &action)
{
    const char *words = actionWords().value(action);
    return words ? Words::tr(words) : QString::fromUtf8(action);
}

OutcomeSign signOf(Outcome::State state)
{
    switch (state) {
    case Outcome::State::Done:
        return {Words::tr("done"), Symbol::Fresh, Meaning::Fresh};
    case Outcome::State::Partly:
        return {Words::tr("partly"), Symbol::Pending, Meaning::Pending};
    case Outcome::State::Failed:
        return {Words::tr("failed"), Symbol::Error, Meaning::Error};
    case Outcome::State::Unknown:
        break;
    }
    return {Words::tr("unknown"), Symbol::Opaque, Meaning::Warning};
}

QString outcomeReason(const security::DeedRecord &deed)
{
    if (!deed.endedMs)
        return Words::tr("No end was written down: it is still being done, or the program ended "
                         "amid it. Look whether it was done.");
    if (deed.error == QLatin1String("conflict"))
        return Words::tr("Rows had been changed by somebody else; nothing was changed.");
    QString text = errorTextOfName(deed.error);
    if (!deed.detail.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + deed.detail;
    return text;
}

QString chainText(const ChainState &state)
{
    if (state.broken)
        return brokenText(*state.broken);
    QString text = Words::tr("Intact, %n entries", nullptr, int(state.entries));
    if (state.unnoted > 0)
        text += QStringLiteral(" · ")
            + Words::tr("%n not confirmed by the noted hashes", nullptr, int(state.unnoted));
    return text;
}

Meaning chainMeaning(const ChainState &state)
{
    if (state.broken)
        return Meaning::Error;
    return state.unnoted > 0 ? Meaning::Warning : Meaning::Fresh;
}

} // namespace selaras::ui
