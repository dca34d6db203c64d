// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/redis/keyspace.h"
#include "tests/support/fakeclient.h"
#include "tests/support/redisserver.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace selaras;
using namespace selaras::redis;

namespace {

class CountingProgress final : public Progress {
public:
    void report(qint64 done, qint64 total) override { reports.append({done, total}); }
    [[nodiscard]] bool cancelled() const override { return reports.size() >= cancelAfter; }

    QVector<QPair<qint64, qint64>> reports;
    qsizetype cancelAfter = std::numeric_limits<qsizetype>::max();
};

QByteArray named(const char *prefix, int number)
{
    return prefix + QByteArray::number(number);
}

QByteArrayList sorted(QByteArrayList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

QByteArrayList firsts(const KeyValue &value)
{
    QByteArrayList names;
    for (const auto &entry : value.entries)
        names.append(entry.first);
    return names;
}

} // namespace

// What keyspace.h promises, of a real server and of the fake that other tests stand on.
class TestKeyspace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();

    void scansEveryKey();
    void scansByGlob_data();
    void scansByGlob();
    void scansAnEmptyDatabase();
    void reportsHowFarAScanIs();
    void stopsACancelledScan();
    void findsWhatStaysWhileOthersAreRemoved();

    void inspectsEveryType_data();
    void inspectsEveryType();
    void inspectsInTheOrderAsked();
    void inspectsNothing();

    void readsAString_data();
    void readsAString();
    void readsEntries_data();
    void readsEntries();
    void readsABigHashUpToALimit();
    void readsAStreamAsJson();
    void readsWhatIsNotThere();

    void readsManyStrings();
    void readsNoStringAboveTheLimit();
    void readsStringsBeyondABatch();

    void unlinks();
    void unlinksMany();
    void unlinksNothing();

private:
    void fill(const QVector<Command> &commands);
    [[nodiscard]] QByteArrayList allKeys();

    test::RedisServer m_server;
    SystemClock m_clock;
    Connection m_connection {m_server.endpoint(), m_clock};
    test::FakeClient m_fake;
    Client *m_client = nullptr;
};

void TestKeyspace::initTestCase_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("fake") << false;
    QTest::newRow("real") << true;
}

void TestKeyspace::initTestCase()
{
    QVERIFY(m_server.isRunning());
}

void TestKeyspace::init()
{
    QFETCH_GLOBAL(bool, isReal);
    m_client = isReal ? static_cast<Client *>(&m_connection) : &m_fake;
    QVERIFY(m_client->call({"FLUSHALL"}));
}

void TestKeyspace::fill(const QVector<Command> &commands)
{
    const auto replies = m_client->pipeline(commands);
    QVERIFY(replies);
    for (const Reply &reply : *replies)
        QVERIFY2(!reply.isError(), reply.bytes.constData());
}

QByteArrayList TestKeyspace::allKeys()
{
    QByteArrayList found;
    const auto scanned =
        scanKeys(*m_client, {}, [&found](const QByteArrayList &keys) { found += keys; });
    return scanned ? sorted(found) : QByteArrayList {"scan failed"};
}

void TestKeyspace::scansEveryKey()
{
    QVector<Command> commands;
    QSet<QByteArray> expected;
    for (int i = 0; i < 25'000; ++i) {
        expected.insert(named("key:", i));
        commands.append({"SET", named("key:", i), QByteArray("1")});
    }
    const QByteArrayList weird {"", QByteArray("\0", 1), "\xff\xfe", "a\r\nb", "[ab]", "*"};
    for (const QByteArray &key : weird) {
        expected.insert(key);
        commands.append({"SET", key, QByteArray("1")});
    }
    fill(commands);
    QSet<QByteArray> found;
    qint64 visited = 0;
    const auto scanned = scanKeys(*m_client, {}, [&](const QByteArrayList &keys) {
        QVERIFY(!keys.isEmpty());
        found.unite(QSet<QByteArray>(keys.begin(), keys.end()));
        visited += keys.size();
    });
    QVERIFY(scanned);
    QVERIFY(found == expected);
    QCOMPARE(*scanned, visited);
}

void TestKeyspace::scansByGlob_data()
{
    QTest::addColumn<QByteArray>("glob");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("prefix") << QByteArray("user:*")
                            << QByteArrayList {"user:1", "user:10", "user:[ab]", "user:a"};
    QTest::newRow("one byte") << QByteArray("user:?") << QByteArrayList {"user:1", "user:a"};
    QTest::newRow("class") << QByteArray("user:[ab]") << QByteArrayList {"user:a"};
    QTest::newRow("escaped") << QByteArray("user:\\[ab\\]") << QByteArrayList {"user:[ab]"};
    QTest::newRow("bytes") << QByteArray("\xff*") << QByteArrayList {"\xff\xfe"};
    QTest::newRow("none") << QByteArray("nothing:*") << QByteArrayList {};
}

void TestKeyspace::scansByGlob()
{
    const QByteArrayList keys {"user:1", "user:10", "user:[ab]", "user:a", "role:1", "\xff\xfe"};
    for (const QByteArray &key : keys)
        fill({{"SET", key, QByteArray("1")}});
    QFETCH(QByteArray, glob);
    QByteArrayList found;
    const auto scanned =
        scanKeys(*m_client, glob, [&found](const QByteArrayList &some) { found += some; });
    QVERIFY(scanned);
    QTEST(sorted(found), "expected");
    QCOMPARE(*scanned, found.size());
}

void TestKeyspace::scansAnEmptyDatabase()
{
    const auto scanned =
        scanKeys(*m_client, {}, [](const QByteArrayList &) { QFAIL("there are no keys"); });
    QVERIFY(scanned);
    QCOMPARE(*scanned, 0);
}

void TestKeyspace::reportsHowFarAScanIs()
{
    QVector<Command> commands;
    for (int i = 0; i < 5000; ++i)
        commands.append({"SET", named("key:", i), QByteArray("1")});
    fill(commands);
    CountingProgress progress;
    QVERIFY(scanKeys(
        *m_client, "none*", [](const QByteArrayList &) {}, progress));
    QVERIFY(progress.reports.size() > 1);
    qint64 last = 0;
    for (const auto &[done, total] : std::as_const(progress.reports)) {
        QCOMPARE(total, 5000);
        QVERIFY(done >= last && done <= total);
        last = done;
    }
    QCOMPARE(last, 5000);
}

void TestKeyspace::stopsACancelledScan()
{
    QVector<Command> commands;
    for (int i = 0; i < 50'000; ++i)
        commands.append({"SET", named("key:", i), QByteArray("1")});
    fill(commands);
    CountingProgress progress;
    progress.cancelAfter = 2;
    qint64 found = 0;
    const auto scanned = scanKeys(
        *m_client, {}, [&found](const QByteArrayList &keys) { found += keys.size(); }, progress);
    QVERIFY(!scanned);
    QCOMPARE(scanned.error().code, ErrorCode::Cancelled);
    QVERIFY(found > 0 && found < 50'000);
}

void TestKeyspace::findsWhatStaysWhileOthersAreRemoved()
{
    QVector<Command> commands;
    for (int i = 0; i < 5000; ++i)
        commands << Command {"SET", named("goes:", i), QByteArray("1")}
                 << Command {"SET", named("stays:", i), QByteArray("1")};
    fill(commands);
    QSet<QByteArray> found;
    const auto scanned = scanKeys(*m_client, {}, [&](const QByteArrayList &keys) {
        QByteArrayList going;
        for (const QByteArray &key : keys) {
            if (key.startsWith("goes:"))
                going.append(key);
            else
                found.insert(key);
        }
        QVERIFY(unlinkKeys(*m_client, going));
    });
    QVERIFY(scanned);
    QCOMPARE(found.size(), 5000);
    QCOMPARE(allKeys().size(), 5000);
}

void TestKeyspace::inspectsEveryType_data()
{
    QTest::addColumn<QVector<Command>>("commands");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qint64>("size");
    const auto row = [](const char *type, qint64 size, const QVector<Command> &commands) {
        QTest::newRow(type) << commands << QByteArray(type) << size;
    };
    row("string", 5, {{"SET", "key", "\xff two"}});
    row("hash", 2, {{"HSET", "key", "a", "1", "b", "2"}});
    row("list", 3, {{"RPUSH", "key", "a", "b", "a"}});
    row("set", 2, {{"SADD", "key", "a", "b", "a"}});
    row("zset", 2, {{"ZADD", "key", "1", "a", "2", "b"}});
    row("stream", 1, {{"XADD", "key", "1-0", "field", "value"}});
    row("none", 0, {});
}

void TestKeyspace::inspectsEveryType()
{
    QFETCH(QVector<Command>, commands);
    fill(commands);
    const auto facts = inspectKeys(*m_client, {"key"});
    QVERIFY(facts);
    QCOMPARE(facts->size(), 1);
    const KeyFacts &fact = facts->first();
    QCOMPARE(fact.name, QByteArray("key"));
    QTEST(fact.type, "type");
    QTEST(fact.size, "size");
    QCOMPARE(fact.ttlMs, -1);
    QCOMPARE(fact.exists(), !commands.isEmpty());
}

void TestKeyspace::inspectsInTheOrderAsked()
{
    fill({{"SET", "b", "1", "PX", "600000"}, {"SET", "", "empty name"}, {"HSET", "h", "f", "v"}});
    const QByteArrayList keys {"h", "missing", "b", "", "h"};
    const auto facts = inspectKeys(*m_client, keys);
    QVERIFY(facts);
    QByteArrayList names;
    QByteArrayList types;
    for (const KeyFacts &fact : *facts) {
        names.append(fact.name);
        types.append(fact.type);
    }
    QCOMPARE(names, keys);
    QCOMPARE(types, (QByteArrayList {"hash", "none", "string", "string", "hash"}));
    QVERIFY(facts->at(2).ttlMs > 0 && facts->at(2).ttlMs <= 600'000);
    QCOMPARE(facts->at(3).size, 10);
    QCOMPARE(facts->at(3).ttlMs, -1);
}

void TestKeyspace::inspectsNothing()
{
    const auto facts = inspectKeys(*m_client, {});
    QVERIFY(facts);
    QVERIFY(facts->isEmpty());
}

void TestKeyspace::readsAString_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<bool>("truncated");
    const QByteArray big(3 << 20, 'x');
    QTest::newRow("text") << QByteArray("hello") << qint64(100) << QByteArray("hello") << false;
    QTest::newRow("empty") << QByteArray("") << qint64(100) << QByteArray("") << false;
    QTest::newRow("at the limit") << QByteArray("hello") << qint64(5) << QByteArray("hello")
                                  << false;
    QTest::newRow("above it") << QByteArray("hello") << qint64(4) << QByteArray("hell") << true;
    QTest::newRow("no limit at all") << QByteArray("hello") << qint64(0) << QByteArray() << true;
    QTest::newRow("not UTF-8") << QByteArray("\xff\0\xfe", 3) << qint64(100)
                               << QByteArray("\xff\0\xfe", 3) << false;
    QTest::newRow("big") << big << qint64(1 << 20) << big.left(1 << 20) << true;
}

void TestKeyspace::readsAString()
{
    QFETCH(QByteArray, stored);
    QFETCH(qint64, limit);
    fill({{"SET", QByteArray("key"), stored}});
    const auto value = readValue(*m_client, "key", limit);
    QVERIFY(value);
    QTEST(value->text, "read");
    QTEST(value->truncated, "truncated");
    QCOMPARE(value->facts.type, QByteArray("string"));
    QCOMPARE(value->facts.size, stored.size());
    QVERIFY(value->entries.isEmpty());
}

void TestKeyspace::readsEntries_data()
{
    using Entries = QVector<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<Command>("command");
    QTest::addColumn<Entries>("all"); // in the order of the server, or sorted where it has none
    const auto row = [](const Command &command, const Entries &all) {
        QTest::newRow(command.first().constData()) << command << all;
    };
    row({"HSET", "key", "a", "1", "", "empty", "\xff", ""},
        {{"", "empty"}, {"a", "1"}, {"\xff", ""}});
    row({"RPUSH", "key", "b", "a", "b"}, {{"b", ""}, {"a", ""}, {"b", ""}});
    row({"SADD", "key", "b", "a", "b"}, {{"a", ""}, {"b", ""}});
    row({"ZADD", "key", "2", "b", "1", "a", "1", "0"}, {{"0", "1"}, {"a", "1"}, {"b", "2"}});
}

void TestKeyspace::readsEntries()
{
    using Entries = QVector<QPair<QByteArray, QByteArray>>;
    QFETCH(Command, command);
    QFETCH(Entries, all);
    fill({command});
    auto whole = readValue(*m_client, "key", 0, 100);
    QVERIFY(whole);
    if (whole->facts.type == "hash" || whole->facts.type == "set")
        std::sort(whole->entries.begin(), whole->entries.end());
    QCOMPARE(whole->entries, all);
    QVERIFY(!whole->truncated);
    for (qint64 limit = 0; limit <= all.size(); ++limit) {
        const auto part = readValue(*m_client, "key", 0, limit);
        QVERIFY(part);
        QCOMPARE(part->entries.size(), limit);
        QCOMPARE(part->truncated, limit < all.size());
        for (const auto &entry : part->entries)
            QVERIFY(all.contains(entry));
    }
}

void TestKeyspace::readsABigHashUpToALimit()
{
    Command hash {"HSET", "hash"};
    Command set {"SADD", "set"};
    for (int i = 0; i < 5000; ++i) {
        hash << named("field:", i) << named("value:", i);
        set << named("member:", i);
    }
    fill({hash, set});
    for (const char *key : {"hash", "set"}) {
        const auto part = readValue(*m_client, key, 0, 1500);
        QVERIFY(part);
        QCOMPARE(part->entries.size(), 1500);
        QVERIFY(part->truncated);
        const auto names = firsts(*part);
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), 1500);
        const auto whole = readValue(*m_client, key, 0, 10'000);
        QVERIFY(whole);
        QCOMPARE(whole->entries.size(), 5000);
        QVERIFY(!whole->truncated);
    }
}

void TestKeyspace::readsAStreamAsJson()
{
    fill({{"XADD", "key", "1-1", "name", "Siti \"S\"", "z", "1", "a", "2", "z", "3"},
          {"XADD", "key", "2-1", "bytes", "\xff"},
          {"XADD", "key", "3-1", "f", "v"}});
    const auto value = readValue(*m_client, "key", 0, 2);
    QVERIFY(value);
    QVERIFY(value->truncated);
    QCOMPARE(firsts(*value), (QByteArrayList {"1-1", "2-1"}));
    const QByteArray json = R"({"name":"Siti \"S\"","z":"1","a":"2","z":"3"})";
    QCOMPARE(value->entries[0].second, json);
    QVERIFY(QJsonDocument::fromJson(value->entries[1].second).isObject());
}

void TestKeyspace::readsWhatIsNotThere()
{
    const auto value = readValue(*m_client, "missing");
    QVERIFY(value);
    QVERIFY(!value->facts.exists());
    QVERIFY(!value->truncated);
    QVERIFY(value->text.isEmpty());
    QVERIFY(value->entries.isEmpty());
}

void TestKeyspace::readsManyStrings()
{
    fill({{"SET", "a", "1"},
          {"SET", "empty", ""},
          {"SET", "bytes", "\xff\xfe"},
          {"HSET", "hash", "f", "v"}});
    const auto values = readStrings(*m_client, {"bytes", "missing", "empty", "hash", "a", "bytes"});
    QVERIFY(values);
    QCOMPARE(values->size(), 6);
    QCOMPARE(values->at(0), std::optional<QByteArray>("\xff\xfe"));
    QVERIFY(!values->at(1));
    QCOMPARE(values->at(2), std::optional<QByteArray>(""));
    QVERIFY(!values->at(3));
    QCOMPARE(values->at(4), std::optional<QByteArray>("1"));
    QCOMPARE(values->at(5), values->at(0));
    const auto none = readStrings(*m_client, {});
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void TestKeyspace::readsNoStringAboveTheLimit()
{
    fill({{"SET", "short", "12345"}, {"SET", "long", "123456"}});
    const auto values = readStrings(*m_client, {"long", "short"}, 5);
    QVERIFY(values);
    QVERIFY(!values->at(0));
    QCOMPARE(values->at(1), std::optional<QByteArray>("12345"));
}

void TestKeyspace::readsStringsBeyondABatch()
{
    QVector<Command> commands;
    QByteArrayList keys;
    for (int i = 0; i < 2500; ++i) {
        keys.append(named("key:", i));
        // some so big that the bytes end a batch, in others the number of keys does
        commands.append(
            {"SET", keys.last(), named("value:", i).leftJustified(i % 500 == 0 ? 3 << 20 : 0)});
    }
    fill(commands);
    const auto values = readStrings(*m_client, keys, 4 << 20);
    QVERIFY(values);
    for (int i = 0; i < keys.size(); ++i) {
        QVERIFY(values->at(i));
        QCOMPARE(values->at(i)->trimmed(), named("value:", i));
    }
}

void TestKeyspace::unlinks()
{
    fill({{"SET", "a", "1"},
          {"SET", "", "1"},
          {"HSET", "\xff", "f", "v"},
          {"SET", "a*", "1"},
          {"SET", "kept", "1"}});
    const auto removed = unlinkKeys(*m_client, {"a*", "missing", "", "\xff", "a*"});
    QVERIFY(removed);
    QCOMPARE(*removed, (QByteArrayList {"a*", "", "\xff"}));
    QCOMPARE(allKeys(), (QByteArrayList {"a", "kept"}));
}

void TestKeyspace::unlinksMany()
{
    QVector<Command> commands;
    QByteArrayList keys;
    QByteArrayList there;
    for (int i = 0; i < 3000; ++i) {
        keys.append(named("key:", i));
        if (i % 3 == 0) {
            there.append(keys.last());
            commands.append({"SET", keys.last(), QByteArray("1")});
        }
    }
    fill(commands);
    const auto removed = unlinkKeys(*m_client, keys);
    QVERIFY(removed);
    QCOMPARE(*removed, there);
    QVERIFY(allKeys().isEmpty());
}

void TestKeyspace::unlinksNothing()
{
    const auto removed = unlinkKeys(*m_client, {});
    QVERIFY(removed);
    QVERIFY(removed->isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyspace)
#include "tst_keyspace.moc"
