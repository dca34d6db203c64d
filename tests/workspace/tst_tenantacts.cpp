// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/security/accountreader.h"
#include "models/security/lockreader.h"
#include "models/security/ratelimitreader.h"
#include "models/security/sessionlist.h"
#include "models/security/tokenreader.h"
#include "models/workspace/accessacts.h"
#include "models/workspace/acts.h"
#include "models/workspace/cacheacts.h"
#include "models/workspace/sessionacts.h"
#include "models/workspace/undoing.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::workspace;
using cache::KeySelection;
using Kind = KeySelection::Kind;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// A tenant whose name is a pattern for the names of two others.
const QString mine = text("[ab]");

const QByteArray profile = R"({"name": "test", "mappings": [
    {"table": "menus", "keys": ["menu:{sppg_id}:{id}"], "value": {"shape": "object"}}],
    "tenants": {"table": "sppg", "key": "id", "reference": "sppg_id"},
    "users": {"table": "users", "key": "id", "login": "email", "tenant": "sppg_id"},
    "ttl": [{"pattern": "menu:*", "seconds": 60}],
    "sessions": {"key": "session:{id}", "user": "userId", "tenant": "sppgId",
                 "index": "user:{user}:sessions"},
    "lockouts": {"attempts": "attempts:{id}", "lockout": "lockout:{id}", "seconds": 900,
                 "limit": 5, "identifier": "email"},
    "rateLimits": {"key": "rl:{id}", "algorithm": "fixed", "limit": 10, "seconds": 900},
    "locks": {"key": "lock:{sppg_id}:{name}", "seconds": 30},
    "tokenBlacklist": {"key": "blacklist:{token}", "seconds": 900},
    "audit": {"key": "audit:{user}", "layout": "list"},
    "cache": {"key": "cache:{tenant}:{domain}:{id}", "tag": "tag:{tenant}:{tag}"},
    "channels": ["updates:{sppg_id}"]})";

// {"alg":"none"}.{"sub":"…"}.
QByteArray tokenOf(const QByteArray &user)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray claims = QByteArray(R"({"sub":")") + user + R"(","exp":4102444800})";
    return QByteArray(R"({"alg":"none"})").toBase64(options) + '.' + claims.toBase64(options) + '.';
}

const QStringList schema {
    text("CREATE TABLE sppg (id TEXT PRIMARY KEY, name TEXT)"),
    text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, sppg_id TEXT)"),
    text("CREATE TABLE menus (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    text("INSERT INTO sppg VALUES ('[ab]', 'Kami'), ('a', 'A'), ('b', 'B')"),
    // "sama" is a login of two tenants.
    text("INSERT INTO users VALUES (1, 'ani@x', '[ab]'), (2, 'budi@x', 'a'), (3, 'sama', '[ab]'), "
         "(4, 'sama', 'b'), (5, 'eva@x', NULL)"),
};

// Keys, and whose they are: m is the chosen tenant's, everything else is not.
struct Thing {
    char whose;
    QStringList command;
};

QVector<Thing> things()
{
    QVector<Thing> all;
    const auto add = [&all](char whose, const QStringList &command) {
        all.append({whose, command});
    };
    const auto set = [&](char whose, const QString &key, const char *value = "x") {
        add(whose, {text("SET"), key, text(value)});
    };
    set('m', text("session:m1"), R"({"userId":"1","sppgId":"[ab]"})");
    set('m', text("session:m2"), R"({"userId":"1"})"); // by its user's row
    set('o', text("session:o1"), R"({"userId":"2","sppgId":"a"})");
    set('o', text("session:o2"), R"({"userId":"2"})");
    set('o', text("session:o3"), R"({"userId":"1","sppgId":"a"})"); // of user 1 of another tenant
    set('n', text("session:n1"), R"({"userId":"77"})");
    set('n', text("session:n2"), R"({"userId":"5"})");
    set('n', text("session:n3"), R"({"userId":"sama"})");
    add('m', {text("SADD"), text("user:1:sessions"), text("m1"), text("m2"), text("dead")});
    add('o', {text("SADD"), text("user:2:sessions"), text("o1"), text("o2"), text("dead")});
    for (const auto &[whose, id] : {std::pair('m', "ani@x"), {'o', "budi@x"}, {'n', "sama"}}) {
        set(whose, text("attempts:") + text(id), "3");
        set(whose, text("lockout:") + text(id), R"({"reason":"tries"})");
        set(whose, text("rl:login:") + text(id), "4");
    }
    set('m', text("rl:1"), "4");
    set('n', text("rl:10.0.0.1"), "4");
    set('n', text("rl:ip:::1"), "4");
    for (const auto &[whose, id] : {std::pair('m', "[ab]"), {'o', "a"}, {'o', "b"}}) {
        set(whose, text("lock:%1:job").arg(text(id)), "holder");
        set(whose, text("menu:%1:1").arg(text(id)), R"({"id":1})");
        set(whose, text("cache:%1:menu:all").arg(text(id)));
        add(whose,
            {text("SADD"), text("tag:%1:menus").arg(text(id)), text("menu:%1:1").arg(text(id))});
    }
    add('m', {text("SADD"), text("tag:[ab]:mixed"), text("menu:[ab]:1"), text("menu:a:1")});
    set('m', text("blacklist:") + QString::fromLatin1(tokenOf("1")), "1");
    set('o', text("blacklist:") + QString::fromLatin1(tokenOf("2")), "1");
    set('n', text("blacklist:abcdef"), "1");
    return all;
}

} // namespace

// Two tenants and what is nobody's; every act of the pages that look at Redis on one: what is not
// the chosen tenant's is byte for byte what it was, whether the act was done or refused.
class TestTenantActs : public QObject {
    Q_OBJECT

    using Act = std::function<std::optional<Error>(TestTenantActs &)>;
    enum Wanted { Done, Refused, Nothing };

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.isRunning()); }
    void init()
    {
        m_looking = std::make_unique<redis::Connection>(m_redis.endpoint(), m_clock);
        QVector<redis::Command> fill {{"FLUSHALL"}};
        m_mine.clear();
        for (const Thing &thing : things()) {
            redis::Command command;
            for (const QString &word : thing.command)
                command.append(word.toUtf8());
            fill.append(command);
            if (thing.whose == 'm')
                m_mine.insert(thing.command.at(1).toUtf8());
        }
        QVERIFY(m_looking->pipeline(fill));
        m_file = std::make_unique<TemporaryDatabase>(schema);
        QFile file(m_file->folder() + text("/profile.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(profile) > 0);
        file.close();
        WorkspaceFile workspace;
        workspace.databasePath = m_file->path();
        workspace.redis = m_redis.endpoint();
        workspace.guardWindowMs = 0;
        workspace.application = file.fileName();
        const auto access = prepareAccess(workspace, {}, m_file->folder() + text("/journals"));
        QVERIFY2(access, access ? "" : qPrintable(access.error().detail));
        m_access = *access;
        auto desk = RedisDesk::open(m_access, m_clock, {});
        QVERIFY(desk);
        m_desk = std::move(*desk);
        m_desk->keepTo(mine);
    }
    void cleanup() { m_desk.reset(); }

    void acts_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<Wanted>("wanted");
        addSessions();
        addAccounts();
        addLocksAndTokens();
        addCache();
        QTest::newRow("undo another's") << Act(&TestTenantActs::undoOthers) << Refused;
    }
    void acts()
    {
        QFETCH(Act, act);
        QFETCH(Wanted, wanted);
        const QByteArrayList before = dumps(false);
        const QByteArrayList own = dumps(true);
        QVERIFY(before.size() > 20);
        const auto error = act(*this);
        QCOMPARE(dumps(false), before);
        QVERIFY2(error.has_value() == (wanted == Refused), error ? qPrintable(error->detail) : "");
        QVERIFY(!error || mapping::isOtherTenant(*error));
        QCOMPARE(dumps(true) != own, wanted == Done);
    }

    // It was the tenant that held them up.
    void withoutATenantAllGoes()
    {
        m_desk->keepTo({});
        QVERIFY(!endSessions({"session:o1", "session:n1", "session:m1"}));
        QVERIFY(!removeBy({Kind::Pattern, "cache:*"}));
        QCOMPARE(m_redis.cli({text("EXISTS"), text("session:o1"), text("cache:b:menu:all")}), "0");
    }

    void onlyOwnThingsAreListed()
    {
        auto sessions = *security::listSessions(m_desk->redis, layouts().sessions, 0);
        QCOMPARE(*m_desk->tenants.keepOwn(sessions), 6);
        QCOMPARE(keysOf(sessions), QByteArrayList({"session:m1", "session:m2"}));
        auto accounts = security::AccountReader(layouts().lockouts, m_clock).read(m_desk->redis);
        QCOMPARE(*m_desk->tenants.keepOwn(accounts->accounts), 2);
        QCOMPARE(accounts->accounts.first().id, text("ani@x"));
        auto limits = security::RateLimitReader(layouts().rateLimits, m_clock).read(m_desk->redis);
        QCOMPARE(*m_desk->tenants.keepOwn(limits->limits), 4);
        auto locks = security::LockReader(layouts().locks, m_clock).read(m_desk->redis);
        QCOMPARE(*m_desk->tenants.keepOwn(locks->locks), 2);
        QCOMPARE(locks->locks.first().key, "lock:[ab]:job");
        auto tokens = security::TokenReader(layouts().tokenBlacklists, m_clock).read(m_desk->redis);
        QCOMPARE(*m_desk->tenants.keepOwn(tokens->tokens), 2);
        const auto survey = surveyCachedKeys(*m_desk, m_access.keyMap->profile(), {});
        QCOMPARE(survey->keys, 5);
        QCOMPARE(survey->longLivedCount, 1);
        QCOMPARE(survey->longLived.first().name, "menu:[ab]:1");
    }

    // A user who moves takes their sessions along.
    void theUsersAreThoseOfNow()
    {
        auto sessions = *security::listSessions(m_desk->redis, layouts().sessions, 0);
        QCOMPARE(*m_desk->tenants.keepOwn(sessions), 6);
        m_file->run(text("UPDATE users SET sppg_id = '[ab]' WHERE id = 2"));
        sessions = *security::listSessions(m_desk->redis, layouts().sessions, 0);
        QCOMPARE(*m_desk->tenants.keepOwn(sessions), 5); // session:o2
    }

    void withoutADatabaseNothingIsOwned()
    {
        m_access.file.databasePath += text(".gone");
        m_desk = *RedisDesk::open(m_access, m_clock, {});
        m_desk->keepTo(mine);
        auto sessions = *security::listSessions(m_desk->redis, layouts().sessions, 0);
        QVERIFY(!m_desk->tenants.keepOwn(sessions));
        QVERIFY(endSessions({"session:m2"}));
        QCOMPARE(m_redis.cli({text("EXISTS"), text("session:m2")}), "1");
    }

    void deedsTellTheTenant()
    {
        QVERIFY(!removeBy({Kind::Key, "menu:[ab]:1"}));
        QVERIFY(!endSessions({"session:m2"}));
        const auto deeds = (*m_desk->deeds.journal())->page({}, 0, 10)->deeds;
        QCOMPARE(deeds.size(), 2);
        for (const security::DeedRecord &deed : deeds)
            QCOMPARE(deed.tenant, mine);
    }

private:
    const security::Layouts &layouts() const { return *m_access.layouts; }

    template<class T>
    static std::optional<Error> errorOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }
    template<class Thing>
    static QByteArrayList keysOf(const QVector<Thing> &things)
    {
        QByteArrayList keys;
        for (const Thing &thing : things)
            keys.append(thing.key);
        return keys;
    }

    QVector<security::Session> sessions(const QByteArrayList &keys)
    {
        return *security::readSessions(m_desk->redis, layouts().sessions, keys, 0);
    }
    std::optional<Error> endSessions(const QByteArrayList &keys)
    {
        return errorOf(revokeSessions(*m_desk, layouts().sessions, sessions(keys), 0));
    }
    std::optional<Error> removeBy(const KeySelection &selection)
    {
        return errorOf(removeCachedKeys(*m_desk, m_access.keyMap->profile(), selection));
    }
    security::Account account(const char *id)
    {
        return *security::AccountReader(layouts().lockouts, m_clock).find(m_desk->redis, text(id));
    }

    void addSessions()
    {
        const auto revoke = [](const QByteArrayList &keys) {
            return Act([keys](TestTenantActs &test) { return test.endSessions(keys); });
        };
        const auto extend = [](const QByteArrayList &keys) {
            return Act([keys](TestTenantActs &test) {
                return errorOf(extendSessions(*test.m_desk, test.layouts().sessions,
                                              test.sessions(keys), 90'000, 0));
            });
        };
        QTest::newRow("revoke") << revoke({"session:m1"}) << Done;
        QTest::newRow("revoke, by the user's row") << revoke({"session:m2"}) << Done;
        QTest::newRow("revoke another's") << revoke({"session:o1"}) << Refused;
        QTest::newRow("revoke another's, by the row") << revoke({"session:o2"}) << Refused;
        QTest::newRow("revoke a user's in another tenant") << revoke({"session:o3"}) << Refused;
        QTest::newRow("revoke nobody's") << revoke({"session:n1"}) << Refused;
        QTest::newRow("revoke a user's of no tenant") << revoke({"session:n2"}) << Refused;
        QTest::newRow("revoke that of two") << revoke({"session:n3"}) << Refused;
        QTest::newRow("revoke both") << revoke({"session:m1", "session:o1"}) << Refused;
        QTest::newRow("extend") << extend({"session:m1", "session:m2"}) << Done;
        QTest::newRow("extend another's") << extend({"session:m1", "session:o1"}) << Refused;
        QTest::newRow("clean indexes") << Act([](TestTenantActs &test) {
            const auto &all = test.layouts().sessions;
            const auto dead = findDeadEntries(*test.m_desk, all);
            return errorOf(cleanIndexes(*test.m_desk, all, *dead));
        }) << Done;
        QTest::newRow("clean another's index") << Act([](TestTenantActs &test) {
            const auto &all = test.layouts().sessions;
            const auto dead = security::findDeadEntries(test.m_desk->redis, all);
            return errorOf(cleanIndexes(*test.m_desk, all, *dead));
        }) << Refused;
    }

    void addAccounts()
    {
        const auto row = [](const char *name, const char *id, Wanted wanted) {
            const std::string of(name);
            QTest::newRow(("unlock " + of).c_str()) << Act([id](TestTenantActs &test) {
                return errorOf(
                    unlockAccount(*test.m_desk, test.account(id), test.layouts().lockouts.first()));
            }) << wanted;
            QTest::newRow(("forget the attempts of " + of).c_str())
                << Act([id](TestTenantActs &test) {
                       return errorOf(clearAttempts(*test.m_desk, test.account(id),
                                                    test.layouts().lockouts.first()));
                   })
                << wanted;
            QTest::newRow(("lock " + of).c_str()) << Act([id](TestTenantActs &test) {
                security::AccountReader reader(test.layouts().lockouts, test.m_clock);
                return errorOf(lockAccount(*test.m_desk, reader, {text(id), text("by hand")}));
            }) << wanted;
            QTest::newRow(("reset the limit of " + of).c_str()) << Act([id](TestTenantActs &test) {
                security::RateLimitReader reader(test.layouts().rateLimits, test.m_clock);
                const auto limits = reader.find(test.m_desk->redis, text("login:") + text(id));
                return errorOf(resetLimits(*test.m_desk, *limits));
            }) << wanted;
        };
        row("an account", "ani@x", Done);
        row("another's account", "budi@x", Refused);
        row("one of two", "sama", Refused);
        const auto reset = [](const char *id) {
            return Act([id](TestTenantActs &test) {
                security::RateLimitReader reader(test.layouts().rateLimits, test.m_clock);
                return errorOf(
                    resetLimits(*test.m_desk, *reader.find(test.m_desk->redis, text(id))));
            });
        };
        QTest::newRow("reset by the user's key") << reset("1") << Done;
        QTest::newRow("reset an address") << reset("10.0.0.1") << Refused;
        QTest::newRow("reset an address that ends like a user") << reset("ip:::1") << Refused;
        QTest::newRow("lock who is not known") << Act([](TestTenantActs &test) {
            security::AccountReader reader(test.layouts().lockouts, test.m_clock);
            return errorOf(lockAccount(*test.m_desk, reader, {text("new@x"), {}}));
        }) << Refused;
    }

    void addLocksAndTokens()
    {
        for (const auto &[name, key, wanted] :
             {std::tuple("own", "lock:[ab]:job", Done), {"another's", "lock:a:job", Refused}}) {
            const auto with = [key = QByteArray(key)](auto act) {
                return Act([key, act](TestTenantActs &test) {
                    const mapping::Locks &layout = test.layouts().locks.first();
                    const auto lock = security::readLock(test.m_desk->redis, key, layout);
                    return errorOf(act(*test.m_desk, **lock, layout));
                });
            };
            const std::string of(name);
            QTest::newRow(("release, " + of).c_str())
                << with([](RedisDesk &desk, const auto &lock, const auto &layout) {
                       return releaseLock(desk, lock, layout, "holder");
                   })
                << wanted;
            QTest::newRow(("extend the lock, " + of).c_str())
                << with([](RedisDesk &desk, const auto &lock, const auto &layout) {
                       return extendLock(desk, lock, layout, "holder", 60'000);
                   })
                << wanted;
            QTest::newRow(("force, " + of).c_str())
                << with([](RedisDesk &desk, const auto &lock, const auto &) {
                       return forceRelease(desk, lock);
                   })
                << wanted;
        }
        QTest::newRow("take a lock that tells no tenant") << Act([](TestTenantActs &test) {
            return errorOf(acquireLock(*test.m_desk, test.layouts().locks.first(), text("other"),
                                       "token", 1000));
        }) << Refused;
        const auto tokenAct = [](const char *user, bool adds) {
            return Act([user = QByteArray(user), adds](TestTenantActs &test) {
                security::TokenReader reader(test.layouts().tokenBlacklists, test.m_clock);
                const auto listed = reader.read(test.m_desk->redis);
                const QByteArray token = user == "none" ? QByteArray("abcdef") : tokenOf(user);
                if (adds)
                    return errorOf(revokeToken(*test.m_desk, test.layouts().tokenBlacklists.first(),
                                               token, {}, 60));
                for (const security::RevokedToken &one : listed->tokens) {
                    if (one.token.toUtf8() == token)
                        return errorOf(reinstateToken(*test.m_desk, one));
                }
                return std::optional(Error {ErrorCode::NotFound, {}, {}});
            });
        };
        QTest::newRow("take a token off the list") << tokenAct("1", false) << Done;
        QTest::newRow("take another's token off") << tokenAct("2", false) << Refused;
        QTest::newRow("take nobody's token off") << tokenAct("none", false) << Refused;
        QTest::newRow("list another's token") << tokenAct("4", true) << Refused;
        QTest::newRow("list nobody's token") << tokenAct("none", true) << Refused;
    }

    void addCache()
    {
        const auto remove = [](const KeySelection &selection) {
            return Act([selection](TestTenantActs &test) { return test.removeBy(selection); });
        };
        QTest::newRow("remove a key") << remove({Kind::Key, "menu:[ab]:1"}) << Done;
        QTest::newRow("remove another's key") << remove({Kind::Key, "menu:a:1"}) << Refused;
        QTest::newRow("remove nobody's key") << remove({Kind::Key, "rl:10.0.0.1"}) << Refused;
        QTest::newRow("remove by pattern") << remove({Kind::Pattern, "menu:*"}) << Done;
        QTest::newRow("remove by its name as a pattern")
            << remove({Kind::Pattern, "menu:[ab]:*"}) << Nothing; // of a and b
        QTest::newRow("remove by the pattern of all") << remove({Kind::Pattern, "*"}) << Done;
        QTest::newRow("remove a kind") << remove({Kind::Group, "menu:{sppg_id}:{id}"}) << Done;
        QTest::newRow("remove by tag") << remove({Kind::Tag, "tag:[ab]:menus"}) << Done;
        QTest::newRow("remove by another's tag") << remove({Kind::Tag, "tag:a:menus"}) << Refused;
        QTest::newRow("remove by a tag of keys of two")
            << remove({Kind::Tag, "tag:[ab]:mixed"}) << Refused;
        QTest::newRow("flush") << Act([](TestTenantActs &test) {
            return errorOf(flushDatabase(*test.m_desk, text("all"), 1));
        }) << Refused;
        const auto limit = [](const QByteArray &key) {
            return Act([key](TestTenantActs &test) {
                return errorOf(limitLifetimes(*test.m_desk, {{key, -1, 60'000, 0, {}}}));
            });
        };
        QTest::newRow("limit a life") << limit("menu:[ab]:1") << Done;
        QTest::newRow("limit another's life") << limit("menu:a:1") << Refused;
        QTest::newRow("publish to another's channel") << Act([](TestTenantActs &test) {
            return errorOf(publishMessage(*test.m_desk, "updates:a", "hello"));
        }) << Refused;
    }

    // What was done without a tenant is not taken back with one, unless it was to this one's.
    std::optional<Error> undoOthers()
    {
        m_desk->keepTo({});
        const QByteArray was = m_redis.cli({text("DUMP"), text("menu:a:1")});
        std::ignore = removeBy({Kind::Key, "menu:a:1"});
        auto writing = WriteDesk::open(m_access, m_clock);
        const qint64 deed = (*m_desk->deeds.journal())->page({}, 0, 1)->deeds.first().id;
        (*writing)->keepTo(mine);
        const auto error = errorOf(undoDeed(**writing, m_clock, deed));
        (*writing)->keepTo({});
        std::ignore = undoDeed(**writing, m_clock, deed);
        return m_redis.cli({text("DUMP"), text("menu:a:1")}) == was
            ? error
            : std::optional(Error {ErrorCode::NotFound, {}, {}});
    }

    // Of the chosen tenant's keys, or of all others, as DUMP gives them.
    QByteArrayList dumps(bool ofMine)
    {
        QByteArrayList names;
        QVector<redis::Command> commands;
        const auto all = m_looking->call({"KEYS", "*"});
        for (const redis::Reply &key : all->elements) {
            if (m_mine.contains(key.bytes) != ofMine)
                continue;
            names.append(key.bytes);
            commands += {{"DUMP", key.bytes}, {"TTL", key.bytes}};
        }
        const auto replies = m_looking->pipeline(commands);
        for (qsizetype i = 0; i < names.size(); ++i)
            names[i] += '=' + replies->at(2 * i).bytes
                + (replies->at(2 * i + 1).integer < 0 ? " stays" : " expires");
        std::sort(names.begin(), names.end());
        return names;
    }

    RedisServer m_redis;
    SystemClock m_clock;
    std::unique_ptr<TemporaryDatabase> m_file;
    Access m_access;
    std::unique_ptr<RedisDesk> m_desk;
    std::unique_ptr<redis::Connection> m_looking;
    QSet<QByteArray> m_mine;
};

QTEST_GUILESS_MAIN(TestTenantActs)
#include "tst_tenantacts.moc"
