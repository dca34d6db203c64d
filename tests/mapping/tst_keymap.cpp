// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keymap.h"

#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

namespace {

KeyMap made(const char *mappings)
{
    auto profile =
        parseProfile(QByteArray(R"({"name":"App","keyPrefix":"p:","mappings":)") + mappings + '}',
                     QStringLiteral("app.json"));
    if (!profile)
        qFatal("%s", qPrintable(profile.error().context + profile.error().detail));
    return KeyMap(*profile);
}

KeyMap sample()
{
    return made(R"([
        {"table":"mahasiswa","keys":["user:{user_id}"]},
        {"table":"roles","select":"SELECT B AS user_id FROM j WHERE A = :id AND x = :name",
         "keys":["user:{user_id}"]},
        {"table":"Users","keys":["user:{id}"],"value":{"shape":"object","fields":{"on":"is_active"}}},
        {"table":"ta","keys":["ta:{owner}*","ta:{owner}","ta:list"],
         "value":{"key":"ta:{owner}:list","shape":"list"}},
        {"table":"users","keys":["users:*"]}])");
}

Row rowOf(const char *column, const QVariant &value)
{
    Row row;
    row.set(QLatin1String(column), value);
    return row;
}

QByteArrayList texts(const QVector<KeyTarget> &targets)
{
    QByteArrayList list;
    for (const KeyTarget &target : targets)
        list.append(target.displayText());
    return list;
}

QVector<qsizetype> rules(const QVector<KeyOwner> &owners)
{
    QVector<qsizetype> list;
    for (const KeyOwner &owner : owners)
        list.append(owner.rule);
    return list;
}

} // namespace

class TestKeyMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesOfATable();
    void targetsOfARow();
    void ownersInOrder();
    void ownerOfAKeyBelow();
    void oneOwnerARule();
    void plainReadingsFirst();
    void unmappedKeys();
    void fits();
    void misfits_data();
    void misfits();
    void prefixesApart();
};

void TestKeyMap::rulesOfATable()
{
    const KeyMap map = sample();
    QCOMPARE(map.rulesOf(u"users"), QVector<qsizetype>({2, 4}));
    QCOMPARE(map.rulesOf(u"MAHASISWA"), QVector<qsizetype>({0}));
    QCOMPARE(map.rulesOf(u"user"), QVector<qsizetype>());
}

void TestKeyMap::targetsOfARow()
{
    const KeyMap map = sample();
    QCOMPARE(texts(map.targets(2, rowOf("id", 1LL))), QByteArrayList {"p:user:1"});
    QCOMPARE(texts(map.targets(3, rowOf("owner", 1LL))),
             QByteArrayList({"p:ta:1*", "p:ta:1", "p:ta:list"}));
    QCOMPARE(texts(map.targets(3, rowOf("owner", {}))), QByteArrayList {"p:ta:list"});
    QCOMPARE(texts(map.targets(4, {})), QByteArrayList {"p:users:*"});
    const KeyMap twice = made(R"([{"table":"t","keys":["t:{a}","t:{b}"]}])");
    Row same = rowOf("a", 1LL);
    same.set(QStringLiteral("b"), 1LL);
    QCOMPARE(texts(twice.targets(0, same)), QByteArrayList {"p:t:1"});
}

void TestKeyMap::ownersInOrder()
{
    const auto owners = sample().ownersOf("p:user:7");
    QCOMPARE(rules(owners), QVector<qsizetype>({2, 0, 1}));
    QCOMPARE(owners.at(0).table, QStringLiteral("Users"));
    QCOMPARE(owners.at(0).spec.shape, ValueSpec::Shape::Object);
    QCOMPARE(owners.at(0).values.value(u"id").toString(), QStringLiteral("7"));
    QCOMPARE(owners.at(1).values.value(u"user_id").toString(), QStringLiteral("7"));
    QVERIFY(owners.at(0).suffix.isEmpty());
}

void TestKeyMap::ownerOfAKeyBelow()
{
    const auto owners = sample().ownersOf("p:ta:5:list");
    QCOMPARE(rules(owners), QVector<qsizetype>({3}));
    QCOMPARE(owners.first().values.value(u"owner").toString(), QStringLiteral("5"));
    QCOMPARE(owners.first().suffix, ":list");
    QCOMPARE(owners.first().spec.shape, ValueSpec::Shape::List);
    QCOMPARE(sample().ownersOf("p:ta:5").first().spec.shape, ValueSpec::Shape::Opaque);
}

void TestKeyMap::oneOwnerARule()
{
    const KeyMap map = made(R"([{"table":"t","keys":["t:*","t:{id}"]}])");
    QCOMPARE(map.ownersOf("p:t:1").size(), 1);
    const KeyMap loose = made(R"([{"table":"t","keys":["t:{id}","t:{id}:{n}"]}])");
    QCOMPARE(loose.ownersOf("p:t:1:2").first().values.size(), 2);
}

void TestKeyMap::plainReadingsFirst()
{
    const KeyMap map = made(R"([
        {"table":"a","keys":["x:{id}"],"value":{"shape":"object"}},
        {"table":"b","keys":["x:{id}:roles"]}])");
    QCOMPARE(rules(map.ownersOf("p:x:1:roles")), QVector<qsizetype>({1, 0}));
    QCOMPARE(rules(map.ownersOf("p:x:1")), QVector<qsizetype>({0}));
}

void TestKeyMap::unmappedKeys()
{
    const KeyMap map = sample();
    for (const char *key :
         {"", "p:", "p:user:", "user:1", "p:sess:1", "p:user", "p:users", "p:tax"}) {
        QVERIFY2(!map.isMapped(key), key);
        QVERIFY2(map.ownersOf(key).isEmpty(), key);
    }
    for (const char *key : {"p:user:1", "p:users:", "p:users:\xff", "p:ta:1:x:y", "p:ta:list"}) {
        QVERIFY2(map.isMapped(key), key);
        QVERIFY2(!map.ownersOf(key).isEmpty(), key);
    }
}

namespace {

// A database that lacks one table or one column.
SchemaQuestions without(const QString &missing)
{
    return {[=](const QString &table) { return table.compare(missing, Qt::CaseInsensitive) != 0; },
            [=](const QString &table, const QString &column) {
                return QStringLiteral("%1.%2").arg(table, column) != missing;
            }};
}

} // namespace

void TestKeyMap::fits()
{
    QVERIFY(mapping::misfits(sample().profile(), without(QStringLiteral("none"))).isEmpty());
    // The columns of a select's result are not the table's.
    QVERIFY(
        mapping::misfits(sample().profile(), without(QStringLiteral("roles.user_id"))).isEmpty());
}

void TestKeyMap::misfits_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *missing, const char *context, const char *detail) {
        QTest::newRow(missing) << QString::fromLatin1(missing) << QString::fromLatin1(context)
                               << QString::fromLatin1(detail);
    };
    row("mahasiswa", "App: mappings[0].table", "no table \"mahasiswa\"");
    row("mahasiswa.user_id", "App: mappings[0].keys[0]",
        "no column \"user_id\" in table \"mahasiswa\"");
    row("roles.name", "App: mappings[1].select", "no column \"name\" in table \"roles\"");
    row("Users.is_active", "App: mappings[2].value.fields",
        "no column \"is_active\" in table \"Users\"");
}

void TestKeyMap::misfits()
{
    QFETCH(QString, missing);
    QFETCH(QString, context);
    QFETCH(QString, detail);
    const auto errors = mapping::misfits(sample().profile(), without(missing));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first(), (Error {ErrorCode::InvalidProfile, detail, context}));
}

void TestKeyMap::prefixesApart()
{
    QCOMPARE(sample().prefixes(), (QByteArrayList {"p:ta:", "p:user:", "p:users:"}));
    QCOMPARE(made(R"([{"table":"a","keys":["a:{id}","a:{id}:list","ab:{id}","a"]}])").prefixes(),
             QByteArrayList {"p:a"});
    QCOMPARE(made("[]").prefixes(), QByteArrayList());
}

QTEST_GUILESS_MAIN(TestKeyMap)
#include "tst_keymap.moc"
