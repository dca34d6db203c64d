// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/acts.h"
#include "tests/features/systems.h"

#include "models/cache/cacheservice.h"
#include "models/cache/memorybacklog.h"
#include "models/redis/connection.h"
#include "models/workspace/applications.h"
#include "models/workspace/envimport.h"
#include "tests/support/fakeclock.h"
#include "ui/access/tokenspane.h"
#include "ui/server/recordview.h"
#include "ui/shell/connectionlabel.h"

#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QString application = QStringLiteral("school-dashboard");

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

// S5 · school-dashboard: automatic fallback.
class TestS5 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fallback();
    void dashboards();
    void environments();
    void cacheService();
    void blacklist();
};

void TestS5::fallback()
{
    const FixtureData data(text("school_dashboard"));
    WorkspaceFixture at(data.folder(), application, {text("--appendonly"), text("yes")});
    QVERIFY(show(at, text("browse")));
    QVERIFY(exists(at, "user:5"));
    // A server that is gone: the window says so, and the database goes on.
    QVERIFY(stage(at, text("users"), idOf(5), text("name"), text("Tanpa Redis")));
    at.redis.stop();
    QVERIFY(save(at));
    QCOMPARE(at.stored(text("SELECT name FROM users WHERE id = 5")).toString(),
             text("Tanpa Redis"));
    auto *foot = part<ConnectionLabel>(at, "redisStatus");
    QTRY_VERIFY_WITH_TIMEOUT(view(at).session().redisStatus().state
                                 != workspace::ConnectionStatus::State::Connected,
                             patienceMs);
    QTRY_VERIFY(!foot->text().contains(text(" ms")));
    QTRY_COMPARE_WITH_TIMEOUT(view(at).session().pendingCount(), 1, patienceMs);
    // It comes back with what it had: the key is stale until what waited is delivered, by itself.
    QVERIFY(at.redis.start());
    QTRY_COMPARE_WITH_TIMEOUT(view(at).session().pendingCount(), 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, "user:5"), patienceMs);
    QVERIFY(exists(at, "user:9"));
    QTRY_COMPARE_WITH_TIMEOUT(view(at).session().redisStatus().state,
                              workspace::ConnectionStatus::State::Connected, patienceMs);
}

void TestS5::dashboards()
{
    const FixtureData data(text("school_dashboard"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("browse")));
    for (const char *key :
         {"dashboard:super_admin", "dashboard:school_admin:1", "dashboard:school:1",
          "dashboard:teacher:1", "dashboard:staff:1", "dashboard:student:1", "dashboard:parent:1"})
        cli(at, QByteArray("SET " + QByteArray(key) + " {} EX 300").constData());
    const auto removes = [&](const char *table, const char *column, QByteArrayList keys) {
        std::sort(keys.begin(), keys.end());
        QVERIFY(stage(at, text(table), idOf(1), text(column), text("x")));
        QCOMPARE(previewedKeys(at), keys);
        at.window->actions().undo->trigger();
    };
    const QByteArrayList schools {"dashboard:super_admin", "dashboard:school_admin:1",
                                  "dashboard:school:1"};
    removes("schools", "city", schools);
    removes("teachers", "nip", schools + QByteArrayList {"dashboard:teacher:1"});
    removes("staff", "position", schools + QByteArrayList {"dashboard:staff:1"});
    removes("students", "class_name",
            schools + QByteArrayList {"dashboard:student:1", "dashboard:parent:1"});
    removes("parents", "phone", schools + QByteArrayList {"dashboard:parent:1"});
    // A role goes with its users, for those carry it.
    QVERIFY(stage(at, text("roles"), idOf(1), text("description"), text("x")));
    QCOMPARE(previewedKeys(at), QByteArrayList({"role:super_admin", "user:1"}));
}

void TestS5::environments()
{
    const FixtureData data(text("school_dashboard"));
    QTemporaryDir folder;
    const auto import = [&](const char *name, int database) {
        QDir(folder.path()).mkdir(text(name));
        const QString path = folder.filePath(text(name) + QStringLiteral("/.env"));
        write(path,
              QByteArray("NODE_ENV=") + name
                  + "\nREDIS_HOST=localhost\nREDIS_PORT=6380\nREDIS_PASSWORD=s3cret\nREDIS_DB="
                  + QByteArray::number(database) + "\nDATABASE_URL=file:./dev.db\n");
        return workspace::importEnv(path);
    };
    const auto staging = import("staging", 0);
    const auto production = import("production", 1);
    QVERIFY(staging && production);
    QCOMPARE(staging->workspace.redis.displayName(), text("localhost:6380/0"));
    QCOMPARE(production->workspace.redis.displayName(), text("localhost:6380/1"));
    QCOMPARE(production->redisPassword, text("s3cret"));
    QCOMPARE(int(production->workspace.environment), int(workspace::Environment::Production));
    QVERIFY(staging->workspace.identity() != production->workspace.identity());

    // One server, two databases: an edit in one leaves the other alone, and each says which it is.
    WorkspaceFixture at(data.folder(), application);
    at.redis.cli({text("-n"), text("1"), text("SET"), text("user:5"), text("production")});
    QVERIFY(show(at, text("browse"), {{text("environment"), text("staging")}}));
    QVERIFY(part<ConnectionLabel>(at, "redisStatus")->text().contains(text("database 0")));
    QVERIFY(edit(at, text("users"), idOf(5), text("name"), text("Percobaan")));
    QVERIFY(!exists(at, "user:5"));
    QCOMPARE(at.redis.cli({text("-n"), text("1"), text("GET"), text("user:5")}),
             QByteArray("production"));
    const QJsonObject second {{text("url"), at.redis.url() + QStringLiteral("?db=1")}};
    QVERIFY(show(at, text("browse"),
                 {{text("environment"), text("production")}, {text("redis"), second}}));
    QVERIFY(part<ConnectionLabel>(at, "redisStatus")->text().contains(text("database 1")));
    QCOMPARE(view(at).models().keys.totalKeyCount(), 1);
    const auto *pill = part<QWidget>(at, "environment");
    QVERIFY(pill && pill->isVisible());
}

void TestS5::cacheService()
{
    RedisServer server;
    QVERIFY(server.isRunning());
    FakeClock clock;
    redis::Endpoint endpoint = server.endpoint();
    endpoint.connectRetries = 0;
    redis::Connection redis(endpoint, clock);
    cache::MemoryBacklog backlog(clock);
    const auto profile = workspace::loadApplication(application);
    QVERIFY(profile);
    const auto layout = mapping::cacheLayoutOf(*profile);
    cache::CacheService service(redis, backlog, layout, clock);

    int made = 0;
    const auto dashboard = [&] {
        return service.getOrSet(
            {"dashboard:school_admin:1",
             [&]() -> Result<std::optional<QByteArray>> { return QByteArray::number(++made); },
             text("SHORT")});
    };
    QCOMPARE(dashboard()->value(), QByteArray("1"));
    QCOMPARE(dashboard()->value(), QByteArray("1"));
    const int ttl = server.cli({text("TTL"), text("dashboard:school_admin:1")}).toInt();
    QVERIFY(ttl > 290 && ttl <= 300);
    QVERIFY(service.has("dashboard:school_admin:1"));
    QCOMPARE(service.remove({"dashboard:school_admin:1"}), 1);
    QVERIFY(!service.has("dashboard:school_admin:1"));
    QCOMPARE(dashboard()->value(), QByteArray("2"));
    QCOMPARE(service.statistics().type, cache::Statistics::Type::Redis);
    QCOMPARE(service.statistics().size, 1);
    QVERIFY(service.statistics().connected);

    // Redis killed: no error, answers from memory.
    server.stop();
    QCOMPARE(dashboard()->value(), QByteArray("3"));
    QCOMPARE(dashboard()->value(), QByteArray("3"));
    QCOMPARE(service.statistics().type, cache::Statistics::Type::Memory);
    QVERIFY(!service.statistics().connected);
    QCOMPARE(service.remove({"dashboard:school_admin:1"}), 1);
    // And back by itself.
    QVERIFY(server.start());
    clock.advance(60'000);
    QCOMPARE(dashboard()->value(), QByteArray("4"));
    QVERIFY(service.statistics().connected);
    QCOMPARE(server.cli({text("GET"), text("dashboard:school_admin:1")}), QByteArray("4"));
}

void TestS5::blacklist()
{
    const FixtureData data(text("school_dashboard"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("tokens")));
    auto &tokens = pane<TokensPane>(at);
    using Verdict = security::RevokedToken::Verdict;
    QTRY_COMPARE_WITH_TIMEOUT(tokens.model().rowCount(), data.fact("tokens").toInt(), patienceMs);
    const auto verdictOn = [&](const QByteArray &key) -> std::optional<Verdict> {
        for (const security::RevokedToken &token : tokens.model().records()) {
            if (token.key == key)
                return token.verdict();
        }
        return std::nullopt;
    };
    QVERIFY(verdictOn(data.fact("token").toString().toUtf8()) == Verdict::Fits);
    QVERIFY(verdictOn(data.deliberate("tokenExpired").first()) == Verdict::NeverGoes);
    QVERIFY(verdictOn(data.deliberate("tokenEndsEarly").first()) == Verdict::EndsTooEarly);
    QVERIFY(verdictOn(data.deliberate("tokenUnreadable").first()) == Verdict::Unknown);
    // Added until it ends by itself.
    const QString fresh = data.fact("freshToken").toString();
    part<QLineEdit>(at, "tokenText")->setText(fresh);
    QVERIFY(click(at, "addToken"));
    const QByteArray key = "blacklist:" + fresh.toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(exists(at, key), patienceMs);
    const qint64 endsMs =
        at.clock.nowMs() + at.redis.cli({text("PTTL"), QString::fromUtf8(key)}).toLongLong();
    QVERIFY(qAbs(endsMs - qint64(data.fact("freshTokenExpiresMs").toDouble())) < 2000);
    QCOMPARE(at.redis.cli({text("GET"), QString::fromUtf8(key)}), QByteArray("true"));
    // And taken back.
    QVERIFY(choose(*tokens.view(), tokens.model(),
                   [&](const security::RevokedToken &token) { return token.key == key; }));
    QVERIFY(part<QPlainTextEdit>(at, "tokenClaims")->toPlainText().contains(text("email")));
    QVERIFY(click(at, "removeToken"));
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, key), patienceMs);
    QCOMPARE(int(keysLike(at, "blacklist:*").size()), data.fact("tokens").toInt());
}

std::unique_ptr<QObject> selaras::test::makeS5()
{
    return std::make_unique<TestS5>();
}

#include "s5.moc"
