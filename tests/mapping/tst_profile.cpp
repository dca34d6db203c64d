// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::mapping;
using Shape = ValueSpec::Shape;

namespace {

const QString fileName = QStringLiteral("app.json");

QByteArray withMapping(const char *mapping)
{
    return QByteArray(R"({"name":"App","mappings":[{"table":"a","keys":["a:{id}"]},)") + mapping
        + "]}";
}

QByteArray withValue(const char *value)
{
    return withMapping(QByteArray(R"({"table":"t","keys":["t:{id}*"],"value":)")
                           .append(value)
                           .append('}')
                           .constData());
}

void addFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir files(QStringLiteral(TEST_DATA_DIR "/profiles/") + folder);
    for (const QFileInfo &file : files.entryInfoList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void good_data();
    void good();
    void bad_data();
    void bad();
    void namesThePlace_data();
    void namesThePlace();
    void syntaxErrors_data();
    void syntaxErrors();
    void takesAByteOrderMark();
    void takesTenMegabytes();
    void keepsTheFirstError();
    void files();
    void choosesTheValue_data();
    void choosesTheValue();
};

void TestProfile::readsEverything()
{
    const auto profile = parseProfile(
        R"({"name":"App","keyPrefix":"p:","delimiter":"/","ttl":[{"pattern":"u*","seconds":1}],
        "later":{"y":2},"mappings":[
        {"table":"users","keys":["user/{id}*","u/{name}"],"value":{"shape":"object",
         "fields":{"isActive":"is_active"},"ignore":["roles"]}},
        {"table":"roles","select":"SELECT 1","keys":["user/{user_id}*"],"boundary":"none"}]})",
        fileName);
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("App"));
    QCOMPARE(profile->keyPrefix, QStringLiteral("p:"));
    QCOMPARE(profile->delimiter, "/");
    QCOMPARE(profile->sections.keys(),
             QStringList({QStringLiteral("later"), QStringLiteral("ttl")}));
    QCOMPARE(profile->rules.size(), 2);

    const Rule &users = profile->rules.at(0);
    QCOMPARE(users.table, QStringLiteral("users"));
    QVERIFY(users.select.isEmpty());
    QCOMPARE(users.keys.size(), 2);
    QCOMPARE(users.keys.at(1).text(), QStringLiteral("u/{name}"));
    const ValueSpec &spec = users.values.at(0).spec;
    QCOMPARE(spec.shape, Shape::Object);
    QCOMPARE(spec.fields.value(QStringLiteral("isActive")), QStringLiteral("is_active"));
    QCOMPARE(spec.ignore, QStringList {QStringLiteral("roles")});

    Row row;
    row.set(QStringLiteral("id"), 1);
    const auto target = users.keys.at(0).expand(row);
    QVERIFY(target->matches("p:user/1/x"));
    QVERIFY(!target->matches("p:user/1:x"));
    row.set(QStringLiteral("user_id"), 1);
    QVERIFY(profile->rules.at(1).keys.at(0).expand(row)->matches("p:user/10"));
    QCOMPARE(profile->rules.at(1).select, QStringLiteral("SELECT 1"));
}

void TestProfile::good_data()
{
    addFiles(QStringLiteral("good"));
}

void TestProfile::good()
{
    QFETCH(QString, path);
    const auto profile = loadProfile(path);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
}

void TestProfile::bad_data()
{
    addFiles(QStringLiteral("bad"));
}

void TestProfile::bad()
{
    QFETCH(QString, path);
    const auto profile = loadProfile(path);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidProfile);
    QVERIFY(profile.error().context.startsWith(QFileInfo(path).fileName()));
    QVERIFY(!profile.error().detail.isEmpty());
}

void TestProfile::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("root", "[]", "app.json");
    row("name", "{\"mappings\":[]}", "app.json: name");
    row("mappings", "{\"name\":\"App\"}", "app.json: mappings");
    row("mapping", withMapping("5"), "app.json: mappings[1]");
    row("table", withMapping(R"({"keys":["a"]})"), "app.json: mappings[1].table");
    row("key", withMapping(R"({"table":"t","keys":["a","b:{id"]})"),
        "app.json: mappings[1].keys[1]");
    row("keys twice", withMapping(R"({"table":"t","keys":["{a}:{A}"]})"),
        "app.json: mappings[1].keys[0]");
    row("unknown", withMapping(R"({"table":"t","keys":["a"],"vlaue":{}})"),
        "app.json: mappings[1].vlaue");
    row("shape", withValue("{}"), "app.json: mappings[1].value.shape");
    row("shape in an array", withValue(R"([{"shape":"list"},{"shape":"x"}])"),
        "app.json: mappings[1].value[1].shape");
    row("field", withValue(R"({"shape":"list","fields":{"a":1}})"),
        "app.json: mappings[1].value.fields.a");
    row("ignore", withValue(R"({"shape":"list","ignore":["a",1]})"),
        "app.json: mappings[1].value.ignore[1]");
    row("value's key", withValue(R"({"shape":"list","key":"s:{id}"})"),
        "app.json: mappings[1].value.key");
    row("value's key beside the rule's", withValue(R"({"shape":"list","key":"t{id}"})"),
        "app.json: mappings[1].value.key");
    row("section", R"({"name":"App","mappings":[],"ttl":{}})", "app.json: ttl");
}

void TestProfile::namesThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto profile = parseProfile(json, fileName);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidProfile);
    QCOMPARE(profile.error().context, place);
}

void TestProfile::syntaxErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &json, const char *detail) {
        QTest::newRow(name) << json << QString::fromLatin1(detail);
    };
    row("empty", "", "line 1");
    row("blank", "\n\n", "line");
    row("comma", "{\n\"name\": \"App\",\n}", "line 3");
    row("cut off", "{\n\"name\": \"App\"", "line 2");
    row("NaN", "{\"name\":NaN}", "line 1");
    row("two documents", "{}\n{}", "line 2");
    row("a scalar", "5", "line 1");
    row("Latin-1", "{\"name\":\"\xe9\"}", "UTF-8");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "UTF-8");
}

void TestProfile::syntaxErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto profile = parseProfile(json, fileName);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidJson);
    QCOMPARE(profile.error().context, fileName);
    QVERIFY2(profile.error().detail.contains(detail), qPrintable(profile.error().detail));
}

void TestProfile::takesAByteOrderMark()
{
    const auto profile = parseProfile("\xEF\xBB\xBF{\"name\":\"App\",\"mappings\":[]}", fileName);
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("App"));
}

void TestProfile::takesTenMegabytes()
{
    QByteArray json = R"({"name":"App","mappings":[)";
    while (json.size() < 10'000'000)
        json +=
            R"({"table":"users","keys":["user:{id}","user:{id}:*"],"value":{"shape":"object"}},)";
    json.chop(1);
    const auto profile = parseProfile(json + "]}", fileName);
    QVERIFY(profile);
    QVERIFY(profile->rules.size() > 100'000);
    const auto broken = parseProfile(json + ",]}", fileName);
    QCOMPARE(broken.error().code, ErrorCode::InvalidJson);
}

void TestProfile::keepsTheFirstError()
{
    const auto profile = parseProfile(R"({"name":1,"mappings":{}})", fileName);
    QCOMPARE(profile.error().context, QStringLiteral("app.json: name"));
    QCOMPARE(profile.error().detail, QStringLiteral("expected a string, found a number"));
}

void TestProfile::files()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    QCOMPARE(loadProfile(path).error().code, ErrorCode::FileNotFound);
    QCOMPARE(loadProfile(folder.path()).error().code, ErrorCode::Io);
    QCOMPARE(loadProfile(QString()).error().code, ErrorCode::FileNotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QCOMPARE(loadProfile(path).error().context, QStringLiteral("app.json: name"));
    // A device has no end; it must not be read to it.
    if (QFile::exists(QStringLiteral("/dev/zero")))
        QCOMPARE(loadProfile(QStringLiteral("/dev/zero")).error().code, ErrorCode::Io);
}

void TestProfile::choosesTheValue_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("shape");
    const auto row = [](const char *name, const char *values, const char *key, Shape shape) {
        QTest::newRow(name) << QByteArray(values) << QByteArray(key) << int(shape);
    };
    const char *both =
        R"([{"key":"t:{id}","shape":"object"},{"key":"t:{id}:list","shape":"list"}])";
    row("of the row's key", both, "t:1", Shape::Object);
    row("of the key below", both, "t:1:list", Shape::List);
    row("of another below", both, "t:1:other", Shape::Opaque);
    row("of a strange id", both, "t::1", Shape::Object);
    const char *rest = R"([{"shape":"opaque"},{"key":"t:{id}:list","shape":"list"}])";
    row("named before general", rest, "t:1:list", Shape::List);
    row("general", rest, "t:1", Shape::Opaque);
    row("for all", R"({"shape":"object"})", "t:1:any", Shape::Object);
    row("none", "[]", "t:1", Shape::Opaque);
}

void TestProfile::choosesTheValue()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, key);
    QFETCH(int, shape);
    const auto profile = parseProfile(withValue(values.constData()), fileName);
    QVERIFY(profile);
    QCOMPARE(int(profile->rules.at(1).valueOf(key).shape), shape);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
