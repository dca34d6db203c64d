// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keyselection.h"
#include "models/cache/keysurvey.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using namespace selaras::cache;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

mapping::Profile profile()
{
    return *mapping::parseProfile(
        R"({"name":"B",
            "mappings":[
                {"table":"menus","keys":["menu:{sppg_id}:{id}","cache:{sppg_id}:menu:*"]},
                {"table":"employees","keys":["hrd:{sppg_id}:employees"]}],
            "tenants":{"table":"sppg","key":"id","reference":"sppg_id"},
            "ttl":[{"pattern":"menu:*","seconds":7200},{"pattern":"hrd:*","seconds":0},
                   {"pattern":"session:*","seconds":60}]})",
        QStringLiteral("b.json"));
}

class Cancelled final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

// What an admin sees of the keyspace as a whole, and what he does to it.
class TestKeySurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void counts();
    void countsOneTenant();
    void findsWhatLivesTooLong();
    void limitsLifetimes_data();
    void limitsLifetimes();
    void leavesAFittingLifetimeAlone();
    void removesByPattern();
    void removesByGroupAndTenant();
    void keepsToItsTenant();
    void removesByTag();
    void refusesTheEmptyText();
    void breaksOff();

private:
    std::unique_ptr<redis::Connection> connect(const QString &user = {})
    {
        redis::Endpoint endpoint = m_server.endpoint();
        endpoint.username = user;
        endpoint.password = user.isEmpty() ? QString() : text("secret");
        return std::make_unique<redis::Connection>(endpoint, m_clock);
    }
    void set(const QByteArray &key, int seconds = 0)
    {
        redis::Command command {"SET", key, "x"};
        if (seconds > 0)
            command << "EX" << QByteArray::number(seconds);
        QVERIFY(m_redis->call(command));
    }
    [[nodiscard]] const KeyShare *shareOf(const KeySurvey &survey, const char *name) const
    {
        const mapping::KeyGroups groups(m_profile);
        for (const KeyShare &share : survey.shares) {
            if (groups.groups().at(share.group).name == text(name))
                return &share;
        }
        return nullptr;
    }
    QByteArrayList left()
    {
        QByteArrayList keys;
        const auto all = m_redis->call({"KEYS", "*"});
        for (const redis::Reply &key : all->elements)
            keys.append(key.bytes);
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    SystemClock m_clock;
    RedisServer m_server;
    mapping::Profile m_profile = profile();
    std::unique_ptr<redis::Connection> m_redis;
};

void TestKeySurvey::initTestCase()
{
    QVERIFY(m_server.isRunning());
    QCOMPARE(m_server.cli({text("ACL"), text("SETUSER"), text("plain"), text("on"), text(">secret"),
                           text("~*"), text("+@all"), text("-eval"), text("-memory")}),
             "OK");
}

void TestKeySurvey::init()
{
    m_redis = connect();
    QVERIFY(m_redis->call({"FLUSHALL"}));
    for (const char *tenant : {"s1", "s2"}) {
        for (int i = 0; i < 30; ++i)
            set(QByteArray("menu:") + tenant + ':' + QByteArray::number(i), 7'200);
        set(QByteArray("hrd:") + tenant + ":employees");
    }
    set("session:a", 50);
    set("stranger");
}

void TestKeySurvey::counts()
{
    const auto survey = surveyKeys(*m_redis, m_profile, {});
    QVERIFY(survey);
    QCOMPARE(survey->keys, 64);
    QCOMPARE(survey->tenants, (QByteArrayList {"s1", "s2"}));
    QCOMPARE(survey->longLivedCount, 0);
    const KeyShare *menus = shareOf(*survey, "menu:{sppg_id}:{id}");
    QVERIFY(menus);
    QCOMPARE(menus->keys, 60);
    QCOMPARE(menus->limitMs, 7'200'000);
    QVERIFY(menus->bytes > 60 * 20 && menus->bytes < 60 * 500);
    QCOMPARE(shareOf(*survey, "")->keys, 1);
    // Who may not ask for the memory sees all the same.
    const auto plain = surveyKeys(*connect(text("plain")), m_profile, {});
    QVERIFY(plain);
    QCOMPARE(plain->keys, 64);
    QCOMPARE(shareOf(*plain, "menu:{sppg_id}:{id}")->bytes, -1);
}

void TestKeySurvey::countsOneTenant()
{
    const auto survey = surveyKeys(*m_redis, m_profile, "s2");
    QVERIFY(survey);
    QCOMPARE(survey->keys, 31);
    QCOMPARE(survey->tenants, (QByteArrayList {"s1", "s2"})); // to choose another one
}

void TestKeySurvey::findsWhatLivesTooLong()
{
    set("menu:s1:ever");
    set("menu:s1:long", 9'000);
    set("session:b", 61);
    const auto survey = surveyKeys(*m_redis, m_profile, {});
    QVERIFY(survey);
    QCOMPARE(survey->longLivedCount, 3);
    const KeyShare *menus = shareOf(*survey, "menu:{sppg_id}:{id}");
    QCOMPARE(menus->unlimited, 1);
    QCOMPARE(menus->tooLong, 1);
    QMap<QByteArray, LongLivedKey> found;
    for (const LongLivedKey &key : survey->longLived)
        found.insert(key.name, key);
    QCOMPARE(found["menu:s1:ever"].ttlMs, -1);
    QCOMPARE(found["menu:s1:ever"].tenant, "s1");
    QCOMPARE(found["menu:s1:long"].limitMs, 7'200'000);
    QVERIFY(found["session:b"].ttlMs > 60'000);
}

void TestKeySurvey::limitsLifetimes_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("by script") << QString();
    QTest::newRow("without scripts") << text("plain");
}

void TestKeySurvey::limitsLifetimes()
{
    QFETCH(QString, user);
    for (int i = 0; i < 600; ++i)
        set("menu:s1:" + QByteArray::number(i), i % 2 == 0 ? 0 : 90'000);
    const auto redis = connect(user);
    const auto survey = surveyKeys(*redis, m_profile, {});
    QVERIFY(survey);
    QCOMPARE(*limitLifetimes(*redis, survey->longLived), 600);
    QSet<qint64> seconds;
    for (const LongLivedKey &key : survey->longLived) {
        const qint64 ttlMs = m_redis->call({"PTTL", key.name})->integer;
        QVERIFY(ttlMs > 3'590'000 && ttlMs <= 7'200'000);
        seconds.insert(ttlMs / 1000);
    }
    QVERIFY(seconds.size() > 300); // not all at once
    QCOMPARE(surveyKeys(*redis, m_profile, {})->longLivedCount, 0);
}

void TestKeySurvey::leavesAFittingLifetimeAlone()
{
    set("menu:s1:ever");
    set("menu:s1:gone");
    const auto survey = surveyKeys(*m_redis, m_profile, {});
    set("menu:s1:ever", 5); // the application's own, meanwhile
    QVERIFY(m_redis->call({"DEL", "menu:s1:gone"}));
    QCOMPARE(*limitLifetimes(*m_redis, survey->longLived), 0);
    QVERIFY(m_redis->call({"PTTL", "menu:s1:ever"})->integer <= 5'000);
    QCOMPARE(m_redis->call({"EXISTS", "menu:s1:gone"})->integer, 0);
}

void TestKeySurvey::removesByPattern()
{
    const KeySelection menus {KeySelection::Kind::Pattern, "menu:*"};
    QCOMPARE(*countKeys(*m_redis, m_profile, menus), 60);
    QCOMPARE(*removeKeys(*m_redis, m_profile, menus), 60);
    QCOMPARE(left(),
             (QByteArrayList {"hrd:s1:employees", "hrd:s2:employees", "session:a", "stranger"}));
    QCOMPARE(*removeKeys(*m_redis, m_profile, {KeySelection::Kind::Key, "stranger"}), 1);
    QCOMPARE(*removeKeys(*m_redis, m_profile, {KeySelection::Kind::Key, "hrd:*"}), 0);
    QCOMPARE(left().size(), 3);
}

void TestKeySurvey::removesByGroupAndTenant()
{
    const KeySelection menus {KeySelection::Kind::Group, "menu:{sppg_id}:{id}", "s1"};
    QCOMPARE(*countKeys(*m_redis, m_profile, menus), 30);
    QCOMPARE(*removeKeys(*m_redis, m_profile, menus), 30);
    QCOMPARE(*removeKeys(*m_redis, m_profile, menus), 0);
    QCOMPARE(left().size(), 34);
    QCOMPARE(*removeKeys(*m_redis, m_profile, {KeySelection::Kind::Group, ""}), 1);
    QVERIFY(!left().contains("stranger"));
}

// Neither a tenant whose name is a pattern, nor one whose name begins another's.
void TestKeySurvey::keepsToItsTenant()
{
    for (const char *tenant : {"s", "s[12]", "s*"})
        set(QByteArray("menu:") + tenant + ":1");
    for (const char *tenant : {"s", "s[12]", "s*"}) {
        QCOMPARE(*removeKeys(*m_redis, m_profile, {KeySelection::Kind::Pattern, "menu:*", tenant}),
                 1);
    }
    QCOMPARE(left().size(), 64);
}

void TestKeySurvey::removesByTag()
{
    QVERIFY(m_redis->call({"SADD", "tag:s1:menus", "menu:s1:1", "menu:s1:2", "expired"}));
    const KeySelection tag {KeySelection::Kind::Tag, "tag:s1:menus"};
    QCOMPARE(*countKeys(*m_redis, m_profile, tag), 3);
    QCOMPARE(*removeKeys(*m_redis, m_profile, tag), 2);
    QVERIFY(!left().contains("menu:s1:1") && !left().contains("tag:s1:menus"));
}

void TestKeySurvey::refusesTheEmptyText()
{
    for (const auto kind :
         {KeySelection::Kind::Key, KeySelection::Kind::Pattern, KeySelection::Kind::Tag}) {
        const auto removed = removeKeys(*m_redis, m_profile, {kind, ""});
        QVERIFY(!removed && removed.error().code == ErrorCode::InvalidArgument);
    }
    QCOMPARE(left().size(), 64);
}

void TestKeySurvey::breaksOff()
{
    Cancelled cancelled;
    const auto survey = surveyKeys(*m_redis, m_profile, {}, cancelled);
    QVERIFY(!survey && survey.error().code == ErrorCode::Cancelled);
    const auto removed =
        removeKeys(*m_redis, m_profile, {KeySelection::Kind::Pattern, "*"}, cancelled);
    QVERIFY(!removed && removed.error().code == ErrorCode::Cancelled);
    QCOMPARE(left().size(), 64);
}

QTEST_GUILESS_MAIN(TestKeySurvey)
#include "tst_keysurvey.moc"
