// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"
#include "tests/support/fakeclient.h"

#include <QTest>

#include <functional>

using namespace selaras;
using namespace selaras::redis;
using test::FakeClient;

using Attempt = std::function<std::optional<Error>(Client &)>;
Q_DECLARE_METATYPE(Attempt)

namespace {

template<class T>
std::optional<Error> errorIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

// What the functions of keyspace.h do when the server fails, refuses, or changes under them.
class TestKeyspaceFailures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOnALostConnection_data();
    void passesOnALostConnection();
    void passesOnAnErrorReply_data();
    void passesOnAnErrorReply();
    void scansWithoutPermissionToCount();
    void refusesAScanReplyOfAnotherForm();
    void asksForMoreKeysWhereCallsAreQuick();
    void usesDelWhereUnlinkIsUnknown();
    void toleratesAKeyThatGoesWhileItIsInspected();
    void toleratesAKeyThatChangesTypeWhileItIsInspected();
    void dropsAStringThatGrowsWhileItIsRead();
    void failsWithTheTypeOfAValueThatChanges();

private:
    static QVector<QPair<QByteArray, Attempt>> attempts();
    static void fill(FakeClient &client);
};

QVector<QPair<QByteArray, Attempt>> TestKeyspaceFailures::attempts()
{
    return {
        {"scanKeys",
         [](Client &c) { return errorIn(scanKeys(c, {}, [](const QByteArrayList &) {})); }},
        {"inspectKeys", [](Client &c) { return errorIn(inspectKeys(c, {"text"})); }},
        {"readValue", [](Client &c) { return errorIn(readValue(c, "text")); }},
        {"readValue of a hash", [](Client &c) { return errorIn(readValue(c, "hash")); }},
        {"readValue of a list", [](Client &c) { return errorIn(readValue(c, "list")); }},
        {"readStrings", [](Client &c) { return errorIn(readStrings(c, {"text"})); }},
        {"unlinkKeys", [](Client &c) { return errorIn(unlinkKeys(c, {"text"})); }},
    };
}

void TestKeyspaceFailures::fill(FakeClient &client)
{
    QVERIFY(client.pipeline({{"SET", "text", "value"},
                             {"HSET", "hash", "field", "value"},
                             {"RPUSH", "list", "element"}}));
    client.forgetCommands();
}

void TestKeyspaceFailures::passesOnALostConnection_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<int>("callsBefore");
    for (const auto &[name, attempt] : attempts()) {
        for (int before = 0; before < 4; ++before)
            QTest::addRow("%s after %d", name.constData(), before) << attempt << before;
    }
}

void TestKeyspaceFailures::passesOnALostConnection()
{
    QFETCH(Attempt, attempt);
    QFETCH(int, callsBefore);
    // The same run without a failure tells how many calls there are to fail.
    class CountingClient final : public Client {
    public:
        CountingClient(FakeClient &inner, int failAt)
            : m_inner(inner)
            , m_failAt(failAt)
        {
        }
        Result<Reply> call(const Command &command) override
        {
            armed();
            return m_inner.call(command);
        }
        Result<QVector<Reply>> pipeline(const QVector<Command> &commands) override
        {
            armed();
            return m_inner.pipeline(commands);
        }
        Result<QString> runId() override { return m_inner.runId(); }
        int calls = 0;

    private:
        void armed()
        {
            if (calls++ == m_failAt)
                m_inner.failNext(1, {ErrorCode::ConnectionLost, {}, {}});
        }
        FakeClient &m_inner;
        int m_failAt;
    };
    FakeClient whole;
    fill(whole);
    CountingClient counting(whole, -1);
    QVERIFY(!attempt(counting));

    FakeClient broken;
    fill(broken);
    CountingClient failing(broken, callsBefore);
    const auto error = attempt(failing);
    QCOMPARE(error.has_value(), callsBefore < counting.calls);
    if (error)
        QCOMPARE(error->code, ErrorCode::ConnectionLost);
}

void TestKeyspaceFailures::passesOnAnErrorReply_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QByteArrayList>("commands"); // refused, one after the other
    const QVector<QByteArrayList> refused {
        {"SCAN"},          {"TYPE", "PTTL", "STRLEN"}, {"TYPE", "GETRANGE"},
        {"HSCAN", "HLEN"}, {"LRANGE", "LLEN"},         {"STRLEN", "GET"},
        {"UNLINK"}};
    const auto all = attempts();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].first.constData()) << all[i].second << refused[i];
}

void TestKeyspaceFailures::passesOnAnErrorReply()
{
    QFETCH(Attempt, attempt);
    QFETCH(QByteArrayList, commands);
    for (const QByteArray &command : commands) {
        FakeClient client;
        fill(client);
        client.answerWith(command, "NOPERM this user has no permissions");
        const auto error = attempt(client);
        QVERIFY2(error, command.constData());
        QCOMPARE(error->code, ErrorCode::NoPermission);
    }
}

void TestKeyspaceFailures::scansWithoutPermissionToCount()
{
    FakeClient client;
    fill(client);
    client.answerWith("DBSIZE", "NOPERM this user has no permissions");
    const auto scanned = scanKeys(client, {}, [](const QByteArrayList &) {});
    QVERIFY(scanned);
    QCOMPARE(*scanned, 3);
}

void TestKeyspaceFailures::refusesAScanReplyOfAnotherForm()
{
    class OddClient final : public Client {
    public:
        Result<Reply> call(const Command &) override { return Reply::array({Reply::bulk("0")}); }
        Result<QVector<Reply>> pipeline(const QVector<Command> &) override
        {
            return QVector<Reply>();
        }
        Result<QString> runId() override { return QString(); }
    } client;
    const auto scanned = scanKeys(client, {}, [](const QByteArrayList &) {});
    QVERIFY(!scanned);
    QCOMPARE(scanned.error().code, ErrorCode::RedisError);
}

void TestKeyspaceFailures::asksForMoreKeysWhereCallsAreQuick()
{
    FakeClient client;
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(client.call({"SET", QByteArray::number(i), QByteArray("1")}));
    client.forgetCommands();
    QVERIFY(scanKeys(client, "nothing", [](const QByteArrayList &) {}));
    QVector<qint64> counts;
    for (const Command &command : client.commands()) {
        QVERIFY(command.first() != "KEYS");
        if (command.first() == "SCAN")
            counts.append(command.last().toLongLong());
    }
    QCOMPARE(counts.first(), 1000);
    for (const qint64 count : std::as_const(counts))
        QVERIFY(count >= 100 && count <= 10'000);
}

void TestKeyspaceFailures::usesDelWhereUnlinkIsUnknown()
{
    FakeClient client;
    fill(client);
    client.answerWith("UNLINK", "ERR unknown command 'UNLINK'");
    const auto removed = unlinkKeys(client, {"missing", "text"});
    QVERIFY(removed);
    QCOMPARE(*removed, QByteArrayList {"text"});
    QVERIFY(!client.keyspace().contains("text"));
}

void TestKeyspaceFailures::toleratesAKeyThatGoesWhileItIsInspected()
{
    FakeClient client;
    fill(client);
    client.afterCommand = [&client](const Command &command) {
        if (command.first() == "TYPE")
            client.keyspace().execute({"DEL", "text"});
    };
    const auto facts = inspectKeys(client, {"text"});
    QVERIFY(facts);
    QVERIFY(!facts->first().exists());
    QCOMPARE(facts->first().ttlMs, -1);
}

void TestKeyspaceFailures::toleratesAKeyThatChangesTypeWhileItIsInspected()
{
    FakeClient client;
    fill(client);
    client.beforeCommand = [&client](const Command &command) {
        if (command.first() == "STRLEN") {
            client.keyspace().execute({"DEL", "text"});
            client.keyspace().execute({"HSET", "text", "f", "v"});
        }
    };
    const auto facts = inspectKeys(client, {"text"});
    QVERIFY(facts);
    QCOMPARE(facts->first().size, 0);
}

void TestKeyspaceFailures::dropsAStringThatGrowsWhileItIsRead()
{
    FakeClient client;
    fill(client);
    client.beforeCommand = [&client](const Command &command) {
        if (command.first() == "GET")
            client.keyspace().execute({"SET", "text", QByteArray(100, 'x')});
    };
    const auto values = readStrings(client, {"text"}, 10);
    QVERIFY(values);
    QVERIFY(!values->first());
}

void TestKeyspaceFailures::failsWithTheTypeOfAValueThatChanges()
{
    FakeClient client;
    fill(client);
    client.beforeCommand = [&client](const Command &command) {
        if (command.first() == "GETRANGE") {
            client.keyspace().execute({"DEL", "text"});
            client.keyspace().execute({"HSET", "text", "f", "v"});
        }
    };
    const auto value = readValue(client, "text");
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::WrongType);
}

QTEST_GUILESS_MAIN(TestKeyspaceFailures)
#include "tst_keyspacefailures.moc"
