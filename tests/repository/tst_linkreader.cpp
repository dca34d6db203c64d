// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/repository/linkreader.h"
#include "tests/repository/bench.h"
#include "tests/support/redisserver.h"
#include "tests/support/sitabi.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::test;
using mapping::Comparison;
using repository::KeyState;
using repository::LinkedKey;
using repository::LinkReader;

Q_DECLARE_METATYPE(KeyState)

namespace {

const QByteArray profile = R"({"name": "P", "keyPrefix": "p:", "mappings": [
    {"table": "users", "keys": ["user:{id}"], "value": {"shape": "object"}},
    {"table": "users", "keys": ["raw:{id}*"]},
    {"table": "users", "keys": ["by:{name}", "by:{name}*"], "value": {"shape": "object"}},
    {"table": "notes", "keys": ["user:{user_id}", "notes:{user_id}"],
     "value": {"key": "notes:{user_id}", "shape": "list"}},
    {"table": "notes", "select": "SELECT name FROM users WHERE id = :user_id",
     "keys": ["reached:{name}"]}
]})";

const QStringList schema {
    QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER)"),
    QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, user_id INTEGER)"),
    QStringLiteral("INSERT INTO users VALUES (1, 'ani', 20), (2, 'budi', 30), (10, 'citra', 40)"),
    QStringLiteral("INSERT INTO notes VALUES (1, 'one', 1), (2, 'two', 1)")};

const QByteArray ani = R"({"id":1,"name":"ani","age":20})";

QByteArrayList namesOf(const QVector<LinkedKey> &keys)
{
    QByteArrayList names;
    for (const LinkedKey &key : keys)
        names.append(key.facts.name);
    return names;
}

class CancelledWork final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

class TestLinkReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void states_data();
    void states();
    void unmappedKeyHasNoState();
    void opaqueSaysWhy_data();
    void opaqueSaysWhy();
    void hugeValueIsNotFetched();
    void hugeHashIsNotFetched();
    void staleNamesTheColumns();
    void rowOfFindsTheRow_data();
    void rowOfFindsTheRow();
    void keysOfARow();
    void keysOfARowFromAListing();
    void keysOfARowWithoutKeys();
    void cutRowIsReadWhole();
    void keysReachedThroughOtherTables();
    void cancelled();
    void lostRedisIsAnError();
    void nothingIsWritten();

private:
    void set(const QByteArray &key, const QByteArray &value);
    [[nodiscard]] sqlite::TableRow user(qlonglong id);
    qint64 bytesSent();

    RedisServer m_server;
    SystemClock m_clock;
    TemporaryDatabase m_file {schema};
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<LinkReader> m_links;
};

void TestLinkReader::initTestCase()
{
    QVERIFY(m_server.isRunning());
    m_redis = std::make_unique<redis::Connection>(m_server.endpoint(), m_clock);
    m_bench =
        std::make_unique<Bench>(m_file, *m_redis, profile, sqlite::Database::Access::ReadOnly);
}

void TestLinkReader::init()
{
    QVERIFY(m_redis->call({"FLUSHALL"}));
    m_links = std::make_unique<LinkReader>(m_bench->database(), *m_redis, m_bench->keyMap());
}

void TestLinkReader::set(const QByteArray &key, const QByteArray &value)
{
    QVERIFY(m_redis->call({"SET", key, value}));
}

sqlite::TableRow TestLinkReader::user(qlonglong id)
{
    const auto tables = sqlite::readSchema(m_bench->database());
    const auto row = sqlite::findRow(m_bench->database(), *tables->table(u"users"), idOf(id));
    return row->value();
}

qint64 TestLinkReader::bytesSent()
{
    const auto info = m_redis->call({"INFO", "stats"});
    const QByteArray name = "total_net_output_bytes:";
    const qsizetype at = info->bytes.indexOf(name) + name.size();
    return info->bytes.mid(at, info->bytes.indexOf('\r', at) - at).toLongLong();
}

void TestLinkReader::states_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<redis::Command>("command"); // that makes the key
    QTest::addColumn<KeyState>("state");
    const auto row = [](const char *name, const QByteArray &key, const redis::Command &command,
                        KeyState state) { QTest::newRow(name) << key << command << state; };
    row("fresh", "p:user:1", {"SET", "p:user:1", ani}, KeyState::Fresh);
    row("stale", "p:user:1", {"SET", "p:user:1", R"({"id":1,"name":"ana"})"}, KeyState::Stale);
    row("absent", "p:user:1", {"PING"}, KeyState::Absent);
    row("orphan", "p:user:9", {"SET", "p:user:9", ani}, KeyState::Orphan);
    row("key of no number", "p:user:01", {"SET", "p:user:01", ani}, KeyState::Orphan);
    row("fresh hash", "p:user:1", {"HSET", "p:user:1", "id", "1", "name", "ani"}, KeyState::Fresh);
    row("stale hash", "p:user:1", {"HSET", "p:user:1", "id", "1", "name", "x"}, KeyState::Stale);
    row("not JSON", "p:user:1", {"SET", "p:user:1", "\xff\xfe"}, KeyState::Opaque);
    row("empty", "p:user:1", {"SET", "p:user:1", ""}, KeyState::Opaque);
    row("list type", "p:user:1", {"RPUSH", "p:user:1", ani}, KeyState::Opaque);
    row("rule without a value", "p:raw:1:x", {"SET", "p:raw:1:x", ani}, KeyState::Opaque);
    row("orphan of a rule without a value", "p:raw:9", {"SET", "p:raw:9", ani}, KeyState::Orphan);
    row("fresh list", "p:notes:1",
        {"SET", "p:notes:1", R"([{"id":1,"text":"one"},{"id":2,"text":"two"}])"}, KeyState::Fresh);
    row("list that misses a row", "p:notes:1", {"SET", "p:notes:1", R"([{"id":1,"text":"one"}])"},
        KeyState::Stale);
    row("list of nothing", "p:notes:2", {"SET", "p:notes:2", "[]"}, KeyState::Fresh);
    row("list of rows that are gone", "p:notes:2", {"SET", "p:notes:2", R"([{"id":7}])"},
        KeyState::Stale);
    row("only reached through another table", "p:reached:ani", {"SET", "p:reached:ani", ani},
        KeyState::Opaque);
}

void TestLinkReader::states()
{
    QFETCH(QByteArray, key);
    QFETCH(redis::Command, command);
    QFETCH(KeyState, state);
    QVERIFY(m_redis->call(command));
    const auto linked = m_links->stateOf(key);
    QVERIFY(linked && *linked);
    QCOMPARE((*linked)->state, state);
    QCOMPARE((*linked)->facts.name, key);
    QCOMPARE((*linked)->facts.exists(), state != KeyState::Absent);
}

void TestLinkReader::unmappedKeyHasNoState()
{
    set("other", ani);
    const auto linked = m_links->stateOf("other");
    QVERIFY(linked.has_value());
    QVERIFY(!linked->has_value());
    QVERIFY(!m_links->rowOf("other")->has_value());
}

void TestLinkReader::opaqueSaysWhy_data()
{
    QTest::addColumn<redis::Command>("command");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const redis::Command &command,
                        Comparison::Reason reason) {
        QTest::newRow(name) << command << int(reason);
    };
    row("not JSON", {"SET", "p:user:1", "hello"}, Comparison::Reason::NotJson);
    row("array for a row", {"SET", "p:user:1", "[1]"}, Comparison::Reason::WrongShape);
    row("nothing in common", {"SET", "p:user:1", R"({"zip":1})"},
        Comparison::Reason::NothingInCommon);
    row("set", {"SADD", "p:user:1", "a"}, Comparison::Reason::WrongShape);
    row("sorted set", {"ZADD", "p:user:1", "1", "a"}, Comparison::Reason::WrongShape);
    row("stream", {"XADD", "p:user:1", "*", "a", "b"}, Comparison::Reason::WrongShape);
}

void TestLinkReader::opaqueSaysWhy()
{
    QFETCH(redis::Command, command);
    QFETCH(int, reason);
    QVERIFY(m_redis->call(command));
    const auto linked = m_links->stateOf("p:user:1");
    QCOMPARE((*linked)->state, KeyState::Opaque);
    QCOMPARE(int((*linked)->comparison.reason), reason);
}

void TestLinkReader::hugeValueIsNotFetched()
{
    QVERIFY(m_redis->call({"SETRANGE", "p:user:1", QByteArray::number(64 << 20), "x"}));
    const qint64 before = bytesSent();
    const auto linked = m_links->stateOf("p:user:1");
    QCOMPARE((*linked)->state, KeyState::Opaque);
    QCOMPARE((*linked)->comparison.reason, Comparison::Reason::TooLarge);
    QCOMPARE((*linked)->facts.size, qint64(64 << 20) + 1);
    QVERIFY(bytesSent() - before < 1 << 20);
}

void TestLinkReader::hugeHashIsNotFetched()
{
    const QByteArray script =
        "for i = 1, 20000 do redis.call('HSET', KEYS[1], 'field' .. i, 'x') end";
    QVERIFY(m_redis->call({"EVAL", script, "1", "p:user:1"}));
    const qint64 before = bytesSent();
    const auto linked = m_links->stateOf("p:user:1");
    QCOMPARE((*linked)->state, KeyState::Opaque);
    QCOMPARE((*linked)->comparison.reason, Comparison::Reason::TooLarge);
    QVERIFY(bytesSent() - before < 20'000);
}

void TestLinkReader::staleNamesTheColumns()
{
    set("p:user:1", R"({"id":1,"name":"ana","age":21})");
    const auto linked = m_links->stateOf("p:user:1");
    QStringList fields = (*linked)->comparison.fields();
    fields.sort();
    QCOMPARE(fields, QStringList({QStringLiteral("age"), QStringLiteral("name")}));
}

void TestLinkReader::rowOfFindsTheRow_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("table"); // empty: none
    QTest::addColumn<qlonglong>("id");
    QTest::addColumn<qint64>("rows");
    const auto row = [](const char *name, const QByteArray &key, const QString &table, qlonglong id,
                        qint64 rows = 1) { QTest::newRow(name) << key << table << id << rows; };
    row("object", "p:user:10", QStringLiteral("users"), 10);
    row("by another column", "p:by:budi", QStringLiteral("users"), 2);
    row("below a subtree", "p:raw:1:a:b", QStringLiteral("users"), 1);
    row("list", "p:notes:1", QStringLiteral("notes"), 1, 2);
    row("gone", "p:user:3", {}, 0);
    row("row 1 is not 01", "p:user:01", {}, 0);
    row("row 1 is not +1", "p:user:+1", {}, 0);
    row("row 1 is not 1.0", "p:user:1.0", {}, 0);
    row("text for a number", "p:user:one", {}, 0);
    row("injection", "p:user:1 OR 1=1", {}, 0);
    row("other prefix", "user:1", {}, 0);
    row("only by a select", "p:reached:ani", {}, 0);
    row("not UTF-8", "p:by:\xff", {}, 0);
    row("empty", "", {}, 0);
}

void TestLinkReader::rowOfFindsTheRow()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, table);
    QFETCH(qlonglong, id);
    QFETCH(qint64, rows);
    const auto found = m_links->rowOf(key);
    QVERIFY(found.has_value());
    QCOMPARE(found->has_value(), !table.isEmpty());
    if (!*found)
        return;
    QCOMPARE((*found)->table, table);
    QCOMPARE((*found)->row.key, idOf(id));
    QCOMPARE((*found)->rows, rows);
}

void TestLinkReader::keysOfARow()
{
    for (const char *key : {"p:raw:1", "p:raw:1:a", "p:raw:10", "p:by:ani:x", "p:by:anita", "x"})
        set(key, "v");
    set("p:user:1", ani);
    set("p:by:ani", ani);
    const auto keys = m_links->keysOf(QStringLiteral("users"), user(1));
    QVERIFY(keys.has_value());
    // Each once, though two templates mean p:by:ani.
    QCOMPARE(namesOf(*keys),
             QByteArrayList({"p:user:1", "p:by:ani", "p:by:ani:x", "p:raw:1", "p:raw:1:a"}));
    QCOMPARE(keys->at(0).state, KeyState::Fresh);
    QCOMPARE(keys->at(0).target.text, QByteArray("p:user:1"));
    QCOMPARE(keys->at(4).target.displayText(), QByteArray("p:raw:1*"));
}

void TestLinkReader::keysOfARowFromAListing()
{
    set("p:raw:1", "v");
    set("p:raw:1:late", "v");
    const QByteArrayList listing {"p:raw:1:gone", "p:raw:10", "p:user:1"};
    const auto keys = m_links->keysOf(QStringLiteral("users"), user(1), &listing);
    // As old as the listing is, but for the pattern's own key; what is gone is left out.
    QCOMPARE(namesOf(*keys), QByteArrayList({"p:user:1", "p:by:ani", "p:raw:1"}));
    QCOMPARE(keys->at(0).state, KeyState::Absent);
}

void TestLinkReader::keysOfARowWithoutKeys()
{
    QVERIFY(m_links->keysOf(QStringLiteral("nothing"), user(1))->isEmpty());
    const auto keys = m_links->keysOf(QStringLiteral("users"), {{}, {}, {}});
    QVERIFY(keys.has_value());
    QVERIFY(keys->isEmpty());
}

void TestLinkReader::cutRowIsReadWhole()
{
    TemporaryDatabase file(schema);
    const QString name(100'000, QLatin1Char('n'));
    file.run(QStringLiteral("UPDATE users SET name = ? WHERE id = 2"), {name});
    Bench bench(file, *m_redis, profile, sqlite::Database::Access::ReadOnly);
    const auto tables = sqlite::readSchema(bench.database());
    sqlite::PageRequest request;
    request.table = QStringLiteral("users");
    const auto page = sqlite::readPage(bench.database(), *tables->table(u"users"), request);
    QCOMPARE(page->rows.at(1).truncated, QStringList {QStringLiteral("name")});
    set("p:by:" + name.toUtf8(), R"({"id":2})");
    LinkReader links(bench.database(), *m_redis, bench.keyMap());
    const auto keys = links.keysOf(QStringLiteral("users"), page->rows.at(1));
    QCOMPARE(namesOf(*keys), QByteArrayList({"p:user:2", "p:by:" + name.toUtf8()}));
    QCOMPARE(keys->at(1).state, KeyState::Fresh);
}

void TestLinkReader::keysReachedThroughOtherTables()
{
    set("p:reached:ani", "v");
    const auto note = m_links->rowOf("p:notes:1");
    const auto keys = m_links->keysOf(QStringLiteral("notes"), (*note)->row);
    QCOMPARE(namesOf(*keys), QByteArrayList({"p:user:1", "p:notes:1", "p:reached:ani"}));
}

void TestLinkReader::cancelled()
{
    CancelledWork progress;
    const auto keys = m_links->keysOf(QStringLiteral("users"), user(1), nullptr, progress);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, ErrorCode::Cancelled);
}

void TestLinkReader::lostRedisIsAnError()
{
    redis::Endpoint nowhere = m_server.endpoint();
    nowhere.socketPath += QStringLiteral(".gone");
    nowhere.connectRetries = 0;
    redis::Connection connection(nowhere, m_clock);
    LinkReader links(m_bench->database(), connection, m_bench->keyMap());
    QVERIFY(!links.keysOf(QStringLiteral("users"), user(1)));
    QVERIFY(!links.stateOf("p:user:1"));
    // The row is there all the same.
    QVERIFY(links.rowOf("p:user:1")->has_value());
}

void TestLinkReader::nothingIsWritten()
{
    set("p:user:1", ani);
    const QStringList files = m_file.listing();
    const Keyspace keyspace = keyspaceOf(*m_redis);
    QVERIFY(m_links->keysOf(QStringLiteral("users"), user(1)));
    QVERIFY(m_links->stateOf("p:user:1"));
    QCOMPARE(keyspaceOf(*m_redis), keyspace);
    QCOMPARE(m_file.listing(), files);
}

QTEST_GUILESS_MAIN(TestLinkReader)
#include "tst_linkreader.moc"
