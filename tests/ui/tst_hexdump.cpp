// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/hexdump.h"

#include <QtTest>

using namespace selaras::ui;

class TestHexDump : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dumps_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("dump");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("text") << QByteArray("Hi!")
                              << QStringLiteral("00000000  48 69 21 ")
                + QString(41, QLatin1Char(' ')) + QStringLiteral("Hi!\n");
        QTest::newRow("a whole line")
            << QByteArray("0123456789abcdef")
            << QStringLiteral("00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  "
                              "0123456789abcdef\n");
        QTest::newRow("binary") << QByteArray("\x00\xff", 2)
                                << QStringLiteral("00000000  00 ff ")
                + QString(44, QLatin1Char(' ')) + QStringLiteral("..\n");
    }
    void dumps()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, dump);
        QCOMPARE(hexDump(bytes), dump);
    }

    void secondLineHasItsOffset()
    {
        QVERIFY(hexDump(QByteArray(17, 'x')).contains(QLatin1String("\n00000010  78 ")));
    }

    void laysOutJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pretty");
        QTest::newRow("object") << QByteArray(R"({"a":1,"b":[true,null]})")
                                << QStringLiteral("{\n  \"a\": 1,\n  \"b\": [\n    true,\n"
                                                  "    null\n  ]\n}");
        QTest::newRow("empty ones") << QByteArray(R"({"a":{},"b":[ ]})")
                                    << QStringLiteral("{\n  \"a\": {},\n  \"b\": []\n}");
        QTest::newRow("big number") << QByteArray(R"([12345678901234567890])")
                                    << QStringLiteral("[\n  12345678901234567890\n]");
        QTest::newRow("marks in a text") << QByteArray("{\"a\":\"{,:\\\"}\\\\\"}")
                                         << QStringLiteral("{\n  \"a\": \"{,:\\\"}\\\\\"\n}");
        QTest::newRow("order") << QByteArray(R"({"z":1,"a":2})")
                               << QStringLiteral("{\n  \"z\": 1,\n  \"a\": 2\n}");
        QTest::newRow("not JSON") << QByteArray("{a") << QStringLiteral("{a");
    }
    void laysOutJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pretty);
        QCOMPARE(prettyJson(json), pretty);
    }

    void knowsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("json");
        QTest::newRow("object") << QByteArray("{}") << true;
        QTest::newRow("array") << QByteArray(" [1] ") << true;
        QTest::newRow("number") << QByteArray("12") << true;
        QTest::newRow("text") << QByteArray("\"x\"") << true;
        QTest::newRow("word") << QByteArray("hello") << false;
        QTest::newRow("list without brackets") << QByteArray("1,2") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("broken") << QByteArray("{\"a\":") << false;
    }
    void knowsJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, json);
        QCOMPARE(isJson(text), json);
    }

    void showsWhatIsNotText()
    {
        QVERIFY(shownText("\xff\xfe").contains(QChar::ReplacementCharacter));
        QVERIFY(!shownText(QByteArray("a\0b", 3)).contains(QChar::Null));
    }
};

QTEST_MAIN(TestHexDump)
#include "tst_hexdump.moc"
