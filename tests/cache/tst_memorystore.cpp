// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/memorystore.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace selaras;
using namespace selaras::cache;
using namespace selaras::test;

// What only memory has to promise: that it stays small.
class TestMemoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dropsWhatWasNotUsedForLongest();
    void keepsWithinItsBytes();
    void leavesOutWhatIsTooBig();
    void letsNothingLiveTooLong();
    void forgetsTagsAlong();
    void leavesAClaimBehind();

private:
    FakeClock m_clock;
};

void TestMemoryStore::dropsWhatWasNotUsedForLongest()
{
    MemoryStore store(m_clock, {3, 1000, 0});
    QVERIFY(store.set({{"a", "1"}, {"b", "2"}, {"c", "3"}}));
    QVERIFY(store.get({"a"}));
    QVERIFY(store.set({{"d", "4"}}));
    QCOMPARE(*store.size(), 3);
    QVERIFY(*store.has("a") && !*store.has("b") && *store.has("c") && *store.has("d"));
}

void TestMemoryStore::keepsWithinItsBytes()
{
    MemoryStore store(m_clock, {1000, 100, 0});
    for (int i = 10; i < 60; ++i)
        QVERIFY(store.set({{QByteArray::number(i), QByteArray(18, 'x')}}));
    QCOMPARE(*store.size(), 5);
    QVERIFY(*store.has("59") && !*store.has("54"));
    QVERIFY(store.set({{"59", QByteArray(98, 'y')}}));
    QCOMPARE(*store.size(), 1);
}

void TestMemoryStore::leavesOutWhatIsTooBig()
{
    MemoryStore store(m_clock, {1000, 100, 0});
    QVERIFY(store.set({{"small", "x"}, {"big", QByteArray(100, 'x')}}));
    QVERIFY(*store.has("small") && !*store.has("big"));
    QVERIFY(store.set({{"small", QByteArray(100, 'x')}}));
    QVERIFY(!*store.has("small"));
}

void TestMemoryStore::letsNothingLiveTooLong()
{
    MemoryStore store(m_clock, {1000, 1000, 500});
    QVERIFY(store.set({{"ever", "x", 0}, {"long", "x", 9'000}, {"short", "x", 100}}));
    m_clock.advance(100);
    QVERIFY(*store.has("ever") && *store.has("long") && !*store.has("short"));
    m_clock.advance(400);
    QVERIFY(!*store.has("ever") && !*store.has("long"));
}

void TestMemoryStore::forgetsTagsAlong()
{
    MemoryStore store(m_clock, {2, 1000, 0});
    QVERIFY(store.set({{"a", "1", 0, {"t"}}, {"b", "2", 0, {"t"}}, {"c", "3", 0, {"t"}}}));
    QCOMPARE(*store.invalidate("t", Progress::none()), 2);
    QVERIFY(store.set({{"a", "1", 0, {"t"}}, {"a", "1", 0, {}}}));
    QCOMPARE(*store.invalidate("t", Progress::none()), 0);
}

void TestMemoryStore::leavesAClaimBehind()
{
    MemoryStore store(m_clock);
    QVERIFY(!store.claim({{"a", {}}})->first().token.isEmpty());
    QVERIFY(store.claim({{"a", {}}})->first().token.isEmpty());
    m_clock.advance(60'000);
    QVERIFY(!store.claim({{"a", {}}})->first().token.isEmpty());
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
