// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/channelmessage.h"
#include "models/redis/connection.h"
#include "models/redis/monitorline.h"
#include "tests/support/redisserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selaras;
using redis::Command;
using redis::Connection;
using redis::MonitorLine;
using redis::parseMonitorLine;

// What a real server prints of commands, and text that is none of it.
class TestMonitorLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void survivesAnyCut();
    void readsWhatAServerPrints_data();
    void readsWhatAServerPrints();
    void tellsScriptsAndDatabases();
    void messages();

private:
    std::optional<MonitorLine> nextLine();

    test::RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_monitor;
    std::unique_ptr<Connection> m_other;
};

void TestMonitorLine::initTestCase()
{
    QVERIFY(m_server.isRunning());
    m_monitor = std::make_unique<Connection>(m_server.endpoint(), m_clock);
    m_other = std::make_unique<Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_other->open());
    QVERIFY(m_monitor->call({"MONITOR"}));
}

std::optional<MonitorLine> TestMonitorLine::nextLine()
{
    const auto reply = m_monitor->take(5000);
    if (!reply || !*reply)
        return std::nullopt;
    return parseMonitorLine((*reply)->bytes);
}

void TestMonitorLine::reads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArrayList>("arguments");
    const auto row = [](const char *name, const QByteArray &client, const QByteArray &words,
                        const QByteArrayList &arguments) {
        QTest::newRow(name) << "1795289347.853804 [3 " + client + "] " + words << client
                            << arguments;
    };
    row("TCP", "127.0.0.1:50312", R"("GET" "n")", {"GET", "n"});
    row("IPv6", "[::1]:50312", R"("PING")", {"PING"});
    row("a script", "lua", R"("get" "n")", {"get", "n"});
    row("a socket", "unix:/run/redis.sock", R"("PING")", {"PING"});
    row("a socket with a hostile path", R"(unix:/a] "GET" "b] "c)", R"("PING")", {"PING"});
    row("no characters", "lua", R"("SET" "" "")", {"SET", "", ""});
    row("escapes", "lua", R"("\\\"\n\r\t\a\b\x00\xff" "]")",
        {QByteArray("\\\"\n\r\t\a\b\0\xff", 9), "]"});
    row("what looks like a client", "lua", R"("SET" "[0 lua] \"GET\"")",
        {"SET", "[0 lua] \"GET\""});
}

void TestMonitorLine::reads()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, client);
    QFETCH(QByteArrayList, arguments);
    const auto read = parseMonitorLine(line);
    QVERIFY(read);
    QCOMPARE(*read, (MonitorLine {1'795'289'347'853'804, 3, client, arguments}));
}

void TestMonitorLine::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    row("");
    row("OK");
    row("1795289347.853804");
    row("1795289347.853804 [0 lua]");
    row("1795289347.853804 [0 lua] ");
    row(R"(1795289347.853804 [0 lua] "GET)");
    row(R"(1795289347.853804 [0 lua] GET)");
    row(R"(1795289347.853804 [0 lua] "GET" )");
    row(R"(1795289347.853804 [0 lua] "GET""n")");
    row(R"(1795289347.853804 [0 lua] "GET"  "n")");
    row(R"(1795289347.853804 [0 lua] "\q")");
    row(R"(1795289347.853804 [0 lua] "\x0")");
    row(R"(1795289347.853804 [0 lua] "\xg0")");
    row(R"(1795289347.853804 [x lua] "GET")");
    row(R"(1795289347.853804 [ lua] "GET")");
    row(R"(1795289347.853804 [99999999999 lua] "GET")");
    row(R"(-1795289347.853804 [0 lua] "GET")");
    row(R"(17952893471234567890.853804 [0 lua] "GET")");
    row(R"(1795289347.8538 [0 lua] "GET")");
    row(R"( [0 lua] "GET")");
}

void TestMonitorLine::refuses()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parseMonitorLine(line));
}

void TestMonitorLine::survivesAnyCut()
{
    const QByteArray line = R"(1795289347.853804 [0 unix:/a] "b] "SET" "a\x00\n\"" "\\")";
    QVERIFY(parseMonitorLine(line));
    for (qsizetype size = 0; size < line.size(); ++size)
        parseMonitorLine(QByteArrayView(line).first(size));
    auto dice = QRandomGenerator(4);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray broken = line;
        broken[dice.bounded(int(line.size()))] = char(dice.bounded(256));
        parseMonitorLine(broken);
    }
}

void TestMonitorLine::readsWhatAServerPrints_data()
{
    QTest::addColumn<Command>("command");
    const auto row = [](const char *name, const Command &command) {
        QTest::newRow(name) << command;
    };
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += char(byte);
    row("plain", {"GET", "sita:user:1"});
    row("every byte", {"SET", every, every + every});
    row("no bytes", {"SET", "", ""});
    row("numbers", {"SET", "n", "12"});
    row("a value that is a number inside", {"INCRBY", "n", "-7"});
    row("quotes", {"SET", R"(a "quoted\" \x41 key)", R"("GET" "x"] ")"});
    row("UTF-8", {"SET", "pengguna:Müller:日本", "✓"});
    row("a large value", {"SET", "large", QByteArray(300'000, '\n')});
    row("many arguments", Command {"DEL"} + Command(2000, "key"));
}

void TestMonitorLine::readsWhatAServerPrints()
{
    QFETCH(Command, command);
    const qint64 before = m_clock.nowMs();
    QVERIFY(m_other->call(command));
    const auto line = nextLine();
    QVERIFY(line);
    QCOMPARE(line->arguments, command);
    QCOMPARE(line->database, 0);
    QCOMPARE(line->client, "unix:" + m_server.socketPath().toUtf8());
    QVERIFY(line->timeUs / 1000 >= before && line->timeUs / 1000 <= m_clock.nowMs());
}

void TestMonitorLine::tellsScriptsAndDatabases()
{
    QVERIFY(m_other->call({"SELECT", "5"}));
    QVERIFY(nextLine());
    QVERIFY(m_other->call({"EVAL", "return redis.call('get', KEYS[1])", "1", "in a script"}));
    const auto script = nextLine();
    QVERIFY(script);
    QCOMPARE(script->arguments.value(0), QByteArray("EVAL"));
    const auto inside = nextLine();
    QVERIFY(inside);
    QCOMPARE(inside->client, QByteArray("lua"));
    QCOMPARE(inside->database, 5);
    QCOMPARE(inside->arguments, (QByteArrayList {"get", "in a script"}));
    QVERIFY(m_other->call({"SELECT", "0"}));
    QVERIFY(nextLine());
}

void TestMonitorLine::messages()
{
    Connection subscriber(m_server.endpoint(), m_clock);
    QVERIFY(subscriber.call({"SUBSCRIBE", "updates:1"}));
    QVERIFY(subscriber.send({"PSUBSCRIBE", "updates:*"}));
    const auto subscribed = subscriber.take(5000);
    QVERIFY(subscribed && *subscribed);
    QVERIFY(!redis::channelMessageOf(**subscribed));
    const QByteArray payload("a\0\r\n", 4);
    QVERIFY(m_other->call({"PUBLISH", "updates:1", payload}));
    QVector<redis::ChannelMessage> messages;
    for (int i = 0; i < 2; ++i) {
        const auto reply = subscriber.take(5000);
        QVERIFY(reply && *reply);
        messages.append(redis::channelMessageOf(**reply).value_or(redis::ChannelMessage {}));
    }
    QCOMPARE(messages.at(0), (redis::ChannelMessage {"updates:1", {}, payload}));
    QCOMPARE(messages.at(1), (redis::ChannelMessage {"updates:1", "updates:*", payload}));
}

QTEST_GUILESS_MAIN(TestMonitorLine)
#include "tst_monitorline.moc"
