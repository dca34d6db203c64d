// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/features/acts.h"
#include "tests/features/systems.h"
#include "tests/support/certificates.h"
#include "tests/support/clusterservers.h"

#include "models/redis/connection.h"
#include "models/redis/endpoint.h"
#include "models/redis/keyspace.h"
#include "models/security/sessionstore.h"
#include "models/workspace/applications.h"
#include "models/workspace/envimport.h"
#include "models/workspace/workspacefile.h"
#include "ui/access/limitspane.h"
#include "ui/access/lockspane.h"
#include "ui/access/sessionspane.h"
#include "ui/browse/valuepane.h"
#include "ui/live/messagespane.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/serverpage.h"
#include "ui/saving/noticebar.h"
#include "ui/server/accesstab.h"
#include "ui/server/checklisttab.h"
#include "ui/server/clientstab.h"
#include "ui/server/maintenancepanel.h"
#include "ui/server/persistencetab.h"
#include "ui/server/recordview.h"
#include "ui/server/slowlogtab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QString application = QStringLiteral("sentra-portal");

template<class T>
T *tabOf(const WorkspaceFixture &at, const char *name)
{
    view(at).showPage(text("server"));
    view(at).server()->showTab(text(name));
    return static_cast<T *>(view(at).server()->currentTab());
}

} // namespace

// S4 · sentra-portal: sessions, cache, limits, locks, pub/sub.
class TestS4 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urls();
    void pubSub();
    void metrics();
    void operations();
    void sentinel();
    void cluster();
    void sessions();
    void cache();
    void slidingWindow();
    void locks();
};

void TestS4::urls()
{
    const auto plain = redis::parseEndpoint(text("redis://localhost:6379"));
    const auto secret = redis::parseEndpoint(text("redis://:password@localhost:6379"));
    const auto second = redis::parseEndpoint(text("redis://localhost:6379/1"));
    QVERIFY(plain && secret && second);
    QCOMPARE(plain->database, 0);
    QCOMPARE(secret->password, text("password"));
    QCOMPARE(second->database, 1);

    // The application's own .env, its timeouts included.
    QTemporaryDir folder;
    QFile env(folder.filePath(text(".env")));
    QVERIFY(env.open(QIODevice::WriteOnly));
    env.write("DATABASE_URL=\"file:./dev.db\"\nREDIS_URL=\"redis://:p%40ss@localhost:6379/1\"\n"
              "REDIS_CONNECTION_TIMEOUT=\"4000\"\nREDIS_COMMAND_TIMEOUT=\"3000\"\n"
              "REDIS_POOL_SIZE=\"10\"\n");
    env.close();
    const auto import = workspace::importEnv(env.fileName());
    QVERIFY2(import, import ? "" : qPrintable(import.error().context));
    QCOMPARE(import->redisPassword, text("p@ss"));
    const QString path = folder.filePath(text("portal.selaras.json"));
    workspace::WorkspaceFile written = import->workspace;
    written.application = application;
    QVERIFY(workspace::saveWorkspace(written, path));
    const auto read = workspace::loadWorkspace(path);
    QVERIFY(read);
    QCOMPARE(read->redis.database, 1);
    QCOMPARE(read->redis.connectTimeoutMs, 4000);
    QCOMPARE(read->redis.commandTimeoutMs, 3000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("p@ss"));
    QCOMPARE(read->poolSize, 10);

    // With a password and another database, on a real server.
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    cli(at, "CONFIG SET requirepass s3cret");
    const QJsonObject redis {{text("url"), at.redis.url() + QStringLiteral("?db=1")}};
    const Outcome outcome =
        runProgram({text("drift"), at.workspace({{text("redis"), redis}}), text("--json")},
                   at.folder.path(), text("s3cret"));
    QCOMPARE(outcome.json[text("compared")].toInt(-1), 0);
    const Outcome refused =
        runProgram({text("drift"), at.workspace(), text("--json")}, at.folder.path(), text("no"));
    QCOMPARE(refused.exitCode, 3);

    // More connections than the application's pool has are pointed out.
    const FixtureData more(text("sentra_portal"));
    WorkspaceFixture pooled(more.folder(), application);
    std::vector<std::unique_ptr<redis::Connection>> leaked;
    for (int i = 0; i < 3; ++i) {
        leaked.push_back(
            std::make_unique<redis::Connection>(pooled.redis.endpoint(), pooled.clock));
        QVERIFY(leaked.back()->call({"CLIENT", "SETNAME", "portal"}));
    }
    const auto connections = [&](int poolSize) {
        const QJsonObject members {{text("url"), pooled.redis.url()}, {text("poolSize"), poolSize}};
        const Outcome check = runProgram(
            {text("check"), pooled.workspace({{text("redis"), members}}), text("--json")},
            pooled.folder.path());
        for (const QJsonValue &point : check.json[text("points")].toArray()) {
            if (point[text("id")].toString() == text("connections"))
                return point[text("state")].toString() + point[text("value")].toString();
        }
        return QString();
    };
    QCOMPARE(connections(2), text("advice3 / 2"));
    QVERIFY(connections(3).startsWith(text("ok")));
    QCOMPARE(connections(100'000).left(7), text("finding"));
}

void TestS4::pubSub()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("live")));
    LivePage &live = *view(at).live();
    live.showPane(live.messages());
    live.messages()->channels().follow({"notifications", false});
    QTRY_COMPARE_WITH_TIMEOUT(cli(at, "PUBSUB NUMSUB notifications"),
                              QByteArray("notifications\n1"), patienceMs);
    const QAbstractItemModel &channels = live.messages()->channels();
    QTRY_VERIFY_WITH_TIMEOUT(
        channels.index(0, 0).data(items::ChannelModel::SubscribersRole).toLongLong() == 1,
        patienceMs);
    at.redis.cli({text("PUBLISH"), text("notifications"), text(R"({"type":"user-update"})")});
    QTRY_COMPARE_WITH_TIMEOUT(live.messages()->view()->model()->rowCount(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        channels.index(0, 0).data(items::ChannelModel::MessagesRole).toLongLong() == 1, patienceMs);
}

void TestS4::metrics()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    cli(at, "CONFIG SET slowlog-log-slower-than 0");
    cli(at, "GET cache:project:none");
    cli(at, "CONFIG SET slowlog-log-slower-than 10000");
    // Nearly full, with no more misses than hits than that: both beyond the document's limits.
    const qint64 used = cli(at, "INFO memory").split('\n').value(1).mid(12).trimmed().toLongLong();
    QVERIFY(used > 0);
    cli(at, QByteArray("CONFIG SET maxmemory " + QByteArray::number(used * 110 / 100)).constData());
    cli(at, "CONFIG RESETSTAT");
    for (int i = 0; i < 60; ++i)
        cli(at, "EXISTS cache:project:none");
    const Outcome outcome =
        runProgram({text("check"), at.workspace(), text("--json")}, at.folder.path());
    QCOMPARE(outcome.exitCode, 1);
    QMap<QString, QString> states;
    for (const QJsonValue &point : outcome.json[text("points")].toArray())
        states.insert(point[text("id")].toString(), point[text("state")].toString());
    QCOMPARE(states.value(text("memory_use")), text("finding"));
    QVERIFY(states.contains(text("hit_rate")) && states.contains(text("connections"))
            && states.contains(text("slow_log")));

    QVERIFY(show(at, text("server")));
    auto *slow = tabOf<SlowLogTab>(at, "slowlog");
    QTRY_VERIFY_WITH_TIMEOUT(slow->model().rowCount() > 0, patienceMs);
    auto *clients = tabOf<ClientsTab>(at, "clients");
    QTRY_VERIFY_WITH_TIMEOUT(clients->model().rowCount() > 1, patienceMs);
}

void TestS4::operations()
{
    // TLS and a user with rights of its own.
    CertificateAuthority issuer;
    QVERIFY(issuer.isGood());
    const auto issued = issuer.issue(text("DNS:localhost,IP:127.0.0.1"));
    const quint16 port = freePort();
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application,
                        {text("--tls-port"), QString::number(port), text("--tls-cert-file"),
                         issued.certificateFile, text("--tls-key-file"), issued.keyFile,
                         text("--tls-ca-cert-file"), issuer.file(), text("--tls-auth-clients"),
                         text("no")});
    at.redis.cli({text("ACL"), text("SETUSER"), text("admin"), text("on"), text(">s3cret"),
                  text("~*"), text("&*"), text("+@all")});
    const QJsonObject redis {{text("url"), QStringLiteral("rediss://127.0.0.1:%1/0").arg(port)},
                             {text("username"), text("admin")},
                             {text("tls"), QJsonObject {{text("ca"), issuer.file()}}}};
    const QString path = at.workspace({{text("redis"), redis}});
    const Outcome drift =
        runProgram({text("drift"), path, text("--json")}, at.folder.path(), text("s3cret"));
    QCOMPARE(drift.exitCode, 1);
    QVERIFY(drift.json[text("compared")].toInt() > 50);
    QCOMPARE(runProgram({text("drift"), path}, at.folder.path(), text("wrong")).exitCode, 3);

    QVERIFY(show(at, text("server")));
    auto *access = tabOf<AccessTab>(at, "access");
    QTRY_COMPARE_WITH_TIMEOUT(access->model().rowCount(), 2, patienceMs);

    // BGSAVE
    auto *persistence = tabOf<PersistenceTab>(at, "persistence");
    QTRY_VERIFY_WITH_TIMEOUT(persistence->stack().showsContent(), patienceMs);
    QVERIFY(click(at, "saveSnapshot"));
    QCOMPARE(at.prompter.asked.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(persistence->state().info.integer("rdb_last_bgsave_time_sec") >= 0
                                 && !persistence->state().isSaving(),
                             patienceMs);

    // The document's list, and when each was last done.
    auto *maintenance = tabOf<ChecklistTab>(at, "checklist")->maintenance();
    QTRY_VERIFY_WITH_TIMEOUT(maintenance->isVisible(), patienceMs);
    const int due = maintenance->due();
    QVERIFY(due >= 5);
    QVERIFY(click(at, "done-slow-queries"));
    QCOMPARE(maintenance->due(), due - 1);
}

// The master is the one that the sentinel names, before a failover and after.
void TestS4::sentinel()
{
    const FixtureData data(text("sentra_portal"));
    SentinelTrio trio;
    QVERIFY(trio.isReady());
    QVERIFY(trio.first.load(data.folder() + QStringLiteral("/redis.resp")));
    WorkspaceFixture at(data.folder(), application);
    const QJsonObject redis {
        {text("url"), text("redis://portal")},
        {text("sentinel"),
         QJsonObject {
             {text("master"), text("mymaster")},
             {text("nodes"),
              QJsonArray {QStringLiteral("127.0.0.1:%1").arg(freePort()), trio.sentinel.node()}}}}};
    const QJsonObject members {{text("redis"), redis}};
    const auto compared = [&] {
        const Outcome drift =
            runProgram({text("drift"), at.workspace(members), text("--json")}, at.folder.path());
        return drift.json[text("compared")].toInt(-1);
    };
    const int before = compared();
    QVERIFY(before > 50);

    QVERIFY(show(at, text("live"), members));
    LivePage &live = *view(at).live();
    live.showPane(live.messages());
    live.messages()->channels().follow({"notifications", false});
    const auto published = [&](test::RedisServer &server) {
        return server.cli({text("PUBLISH"), text("notifications"), text("{}")}) == "1";
    };
    QTRY_VERIFY_WITH_TIMEOUT(published(trio.first), patienceMs);
    QVERIFY(trio.failOver());
    QTRY_VERIFY_WITH_TIMEOUT(published(trio.second), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(view(at).session().redisStatus().state,
                              workspace::ConnectionStatus::State::Connected, patienceMs);
    QCOMPARE(compared(), before);
    // What is written goes to the new master.
    QVERIFY(!trio.second.cli({text("KEYS"), text("api:users:*")}).isEmpty());
    QCOMPARE(
        runProgram({text("remove"), at.workspace(members), text("api:users:*")}, at.folder.path())
            .exitCode,
        0);
    QCOMPARE(trio.second.cli({text("KEYS"), text("api:users:*")}), QByteArray());

    // What is wrong with the sentinels is said.
    trio.sentinel.cli({text("SENTINEL"), text("REMOVE"), text("mymaster")});
    const Outcome unknown =
        runProgram({text("drift"), at.workspace(members), text("--json")}, at.folder.path());
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY2(unknown.err.contains("know no master"), unknown.err.constData());
}

// Three nodes are one Redis.
void TestS4::cluster()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture single(data.folder(), application);
    ClusterServers servers;
    QVERIFY(servers.isReady());
    redis::Connection from(single.redis.endpoint(), single.clock);
    redis::Connection to(servers.endpoint(), single.clock);
    QByteArrayList keys;
    QVERIFY(redis::scanKeys(from, {}, [&](const QByteArrayList &some) { keys += some; }));
    QVector<redis::Command> restores;
    for (const QByteArray &key : keys) {
        const auto dump = from.pipeline({{"DUMP", key}, {"PTTL", key}});
        QVERIFY(dump);
        const qint64 ttl = std::max<qint64>(0, dump->last().integer);
        restores.append({"RESTORE", key, QByteArray::number(ttl), dump->first().bytes, "REPLACE"});
    }
    QVERIFY(to.pipeline(restores));
    for (int node = 0; node < 3; ++node)
        QVERIFY(servers.server(node).cli({text("DBSIZE")}).toInt() > 5);

    WorkspaceFixture at(data.folder(), application);
    const auto run = [&](WorkspaceFixture &where, const QStringList &words,
                         const QJsonObject &members) {
        return runProgram(QStringList {words.first(), where.workspace(members)} + words.mid(1)
                              + QStringList {text("--json")},
                          where.folder.path());
    };
    const QJsonObject members {
        {text("redis"), QJsonObject {{text("url"), servers.url()}, {text("cluster"), true}}}};
    // What is found is what a single server has.
    for (const char *command : {"drift", "sessions", "limits", "locks", "lockouts"}) {
        const Outcome there = run(at, {text(command)}, members);
        const Outcome here = run(single, {text(command)}, {});
        QCOMPARE(there.exitCode, here.exitCode);
        for (const QString &member : here.json.keys()) {
            const QJsonValue value = there.json[member];
            if (value.isDouble())
                QCOMPARE(value, here.json[member]);
            if (value.isArray())
                QCOMPARE(value.toArray().size(), here.json[member].toArray().size());
        }
    }
    // An edit takes its keys, wherever they are, and a pattern its own at every node.
    const QString id = at.stored(text("SELECT max(id) FROM projects")).toString();
    const Outcome edit = run(at, {text("edit"), text("projects"), id, text("name=Baru")}, members);
    QCOMPARE(edit.exitCode, 0);
    QVERIFY(edit.json[text("removed")].toArray().size() > 3);
    QCOMPARE(run(at, {text("remove"), text("session:*")}, members).exitCode, 0);
    for (int node = 0; node < 3; ++node) {
        for (const char *pattern : {"cache:project:*", "session:*"})
            QCOMPARE(servers.server(node).cli({text("KEYS"), text(pattern)}), QByteArray());
    }
    // The window as well.
    QVERIFY(show(at, text("server"), members));
    QVERIFY(part<QLabel>(at, "clusterNode")->isVisible());
    QVERIFY(part<QLabel>(at, "clusterNode")->text().contains(servers.url().mid(8)));
}

void TestS4::sessions()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("sessions")));
    auto &sessions = pane<SessionsPane>(at);
    QTRY_COMPARE_WITH_TIMEOUT(int(sessions.model().snapshot()->size()),
                              data.fact("sessions").toInt() + data.fact("brokenSessions").toInt(),
                              patienceMs);
    // Expired ones stand in an index until somebody takes them out.
    const auto ghosts = data.deliberate("indexWithoutSession");
    QCOMPARE(at.redis.cli(
                 {text("SISMEMBER"), text("user:1:sessions"), QString::fromUtf8(ghosts.first())}),
             QByteArray("1"));
    sessions.cleanIndexes();
    QTRY_COMPARE_WITH_TIMEOUT(at.prompter.asked.size(), 1, patienceMs);
    for (const QByteArray &ghost : ghosts)
        QTRY_COMPARE_WITH_TIMEOUT(
            at.redis.cli({text("SISMEMBER"), text("user:1:sessions"), QString::fromUtf8(ghost)}),
            QByteArray("0"), patienceMs);
    QCOMPARE(cli(at, "SCARD user:1:sessions"), QByteArray("4"));

    // sessions.set, get, extend, delete.
    const auto profile = workspace::loadApplication(application);
    redis::Connection redis(at.redis.endpoint(), at.clock);
    security::SessionStore store(redis, mapping::sessionsOf(*profile).first(), at.clock);
    const auto opened = store.create({text("mine"), {{mapping::Fact::User, 7}}, {}});
    QVERIFY(opened && opened->isOpen);
    QVERIFY(cli(at, "TTL session:mine").toInt() > 86'000);
    QVERIFY(store.extend(text("mine"), 3600).value_or(false));
    QVERIFY(cli(at, "TTL session:mine").toInt() <= 3600);
    QVERIFY(store.end(text("mine")).value_or(false));
    QVERIFY(!exists(at, "session:mine"));
}

void TestS4::cache()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("cache")));
    // cache.clear("api:users:*")
    const int projects = int(keysLike(at, "cache:project:*").size());
    QVERIFY(!keysLike(at, "api:users:*").isEmpty());
    part<QLineEdit>(at, "removeText")->setText(text("api:users:*"));
    QVERIFY(click(at, "removeKeys"));
    QTRY_COMPARE_WITH_TIMEOUT(keysLike(at, "api:users:*"), QByteArrayList(), patienceMs);
    QCOMPARE(int(keysLike(at, "cache:project:*").size()), projects);

    // @Cacheable({ keyPrefix: "project" }): the cached JSON beside its row, as JSON.
    const QByteArray key = data.deliberate("stale").last();
    view(at).browse()->openKey(key);
    QTRY_VERIFY_WITH_TIMEOUT(!view(at).browse()->value()->isLoading(), patienceMs);
    // @CacheInvalidate("cache:project:*")
    view(at).showPage(text("browse"));
    const QString id = at.stored(text("SELECT max(id) FROM projects")).toString();
    QVERIFY(edit(at, text("projects"), idOf(id), text("name"), text("Proyek baru")));
    QCOMPARE(keysLike(at, "cache:project:*"), QByteArrayList());
    QVERIFY(!keysLike(at, "session:*").isEmpty());
}

void TestS4::slidingWindow()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("limits")));
    auto &limits = pane<LimitsPane>(at);
    const auto check = [&](const char *which, bool isFull) {
        const QByteArray key = data.fact(which)[text("key")].toString().toUtf8();
        QVERIFY2(choose(*limits.view(), limits.model(),
                        [&](const security::RateLimit &limit) { return limit.key == key; }),
                 which);
        const auto limit = limits.model().records().at(limits.view()->currentRecord());
        const qint64 used = data.fact(which)[text("used")].toInt();
        QCOMPARE(limit.used, used);
        QCOMPARE(limit.left(), 100 - used);
        QCOMPARE(limit.isAtLimit(), isFull);
        QVERIFY(used == 0 || (limit.resetsMs && *limit.resetsMs > at.clock.nowMs()));
    };
    // What has left the window counts no more, whether somebody took it out of the set or not.
    check("usedLimit", false);
    check("fullLimit", true);
    check("overdueLimit", false);
}

void TestS4::locks()
{
    const FixtureData data(text("sentra_portal"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("locks")));
    auto &locks = pane<LocksPane>(at);
    QTRY_COMPARE_WITH_TIMEOUT(locks.model().rowCount(), data.fact("locks").toInt(), patienceMs);
    const QString name = data.fact("lock")[text("name")].toString();
    const QByteArray key = data.fact("lock")[text("key")].toString().toUtf8();
    const auto is = [&](const security::HeldLock &lock) { return lock.name == name; };
    QVERIFY(choose(*locks.view(), locks.model(), is));
    // Not with another token.
    part<QLineEdit>(at, "lockToken")->setText(text("wrong"));
    QVERIFY(click(at, "releaseLock"));
    QCOMPARE(at.prompter.asked.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(view(at).notice()->isVisible(), patienceMs);
    QVERIFY(exists(at, key));
    QVERIFY(choose(*locks.view(), locks.model(), is));
    part<QLineEdit>(at, "lockToken")->setText(data.fact("lock")[text("token")].toString());
    QVERIFY(click(at, "releaseLock"));
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, key), patienceMs);
    // By force only after it was said to be dangerous.
    QVERIFY(choose(*locks.view(), locks.model(), [](const security::HeldLock &lock) {
        return lock.name == QLatin1String("nightly:report") && !lock.expiresMs;
    }));
    at.prompter.told.clear();
    QVERIFY(click(at, "forceRelease"));
    QVERIFY(at.prompter.told.first().contains(text("dangerous")));
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, "lock:nightly:report"), patienceMs);
    // Taken here, and by nobody else meanwhile.
    part<QLineEdit>(at, "lockName")->setText(text("import:job:9"));
    QVERIFY(click(at, "acquireLock"));
    QTRY_VERIFY_WITH_TIMEOUT(exists(at, "lock:import:job:9"), patienceMs);
    const int ttl = cli(at, "TTL lock:import:job:9").toInt();
    QVERIFY(ttl > 0 && ttl <= 30);
    QCOMPARE(cli(at, "SET lock:import:job:9 other NX"), QByteArray());
}

std::unique_ptr<QObject> selaras::test::makeS4()
{
    return std::make_unique<TestS4>();
}

#include "s4.moc"
