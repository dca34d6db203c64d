// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/comparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace selaras;
using namespace selaras::mapping;
using Reason = Comparison::Reason;
using Shape = ValueSpec::Shape;

namespace {

const QStringList columns {QStringLiteral("id"),        QStringLiteral("full_name"),
                           QStringLiteral("is_active"), QStringLiteral("created_at"),
                           QStringLiteral("ipk"),       QStringLiteral("settings"),
                           QStringLiteral("photo")};

TableShape table()
{
    const QStringList types {QStringLiteral("INTEGER"), QStringLiteral("TEXT"),
                             QStringLiteral("BOOLEAN"), QStringLiteral("DATETIME"),
                             QStringLiteral("DECIMAL"), QStringLiteral("JSON"),
                             QStringLiteral("BLOB")};
    TableShape shape {columns, {}, {QStringLiteral("id")}};
    for (qsizetype i = 0; i < columns.size(); ++i)
        shape.declaredTypes.insert(columns.at(i), types.at(i));
    return shape;
}

Row person(qlonglong id, const QString &name = QStringLiteral("Ada"))
{
    return {columns,
            {id, name, 1LL, 1754010000000LL, 2.2, QStringLiteral("{\"a\":[1,2]}"),
             QByteArray("\x01\x02")}};
}

CachedValue json(const char *text)
{
    return {text, {}, false};
}

Comparison compareObject(const CachedValue &value, const QVector<Row> &rows = {person(1)},
                         const ValueSpec &spec = {Shape::Object, {}, {}})
{
    return compare(value, spec, table(), rows);
}

Comparison compareList(const QByteArray &text, const QVector<Row> &rows)
{
    return compare({text, {}, false}, {Shape::List, {}, {}}, table(), rows);
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objects_data();
    void objects();
    void opaqueObjects_data();
    void opaqueObjects();
    void showsWhatDiffers();
    void namesFieldsBySpec();
    void prefersTheExactName();
    void goneRowIsStale();
    void saysWhetherAllWasCompared();
    void opaqueSpecIsOpaque();
    void tooLargeIsOpaque();
    void hashes_data();
    void hashes();
    void hashIsNoList();
    void lists_data();
    void lists();
    void opaqueLists_data();
    void opaqueLists();
    void listsByCompositeKey();
    void listOfTableWithoutKeyIsOpaque();
    void anyObjectOfARowIsFresh();
    void anyChangeIsStale();
    void anyBytesAreSafe();
};

void TestComparison::objects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *text, const char *fields) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(fields);
    };
    row("whole",
        R"({"id":1,"fullName":"Ada","isActive":true,"createdAt":"2025-08-01T01:00:00.000Z","ipk":"2.20","settings":{"a":[1,2]},"photo":"AQI="})",
        "");
    row("by the columns' names",
        R"({"id":1,"full_name":"Ada","is_active":1,"created_at":1754010000000})", "");
    row("without case", R"({"ID":1,"FULLNAME":"Ada"})", "");
    row("what is left out", R"({"id":1})", "");
    row("what has no column", R"({"id":1,"roles":[{"id":9}],"age":7,"x":null})", "");
    row("blanks around", " \n{\"id\":1}\t", "");
    row("name", R"({"id":1,"fullName":"Bob"})", "full_name");
    row("two", R"({"id":2,"fullName":"Bob","isActive":true})", "id full_name");
    row("false", R"({"isActive":false})", "is_active");
    row("null where there is a value", R"({"id":1,"fullName":null})", "full_name");
    row("nested under a column's name is not compared", R"({"id":1,"fullName":{"first":"Bob"}})",
        "");
    row("JSON column, other order and blanks", R"({"settings":{ "a" : [1, 2] }})", "");
    row("JSON column as text", R"({"settings":"{\"a\":[1,2]}"})", "");
    row("JSON column as text with blanks", R"({"settings":"{\"a\": [1, 2]}"})", "");
    row("JSON column, other", R"({"settings":{"a":[2,1]}})", "settings");
    row("JSON column, other text", R"({"settings":"{}"})", "settings");
    row("Buffer", R"({"photo":{"type":"Buffer","data":[1,2]}})", "");
    row("Buffer, other", R"({"photo":{"type":"Buffer","data":[1,3]}})", "photo");
    row("Uint8Array", R"({"photo":{"0":1,"1":2}})", "");
    row("bytes", R"({"photo":[1,2]})", "");
    row("object that is no bytes", R"({"id":1,"photo":{"url":"x"}})", "");
}

void TestComparison::objects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fields);
    const Comparison result = compareObject({text, {}, false});
    QCOMPARE(result.reason, Reason::None);
    QStringList found = result.fields();
    std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) {
        return columns.indexOf(a) < columns.indexOf(b);
    });
    QCOMPARE(found.join(QLatin1Char(' ')), fields);
    QCOMPARE(result.freshness, fields.isEmpty() ? Freshness::Fresh : Freshness::Stale);
}

void TestComparison::opaqueObjects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &text, Reason reason) {
        QTest::newRow(name) << text << int(reason);
    };
    row("empty", "", Reason::NotJson);
    row("text", "Ada", Reason::NotJson);
    row("cut off", "{\"id\":1", Reason::NotJson);
    row("two", "{\"id\":1}{\"id\":1}", Reason::NotJson);
    row("scalars in a row", "1,2", Reason::NotJson);
    row("not UTF-8", "{\"fullName\":\"\xff\"}", Reason::NotJson);
    row("binary", QByteArray("\x00\x01\xff", 3), Reason::NotJson);
    row("too deep", QByteArray(5000, '['), Reason::NotJson);
    row("array", "[]", Reason::WrongShape);
    row("array of one", "[{\"id\":1}]", Reason::WrongShape);
    row("number", "5", Reason::WrongShape);
    row("string", "\"x\"", Reason::WrongShape);
    row("null", "null", Reason::WrongShape);
    row("no field", "{}", Reason::NothingInCommon);
    row("no column", R"({"total":1})", Reason::NothingInCommon);
    row("nothing comparable", R"({"fullName":{"a":1}})", Reason::NothingInCommon);
}

void TestComparison::opaqueObjects()
{
    QFETCH(QByteArray, text);
    QFETCH(int, reason);
    const Comparison result = compareObject({text, {}, false});
    QCOMPARE(result.freshness, Freshness::Opaque);
    QCOMPARE(int(result.reason), reason);
    QVERIFY(result.differences.isEmpty());
}

void TestComparison::showsWhatDiffers()
{
    const auto only = [](const char *text, const Row &row = person(1)) {
        return compareObject(json(text), {row}).differences.value(0);
    };
    QCOMPARE(only(R"({"ipk":"2.5"})").column, QStringLiteral("ipk"));
    QCOMPARE(only(R"({"ipk":"2.5"})").cached, QStringLiteral("2.5"));
    QCOMPARE(only(R"({"ipk":2.5})").cached, QStringLiteral("2.5"));
    QCOMPARE(only(R"({"ipk":"2.5"})").actual, QStringLiteral("2.2"));
    QCOMPARE(only(R"({"isActive":false})").cached, QStringLiteral("false"));
    QVERIFY(only(R"({"fullName":null})").cached.isNull());
    QVERIFY(!only(R"({"fullName":""})").cached.isNull());
    QCOMPARE(only(R"({"settings":[1]})").cached, QStringLiteral("[1]"));
    QCOMPARE(only(R"({"photo":"AAAA"})").actual, QStringLiteral("x'0102'"));
    Row unnamed = person(1);
    unnamed.set(QStringLiteral("full_name"), {});
    QVERIFY(only(R"({"fullName":"Ada"})", unnamed).actual.isNull());
    QCOMPARE(only(R"({"id":9007199254740993})").cached, QStringLiteral("9007199254740993"));
    QCOMPARE(
        compareObject(json(R"({"id":9007199254740993})"), {person(9007199254740992)}).freshness,
        Freshness::Stale);
    QCOMPARE(
        compareObject(json(R"({"id":9007199254740993})"), {person(9007199254740993)}).freshness,
        Freshness::Fresh);
}

void TestComparison::namesFieldsBySpec()
{
    const ValueSpec spec {Shape::Object,
                          {{QStringLiteral("nama"), QStringLiteral("FULL_NAME")},
                           {QStringLiteral("gone"), QStringLiteral("no_such_column")}},
                          {QStringLiteral("is_active")}};
    const auto fields = [&](const char *text) {
        return compareObject(json(text), {person(1)}, spec).fields();
    };
    QCOMPARE(fields(R"({"id":1,"nama":"Ada","gone":5,"isActive":false})"), QStringList());
    QCOMPARE(fields(R"({"id":1,"nama":"Bob"})"), QStringList {QStringLiteral("full_name")});
    // A nested value is compared where the spec maps it, if the cell is JSON.
    const ValueSpec nested {
        Shape::Object, {{QStringLiteral("opts"), QStringLiteral("settings")}}, {}};
    QCOMPARE(compareObject(json(R"({"opts":{"a":[1,2]}})"), {person(1)}, nested).freshness,
             Freshness::Fresh);
    QCOMPARE(compareObject(json(R"({"opts":{"a":[]}})"), {person(1)}, nested).freshness,
             Freshness::Stale);
}

void TestComparison::prefersTheExactName()
{
    const TableShape shape {{QStringLiteral("userid"), QStringLiteral("user_id")}, {}, {}};
    const Row row {shape.columns, {1LL, 2LL}};
    const ValueSpec spec {Shape::Object, {}, {}};
    QCOMPARE(compare(json(R"({"user_id":2})"), spec, shape, {row}).freshness, Freshness::Fresh);
    QCOMPARE(compare(json(R"({"USERID":1})"), spec, shape, {row}).freshness, Freshness::Fresh);
}

void TestComparison::goneRowIsStale()
{
    const Comparison result = compareObject(json(R"({"id":1})"), {});
    QCOMPARE(result.freshness, Freshness::Stale);
    QVERIFY(result.differences.isEmpty());
}

void TestComparison::saysWhetherAllWasCompared()
{
    const auto whole = [](const char *text) { return compareObject(json(text)).whole; };
    QVERIFY(whole(R"({"id":1,"fullName":"Ada"})"));
    QVERIFY(whole(R"({"id":1,"fullName":"Eve"})"));
    QVERIFY(!whole(R"({"id":1,"unknown":5})"));
    QVERIFY(!whole(R"({"id":1,"fullName":{"a":1}})"));
    const ValueSpec ignoring {Shape::Object, {}, {QStringLiteral("fullName")}};
    QVERIFY(!compareObject(json(R"({"id":1,"fullName":"Ada"})"), {person(1)}, ignoring).whole);
    QVERIFY(compareObject({{}, {{"id", "1"}, {"fullName", "Ada"}}, true}).whole);
    QVERIFY(!compareObject({{}, {{"id", "1"}, {"unknown", "x"}}, true}).whole);
    QVERIFY(compareList(R"([{"id":1},{"id":2}])", {person(1), person(2)}).whole);
    QVERIFY(!compareList(R"([{"id":1,"unknown":1},{"id":2}])", {person(1), person(2)}).whole);
    QVERIFY(compareList("[]", {}).whole);
}

void TestComparison::opaqueSpecIsOpaque()
{
    const Comparison result = compareObject(json(R"({"id":2})"), {person(1)}, {});
    QCOMPARE(result.freshness, Freshness::Opaque);
    QCOMPARE(result.reason, Reason::NoRule);
}

void TestComparison::tooLargeIsOpaque()
{
    const QByteArray filler(4 << 20, 'x');
    const QByteArray text = R"({"id":1,"x":")" + filler + "\"}";
    QCOMPARE(compareObject({text, {}, false}).reason, Reason::TooLarge);
    QCOMPARE(compareObject({{}, {{"id", "1"}, {"x", filler}}, true}).reason, Reason::TooLarge);
    const QByteArray fits = R"({"id":1,"x":")" + QByteArray(4'000'000, 'x') + "\"}";
    QCOMPARE(compareObject({fits, {}, false}).freshness, Freshness::Fresh);
}

void TestComparison::hashes_data()
{
    using Hash = QMap<QByteArray, QByteArray>;
    QTest::addColumn<Hash>("hash");
    QTest::addColumn<bool>("nulls");
    QTest::addColumn<int>("freshness");
    const auto row = [](const char *name, const Hash &hash, Freshness freshness,
                        bool nulls = false) {
        QTest::newRow(name) << hash << nulls << int(freshness);
    };
    row("whole",
        {{"id", "1"},
         {"fullName", "Ada"},
         {"isActive", "true"},
         {"createdAt", "1754010000000"},
         {"ipk", "2.20"},
         {"settings", "{\"a\": [1,2]}"},
         {"photo", "AQI="}},
        Freshness::Fresh);
    row("raw bytes", {{"photo", "\x01\x02"}}, Freshness::Fresh);
    row("name", {{"id", "1"}, {"full_name", "Bob"}}, Freshness::Stale);
    row("false", {{"is_active", "0"}}, Freshness::Stale);
    row("empty is no value", {{"full_name", ""}}, Freshness::Stale);
    row("empty is NULL", {{"full_name", ""}}, Freshness::Fresh, true);
    row("null is NULL", {{"full_name", "null"}}, Freshness::Fresh, true);
    row("text is not NULL", {{"full_name", "Ada"}}, Freshness::Stale, true);
    row("nothing in common", {{"total", "1"}}, Freshness::Opaque);
    row("no field", {}, Freshness::Opaque);
}

void TestComparison::hashes()
{
    using Hash = QMap<QByteArray, QByteArray>;
    QFETCH(Hash, hash);
    QFETCH(bool, nulls);
    QFETCH(int, freshness);
    Row row = person(1);
    if (nulls)
        row.set(QStringLiteral("full_name"), {});
    QCOMPARE(int(compareObject({{}, hash, true}, {row}).freshness), freshness);
}

void TestComparison::hashIsNoList()
{
    const Comparison result =
        compare({{}, {{"id", "1"}}, true}, {Shape::List, {}, {}}, table(), {person(1)});
    QCOMPARE(result.reason, Reason::WrongShape);
}

void TestComparison::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<int>("differences");
    const auto row = [](const char *name, const char *text, int rows, const char *fields,
                        int differences) {
        QTest::newRow(name) << QByteArray(text) << rows << QString::fromLatin1(fields)
                            << differences;
    };
    row("none", "[]", 0, "", 0);
    row("same", R"([{"id":1,"fullName":"Ada"},{"id":2}])", 2, "", 0);
    row("other order", R"([{"id":2},{"id":1}])", 2, "", 0);
    row("key as text", R"([{"id":"1"}])", 1, "", 0);
    row("key as a real", R"([{"ID":1.0}])", 1, "", 0);
    row("missing", R"([{"id":1}])", 2, "id", 1);
    row("all missing", "[]", 2, "id", 2);
    row("additional", R"([{"id":1},{"id":7}])", 1, "id", 1);
    row("all additional", R"([{"id":7}])", 0, "id", 1);
    row("twice", R"([{"id":1},{"id":1}])", 1, "id", 1);
    row("another for one", R"([{"id":7}])", 1, "id", 2);
    row("field", R"([{"id":1,"fullName":"Bob"},{"id":2,"fullName":"Bob"}])", 2, "full_name", 2);
}

void TestComparison::lists()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    QFETCH(QString, fields);
    QFETCH(int, differences);
    QVector<Row> people;
    for (int id = 1; id <= rows; ++id)
        people.append(person(id));
    const Comparison result = compareList(text, people);
    QCOMPARE(result.reason, Reason::None);
    QCOMPARE(result.fields().join(QLatin1Char(' ')), fields);
    QCOMPARE(result.differences.size(), differences);
    QCOMPARE(result.freshness, differences == 0 ? Freshness::Fresh : Freshness::Stale);
}

void TestComparison::opaqueLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const char *text, Reason reason) {
        QTest::newRow(name) << QByteArray(text) << int(reason);
    };
    row("object", R"({"id":1})", Reason::WrongShape);
    row("numbers", "[1,2]", Reason::WrongShape);
    row("null in it", R"([{"id":1},null])", Reason::WrongShape);
    row("no key", R"([{"fullName":"Ada"}])", Reason::NothingInCommon);
    row("one without key", R"([{"id":1},{"fullName":"Ada"}])", Reason::NothingInCommon);
    row("key null", R"([{"id":null}])", Reason::NothingInCommon);
    row("key nested", R"([{"id":{"$oid":"x"}}])", Reason::NothingInCommon);
    row("text", "x", Reason::NotJson);
}

void TestComparison::opaqueLists()
{
    QFETCH(QByteArray, text);
    QFETCH(int, reason);
    const Comparison result = compareList(text, {person(1)});
    QCOMPARE(result.freshness, Freshness::Opaque);
    QCOMPARE(int(result.reason), reason);
}

void TestComparison::listsByCompositeKey()
{
    const TableShape shape {
        {QStringLiteral("student_id"), QStringLiteral("day"), QStringLiteral("present")},
        {{QStringLiteral("student_id"), QStringLiteral("TEXT")},
         {QStringLiteral("day"), QStringLiteral("DATE")},
         {QStringLiteral("present"), QStringLiteral("BOOLEAN")}},
        {QStringLiteral("student_id"), QStringLiteral("day")}};
    const auto row = [&](const char *student, const QVariant &day, int present) {
        return Row(shape.columns, {QString::fromLatin1(student), day, qlonglong(present)});
    };
    const QVector<Row> rows {row("1", QStringLiteral("2025-08-01"), 1),
                             row("12", 1754092800000LL, 0)}; // the second of August
    const ValueSpec spec {Shape::List, {}, {}};
    const auto fields = [&](const char *text) {
        return compare(json(text), spec, shape, rows).fields().join(QLatin1Char(' '));
    };
    QCOMPARE(fields(R"([{"studentId":"12","day":"2025-08-02T00:00:00.000Z","present":false},
                        {"studentId":"1","day":"2025-08-01T00:00:00.000Z","present":true}])"),
             QString());
    QCOMPARE(fields(R"([{"studentId":"12","day":"2025-08-02"},
                        {"studentId":"1","day":"2025-08-01","present":false}])"),
             QStringLiteral("present"));
    QCOMPARE(fields(R"([{"studentId":"12","day":"2025-08-02"}])"),
             QStringLiteral("student_id day"));
}

void TestComparison::listOfTableWithoutKeyIsOpaque()
{
    TableShape shape = table();
    shape.key.clear();
    const Comparison result =
        compare(json(R"([{"id":1}])"), {Shape::List, {}, {}}, shape, {person(1)});
    QCOMPARE(result.reason, Reason::NothingInCommon);
}

namespace {

// A row of any values, and the object that an application would cache of it.
struct Sample {
    Row row;
    QJsonObject object;
};

Sample anySample(QRandomGenerator &random)
{
    Sample sample {person(qlonglong(random.generate64() >> 1)), {}};
    QString name;
    for (quint32 i = 0, size = random.bounded(8U); i < size; ++i)
        name += QChar(0x20 + random.bounded(0x2000));
    const bool active = random.bounded(2) != 0;
    const qint64 created = qint64(random.bounded(2'000'000'000.0)) * 1000;
    const double ipk = double(random.bounded(400U)) / 100;
    sample.row.set(QStringLiteral("full_name"), name);
    sample.row.set(QStringLiteral("is_active"), qlonglong(active));
    sample.row.set(QStringLiteral("created_at"), created);
    sample.row.set(QStringLiteral("ipk"), ipk);
    sample.object = {{QStringLiteral("id"), sample.row.value(u"id").toLongLong()},
                     {QStringLiteral("fullName"), name},
                     {QStringLiteral("isActive"), active},
                     {QStringLiteral("createdAt"),
                      QDateTime::fromMSecsSinceEpoch(created, Qt::UTC).toString(Qt::ISODateWithMs)},
                     {QStringLiteral("ipk"), QString::number(ipk, 'f', 2)}};
    return sample;
}

CachedValue cached(const QJsonObject &object)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact), {}, false};
}

} // namespace

void TestComparison::anyObjectOfARowIsFresh()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 3'000; ++round) {
        const Sample sample = anySample(random);
        const Comparison result = compareObject(cached(sample.object), {sample.row});
        QVERIFY2(result.freshness == Freshness::Fresh, cached(sample.object).text.constData());
    }
}

void TestComparison::anyChangeIsStale()
{
    QRandomGenerator random(4);
    const QStringList changed {QStringLiteral("id"), QStringLiteral("full_name"),
                               QStringLiteral("is_active"), QStringLiteral("created_at"),
                               QStringLiteral("ipk")};
    for (int round = 0; round < 3'000; ++round) {
        Sample sample = anySample(random);
        const QString &column = changed.at(random.bounded(changed.size()));
        const QVariant old = sample.row.value(column);
        sample.row.set(column,
                       old.typeId() == QMetaType::QString         ? QVariant(old.toString() + u'!')
                           : column == QLatin1String("ipk")       ? QVariant(old.toDouble() + 0.01)
                           : column == QLatin1String("is_active") ? QVariant(1 - old.toLongLong())
                                                                  : QVariant(old.toLongLong() ^ 1));
        QCOMPARE(compareObject(cached(sample.object), {sample.row}).fields(), QStringList {column});
    }
}

void TestComparison::anyBytesAreSafe()
{
    QRandomGenerator random(5);
    const QVector<QByteArray> pieces {"{",
                                      "}",
                                      "[",
                                      "]",
                                      ":",
                                      ",",
                                      "\"id\"",
                                      "\"photo\"",
                                      "1",
                                      "-1e400",
                                      "null",
                                      "true",
                                      "\"x\"",
                                      "\"\\ud800\"",
                                      "\xff",
                                      "\"settings\"",
                                      "9223372036854775808",
                                      "{\"id\":1}"};
    for (int round = 0; round < 30'000; ++round) {
        CachedValue value;
        for (quint32 i = 0, size = random.bounded(12U); i < size; ++i)
            value.text += pieces.at(random.bounded(pieces.size()));
        value.isHash = random.bounded(8) == 0;
        value.hash.insert(pieces.at(random.bounded(pieces.size())), value.text);
        const Shape shape = random.bounded(2) ? Shape::Object : Shape::List;
        const Comparison result = compare(value, {shape, {}, {}}, table(), {person(1), person(2)});
        QCOMPARE(result.freshness == Freshness::Opaque, result.reason != Reason::None);
        QCOMPARE(result.differences.isEmpty(), result.freshness != Freshness::Stale);
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
