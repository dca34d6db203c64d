// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/valuewriter.h"

#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

// Before the rest, since moc stumbles over quotes that are escaped in a raw string.
class TestValueWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheExampleDid();
    void replacesOneCell_data();
    void replacesOneCell();
    void keepsOrderAndBlanks();
    void leavesOpenWhatNoExampleTold_data();
    void leavesOpenWhatNoExampleTold();
    void learnsOtherHands_data();
    void learnsOtherHands();
    void refusesExamples_data();
    void refusesExamples();
    void writesIntoNoOtherShape_data();
    void writesIntoNoOtherShape();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QVector<QPair<QString, QString>> columns {
    {text("id"), text("INTEGER")},        {text("full_name"), text("TEXT")},
    {text("is_active"), text("BOOLEAN")}, {text("created_at"), text("DATETIME")},
    {text("score"), text("REAL")},        {text("balance"), text("BIGINT")},
    {text("settings"), text("JSONB")},    {text("note"), text("TEXT")},
    {text("password_hash"), text("TEXT")}};

TableShape table()
{
    TableShape shape;
    for (const auto &[name, type] : columns) {
        shape.columns.append(name);
        shape.declaredTypes.insert(name, type);
    }
    shape.key = QStringList {text("id")};
    return shape;
}

const ValueSpec spec {
    ValueSpec::Shape::Object, {{text("name"), text("full_name")}}, {text("passwordHash")}};

// A row of one cell a column; those that are not given are NULL.
Row rowOf(const QVariantMap &cells)
{
    Row row;
    for (const auto &[name, type] : columns)
        row.set(name, cells.value(name));
    return row;
}

const Row ani = rowOf({{text("id"), qlonglong(1)},
                       {text("full_name"), text("Ani \"A\"\n/é")},
                       {text("is_active"), qlonglong(1)},
                       {text("created_at"), qlonglong(1754010000123)},
                       {text("score"), 2.5},
                       {text("balance"), qlonglong(9'007'199'254'740'993)},
                       {text("settings"), text(R"({"theme":"dark","tags":[1,2]})")},
                       {text("password_hash"), text("x")}});

const char *const aniCached = R"({"id":1,"name":"Ani \"A\"\n/é","isActive":true,
"createdAt":"2025-08-01T01:00:00.123Z","score":2.5,"balance":"9007199254740993",
"settings":{"theme":"dark","tags":[1,2]},"note":null})";

Row aniWith(const char *column, const QVariant &cell)
{
    Row row = ani;
    row.set(text(column), cell);
    return row;
}

} // namespace

void TestValueWriter::writesAsTheExampleDid()
{
    ValueWriter writer(table(), spec);
    QVERIFY(!writer.write(ani, aniCached));
    QVERIFY(writer.learn(aniCached, ani));
    QCOMPARE(writer.write(ani, aniCached).value_or("none"), QByteArray(aniCached));
}

void TestValueWriter::replacesOneCell_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto cell = [](const char *name, const char *column, const QVariant &value,
                         const char *before, const char *after) {
        QTest::newRow(name) << aniWith(column, value) << QByteArray(before) << QByteArray(after);
    };
    cell("renamed field", "full_name", text("Budi\\\t\x01 \U0001F600"), R"("Ani \"A\"\n/é")",
         R"("Budi\\\t\u0001 😀")");
    cell("boolean", "is_active", qlonglong(0), "true", "false");
    cell("instant", "created_at", qlonglong(0), "2025-08-01T01:00:00.123Z",
         "1970-01-01T00:00:00.000Z");
    cell("number", "score", -0.125, "2.5", "-0.125");
    cell("bigint as text", "balance", qlonglong(-1), "9007199254740993", "-1");
    cell("nested JSON", "settings", text(R"([])"), R"({"theme":"dark","tags":[1,2]})", "[]");
    cell("what is left out", "password_hash", text("y"), "", "");
}

void TestValueWriter::replacesOneCell()
{
    QFETCH(Row, row);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    ValueWriter writer(table(), spec);
    QVERIFY(writer.learn(aniCached, ani));
    QByteArray expected = aniCached;
    if (!before.isEmpty())
        expected.replace(before, after);
    QCOMPARE(writer.write(row, aniCached).value_or("none"), expected);
}

void TestValueWriter::keepsOrderAndBlanks()
{
    const TableShape shape {{text("id"), text("name")}, {}, {text("id")}};
    const ValueSpec object {ValueSpec::Shape::Object, {}, {}};
    const Row row({text("id"), text("name")}, {qlonglong(7), text("new")});
    ValueWriter writer(shape, object);
    QVERIFY(writer.learn("{ \"name\" :\t\"old\" ,\n  \"ID\": 7\n}\n",
                         Row({text("id"), text("name")}, {qlonglong(7), text("old")})));
    QCOMPARE(writer.write(row, "\n{ \"ID\": 6 , \"name\" : \"old\"} ").value_or("none"),
             QByteArray("\n{ \"ID\": 7 , \"name\" : \"new\"} "));
}

void TestValueWriter::leavesOpenWhatNoExampleTold_data()
{
    QTest::addColumn<Row>("row");
    const auto cell = [](const char *name, const char *column, const QVariant &value) {
        QTest::newRow(name) << aniWith(column, value);
    };
    cell("never null before", "full_name", QVariant());
    cell("always null before", "note", text("a"));
    cell("3 or 3.0", "score", 3.0);
    cell("exponents differ from one language to another", "score", 1e-9);
    cell("not a number", "score", qQNaN());
    cell("no boolean", "is_active", qlonglong(2));
    cell("no instant", "created_at", text("soon"));
    cell("finer than milliseconds", "created_at", text("2025-08-01 00:00:00.123456"));
    cell("a year of five digits", "created_at", qlonglong(400'000'000'000'000));
    cell("no JSON", "settings", text("{"));
    cell("JSON with blanks", "settings", text("{\"a\": 1}"));
    cell("a blob", "full_name", QByteArray("x"));
}

void TestValueWriter::leavesOpenWhatNoExampleTold()
{
    QFETCH(Row, row);
    ValueWriter writer(table(), spec);
    QVERIFY(writer.learn(aniCached, ani));
    QVERIFY(!writer.write(row, aniCached));
}

void TestValueWriter::learnsOtherHands_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QByteArray>("cached");
    QTest::addColumn<QVariant>("newCell");
    QTest::addColumn<QByteArray>("written"); // empty: open
    const auto row = [](const char *name, const QVariant &cell, const char *cached,
                        const QVariant &newCell, const char *written) {
        QTest::newRow(name) << cell << QByteArray(cached) << newCell << QByteArray(written);
    };
    row("ASCII only", text("é"), R"("\u00e9")", text("ü😀/"), "");
    row("ASCII only, told", text("é/"), R"("\u00e9/")", text("ü😀/"), R"("\u00fc\ud83d\ude00/")");
    row("with slashes", text("é/"), R"("\u00e9\/")", text("a/b"), R"("a\/b")");
    row("instant of a text", text("2025-08-01 08:30:00"), R"("2025-08-01T08:30:00.000Z")",
        text("2025-08-02"), R"("2025-08-02T00:00:00.000Z")");
    row("text of an instant", text("2025-08-01 08:30:00"), R"("2025-08-01 08:30:00")",
        text("2025-08-02"), R"("2025-08-02")");
    row("either of them", text("2025-08-01T08:30:00.000Z"), R"("2025-08-01T08:30:00.000Z")",
        text("2025-08-02"), "");
    row("milliseconds", qlonglong(1754010000123), "1754010000123", qlonglong(5), "5");
    row("pointed number", 3.0, "3.0", 4.0, "4.0");
    row("plain number", 3.0, "3", 4.0, "4");
    row("zero or one", qlonglong(1), "1", qlonglong(0), "0");
    row("JSON as a text", text(R"({"a":"b"})"), R"("{\"a\":\"b\"}")", text(R"({"a": 1})"),
        R"("{\"a\": 1}")");
    row("JSON without its blanks", text(R"({ "a b" : "c d" })"), R"({"a b":"c d"})",
        text(R"([1, "x y"])"), R"([1,"x y"])");
    row("JSON as it is", text(R"([1, 2])"), R"([1, 2])", text(R"([ ])"), R"([ ])");
    row("null", QVariant(), "null", QVariant(), "null");
}

void TestValueWriter::learnsOtherHands()
{
    QFETCH(QVariant, cell);
    QFETCH(QByteArray, cached);
    QFETCH(QVariant, newCell);
    QFETCH(QByteArray, written);
    const TableShape shape {{text("a")}, {{text("a"), text("JSON")}}, {text("a")}};
    ValueWriter writer(shape, {ValueSpec::Shape::Object, {}, {}});
    const QByteArray value = "{\"a\":" + cached + '}';
    QVERIFY(writer.learn(value, Row({text("a")}, {cell})));
    const auto result = writer.write(Row({text("a")}, {newCell}), value);
    QCOMPARE(result.value_or("{\"a\":}"), "{\"a\":" + written + '}');
}

void TestValueWriter::refusesExamples_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArray good = aniCached;
    QTest::newRow("written in two ways") << QByteArray(good).replace("true", "1");
    QTest::newRow("other escapes") << QByteArray(good).replace("é", "\\u00e9");
    QTest::newRow("a column left out") << QByteArray(good).replace(R"(,"note":null)", "");
    QTest::newRow("a field of no column")
        << QByteArray(good).replace(R"("note")", R"("more":1,"note")");
    QTest::newRow("an ignored field")
        << QByteArray(good).replace(R"("note")", R"("passwordHash":"x","note")");
    QTest::newRow("an escaped name") << QByteArray(good).replace(R"("id")", R"("i\u0064")");
    QTest::newRow("an escape within what is nested")
        << QByteArray(good).replace(R"("dark")", R"("d\u0061rk")");
    QTest::newRow("stale") << QByteArray(good).replace("Ani", "Anu");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("more behind it") << good + "1";
}

void TestValueWriter::refusesExamples()
{
    QFETCH(QByteArray, value);
    ValueWriter writer(table(), spec);
    QVERIFY(writer.learn(aniCached, ani));
    QVERIFY(!writer.learn(value, ani));
}

void TestValueWriter::writesIntoNoOtherShape_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArray good = aniCached;
    QTest::newRow("a column left out") << QByteArray(good).replace(R"(,"note":null)", "");
    QTest::newRow("a name not seen before")
        << QByteArray(good).replace(R"("isActive")", R"("is_active")");
    QTest::newRow("a field of no column")
        << QByteArray(good).replace(R"("note")", R"("more":1,"note")");
    QTest::newRow("no object") << QByteArray("1");
    QTest::newRow("nothing") << QByteArray();
}

void TestValueWriter::writesIntoNoOtherShape()
{
    QFETCH(QByteArray, value);
    ValueWriter writer(table(), spec);
    QVERIFY(writer.learn(aniCached, ani));
    QVERIFY(!writer.write(ani, value));
}

QTEST_APPLESS_MAIN(TestValueWriter)
#include "tst_valuewriter.moc"
