// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/repository/bench.h"
#include "tests/support/hookedclient.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <tuple>

using namespace selaras;
using namespace selaras::test;
using repository::EditReport;
using repository::IntentState;
using repository::RowEdit;

namespace {

constexpr qint64 windowMs = 2000;
constexpr int enough = 50;

const QString users = QStringLiteral("users");
const QByteArray key = "p:user:1";

QByteArray profileWith(const QByteArray &more)
{
    return R"({"name": "P", "keyPrefix": "p:", "mappings": [
        {"table": "users", "keys": ["user:{id}", "mail:{email}"], "value":
            {"shape": "object", "fields": {"name": "full_name"}, "ignore": ["secret"]}})"
        + more + "]}";
}

const QString selectUsers =
    QStringLiteral("SELECT id, full_name, email, is_active, created_at FROM users");

// As JavaScript writes it.
QByteArray cachedAs(const QVariantList &row)
{
    const auto created = QDateTime::fromMSecsSinceEpoch(row.at(4).toLongLong(), Qt::UTC);
    return QStringLiteral(R"({"id":%1,"name":"%2","email":"%3","isActive":%4,"createdAt":"%5"})")
        .arg(row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
             row.at(3).toInt() == 1 ? QStringLiteral("true") : QStringLiteral("false"),
             created.toString(Qt::ISODateWithMs))
        .toUtf8();
}

RowEdit renamed(qlonglong id, const QByteArray &name)
{
    return updateOf(users, idOf(id),
                    rowOf({{QStringLiteral("full_name"), QString::fromUtf8(name)}}));
}

} // namespace

// Against a real server and a real file; only what the guard is told is the test's.
class TestWarmer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void proof_data();
    void proof();
    void addedColumn();
    void proofIsKept();
    void keepsTimeToLiveAndIsGuarded();
    void everyCellOfARow();
    void needsTheGuard_data();
    void needsTheGuard();
    void onlyUpdatesOfOneRow_data();
    void onlyUpdatesOfOneRow();
    void onlyKeysOfOneRule_data();
    void onlyKeysOfOneRule();
    void onlyWholeObjects_data();
    void onlyWholeObjects();
    void refusedScripts();
    void changedBeforeTheSet_data();
    void changedBeforeTheSet();
    void lostRedisLeavesARemoval();
    void restartedServerIsNotBelieved();
    void intentIsARemoval();
    void otherWindowAtAnyMoment_data();
    void otherWindowAtAnyMoment();
    void manyAtOnce();

private:
    // A bench that warms, told of changed keys.
    [[nodiscard]] std::unique_ptr<Bench> bench(redis::Client &client, const QByteArray &more = {},
                                               qint64 guardMs = windowMs, bool warms = true) const;
    [[nodiscard]] EditReport save(Bench &bench, const QVector<RowEdit> &edits) const;
    [[nodiscard]] QByteArray cachedNow(qlonglong id) const;
    void cache(int count);
    void set(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] QByteArray get(const QByteArray &name);

    RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<redis::Connection> m_other;
    std::unique_ptr<TemporaryDatabase> m_file;
};

void TestWarmer::initTestCase()
{
    QVERIFY(m_server.isRunning());
    m_other = std::make_unique<redis::Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_other->call(
        {"ACL", "SETUSER", "limited", "on", ">pw", "~*", "&*", "+@all", "-@scripting"}));
}

void TestWarmer::init()
{
    m_redis = std::make_unique<redis::Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_redis->call({"FLUSHALL"}));
    m_file = std::make_unique<TemporaryDatabase>(QStringList {
        QStringLiteral("BEGIN"),
        QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT, email TEXT, "
                       "is_active BOOLEAN, created_at DATETIME, secret TEXT)"),
        QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER, text TEXT)"),
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 400) "
                       "INSERT INTO users SELECT i, 'User ' || i, 'u' || i || '@x', i % 2, "
                       "1754010000000 + i, 'x' FROM n"),
        QStringLiteral("INSERT INTO notes VALUES (1, 1, 'one')"), QStringLiteral("COMMIT")});
}

std::unique_ptr<Bench> TestWarmer::bench(redis::Client &client, const QByteArray &more,
                                         qint64 guardMs, bool warms) const
{
    return std::make_unique<Bench>(*m_file, client, profileWith(more),
                                   sqlite::Database::Access::ReadWrite, guardMs, warms);
}

EditReport TestWarmer::save(Bench &bench, const QVector<RowEdit> &edits) const
{
    const auto report = bench.rows().save(edits);
    if (!report)
        qFatal("%s", qPrintable(codeName(report.error().code)));
    return *report;
}

QByteArray TestWarmer::cachedNow(qlonglong id) const
{
    const auto rows = m_file->rows(selectUsers + QStringLiteral(" WHERE id = ?"), {id});
    return rows.isEmpty() ? QByteArray() : cachedAs(rows.first());
}

void TestWarmer::cache(int count)
{
    redis::Command command {"MSET"};
    const auto rows = m_file->rows(selectUsers + QStringLiteral(" WHERE id <= ?"), {count});
    for (const QVariantList &row : rows)
        command << "p:user:" + row.first().toByteArray() << cachedAs(row);
    QVERIFY(m_redis->call(command));
}

void TestWarmer::set(const QByteArray &name, const QByteArray &value)
{
    QVERIFY(m_redis->call({"SET", name, value}));
}

QByteArray TestWarmer::get(const QByteArray &name)
{
    return m_other->call({"GET", name})->bytes;
}

void TestWarmer::proof_data()
{
    QTest::addColumn<int>("examples");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<bool>("warms");
    QTest::newRow("49") << enough - 1 << QByteArray() << QByteArray() << false;
    QTest::newRow("50") << enough << QByteArray() << QByteArray() << true;
    QTest::newRow("50, and a stale one")
        << enough + 1 << QByteArray("User 2\"") << QByteArray("old\"") << true;
    QTest::newRow("49, and a stale one")
        << enough << QByteArray("User 2\"") << QByteArray("old\"") << false;
    QTest::newRow("59, and one written otherwise")
        << enough + 10 << QByteArray("\"isActive\":false") << QByteArray("\"isActive\":0") << false;
    QTest::newRow("59, and one that leaves a column out")
        << enough + 10 << QByteArray(",\"isActive\":false") << QByteArray() << false;
    QTest::newRow("59, and one with other blanks")
        << enough + 10 << QByteArray(",") << QByteArray(" , ") << true;
}

// What replaces something does so in the value of row 2.
void TestWarmer::proof()
{
    QFETCH(int, examples);
    QFETCH(QByteArray, replaced);
    QFETCH(QByteArray, by);
    QFETCH(bool, warms);
    cache(examples);
    if (!replaced.isEmpty())
        set("p:user:2", get("p:user:2").replace(replaced, by));
    const auto own = bench(*m_redis);
    const EditReport report = save(*own, {renamed(1, "new")});
    QCOMPARE(report.warmed, warms ? QByteArrayList {key} : QByteArrayList());
    QCOMPARE(report.removed, warms ? QByteArrayList() : QByteArrayList {key});
    QCOMPARE(get(key), warms ? cachedNow(1) : QByteArray());
    QVERIFY(!report.pendingBecause);
}

void TestWarmer::addedColumn()
{
    cache(enough);
    const auto own = bench(*m_redis);
    QCOMPARE(save(*own, {renamed(1, "a")}).warmed, QByteArrayList {key});
    m_file->run(QStringLiteral("ALTER TABLE users ADD COLUMN phone TEXT"));
    QCOMPARE(save(*own, {renamed(1, "b")}).removed, QByteArrayList {key});
    set(key, cachedNow(1));
    QCOMPARE(save(*bench(*m_redis), {renamed(1, "c")}).removed, QByteArrayList {key});
}

void TestWarmer::proofIsKept()
{
    cache(enough);
    const auto own = bench(*m_redis);
    QCOMPARE(save(*own, {renamed(1, "a")}).warmed, QByteArrayList {key});
    QVERIFY(m_redis->call({"FLUSHALL"}));
    set(key, cachedNow(1));
    QCOMPARE(save(*own, {renamed(1, "b")}).warmed, QByteArrayList {key});
    QCOMPARE(get(key), cachedNow(1));
}

void TestWarmer::keepsTimeToLiveAndIsGuarded()
{
    cache(enough);
    QVERIFY(m_redis->call({"PEXPIRE", key, "60000"}));
    const auto own = bench(*m_redis);
    QCOMPARE(save(*own, {renamed(1, "new")}).warmed, QByteArrayList {key});
    const qint64 ttl = m_other->call({"PTTL", key})->integer;
    QVERIFY2(ttl > 0 && ttl <= 60000, qPrintable(QString::number(ttl)));
    QCOMPARE(own->journal().entries().first().intent.state, IntentState::Guarded);

    own->changes().toTell = QByteArrayList {key};
    QCOMPARE(*own->guard().step(0), QByteArrayList());
    QCOMPARE(get(key), cachedNow(1));
    set(key, cachedNow(1).replace("new", "User 1"));
    own->changes().toTell = QByteArrayList {key};
    QCOMPARE(*own->guard().step(0), QByteArrayList {key});
    own->clock().advance(windowMs);
    QVERIFY(own->guard().step(0));
    QVERIFY(own->journal().entries().isEmpty());
}

void TestWarmer::everyCellOfARow()
{
    cache(enough);
    const auto own = bench(*m_redis);
    const auto report = save(*own,
                             {updateOf(users, idOf(1),
                                       rowOf({{QStringLiteral("full_name"), QStringLiteral("ö")},
                                              {QStringLiteral("is_active"), qlonglong(0)},
                                              {QStringLiteral("created_at"), qlonglong(0)},
                                              {QStringLiteral("secret"), QStringLiteral("y")}}))});
    // How other letters than ASCII are written, no example has told.
    QCOMPARE(report.removed, QByteArrayList {key});
    m_file->run(QStringLiteral("UPDATE users SET full_name = 'é' WHERE id = 2"));
    cache(enough);
    const auto again = save(*bench(*m_redis), {renamed(1, "x")});
    QCOMPARE(again.warmed, QByteArrayList {key});
    QCOMPARE(get(key),
             QByteArray(R"({"id":1,"name":"x","email":"u1@x","isActive":false,)"
                        R"("createdAt":"1970-01-01T00:00:00.000Z"})"));
}

void TestWarmer::needsTheGuard_data()
{
    QTest::addColumn<int>("guardMs");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<bool>("warms");
    QTest::newRow("off") << 0 << false << true;
    QTest::newRow("not told") << int(windowMs) << true << true;
    QTest::newRow("not asked for") << int(windowMs) << false << false;
}

void TestWarmer::needsTheGuard()
{
    QFETCH(int, guardMs);
    QFETCH(bool, refused);
    QFETCH(bool, warms);
    cache(enough);
    const auto own = bench(*m_redis, {}, guardMs, warms);
    if (refused)
        own->changes().refusal = Error {ErrorCode::NoPermission, {}, {}};
    QCOMPARE(save(*own, {renamed(1, "new")}).removed, QByteArrayList {key});
    QCOMPARE(get(key), QByteArray());
}

void TestWarmer::onlyUpdatesOfOneRow_data()
{
    QTest::addColumn<QVector<RowEdit>>("edits");
    QTest::addColumn<QByteArrayList>("removed");
    QTest::addColumn<QByteArrayList>("warmed");
    const Row name = rowOf({{QStringLiteral("full_name"), QStringLiteral("new")}});
    const Row toNine = rowOf({{QStringLiteral("id"), qlonglong(999)}});
    const Row email = rowOf({{QStringLiteral("email"), QStringLiteral("new@x")}});
    const auto row = [](const char *title, const QVector<RowEdit> &edits,
                        const QByteArrayList &removed, const QByteArrayList &warmed) {
        QTest::newRow(title) << edits << removed << warmed;
    };
    row("delete", {deleteOf(users, idOf(1))}, {key}, {});
    row("insert", {insertOf(users, toNine.with(name))}, {"p:user:999"}, {});
    row("primary key", {updateOf(users, idOf(1), toNine)}, {key, "p:user:999"}, {});
    row("primary key, the same again", {updateOf(users, idOf(1), idOf(1).with(name))}, {key}, {});
    row("update, then delete", {updateOf(users, idOf(1), name), deleteOf(users, idOf(1))}, {key},
        {});
    row("column of another key", {updateOf(users, idOf(1), email)}, {}, {key});
    row("update twice", {updateOf(users, idOf(1), email), updateOf(users, idOf(1), name)}, {},
        {key});
    row("two rows", {updateOf(users, idOf(1), name), updateOf(users, idOf(2), name)}, {},
        {key, "p:user:2"});
    row("not cached", {updateOf(users, idOf(300), name)}, {}, {});
}

void TestWarmer::onlyUpdatesOfOneRow()
{
    QFETCH(QVector<RowEdit>, edits);
    QFETCH(QByteArrayList, removed);
    QFETCH(QByteArrayList, warmed);
    cache(enough);
    set("p:user:999", cachedNow(1).replace("\"id\":1,", "\"id\":999,"));
    const auto own = bench(*m_redis);
    const EditReport report = save(*own, edits);
    QCOMPARE(report.removed, removed);
    QCOMPARE(report.warmed, warmed);
    for (const QByteArray &name : warmed)
        QCOMPARE(get(name), cachedNow(name.mid(7).toInt()));
}

void TestWarmer::onlyKeysOfOneRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("another table's")
        << QByteArray(R"({"table": "notes", "keys": ["user:{user_id}"]})");
    QTest::newRow("with a select") << QByteArray(
        R"({"table": "notes", "select": "SELECT :user_id AS id", "keys": ["user:{id}"]})");
    QTest::newRow("a pattern") << QByteArray(R"({"table": "users", "keys": ["user:{id}*"]})");
    QTest::newRow("a pattern of all") << QByteArray(R"({"table": "notes", "keys": ["user:*"]})");
}

void TestWarmer::onlyKeysOfOneRule()
{
    QFETCH(QByteArray, rule);
    cache(enough);
    const auto own = bench(*m_redis, ", " + rule);
    const EditReport report = save(*own, {renamed(1, "new")});
    QCOMPARE(report.warmed, QByteArrayList());
    QCOMPARE(report.removed, QByteArrayList {key});
}

void TestWarmer::onlyWholeObjects_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("more than the row") << QByteArray(
        R"({"id":1,"name":"User 1","email":"u1@x","isActive":true,"createdAt":"2025-08-01T01:00:00.001Z","roles":[1]})");
    QTest::newRow("less than the row") << QByteArray(R"({"id":1,"name":"User 1"})");
    QTest::newRow("a list") << QByteArray(R"([{"id":1,"name":"User 1"}])");
    QTest::newRow("no JSON") << QByteArray("User 1");
    QTest::newRow("empty") << QByteArray("");
}

void TestWarmer::onlyWholeObjects()
{
    QFETCH(QByteArray, value);
    cache(enough + 1);
    // Known already when the value is what it is.
    const auto own = bench(*m_redis);
    QCOMPARE(save(*own, {renamed(2, "new")}).warmed, QByteArrayList {"p:user:2"});
    set(key, value);
    QCOMPARE(save(*own, {renamed(1, "new")}).removed, QByteArrayList {key});
}

void TestWarmer::refusedScripts()
{
    cache(enough);
    QVERIFY(m_redis->call({"PEXPIRE", key, "60000"}));
    redis::Endpoint endpoint = m_server.endpoint();
    endpoint.username = QStringLiteral("limited");
    endpoint.password = QStringLiteral("pw");
    redis::Connection limited(endpoint, m_clock);
    const auto own = bench(limited);
    QCOMPARE(save(*own, {renamed(1, "new")}).warmed, QByteArrayList {key});
    QCOMPARE(get(key), cachedNow(1));
    QVERIFY(m_other->call({"PTTL", key})->integer > 0);
}

void TestWarmer::changedBeforeTheSet_data()
{
    QTest::addColumn<redis::Command>("change");
    QTest::addColumn<QByteArrayList>("removed");
    QTest::newRow("changed") << redis::Command {"SET", key, "newer"} << QByteArrayList {key};
    QTest::newRow("gone") << redis::Command {"UNLINK", key} << QByteArrayList();
    QTest::newRow("another type") << redis::Command {"EVAL",
                                                     "redis.call('DEL', KEYS[1]) "
                                                     "return redis.call('RPUSH', KEYS[1], 'a')",
                                                     "1", key}
                                  << QByteArrayList {key};
}

void TestWarmer::changedBeforeTheSet()
{
    QFETCH(redis::Command, change);
    QFETCH(QByteArrayList, removed);
    cache(enough);
    HookedClient client(*m_redis);
    client.before = [&](const redis::Command &first) -> std::optional<Error> {
        if (first.value(0) == "EVAL" && !m_other->call(change))
            return Error {};
        return std::nullopt;
    };
    const auto own = bench(client);
    const EditReport report = save(*own, {renamed(1, "new")});
    QCOMPARE(report.warmed, QByteArrayList());
    QCOMPARE(report.removed, removed);
    QVERIFY(!report.pendingBecause);
    QCOMPARE(m_other->call({"EXISTS", key})->integer, 0);
}

// Also where it was lost just after the value was set.
void TestWarmer::lostRedisLeavesARemoval()
{
    for (const bool afterwards : {false, true}) {
        init();
        cache(enough);
        HookedClient client(*m_redis);
        bool lost = false;
        const auto hook = [&](bool isThen) {
            return [&lost, isThen](const redis::Command &first) -> std::optional<Error> {
                lost = lost || (isThen && first.value(0) == "EVAL");
                return lost ? std::optional(Error {ErrorCode::ConnectionLost, {}, {}})
                            : std::nullopt;
            };
        };
        client.before = hook(!afterwards);
        client.after = hook(afterwards);
        const auto own = bench(client);
        const EditReport report = save(*own, {renamed(1, "new")});
        QCOMPARE(report.warmed, QByteArrayList());
        QCOMPARE(report.pendingBecause->code, ErrorCode::ConnectionLost);
        QVERIFY(report.pending.contains({mapping::KeyTarget::Scope::Exact, key, ":"}));
        QCOMPARE(get(key).contains("new"), afterwards);
        client.before = client.after = nullptr;
        QCOMPARE(own->invalidator().drain()->removed, QByteArrayList {key});
    }
}

void TestWarmer::restartedServerIsNotBelieved()
{
    cache(enough);
    HookedClient client(*m_redis);
    client.after = [&](const redis::Command &first) -> std::optional<Error> {
        if (first.value(0) == "EVAL")
            client.otherRun = QStringLiteral("other");
        return std::nullopt;
    };
    const auto own = bench(client);
    const EditReport report = save(*own, {renamed(1, "new")});
    QCOMPARE(report.warmed, QByteArrayList());
    QCOMPARE(report.removed, QByteArrayList {key});
}

// So whoever finds it after a crash removes the key.
void TestWarmer::intentIsARemoval()
{
    cache(enough);
    HookedClient client(*m_redis);
    const auto own = bench(client);
    bool seen = false;
    client.before = [&](const redis::Command &first) -> std::optional<Error> {
        const auto &entries = own->journal().entries();
        seen = seen
            || (first.value(0) == "EVAL" && entries.size() == 1
                && entries.first().intent.state == IntentState::Prepared
                && entries.first().intent.targets.contains(
                    {mapping::KeyTarget::Scope::Exact, key, ":"}));
        return std::nullopt;
    };
    QCOMPARE(save(*own, {renamed(1, "new")}).warmed, QByteArrayList {key});
    QVERIFY(seen);
}

void TestWarmer::otherWindowAtAnyMoment_data()
{
    QTest::addColumn<bool>("otherWarms");
    QTest::addColumn<QByteArray>("otherName");
    for (const bool warms : {true, false}) {
        const QByteArray how = warms ? "warms" : "removes";
        QTest::addRow("another name, %s", how.data()) << warms << QByteArray("other");
        // The key then holds again what was read before.
        QTest::addRow("the old name, %s", how.data()) << warms << QByteArray("User 1");
    }
    QTest::newRow("by SQL, cached by a reader") << false << QByteArray();
}

// Another window saves the same row between any two commands of this one's save.
void TestWarmer::otherWindowAtAnyMoment()
{
    QFETCH(bool, otherWarms);
    QFETCH(QByteArray, otherName);
    cache(enough + 1);
    HookedClient client(*m_redis);
    const auto own = bench(client);
    const auto other = bench(*m_other, {}, windowMs, otherWarms);
    QCOMPARE(save(*own, {renamed(1, "learned")}).warmed, QByteArrayList {key});
    QCOMPARE(save(*other, {renamed(1, "User 1")}).warmed.size(), otherWarms ? 1 : 0);
    int moment = 0;
    int commands = 0;
    const auto act = [&](const redis::Command & /*unused*/) -> std::optional<Error> {
        if (commands++ == moment && otherName.isEmpty()) {
            m_file->run(QStringLiteral("UPDATE users SET full_name = 'User 1' WHERE id = 1"));
            if (!m_other->call({"DEL", key}) || !m_other->call({"SET", key, cachedNow(1)}))
                return Error {};
        } else if (commands - 1 == moment) {
            std::ignore = save(*other, {renamed(1, otherName)});
        }
        return std::nullopt;
    };
    client.before = client.after = act;
    int warmed = 0;
    for (; moment <= commands; ++moment) {
        m_file->run(QStringLiteral("UPDATE users SET full_name = 'User 1' WHERE id = 1"));
        cache(1);
        commands = 0;
        const EditReport report = save(*own, {renamed(1, "new")});
        const QByteArray now = get(key);
        QVERIFY2(now.isEmpty() || now == cachedNow(1), now.constData());
        warmed += int(report.warmed.size());
    }
    QVERIFY(moment > 8);
    QVERIFY(warmed > 1);
}

void TestWarmer::manyAtOnce()
{
    constexpr int count = 350;
    cache(count);
    QVector<RowEdit> edits;
    for (int id = 1; id <= count; ++id)
        edits.append(renamed(id, "new"));
    const auto own = bench(*m_redis);
    QCOMPARE(save(*own, edits).warmed.size(), count);
    for (int id = 1; id <= count; id += 50)
        QCOMPARE(get("p:user:" + QByteArray::number(id)), cachedNow(id));
}

QTEST_GUILESS_MAIN(TestWarmer)
#include "tst_warmer.moc"
