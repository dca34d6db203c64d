// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/glob.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace selaras;

// The matcher against the server's own KEYS.
class TestGlob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesLikeTheServer_data();
    void matchesLikeTheServer();
    void matchesLikeTheServerAtRandom();
    void escapedTextMatchesOnlyItself_data();
    void escapedTextMatchesOnlyItself();
    void isNotSlowedDownByManyStars();
    void takesLongKeys();

private:
    void compareWithServer(const QByteArray &pattern);
    QByteArray randomText(const QByteArray &alphabet, int maxLength);

    test::RedisServer m_server;
    SystemClock m_clock;
    redis::Connection m_connection {m_server.endpoint(), m_clock};
    std::mt19937 m_random {20240117}; // NOLINT(bugprone-random-generator-seed): the same each time
    QByteArrayList m_keys;
};

void TestGlob::initTestCase()
{
    QVERIFY(m_server.isRunning());
    m_keys = {"",      "a",    "b",     "ab",   "abc",        "user:1",   "user:10", "user:1:name",
              "user",  "[ab]", "[",     "]",    "a*b",        "a?b",      "a\\b",    "\\",
              "*",     "?",    "^",     "-",    "a-c",        "\xff\xfe", "a\xff",   "caf\xc3\xa9",
              "a\r\n", " ",    "a b c", "user", "user:[ab]:1"};
    m_keys << QByteArray("\0", 1) << QByteArray("a\0b", 3) << QByteArray(300, 'a');
    for (int i = 0; i < 300; ++i)
        m_keys << randomText(QByteArray("abc-^]\\[*?\xff\x80\0", 13), 6);
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    QVector<redis::Command> commands;
    for (const QByteArray &key : std::as_const(m_keys))
        commands.append({"SET", key, "1"});
    QVERIFY(m_connection.pipeline(commands));
}

QByteArray TestGlob::randomText(const QByteArray &alphabet, int maxLength)
{
    QByteArray text;
    for (auto length = m_random() % unsigned(maxLength + 1); length > 0; --length)
        text += alphabet[qsizetype(m_random() % std::mt19937::result_type(alphabet.size()))];
    return text;
}

void TestGlob::compareWithServer(const QByteArray &pattern)
{
    const auto reply = m_connection.call({"KEYS", pattern});
    QVERIFY(reply);
    QByteArrayList expected;
    for (const auto &element : reply->elements)
        expected.append(element.bytes);
    std::sort(expected.begin(), expected.end());
    QByteArrayList matching;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(matching),
                 [&pattern](const QByteArray &key) { return globMatches(pattern, key); });
    QVERIFY2(matching == expected, (pattern.toHex(' ') + " = " + pattern).constData());
}

void TestGlob::matchesLikeTheServer_data()
{
    QTest::addColumn<QByteArray>("pattern");
    const QByteArrayList patterns {
        "",
        "*",
        "**",
        "?",
        "??",
        "a",
        "a*",
        "*a",
        "*a*",
        "a**b",
        "a?b",
        "a\\*b",
        "a\\?b",
        "a\\\\b",
        "\\[ab\\]",
        "[ab]",
        "[^ab]",
        "[^ab]*",
        "[a-c]*",
        "[c-a]*",
        "[a-]",
        "[a-",
        "[a",
        "[",
        "[^",
        "[^]",
        "[]",
        "[]a]",
        "[\\]]",
        "[\\",
        "[a\\-c]",
        "[\\^]",
        "[-a]",
        "[a^]",
        "\\",
        "a\\",
        "user:*",
        "user:1",
        "user:1*",
        "user:?",
        "user:\\[ab\\]:*",
        "*:*:*",
        "[\x80-\xff]",
        "[a-\xff]",
        "[\xff-a]",
        "\xff*",
        "[a-c",
        "[a-c-z]",
        "*[",
        "*\\",
        "?*?",
        "*?*",
        "a*a*a*",
        "[^\xff]",
        "[a-\\]",
        "[\\a-\\c]",
        "[^^]",
        "]",
        "a]",
        "-",
        "*^*",
        "*]",
    };
    for (const QByteArray &pattern : patterns)
        QTest::addRow("'%s'", pattern.constData()) << pattern;
    QTest::newRow("zero byte") << QByteArray("a\0*", 3);
    QTest::newRow("class with a zero byte") << QByteArray("[\0a]", 4);
}

void TestGlob::matchesLikeTheServer()
{
    QFETCH(QByteArray, pattern);
    compareWithServer(pattern);
}

void TestGlob::matchesLikeTheServerAtRandom()
{
    for (int i = 0; i < 3000 && !QTest::currentTestFailed(); ++i)
        compareWithServer(randomText(QByteArrayLiteral("abc**??[[]]^--\\\\\xff\x80\0"), 9));
}

void TestGlob::escapedTextMatchesOnlyItself_data()
{
    QTest::addColumn<QByteArray>("text");
    for (qsizetype i = 0; i < m_keys.size(); ++i) // each weird name among all others
        QTest::addRow("%d: %s", int(i), m_keys[i].toHex().constData()) << m_keys[i];
}

void TestGlob::escapedTextMatchesOnlyItself()
{
    QFETCH(QByteArray, text);
    const QByteArray pattern = escapeGlob(text);
    for (const QByteArray &key : std::as_const(m_keys))
        QCOMPARE(globMatches(pattern, key), key == text);
    compareWithServer(pattern);
}

void TestGlob::isNotSlowedDownByManyStars()
{
    const QByteArray key(5000, 'a');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!globMatches(QByteArray("*a").repeated(200) + "*b", key));
    QVERIFY(globMatches(QByteArray("*a").repeated(200) + "*", key));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGlob::takesLongKeys()
{
    const QByteArray key = QByteArray(4 << 20, 'x') + "end";
    QVERIFY(globMatches("x*end", key));
    QVERIFY(globMatches("*[d]", key));
    QVERIFY(!globMatches("*[^d]", key));
    QVERIFY(globMatches(key, key));
    QVERIFY(!globMatches(key + '?', key));
}

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"
