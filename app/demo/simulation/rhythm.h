// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace selaras::app {

// Comes round once in a while. What a pause skipped does not come twice.
class Rhythm {
public:
    // The first time so long after the first look.
    Rhythm(qint64 everyMs, qint64 firstAfterMs)
        : m_everyMs(everyMs)
        , m_firstAfterMs(firstAfterMs)
    {
    }

    // Whether it came round since it last did.
    bool isDue(qint64 nowMs)
    {
        if (m_nextMs < 0)
            m_nextMs = nowMs + m_firstAfterMs;
        if (nowMs < m_nextMs)
            return false;
        m_nextMs = nowMs + m_everyMs;
        return true;
    }

private:
    qint64 m_everyMs;
    qint64 m_firstAfterMs;
    qint64 m_nextMs = -1;
};

} // namespace selaras::app
