// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspane.h"

namespace selaras::ui {

AccessPane::AccessPane(const QString &name, const AccessReach &reach, QWidget *parent)
    : ServerTab(name, reach.server, parent)
    , m_session(reach.session)
    , m_users(reach.users)
{
    connect(&m_session, &workspace::Session::tenantChanged, this, &AccessPane::refresh);
}

QString AccessPane::leftOutText(qint64 leftOut)
{
    return leftOut == 0 ? QString()
                        : QStringLiteral(" · ")
            + tr("%n left out: another tenant's, or nobody's", nullptr, int(leftOut));
}

} // namespace selaras::ui
