// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/repository/driftscanner.h"
#include "tests/repository/bench.h"
#include "tests/repository/driftfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using mapping::Comparison;
using repository::DriftFinding;
using repository::DriftScanner;
using repository::DriftTally;
using repository::KeyState;
using repository::LinkReader;

namespace {

const QByteArray profile = R"({"name": "P", "keyPrefix": "p:", "mappings": [
    {"table": "users", "keys": ["user:{id}"],
     "value": {"shape": "object", "fields": {"label": "name"}, "ignore": ["seen"]}},
    {"table": "users", "keys": ["raw:{id}*"]},
    {"table": "users", "keys": ["by:{name}"], "value": {"shape": "object"}},
    {"table": "notes", "keys": ["user:{user_id}", "notes:{user_id}"],
     "value": {"key": "notes:{user_id}", "shape": "list"}},
    {"table": "notes", "keys": ["note:{user_id}:{id}"], "value": {"shape": "object"}},
    {"table": "tags", "keys": ["tag:{slug}"], "value": {"shape": "object"}},
    {"table": "notes", "select": "SELECT name FROM users WHERE id = :user_id",
     "keys": ["reached:{name}"]}
]})";

const QStringList schema {
    QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER, "
                   "active BOOLEAN, born DATETIME, score REAL, photo BLOB)"),
    QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, user_id INTEGER)"),
    QStringLiteral("CREATE TABLE tags (slug TEXT PRIMARY KEY COLLATE NOCASE, title TEXT)"),
    QStringLiteral("INSERT INTO users VALUES (1, 'ani', 20, 1, 1754010000000, 2.5, NULL), "
                   "(2, 'budi', 30, 0, '2025-08-01 01:00:00', 3.0, x'0102'), "
                   "(10, 'citra', 40, NULL, NULL, NULL, NULL), (-3, 'dé', 1, 1, 0, 0.1, NULL)"),
    QStringLiteral("INSERT INTO notes VALUES (1, 'one', 1), (2, 'two', 1)"),
    QStringLiteral("INSERT INTO tags VALUES ('Red', 'the red one')")};

const QByteArray ani = R"({"id":1,"name":"ani","age":20})";

} // namespace

class TestDriftScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void verdicts_data();
    void verdicts();
    void findingSaysWhatAndWhose();
    void aRaceIsNoFinding_data();
    void aRaceIsNoFinding();
    void whatMovesIsLookedAtAgain();
    void findingsComeDuringTheScan();
    void manyKeysOfEachKind();
    void cancelled();
    void cancelledWhileItWaits();
    void lostRedisIsAnError();
    void nothingIsWritten();

private:
    void set(const QByteArray &key, const QByteArray &value);
    Drift scan(Clock &clock);

    RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<Bench> m_bench;
};

void TestDriftScanner::initTestCase()
{
    QVERIFY(m_server.isRunning());
}

void TestDriftScanner::init()
{
    m_redis = std::make_unique<redis::Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_redis->call({"FLUSHALL"}));
    m_bench.reset();
    m_file = std::make_unique<TemporaryDatabase>(schema);
    m_bench =
        std::make_unique<Bench>(*m_file, *m_redis, profile, sqlite::Database::Access::ReadOnly);
}

void TestDriftScanner::set(const QByteArray &key, const QByteArray &value)
{
    QVERIFY(m_redis->call({"SET", key, value}));
}

Drift TestDriftScanner::scan(Clock &clock)
{
    DriftScanner scanner(m_bench->database(), *m_redis, m_bench->keyMap(), clock);
    return driftOf(scanner);
}

void TestDriftScanner::verdicts_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &key, const QByteArray &value,
                        const char *expected) {
        QTest::newRow(name) << key << value << QByteArray(expected);
    };
    row("fresh", "p:user:1", ani, "fresh");
    row("every kind", "p:user:1",
        R"({"id":1,"name":"ani","active":true,"born":"2025-08-01T01:00:00.000Z","score":2.5,"photo":null})",
        "fresh");
    row("a whole real", "p:user:2", R"({"id":2,"score":3,"active":false})", "fresh");
    row("a real written long", "p:user:2", R"({"id":2,"score":3.00})", "fresh");
    row("an exponent", "p:user:2", R"({"id":2,"score":0.3e1})", "fresh");
    row("a date of text", "p:user:2", R"({"id":2,"born":"2025-08-01T01:00:00Z"})", "fresh");
    row("a date as a number", "p:user:2", R"({"id":2,"born":1754010000000})", "fresh");
    row("another date", "p:user:2", R"({"id":2,"born":1754010000001})", "stale");
    row("blanks", "p:user:1", " {\n\t\"id\" : 1 , \"name\":\"ani\" }\r\n", "fresh");
    row("an escape", "p:user:1", R"({"id":1,"name":"\u0061ni"})", "fresh");
    row("an escape that differs", "p:user:1", R"({"id":1,"name":"\u0062ni"})", "stale");
    row("not ASCII", "p:user:-3", "{\"id\":-3,\"name\":\"d\xc3\xa9\"}", "fresh");
    row("not UTF-8", "p:user:-3", "{\"id\":-3,\"name\":\"d\xc3\"}", "opaque");
    row("not UTF-8 in what has no column", "p:user:1", "{\"id\":1,\"x\":\"\xff\"}", "opaque");
    row("a blob", "p:user:2", R"({"id":2,"photo":"AQI="})", "fresh");
    row("another blob", "p:user:2", R"({"id":2,"photo":"AQM="})", "stale");
    row("bytes", "p:user:2", R"({"id":2,"photo":{"type":"Buffer","data":[1,2]}})", "fresh");
    row("a mapped field", "p:user:1", R"({"label":"ani"})", "fresh");
    row("a mapped field that differs", "p:user:1", R"({"label":"Ani"})", "stale");
    row("an ignored field", "p:user:1", R"({"id":1,"seen":7})", "fresh");
    row("nested", "p:user:1", R"({"id":1,"name":{"first":["ani",{}]},"x":[[],{"a":1}]})", "fresh");
    row("nested badly", "p:user:1", R"({"id":1,"x":[[],{"a":}]})", "opaque");
    row("a comma too many", "p:user:1", R"({"id":1,})", "opaque");
    row("cut off", "p:user:1", R"({"id":1,"name":"ani")", "opaque");
    row("something behind", "p:user:1", R"({"id":1}x)", "opaque");
    row("a word that is none", "p:user:1", R"({"id":1,"active":tru})", "opaque");
    row("a number with a zero before", "p:user:1", R"({"id":01})", "opaque");
    row("a number with a point behind", "p:user:1", R"({"id":1.})", "fresh");
    row("a field twice, the last counts", "p:user:1", R"({"id":1,"name":"x","name":"ani"})",
        "fresh");
    row("a field twice, the first fresh", "p:user:1", R"({"id":1,"name":"ani","name":"x"})",
        "stale");
    row("names without case", "p:user:1", R"({"ID":1,"Name":"ani"})", "fresh");
    row("another row", "p:user:1", R"({"id":2,"name":"budi"})", "stale");
    row("null where there is a value", "p:user:1", R"({"id":1,"name":null})", "stale");
    row("a value where there is null", "p:user:10", R"({"id":10,"active":false})", "stale");
    row("text for a number", "p:user:1", R"({"id":"1","age":"20"})", "fresh");
    row("a number too big to be told", "p:user:1", R"({"id":1,"age":18446744073709551616})",
        "stale");
    row("no such row", "p:user:99", ani, "orphan");
    row("a row's number written otherwise", "p:user:01", ani, "orphan");
    row("a plus sign", "p:user:+1", ani, "orphan");
    row("no number", "p:user:me", ani, "orphan");
    row("beyond all numbers", "p:user:99999999999999999999", ani, "orphan");
    row("by a column that is not unique", "p:by:ani", ani, "fresh");
    row("by a column that is not unique, stale", "p:by:ani", R"({"name":"ani","age":21})", "stale");
    row("by a text key", "p:tag:Red", R"({"slug":"Red","title":"the red one"})", "fresh");
    row("by a text key in other letters", "p:tag:red", R"({"slug":"red","title":"the red one"})",
        "orphan");
    row("two placeholders", "p:note:1:2", R"({"id":2,"text":"two"})", "fresh");
    row("two placeholders that do not meet", "p:note:2:2", R"({"id":2,"text":"two"})", "orphan");
    row("a list", "p:notes:1", R"([{"id":1,"text":"one"},{"id":2,"text":"two"}])", "fresh");
    row("a list with a row missing", "p:notes:1", R"([{"id":1,"text":"one"}])", "stale");
    row("an empty list", "p:notes:7", "[]", "fresh");
    row("text", "p:user:1", "hello", "opaque");
    row("empty", "p:user:1", "", "opaque");
    row("an array", "p:user:1", "[1]", "opaque");
    row("nothing in common", "p:user:1", R"({"colour":"red"})", "opaque");
    row("an empty object", "p:user:1", "{}", "opaque");
    row("opaque by its rule", "p:raw:1", "x", "opaque");
    row("opaque without its row", "p:raw:99", "x", "orphan");
    row("below a key", "p:raw:1:more", "x", "opaque");
    row("only reached", "p:reached:ani", "x", "opaque");
    row("unmapped", "session:1", "x", "unmapped");
    row("unmapped by its prefix", "user:1", ani, "unmapped");
    row("the delimiter in the value", "p:user:1:2", ani, "orphan");
    row("a key that is not UTF-8", "p:user:\xff", ani, "unmapped");
    row("a huge value", "p:user:1",
        QByteArray("{\"id\":1,\"x\":\"") + QByteArray(70'000, 'x') + "\"}", "fresh");
    row("a huge stale value", "p:user:1",
        QByteArray("{\"id\":2,\"x\":\"") + QByteArray(70'000, 'x') + "\"}", "stale");
    row("a value too big to compare", "p:user:1", QByteArray((4 << 20) + 1, ' '), "opaque");
}

void TestDriftScanner::verdicts()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    set(key, value);
    FakeClock clock;
    const Drift drift = scan(clock);
    const QMap<QByteArray, DriftTally> tallies {{"fresh", {1, 0, 0, 0, 0}},
                                                {"stale", {0, 1, 0, 0, 0}},
                                                {"orphan", {0, 0, 1, 0, 0}},
                                                {"opaque", {0, 0, 0, 1, 0}},
                                                {"unmapped", {0, 0, 0, 0, 1}}};
    QCOMPARE(shown(drift.tally), shown(tallies.value(expected)));
    QCOMPARE(drift.findings.size(), drift.tally.findings());
    const auto alone =
        LinkReader(m_bench->database(), *m_redis, m_bench->keyMap()).stateOf(key).value();
    QCOMPARE(alone.has_value(), expected != "unmapped");
    if (!alone)
        return;
    DriftTally same;
    same.count(alone->state);
    QCOMPARE(shown(drift.tally), shown(same));
}

void TestDriftScanner::findingSaysWhatAndWhose()
{
    set("p:user:1", R"({"id":1,"name":"eka","age":20})");
    set("p:notes:1", "[]");
    set("p:user:99", ani);
    FakeClock clock;
    const Drift drift = scan(clock);
    QCOMPARE(drift.findings.size(), 3);

    const DriftFinding &user = drift.findings.value("p:user:1");
    QCOMPARE(user.key.state, KeyState::Stale);
    QCOMPARE(user.key.table, QStringLiteral("users"));
    QCOMPARE(user.key.row, idOf(1));
    QCOMPARE(user.key.comparison.fields(), QStringList {QStringLiteral("name")});
    QCOMPARE(user.key.comparison.differences.first().cached, QStringLiteral("eka"));
    QCOMPARE(user.key.comparison.differences.first().actual, QStringLiteral("ani"));
    QCOMPARE(user.key.facts.type, QByteArray("string"));
    QCOMPARE(user.foundMs, clock.nowMs());

    const DriftFinding &notes = drift.findings.value("p:notes:1");
    QCOMPARE(notes.key.table, QStringLiteral("notes"));
    QCOMPARE(notes.key.row, rowOf({{QStringLiteral("user_id"), 1LL}}));

    const DriftFinding &orphan = drift.findings.value("p:user:99");
    QCOMPARE(orphan.key.state, KeyState::Orphan);
    QCOMPARE(orphan.key.table, QStringLiteral("users"));
    QCOMPARE(orphan.key.row, idOf(99));
}

void TestDriftScanner::aRaceIsNoFinding_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("sql"); // what the application does before the second look
    QTest::addColumn<QByteArray>("refill"); // empty: it removes the key
    QTest::addColumn<qint64>("fresh");
    QTest::newRow("the key goes") << QByteArray(R"({"id":1,"name":"x"})") << QString()
                                  << QByteArray() << qint64(0);
    QTest::newRow("the key is filled")
        << QByteArray(R"({"id":1,"name":"x"})") << QString() << ani << qint64(1);
    QTest::newRow("the row is written")
        << QByteArray(R"({"id":1,"name":"x"})")
        << QStringLiteral("UPDATE users SET name = 'x' WHERE id = 1")
        << QByteArray(R"({"id":1,"name":"x"})") << qint64(1);
}

void TestDriftScanner::aRaceIsNoFinding()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, sql);
    QFETCH(QByteArray, refill);
    QFETCH(qint64, fresh);
    set("p:user:1", value);
    HookedClock clock([&] {
        if (!sql.isEmpty())
            m_file->run(sql);
        if (refill.isEmpty())
            QVERIFY(m_redis->call({"UNLINK", "p:user:1"}));
        else
            set("p:user:1", refill);
    });
    const Drift drift = scan(clock);
    QVERIFY(drift.findings.isEmpty());
    QCOMPARE(shown(drift.tally), shown({fresh, 0, 0, 0, 0}));
}

// Each look finds another difference: an application that writes all the time. In the end it is
// told, for the key is stale whenever it is looked at.
void TestDriftScanner::whatMovesIsLookedAtAgain()
{
    set("p:user:1", R"({"id":1,"name":"x"})");
    int looks = 1;
    qint64 nextMs = 300;
    HookedClock clock([&] {
        if (clock.monotonicMs() < nextMs)
            return;
        nextMs += 300;
        ++looks;
        set("p:user:1", R"({"id":1,"name":")" + QByteArray::number(looks) + R"("})");
    });
    const Drift drift = scan(clock);
    QCOMPARE(drift.findings.size(), 1);
    QVERIFY2(looks > 2 && looks <= 10, QByteArray::number(looks).constData());
    QCOMPARE(drift.findings.first().key.comparison.differences.first().cached,
             QString::number(looks));
}

void TestDriftScanner::findingsComeDuringTheScan()
{
    QVector<redis::Command> commands;
    for (int i = 100; i < 6100; ++i)
        commands.append({"SET", "p:user:" + QByteArray::number(i), ani});
    QVERIFY(m_redis->pipeline(commands));
    FakeClock clock;
    DriftScanner scanner(m_bench->database(), *m_redis, m_bench->keyMap(), clock);
    int visitsWithFindings = 0;
    qint64 told = 0;
    const auto tally =
        scanner.scan([&](const QVector<DriftFinding> &findings, const DriftTally &soFar) {
            clock.advance(300);
            visitsWithFindings += findings.isEmpty() ? 0 : 1;
            told += findings.size();
            QCOMPARE(soFar.findings(), told);
        });
    QVERIFY(tally.has_value());
    QCOMPARE(told, 6000);
    QCOMPARE(tally->orphan, 6000);
    QVERIFY2(visitsWithFindings >= 3, QByteArray::number(visitsWithFindings).constData());
}

void TestDriftScanner::manyKeysOfEachKind()
{
    constexpr int each = 2500;
    m_file->run(QStringLiteral(
        "INSERT INTO users WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 9999) SELECT i, 'n' || i, i % 90, i % 2, 1754010000000 + i, i * 0.5, NULL "
        "FROM n"));
    QVector<redis::Command> commands;
    QByteArrayList stale;
    for (int i = 0; i < each; ++i) {
        const auto user = [](int id, int shownId) {
            return R"({"id":)" + QByteArray::number(id) + R"(,"name":"n)"
                + QByteArray::number(shownId) + R"("})";
        };
        commands.append(
            {"SET", "p:user:" + QByteArray::number(1000 + i), user(1000 + i, 1000 + i)});
        stale.append("p:user:" + QByteArray::number(4000 + i));
        commands.append({"SET", stale.last(), user(4000 + i, 1)});
        commands.append({"SET", "p:raw:" + QByteArray::number(1000 + i), "x"});
        commands.append({"SET", "other:" + QByteArray::number(i), "x"});
        commands.append({"HSET", "p:user:" + QByteArray::number(7000 + i), "name",
                         "n" + QByteArray::number(7000 + i)});
    }
    QVERIFY(m_redis->pipeline(commands));
    FakeClock clock;
    const Drift drift = scan(clock);
    QCOMPARE(shown(drift.tally), shown({2 * each, each, 0, each, each}));
    std::sort(stale.begin(), stale.end());
    QCOMPARE(drift.findings.keys(), stale);
}

void TestDriftScanner::cancelled()
{
    set("p:user:1", ani);
    FakeClock clock;
    DriftScanner scanner(m_bench->database(), *m_redis, m_bench->keyMap(), clock);
    CancelledAfter progress(0);
    const auto tally =
        scanner.scan([](const auto & /*findings*/, const auto & /*soFar*/) {}, progress);
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, ErrorCode::Cancelled);
}

void TestDriftScanner::cancelledWhileItWaits()
{
    set("p:user:99", ani);
    CancelledAfter progress(std::numeric_limits<int>::max());
    HookedClock clock([&] { progress.cancel(); });
    DriftScanner scanner(m_bench->database(), *m_redis, m_bench->keyMap(), clock);
    const auto tally =
        scanner.scan([](const auto & /*findings*/, const auto & /*soFar*/) {}, progress);
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, ErrorCode::Cancelled);
    QVERIFY(clock.monotonicMs() < 300);
}

void TestDriftScanner::lostRedisIsAnError()
{
    RedisServer server;
    redis::Endpoint endpoint = server.endpoint();
    endpoint.connectRetries = 0;
    redis::Connection connection(endpoint, m_clock);
    QVERIFY(connection.call({"SET", "p:user:99", ani}));
    HookedClock clock([&] { server.stop(); });
    DriftScanner scanner(m_bench->database(), connection, m_bench->keyMap(), clock);
    const auto tally = scanner.scan([](const auto & /*findings*/, const auto & /*soFar*/) {});
    QVERIFY(!tally);
    QVERIFY(tally.error().code == ErrorCode::ConnectionLost
            || tally.error().code == ErrorCode::Refused);
}

void TestDriftScanner::nothingIsWritten()
{
    set("p:user:1", ani);
    set("p:user:99", ani);
    const QStringList files = m_file->listing();
    const QByteArray changes =
        m_server.cli({QStringLiteral("INFO"), QStringLiteral("persistence")});
    const auto written = [](const QByteArray &info) {
        const qsizetype at = info.indexOf("rdb_changes_since_last_save:");
        return info.mid(at, info.indexOf('\r', at) - at);
    };
    FakeClock clock;
    QCOMPARE(scan(clock).tally.findings(), 1);
    QCOMPARE(m_file->listing(), files);
    QCOMPARE(written(m_server.cli({QStringLiteral("INFO"), QStringLiteral("persistence")})),
             written(changes));
}

QTEST_GUILESS_MAIN(TestDriftScanner)
#include "tst_driftscanner.moc"
