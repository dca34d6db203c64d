// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/acts.h"
#include "tests/features/systems.h"

#include "models/redis/connection.h"
#include "ui/browse/keychip.h"
#include "ui/browse/linkstrip.h"
#include "ui/cache/lifetimestab.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/cachepage.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QString application = QStringLiteral("express-users");

// How often the server was asked for it, by INFO commandstats.
qint64 callsOf(WorkspaceFixture &at, const QByteArray &command)
{
    const QByteArray stats = cli(at, "INFO commandstats");
    const qsizetype start = stats.indexOf("cmdstat_" + command + ":calls=");
    if (start < 0)
        return 0;
    const qsizetype from = stats.indexOf('=', start) + 1;
    return stats.mid(from, stats.indexOf(',', from) - from).toLongLong();
}

void populate(WorkspaceFixture &at, int keys, const char *prefix)
{
    at.redis.cli({text("EVAL"),
                  text("for i = 1, ARGV[1] do redis.call('SET', KEYS[1] .. i, 'x') end"), text("1"),
                  text(prefix), QString::number(keys)});
}

} // namespace

// S2 · express-users: cache-aside with a time to live as a safety net.
class TestS2 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysOfQueries();
    void removalBySteps();
    void missedKeys();
    void safetyNet();
};

void TestS2::keysOfQueries()
{
    const FixtureData data(text("express_users"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("browse")));
    QVERIFY(exists(at, data.fact("search").toString().toUtf8()));
    QVERIFY(data.deliberate("hostile").size() == 5);
    const auto pages = [&] {
        return at.redis
            .cli({text("EVAL"), text("return #redis.call('KEYS', 'users:*')"), text("0")})
            .toInt();
    };
    QVERIFY(pages() > 60);
    QVERIFY(stage(at, text("users"), idOf(3), text("bio"), text("Baru")));
    QCOMPARE(previewedKeys(at).size(), pages());
    QVERIFY(save(at));
    QCOMPARE(pages(), 0);
    for (const QByteArray &key : data.deliberate("unmapped"))
        QVERIFY2(exists(at, key), key.constData());

    // So does what hangs on a user, and one that is new.
    for (const char *table : {"links", "socials"}) {
        cli(at, "SET users:search:John:page:1:limit:10 x EX 3600");
        const QVariant id = at.stored(QStringLiteral("SELECT min(id) FROM %1").arg(text(table)));
        const char *column = qstrcmp(table, "links") == 0 ? "title" : "handle";
        QVERIFY(edit(at, text(table), idOf(id), text(column), text("x")));
        QVERIFY2(!exists(at, "users:search:John:page:1:limit:10"), table);
    }
}

void TestS2::removalBySteps()
{
    const FixtureData data(text("express_users"));
    WorkspaceFixture at(data.folder(), application);
    populate(at, 60'000, "other:");
    populate(at, 30'000, "users:search:");
    QVERIFY(show(at, text("browse")));
    // Of so many keys of a row some are shown, and the others listed when one wants to see them.
    QVERIFY(at.selectRow(text("users"), idOf(3)));
    QVERIFY(view(at).browse()->strip()->chips().size() <= 50);
    QVERIFY(click(at, "otherKeys"));
    QCOMPARE(part<QLineEdit>(at, "keyFilter")->text(), text("users:*"));
    cli(at, "CONFIG RESETSTAT");
    QVERIFY(edit(at, text("users"), idOf(3), text("bio"), text("Baru")));
    // One pass of many short steps, and what it found in portions; nothing that holds up others.
    QCOMPARE(callsOf(at, "keys"), 0);
    QCOMPARE(callsOf(at, "del"), 0);
    QVERIFY2(callsOf(at, "scan") >= 15, QByteArray::number(callsOf(at, "scan")).constData());
    QVERIFY(callsOf(at, "unlink") >= 30);
    QCOMPARE(keysLike(at, "users:*"), QByteArrayList());
    QCOMPARE(cli(at, "EXISTS other:59999"), QByteArray("1"));
}

void TestS2::missedKeys()
{
    const FixtureData data(text("express_users"));
    WorkspaceFixture at(data.folder(), application);
    populate(at, 50'000, "other:");
    QVERIFY(show(at, text("browse")));
    QVERIFY(stage(at, text("users"), idOf(3), text("bio"), text("Baru")));
    // A reader that goes on filling the cache with what it read before, while the scan runs and for
    // a while after: SCAN promises nothing of keys that come meanwhile.
    std::atomic<bool> stop = false;
    std::atomic<int> filled = 0;
    std::thread reader([&] {
        SystemClock clock;
        redis::Connection connection(at.redis.endpoint(), clock);
        while (!stop) {
            const QByteArray page = QByteArray::number(filled++ % 500);
            if (!connection.call(
                    {"SET", "users:search:late:page:" + page + ":limit:10", "old", "EX", "3600"}))
                return;
        }
    });
    const bool saved = save(at);
    const int before = filled;
    QTRY_VERIFY_WITH_TIMEOUT(filled > before + 50, patienceMs);
    stop = true;
    reader.join();
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(keysLike(at, "users:*"), QByteArrayList(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(view(at).session().pendingCount(), 0, patienceMs);
}

void TestS2::safetyNet()
{
    const FixtureData data(text("express_users"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("cache")));
    auto *page = part<CachePage>(at, "cachePage");
    page->showTab(page->lifetimes());
    QVERIFY(click(at, "lookForLongLived"));
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().survey() && !page->feed().isRunning(), patienceMs);
    QByteArrayList expected = data.deliberate("withoutTtl") + data.deliberate("ttlTooLong");
    std::sort(expected.begin(), expected.end());
    QByteArrayList found;
    for (const cache::LongLivedKey &key : page->lifetimes()->model().records())
        found.append(key.name);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
    at.prompter.yes = false;
    QVERIFY(click(at, "limitAll"));
    QCOMPARE(at.prompter.asked.size(), 1);
    at.prompter.yes = true;
    QVERIFY(click(at, "limitAll"));
    QTRY_COMPARE_WITH_TIMEOUT(page->lifetimes()->model().rowCount(), 0, patienceMs);
    for (const QByteArray &key : expected) {
        const int ttl = at.redis.cli({text("TTL"), QString::fromUtf8(key)}).toInt();
        QVERIFY2(ttl > 0 && ttl <= 3600, key.constData());
    }
}

std::unique_ptr<QObject> selaras::test::makeS2()
{
    return std::make_unique<TestS2>();
}

#include "s2.moc"
