// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/driftfixture.h"

namespace selaras::test {

Drift driftOf(repository::DriftScanner &scanner)
{
    Drift drift;
    const auto tally = scanner.scan([&](const QVector<repository::DriftFinding> &findings,
                                        const repository::DriftTally & /*soFar*/) {
        for (const repository::DriftFinding &finding : findings) {
            if (drift.findings.contains(finding.key.facts.name))
                qFatal("%s was told twice", finding.key.facts.name.constData());
            drift.findings.insert(finding.key.facts.name, finding);
        }
    });
    if (!tally)
        qFatal("the scan failed: %s", qPrintable(tally.error().detail));
    drift.tally = *tally;
    return drift;
}

QByteArray shown(const repository::DriftTally &tally)
{
    return "fresh " + QByteArray::number(tally.fresh) + " stale " + QByteArray::number(tally.stale)
        + " orphan " + QByteArray::number(tally.orphan) + " opaque "
        + QByteArray::number(tally.opaque) + " unmapped " + QByteArray::number(tally.unmapped);
}

} // namespace selaras::test
