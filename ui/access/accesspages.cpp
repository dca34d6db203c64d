// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspages.h"

#include "ui/access/panepage.h"
#include "ui/access/sessionspane.h"
#include "ui/context.h"

namespace selaras::ui {

AccessPages::AccessPages(const workspace::Access &access, const Context &context,
                         workspace::Session &session)
    : m_access(access)
    , m_lane(QStringLiteral("access"), access, context.clock)
{
    const AccessReach reach {{m_lane, m_access, context.clock, context.settings, context.prompter},
                             session};
    m_pages = {new PanePage(new SessionsPane(reach), Symbol::Sessions)};
}

} // namespace selaras::ui
