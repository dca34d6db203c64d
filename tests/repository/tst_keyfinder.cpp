// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/glob.h"
#include "models/redis/connection.h"
#include "models/repository/keyfinder.h"
#include "tests/support/fakeclient.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using mapping::KeyTarget;
using redis::Connection;
using test::FakeClient;
using test::RedisServer;
using Scope = KeyTarget::Scope;

Q_DECLARE_METATYPE(KeyTarget)

namespace {

const QByteArray binaryKey("bin:\0\xff\r\n", 8);

QByteArrayList sorted(QByteArrayList keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

class CancelledWork final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

class TestKeyFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void targets_data();
    void targets();
    void severalTargets();
    void nothingAskedAsksNothing();
    void manyPatternsTakeOnePass();
    void scanIsNarrowedToWhatTheyShare_data();
    void scanIsNarrowedToWhatTheyShare();
    void foundOnceThoughScannedTwice();
    void cancelEndsTheScan();
    void failureIsPassedOn();
    void splitKeepsTheOrder();

private:
    RedisServer m_server;
    SystemClock m_clock;
    QByteArrayList m_keys {"user:1",    "user:10",   "user:1:roles", "user:1:a:b", "user:11:roles",
                           "user:",     "t:[ab]:x",  "t:a:x",        "t:b:x",      "t:\\:x",
                           "t:*:x",     "t:?:x",     "User:1",       binaryKey,    "",
                           "a/1/roles", "a/1",       "a/10",         "note:1",     "note:1 copy",
                           "emoji:😀",   "emoji:😀:x", "emoji:😁:x"};
};

void TestKeyFinder::initTestCase()
{
    QVERIFY(m_server.isRunning());
    Connection connection(m_server.endpoint(), m_clock);
    for (const QByteArray &key : m_keys)
        QVERIFY(connection.call({"SET", key, "v"}));
    std::sort(m_keys.begin(), m_keys.end());
}

void TestKeyFinder::targets_data()
{
    QTest::addColumn<KeyTarget>("target");
    QTest::addColumn<QByteArrayList>("keys");
    const auto row = [](const char *name, Scope scope, const QByteArray &text,
                        const QByteArrayList &keys, const QByteArray &delimiter = ":") {
        QTest::newRow(name) << KeyTarget {scope, text, delimiter} << sorted(keys);
    };
    row("exact", Scope::Exact, "user:1", {"user:1"});
    row("exact, absent", Scope::Exact, "user:2", {});
    row("exact, special", Scope::Exact, "t:*:x", {"t:*:x"});
    row("exact, binary", Scope::Exact, binaryKey, {binaryKey});
    row("exact, empty", Scope::Exact, "", {""});
    row("subtree stops at its delimiter", Scope::Subtree, "user:1",
        {"user:1", "user:1:roles", "user:1:a:b"});
    row("subtree without a key of its own", Scope::Subtree, "user:11", {"user:11:roles"});
    row("subtree of nothing", Scope::Subtree, "user:12", {});
    row("subtree, other delimiter", Scope::Subtree, "a/1", {"a/1", "a/1/roles"}, "/");
    row("subtree is no glob", Scope::Subtree, "t:[ab]", {"t:[ab]:x"});
    row("subtree, asterisk", Scope::Subtree, "t:*", {"t:*:x"});
    row("subtree, backslash", Scope::Subtree, "t:\\", {"t:\\:x"});
    row("subtree, emoji", Scope::Subtree, "emoji:😀", {"emoji:😀", "emoji:😀:x"});
    row("glob", Scope::Glob, "user:1*",
        {"user:1", "user:10", "user:1:roles", "user:1:a:b", "user:11:roles"});
    row("glob, escaped brackets", Scope::Glob, "t:" + escapeGlob("[ab]") + ":*", {"t:[ab]:x"});
    row("glob, escaped asterisk", Scope::Glob, "t:" + escapeGlob("*") + ":*", {"t:*:x"});
    row("glob, escaped backslash", Scope::Glob, "t:" + escapeGlob("\\") + ":*", {"t:\\:x"});
    row("glob, unescaped brackets", Scope::Glob, "t:[ab]:*", {"t:a:x", "t:b:x"});
    row("glob from the start", Scope::Glob, "*:roles", {"user:1:roles", "user:11:roles"});
}

void TestKeyFinder::targets()
{
    QFETCH(KeyTarget, target);
    QFETCH(QByteArrayList, keys);
    Connection connection(m_server.endpoint(), m_clock);
    QCOMPARE(*repository::findKeys(connection, {target}), keys);
    QCOMPARE(repository::findKeys(m_keys, target), keys);
}

void TestKeyFinder::severalTargets()
{
    Connection connection(m_server.endpoint(), m_clock);
    const QVector<KeyTarget> targets {{Scope::Exact, "user:1", ":"},
                                      {Scope::Subtree, "user:1", ":"},
                                      {Scope::Glob, "*:roles", ":"},
                                      {Scope::Exact, "nowhere", ":"}};
    QCOMPARE(*repository::findKeys(connection, targets),
             sorted({"user:1", "user:1:roles", "user:1:a:b", "user:11:roles"}));
}

void TestKeyFinder::nothingAskedAsksNothing()
{
    FakeClient client;
    QVERIFY(repository::findKeys(client, {})->isEmpty());
    QVERIFY(client.commands().isEmpty());
}

void TestKeyFinder::manyPatternsTakeOnePass()
{
    FakeClient client;
    for (const QByteArray &key : m_keys)
        client.keyspace().execute({"SET", key, "v"});
    QVector<KeyTarget> targets;
    for (int i = 0; i < 50; ++i)
        targets.append({Scope::Subtree, "user:" + QByteArray::number(i), ":"});
    QCOMPARE(*repository::findKeys(client, targets),
             sorted({"user:1", "user:10", "user:1:roles", "user:1:a:b", "user:11:roles"}));
    const auto begins = std::count_if(client.commands().begin(), client.commands().end(),
                                      [](const redis::Command &command) {
                                          return command.first() == "SCAN" && command.at(1) == "0";
                                      });
    QCOMPARE(begins, 1);
}

void TestKeyFinder::scanIsNarrowedToWhatTheyShare_data()
{
    QTest::addColumn<QByteArrayList>("subtrees");
    QTest::addColumn<QByteArray>("glob");
    QTest::newRow("one") << QByteArrayList {"user:1"} << QByteArray("user:1*");
    QTest::newRow("two") << QByteArrayList {"user:1", "user:2"} << QByteArray("user:*");
    QTest::newRow("nothing shared") << QByteArrayList {"user:1", "role:1"} << QByteArray();
    QTest::newRow("escaped") << QByteArrayList {"t:[ab]"} << QByteArray("t:\\[ab\\]*");
}

void TestKeyFinder::scanIsNarrowedToWhatTheyShare()
{
    QFETCH(QByteArrayList, subtrees);
    QFETCH(QByteArray, glob);
    FakeClient client;
    QVector<KeyTarget> targets;
    for (const QByteArray &text : subtrees)
        targets.append({Scope::Subtree, text, ":"});
    QVERIFY(repository::scanForTargets(client, targets));
    const redis::Command scan = client.commands().last();
    QCOMPARE(scan.first(), QByteArray("SCAN"));
    const qsizetype match = scan.indexOf("MATCH");
    QCOMPARE(match < 0 ? QByteArray() : scan.at(match + 1), glob);
}

void TestKeyFinder::foundOnceThoughScannedTwice()
{
    FakeClient client;
    client.keyspace().execute({"SET", "user:1:x", "v"});
    const QVector<KeyTarget> targets {{Scope::Subtree, "user:1", ":"},
                                      {Scope::Glob, "user:*", ":"}};
    QCOMPARE(*repository::scanForTargets(client, targets), QByteArrayList {"user:1:x"});
}

void TestKeyFinder::cancelEndsTheScan()
{
    Connection connection(m_server.endpoint(), m_clock);
    CancelledWork progress;
    const auto keys = repository::findKeys(connection, {{Scope::Glob, "*", ":"}}, progress);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, ErrorCode::Cancelled);
}

void TestKeyFinder::failureIsPassedOn()
{
    FakeClient client;
    client.failNext(1, {ErrorCode::ConnectionLost, {}, QStringLiteral("here")});
    auto keys = repository::findKeys(client, {{Scope::Exact, "user:1", ":"}});
    QCOMPARE(keys.error().code, ErrorCode::ConnectionLost);
    client.failNext(1, {ErrorCode::TimedOut, {}, {}});
    keys = repository::findKeys(client, {{Scope::Glob, "*", ":"}});
    QCOMPARE(keys.error().code, ErrorCode::TimedOut);
}

void TestKeyFinder::splitKeepsTheOrder()
{
    const KeyTarget subtree {Scope::Subtree, "b", ":"};
    const KeyTarget glob {Scope::Glob, "a*", ":"};
    const auto split = repository::splitTargets(
        {{Scope::Exact, "z", ":"}, subtree, {Scope::Exact, "a", ":"}, glob});
    QCOMPARE(split.exact, QByteArrayList({"z", "a"}));
    QCOMPARE(split.patterns, QVector<KeyTarget>({subtree, glob}));
}

QTEST_GUILESS_MAIN(TestKeyFinder)
#include "tst_keyfinder.moc"
