// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/jsonscanner.h"
#include "models/mapping/quickcomparer.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

namespace {

const QStringList columns {QStringLiteral("id"),     QStringLiteral("full_name"),
                           QStringLiteral("active"), QStringLiteral("born"),
                           QStringLiteral("score"),  QStringLiteral("settings"),
                           QStringLiteral("photo"),  QStringLiteral("loose")};
const QStringList types {QStringLiteral("INTEGER"), QStringLiteral("TEXT"),
                         QStringLiteral("BOOLEAN"), QStringLiteral("DATETIME"),
                         QStringLiteral("REAL"),    QStringLiteral("JSON"),
                         QStringLiteral("BLOB"),    QString()};

TableShape table()
{
    TableShape shape {columns, {}, {QStringLiteral("id")}};
    for (qsizetype i = 0; i < columns.size(); ++i)
        shape.declaredTypes.insert(columns.at(i), types.at(i));
    return shape;
}

const ValueSpec spec {ValueSpec::Shape::Object,
                      {{QStringLiteral("data"), QStringLiteral("loose")}},
                      {QStringLiteral("roles")}};

// The same cell for the one and for the other.
struct Cell {
    RawCell raw;
    QVariant value;
};

Cell null()
{
    return {};
}
Cell integer(qint64 number)
{
    return {RawCell::ofInteger(number), qlonglong(number)};
}
Cell real(double number)
{
    return {{RawCell::Kind::Real, 0, number, {}}, number};
}
Cell text(const char *utf8)
{
    return {RawCell::ofText(utf8), QString::fromUtf8(utf8)};
}
Cell blob(const char *bytes)
{
    return {{RawCell::Kind::Blob, 0, 0, bytes}, QByteArray(bytes)};
}

const QVector<Cell> cells {null(),
                           integer(0),
                           integer(1),
                           integer(-7),
                           integer(2),
                           integer(1754010000000),
                           integer(1754010000),
                           integer(9'007'199'254'740'993),
                           integer(8'640'000'000'000'001),
                           integer(std::numeric_limits<qint64>::max()),
                           real(0),
                           real(2.5),
                           real(2),
                           real(1e300),
                           real(8.7e15),
                           real(1754010000000.5),
                           text(""),
                           text("Ada"),
                           text("1"),
                           text("true"),
                           text("d\xc3\xa9"),
                           text("\xef\xbb\xbfmark"),
                           text("a\"b\\c/\n"),
                           text("2025-08-01"),
                           text("2025-08-01 01:00:00"),
                           text("2025-08-01T01:00:00.000Z"),
                           text("2025-08-01T08:00:00.123456+07:00"),
                           text("{\"a\":[1,2]}"),
                           text("null"),
                           blob("Ada"),
                           blob("\x01\x02")};

const QByteArrayList scalars {"null",
                              "true",
                              "false",
                              "0",
                              "-0",
                              "1",
                              "-7",
                              "2",
                              "2.0",
                              "2.50",
                              "25e-1",
                              "0.2E+1",
                              "1e300",
                              "8.7e15",
                              "1e400",
                              "1754010000000",
                              "1754010000000.5",
                              "1754010000",
                              "9007199254740993",
                              "9007199254740992",
                              "8640000000000001",
                              "9223372036854775807",
                              "9223372036854775808",
                              "01",
                              "1.",
                              ".5",
                              "+1",
                              "1e",
                              "nul",
                              "\"\"",
                              "\"Ada\"",
                              "\"\\u0041da\"",
                              "\"\\ud83d\\ude00\"",
                              "\"\\ud83d\"",
                              "\"\\x\"",
                              "\"\\u00zz\"",
                              "\"\\u-001\"",
                              "\"1\"",
                              "\"true\"",
                              "\"d\xc3\xa9\"",
                              "\"d\\u00e9\"",
                              "\"d\xc3\"",
                              "\"\xef\xbb\xbfmark\"",
                              "\"a\\\"b\\\\c\\/\\n\"",
                              "\"a\nb\"",
                              "\"2025-08-01\"",
                              "\"2025-08-01T00:00:00Z\"",
                              "\"2025-08-01T01:00:00.000Z\"",
                              "\"2025-08-01T01:00:00.123456Z\"",
                              "\"2025-08-01T01:00:00.123Z\"",
                              "\"2025-13-01\"",
                              "\"AQI=\"",
                              "{\"a\":[1,2]}",
                              "{\"a\": [1, 2] }",
                              "{\"type\":\"Buffer\",\"data\":[1,2]}",
                              "[1,2]",
                              "[]",
                              "[1,]",
                              "{\"a\"}",
                              "{\"a\":\"\\x\"}",
                              ""};

const QByteArrayList names {"id",    "fullName",       "full_name", "active",   "born",
                            "score", "settings",       "photo",     "loose",    "data",
                            "roles", "other",          "ID",        "FullName", "x\xc3\xa9",
                            "x\xc3", "f\\u0075ll_name"};

} // namespace

// The one rule of it: what it calls fresh, compare() calls fresh.
class TestQuickComparer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsCommon_data();
    void seesWhatIsCommon();
    void neverContradictsOfOneField();
    void neverContradictsOfManyFields();
    void neverContradictsOfBrokenText();
    void learnsNamesWithinLimits();
    void unescapes_data();
    void unescapes();

private:
    bool isFresh(const QByteArray &json, const QVector<Cell> &row)
    {
        QVector<RawCell> raw;
        for (const Cell &cell : row)
            raw.append(cell.raw);
        return m_quick.isFresh(json, {raw.constData(), size_t(raw.size())});
    }
    static bool isReallyFresh(const QByteArray &json, const QVector<Cell> &row)
    {
        QVariantList values;
        for (const Cell &cell : row)
            values.append(cell.value);
        return compare({json, {}, false}, spec, table(), {Row(columns, values)}).freshness
            == Freshness::Fresh;
    }
    static Cell anyCell(QRandomGenerator &random) { return cells.at(random.bounded(cells.size())); }

    QuickComparer m_quick {table(), spec};
};

void TestQuickComparer::seesWhatIsCommon_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(json);
    };
    row("whole",
        R"({"id":1,"fullName":"Ada","active":true,"born":"2025-08-01T01:00:00.000Z","score":2.5})");
    row("the columns' names", R"({"id":1,"full_name":"Ada","active":1,"born":1754010000000})");
    row("blanks", " { \"id\" : 1 ,\n\t\"score\" : 2.50 } \r\n");
    row("an escape", R"({"id":1,"full_name":"\u0041da"})");
    row("what is not compared", R"({"id":1,"roles":[{"name":"admin"}],"other":"\n","photo":null})");
    row("not ASCII", "{\"id\":1,\"other\":\"d\xc3\xa9\"}");
}

void TestQuickComparer::seesWhatIsCommon()
{
    QFETCH(QByteArray, json);
    const QVector<Cell> row {integer(1), text("Ada"), integer(1), integer(1754010000000),
                             real(2.5),  null(),      null(),     null()};
    QVERIFY(isFresh(json, row));
    QVERIFY(isReallyFresh(json, row));
}

void TestQuickComparer::neverContradictsOfOneField()
{
    int fresh = 0;
    for (const QByteArray &name : names) {
        for (const QByteArray &scalar : scalars) {
            const QByteArray json = "{\"" + name + "\":" + scalar + '}';
            for (const Cell &cell : cells) {
                const QVector<Cell> row(columns.size(), cell);
                if (!isFresh(json, row))
                    continue;
                ++fresh;
                QVERIFY2(isReallyFresh(json, row),
                         (json + " " + cell.value.toString().toUtf8()).constData());
            }
        }
    }
    QVERIFY2(fresh > 300, QByteArray::number(fresh).constData());
}

void TestQuickComparer::neverContradictsOfManyFields()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 3000; ++round) {
        QVector<Cell> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.append(anyCell(random));
        QByteArrayList fields;
        for (int i = random.bounded(5); i >= 0; --i)
            fields.append('"' + names.at(random.bounded(names.size()))
                          + "\":" + scalars.at(random.bounded(scalars.size())));
        const QByteArray json = '{' + fields.join(',') + '}';
        if (isFresh(json, row))
            QVERIFY2(isReallyFresh(json, row), json.constData());
    }
}

void TestQuickComparer::neverContradictsOfBrokenText()
{
    QRandomGenerator random(815);
    const QVector<Cell> row {integer(1), text("Ada"), integer(1), integer(1754010000000),
                             real(2.5),  null(),      null(),     null()};
    const QByteArray whole =
        R"({"id":1,"fullName":"Ada","active":true,"born":"2025-08-01T01:00:00.000Z","other":[{"a":[1,2,{}]},"é\n"],"score":2.5,"photo":null})";
    QVERIFY(isReallyFresh(whole, row));
    const QByteArray letters = "{}[]\":,\\ 0123456789.eE+-truefalsn\xc3\xa9\n";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray json = whole;
        for (int i = random.bounded(3); i >= 0; --i) {
            const qsizetype at = random.bounded(json.size());
            if (random.bounded(2) == 0)
                json.remove(at, 1);
            else
                json[at] = letters.at(random.bounded(letters.size()));
        }
        if (isFresh(json, row))
            QVERIFY2(isReallyFresh(json, row), json.constData());
    }
}

void TestQuickComparer::learnsNamesWithinLimits()
{
    const QVector<Cell> row {integer(1), null(), null(), null(), null(), null(), null(), null()};
    for (int i = 0; i < 3000; ++i)
        static_cast<void>(isFresh("{\"k" + QByteArray::number(i) + "\":1,\"id\":1}", row));
    QVERIFY(!isFresh(R"({"never seen":1,"id":1})", row));
    QVERIFY(isFresh(R"({"k1":1,"k2":2})", {row}) == false);
}

void TestQuickComparer::unescapes_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("unit") << QByteArray(R"(A\u00e9\u20AC)") << QByteArray("Aé€");
    QTest::newRow("pair") << QByteArray(R"(\ud83d\uDE00!)") << QByteArray("😀!");
    QTest::newRow("half a pair") << QByteArray(R"(\ud83d!)") << QByteArray();
    QTest::newRow("a pair the wrong way") << QByteArray(R"(\ude00\ud83d)") << QByteArray();
    QTest::newRow("half a pair and a letter") << QByteArray(R"(\ud83d\u0041)") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"(\u00e)") << QByteArray();
    QTest::newRow("a sign") << QByteArray(R"(\u-0e9)") << QByteArray();
    QTest::newRow("none") << QByteArray(R"(\q)") << QByteArray();
}

void TestQuickComparer::unescapes()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QByteArray, text);
    QByteArray read;
    QCOMPARE(unescape(escaped, read), !text.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(read, text);
}

QTEST_GUILESS_MAIN(TestQuickComparer)
#include "tst_quickcomparer.moc"
