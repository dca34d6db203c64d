// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/adminjournal.h"

#include <type_traits>

namespace selaras::security {

// What an act that failed has come to: after a lost answer it may have been done all the same.
Outcome outcomeOf(const Error &error);

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

} // namespace selaras::security
