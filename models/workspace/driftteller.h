// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/repository/drift.h"

#include <QVector>

#include <functional>

namespace selaras::workspace {

// Gathers what a scan finds, so that a fast one does not flood the GUI thread. Used on the thread
// of the scan.
class DriftTeller {
public:
    using Tell = std::function<void(const QVector<repository::DriftFinding> &findings,
                                    const repository::DriftTally &tally)>;

    DriftTeller(const Clock &clock, Tell tell);

    void take(const QVector<repository::DriftFinding> &findings,
              const repository::DriftTally &tally);
    void tellNow();

private:
    const Clock &m_clock;
    Tell m_tell;
    qint64 m_toldMs; // monotonic
    QVector<repository::DriftFinding> m_findings;
    repository::DriftTally m_tally;
};

} // namespace selaras::workspace
