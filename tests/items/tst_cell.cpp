// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/row.h"
#include "models/items/cell.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace selaras;
using namespace selaras::items;

Q_DECLARE_METATYPE(selaras::items::ColumnKind)

namespace {

sqlite::Column column(ColumnKind kind)
{
    sqlite::Column column;
    column.name = QStringLiteral("c");
    column.kind = kind;
    return column;
}

QVariant text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QVariant number(qint64 value)
{
    return value;
}

// 2025-08-01 08:30:15 in Jakarta
constexpr qint64 momentMs = 1'754'011'815'000;

} // namespace

class TestCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QLocale::setDefault(QLocale::c()); }

    void readsDates_data();
    void readsDates();
    void readsBooleans_data();
    void readsBooleans();
    void showsCells_data();
    void showsCells();
    void showsDatesInTheLocale();
    void cutsLongText();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void editValueIsTheValueAgain_data();
    void editValueIsTheValueAgain();
};

void TestCell::initTestCase()
{
    qputenv("TZ", "Asia/Jakarta");
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(momentMs).time(), QTime(8, 30, 15));
}

void TestCell::readsDates_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QDateTime>("moment");

    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(momentMs);
    QTest::newRow("milliseconds") << number(momentMs) << moment;
    QTest::newRow("seconds") << number(momentMs / 1000) << moment;
    QTest::newRow("a birthday in 1971")
        << number(31'536'000'000) << QDateTime({1971, 1, 1}, {0, 0}, Qt::UTC).toLocalTime();
    QTest::newRow("before the epoch")
        << number(-86'400'000) << QDateTime({1969, 12, 31}, {0, 0}, Qt::UTC).toLocalTime();
    QTest::newRow("RFC 3339") << text("2025-08-01T01:30:15.000Z") << moment;
    QTest::newRow("an offset") << text("2025-08-01T03:30:15+02:00") << moment;
    QTest::newRow("SQLite's own is UTC") << text("2025-08-01 01:30:15") << moment;
    QTest::newRow("a date") << text("2025-08-01") << QDateTime({2025, 8, 1}, {0, 0});
    QTest::newRow("no date") << text("soon") << QDateTime();
    QTest::newRow("half a date") << text("2025-08-01T") << QDateTime();
    QTest::newRow("NULL") << QVariant() << QDateTime();
    QTest::newRow("a real") << QVariant(2460888.5) << QDateTime();
}

void TestCell::readsDates()
{
    QFETCH(QVariant, value);
    QFETCH(QDateTime, moment);
    QCOMPARE(cellDateTime(value, ColumnKind::DateTime).value_or(QDateTime()), moment);
    QVERIFY(!cellDateTime(value, ColumnKind::Text));
}

void TestCell::readsBooleans_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("boolean");

    QTest::newRow("1") << number(1) << QVariant(true);
    QTest::newRow("0") << number(0) << QVariant(false);
    QTest::newRow("true") << text("true") << QVariant(true);
    QTest::newRow("FALSE") << text("FALSE") << QVariant(false);
    QTest::newRow("2") << number(2) << QVariant();
    QTest::newRow("NULL") << QVariant() << QVariant();
    QTest::newRow("empty") << text("") << QVariant();
}

void TestCell::readsBooleans()
{
    QFETCH(QVariant, value);
    const auto boolean = cellBoolean(value, ColumnKind::Boolean);
    QTEST(boolean ? QVariant(*boolean) : QVariant(), "boolean");
}

void TestCell::showsCells_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("shown");

    QTest::newRow("NULL") << QVariant() << ColumnKind::Text << QString();
    QTest::newRow("blob") << QVariant(QByteArray("x")) << ColumnKind::Blob << QString();
    QTest::newRow("text") << text("Budi") << ColumnKind::Text << QStringLiteral("Budi");
    QTest::newRow("lines") << text("a\r\nb\nc") << ColumnKind::Text << QStringLiteral("a↵b↵c");
    QTest::newRow("id") << number(1234567) << ColumnKind::Integer << QStringLiteral("1234567");
    QTest::newRow("whole real") << QVariant(1000000.0) << ColumnKind::Real
                                << QStringLiteral("1000000");
    QTest::newRow("real") << QVariant(0.1) << ColumnKind::Real << QStringLiteral("0.1");
    QTest::newRow("large real") << QVariant(1e300) << ColumnKind::Real << QStringLiteral("1e+300");
    QTest::newRow("true") << number(1) << ColumnKind::Boolean << QStringLiteral("true");
    QTest::newRow("not a boolean") << number(7) << ColumnKind::Boolean << QStringLiteral("7");
    QTest::newRow("not a date") << text("soon") << ColumnKind::DateTime << QStringLiteral("soon");
}

void TestCell::showsCells()
{
    QFETCH(QVariant, value);
    QFETCH(ColumnKind, kind);
    QTEST(cellText(value, kind), "shown");
}

void TestCell::showsDatesInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    QCOMPARE(cellText(number(momentMs), ColumnKind::DateTime),
             QStringLiteral("01/08/2025 08.30.15"));
    QCOMPARE(cellText(text("2025-08-01"), ColumnKind::DateTime), QStringLiteral("01/08/2025"));
    QCOMPARE(cellText(QVariant(2.5), ColumnKind::Real), QStringLiteral("2,5"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(cellText(number(momentMs), ColumnKind::DateTime),
             QStringLiteral("8/1/2025 8:30:15 AM"));
}

void TestCell::cutsLongText()
{
    const QString shown = cellText(QString(100'000, QLatin1Char('x')), ColumnKind::Text);
    QCOMPARE(shown.size(), shownCharacters + 1);
    QString pair(shownCharacters - 1, QLatin1Char('x'));
    pair += QStringLiteral("🍜🍜");
    QVERIFY(!cellText(pair, ColumnKind::Text).at(shownCharacters - 2).isSurrogate());
    QVERIFY(cellText(pair, ColumnKind::Text).isValidUtf16());
}

void TestCell::parses_data()
{
    QTest::addColumn<QVariant>("input");
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QVariant>("model");
    QTest::addColumn<QVariant>("stored");

    const QVariant none;
    QTest::newRow("NULL") << none << ColumnKind::Text << text("x") << none;
    QTest::newRow("empty text is no NULL") << text("") << ColumnKind::Text << none << text("");
    QTest::newRow("the word NULL") << text("NULL") << ColumnKind::Text << none << text("NULL");
    QTest::newRow("digits as text") << text("007") << ColumnKind::Text << text("x") << text("007");
    QTest::newRow("integer") << text(" -12 ") << ColumnKind::Integer << none << number(-12);
    QTest::newRow("largest") << text("9223372036854775807") << ColumnKind::Integer << none
                             << number(std::numeric_limits<qint64>::max());
    QTest::newRow("real") << text("2.50") << ColumnKind::Real << number(1) << QVariant(2.5);
    QTest::newRow("whole real") << text("2") << ColumnKind::Real << none << QVariant(2.0);
    QTest::newRow("decimal") << text("2.5") << ColumnKind::Decimal << none << QVariant(2.5);
    QTest::newRow("whole decimal")
        << text("2") << ColumnKind::Decimal << QVariant(1.5) << number(2);
    QTest::newRow("decimal as text") << text("12345678901234567890.10") << ColumnKind::Decimal
                                     << text("1.00") << text("12345678901234567890.10");
    QTest::newRow("true") << QVariant(true) << ColumnKind::Boolean << number(0) << number(1);
    QTest::newRow("False") << text("False") << ColumnKind::Boolean << none << number(0);
    QTest::newRow("true as text") << QVariant(true) << ColumnKind::Boolean << text("false")
                                  << text("true");
    QTest::newRow("date into milliseconds") << text("2025-08-01 08:30:15") << ColumnKind::DateTime
                                            << number(1'700'000'000'000) << number(momentMs);
    QTest::newRow("date into seconds") << text("2025-08-01 08:30:15") << ColumnKind::DateTime
                                       << number(1'700'000'000) << number(momentMs / 1000);
    QTest::newRow("date with an offset") << text("2025-08-01T01:30:15Z") << ColumnKind::DateTime
                                         << number(1'700'000'000'000) << number(momentMs);
    QTest::newRow("QDateTime") << QVariant(QDateTime::fromMSecsSinceEpoch(momentMs + 7))
                               << ColumnKind::DateTime << number(1'700'000'000'000)
                               << number(momentMs + 7);
    QTest::newRow("date like SQLite's")
        << text("2025-08-01 08:30:15") << ColumnKind::DateTime << text("2024-01-01 00:00:00")
        << text("2025-08-01 01:30:15");
    QTest::newRow("date like RFC 3339")
        << text("2025-08-01 08:30:15") << ColumnKind::DateTime << text("2024-01-01T00:00:00.000Z")
        << text("2025-08-01T01:30:15.000Z");
    QTest::newRow("date like an offset")
        << text("2025-08-01 08:30:15") << ColumnKind::DateTime << text("2024-01-01T00:00:00+02:00")
        << text("2025-08-01T03:30:15+02:00");
    QTest::newRow("date like a date")
        << text("2025-08-02") << ColumnKind::DateTime << text("2024-01-01") << text("2025-08-02");
    QTest::newRow("date like nothing") << text("2025-08-01 08:30:15") << ColumnKind::DateTime
                                       << none << text("2025-08-01T01:30:15.000Z");
    QTest::newRow("bytes") << QVariant(QByteArray("\xff")) << ColumnKind::Blob << none
                           << QVariant(QByteArray("\xff"));
    QTest::newRow("untyped number") << text("5") << ColumnKind::Other << number(4) << number(5);
    QTest::newRow("untyped text") << text("5") << ColumnKind::Other << text("4") << text("5");
    QTest::newRow("untyped, no longer a number")
        << text("five") << ColumnKind::Other << number(4) << text("five");
}

void TestCell::parses()
{
    QFETCH(QVariant, input);
    QFETCH(ColumnKind, kind);
    QFETCH(QVariant, model);
    QFETCH(QVariant, stored);
    const auto parsed = parseCell(input, column(kind), model);
    QVERIFY(parsed);
    QVERIFY2(sameCell(*parsed, stored), qPrintable(parsed->toString()));
}

void TestCell::refuses_data()
{
    QTest::addColumn<QVariant>("input");
    QTest::addColumn<sqlite::Column>("column");
    QTest::addColumn<EditRefusal>("reason");

    const auto with = [](ColumnKind kind, auto change) {
        sqlite::Column made = column(kind);
        change(made);
        return made;
    };
    QTest::newRow("word") << text("many") << column(ColumnKind::Integer) << EditRefusal::NotANumber;
    QTest::newRow("fraction") << text("1.5") << column(ColumnKind::Integer)
                              << EditRefusal::NotANumber;
    QTest::newRow("too large") << text("9223372036854775808") << column(ColumnKind::Integer)
                               << EditRefusal::NotANumber;
    QTest::newRow("empty number") << text("") << column(ColumnKind::Real)
                                  << EditRefusal::NotANumber;
    QTest::newRow("not finite") << text("inf") << column(ColumnKind::Real)
                                << EditRefusal::NotANumber;
    QTest::newRow("maybe") << text("maybe") << column(ColumnKind::Boolean)
                           << EditRefusal::NotABoolean;
    QTest::newRow("31 February") << text("2025-02-31") << column(ColumnKind::DateTime)
                                 << EditRefusal::NotADate;
    QTest::newRow("empty date") << text("") << column(ColumnKind::DateTime)
                                << EditRefusal::NotADate;
    QTest::newRow("no QDateTime") << QVariant(QDateTime()) << column(ColumnKind::DateTime)
                                  << EditRefusal::NotADate;
    QTest::newRow("text for a blob")
        << text("x") << column(ColumnKind::Blob) << EditRefusal::Binary;
    QTest::newRow("NULL") << QVariant()
                          << with(ColumnKind::Text, [](auto &made) { made.notNull = true; })
                          << EditRefusal::NotNull;
    QTest::newRow("NULL in a key")
        << QVariant() << with(ColumnKind::Text, [](auto &made) { made.keyPosition = 1; })
        << EditRefusal::NotNull;
    QTest::newRow("generated") << text("x")
                               << with(ColumnKind::Text, [](auto &made) { made.generated = true; })
                               << EditRefusal::Generated;
}

void TestCell::refuses()
{
    QFETCH(QVariant, input);
    QFETCH(sqlite::Column, column);
    const auto parsed = parseCell(input, column, {});
    QVERIFY(!parsed);
    QTEST(parsed.error(), "reason");
}

void TestCell::editValueIsTheValueAgain_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<ColumnKind>("kind");

    QTest::newRow("NULL") << QVariant() << ColumnKind::Text;
    QTest::newRow("text") << text(" a\nb ") << ColumnKind::Text;
    QTest::newRow("integer") << number(-1234567) << ColumnKind::Integer;
    QTest::newRow("real") << QVariant(1.0 / 3) << ColumnKind::Real;
    QTest::newRow("integer in a real column") << number(3) << ColumnKind::Real;
    QTest::newRow("boolean") << number(1) << ColumnKind::Boolean;
    QTest::newRow("odd boolean") << number(2) << ColumnKind::Boolean;
    QTest::newRow("milliseconds") << number(momentMs + 123) << ColumnKind::DateTime;
    QTest::newRow("microseconds") << text("2025-08-01 01:30:15.123456") << ColumnKind::DateTime;
    QTest::newRow("date") << text("2025-08-01") << ColumnKind::DateTime;
    QTest::newRow("no date") << text("soon") << ColumnKind::DateTime;
    QTest::newRow("blob") << QVariant(QByteArray("\0\xff", 2)) << ColumnKind::Blob;
    QTest::newRow("blob in a text column") << QVariant(QByteArray("\xff")) << ColumnKind::Text;
    QTest::newRow("text in an integer column") << text("n/a") << ColumnKind::Integer;
}

void TestCell::editValueIsTheValueAgain()
{
    QFETCH(QVariant, value);
    QFETCH(ColumnKind, kind);
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::Indonesian)}) {
        QLocale::setDefault(locale);
        const auto parsed = parseCell(cellEditValue(value, kind), column(kind), value);
        QVERIFY(parsed);
        QVERIFY2(sameCell(*parsed, value), qPrintable(parsed->toString()));
    }
}

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
