// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/cachelayout.h"

#include <QTest>

using namespace selaras;
using namespace selaras::mapping;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

CacheLayout layoutOf(const QString &path)
{
    const auto profile = loadProfile(path);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().detail));
    return cacheLayoutOf(*profile);
}

CacheLayout builtIn(const char *id)
{
    return layoutOf(text(":/profiles/%1.json").arg(text(id)));
}

} // namespace

// "cache" of a profile, and what the built-in ones say there.
class TestCacheLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void getsAlongWithNothing();
    void keepsTagsOfTenantsApart();
    void refusesAClassThatIsNone();
    void knowsBergizi();
    void knowsTheOthers();
};

void TestCacheLayout::readsAll()
{
    const CacheLayout layout = layoutOf(text(TEST_DATA_DIR "/profiles/good/cache.json"));
    QCOMPARE(layout.keyOf(text("t1"), text("menu"), text("7")),
             std::optional<QByteArray>("app:cache:t1:menu:7"));
    QCOMPARE(layout.keyOf(QString(), text("menu"), text("7")), std::nullopt);
    QCOMPARE(layout.tagKeyOf(text("t1"), text("menus")), "app:tag:t1:menus");
    QCOMPARE(layout.ttlMsOf(text("SHORT")), std::optional<qint64>(300'000));
    QCOMPARE(layout.ttlMsOf(text("short")), std::nullopt);
    const CacheLayout::Domain *menu = layout.domain(text("menu"));
    QVERIFY(menu);
    QCOMPARE(menu->keys.size(), 2);
    QVERIFY(menu->keys.first().match("app:menu:s1:7"));
    QCOMPARE(menu->ttlClass, text("LONG"));
    QCOMPARE(menu->tags, QStringList {text("menus")});
    QVERIFY(layout.domain(text("plain")) && !layout.domain(text("none")));
}

void TestCacheLayout::getsAlongWithNothing()
{
    const CacheLayout layout = builtIn("sita-bi");
    QVERIFY(layout.domains.isEmpty() && layout.classes.isEmpty());
    QCOMPARE(layout.keyOf(text("t"), text("d"), text("i")), std::nullopt);
    QCOMPARE(layout.tagKeyOf(QString(), text("menus")), "sita:tag:menus");
    QCOMPARE(layout.tagKeyOf(text("t1"), text("menus")), "sita:tag:t1:menus");
}

void TestCacheLayout::keepsTagsOfTenantsApart()
{
    const auto profile =
        parseProfile(R"({"name":"A","mappings":[],"cache":{"tag":"mark:{tag}"}})", text("a.json"));
    QVERIFY(profile);
    const CacheLayout layout = cacheLayoutOf(*profile);
    QCOMPARE(layout.tagKeyOf(QString(), text("x")), "mark:x");
    QVERIFY(layout.tagKeyOf(text("t1"), text("x")) != layout.tagKeyOf(text("t2"), text("x")));
}

void TestCacheLayout::refusesAClassThatIsNone()
{
    const auto profile =
        parseProfile(R"({"name":"A","mappings":[],"cache":{"domains":{"menu":{"class":"LONG"}}}})",
                     text("a.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidProfile);
    QCOMPARE(profile.error().context, text("a.json: cache.domains.menu.class"));
}

void TestCacheLayout::knowsBergizi()
{
    const CacheLayout layout = builtIn("bergizi-id");
    QCOMPARE(layout.keyOf(text("s1"), text("menu"), text("7")),
             std::optional<QByteArray>("cache:s1:menu:7"));
    QCOMPARE(layout.tagKeyOf(text("s1"), text("menus")), "tag:s1:menus");
    const auto ttlMs = [&layout](const char *domain) {
        const auto *found = layout.domain(text(domain));
        return found ? layout.ttlMsOf(found->ttlClass).value_or(0) : -1;
    };
    for (const char *domain : {"procurement", "production", "inventory", "distribution"})
        QCOMPARE(ttlMs(domain), 300'000);
    QCOMPARE(ttlMs("menu"), 7'200'000);
    QCOMPARE(ttlMs("hrd"), 7'200'000);
}

void TestCacheLayout::knowsTheOthers()
{
    QCOMPARE(builtIn("sentra-portal").keyOf(QString(), text("project"), text("p1")),
             std::optional<QByteArray>("cache:project:p1"));
    const CacheLayout school = builtIn("school-dashboard");
    const auto *dashboard = school.domain(text("dashboard"));
    QVERIFY(dashboard);
    QCOMPARE(school.ttlMsOf(dashboard->ttlClass), std::optional<qint64>(300'000));
    QCOMPARE(dashboard->keys.size(), 6);
}

QTEST_GUILESS_MAIN(TestCacheLayout)
#include "tst_cachelayout.moc"
