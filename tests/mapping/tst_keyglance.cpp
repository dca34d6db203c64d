// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keymap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

// What is told of a key at a glance is what is told of it at leisure.
class TestKeyGlance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAKey_data();
    void ofAKey();
    void neverContradicts();

private:
    static KeyMap mapOf(const QByteArray &mappings)
    {
        auto profile = parseProfile(R"({"name":"P","keyPrefix":"p:","delimiter":":","mappings":[)"
                                        + mappings + "]}",
                                    QStringLiteral("test.json"));
        if (!profile)
            qFatal("%s %s", qPrintable(profile.error().detail),
                   qPrintable(profile.error().context));
        return KeyMap(*profile);
    }

    const KeyMap m_map = mapOf(R"(
        {"table": "roles", "select": "SELECT 1 AS id", "keys": ["user:{id}", "only:{id}"]},
        {"table": "extras", "keys": ["user:{user_id}"]},
        {"table": "users", "keys": ["user:{id}", "u:{id}"], "value": {"shape": "object"}},
        {"table": "late", "keys": ["user:{id}"], "value": {"shape": "object"}},
        {"table": "menus", "keys": ["menu:{shop}:{id}"], "value": {"shape": "object"}},
        {"table": "lists", "keys": ["list:{id}"], "value": {"shape": "list"}},
        {"table": "below", "keys": ["below:{id}*"],
         "value": [{"key": "below:{id}", "shape": "object"}, {"key": "below:{id}:sum", "shape": "opaque"}]},
        {"table": "all", "keys": ["all", "all:*"], "value": {"shape": "object"}},
        {"table": "ends", "keys": ["ends:{id}:x"], "value": {"shape": "object"}})");
};

void TestKeyGlance::ofAKey_data()
{
    using Kind = KeyGlance::Kind;
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *name, const QByteArray &key, Kind kind,
                        const QString &table = {}) {
        QTest::newRow(name) << key << int(kind) << table;
    };
    row("one row", "p:user:5", Kind::OneRow, QStringLiteral("users"));
    row("by another key", "p:u:abc-1", Kind::OneRow, QStringLiteral("users"));
    row("not ASCII", "p:user:\xc3\xa9", Kind::Unsure);
    row("with the delimiter", "p:user:5:6", Kind::Unsure);
    row("without a value", "p:user:", Kind::Unmapped);
    row("another prefix", "user:5", Kind::Unmapped);
    row("another word", "p:users:5", Kind::Unmapped);
    row("empty", "", Kind::Unmapped);
    row("only reached", "p:only:5", Kind::Unsure);
    row("two placeholders", "p:menu:1:5", Kind::Unsure);
    row("a list", "p:list:5", Kind::Unsure);
    row("the top of a subtree", "p:below:5", Kind::OneRow, QStringLiteral("below"));
    row("opaque below it", "p:below:5:sum", Kind::Unsure);
    row("another below it", "p:below:5:rest", Kind::Unsure);
    row("no placeholder", "p:all", Kind::Unsure);
    row("a star", "p:all:5", Kind::Unsure);
    row("a literal behind", "p:ends:5:x", Kind::Unsure);
}

void TestKeyGlance::ofAKey()
{
    QFETCH(QByteArray, key);
    QFETCH(int, kind);
    QFETCH(QString, table);
    const KeyGlance glance = m_map.glance(key);
    QCOMPARE(int(glance.kind), kind);
    if (glance.kind == KeyGlance::Kind::OneRow)
        QCOMPARE(m_map.profile().rules.at(glance.rule).table, table);
}

void TestKeyGlance::neverContradicts()
{
    const QByteArrayList pieces {"p:",  "user:",    "u:",    "menu:", "list:", "below:",
                                 "all", "ends:",    "only:", ":",     "5",     "sum",
                                 "x",   "\xc3\xa9", "\xff",  "::"};
    QRandomGenerator random(99);
    int oneRow = 0;
    for (int round = 0; round < 30'000; ++round) {
        QByteArray key = random.bounded(8) == 0 ? QByteArray() : QByteArray("p:");
        for (int i = random.bounded(5); i > 0; --i)
            key += pieces.at(random.bounded(pieces.size()));
        const KeyGlance glance = m_map.glance(key);
        const QVector<KeyOwner> owners = m_map.ownersOf(key);
        QCOMPARE(m_map.isMapped(key), !owners.isEmpty());
        if (glance.kind == KeyGlance::Kind::Unmapped)
            QVERIFY2(owners.isEmpty(), key.constData());
        if (glance.kind != KeyGlance::Kind::OneRow)
            continue;
        ++oneRow;
        QVERIFY(!owners.isEmpty());
        const KeyOwner &first = owners.first();
        QCOMPARE(glance.rule, first.rule);
        QCOMPARE(glance.spec->shape, first.spec.shape);
        QCOMPARE(first.values.columns(), QStringList {glance.column});
        QCOMPARE(first.values.value(glance.column).toString().toUtf8(), glance.value.toByteArray());
    }
    QVERIFY2(oneRow > 200, QByteArray::number(oneRow).constData());
}

QTEST_GUILESS_MAIN(TestKeyGlance)
#include "tst_keyglance.moc"
