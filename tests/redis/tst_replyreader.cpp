// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/replyreader.h"
#include "tests/support/wire.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace selaras;
using redis::Reply;
using redis::ReplyReader;
using test::wireOf;

Q_DECLARE_METATYPE(selaras::redis::Reply)

namespace {

Reply nested(int depth)
{
    Reply reply = Reply::bulk("core");
    for (int i = 0; i < depth; ++i)
        reply = Reply::array({Reply::number(i), reply, Reply::status("after")});
    return reply;
}

} // namespace

class TestReplyReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsByteByByte_data() { reads_data(); }
    void readsByteByByte();
    void waitsForTheRest_data() { reads_data(); }
    void waitsForTheRest();
    void readsManyFromOnePiece();
    void readsNilArray();
    void knowsWhatIsNotRedis_data();
    void knowsWhatIsNotRedis();
    void losesAStreamThatBreaks();
    void refusesTooDeepNesting();
    void doesNotBelieveAHugeLength();
    void readsBigValuesInLinearTime();
    void survivesRandomStreams();
    void survivesRandomGarbage();

private:
    Reply randomReply(int depth);

    std::mt19937 m_random {7}; // NOLINT(bugprone-random-generator-seed): the same each time
};

void TestReplyReader::reads_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("nil") << Reply {};
    QTest::newRow("status") << Reply::status("OK");
    QTest::newRow("empty status") << Reply::status("");
    QTest::newRow("error") << Reply::error("ERR no such thing");
    QTest::newRow("zero") << Reply::number(0);
    QTest::newRow("least number") << Reply::number(std::numeric_limits<qint64>::min());
    QTest::newRow("greatest number") << Reply::number(std::numeric_limits<qint64>::max());
    QTest::newRow("bulk") << Reply::bulk("value");
    QTest::newRow("empty bulk") << Reply::bulk("");
    QTest::newRow("bulk with newlines") << Reply::bulk("a\r\n$5\r\nb");
    QTest::newRow("bulk not UTF-8") << Reply::bulk(QByteArray("\xff\0\xfe", 3));
    QTest::newRow("empty array") << Reply::array({});
    QTest::newRow("array") << Reply::array(
        {Reply::bulk("a"), Reply {}, Reply::number(2), Reply::error("ERR x")});
    QTest::newRow("empty arrays in an array")
        << Reply::array({Reply::array({}), Reply::array({}), Reply::number(1)});
    QTest::newRow("nested") << nested(7);
    QTest::newRow("long array") << Reply::array(QVector<Reply>(10'000, nested(1)));
}

void TestReplyReader::reads()
{
    QFETCH(Reply, reply);
    ReplyReader reader;
    reader.feed(wireOf(reply));
    const auto read = reader.next();
    QVERIFY(read && *read);
    QVERIFY(**read == reply);
    const auto rest = reader.next();
    QVERIFY(rest && !*rest);
}

void TestReplyReader::readsByteByByte()
{
    QFETCH(Reply, reply);
    const QByteArray wire = wireOf(reply);
    ReplyReader reader;
    for (qsizetype i = 0; i < wire.size() - 1; ++i) {
        reader.feed(QByteArrayView(wire).sliced(i, 1));
        const auto early = reader.next();
        QVERIFY(early && !*early);
    }
    reader.feed(QByteArrayView(wire).last(1));
    const auto read = reader.next();
    QVERIFY(read && *read);
    QVERIFY(**read == reply);
}

void TestReplyReader::waitsForTheRest()
{
    QFETCH(Reply, reply);
    const QByteArray wire = wireOf(reply);
    ReplyReader reader; // destroyed with a reply half read: the address sanitizer watches
    reader.feed(wire.chopped(1));
    const auto read = reader.next();
    QVERIFY(read && !*read);
}

void TestReplyReader::readsManyFromOnePiece()
{
    QByteArray wire;
    for (int i = 0; i < 100'000; ++i)
        wire += wireOf(Reply::number(i));
    ReplyReader reader;
    for (qsizetype at = 0; at < wire.size(); at += 16'384)
        reader.feed(wire.mid(at, 16'384));
    for (int i = 0; i < 100'000; ++i) {
        const auto read = reader.next();
        QVERIFY(read && *read);
        QCOMPARE((*read)->integer, i);
    }
}

void TestReplyReader::readsNilArray()
{
    ReplyReader reader;
    reader.feed("*-1\r\n");
    const auto read = reader.next();
    QVERIFY(read && *read);
    QVERIFY((*read)->isNil());
}

void TestReplyReader::knowsWhatIsNotRedis_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<html>")
                          << QStringLiteral("HTTP/1.1 400 Bad Request");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n")
                         << QStringLiteral("SSH-2.0-OpenSSH_9.2");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02", 6)
                               << QStringLiteral("......");
    QTest::newRow("endless line") << QByteArray(1000, 'x') << QString(64, QLatin1Char('x'));
    QTest::newRow("bad length") << QByteArray("$abc\r\n") << QStringLiteral("$abc");
}

void TestReplyReader::knowsWhatIsNotRedis()
{
    QFETCH(QByteArray, bytes);
    ReplyReader reader;
    reader.feed(bytes);
    const auto read = reader.next();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotRedis);
    QTEST(read.error().detail, "detail");
    QVERIFY(!reader.next());
}

void TestReplyReader::losesAStreamThatBreaks()
{
    ReplyReader reader;
    reader.feed("+PONG\r\nHTTP/1.1 400\r\n");
    QVERIFY(reader.next());
    const auto read = reader.next();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ConnectionLost);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestReplyReader::refusesTooDeepNesting()
{
    ReplyReader reader;
    reader.feed(wireOf(nested(200)));
    QVERIFY(!reader.next());
}

void TestReplyReader::doesNotBelieveAHugeLength()
{
    ReplyReader reader;
    reader.feed("*2147483647\r\n:1\r\n");
    const auto read = reader.next();
    QVERIFY(read && !*read);
}

void TestReplyReader::readsBigValuesInLinearTime()
{
    const QByteArray value(64 << 20, 'v');
    const QByteArray head = '$' + QByteArray::number(value.size()) + "\r\n";
    ReplyReader reader;
    QElapsedTimer timer;
    timer.start();
    reader.feed(head);
    for (qsizetype at = 0; at < value.size(); at += 16'384) {
        reader.feed(QByteArrayView(value).sliced(at, 16'384));
        QVERIFY(reader.next());
    }
    reader.feed("\r\n");
    const auto read = reader.next();
    QVERIFY(read && *read);
    QVERIFY((*read)->bytes == value);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

Reply TestReplyReader::randomReply(int depth)
{
    const auto bytes = [this](unsigned most) {
        QByteArray text;
        for (unsigned n = m_random() % most; n > 0; --n)
            text += char(m_random());
        return text;
    };
    switch (m_random() % (depth > 0 ? 6 : 5)) {
    case 0:
        return Reply {};
    case 1:
        return Reply::status(bytes(20).toHex());
    case 2:
        return Reply::error(bytes(20).toHex());
    case 3:
        return Reply::number(qint64(m_random()) - qint64(m_random()));
    case 4:
        return Reply::bulk(bytes(3000));
    default:
        break;
    }
    QVector<Reply> elements;
    for (unsigned n = m_random() % 8; n > 0; --n)
        elements.append(randomReply(depth - 1));
    return Reply::array(elements);
}

void TestReplyReader::survivesRandomStreams()
{
    QVector<Reply> sent;
    QByteArray wire;
    for (int i = 0; i < 500; ++i) {
        sent.append(randomReply(4));
        wire += wireOf(sent.last());
    }
    ReplyReader reader;
    QVector<Reply> received;
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype length = std::min<qsizetype>(wire.size() - at, m_random() % 5000);
        reader.feed(QByteArrayView(wire).sliced(at, length));
        at += length;
        for (auto read = reader.next(); read && *read; read = reader.next())
            received.append(**read);
    }
    QVERIFY(received == sent);
}

void TestReplyReader::survivesRandomGarbage()
{
    const QByteArray alphabet = "+-:$*\r\n0123456789ab";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray wire;
        for (unsigned n = m_random() % 40; n > 0; --n)
            wire += alphabet[qsizetype(m_random() % unsigned(alphabet.size()))];
        ReplyReader reader;
        reader.feed(wire);
        auto read = reader.next();
        for (int i = 0; i < 100 && read && *read; ++i)
            read = reader.next();
        QVERIFY(!read || !*read); // no more replies than the bytes hold
    }
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
