// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/repository/driftscanner.h"
#include "models/repository/linkreader.h"
#include "tests/repository/bench.h"
#include "tests/repository/driftfixture.h"
#include "tests/support/sitabi.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::test;
using repository::KeyState;
using repository::LinkReader;

// A real application's cache, each key against its row. What is stale is known.
class TestSitaBiLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyHasItsState();
    void aScanAgrees();
    void keyLeadsToItsRowAndBack();

private:
    SystemClock m_clock;
    std::unique_ptr<SitaBi> m_sitaBi;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<LinkReader> m_links;
    QByteArrayList m_keys;
};

void TestSitaBiLinks::initTestCase()
{
    m_sitaBi = std::make_unique<SitaBi>(QStringLiteral(TEST_DATA_DIR "/sita-bi"));
    QVERIFY(m_sitaBi->isReady());
    QFile profile(QStringLiteral(SOURCE_DIR "/resources/profiles/sita-bi.json"));
    QVERIFY(profile.open(QIODevice::ReadOnly));
    m_redis = std::make_unique<redis::Connection>(m_sitaBi->redis().endpoint(), m_clock);
    m_bench = std::make_unique<Bench>(m_sitaBi->database(), *m_redis, profile.readAll(),
                                      sqlite::Database::Access::ReadOnly);
    m_links = std::make_unique<LinkReader>(m_bench->database(), *m_redis, m_bench->keyMap());
    m_keys = keyspaceOf(*m_redis).keys();
    QCOMPARE(m_keys.size(), 3806);
}

void TestSitaBiLinks::everyKeyHasItsState()
{
    QMap<KeyState, QByteArrayList> byState;
    int unmapped = 0;
    for (const QByteArray &key : std::as_const(m_keys)) {
        const auto linked = m_links->stateOf(key);
        QVERIFY(linked.has_value());
        if (*linked)
            byState[(*linked)->state].append(key);
        else
            ++unmapped;
    }
    QCOMPARE(byState.value(KeyState::Stale), staleSitaBiKeys());
    QCOMPARE(byState.value(KeyState::Fresh).size(), 3229);
    QCOMPARE(byState.value(KeyState::Opaque).size(), 259);
    QCOMPARE(byState.value(KeyState::Orphan), QByteArrayList());
    QCOMPARE(byState.value(KeyState::Absent), QByteArrayList());
    QCOMPARE(unmapped, 301);
}

void TestSitaBiLinks::aScanAgrees()
{
    repository::DriftScanner scanner(m_bench->database(), *m_redis, m_bench->keyMap(), m_clock);
    const Drift drift = driftOf(scanner);
    QCOMPARE(drift.findings.keys(), staleSitaBiKeys());
    QCOMPARE(drift.tally.compared(), 3246);
    QCOMPARE(shown(drift.tally), shown({3229, 17, 0, 259, 301}));
}

void TestSitaBiLinks::keyLeadsToItsRowAndBack()
{
    constexpr int step = 7;
    int led = 0;
    for (qsizetype i = 0; i < m_keys.size(); i += step) {
        const QByteArray &key = m_keys.at(i);
        const auto row = m_links->rowOf(key);
        QVERIFY(row.has_value());
        QCOMPARE(row->has_value(), m_bench->keyMap().isMapped(key));
        if (!*row)
            continue;
        const auto keys = m_links->keysOf((*row)->table, (*row)->row, &m_keys);
        QVERIFY(keys.has_value());
        QVERIFY2(std::any_of(keys->begin(), keys->end(),
                             [&](const auto &linked) { return linked.facts.name == key; }),
                 key.constData());
        ++led;
    }
    QVERIFY(led > 400);
}

QTEST_GUILESS_MAIN(TestSitaBiLinks)
#include "tst_sitabilinks.moc"
