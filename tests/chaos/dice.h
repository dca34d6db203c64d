// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace selaras::chaos {

// Numbers that a seed decides (splitmix64). Each use has a stream of its own, so that what one
// thread draws changes nothing for another.
class Dice {
public:
    explicit Dice(quint64 seed, quint64 stream = 0)
        : m_state(seed * 0x9e3779b97f4a7c15U + stream * 0xd1b54a32d192ed03U + 1)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    // 0 … n - 1
    qint64 below(qint64 n) { return n <= 0 ? 0 : qint64(next() % quint64(n)); }
    // from … to, both included
    qint64 between(qint64 from, qint64 to) { return from + below(to - from + 1); }
    bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace selaras::chaos
