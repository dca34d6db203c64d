// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/schedule.h"

namespace selaras::chaos {

// Ends its own process by kill -9 at one of the points where that must do no harm, from a certain
// edit on.
class Executioner {
public:
    explicit Executioner(Kill kill)
        : m_kill(kill)
    {
    }

    void setEdit(qint64 edit) { m_edit = edit; }
    [[nodiscard]] bool isDue(KillPoint point) const
    {
        return m_kill.point == point && m_edit >= m_kill.atEdit;
    }
    void at(KillPoint point) const;

private:
    Kill m_kill;
    qint64 m_edit = 0;
};

} // namespace selaras::chaos
