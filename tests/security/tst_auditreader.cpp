// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/security/auditappend.h"
#include "models/security/auditreader.h"
#include "models/security/document.h"
#include "tests/support/fakeclock.h"
#include "tests/support/hookedclient.h"
#include "tests/support/redisserver.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace selaras;
using namespace selaras::security;
using mapping::AuditTrail;
using redis::Command;
using Layout = AuditTrail::Layout;

namespace {

constexpr qint64 noon = 1'764'504'000'000; // 2025-11-30T12:00:00Z

AuditTrail trail(const QString &key, Layout layout = Layout::Recognised)
{
    return {*mapping::KeyTemplate::parse(key, QString()), layout, {}, 0, 0};
}

QVector<AuditTrail> trails()
{
    return {trail(QStringLiteral("security:audit:{user}")), trail(QStringLiteral("audit"))};
}

QByteArray entry(int number, qint64 timeMs = 0)
{
    return "{\"event\":\"login\",\"n\":" + QByteArray::number(number)
        + ",\"ip\":\"10.0.0.1\",\"timestamp\":"
        + QByteArray::number(timeMs == 0 ? noon + number : timeMs) + '}';
}

// Key, and what it holds, in an order of its own.
QByteArrayList contentOf(const AuditLog &log)
{
    QByteArrayList content;
    for (AuditLog::Serial serial = 0; serial < log.end(); ++serial) {
        if (!log.isGone(serial))
            content.append(log.keyName(log.record(serial).key) + ' '
                           + log.raw(serial).toByteArray());
    }
    std::sort(content.begin(), content.end());
    return content;
}

class Cancelled final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { ++reports; }
    [[nodiscard]] bool cancelled() const override { return reports > 1; }

    int reports = 0;
};

} // namespace

// Audit trails on a real server: every layout, whatever is in it, and following what happens.
class TestAuditReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init() { QVERIFY(m_redis.call({"FLUSHALL"})); }

    void readsEveryLayout_data();
    void readsEveryLayout();
    void saysWhatADocumentSays_data();
    void saysWhatADocumentSays();
    void keepsWhatIsNoJson();
    void keepsDuplicates();
    void leavesOtherKeysAlone();
    void readsHundredThousand();
    void readsWhileTrimmed();
    void isCutAtItsLimits();
    void isCancelled();
    void followsWhatHappens_data();
    void followsWhatHappens();
    void followsAtRandom();
    void goesOnAfterAnOutage();
    void appends_data();
    void appends();
    void appendsAtOnce();

private:
    Result<redis::Reply> run(const Command &command) { return m_redis.call(command); }
    // What a reader that knows nothing yet finds.
    QByteArrayList foundAnew()
    {
        AuditReader reader(m_redis, trails());
        const auto change = reader.load();
        return change ? contentOf(*change->log) : QByteArrayList {"failed"};
    }

    test::FakeClock m_clock {noon};
    test::RedisServer m_server;
    redis::Connection m_redis {m_server.endpoint(), m_clock};
};

void TestAuditReader::readsEveryLayout_data()
{
    QTest::addColumn<QVector<Command>>("commands");
    const QByteArray key = "security:audit:7";
    const QByteArray first = entry(1);
    const QByteArray second = entry(2);
    QTest::newRow("list, newest first")
        << QVector<Command> {{"LPUSH", key, first}, {"LPUSH", key, second}};
    QTest::newRow("list, newest last") << QVector<Command> {{"RPUSH", key, first, second}};
    QTest::newRow("sorted set") << QVector<Command> {
        {"ZADD", key, QByteArray::number(noon + 1), first, QByteArray::number(noon + 2), second}};
    QTest::newRow("stream of fields")
        << QVector<Command> {{"XADD", key, "1764504000001-0", "event", "login", "ip", "10.0.0.1"},
                             {"XADD", key, "1764504000002-0", "event", "login", "ip", "10.0.0.1"}};
    QTest::newRow("stream of JSON")
        << QVector<Command> {{"XADD", key, "*", "data", first}, {"XADD", key, "*", "data", second}};
    QTest::newRow("JSON array") << QVector<Command> {
        {"SET", key, '[' + first + ", " + second + ']'}};
    QTest::newRow("JSON lines") << QVector<Command> {{"SET", key, first + '\n' + second + '\n'}};
    QTest::newRow("hash") << QVector<Command> {{"HSET", key, "a", first, "b", second}};
    QTest::newRow("set") << QVector<Command> {{"SADD", key, first, second}};
}

void TestAuditReader::readsEveryLayout()
{
    QFETCH(QVector<Command>, commands);
    for (const Command &command : commands)
        QVERIFY(run(command));
    AuditReader reader(m_redis, trails());
    const auto change = reader.load();
    QVERIFY(change);
    const AuditLog &log = *change->log;
    QCOMPARE(log.size(), 2);
    QVector<qint64> times;
    for (AuditLog::Serial serial = 0; serial < log.end(); ++serial) {
        const AuditRecord &record = log.record(serial);
        QCOMPARE(log.text(record.user), QStringLiteral("7"));
        QCOMPARE(log.text(record.event), QStringLiteral("login"));
        QCOMPARE(log.text(record.ip), QStringLiteral("10.0.0.1"));
        QCOMPARE(record.kind, AuditKind::SignIn);
        QCOMPARE(log.keyName(record.key), QByteArray("security:audit:7"));
        times.append(record.timeMs);
    }
    std::sort(times.begin(), times.end());
    QCOMPARE(times, (QVector<qint64> {noon + 1, noon + 2}));
}

void TestAuditReader::saysWhatADocumentSays_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QVector<QByteArray> entries {
        R"({"event":"login","userId":5,"ip":"::1","timestamp":"2025-11-30T12:00:00.250Z"})",
        R"({"action":"LOGIN_FAILED","user":{"id":9,"email":"a@b"},"ts":1764504000})",
        R"({"event":"","type":"x","user_id":null,"uid":"u","time":1764504000.75})",
        R"({"event":"say \"hi\"","userId":"J\u00f6rg \ud83d\ude00","createdAt":"2025-11-30"})",
        R"({"event":["a","b"],"userId":{"a":1},"ip":["10.0.0.1","10.0.0.2"]})",
        R"({"event":"x","userId":12345678901234567890,"timestamp":"soon"})",
        R"({"event":"x","userId":1.5,"ip":true,"timestamp":"1764504000123"})",
        R"-({"event":"x","userId":-3,"metadata":{"a":"\u0041"},"userAgent":"Mozilla/5.0 (X11)"})-",
        R"({"event":"x","event":"y","tenantId":"t1","sppg_id":"t2"})",
        "{\"event\":\"caf\xc3\xa9\",\"userId\":\"1\"}",
        "{\"event\":\"caf\xff\",\"userId\":\"1\"}",
        R"({"event":"x"} trailing)",
        R"([{"event":"x"}])",
        R"("text")",
        R"({)",
        R"({})",
        "",
    };
    for (const QByteArray &raw : entries)
        QTest::newRow(raw.left(40).constData()) << raw;
}

void TestAuditReader::saysWhatADocumentSays()
{
    QFETCH(QByteArray, raw);
    const AuditTrail audit = trail(QStringLiteral("audit"));
    const AuditEntryReader reader(audit);
    AuditLogWriter log;
    const auto facts = reader.keyFacts("audit", log);
    QVERIFY(facts);
    const AuditRecord record = reader.read(raw, *facts, noon, log);
    const Document document(security::contentOf(raw), {});
    QCOMPARE(record.kind == AuditKind::Unreadable, !document.content().isObject());
    if (!document.content().isObject())
        return;
    using mapping::Fact;
    const QString user = document.text(Fact::User);
    QCOMPARE(log.log().text(record.user), user.isEmpty() ? document.text(Fact::Login) : user);
    QCOMPARE(log.log().text(record.event), document.text(Fact::Event));
    QCOMPARE(log.log().text(record.ip), document.text(Fact::Ip));
    QCOMPARE(log.log().text(record.tenant), document.text(Fact::Tenant));
    QCOMPARE(log.log().text(record.agent), document.text(Fact::UserAgent));
    QCOMPARE(record.timeMs, document.timeMs(Fact::Time).value_or(noon));
}

void TestAuditReader::keepsWhatIsNoJson()
{
    const QByteArrayList odd {"not json", "",        QByteArray("\x00\xff\x80", 3),
                              "[1,2]",    "{\"a\":", QByteArray(100'000, '{'),
                              "\"\\"};
    for (const QByteArray &raw : odd)
        QVERIFY(run({"LPUSH", "audit", raw}));
    QVERIFY(run({"LPUSH", "audit", entry(1)}));
    AuditReader reader(m_redis, trails());
    const auto change = reader.load();
    QVERIFY(change);
    QCOMPARE(change->log->size(), odd.size() + 1);
    QCOMPARE(change->log->unreadableCount(), odd.size());
    const QByteArrayList found = contentOf(*change->log);
    for (const QByteArray &raw : odd)
        QVERIFY(found.contains("audit " + raw));
}

void TestAuditReader::keepsDuplicates()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(run({"LPUSH", "audit", entry(1)}));
    AuditReader reader(m_redis, trails());
    QCOMPARE(reader.load()->log->size(), 3);
    QVERIFY(run({"LPUSH", "audit", entry(1)}));
    const auto change = reader.follow();
    QVERIFY(change);
    QCOMPARE(change->added.size(), 1);
    QCOMPARE(change->log->size(), 4);
}

void TestAuditReader::leavesOtherKeysAlone()
{
    QVERIFY(run({"LPUSH", "security:audit:7", entry(1)}));
    QVERIFY(run({"LPUSH", "security:auditor:7", entry(2)}));
    QVERIFY(run({"LPUSH", "audit:8", entry(2)}));
    QVERIFY(run({"PFADD", "audit", "x"})); // a string that is none of ours to explain
    AuditReader reader(m_redis, trails());
    const auto change = reader.load();
    QVERIFY(change);
    QCOMPARE(change->coverage.keys, 2);
    QCOMPARE(change->log->size(), 2);
    QCOMPARE(change->log->unreadableCount(), 1);
}

void TestAuditReader::readsHundredThousand()
{
    constexpr int users = 500;
    constexpr int each = 100;
    for (int user = 0; user < users; ++user) {
        Command push {"LPUSH", "security:audit:" + QByteArray::number(user)};
        for (int i = 0; i < each; ++i)
            push << entry(user * each + i);
        QVERIFY(run(push));
    }
    for (int i = 0; i < 50; ++i) {
        Command push {"LPUSH", "audit"};
        for (int k = 0; k < 1000; ++k)
            push << entry(i * 1000 + k);
        QVERIFY(run(push));
    }
    AuditReader reader(m_redis, trails());
    const auto change = reader.load();
    QVERIFY(change);
    QCOMPARE(change->log->size(), 100'000);
    QVERIFY(change->log->bytes() / change->log->size() < 400);
    QCOMPARE(change->log->eventCounts().size(), 1);
    // Nothing new is nothing.
    const auto still = reader.follow();
    QVERIFY(still);
    QVERIFY(still->added.isEmpty() && still->removed.isEmpty());
}

// A capped list that grows by some between any two commands: what is missed is only what was
// trimmed away, and nothing comes twice.
void TestAuditReader::readsWhileTrimmed()
{
    constexpr int cap = 5000;
    int last = 0;
    const auto push = [&](int count) {
        Command command {"LPUSH", "audit"};
        for (int i = 0; i < count; ++i)
            command << entry(++last);
        return run(command) && run({"LTRIM", "audit", "0", QByteArray::number(cap - 1)});
    };
    QVERIFY(push(cap));
    test::HookedClient client(m_redis);
    client.before = [&](const Command &first) {
        if (first.first() == "LRANGE")
            push(7);
        return std::nullopt;
    };
    AuditReader reader(client, trails());
    const auto change = reader.load();
    QVERIFY(change);
    client.before = {};
    const QByteArrayList found = contentOf(*change->log);
    QCOMPARE(QSet<QByteArray>(found.begin(), found.end()).size(), found.size());
    const auto now = reader.follow();
    QVERIFY(now);
    QCOMPARE(contentOf(*now->log), foundAnew());
}

void TestAuditReader::isCutAtItsLimits()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(run({"LPUSH", "audit", entry(i)}));
    AuditReader reader(m_redis, trails(), {4, 1 << 20});
    const auto change = reader.load();
    QVERIFY(change);
    QCOMPARE(change->log->size(), 4);
    QVERIFY(change->coverage.isCut);
    QVERIFY(reader.follow()->added.isEmpty());
}

void TestAuditReader::isCancelled()
{
    for (int i = 0; i < 3000; ++i)
        QVERIFY(run({"LPUSH", "audit", entry(i)}));
    AuditReader reader(m_redis, trails());
    Cancelled progress;
    const auto change = reader.load(progress);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::Cancelled);
    QCOMPARE(reader.load()->log->size(), 3000);
}

void TestAuditReader::followsWhatHappens_data()
{
    QTest::addColumn<QVector<Command>>("before");
    QTest::addColumn<QVector<Command>>("after");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("removed");
    const QByteArray key = "security:audit:7";
    const Command list {"LPUSH", key, entry(1), entry(2), entry(3)};
    const QVector<Command> capped {{"LPUSH", key, entry(4)}, {"LTRIM", key, "0", "2"}};
    QTest::newRow("pushed") << QVector<Command> {list}
                            << QVector<Command> {{"LPUSH", key, entry(4)}} << 1 << 0;
    QTest::newRow("capped") << QVector<Command> {list} << capped << 1 << 1;
    QTest::newRow("trimmed") << QVector<Command> {list}
                             << QVector<Command> {{"LTRIM", key, "0", "0"}} << 0 << 2;
    QTest::newRow("appended at the end")
        << QVector<Command> {{"RPUSH", key, entry(1), entry(2)}}
        << QVector<Command> {{"RPUSH", key, entry(3)}, {"LTRIM", key, "-2", "-1"}} << 1 << 1;
    QTest::newRow("sorted set") << QVector<Command> {{"ZADD", key, "1", entry(1), "2", entry(2)}}
                                << QVector<Command> {{"ZADD", key, "3", entry(3)},
                                                     {"ZREMRANGEBYSCORE", key, "-inf", "1"}}
                                << 1 << 1;
    QTest::newRow("late in a sorted set")
        << QVector<Command> {{"ZADD", key, "1", entry(1), "3", entry(3)}}
        << QVector<Command> {{"ZADD", key, "2", entry(2)}} << 1 << 0;
    QTest::newRow("stream") << QVector<Command> {{"XADD", key, "1-1", "event", "a"},
                                                 {"XADD", key, "2-1", "event", "a"}}
                            << QVector<Command> {{"XADD", key, "MAXLEN", "2", "3-1", "event", "a"}}
                            << 1 << 1;
    QTest::newRow("deleted from a stream") << QVector<Command> {{"XADD", key, "1-1", "event", "a"},
                                                                {"XADD", key, "2-1", "event", "b"},
                                                                {"XADD", key, "3-1", "event", "c"}}
                                           << QVector<Command> {{"XDEL", key, "2-1"}} << 0 << 1;
    QTest::newRow("JSON array of one length")
        << QVector<Command> {{"SET", key, '[' + entry(1) + ',' + entry(2) + ']'}}
        << QVector<Command> {{"SET", key, '[' + entry(2) + ',' + entry(3) + ']'}} << 1 << 1;
    QTest::newRow("hash") << QVector<Command> {{"HSET", key, "a", entry(1)}}
                          << QVector<Command> {{"HSET", key, "b", entry(2)}} << 1 << 0;
    QTest::newRow("deleted") << QVector<Command> {list} << QVector<Command> {{"DEL", key}} << 0
                             << 3;
    QTest::newRow("expired") << QVector<Command> {list}
                             << QVector<Command> {{"PEXPIREAT", key, "1"}} << 0 << 3;
    QTest::newRow("of another type")
        << QVector<Command> {list}
        << QVector<Command> {{"DEL", key}, {"XADD", key, "*", "data", entry(2)}} << 0 << 2;
    QTest::newRow("a new key") << QVector<Command> {list}
                               << QVector<Command> {{"LPUSH", "security:audit:8", entry(9)}} << 1
                               << 0;
    QTest::newRow("everything") << QVector<Command> {list} << QVector<Command> {{"FLUSHALL"}} << 0
                                << 3;
}

void TestAuditReader::followsWhatHappens()
{
    QFETCH(QVector<Command>, before);
    QFETCH(QVector<Command>, after);
    QFETCH(int, added);
    QFETCH(int, removed);
    for (const Command &command : before)
        QVERIFY(run(command));
    AuditReader reader(m_redis, trails());
    QVERIFY(reader.load());
    for (const Command &command : after)
        QVERIFY(run(command));
    const auto change = reader.follow();
    QVERIFY(change);
    QCOMPARE(change->added.size(), added);
    QCOMPARE(change->removed.size(), removed);
    QCOMPARE(contentOf(*change->log), foundAnew());
}

// Hundreds of things that writers do, of which the follower sees but the outcome.
void TestAuditReader::followsAtRandom()
{
    QRandomGenerator dice(20251130);
    AuditReader reader(m_redis, trails());
    QVERIFY(reader.load());
    int number = 0;
    const auto act = [&] {
        const int user = int(dice.bounded(6));
        const QByteArray key = "security:audit:" + QByteArray::number(user);
        const auto next = [&] { return entry(dice.bounded(5) == 0 ? number : ++number); };
        if (dice.bounded(30) == 0)
            return run({"DEL", key});
        switch (user % 3) {
        case 0:
            return dice.bounded(4) == 0 ? run({"LTRIM", key, "0", "20"})
                                        : run({"LPUSH", key, next()});
        case 1:
            return dice.bounded(4) == 0
                ? run({"ZREMRANGEBYRANK", key, "0", "0"})
                : run({"ZADD", key, QByteArray::number(dice.bounded(1000)), next()});
        default:
            return dice.bounded(4) == 0 ? run({"XTRIM", key, "MAXLEN", "15"})
                                        : run({"XADD", key, "*", "data", next()});
        }
    };
    for (int round = 0; round < 150; ++round) {
        const int acts = int(dice.bounded(1, 40));
        for (int i = 0; i < acts; ++i)
            QVERIFY(act());
        QVERIFY(reader.follow());
        // Once more: a key that was found anew may have been read before its last change.
        const auto change = reader.follow();
        QVERIFY(change);
        QCOMPARE(contentOf(*change->log), foundAnew());
    }
}

void TestAuditReader::goesOnAfterAnOutage()
{
    QVERIFY(run({"LPUSH", "audit", entry(1)}));
    test::HookedClient client(m_redis);
    AuditReader reader(client, trails());
    QVERIFY(reader.load());
    client.before = [](const Command & /*first*/) {
        return std::optional<Error>({ErrorCode::ConnectionLost, {}, {}});
    };
    QVERIFY(!reader.follow());
    QVERIFY(run({"LPUSH", "audit", entry(2)}));
    client.before = {};
    const auto change = reader.follow();
    QVERIFY(change);
    QCOMPARE(change->added.size(), 1);
}

void TestAuditReader::appends_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("mayScript");
    for (const bool mayScript : {true, false}) {
        const char *how = mayScript ? "script" : "transaction";
        QTest::addRow("list, by %s", how) << Layout::List << QByteArray("list") << mayScript;
        QTest::addRow("sorted set, by %s", how)
            << Layout::SortedSet << QByteArray("zset") << mayScript;
        QTest::addRow("stream, by %s", how) << Layout::Stream << QByteArray("stream") << mayScript;
        QTest::addRow("recognised, by %s", how)
            << Layout::Recognised << QByteArray("list") << mayScript;
    }
}

void TestAuditReader::appends()
{
    QFETCH(Layout, layout);
    QFETCH(QByteArray, type);
    QFETCH(bool, mayScript);
    QVERIFY(run({"ACL", "SETUSER", "app", "on", ">secret", "~*", "+@all",
                 mayScript ? "+eval" : "-@scripting"}));
    redis::Endpoint endpoint = m_server.endpoint();
    endpoint.username = QStringLiteral("app");
    endpoint.password = QStringLiteral("secret");
    redis::Connection redis(endpoint, m_clock);
    AuditTrail audit = trail(QStringLiteral("security:audit:{user}"), layout);
    audit.limit = 3;
    audit.seconds = 60;
    for (int i = 0; i < 5; ++i)
        QVERIFY(appendAuditEvent(
            redis, audit,
            {QStringLiteral("login"), QStringLiteral("7"), QStringLiteral("10.0.0.%1").arg(i)},
            m_clock));
    QCOMPARE(run({"TYPE", "security:audit:7"})->bytes, type);
    QVERIFY(run({"TTL", "security:audit:7"})->integer > 50);
    AuditReader reader(m_redis, trails());
    const auto change = reader.load();
    QVERIFY(change);
    QCOMPARE(change->log->size(), 3);
    QSet<QString> from;
    for (AuditLog::Serial serial = 0; serial < change->log->end(); ++serial) {
        const AuditRecord &record = change->log->record(serial);
        QCOMPARE(record.kind, AuditKind::SignIn);
        QCOMPARE(record.timeMs, noon);
        from.insert(change->log->text(record.ip));
    }
    if (layout != Layout::SortedSet) // of one moment: then which ones stay is chance
        QCOMPARE(from,
                 (QSet<QString> {QStringLiteral("10.0.0.2"), QStringLiteral("10.0.0.3"),
                                 QStringLiteral("10.0.0.4")}));
    QVERIFY(!appendAuditEvent(redis, audit, {QStringLiteral("login"), QString()}, m_clock));
    QVERIFY(run({"DEL", "security:audit:7"}) && run({"HSET", "security:audit:7", "a", "b"}));
    QCOMPARE(appendAuditEvent(redis, audit, {QStringLiteral("x"), QStringLiteral("7")}, m_clock)
                 .error()
                 .code,
             ErrorCode::WrongType);
}

void TestAuditReader::appendsAtOnce()
{
    constexpr int writers = 4;
    constexpr int each = 100;
    AuditTrail audit = trail(QStringLiteral("audit"), Layout::List);
    audit.limit = 250;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            redis::Connection redis(m_server.endpoint(), m_clock);
            for (int i = 0; i < each; ++i) {
                const AuditEvent event {QStringLiteral("e%1").arg(writer * each + i),
                                        QStringLiteral("7")};
                failures += appendAuditEvent(redis, audit, event, m_clock) ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    QCOMPARE(run({"LLEN", "audit"})->integer, qint64(250));
}

QTEST_GUILESS_MAIN(TestAuditReader)
#include "tst_auditreader.moc"
