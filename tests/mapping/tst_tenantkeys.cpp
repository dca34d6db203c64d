// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/glob.h"
#include "models/mapping/tenantboundary.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::mapping;

using Owner = TenantKeys::Owner;

Q_DECLARE_METATYPE(selaras::mapping::KeyTarget)

namespace {

constexpr const char *profileText = R"({
    "name": "Kitchens", "keyPrefix": "k:",
    "mappings": [
        { "table": "sppg", "keys": ["cache:{id}:*", "cache:{id}"] },
        { "table": "menus", "keys": ["menu:{sppg_id}:{id}", "cache:{sppg_id}:menu:*", "menus:*"] },
        { "table": "orders", "keys": ["order:{id}:of:{sppgId}", "dashboard:all", "order:{id}"] }
    ],
    "sessions": { "key": "sess:{tenant}:{id}", "index": "user:{user}:sessions" },
    "lockouts": { "attempts": "attempts:{id}" },
    "users": { "table": "people", "key": "id", "login": "email", "password": "password",
               "tenant": "kitchen" },
    "tenants": { "table": "sppg", "key": "id", "reference": "sppg_id" }
})";

Profile profile()
{
    auto parsed = parseProfile(profileText, QStringLiteral("kitchens.json"));
    if (!parsed)
        qFatal("%s: %s", qPrintable(parsed.error().context), qPrintable(parsed.error().detail));
    return *parsed;
}

KeyTarget glob(const char *text)
{
    return {KeyTarget::Scope::Glob, text};
}

KeyTarget subtree(const char *text)
{
    return {KeyTarget::Scope::Subtree, text};
}

QString told(const Owner &owner)
{
    switch (owner.kind) {
    case Owner::Kind::One:
        return QString::fromUtf8(owner.tenant);
    case Owner::Kind::None:
        return QStringLiteral("<none>");
    case Owner::Kind::Untold:
        break;
    }
    return QStringLiteral("<untold>");
}

} // namespace

class TestTenantKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("owner");
        const QString untold = QStringLiteral("<untold>");
        const auto row = [](const char *key, const QString &owner) {
            QTest::newRow(key) << QByteArray(key) << owner;
        };
        row("k:menu:t1:5", QStringLiteral("t1"));
        row("k:cache:t1:menu:list", QStringLiteral("t1"));
        row("k:cache:t1:anything:else", QStringLiteral("t1"));
        row("k:cache:t1", QStringLiteral("t1"));
        row("k:order:5:of:t2", QStringLiteral("t2"));
        row("k:sess:t1:abc", QStringLiteral("t1"));
        row("k:menu:[ab]:5", QStringLiteral("[ab]"));
        row("k:menu:t1*:5", QStringLiteral("t1*"));
        row("k:dashboard:all", QStringLiteral("<none>"));
        row("k:order:5", untold);
        row("k:attempts:someone", untold);
        row("k:user:5:sessions", untold);
        row("menu:t1:5", untold); // without the prefix it is no key of the profile's
        row("k:menu::5", untold); // an empty tenant is none
        row("k:unknown", untold);
    }
    void keys()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, owner);
        QCOMPARE(told(TenantKeys(profile()).ownerOf(key)), owner);
    }

    void targets_data()
    {
        QTest::addColumn<KeyTarget>("target");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("spans");
        const QString untold = QStringLiteral("<untold>");
        QTest::newRow("one tenant") << glob("k:cache:t1:menu:*") << QStringLiteral("t1") << false;
        QTest::newRow("one tenant, escaped")
            << glob("k:cache:\\[ab\\]:menu:*") << QStringLiteral("[ab]") << false;
        QTest::newRow("a class in place of a tenant")
            << glob("k:cache:[ab]:menu:*") << untold << true;
        QTest::newRow("tenants that begin so") << glob("k:cache:t1*") << untold << true;
        QTest::newRow("all tenants") << glob("k:cache:*") << untold << true;
        QTest::newRow("everything") << glob("*") << untold << true;
        QTest::newRow("below a tenant") << subtree("k:cache:t1") << QStringLiteral("t1") << false;
        QTest::newRow("below all tenants") << subtree("k:cache") << untold << true;
        QTest::newRow("of no tenant") << glob("k:menus:*") << untold << false;
        QTest::newRow("a key") << KeyTarget {KeyTarget::Scope::Exact, "k:menu:t1:5"}
                               << QStringLiteral("t1") << false;
    }
    void targets()
    {
        QFETCH(KeyTarget, target);
        QFETCH(QString, owner);
        QFETCH(bool, spans);
        const TenantKeys keys(profile());
        QCOMPARE(told(keys.ownerOf(target)), owner);
        QCOMPARE(keys.spansTenants(target), spans);
    }

    void patternsReachOneTenantOnly()
    {
        const TenantKeys keys(profile());
        const QByteArrayList own {"k:menu:[ab]:5", "k:cache:[ab]:menu:x", "k:cache:[ab]",
                                  "k:order:1:of:[ab]", "k:sess:[ab]:x"};
        const QByteArrayList others {"k:menu:a:5", "k:menu:b:5",     "k:cache:a:menu:x",
                                     "k:cache:b",  "k:order:1:of:a", "k:sess:b:x"};
        const auto patterns = keys.targetsOf("[ab]");
        const auto reached = [&](const QByteArray &key) {
            return std::any_of(patterns.begin(), patterns.end(),
                               [&](const KeyTarget &target) { return target.matches(key); });
        };
        for (const QByteArray &key : own)
            QVERIFY2(reached(key), key.constData());
        for (const QByteArray &key : others)
            QVERIFY2(!reached(key), key.constData());
    }

    void rows_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Row>("row");
        QTest::addColumn<bool>("within");
        const auto row = [](const char *column, const QVariant &value) {
            return Row({QString::fromLatin1(column), QStringLiteral("other")}, {value, 1});
        };
        const QString menus = QStringLiteral("menus");
        const QVariant mine = QStringLiteral("7");
        const QVariant theirs = QStringLiteral("77");
        QTest::newRow("own") << menus << row("sppg_id", mine) << true;
        QTest::newRow("own, a number") << menus << row("sppg_id", qlonglong(7)) << true;
        QTest::newRow("another's") << menus << row("sppg_id", theirs) << false;
        QTest::newRow("nobody's") << menus << row("sppg_id", QVariant()) << true;
        QTest::newRow("without the column") << menus << row("id", theirs) << true;
        QTest::newRow("itself") << QStringLiteral("SPPG") << row("ID", mine) << true;
        QTest::newRow("another tenant") << QStringLiteral("sppg") << row("id", theirs) << false;
        QTest::newRow("a user") << QStringLiteral("people") << row("kitchen", mine) << true;
        QTest::newRow("another's user")
            << QStringLiteral("people") << row("kitchen", theirs) << false;
    }
    void rows()
    {
        QFETCH(QString, table);
        QFETCH(Row, row);
        QFETCH(bool, within);
        const TenantBoundary boundary(profile(), QStringLiteral("7"));
        const auto admitted = boundary.admitsRow(table, row);
        QCOMPARE(admitted.has_value(), within);
        QVERIFY(within || isOtherTenant(admitted.error()));
        QVERIFY(boundary.around({}).admitsRow(table, row));
    }

    void aBoundaryKeepsToTheChosenOne()
    {
        const TenantBoundary open(profile());
        QVERIFY(open.isOpen());
        QVERIFY(open.admitsKey("k:menu:t2:5"));
        QVERIFY(open.admitsTarget(glob("*")));
        const TenantBoundary boundary = open.around(QStringLiteral("t1"));
        QVERIFY(boundary.admitsKey("k:menu:t1:5"));
        QVERIFY(!boundary.admitsKey("k:menu:t2:5"));
        QVERIFY(boundary.admitsKey("k:order:5"));
        QVERIFY(!boundary.isKeyOfChosen("k:order:5"));
        QVERIFY(boundary.admitsTarget(glob("k:cache:t1:menu:*")));
        QVERIFY(!boundary.admitsTarget(glob("k:cache:t2:menu:*")));
        QVERIFY(!boundary.admitsTarget(glob("k:cache:*")));
        QVERIFY(boundary.admitsTarget(glob("k:menus:*")));
    }

    void withoutTenantsEverythingIsWithin()
    {
        const auto plain =
            parseProfile(R"({"name": "x", "mappings": []})", QStringLiteral("x.json"));
        const TenantBoundary boundary(*plain, QStringLiteral("t1"));
        QVERIFY(boundary.isOpen());
        QVERIFY(boundary.chosen().isEmpty());
        QVERIFY(boundary.admitsTarget(glob("*")));
    }
};

QTEST_GUILESS_MAIN(TestTenantKeys)
#include "tst_tenantkeys.moc"
