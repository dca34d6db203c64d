// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/channels.h"
#include "models/mapping/keygroups.h"

#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

namespace {

KeyGroups loaded(const QString &id)
{
    const auto profile = loadProfile(QStringLiteral(":/profiles/%1.json").arg(id));
    if (!profile)
        qFatal("%s: %s", qPrintable(profile.error().context), qPrintable(profile.error().detail));
    return KeyGroups(*profile);
}

} // namespace

// Which rule and which tenant a key counts for.
class TestKeyGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void expectations_data();
    void expectations();
    void namesTheTables();
    void namesThePlaceOfAMistake();
    void aRangeTurnedRoundIsAMistake();
    void channels();
};

void TestKeyGroups::places_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QByteArray>("tenant");
    const auto row = [](const char *profile, const char *key, const char *group,
                        const char *tenant = "") {
        QTest::addRow("%s %s", profile, key) << QString::fromLatin1(profile) << QByteArray(key)
                                             << QString::fromLatin1(group) << QByteArray(tenant);
    };
    row("bergizi-id", "menu:jakarta:5", "menu:{sppg_id}:{id}", "jakarta");
    row("bergizi-id", "procurement:bandung:list", "procurement:{sppg_id}:list", "bandung");
    row("bergizi-id", "cache:jakarta:menu:all", "cache:{sppg_id}:menu:*", "jakarta");
    row("bergizi-id", "cache:jakarta:sppg:main", "cache:*:sppg:*", "jakarta");
    row("bergizi-id", "cache:jakarta:other:1", "cache:{id}:*", "jakarta");
    row("bergizi-id", "session:abc", "session:*");
    row("bergizi-id", "user:5:sessions", "user:*:sessions");
    row("bergizi-id", "security:lockout:x", "security:lockout:*");
    row("bergizi-id", "elsewhere", "");
    row("sita-bi", "sita:user:5", "user:{id}");
    row("sita-bi", "sita:tugas_akhir:mahasiswa:3:ringkasan",
        "tugas_akhir:mahasiswa:{mahasiswa_id}*");
    row("sita-bi", "user:5", "");
    row("sentra-portal", "cache:project:7", "cache:project:{id}");
    row("sentra-portal", "cache:project:7:tasks", "cache:project:*");
    row("express-users", "users:search:John:page:1", "users:*");
    row("school-dashboard", "dashboard:parent:4", "dashboard:parent:{parent_id}");
}

void TestKeyGroups::places()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, key);
    QFETCH(QString, group);
    QFETCH(QByteArray, tenant);
    const KeyGroups groups = loaded(profile);
    const auto place = groups.placeOf(key);
    QCOMPARE(groups.groups().at(place.group).name, group);
    QCOMPARE(place.tenant, tenant);
}

void TestKeyGroups::expectations_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto row = [](const char *profile, const char *group, int least, int most) {
        QTest::addRow("%s %s", profile, group)
            << QString::fromLatin1(profile) << QString::fromLatin1(group) << least << most;
    };
    row("bergizi-id", "menu:{sppg_id}:{id}", 85, 95);
    row("bergizi-id", "cache:{sppg_id}:menu:*", 85, 95);
    row("bergizi-id", "cache:*:sppg:*", 95, 98);
    row("bergizi-id", "session:*", 99, 100);
    row("bergizi-id", "procurement:{sppg_id}:list", 60, 80);
    row("bergizi-id", "production:{sppg_id}:list", 70, 85);
    row("bergizi-id", "inventory:{sppg_id}:list", -1, -1);
    row("sentra-portal", "api:users:{id}", 80, 100);
    row("sita-bi", "user:{id}", -1, -1);
}

void TestKeyGroups::expectations()
{
    QFETCH(QString, profile);
    QFETCH(QString, group);
    QFETCH(int, least);
    QFETCH(int, most);
    const KeyGroups groups = loaded(profile);
    const auto found = std::find_if(groups.groups().cbegin(), groups.groups().cend(),
                                    [&](const auto &g) { return g.name == group; });
    QVERIFY(found != groups.groups().cend());
    QCOMPARE(found->expected.has_value(), least >= 0);
    if (!found->expected)
        return;
    QCOMPARE(qRound(found->expected->least * 100), least);
    QCOMPARE(qRound(found->expected->most * 100), most);
}

void TestKeyGroups::namesTheTables()
{
    const KeyGroups groups = loaded(QStringLiteral("sita-bi"));
    QCOMPARE(groups.groups().at(0).tables, QStringList({QStringLiteral("users")}));
    QCOMPARE(groups.groups().at(1).tables,
             QStringList(
                 {QStringLiteral("mahasiswa"), QStringLiteral("dosen"), QStringLiteral("roles")}));
    QCOMPARE(groups.groups().constLast().name, QString());
}

void TestKeyGroups::namesThePlaceOfAMistake()
{
    const auto profile = parseProfile(
        R"({"name":"App","mappings":[],"expectedHitRates":{"a":{"keys":["a:*"],"percent":[1,200]}}})",
        QStringLiteral("app.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidProfile);
    QCOMPARE(profile.error().context, QStringLiteral("app.json: expectedHitRates.a.percent[1]"));
}

// What JSON Schema cannot say.
void TestKeyGroups::aRangeTurnedRoundIsAMistake()
{
    const auto profile =
        parseProfile(R"({"name":"App","mappings":[],"expectedHitRates":{"a:*":[90,80]}})",
                     QStringLiteral("app.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().context, QStringLiteral("app.json: expectedHitRates.a:*"));
}

void TestKeyGroups::channels()
{
    const auto profile = loadProfile(QStringLiteral(":/profiles/bergizi-id.json"));
    QVERIFY(profile);
    QCOMPARE(channelPatterns(*profile),
             (QByteArrayList {"updates:*", "production:*:status", "distribution:*:tracking",
                              "inventory:*:alerts"}));
    QCOMPARE(channelPattern(QStringLiteral("a[b]{c}*{open")), QByteArray("a\\[b\\]*\\*{open"));
}

QTEST_GUILESS_MAIN(TestKeyGroups)
#include "tst_keygroups.moc"
