// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keymap.h"

#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

namespace {

KeyMap loaded(const QString &id)
{
    auto profile = loadProfile(QStringLiteral(":/profiles/%1.json").arg(id));
    if (!profile)
        qFatal("%s: %s", qPrintable(profile.error().context), qPrintable(profile.error().detail));
    return KeyMap(*profile);
}

// "a=1 b=x"
Row rowOf(const QString &cells)
{
    Row row;
    for (const QString &cell : cells.split(QLatin1Char(' ')))
        row.set(cell.section(QLatin1Char('='), 0, 0), cell.section(QLatin1Char('='), 1));
    return row;
}

} // namespace

class TestBuiltInProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysOfARow_data();
    void keysOfARow();
    void rowOfAKey_data();
    void rowOfAKey();
    void leaveAlone_data();
    void leaveAlone();
    void rolesReachTheirUsers();
};

void TestBuiltInProfiles::keysOfARow_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *profile, const char *table, const char *cells,
                        const char *keys) {
        QTest::addRow("%s %s", profile, table)
            << QString::fromLatin1(profile) << QString::fromLatin1(table)
            << QString::fromLatin1(cells) << QString::fromLatin1(keys);
    };
    row("sita-bi", "users", "id=1", "sita:user:1");
    row("sita-bi", "mahasiswa", "id=5 user_id=6", "sita:user:6");
    row("sita-bi", "dosen", "id=5 user_id=7", "sita:user:7");
    row("sita-bi", "_RoleToUser", "A=4 B=8", "sita:user:8");
    row("sita-bi", "tugas_akhir", "id=2 mahasiswa_id=1", "sita:tugas_akhir:mahasiswa:1*");
    row("sita-bi", "bimbingan", "id=2 tugas_akhir_id=3", "sita:bimbingan:ta:3*");
    row("express-users", "users", "id=1", "users:*");
    row("express-users", "links", "id=1", "users:*");
    row("express-users", "socials", "id=1", "users:*");
    row("bergizi-id", "menus", "id=m1 sppg_id=s1", "menu:s1:m1 cache:s1:menu:*");
    row("bergizi-id", "menus", "id=m1 sppg_id=[ab]", "menu:[ab]:m1 cache:\\[ab\\]:menu:*");
    row("bergizi-id", "procurements", "id=1 sppg_id=s1",
        "procurement:s1:list cache:s1:procurement:*");
    row("bergizi-id", "productions", "id=1 sppg_id=s1", "production:s1:list cache:s1:production:*");
    row("bergizi-id", "inventory_items", "id=1 sppg_id=s1",
        "inventory:s1:list cache:s1:inventory:*");
    row("bergizi-id", "distributions", "id=1 sppg_id=s1",
        "distribution:s1:list cache:s1:distribution:*");
    row("bergizi-id", "employees", "id=1 sppg_id=s1", "hrd:s1:employees cache:s1:hrd:*");
    row("bergizi-id", "sppg", "id=s1", "cache:s1:*");
    row("sentra-portal", "projects", "id=p1", "cache:project:p1 cache:project:*");
    row("sentra-portal", "users", "id=123", "api:users:123 api:users:*");
    row("school-dashboard", "roles", "id=1 name=teacher", "role:teacher");
    row("school-dashboard", "users", "id=123", "user:123");
    row("school-dashboard", "schools", "id=3",
        "dashboard:super_admin dashboard:school_admin:3 dashboard:school:3");
    row("school-dashboard", "teachers", "id=1 school_id=3",
        "dashboard:teacher:1 dashboard:school_admin:3 dashboard:school:3 dashboard:super_admin");
    row("school-dashboard", "staff", "id=1 school_id=3",
        "dashboard:staff:1 dashboard:school_admin:3 dashboard:school:3 dashboard:super_admin");
    row("school-dashboard", "students", "id=1 school_id=3 parent_id=9",
        "dashboard:student:1 dashboard:parent:9 dashboard:school_admin:3 dashboard:school:3 "
        "dashboard:super_admin");
    row("school-dashboard", "parents", "id=9 school_id=3",
        "dashboard:parent:9 dashboard:school_admin:3 dashboard:school:3 dashboard:super_admin");
}

void TestBuiltInProfiles::keysOfARow()
{
    QFETCH(QString, profile);
    QFETCH(QString, table);
    QFETCH(QString, cells);
    QFETCH(QString, keys);
    const KeyMap map = loaded(profile);
    QByteArrayList found;
    for (const qsizetype rule : map.rulesOf(table)) {
        if (!map.profile().rules.at(rule).select.isEmpty())
            continue;
        for (const KeyTarget &target : map.targets(rule, rowOf(cells)))
            found.append(target.displayText());
    }
    QCOMPARE(QString::fromUtf8(found.join(' ')), keys);
}

void TestBuiltInProfiles::rowOfAKey_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<int>("shape");
    const auto row = [](const char *profile, const char *key, const char *table, const char *cells,
                        ValueSpec::Shape shape) {
        QTest::newRow(key) << QString::fromLatin1(profile) << QByteArray(key)
                           << QString::fromLatin1(table) << QString::fromLatin1(cells)
                           << int(shape);
    };
    using Shape = ValueSpec::Shape;
    row("sita-bi", "sita:user:1", "users", "id=1", Shape::Object);
    row("sita-bi", "sita:tugas_akhir:mahasiswa:1", "tugas_akhir", "mahasiswa_id=1", Shape::List);
    row("sita-bi", "sita:tugas_akhir:mahasiswa:1:ringkasan", "tugas_akhir", "mahasiswa_id=1",
        Shape::Opaque);
    row("sita-bi", "sita:bimbingan:ta:3:list", "bimbingan", "tugas_akhir_id=3", Shape::List);
    row("bergizi-id", "menu:sppg-jakarta-001:m1", "menus", "sppg_id=sppg-jakarta-001 id=m1",
        Shape::Object);
    row("bergizi-id", "hrd:s1:employees", "employees", "sppg_id=s1", Shape::List);
    row("sentra-portal", "cache:project:p1", "projects", "id=p1", Shape::Object);
    row("sentra-portal", "api:users:123", "users", "id=123", Shape::Object);
    row("school-dashboard", "role:teacher", "roles", "name=teacher", Shape::Object);
    row("school-dashboard", "user:123", "users", "id=123", Shape::Object);
    row("school-dashboard", "dashboard:teacher:7", "teachers", "id=7", Shape::Opaque);
}

void TestBuiltInProfiles::rowOfAKey()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, key);
    QFETCH(QString, table);
    QFETCH(QString, cells);
    QFETCH(int, shape);
    const auto owners = loaded(profile).ownersOf(key);
    QVERIFY(!owners.isEmpty());
    QCOMPARE(owners.first().table, table);
    QCOMPARE(owners.first().values, rowOf(cells));
    QCOMPARE(int(owners.first().spec.shape), shape);
}

void TestBuiltInProfiles::leaveAlone_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *profile, const char *key) {
        QTest::newRow(key) << QString::fromLatin1(profile) << QByteArray(key);
    };
    row("sita-bi", "sess:018e24759d71");
    row("sita-bi", "rl:login:10.1.10.7");
    row("sita-bi", "lock:import:job:123");
    row("sita-bi", "user:1");
    row("bergizi-id", "session:abc");
    row("bergizi-id", "user:1:sessions");
    row("bergizi-id", "security:lockout:user@email.com");
    row("sentra-portal", "session:abc");
    row("sentra-portal", "api:key:123");
    row("school-dashboard", "blacklist:eyJ.a.b");
}

void TestBuiltInProfiles::leaveAlone()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, key);
    QVERIFY(!loaded(profile).isMapped(key));
}

void TestBuiltInProfiles::rolesReachTheirUsers()
{
    const KeyMap map = loaded(QStringLiteral("sita-bi"));
    const auto rules = map.rulesOf(u"roles");
    QCOMPARE(rules.size(), 1);
    QVERIFY(!map.profile().rules.at(rules.first()).select.isEmpty());
    const auto targets = map.targets(rules.first(), rowOf(QStringLiteral("user_id=9")));
    QCOMPARE(targets, QVector<KeyTarget>({{KeyTarget::Scope::Exact, "sita:user:9"}}));
}

QTEST_GUILESS_MAIN(TestBuiltInProfiles)
#include "tst_builtinprofiles.moc"
