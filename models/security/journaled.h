// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/adminjournal.h"
#include "models/security/keybackup.h"

#include <type_traits>

namespace selaras::security {

// What an act that failed has come to: after a lost answer it may have been done all the same.
Outcome outcomeOf(const Error &error);

// Says in the outcome how many keys were not backed up, and so cannot be put back: as
// "not_undoable" of its result.
inline const QString notUndoable = QStringLiteral("not_undoable");
Outcome withoutUndoOf(Outcome outcome, qsizetype keys);

// A server that answers, but does not do this, for this user or at all.
bool isRefusal(const Error &error);

// Does act(), which returns a Result<T>, as a deed of the journal: written down before it and ended
// after it. Where it cannot be written down, the act is not done and the result is the journal's
// JournalUnavailable. tell(value) says what came of it.
template<class Act, class Tell>
auto journaled(AdminJournal &journal, const Deed &deed, Act act, Tell tell)
    -> std::invoke_result_t<Act>
{
    const auto begun = journal.begin(deed);
    if (!begun)
        return fail(begun.error());
    auto result = act();
    // What is done is done, whether its end can be written or not: then its outcome is unknown.
    std::ignore = journal.end(*begun, [&] {
        if (!result)
            return outcomeOf(result.error());
        if constexpr (std::is_invocable_v<Tell>)
            return tell();
        else
            return tell(*result);
    }());
    return result;
}

template<class Act>
auto journaled(AdminJournal &journal, const Deed &deed, Act act)
{
    return journaled(journal, deed, std::move(act), [] { return Outcome(); });
}

// The same for what removes or changes these keys: they are backed up before, so that it can be
// taken back. What is beyond BackupLimits, and what the server does not let be read, cannot, and
// the outcome says so; where the server does not answer, nothing is done.
template<class Act, class Tell>
auto journaledKeys(AdminJournal &journal, Deed deed, redis::Client &client, Clock &clock,
                   const QByteArrayList &keys, Act act, Tell tell) -> std::invoke_result_t<Act>
{
    auto backups = backUpKeys(client, keys, clock.nowMs());
    if (!backups && !isRefusal(backups.error()))
        return fail(backups.error());
    if (backups)
        deed.undo = backups->toUndo();
    const auto withUndo = [&](Outcome outcome) {
        if (backups && noteLeft(client, *backups, clock.nowMs()))
            outcome.undo = backups->toUndo();
        return withoutUndoOf(std::move(outcome), backups ? backups->leftOut.size() : keys.size());
    };
    if constexpr (std::is_invocable_v<Tell>)
        return journaled(journal, deed, std::move(act), [&] { return withUndo(tell()); });
    else
        return journaled(journal, deed, std::move(act),
                         [&](const auto &value) { return withUndo(tell(value)); });
}

} // namespace selaras::security
