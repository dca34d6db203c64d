// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/features/acts.h"
#include "tests/features/systems.h"
#include "tests/support/fakeclock.h"

#include "models/items/channelmodel.h"
#include "models/items/hitratemodel.h"
#include "models/redis/connection.h"
#include "models/security/bcrypt.h"
#include "models/security/sessionstore.h"
#include "models/workspace/applications.h"
#include "models/workspace/tenantscope.h"
#include "models/workspace/workspacefile.h"
#include "tests/support/sitabi.h"
#include "ui/access/auditpane.h"
#include "ui/access/limitspane.h"
#include "ui/access/lockoutspane.h"
#include "ui/access/sessionspane.h"
#include "ui/cache/kindstab.h"
#include "ui/cache/lifetimestab.h"
#include "ui/live/hitratepane.h"
#include "ui/live/messagespane.h"
#include "ui/pages/cachepage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/serverpage.h"
#include "ui/server/factgrid.h"
#include "ui/server/overviewtab.h"
#include "ui/server/recordview.h"
#include "ui/server/snapshotview.h"
#include "ui/shell/connectionlabel.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::test;
using items::ChannelModel;
using items::HitRateModel;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QString application = QStringLiteral("bergizi-id");

enum RemoveBy { byPattern, byKey, byTag }; // in the order of the box

} // namespace

// S3 · bergizi-id: many tenants, sessions, security.
class TestS3 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connection();
    void channels();
    void sessions();
    void domains();
    void lockoutUnlock();
    void rateLimitReset();
    void health();
    void tenants();
    void passwordReset();
    void auditLog();
};

void TestS3::connection()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    // What the document asks for is what a workspace has that says nothing else.
    const auto file = workspace::loadWorkspace(at.workspace());
    QVERIFY(file);
    QCOMPARE(file->redis.connectTimeoutMs, 10'000);
    QCOMPARE(file->redis.commandTimeoutMs, 5'000);
    QCOMPARE(file->redis.connectRetries, 3);
    redis::Endpoint nowhere = file->redis;
    nowhere.socketPath += QStringLiteral(".none");
    FakeClock clock;
    QVERIFY(!redis::Connection(nowhere, clock).call({"PING"}));
    QCOMPARE(clock.waits(), (QVector<qint64> {100, 200, 400}));

    // A channel is followed on a connection of its own; the others go on.
    QVERIFY(show(at, text("live")));
    LivePage &live = *view(at).live();
    live.showPane(live.messages());
    live.messages()->channels().follow({"updates:a", false});
    const auto subscribed = [&] {
        int count = 0;
        for (const QByteArray &line : cli(at, "CLIENT LIST").split('\n'))
            count += line.contains(" sub=1 ") ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(subscribed(), 1, patienceMs);

    // Gone and back: nobody has to do anything.
    using State = workspace::ConnectionStatus::State;
    at.redis.stop();
    QTRY_VERIFY_WITH_TIMEOUT(view(at).session().redisStatus().state != State::Connected,
                             patienceMs);
    QVERIFY(at.redis.start());
    QTRY_COMPARE_WITH_TIMEOUT(view(at).session().redisStatus().state, State::Connected, patienceMs);
}

void TestS3::channels()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("live")));
    LivePage &live = *view(at).live();
    live.showPane(live.messages());
    QAbstractItemModel &channels = *part<QTableView>(at, "channels")->model();
    const auto rowOf = [&](const QByteArray &name) {
        for (int row = 0; row < channels.rowCount(); ++row) {
            if (channels.index(row, 0).data(ChannelModel::NameRole).toByteArray() == name)
                return row;
        }
        return -1;
    };
    // The document's, without anybody having published yet.
    for (const char *pattern :
         {"updates:*", "production:*:status", "distribution:*:tracking", "inventory:*:alerts"}) {
        const int row = rowOf(pattern);
        QVERIFY2(row >= 0, pattern);
        QVERIFY(channels.setData(channels.index(row, 0), Qt::Checked, Qt::CheckStateRole));
    }
    const QAbstractItemModel &messages = *live.messages()->view()->model();
    QTRY_COMPARE_WITH_TIMEOUT(cli(at, "PUBSUB NUMPAT"), QByteArray("4"), patienceMs);
    QCOMPARE(at.redis.cli({text("PUBLISH"), text("inventory:sppg-kota-001:alerts"),
                           text(R"({"item":"Beras","left":2})")}),
             QByteArray("1"));
    QTRY_COMPARE_WITH_TIMEOUT(messages.rowCount(), 1, patienceMs);

    part<QLineEdit>(at, "publishChannel")->setText(text("production:sppg-kota-001:status"));
    part<QLineEdit>(at, "publishPayload")->setText(text(R"({"status":"DONE"})"));
    QVERIFY(click(at, "publish"));
    QTRY_COMPARE_WITH_TIMEOUT(messages.rowCount(), 2, patienceMs);
}

void TestS3::sessions()
{
    const FixtureData data(text("bergizi_id"),
                           {text("--sessions"), text("10000"), text("--users"), text("2100")});
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("sessions")));
    auto &sessions = pane<SessionsPane>(at);
    const int all = data.fact("sessions").toInt() + 2; // and two keys that only look like some
    QTRY_COMPARE_WITH_TIMEOUT(int(sessions.model().snapshot()->size()), all, patienceMs);

    // Found by user; from where and how active.
    const QJsonValue user = data.fact("user");
    auto *filter = part<QLineEdit>(at, "sessionFilter");
    filter->setText(user[text("email")].toString());
    const QJsonArray own = user[text("sessions")].toArray();
    QTRY_COMPARE_WITH_TIMEOUT(sessions.model().rowCount(), int(own.size()), patienceMs);
    sessions.view()->selectRow(0);
    const security::Session first = *sessions.model().record(sessions.model().index(0, 0));
    QVERIFY(first.ip.startsWith(text("10.")) && first.activityMs > 0 && first.createdMs > 0);
    QCOMPARE(first.tenant, user[text("tenant")].toString());

    // Extended to eight hours from now.
    sessions.extendSelected(8 * 3600);
    const QString key = QString::fromUtf8(first.key);
    QTRY_VERIFY_WITH_TIMEOUT(at.redis.cli({text("TTL"), key}).toInt() > 28'700, patienceMs);

    // One: gone with its entry in the index, after a question.
    const QString index = text("user:%1:sessions").arg(user[text("id")].toString());
    QVERIFY(click(at, "revokeSessions"));
    QCOMPARE(at.prompter.asked.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, first.key), patienceMs);
    QCOMPARE(at.redis.cli({text("SISMEMBER"), index, first.id}), QByteArray("0"));
    // All of the user's.
    QTRY_COMPARE_WITH_TIMEOUT(sessions.model().rowCount(), int(own.size()) - 1, patienceMs);
    sessions.view()->selectRow(0);
    sessions.revokeUser();
    QTRY_COMPARE_WITH_TIMEOUT(sessions.model().rowCount(), 0, patienceMs);
    for (const QJsonValue &one : own)
        QVERIFY(!exists(at, one.toString().toUtf8()));
    // All of a tenant's, and nobody else's.
    const QString tenant = data.fact("tenants")[1].toString();
    const auto ofTenant = data.fact("sessionsOfTenant")[tenant].toArray();
    filter->setText(tenant);
    QTRY_COMPARE_WITH_TIMEOUT(sessions.model().rowCount(), int(ofTenant.size()), patienceMs);
    const int before = int(keysLike(at, "session:*").size());
    sessions.view()->selectRow(0);
    sessions.revokeTenant();
    QTRY_COMPARE_WITH_TIMEOUT(int(keysLike(at, "session:*").size()), before - int(ofTenant.size()),
                              patienceMs);
    QVERIFY(!exists(at, ofTenant.first().toString().toUtf8()));

    // What the application asks: may this session do that, and may this user open another one.
    const auto profile = workspace::loadApplication(application);
    QVERIFY(profile);
    redis::Connection redis(at.redis.endpoint(), at.clock);
    security::SessionStore store(redis, mapping::sessionsOf(*profile).first(), at.clock);
    using Verdict = security::SessionStore::Validation::Verdict;
    const security::SessionStore::NewSession fresh {
        {},
        {{mapping::Fact::User, text("somebody")},
         {mapping::Fact::Permissions, QJsonArray {text("MENU_MANAGE")}}},
        {}};
    QString id;
    for (int i = 0; i < 5; ++i) {
        const auto opened = store.create(fresh);
        QVERIFY(opened && opened->isOpen);
        id = opened->id;
    }
    QVERIFY(!store.create(fresh)->isOpen);
    QCOMPARE(store.validate(id, text("MENU_MANAGE"))->verdict, Verdict::Valid);
    QCOMPARE(store.validate(id, text("USER_MANAGE"))->verdict, Verdict::NotPermitted);
    QCOMPARE(store.validate(text("nobody"))->verdict, Verdict::NoSession);
}

void TestS3::domains()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("cache")));
    auto *page = part<CachePage>(at, "cachePage");
    page->showTab(page->kinds());
    // The keys of each domain, with the time to live of their class.
    QVERIFY(click(at, "countKeys"));
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().survey() && !page->feed().isRunning(), patienceMs);
    QStringList kinds;
    for (const cache::KeyShare &share : page->kinds()->model().records())
        kinds.append(page->kinds()->model().groupName(share));
    for (const char *kind :
         {"menu:{sppg_id}:{id}", "procurement:{sppg_id}:list", "production:{sppg_id}:list",
          "inventory:{sppg_id}:list", "distribution:{sppg_id}:list", "hrd:{sppg_id}:employees"})
        QVERIFY2(kinds.contains(text(kind)), kind);

    // By tag, of one tenant: its own go, and nobody else's.
    const QByteArray tenant = data.fact("tenants")[0].toString().toUtf8();
    QByteArrayList tagged;
    for (const QJsonValue &key : data.fact("taggedMenus").toArray())
        tagged.append(key.toString().toUtf8());
    tagged.removeIf([&](const QByteArray &key) { return !exists(at, key); });
    const int all = int(keysLike(at, "menu:*").size());
    page->feed().setTenant(tenant);
    part<QComboBox>(at, "removeBy")->setCurrentIndex(byTag);
    part<QLineEdit>(at, "removeText")->setText(text("menus"));
    QVERIFY(click(at, "removeKeys"));
    QTRY_COMPARE_WITH_TIMEOUT(keysLike(at, "menu:" + tenant + ":*"), QByteArrayList(), patienceMs);
    QVERIFY(tagged.size() > 5);
    for (const QByteArray &key : tagged)
        QVERIFY2(!exists(at, key), key.constData());
    QCOMPARE(int(keysLike(at, "menu:*").size()),
             all - int(std::count_if(tagged.begin(), tagged.end(), [](const auto &key) {
                 return key.startsWith("menu:");
             })));

    // Each domain's hit rate, against what the document expects of it.
    view(at).showPage(text("live"));
    LivePage &live = *view(at).live();
    live.showPane(live.hitRates());
    QVERIFY(click(at, "hitRateStart"));
    redis::Connection reader(at.redis.endpoint(), at.clock);
    const QAbstractItemModel &rates = *live.hitRates()->view()->model();
    const QByteArray hit = keysLike(at, "procurement:*:list").first();
    QVector<redis::Command> reads(90, {"GET", "procurement:none:list"});
    reads += QVector<redis::Command>(10, {"GET", hit});
    QTRY_VERIFY_WITH_TIMEOUT(reader.pipeline(reads) && rates.rowCount() > 0, patienceMs);
    QVERIFY(click(at, "hitRateStart"));
    QTRY_VERIFY_WITH_TIMEOUT(!live.hitRates()->isMeasuring(), patienceMs);
    const QModelIndex rate = rates.index(0, 0);
    QCOMPARE(rate.data(HitRateModel::ExpectedRole).toPointF(), QPointF(0.6, 0.8));
    QCOMPARE(rate.data(HitRateModel::VerdictRole).toInt(), int(HitRateModel::Verdict::Below));
}

void TestS3::lockoutUnlock()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("lockouts")));
    auto &lockouts = pane<LockoutsPane>(at);
    const auto locked = [&] {
        QByteArrayList ids;
        for (const security::Account &account : lockouts.model().records()) {
            if (account.isLocked)
                ids.append(account.id.toUtf8());
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    // Who is locked, since when, until when, why and from where.
    QTRY_COMPARE_WITH_TIMEOUT(locked(), data.deliberate("locked"), patienceMs);
    QVERIFY(choose(*lockouts.view(), lockouts.model(), [&](const security::Account &account) {
        return account.isLocked && account.attempts == 5;
    }));
    const security::Account chosen =
        lockouts.model().records().at(lockouts.view()->currentRecord());
    QVERIFY(chosen.sinceMs && chosen.untilMs && *chosen.untilMs > *chosen.sinceMs);
    QCOMPARE(chosen.reason, text("TOO_MANY_ATTEMPTS"));
    QVERIFY(!chosen.ips.isEmpty());
    // Unlocking asks, and takes lockout and attempts along; nobody else's.
    const int others = int(keysLike(at, "security:*").size()) - 2;
    at.prompter.yes = false;
    QVERIFY(click(at, "unlockAccount"));
    QVERIFY(exists(at, chosen.lockoutKey));
    at.prompter.yes = true;
    QVERIFY(click(at, "unlockAccount"));
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, chosen.lockoutKey), patienceMs);
    QVERIFY(!exists(at, chosen.attemptsKey));
    QCOMPARE(int(keysLike(at, "security:*").size()), others);
    QTRY_VERIFY_WITH_TIMEOUT(!locked().contains(chosen.id.toUtf8()), patienceMs);
    // Locking: the application finds a lockout of its own form, for half an hour.
    part<QLineEdit>(at, "lockId")->setText(text("baru@bergizi.example"));
    part<QLineEdit>(at, "lockReason")->setText(text("dicuri"));
    QVERIFY(click(at, "lockAccount"));
    const QByteArray key = "security:lockout:baru@bergizi.example";
    QTRY_VERIFY_WITH_TIMEOUT(exists(at, key), patienceMs);
    const int ttl = at.redis.cli({text("TTL"), QString::fromUtf8(key)}).toInt();
    QVERIFY(ttl > 1700 && ttl <= 1800);
    const auto value =
        QJsonDocument::fromJson(at.redis.cli({text("GET"), QString::fromUtf8(key)})).object();
    QVERIFY(!value.isEmpty());
    QCOMPARE(value[text("reason")].toString(), text("dicuri"));
}

void TestS3::rateLimitReset()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("limits")));
    auto &limits = pane<LimitsPane>(at);
    const QByteArray full = data.fact("fullLimit").toString().toUtf8();
    QTRY_COMPARE_WITH_TIMEOUT(limits.model().rowCount(), data.fact("limits").toInt(), patienceMs);
    QVERIFY(choose(*limits.view(), limits.model(),
                   [&](const security::RateLimit &limit) { return limit.key == full; }));
    const auto chosen = limits.model().records().at(limits.view()->currentRecord());
    QCOMPARE(chosen.used, 100);
    QCOMPARE(chosen.left(), 0);
    QVERIFY(chosen.isAtLimit() && chosen.resetsMs);
    const int others = int(keysLike(at, "security:ratelimit:*").size()) - 1;
    QVERIFY(click(at, "resetLimit"));
    QCOMPARE(at.prompter.asked.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, full), patienceMs);
    QCOMPARE(int(keysLike(at, "security:ratelimit:*").size()), others);
}

void TestS3::health()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("cache")));
    // Connected, and how fast it answers.
    const auto *foot = part<ConnectionLabel>(at, "redisStatus");
    QTRY_VERIFY_WITH_TIMEOUT(foot->text().contains(text(" ms")), patienceMs);
    // Each service's state, with as many keys as the application has.
    view(at).showPage(text("server"));
    view(at).server()->showTab(text("overview"));
    auto *overview = static_cast<OverviewTab *>(view(at).server()->currentTab());
    QTRY_VERIFY_WITH_TIMEOUT(overview->health() && overview->health()->isConnected(), patienceMs);
    using Service = workspace::ServiceHealth::Service;
    using ServiceState = workspace::ServiceHealth::State;
    const auto stateOf = [&](Service service) {
        return overview->health()->services.at(int(service));
    };
    QVERIFY(overview->health()->responseMs >= 0);
    for (const Service service : {Service::Cache, Service::Sessions, Service::Lockouts,
                                  Service::RateLimits, Service::Audit, Service::Channels})
        QCOMPARE(stateOf(service).state, ServiceState::Working);
    QCOMPARE(stateOf(Service::Sessions).count, qint64(keysLike(at, "session:*").size()));
    QCOMPARE(stateOf(Service::Capture).state, ServiceState::NotConfigured);
    // And on the command line.
    const Outcome check =
        runProgram({text("check"), at.workspace(), text("--json")}, at.folder.path());
    const QJsonObject health = check.json[text("health")].toObject();
    QCOMPARE(health[text("connected")].toBool(), true);
    QCOMPARE(health[text("services")].toArray().size(), 9);
    QCOMPARE(health[text("services")][1][text("service")].toString(), text("sessions"));
    QCOMPARE(health[text("services")][1][text("state")].toString(), text("working"));
    // Redis goes: what needs it is said to be away, and what does not is not.
    at.redis.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!overview->health()->isConnected(), patienceMs);
    QCOMPARE(stateOf(Service::Sessions).state, ServiceState::Away);
    QCOMPARE(stateOf(Service::Capture).state, ServiceState::NotConfigured);
    QVERIFY(part<FactGrid>(at, "health")->isVisible());
    QVERIFY(at.redis.start());
    QVERIFY(at.redis.load(data.folder() + QStringLiteral("/redis.resp")));
    QTRY_VERIFY_WITH_TIMEOUT(overview->health()->isConnected(), patienceMs);
    QCOMPARE(stateOf(Service::Sessions).state, ServiceState::Working);
    view(at).showPage(text("cache"));
    // Keys whose time to live is out of policy, whatever part of the application they are of.
    auto *page = part<CachePage>(at, "cachePage");
    page->showTab(page->lifetimes());
    QVERIFY(click(at, "lookForLongLived"));
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().survey() && !page->feed().isRunning(), patienceMs);
    QByteArrayList found;
    for (const cache::LongLivedKey &key : page->lifetimes()->model().records())
        found.append(key.name);
    std::sort(found.begin(), found.end());
    QByteArrayList expected = data.deliberate("withoutTtl") + data.deliberate("ttlTooLong");
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void TestS3::tenants()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("browse")));
    const auto foreign = [](const QByteArray &key) { return !key.contains(":[ab]:"); };
    const auto keysOf = [&] {
        redis::Connection reader(at.redis.endpoint(), at.clock);
        auto all = keyspaceOf(reader);
        all.removeIf([&](const Keyspace::iterator &key) { return !foreign(key.key()); });
        return all;
    };
    const Keyspace before = keysOf();
    // A tenant whose name is a pattern that other tenants' names match.
    view(at).tenants().choose(text("[ab]"));
    QCOMPARE(view(at).tenants().chosen(), text("[ab]"));
    // Its rows alone.
    const QString menu =
        at.stored(text("SELECT min(id) FROM menus WHERE sppg_id = '[ab]'")).toString();
    QVERIFY(at.selectRow(text("menus"), idOf(menu)));
    const qint64 own =
        at.stored(text("SELECT count(*) FROM menus WHERE sppg_id = '[ab]'")).toLongLong();
    QTRY_COMPARE_WITH_TIMEOUT(view(at).models().rows.totalRows(), own, patienceMs);
    // An edit takes its keys, and leaves those of a and b byte by byte.
    QVERIFY(edit(at, text("menus"), idOf(menu), text("name"), text("Nasi goreng")));
    QVERIFY(!exists(at, "menu:[ab]:" + menu.toUtf8()));
    QVERIFY(!exists(at, "cache:[ab]:menu:summary"));
    QVERIFY(exists(at, "cache:a:menu:summary"));
    QCOMPARE(keysOf(), before);
}

void TestS3::passwordReset()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("browse")));
    const QString id = data.fact("user")[text("id")].toString();
    const QString hash = text("SELECT password FROM users WHERE id = '%1'").arg(id);
    const QString before = at.stored(hash).toString();
    QVERIFY(at.selectRow(text("users"), idOf(id)));
    at.window->actions().resetPassword->trigger();
    const auto field = [&] { return part<QLineEdit>(at, "newPassword"); };
    const auto saving = [&] { return part<QPushButton>(at, "savePassword"); };
    QTRY_VERIFY_WITH_TIMEOUT(field() && field()->isVisible(), patienceMs);
    // Against the policy it is refused.
    for (const char *weak : {"pendek", "semuahurufkecil", "TanpaSimbol123"}) {
        field()->setText(text(weak));
        QVERIFY2(!saving()->isEnabled(), weak);
    }
    const QString good = text("Lembayung-Senja-77!");
    field()->clear();
    QTest::keyClicks(field(), good);
    QTRY_VERIFY_WITH_TIMEOUT(saving()->isEnabled(), patienceMs);
    QTest::mouseClick(saving(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(at.stored(hash).toString() != before, patienceMs);
    const QByteArray after = at.stored(hash).toString().toUtf8();
    QVERIFY(after.startsWith("$2b$"));
    QVERIFY(security::bcryptVerifies(good, after));
    QVERIFY(security::bcryptVerifies(text("rahasia-2026"), before.toUtf8()));
}

void TestS3::auditLog()
{
    const FixtureData data(text("bergizi_id"));
    WorkspaceFixture at(data.folder(), application);
    QVERIFY(show(at, text("audit")));
    auto &audit = pane<AuditPane>(at);
    const int all = data.fact("auditEntries").toInt();
    // All users' entries, and two odd ones that are shown as what they are.
    QTRY_COMPARE_WITH_TIMEOUT(audit.model().rowCount(), all + 2, patienceMs);
    const QJsonValue user = data.fact("user");
    const auto narrowed = [&](const char *filter, const QString &to) {
        part<QLineEdit>(at, filter)->setText(to);
        return QTest::qWaitFor(
            [&] { return !audit.model().isArranging() && audit.model().rowCount() < all; },
            patienceMs);
    };
    const int each = all / 10; // of ten users
    QVERIFY(narrowed("auditUser", user[text("email")].toString()));
    QTRY_COMPARE_WITH_TIMEOUT(audit.model().rowCount(), each, patienceMs);
    // What comes while one looks appears by itself.
    const QString key = text("security:audit:") + user[text("id")].toString();
    at.redis.cli({text("LPUSH"), key,
                  text(R"({"userId":"%1","event":"PASSWORD_CHANGED","ipAddress":"192.168.7.7",)"
                       R"("timestamp":"%2"})")
                      .arg(user[text("id")].toString(),
                           QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))});
    QTRY_COMPARE_WITH_TIMEOUT(audit.model().rowCount(), each + 1, patienceMs);
    part<QLineEdit>(at, "auditIp")->setText(text("192.168"));
    QTRY_COMPARE_WITH_TIMEOUT(audit.model().rowCount(), 1, patienceMs);
    // And is written to a file as it is shown.
    at.prompter.file = at.folder.filePath(text("audit.csv"));
    for (QAction *action : audit.findChildren<QAction *>()) {
        if (action->text().contains(text("CSV")))
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at.prompter.file) && !audit.isExporting(), patienceMs);
    QFile file(at.prompter.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("192.168.7.7") && csv.contains("PASSWORD_CHANGED"));
    QCOMPARE(csv.trimmed().count('\n'), 1); // a head and the one
}

std::unique_ptr<QObject> selaras::test::makeS3()
{
    return std::make_unique<TestS3>();
}

#include "s3.moc"
