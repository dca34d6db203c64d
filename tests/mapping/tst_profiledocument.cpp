// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profiledocument.h"

#include "models/mapping/profile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

namespace {

const QByteArray example = R"({
    "$comment": "by hand",
    "name": "X",
    "mappings": [
        { "table": "b", "keys": ["b:{id}"] },
        {
            "table": "a",
            "keys": ["a:{id}"],
            "value": { "shape": "object" }
        }
    ],
    "zebra": [1, {"mappings": [2]}],
    "ttl": []
}
)";

ProfileDocument documentOf(const QByteArray &text)
{
    auto document = ProfileDocument::parse(text, QStringLiteral("x.json"));
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return *document;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

// Changing one rule leaves every other byte of the file alone.
class TestProfileDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules();
    void changeOne();
    void addAndRemove();
    void undoneByItsOpposite();
    void emptyList();
    void keyPrefix();
    void builtIn();
    void mistakes();
    void textOfARule();
};

void TestProfileDocument::rules()
{
    const auto document = documentOf(example);
    QCOMPARE(document.rules(), 2);
    QCOMPARE(document.rule(0), QByteArray(R"({ "table": "b", "keys": ["b:{id}"] })"));
    QCOMPARE(document.rule(1),
             QByteArray("{\n    \"table\": \"a\",\n    \"keys\": [\"a:{id}\"],\n"
                        "    \"value\": { \"shape\": \"object\" }\n}"));
}

void TestProfileDocument::changeOne()
{
    const auto document = documentOf(example);
    // What was not changed comes back byte by byte.
    for (qsizetype i = 0; i < document.rules(); ++i)
        QCOMPARE(document.withRule(i, document.rule(i))->text(), example);
    const auto changed = document.withRule(0, "{\"table\":\"c\",\n\"keys\":[\"c\"]}");
    QByteArray expected = example;
    expected.replace(R"({ "table": "b", "keys": ["b:{id}"] })",
                     "{\"table\":\"c\",\n        \"keys\":[\"c\"]}");
    QCOMPARE(changed->text(), expected);
    QCOMPARE(changed->rule(1), document.rule(1));
}

void TestProfileDocument::addAndRemove()
{
    const auto document = documentOf(example);
    for (qsizetype at = 0; at <= 2; ++at) {
        const auto added = document.withRuleAdded(at, R"({ "table": "n", "keys": ["n"] })");
        QVERIFY(added);
        QCOMPARE(added->rules(), 3);
        QCOMPARE(json(added->rule(at)).value(QStringLiteral("table")).toString(),
                 QStringLiteral("n"));
        QCOMPARE(added->withoutRule(at).text(), example);
        QVERIFY(parseProfile(added->text(), {}));
    }
    const auto one = document.withoutRule(0);
    QCOMPARE(one.rules(), 1);
    QCOMPARE(one.rule(0), document.rule(1));
    const auto none = one.withoutRule(0);
    QCOMPARE(none.rules(), 0);
    QVERIFY(parseProfile(none.text(), {}));
    QVERIFY(none.text().contains("\"zebra\": [1, {\"mappings\": [2]}]"));
}

void TestProfileDocument::undoneByItsOpposite()
{
    const auto document = documentOf(example);
    const auto again = document.withoutRule(1).withRuleAdded(1, document.rule(1));
    QCOMPARE(again->text(), example);
}

void TestProfileDocument::emptyList()
{
    const auto document = documentOf(R"({"name":"n","mappings":[ ]})");
    QCOMPARE(document.rules(), 0);
    const auto added = document.withRuleAdded(0, R"({"table":"t","keys":["k"]})");
    QCOMPARE(added->rules(), 1);
    QCOMPARE(parseProfile(added->text(), {})->rules.size(), 1);
}

void TestProfileDocument::keyPrefix()
{
    const auto prefixed = documentOf(example).withKeyPrefix(QStringLiteral("a\"b:"));
    QCOMPARE(parseProfile(prefixed.text(), {})->keyPrefix, QStringLiteral("a\"b:"));
    const auto again = prefixed.withKeyPrefix(QStringLiteral("c:"));
    QCOMPARE(parseProfile(again.text(), {})->keyPrefix, QStringLiteral("c:"));
    QCOMPARE(again.text().count("keyPrefix"), 1);
    QCOMPARE(again.rules(), 2);
}

// The real files, too.
void TestProfileDocument::builtIn()
{
    for (const char *name :
         {"sita-bi", "express-users", "bergizi-id", "school-dashboard", "sentra-portal"}) {
        QFile file(
            QStringLiteral(SOURCE_DIR "/resources/profiles/%1.json").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto document = documentOf(text);
        QCOMPARE(document.rules(), parseProfile(text, {})->rules.size());
        for (qsizetype i = 0; i < document.rules(); ++i) {
            QCOMPARE(document.withRule(i, document.rule(i))->text(), text);
            QCOMPARE(document.withoutRule(i).withRuleAdded(i, document.rule(i))->rules(),
                     document.rules());
        }
    }
}

void TestProfileDocument::mistakes()
{
    QCOMPARE(ProfileDocument::parse("{", {}).error().code, ErrorCode::InvalidJson);
    QCOMPARE(ProfileDocument::parse("{\"name\":\"x\"}", {}).error().code,
             ErrorCode::InvalidProfile);
    QCOMPARE(ProfileDocument::parse("{\"mappings\":{}}", {}).error().code,
             ErrorCode::InvalidProfile);
    const auto document = documentOf(example);
    for (const QByteArray &bad :
         QByteArrayList {"", "[]", "{", "{}}", "{}, {}", "null", "{\"a\":\xff}"}) {
        QVERIFY2(!document.withRule(0, bad), bad.constData());
        QVERIFY2(!document.withRuleAdded(0, bad), bad.constData());
    }
}

void TestProfileDocument::textOfARule()
{
    const QJsonObject small {{QStringLiteral("table"), QStringLiteral("mahasiswa")},
                             {QStringLiteral("keys"), QJsonArray {QStringLiteral("user:{id}")}}};
    QCOMPARE(ruleText(small), QByteArray(R"({ "table": "mahasiswa", "keys": ["user:{id}"] })"));
    QJsonObject large = small;
    large.insert(QStringLiteral("value"),
                 QJsonArray {QJsonObject {{QStringLiteral("shape"), QStringLiteral("list")},
                                          {QStringLiteral("key"), QString(60, u'k')}},
                             QJsonObject {{QStringLiteral("shape"), QStringLiteral("opaque")}}});
    large.insert(QStringLiteral("select"), QStringLiteral("SELECT \"a\" FROM t"));
    const QByteArray text = ruleText(large);
    QCOMPARE(json(text), large);
    QVERIFY2(text.indexOf("\"table\"") < text.indexOf("\"select\""), text.constData());
    QVERIFY2(text.contains("\n    \"keys\": [\"user:{id}\"],\n"), text.constData());
}

QTEST_GUILESS_MAIN(TestProfileDocument)
#include "tst_profiledocument.moc"
