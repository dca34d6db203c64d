// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitratecounter.h"
#include "models/insight/hitratemeasurement.h"
#include "models/insight/missnotice.h"
#include "models/insight/readkeys.h"
#include "tests/support/redisserver.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace selaras;
using namespace selaras::insight;
using redis::Command;
using redis::Connection;

namespace {

mapping::Profile shop()
{
    return *mapping::parseProfile(
        R"({"name":"Shop","keyPrefix":"s:","mappings":[
            {"table":"users","keys":["user:{id}"]},
            {"table":"menus","keys":["menu:{shop_id}:{id}"]},
            {"table":"orders","keys":["orders:{shop_id}:list"]}],
            "tenants":{"table":"shops","key":"id","reference":"shop_id"},
            "expectedHitRates":{"menu:*":[85,95],"session:*":[99,100]}})",
        QStringLiteral("shop.json"));
}

// Ends a measurement when it has counted a number of commands.
class Until final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return m_done.load(); }
    void end() { m_done.store(true); }

private:
    std::atomic<bool> m_done = false;
};

// An application that reads through its cache, and knows exactly what it found.
class Application {
public:
    Application(const redis::Endpoint &endpoint, Clock &clock)
        : m_endpoint(endpoint)
        , m_clock(clock)
    {
    }

    // On any one thread.
    bool run(int rounds)
    {
        m_connection = std::make_unique<Connection>(m_endpoint, m_clock);
        for (int i = 0; i < rounds; ++i) {
            const bool ok =
                readUser() && readMenus() && readOrders() && readSession() && lookAround();
            if (!ok)
                return false;
        }
        m_connection.reset();
        return true;
    }

    QMap<QByteArray, HitCount> truth; // by the name of the group
    QMap<QByteArray, HitCount> tenants;

private:
    bool wasThere(double share) { return m_dice.generateDouble() < share; }

    bool call(const Command &command)
    {
        const auto reply = m_connection->call(command);
        m_last = reply.value_or(redis::Reply {});
        return reply.has_value();
    }

    void note(const QByteArray &group, bool hit, const QByteArray &tenant = {})
    {
        const HitCount one {1, hit ? 0 : 1};
        truth[group] += one;
        if (!tenant.isEmpty())
            tenants[tenant] += one;
    }

    bool readUser()
    {
        const QByteArray key = "s:user:" + QByteArray::number(m_dice.bounded(50));
        if (wasThere(0.1) && !call({"DEL", key}))
            return false;
        if (!call({"GET", key}))
            return false;
        note("user:{id}", !m_last.isNil());
        return !m_last.isNil() || call({"SET", key, "{}"});
    }

    // With MGET, half of the keys twice.
    bool readMenus()
    {
        const QByteArray tenant = "t" + QByteArray::number(m_dice.bounded(3));
        const QByteArray a = "s:menu:" + tenant + ":" + QByteArray::number(m_dice.bounded(20));
        const QByteArray b = "s:menu:" + tenant + ":" + QByteArray::number(20 + m_dice.bounded(20));
        if (!call({"MGET", a, b, b}))
            return false;
        for (const redis::Reply &value : m_last.elements)
            note("menu:{shop_id}:{id}", !value.isNil(), tenant);
        return call({"MSET", a, "{}", b, "{}"}) && (!wasThere(0.2) || call({"UNLINK", a}));
    }

    // Within a transaction, as a hash.
    bool readOrders()
    {
        const QByteArray tenant = "t" + QByteArray::number(m_dice.bounded(3));
        const QByteArray key = "s:orders:" + tenant + ":list";
        const auto replies = m_connection->pipeline(
            {{"MULTI"}, {"HGETALL", key}, {"HSET", key, "f", "v"}, {"HGET", key, "g"}, {"EXEC"}});
        if (!replies)
            return false;
        note("orders:{shop_id}:list", !replies->at(4).elements.at(0).elements.isEmpty(), tenant);
        note("orders:{shop_id}:list", true, tenant);
        return !wasThere(0.4) || call({"DEL", key});
    }

    // In a script.
    bool readSession()
    {
        const QByteArray key = "s:session:" + QByteArray::number(m_dice.bounded(100));
        if (!call({"EVAL", "return redis.call('GET', KEYS[1])", "1", key}))
            return false;
        note("session:*", !m_last.isNil());
        return !m_last.isNil() || !wasThere(0.7) || call({"SET", key, "{}", "EX", "100"});
    }

    // None of it is a read, though the server counts misses for it.
    bool lookAround()
    {
        const QByteArray key = "s:user:" + QByteArray::number(1000 + m_dice.bounded(10));
        return call({"EXISTS", key}) && call({"TTL", key}) && call({"TYPE", key})
            && call({"INCR", "s:counter"}) && call({"GET", "elsewhere"})
            && call({"PUBLISH", "__keyevent@0__:keymiss", "s:user:1"});
    }

    redis::Endpoint m_endpoint;
    Clock &m_clock;
    std::unique_ptr<Connection> m_connection;
    redis::Reply m_last;
    QRandomGenerator m_dice {7};
};

} // namespace

// A known load on a real server, and what is told of it.
class TestHitRates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalsTheTruth();
    void otherDatabasesAreNotCounted();
    void olderServersTellTheCommandFirst();
    void endsByItself();
    void endsWhenThereIsTooMuch();
    void putsBack_data();
    void putsBack();
    void putsBackWhenClosed();
    void leavesWhatAnotherHasSet();
    void saysWhereItMayNot();
    void followsWhereMissesAreNotTold();
    void readKeys_data();
    void readKeys();
    void interval();
    void cost();

private:
    QByteArray setting()
    {
        return m_server.cli({QStringLiteral("CONFIG"), QStringLiteral("GET"),
                             QStringLiteral("notify-keyspace-events")});
    }
    // Runs `work` on another thread while a measurement runs.
    Result<HitRates> measure(const std::function<bool(Progress &)> &work,
                             const MeasurementLimits &limits = {20'000, 1'000'000, 20'000});

    test::RedisServer m_server;
    SystemClock m_clock;
    mapping::KeyGroups m_groups {shop()};
};

void TestHitRates::init()
{
    QVERIFY(m_server.isRunning());
    m_server.cli({QStringLiteral("FLUSHALL")});
    m_server.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"),
                  QStringLiteral("notify-keyspace-events"), QString()});
}

Result<HitRates> TestHitRates::measure(const std::function<bool(Progress &)> &work,
                                       const MeasurementLimits &limits)
{
    Until until;
    std::atomic<bool> worked = false;
    std::thread worker;
    // It begins when the measurement counts, so that all of it is counted.
    const auto begin = [&](const HitRates & /*unused*/) {
        if (worker.joinable())
            return;
        worker = std::thread([&] {
            worked = work(until);
            until.end();
        });
    };
    auto rates = measureHitRates(m_server.endpoint(), m_clock, {}, m_groups, limits, until, begin);
    until.end();
    if (worker.joinable())
        worker.join();
    if (!worked)
        return fail(ErrorCode::Cancelled, QStringLiteral("the load was not put"));
    return rates;
}

void TestHitRates::equalsTheTruth()
{
    Application application(m_server.endpoint(), m_clock);
    const auto rates = measure([&](Progress & /*unused*/) { return application.run(400); });
    QVERIFY2(rates, rates ? "" : qPrintable(rates.error().detail));
    QCOMPARE(rates->end, HitRates::End::Asked);
    QVERIFY(!rates->restoreError && !rates->settingChangedMeanwhile);
    const auto counted = rates->byGroup();
    for (qsizetype group = 0; group < m_groups.groups().size(); ++group) {
        const QByteArray name = m_groups.groups().at(group).name.toUtf8();
        if (name.isEmpty() || !application.truth.contains(name))
            continue;
        QVERIFY(counted.contains(group));
        const HitCount truth = application.truth.value(name);
        QCOMPARE(counted.value(group), truth);
        QVERIFY(truth.reads >= 400 && truth.misses > 0 && truth.misses < truth.reads);
        QVERIFY(std::abs(counted.value(group).rate() - truth.rate()) < 0.02);
    }
    QCOMPARE(rates->byTenant(), application.tenants);
    // What no rule names; the application reads only "elsewhere" of it.
    QCOMPARE(counted.value(m_groups.groups().size() - 1), (HitCount {400, 400}));
    QVERIFY(setting().endsWith("notify-keyspace-events\n"));
}

void TestHitRates::otherDatabasesAreNotCounted()
{
    const auto rates = measure([&](Progress & /*unused*/) {
        Connection other(m_server.endpoint(), m_clock);
        const QVector<Command> both {
            {"SELECT", "3"}, {"GET", "s:user:1"}, {"SELECT", "0"}, {"GET", "s:user:2"}};
        return other.pipeline(both).has_value();
    });
    QVERIFY(rates);
    QCOMPARE(rates->total(), (HitCount {1, 1}));
}

void TestHitRates::olderServersTellTheCommandFirst()
{
    HitRateCounter counter(m_groups, 0, HitRateCounter::Order::CommandFirst);
    const auto command = [&](const QByteArrayList &words) {
        counter.countCommand({1, 0, "lua", words});
    };
    command({"MGET", "s:user:1", "s:user:2", "s:user:2"});
    counter.countMiss("s:user:2");
    counter.countMiss("s:user:2");
    counter.countMiss("s:user:2"); // of nothing that was read
    command({"TTL", "s:user:3"});
    counter.countMiss("s:user:3");
    command({"GET", "s:user:3"});
    QCOMPARE(counter.rates().total(), (HitCount {4, 2}));
}

void TestHitRates::endsByItself()
{
    const auto rates = measureHitRates(m_server.endpoint(), m_clock, {}, m_groups,
                                       {200, 1000, 1000}, Progress::none());
    QVERIFY(rates);
    QCOMPARE(rates->end, HitRates::End::Done);
    QVERIFY(rates->tookMs >= 200 && rates->tookMs < 2000);
}

void TestHitRates::endsWhenThereIsTooMuch()
{
    const auto rates = measure(
        [&](Progress &progress) {
            Connection busy(m_server.endpoint(), m_clock);
            bool ok = true;
            while (ok && !progress.cancelled())
                ok = busy.call({"GET", "s:user:1"}).has_value();
            return ok;
        },
        {3000, 500, 20'000});
    QVERIFY(rates);
    QCOMPARE(rates->end, HitRates::End::TooManyCommands);
}

void TestHitRates::putsBack_data()
{
    QTest::addColumn<QString>("flags");
    QTest::newRow("nothing") << QString();
    QTest::newRow("some") << QStringLiteral("Kx");
    QTest::newRow("all but misses") << QStringLiteral("KEA");
    QTest::newRow("already") << QStringLiteral("KEm");
}

void TestHitRates::putsBack()
{
    QFETCH(QString, flags);
    m_server.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"),
                  QStringLiteral("notify-keyspace-events"), flags});
    const QByteArray before = setting();
    QByteArray during;
    Until until;
    const auto rates = measureHitRates(m_server.endpoint(), m_clock, {}, m_groups,
                                       {1500, 100'000, 20'000}, until, [&](const HitRates & /**/) {
                                           during = setting();
                                           until.end();
                                       });
    QVERIFY(rates);
    QVERIFY(during.contains('E') && during.contains('m'));
    QCOMPARE(setting(), before);
}

void TestHitRates::putsBackWhenClosed()
{
    const auto closing = std::make_shared<std::atomic<bool>>(false);
    QByteArray during;
    const auto rates =
        measureHitRates(m_server.endpoint(), m_clock, closing, m_groups, {20'000, 100'000, 20'000},
                        Progress::none(), [&](const HitRates & /*unused*/) {
                            during = setting();
                            closing->store(true);
                        });
    QVERIFY(!rates);
    QCOMPARE(rates.error().code, ErrorCode::Cancelled);
    QVERIFY(during.contains('m') && during != setting());
    QVERIFY(setting().endsWith("notify-keyspace-events\n"));
}

void TestHitRates::leavesWhatAnotherHasSet()
{
    MissNotice notice(m_server.endpoint(), m_clock);
    QVERIFY(notice.switchOn());
    m_server.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"),
                  QStringLiteral("notify-keyspace-events"), QStringLiteral("Kx")});
    const auto ending = notice.restore();
    QVERIFY(ending);
    QCOMPARE(*ending, MissNotice::Ending::ChangedMeanwhile);
    QVERIFY(setting().contains("xK"));
    const auto again = notice.restore();
    QVERIFY(again);
    QCOMPARE(*again, MissNotice::Ending::Untouched);
}

void TestHitRates::saysWhereItMayNot()
{
    Connection admin(m_server.endpoint(), m_clock);
    QVERIFY(
        admin.call({"ACL", "SETUSER", "watcher", "on", ">pw", "~*", "&*", "+@all", "-monitor"}));
    redis::Endpoint endpoint = m_server.endpoint();
    endpoint.username = QStringLiteral("watcher");
    endpoint.password = QStringLiteral("pw");
    const auto rates = measureHitRates(endpoint, m_clock, {}, m_groups, {}, Progress::none());
    QVERIFY(!rates);
    QCOMPARE(rates.error().code, ErrorCode::NoPermission);
    QVERIFY(setting().endsWith("notify-keyspace-events\n"));
}

// Without CONFIG; close to the truth, and said to be an estimate.
void TestHitRates::followsWhereMissesAreNotTold()
{
    Connection admin(m_server.endpoint(), m_clock);
    QVERIFY(admin.call({"ACL", "SETUSER", "looker", "on", ">pw", "~*", "&*", "+@all", "-config"}));
    Until until;
    Application application(m_server.endpoint(), m_clock);
    QVERIFY(application.run(100)); // some keys are there
    application.truth.clear();
    redis::Endpoint endpoint = m_server.endpoint();
    endpoint.username = QStringLiteral("looker");
    endpoint.password = QStringLiteral("pw");
    std::thread worker;
    const auto rates = measureHitRates(endpoint, m_clock, {}, m_groups, {20'000, 1'000'000, 20'000},
                                       until, [&](const HitRates & /*unused*/) {
                                           if (!worker.joinable())
                                               worker = std::thread([&] {
                                                   application.run(400);
                                                   until.end();
                                               });
                                       });
    until.end();
    if (worker.joinable())
        worker.join();
    QVERIFY2(rates, rates ? "" : qPrintable(rates.error().detail));
    QCOMPARE(rates->source, HitRates::Source::Followed);
    const auto counted = rates->byGroup();
    for (qsizetype group = 0; group + 1 < m_groups.groups().size(); ++group) {
        const QByteArray name = m_groups.groups().at(group).name.toUtf8();
        const HitCount truth = application.truth.value(name);
        if (truth.reads == 0)
            continue;
        const HitCount count = counted.value(group);
        const QByteArray said = name + " " + QByteArray::number(count.rate()) + " of "
            + QByteArray::number(truth.rate());
        // One read of each key may be taken for a miss.
        const double tolerance = 0.02 + 120.0 / double(truth.reads);
        QVERIFY2(std::abs(count.rate() - truth.rate()) < tolerance, said.constData());
        QVERIFY(count.reads > truth.reads * 9 / 10 && count.reads <= truth.reads);
    }
    QVERIFY(setting().endsWith("notify-keyspace-events\n"));
}

void TestHitRates::readKeys_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArrayList>("keys");
    const auto row = [](const QByteArrayList &command, const QByteArrayList &keys) {
        QTest::newRow(command.join(' ').constData()) << command << keys;
    };
    row({"get", "a"}, {"a"});
    row({"GETEX", "a", "EX", "5"}, {"a"});
    row({"mGet", "a", "b", "a"}, {"a", "b", "a"});
    row({"HGETALL", "a"}, {"a"});
    row({"SET", "a", "get"}, {});
    row({"SET", "a", "1", "EX", "5", "get"}, {"a"});
    row({"EXISTS", "a", "b"}, {});
    row({"TTL", "a"}, {});
    row({"DEL", "a"}, {});
    row({"GET"}, {});
    row({}, {});
}

void TestHitRates::readKeys()
{
    QFETCH(QByteArrayList, command);
    QFETCH(QByteArrayList, keys);
    QCOMPARE(insight::readKeys(command), keys);
}

void TestHitRates::interval()
{
    QCOMPARE((HitCount {}).interval().most, 1.0);
    const HitCount few {10, 2};
    QVERIFY(std::abs(few.interval().least - 0.490) < 0.001); // by the formula, worked by hand
    QVERIFY(std::abs(few.interval().most - 0.943) < 0.001);
    const HitCount all {1000, 0};
    QCOMPARE(all.interval().most, 1.0);
    QVERIFY(all.interval().least > 0.996);
}

void TestHitRates::cost()
{
    Connection client(m_server.endpoint(), m_clock);
    const auto idle = estimateMonitorCost(client);
    QVERIFY(idle);
    QVERIFY(QTest::qWaitFor([&] {
        client.pipeline(QVector<Command>(500, {"SET", "k", QByteArray(100, 'x')}));
        const auto busy = estimateMonitorCost(client);
        return busy && busy->commandsPerSecond > 500
            && busy->bytesPerSecond > busy->commandsPerSecond * 100;
    }));
}

QTEST_GUILESS_MAIN(TestHitRates)
#include "tst_hitrates.moc"
