// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/simulation.h"

#include <QTest>

using namespace selaras;
using test::Simulation;
using Lack = Simulation::Lack;

// The journal, the guard and the invalidator as one machine, over many interleavings. A schedule
// that fails is told by its seed; SELARAS_SIMULATIONS asks for more of them.
class TestJournalSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noScheduleLeavesAStaleKey();
    void whatIsMissingIsMissed_data();
    void whatIsMissingIsMissed();

private:
    Simulation m_simulation;
};

void TestJournalSimulation::noScheduleLeavesAStaleKey()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("SELARAS_SIMULATIONS", &given);
    const quint32 schedules = given ? quint32(asked) : 3000;
    for (quint32 seed = 1; seed <= schedules; ++seed) {
        const QByteArrayList stale = m_simulation.run(seed);
        QVERIFY2(stale.isEmpty(),
                 ("seed " + QByteArray::number(seed) + ": " + stale.join(", ")).constData());
    }
}

void TestJournalSimulation::whatIsMissingIsMissed_data()
{
    QTest::addColumn<int>("lack");
    QTest::newRow("a window of 50 ms") << int(Lack::Window);
    QTest::newRow("a journal that outlives its process") << int(Lack::Journal);
    QTest::newRow("the replay after a restart") << int(Lack::Replay);
}

void TestJournalSimulation::whatIsMissingIsMissed()
{
    QFETCH(int, lack);
    quint32 seed = 1;
    while (seed <= 2000 && m_simulation.run(seed, Lack(lack)).isEmpty())
        ++seed;
    QVERIFY(seed <= 2000);
}

QTEST_GUILESS_MAIN(TestJournalSimulation)
#include "tst_journalsimulation.moc"
