// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixturedata.h"
#include "tests/support/redisserver.h"
#include "tests/support/sitabi.h"

#include "models/mapping/cachelayout.h"
#include "models/redis/connection.h"
#include "models/repository/driftscanner.h"
#include "models/workspace/applications.h"
#include "models/workspace/desk.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// The keys of everything that is not a row: sessions, lockouts, limits, locks, tokens, trails,
// tags.
QVector<mapping::KeyTemplate> layoutsOf(const workspace::Access &access)
{
    QVector<mapping::KeyTemplate> keys;
    const auto add = [&](const std::optional<mapping::KeyTemplate> &key) {
        if (key)
            keys.append(*key);
    };
    for (const auto &layout : access.layouts->sessions) {
        add(layout.key);
        add(layout.index);
    }
    for (const auto &layout : access.layouts->lockouts) {
        add(layout.attempts);
        add(layout.lockout);
    }
    for (const auto &layout : access.layouts->rateLimits)
        add(layout.key);
    for (const auto &layout : access.layouts->locks)
        add(layout.key);
    for (const auto &layout : access.layouts->tokenBlacklists)
        add(layout.key);
    for (const auto &layout : access.layouts->auditTrails)
        add(layout.key);
    add(mapping::cacheLayoutOf(access.keyMap->profile()).tag);
    return keys;
}

} // namespace

// The built-in profiles on the applications that they are for, each as its document describes it.
class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fit_data();
    void fit();
};

void TestProfiles::fit_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("application");
    QTest::newRow("express-users") << text("express_users") << text("express-users");
    QTest::newRow("bergizi-id") << text("bergizi_id") << text("bergizi-id");
    QTest::newRow("sentra-portal") << text("sentra_portal") << text("sentra-portal");
    QTest::newRow("school-dashboard") << text("school_dashboard") << text("school-dashboard");
    QTest::newRow("sita-bi") << text("sita_bi_security") << text("sita-bi");
}

void TestProfiles::fit()
{
    QFETCH(QString, script);
    QFETCH(QString, application);
    const FixtureData data(script);
    QVERIFY(data.isReady());
    const bool isReal = application == QLatin1String("sita-bi");
    const QString real = QStringLiteral(TEST_DATA_DIR "/sita-bi");
    RedisServer server;
    QVERIFY(server.isRunning() && server.load(data.commands()));
    QVERIFY(!isReal || server.load(real + QStringLiteral("/redis.resp")));
    const auto database =
        TemporaryDatabase::copyOf(isReal ? real + QStringLiteral("/dev.db") : data.database());

    // Every rule fits the tables.
    workspace::WorkspaceFile file;
    file.databasePath = database->path();
    file.redis = server.endpoint();
    file.application = application;
    const auto access = workspace::prepareAccess(file, {}, database->folder());
    QVERIFY2(access, access ? "" : qPrintable(access.error().context + access.error().detail));

    // What it finds is what was changed past the cache, and nothing else.
    SystemClock clock;
    const auto desk = workspace::ReadDesk::open(*access, clock);
    QVERIFY(desk);
    QByteArrayList stale;
    QByteArrayList orphans;
    repository::DriftScanner scanner((*desk)->database(), (*desk)->redis(), *access->keyMap, clock);
    const auto tally = scanner.scan([&](const auto &findings, const auto &) {
        for (const repository::DriftFinding &finding : findings)
            (finding.key.state == repository::KeyState::Stale ? stale : orphans)
                .append(finding.key.facts.name);
    });
    QVERIFY(tally);
    std::sort(stale.begin(), stale.end());
    std::sort(orphans.begin(), orphans.end());
    QCOMPARE(stale, isReal ? staleSitaBiKeys() : data.deliberate("stale"));
    QCOMPARE(orphans, data.deliberate("orphan"));
    QVERIFY(application == QLatin1String("express-users") || tally->fresh > 20);

    // Every key is explained.
    const auto layouts = layoutsOf(*access);
    QByteArrayList unexplained;
    const auto keyspace = keyspaceOf((*desk)->redis());
    for (auto key = keyspace.keyBegin(); key != keyspace.keyEnd(); ++key) {
        const bool isLayout =
            std::any_of(layouts.begin(), layouts.end(),
                        [&](const mapping::KeyTemplate &layout) { return layout.match(*key); });
        if (!isLayout && !access->keyMap->isMapped(*key))
            unexplained.append(*key);
    }
    QCOMPARE(unexplained, data.deliberate("unmapped"));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
