// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/commandwriter.h"
#include "models/redis/reply.h"

#include <QTest>

using namespace selaras;
using redis::Command;
using redis::Reply;

class TestReply final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWordsOfAnError_data();
    void readsTheWordsOfAnError();
    void keepsTheServersWords();
    void dropsTheArgumentsOfAnUnknownCommand();
    void callsAnythingElseUnexpected();
    void writesCommands_data();
    void writesCommands();
};

void TestReply::readsTheWordsOfAnError_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *words, ErrorCode code) {
        QTest::newRow(words) << QByteArray(words) << code;
    };
    row("WRONGPASS invalid username-password pair or user is disabled.", ErrorCode::WrongPassword);
    row("ERR invalid password", ErrorCode::WrongPassword);
    row("NOAUTH Authentication required.", ErrorCode::AuthenticationRequired);
    row("NOPERM this user has no permissions to run the 'get' command", ErrorCode::NoPermission);
    row("DENIED Redis is running in protected mode", ErrorCode::NoPermission);
    row("ERR DB index is out of range", ErrorCode::NoSuchDatabase);
    row("ERR invalid DB index", ErrorCode::NoSuchDatabase);
    row("ERR SELECT is not allowed in cluster mode", ErrorCode::NoSuchDatabase);
    row("WRONGTYPE Operation against a key", ErrorCode::WrongType);
    row("LOADING Redis is loading the dataset in memory", ErrorCode::Loading);
    row("OOM command not allowed when used memory > 'maxmemory'.", ErrorCode::OutOfMemory);
    row("READONLY You can't write against a read only replica.", ErrorCode::ReadOnlyReplica);
    row("ERR max number of clients reached", ErrorCode::Refused);
    row("ERR unknown command 'UNLINK'", ErrorCode::Unsupported);
    row("ERR string exceeds maximum allowed size (512MB)", ErrorCode::TooLarge);
    row("ERR value is not an integer or out of range", ErrorCode::RedisError);
    row("MISCONF Redis is configured to save RDB snapshots", ErrorCode::RedisError);
    row("", ErrorCode::RedisError);
}

void TestReply::readsTheWordsOfAnError()
{
    QFETCH(QByteArray, words);
    QFETCH(ErrorCode, code);
    const Error error = redis::errorOf(Reply::error(words));
    QCOMPARE(codeName(error.code), codeName(code));
    QCOMPARE(error.detail, QString::fromUtf8(words));
}

void TestReply::keepsTheServersWords()
{
    const Error error = redis::errorOf(Reply::error("ERR syntax error"));
    QCOMPARE(error.detail, QStringLiteral("ERR syntax error"));
}

void TestReply::dropsTheArgumentsOfAnUnknownCommand()
{
    const Error error = redis::errorOf(
        Reply::error("ERR unknown command 'AUTHX', with args beginning with: 'hunter2' "));
    QCOMPARE(error.detail, QStringLiteral("ERR unknown command 'AUTHX'"));
}

void TestReply::callsAnythingElseUnexpected()
{
    QCOMPARE(redis::errorOf(Reply::status("OK")).code, ErrorCode::RedisError);
    QVERIFY(!redis::errorOf(Reply::bulk("a value")).detail.contains(QLatin1String("value")));
}

void TestReply::writesCommands_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("one word") << Command {"PING"} << QByteArray("*1\r\n$4\r\nPING\r\n");
    QTest::newRow("empty argument")
        << Command {"ECHO", ""} << QByteArray("*2\r\n$4\r\nECHO\r\n$0\r\n\r\n");
    QTest::newRow("any bytes") << Command {"SET", QByteArray("a\0\r\n", 4), "\xff"}
                               << QByteArray("*3\r\n$3\r\nSET\r\n$4\r\na\0\r\n\r\n$1\r\n\xff\r\n",
                                             30);
    QTest::newRow("ten words") << Command(10, "x")
                               << "*10\r\n" + QByteArray("$1\r\nx\r\n").repeated(10);
    QTest::newRow("long argument")
        << Command {"ECHO", QByteArray(12345, 'y')}
        << "*2\r\n$4\r\nECHO\r\n$12345\r\n" + QByteArray(12345, 'y') + "\r\n";
}

void TestReply::writesCommands()
{
    QFETCH(Command, command);
    QFETCH(QByteArray, wire);
    QByteArray written = "before";
    redis::appendCommand(written, command);
    QCOMPARE(written, "before" + wire);
    QCOMPARE(redis::wireSize(command), wire.size());
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
