// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/repository/linkreader.h"

#include <QSet>

#include <deque>

namespace selaras::repository {

// Keys that looked stale or orphaned once. An application that writes a row and then its key is
// between the two for a moment, so each is read again 300 ms later, and once more for as long as it
// says something else each time, which is the same race seen twice. Blocking; on the thread of the
// reader's connections.
class DriftSuspects {
public:
    DriftSuspects(LinkReader &links, const Clock &clock);

    // A key that is a suspect already, or was one before, is not taken again.
    void add(const LinkedKey &key);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    // Until the next of them may be read again; 0: it may now.
    [[nodiscard]] qint64 waitMs() const;
    // Reads those again whose time has come and returns what is settled, whatever it turned out to
    // be. Fails as the reader does.
    Result<QVector<LinkedKey>> settle(Progress &progress);

private:
    struct Suspect {
        LinkedKey seen;
        qint64 dueMs = 0; // monotonic
        int looks = 1;
    };

    [[nodiscard]] bool isDue(const Suspect &suspect) const;
    void put(LinkedKey key, int looks);

    LinkReader &m_links;
    const Clock &m_clock;
    std::deque<Suspect> m_waiting; // the first is due first
    QSet<QByteArray> m_known;
};

} // namespace selaras::repository
