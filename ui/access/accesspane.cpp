// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspane.h"

namespace selaras::ui {

AccessPane::AccessPane(const QString &name, const AccessReach &reach, QWidget *parent)
    : ServerTab(name, reach.server, parent)
    , m_session(reach.session)
    , m_users(reach.users)
{
}

} // namespace selaras::ui
