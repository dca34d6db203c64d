// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/onfinished.h"
#include "models/redis/commandkey.h"
#include "models/workspace/live.h"
#include "models/workspace/subscriber.h"
#include "tests/support/redisserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::workspace;
using redis::Command;
using redis::Connection;
using test::RedisServer;
using Reason = FeedEnd::Reason;

namespace {

constexpr int patienceMs = 20'000;

const QByteArray profile = R"({"name":"P","mappings":[{"table":"users","keys":["user:{id}"]}],
    "channels":["updates:{tenant}"]})";

Access accessTo(const RedisServer &server, bool readOnly = false)
{
    Access access;
    access.file.readOnly = readOnly;
    access.redis = server.endpoint();
    access.keyMap = std::make_shared<const mapping::KeyMap>(
        *mapping::parseProfile(profile, QStringLiteral("p.json")));
    return access;
}

template<class T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

// Commands and messages of a real server, as they come to the window.
class TestLive final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void commandsArrive();
    void filterIsCounted();
    void filters_data();
    void filters();
    void pauseIsCounted();
    void commandsEndByTime();
    void commandsEndByLoad();
    void commandsEndWhenTheServerDoes();
    void commandsCanBeStopped();
    void startsAgain();
    void whatIsLongIsCut();
    void moreThanCanBeShownIsDropped();
    void keysOfCommands_data();
    void keysOfCommands();
    void messagesArriveOnce();
    void subscriptionsChangeOnTheWay();
    void messagesAreCountedByChannel();
    void nothingToFollowEndsIt();
    void messagesEndWhenTheServerDoes();
    void channels();
    void publishing();
    void hitRates();
    void closingBreaksOff();

private:
    bool start(const FeedLimits &limits = CommandFeed::usualLimits);
    bool follow(const QVector<Subscription> &subscriptions);
    [[nodiscard]] QByteArrayList payloads() const;

    std::unique_ptr<RedisServer> m_server;
    SystemClock m_clock;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<Connection> m_other;
    QVector<CommandRecord> m_commands;
    QVector<MessageRecord> m_messages;
};

void TestLive::initTestCase()
{
    m_server = std::make_unique<RedisServer>();
}

void TestLive::init()
{
    if (!m_server->isRunning())
        QVERIFY(m_server->start());
    m_live = std::make_unique<Live>(accessTo(*m_server), m_clock);
    m_other = std::make_unique<Connection>(m_server->endpoint(), m_clock);
    QVERIFY(m_other->open());
    m_commands.clear();
    m_messages.clear();
    connect(&m_live->commands(), &CommandFeed::arrived, this,
            [this](const QVector<CommandRecord> &records) { m_commands += records; });
    connect(&m_live->messages(), &MessageFeed::arrived, this,
            [this](const QVector<MessageRecord> &records) { m_messages += records; });
}

void TestLive::cleanup()
{
    m_live.reset();
    m_other.reset();
}

// Waits until the server tells it.
bool TestLive::start(const FeedLimits &limits)
{
    m_live->commands().start(limits);
    return QTest::qWaitFor([&] {
        return m_other->call({"PING", "are you there"}) && m_live->commands().counts().seen > 0;
    });
}

bool TestLive::follow(const QVector<Subscription> &subscriptions)
{
    m_live->messages().follow(subscriptions);
    return QTest::qWaitFor([&] {
        for (const Subscription &one : subscriptions) {
            const auto count = m_other->call({"PUBSUB", "NUMSUB", one.name});
            const auto patterns = m_other->call({"PUBSUB", "NUMPAT"});
            if (!(one.isPattern ? patterns->integer : count->elements.value(1).integer))
                return false;
        }
        return true;
    });
}

QByteArrayList TestLive::payloads() const
{
    QByteArrayList payloads;
    for (const MessageRecord &message : m_messages)
        payloads.append(message.payload);
    return payloads;
}

void TestLive::commandsArrive()
{
    QVERIFY(start());
    QVERIFY(m_other->call({"SET", "user:1", "{\"name\": \"Ani\"}", "EX", "60"}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_commands.isEmpty() && m_commands.constLast().command == "SET",
                             patienceMs);
    const CommandRecord &last = m_commands.constLast();
    QCOMPARE(last.key, QByteArray("user:1"));
    QCOMPARE(last.arguments, QByteArray("\"{\\\"name\\\": \\\"Ani\\\"}\" EX 60"));
    QCOMPARE(last.client, "unix:" + m_server->socketPath().toUtf8());
    QVERIFY(qAbs(last.timeUs / 1000 - m_clock.nowMs()) < patienceMs);
}

void TestLive::filterIsCounted()
{
    m_live->commands().setFilter({"get", "user:*", {}, {}});
    QVERIFY(start());
    QVERIFY(m_other->pipeline({{"GET", "user:1"}, {"SET", "user:1", "x"}, {"GET", "role:1"}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_commands.size(), 1, patienceMs);
    QTRY_VERIFY(m_live->commands().counts().unmatched >= 3);
    const FeedCounts counts = m_live->commands().counts();
    QCOMPARE(counts.seen, counts.unmatched + 1);
}

void TestLive::filters_data()
{
    QTest::addColumn<QByteArrayList>("filter");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QByteArrayList &filter, bool matches) {
        QTest::newRow(filter.join('|').constData()) << filter << matches;
    };
    row({"", "", "", ""}, true);
    row({"get", "", "", ""}, true);
    row({"SET, Get", "", "", ""}, true);
    row({"set", "", "", ""}, false);
    row({"g*", "", "", ""}, true);
    row({"", "user:*", "", ""}, true);
    row({"", "ser:1", "", ""}, true);
    row({"", "ser:*", "", ""}, false);
    row({"", "", "10.0.0.7", ""}, true);
    row({"", "", "10.0.0.8", ""}, false);
    row({"", "", "", "user"}, true);
    row({"", "", "", "USER"}, false);
    row({"get", "user:*", "10.0.0.8", ""}, false);
}

void TestLive::filters()
{
    QFETCH(QByteArrayList, filter);
    QFETCH(bool, matches);
    const CommandFilter asked {filter.at(0), filter.at(1), filter.at(2), filter.at(3)};
    QCOMPARE(asked.matches({1, 0, "10.0.0.7:4000", {"GET", "user:1"}}), matches);
}

void TestLive::pauseIsCounted()
{
    QVERIFY(start());
    m_live->commands().setPaused(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_other->call({"PING"}) && m_live->commands().counts().whilePaused > 5,
                             patienceMs);
    const qsizetype shown = m_commands.size();
    m_live->commands().setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_other->call({"PING"}) && m_commands.size() > shown, patienceMs);
}

void TestLive::commandsEndByTime()
{
    m_live->commands().start({100, 1000, 10'000});
    QTRY_VERIFY_WITH_TIMEOUT(!m_live->commands().isRunning(), patienceMs);
    QVERIFY(m_live->commands().end());
    QCOMPARE(m_live->commands().end()->reason, Reason::TimeUp);
    QTRY_VERIFY(
        !m_server->cli({QStringLiteral("CLIENT"), QStringLiteral("LIST")}).contains("cmd=monitor"));
}

void TestLive::commandsEndByLoad()
{
    QVERIFY(start({60'000, 200, 10'000}));
    QTRY_VERIFY_WITH_TIMEOUT(m_other->pipeline(QVector<Command>(100, {"PING"}))
                                 && !m_live->commands().isRunning(),
                             patienceMs);
    QCOMPARE(m_live->commands().end()->reason, Reason::TooMuch);
    QVERIFY(m_live->commands().counts().perSecond > 200);
}

void TestLive::commandsEndWhenTheServerDoes()
{
    QVERIFY(start());
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_live->commands().isRunning(), patienceMs);
    QCOMPARE(m_live->commands().end()->reason, Reason::Failed);
    QCOMPARE(m_live->commands().end()->error->code, ErrorCode::ConnectionLost);
}

void TestLive::commandsCanBeStopped()
{
    QVERIFY(start());
    m_live->commands().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_live->commands().isRunning(), patienceMs);
    QCOMPARE(m_live->commands().end()->reason, Reason::Asked);
}

void TestLive::startsAgain()
{
    commandsCanBeStopped();
    const QSignalSpy changed(&m_live->commands(), &CommandFeed::runningChanged);
    QVERIFY(start());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_live->commands().end());
}

void TestLive::whatIsLongIsCut()
{
    const QByteArray big(5000, 'x');
    const CommandRecord record = commandRecord({1, 0, "lua", {"MSET", big, big, "a", "b"}});
    QVERIFY(record.keyIsCut && record.key.size() <= 1024);
    QVERIFY(record.arguments.size() < 1100);
    QVERIFY(record.arguments.endsWith("…"));
    const CommandRecord hostile = commandRecord({1, 0, "lua", {"EVAL", "a\n\"\x01", "0", ""}});
    QVERIFY(hostile.key.isNull());
    QCOMPARE(hostile.arguments, QByteArray("\"a\\x0a\\\"\\x01\" 0 \"\""));
}

void TestLive::moreThanCanBeShownIsDropped()
{
    Handover<int> handover(3);
    QVERIFY(handover.put({1, 2}, 0));
    QVERIFY(!handover.put({3, 4, 5}, 7));
    const auto batch = handover.take();
    QCOMPARE(batch.rows, QVector<int>({3, 4, 5}));
    QCOMPARE(batch.dropped, 9);
    QVERIFY(handover.put({6}, 0));
    QCOMPARE(handover.take().rows, QVector<int>({6}));
}

void TestLive::keysOfCommands_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const QByteArrayList &command, const QByteArray &key) {
        QTest::newRow(command.join(' ').constData()) << command << key;
    };
    row({"GET", "a"}, "a");
    row({"publish", "a", "b"}, {});
    row({"EVAL", "return 1", "1", "a"}, "a");
    row({"EVAL", "return 1", "0", "a"}, {});
    row({"OBJECT", "ENCODING", "a"}, "a");
    row({"PING"}, {});
    row({"JSON.GET", "a"}, "a");
}

void TestLive::keysOfCommands()
{
    QFETCH(QByteArrayList, command);
    QFETCH(QByteArray, key);
    QCOMPARE(redis::firstKeyOf(command), key);
}

void TestLive::messagesArriveOnce()
{
    QVERIFY(follow({{"news", false}, {"n*", true}, {"*s", true}}));
    QVERIFY(m_other->pipeline({{"PUBLISH", "news", "1"},
                               {"PUBLISH", "notes", "2"},
                               {"PUBLISH", "cats", QByteArray(100'000, 'x')},
                               {"PUBLISH", "other", "4"},
                               {"PUBLISH", "news", "5"}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 4, patienceMs);
    QCOMPARE(payloads().first(), QByteArray("1"));
    QCOMPARE(m_messages.at(1).channel, QByteArray("notes"));
    QCOMPARE(m_messages.at(2).size, 100'000);
    QCOMPARE(m_messages.at(2).payload.size(), 16 * 1024);
    QCOMPARE(payloads().last(), QByteArray("5"));
    QCOMPARE(m_live->messages().counts().seen, 4);
}

void TestLive::subscriptionsChangeOnTheWay()
{
    QVERIFY(follow({{"a", false}}));
    m_live->messages().follow({{"b", false}});
    QTRY_VERIFY_WITH_TIMEOUT(m_other->call({"PUBSUB", "NUMSUB", "b"})->elements.at(1).integer == 1
                                 && m_other->call({"PUBSUB", "NUMSUB", "a"})->elements.at(1).integer
                                     == 0,
                             patienceMs);
    QVERIFY(m_other->pipeline({{"PUBLISH", "a", "no"}, {"PUBLISH", "b", "yes"}}));
    QTRY_COMPARE_WITH_TIMEOUT(payloads(), (QByteArrayList {"yes"}), patienceMs);
}

void TestLive::messagesAreCountedByChannel()
{
    QVERIFY(follow({{"*", true}}));
    m_live->messages().setPaused(true);
    QVERIFY(m_other->pipeline(QVector<Command>(300, {"PUBLISH", "a", "x"})
                              + QVector<Command>(20, {"PUBLISH", "b", "x"})));
    QTRY_COMPARE_WITH_TIMEOUT(m_live->messages().counts().whilePaused, 320, patienceMs);
    QCOMPARE(m_live->messages().countsByChannel(), (MessageFeed::Counts {{"a", 300}, {"b", 20}}));
    QVERIFY(m_messages.isEmpty());
}

void TestLive::nothingToFollowEndsIt()
{
    QVERIFY(follow({{"a", false}}));
    m_live->messages().follow({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_live->messages().isRunning(), patienceMs);
    QVERIFY(!m_live->messages().error());
    // And again, at the very moment that it ends.
    QVERIFY(follow({{"a", false}}));
    m_live->messages().follow({});
    m_live->messages().follow({{"c", false}});
    QVERIFY(follow({{"c", false}}));
}

void TestLive::messagesEndWhenTheServerDoes()
{
    QVERIFY(follow({{"a", false}}));
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_live->messages().isRunning(), patienceMs);
    QCOMPARE(m_live->messages().error()->code, ErrorCode::ConnectionLost);
    QVERIFY(m_server->start());
    m_live->messages().start();
    QVERIFY(follow({{"a", false}}));
}

void TestLive::channels()
{
    QCOMPARE(m_live->knownChannels(), (QByteArrayList {"updates:*"}));
    QVERIFY(follow({{"b", false}, {"a", false}, {"p*", true}}));
    const auto list = resultOf(m_live->channels());
    QVERIFY(list);
    QCOMPARE(list->channels, (QVector<redis::ChannelList::Channel> {{"a", 1}, {"b", 1}}));
    QCOMPARE(list->patterns, 1);
    const auto few = redis::listChannels(*m_other, 1);
    QVERIFY(few);
    QCOMPARE(few->channels.size(), 1);
    QCOMPARE(few->leftOut, 1);
}

void TestLive::publishing()
{
    QVERIFY(follow({{"a", false}}));
    QCOMPARE(resultOf(m_live->publish("a", "hello")), Result<qint64>(1));
    QTRY_COMPARE_WITH_TIMEOUT(payloads(), (QByteArrayList {"hello"}), patienceMs);
    Live readOnly(accessTo(*m_server, true), m_clock);
    QCOMPARE(resultOf(readOnly.publish("a", "hello")).error().code, ErrorCode::ReadOnly);
    QCOMPARE(resultOf(readOnly.measureHitRates({})).error().code, ErrorCode::ReadOnly);
}

void TestLive::hitRates()
{
    insight::HitRates last;
    connect(m_live.get(), &Live::measured, this, [&](const auto &rates) { last = rates; });
    auto future = m_live->measureHitRates({});
    QTRY_VERIFY_WITH_TIMEOUT(m_other->call({"GET", "user:1"}) && last.commands > 0, patienceMs);
    future.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(last.end, insight::HitRates::End::Asked, patienceMs);
    QVERIFY(last.total().reads > 0);
    QCOMPARE(last.total().misses, last.total().reads);
    QVERIFY(resultOf(m_live->cost()));
}

void TestLive::closingBreaksOff()
{
    QVERIFY(start());
    QVERIFY(follow({{"a", false}}));
    m_live->measureHitRates({});
    QElapsedTimer timer;
    timer.start();
    m_live.reset();
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
