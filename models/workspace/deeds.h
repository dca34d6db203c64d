// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/journaled.h"

#include <memory>

namespace selaras::workspace {

struct Access;

// The journal of what is done to this workspace's identity: a file beside its other ones.
QString deedsPath(const Access &access);

// What is done to a workspace, by way of its journal, which is opened at first use. Blocking; made,
// used and destroyed on one thread.
class Deeds {
public:
    Deeds(const Access &access, Clock &clock);

    // Whose the deeds are from now on that do not tell a tenant; empty: nobody's.
    void keepTo(const QString &tenant) { m_tenant = tenant; }

    // JournalUnavailable while it cannot be opened.
    Result<security::AdminJournal *> journal();

    // security::journaled(): nothing is done that cannot be written down.
    template<class Act, class... Tell>
    auto perform(const security::Deed &deed, Act act, Tell... tell) -> std::invoke_result_t<Act>
    {
        const auto open = journal();
        if (!open)
            return fail(open.error());
        return security::journaled(**open, ofTenant(deed), std::move(act), std::move(tell)...);
    }

    // security::journaledKeys(): the same for what removes or changes these keys, so that they can
    // be put back.
    template<class Act, class Tell>
    auto performOnKeys(const security::Deed &deed, redis::Client &client,
                       const QByteArrayList &keys, Act act, Tell tell) -> std::invoke_result_t<Act>
    {
        const auto open = journal();
        if (!open)
            return fail(open.error());
        return security::journaledKeys(**open, ofTenant(deed), client, *m_clock, keys,
                                       std::move(act), std::move(tell));
    }

private:
    [[nodiscard]] security::Deed ofTenant(security::Deed deed) const;

    QString m_path;
    security::Author m_author;
    Clock *m_clock;
    QString m_tenant;
    std::unique_ptr<security::AdminJournal> m_journal;
};

} // namespace selaras::workspace
