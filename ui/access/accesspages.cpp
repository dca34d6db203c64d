// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspages.h"

#include "ui/access/auditpane.h"
#include "ui/access/limitspane.h"
#include "ui/access/lockoutspane.h"
#include "ui/access/lockspane.h"
#include "ui/access/panepage.h"
#include "ui/access/sessionspane.h"
#include "ui/access/tokenspane.h"
#include "ui/context.h"

namespace selaras::ui {

AccessPages::AccessPages(const workspace::Access &access, const Context &context,
                         workspace::Session &session)
    : m_access(access)
    , m_lane(QStringLiteral("access"), access, context.clock)
    , m_users(access)
{
    // Before the panes, which ask anew then.
    QObject::connect(&session, &workspace::Session::tenantChanged, &session,
                     [this, &session] { m_lane.keepTo(session.boundary().chosen()); });
    const AccessReach reach {
        {m_lane, m_access, context.clock, context.settings, context.prompter}, session, m_users};
    auto *sessions = new SessionsPane(reach);
    auto *lockouts = new LockoutsPane(reach);
    auto *audit = new AuditPane(reach);
    QObject::connect(sessions, &AccessPane::trailWanted, audit, &AuditPane::showOnly);
    QObject::connect(lockouts, &AccessPane::trailWanted, audit, &AuditPane::showOnly);
    m_pages = {new PanePage(sessions, Symbol::Sessions),
               new PanePage(lockouts, Symbol::Lockout),
               new PanePage(new LimitsPane(reach), Symbol::Limit),
               new PanePage(new LocksPane(reach), Symbol::Lock),
               new PanePage(new TokensPane(reach), Symbol::Token),
               new PanePage(audit, Symbol::Audit)};
}

} // namespace selaras::ui
