// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/blobtext.h"
#include "models/mapping/comparison.h"
#include "models/mapping/decimaltext.h"
#include "models/mapping/instant.h"
#include "models/mapping/keytemplate.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace selaras::mapping;

namespace {

QVariant text(const char *value)
{
    return QString::fromUtf8(value);
}

QVariant number(qlonglong value)
{
    return value;
}

} // namespace

class TestMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void decimals_data();
    void decimals();
    void noDecimals_data();
    void noDecimals();
    void decimalsAgreeWithIntegers();
    void instants_data();
    void instants();
    void noInstants_data();
    void noInstants();
    void instantsAgreeInEveryForm();
    void blobs_data();
    void blobs();
};

void TestMeaning::compares_data()
{
    QTest::addColumn<QVariant>("cached");
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QVariant &cached, const QVariant &cell,
                        const char *type, bool same) {
        QTest::newRow(name) << cached << cell << QString::fromLatin1(type) << same;
    };
    const QVariant null;
    row("null", null, null, "TEXT", true);
    row("JSON null", QVariant::fromValue(nullptr), null, "TEXT", true);
    row("null against text", null, text("a"), "TEXT", false);
    row("null against empty", null, text(""), "TEXT", false);
    row("empty against null", text(""), null, "TEXT", false);
    row("zero against null", number(0), null, "INTEGER", false);
    row("false against null", false, null, "BOOLEAN", false);

    row("text", text("é"), text("é"), "TEXT", true);
    row("other text", text("a"), text("b"), "TEXT", false);
    row("text keeps its case", text("a"), text("A"), "TEXT", false);
    row("text keeps its spaces", text("a "), text("a"), "TEXT", false);
    row("empty text", text(""), text(""), "TEXT", true);
    row("zeros before a text of digits", text("007"), text("7"), "TEXT", false);
    row("zeros before a number", text("007"), text("7"), "DECIMAL", true);

    row("integer", number(5), number(5), "INTEGER", true);
    row("other integer", number(5), number(6), "INTEGER", false);
    row("integer as text", text("5"), number(5), "BIGINT", true);
    row("integer in a text column", number(5), text("5"), "TEXT", true);
    row("whole real", 5.0, number(5), "INTEGER", true);
    row("decimal text", text("2.20"), 2.2, "DECIMAL", true);
    row("decimal text, other", text("2.21"), 2.2, "DECIMAL", false);
    row("decimal texts", text("2.20"), text("2.2"), "NUMERIC(10,2)", true);
    row("decimal with exponent", text("22e-1"), 2.2, "DECIMAL", true);
    row("beyond 2^53", number(9007199254740993), number(9007199254740993), "BIGINT", true);
    row("beyond 2^53, next", number(9007199254740992), number(9007199254740993), "BIGINT", false);
    row("beyond 2^53, text", text("9007199254740993"), number(9007199254740993), "BIGINT", true);
    row("beyond 2^53, other text", text("9007199254740992"), number(9007199254740993), "BIGINT",
        false);
    row("beyond 64 bits", text("123456789012345678901234567890"),
        text("123456789012345678901234567891"), "DECIMAL", false);
    row("shortest real", 0.1, text("0.1"), "DECIMAL", true);
    row("digits that a real does not hold", text("0.1000000000000000055"), 0.1, "REAL", true);
    row("text against number", text("five"), number(5), "INTEGER", false);
    row("empty against zero", text(""), number(0), "INTEGER", false);

    row("true", true, number(1), "BOOLEAN", true);
    row("false", false, number(0), "BOOLEAN", true);
    row("true against 0", true, number(0), "BOOLEAN", false);
    row("true against 2", true, number(2), "BOOLEAN", false);
    row("true in an integer column", true, number(1), "INTEGER", true);
    row("true as text", text("true"), number(1), "BOOLEAN", true);
    row("false as text", text("False"), number(0), "BOOLEAN", true);
    row("one as text", text("1"), number(1), "BOOLEAN", true);
    row("one", number(1), number(1), "BOOLEAN", true);
    row("true against text", true, text("true"), "TEXT", true);
    row("true against other text", true, text("yes"), "TEXT", false);
    row("the word in a text column", text("true"), number(1), "INTEGER", false);

    const QVariant ms = number(1754010000000);
    row("ISO", text("2025-08-01T01:00:00.000Z"), ms, "DATETIME", true);
    row("ISO without milliseconds", text("2025-08-01T01:00:00Z"), ms, "DATETIME", true);
    row("ISO with a zone", text("2025-08-01T08:00:00+07:00"), ms, "DATETIME", true);
    row("ISO, a millisecond on", text("2025-08-01T01:00:00.001Z"), ms, "DATETIME", false);
    row("SQLite's form", text("2025-08-01T01:00:00.000Z"), text("2025-08-01 01:00:00"), "DATETIME",
        true);
    row("SQLite's form, other", text("2025-08-01T01:00:00.000Z"), text("2025-08-01 01:00:01"),
        "DATETIME", false);
    row("ISO twice", text("2025-08-01T01:00:00Z"), text("2025-08-01T01:00:00.000+00:00"),
        "TIMESTAMP", true);
    row("milliseconds against SQLite's form", ms, text("2025-08-01 01:00:00"), "DATETIME", true);
    row("milliseconds", ms, ms, "DATETIME", true);
    row("milliseconds as text", text("1754010000000"), ms, "DATETIME", true);
    row("seconds against milliseconds", number(1754010000), ms, "DATETIME", true);
    row("seconds", text("2025-08-01T01:00:00Z"), number(1754010000), "DATETIME", true);
    row("seconds, undeclared", text("2025-08-01T01:00:00Z"), number(1754010000), "INTEGER", false);
    row("milliseconds, undeclared", text("2025-08-01T01:00:00Z"), ms, "INTEGER", true);
    row("undeclared texts", text("2025-08-01T01:00:00Z"), text("2025-08-01 01:00:00"), "TEXT",
        true);
    row("undeclared number is no date", number(1754010000), ms, "INTEGER", false);
    row("before 1970", text("1969-12-31T23:59:59.999Z"), number(-1), "DATETIME", true);
    row("a birthday in 1971 in milliseconds", text("1971-01-01T00:00:00Z"), number(31536000000),
        "DATETIME", true);
    row("date alone", text("2025-08-01T00:00:00.000Z"), text("2025-08-01"), "DATE", true);
    row("no date in the cell", text("2025-08-01T00:00:00.000Z"), text("soon"), "DATE", false);
    row("the application's own form", text("1 August 2025"), ms, "DATETIME", true);
    row("microseconds", text("2025-08-01 01:00:00.123456"), text("2025-08-01T01:00:00.123456Z"),
        "DATETIME", true);
    row("microseconds, next", text("2025-08-01 01:00:00.123456"),
        text("2025-08-01T01:00:00.123457Z"), "DATETIME", false);
    row("microseconds cut to milliseconds", text("2025-08-01T01:00:00.123Z"),
        text("2025-08-01 01:00:00.123456"), "DATETIME", true);

    row("blob as base64", text("AQI="), QByteArray("\x01\x02"), "BLOB", true);
    row("blob as other base64", text("AQM="), QByteArray("\x01\x02"), "BLOB", false);
    row("blob as an address", text("https://x/y.png"), QByteArray("\x01\x02"), "BLOB", true);
    row("blob against a number", number(5), QByteArray("\x01\x02"), "BLOB", true);
    row("no type", number(1), number(1), "", true);
    row("no type, differs", text("a"), number(1), "", false);
}

void TestMeaning::compares()
{
    QFETCH(QVariant, cached);
    QFETCH(QVariant, cell);
    QFETCH(QString, type);
    QFETCH(bool, same);
    QCOMPARE(sameMeaning(cached, cell, type), same);
}

void TestMeaning::decimals_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::addRow("%s %s", one, other) << QByteArray(one) << QByteArray(other) << same;
    };
    row("2.20", "2.2", true);
    row("0", "-0.000", true);
    row("0e5", "0", true);
    row("100", "1e2", true);
    row("1E+2", "100.0", true);
    row("0.001", "1e-3", true);
    row(".5", "0.5", true);
    row("5.", "5", true);
    row("+7", "007", true);
    row("-7", "7", false);
    row("1e10", "1e11", false);
    row("9007199254740993", "9007199254740992", false);
    row("1.0000000000000000000000001", "1", false);
}

void TestMeaning::decimals()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    const auto a = decimalFromText(one);
    const auto b = decimalFromText(other);
    QVERIFY(a && b);
    QCOMPARE(*a == *b, same);
}

void TestMeaning::noDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-", ".", "e5", "1e", "1e+", "1x", " 1", "1 ", "0x10", "inf",
                             "nan", "1e9999999999", "1,5", "--1"})
        QTest::addRow("\"%s\"", text) << QByteArray(text);
}

void TestMeaning::noDecimals()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decimalFromText(text));
}

void TestMeaning::decimalsAgreeWithIntegers()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        const auto integer = qlonglong(random.generate64()) >> random.bounded(64);
        const QByteArray digits = QByteArray::number(integer);
        QVERIFY(sameMeaning(integer, integer, QStringLiteral("BIGINT")));
        QVERIFY(sameMeaning(QString::fromLatin1(digits), integer, QStringLiteral("BIGINT")));
        QVERIFY(sameMeaning(QString::fromLatin1(digits + ".00"), integer, {}));
        if (integer != std::numeric_limits<qlonglong>::max())
            QVERIFY(!sameMeaning(integer + 1, integer, QStringLiteral("BIGINT")));
        const double real = std::ldexp(double(integer), -int(random.bounded(90)));
        const QString shown = QString::fromUtf8(keyText(real).value_or(QByteArray()));
        QVERIFY2(sameMeaning(shown, real, QStringLiteral("REAL")), qPrintable(shown));
    }
}

void TestMeaning::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    const auto row = [](const char *text, qint64 microseconds) {
        QTest::newRow(text) << QString::fromLatin1(text) << microseconds;
    };
    row("1970-01-01", 0);
    row("1970-01-01T00:00", 0);
    row("1970-01-01 00:00:01", 1'000'000);
    row("1970-01-01T00:00:00.5Z", 500'000);
    row("1970-01-01T00:00:00,25z", 250'000);
    row("1970-01-01T00:00:00.123456789Z", 123'456);
    row("1970-01-01T07:00:00+07:00", 0);
    row("1970-01-01T07:00:00+0700", 0);
    row("1970-01-01 07:00:00 +07:00", 0);
    row("1969-12-31T19:30:00.000-04:30", 0);
    row("1969-12-31", -86'400'000'000);
    row("2024-02-29T12:00:00Z", 1'709'208'000'000'000);
}

void TestMeaning::instants()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const auto instant = instantFromText(text);
    QVERIFY(instant);
    QCOMPARE(instant->microseconds, microseconds);
}

void TestMeaning::noInstants_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2025", "2025-08", "2025-13-01", "2025-02-29", "2025-8-1", "25-08-01", "2025-08-01T",
          "2025-08-01T25:00", "2025-08-01T10:60", "2025-08-01T10", "2025-08-01T10:00:00.",
          "2025-08-01T10:00:00+7", "2025-08-01T10:00:00Zx", "2025-08-01x", "x2025-08-01",
          "1754010000000", "2025/08/01"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TestMeaning::noInstants()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromText(text));
}

void TestMeaning::instantsAgreeInEveryForm()
{
    QRandomGenerator random(11);
    const QString type = QStringLiteral("DATETIME");
    for (int round = 0; round < 3'000; ++round) {
        const qint64 ms = qint64(random.bounded(4'000'000'000'000.0)) - 1'000'000'000'000;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        const int offset = (int(random.bounded(28U)) - 14) * 3600;
        const QVariantList forms {ms, time.toString(Qt::ISODateWithMs),
                                  time.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz")),
                                  time.toOffsetFromUtc(offset).toString(Qt::ISODateWithMs)};
        for (const QVariant &cached : forms) {
            for (const QVariant &cell : forms)
                QVERIFY2(sameMeaning(cached, cell, type), qPrintable(cached.toString()));
            QVERIFY(!sameMeaning(cached, ms + 1, type));
        }
    }
}

void TestMeaning::blobs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<int>("meaning");
    const QByteArray blob("\xfb\xff\x00z", 4);
    const auto row = [&](const char *name, const QByteArray &text, const QByteArray &cell,
                         Meaning meaning) {
        QTest::newRow(name) << QString::fromUtf8(text) << cell << int(meaning);
    };
    row("base64", blob.toBase64(), blob, Meaning::Same);
    row("for addresses", blob.toBase64(QByteArray::Base64UrlEncoding), blob, Meaning::Same);
    row("without its end",
        blob.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), blob,
        Meaning::Same);
    row("hex", blob.toHex(), blob, Meaning::Same);
    row("upper hex", blob.toHex().toUpper(), blob, Meaning::Same);
    row("itself", "text", "text", Meaning::Same);
    row("empty", "", "", Meaning::Same);
    row("another", QByteArray("other").toBase64(), blob, Meaning::Different);
    row("an address", "https://example.org/a.png", blob, Meaning::Unknown);
}

void TestMeaning::blobs()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, blob);
    QFETCH(int, meaning);
    QCOMPARE(int(blobMeaning(text, blob)), meaning);
}

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
