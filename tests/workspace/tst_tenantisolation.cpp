// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/tenantscope.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using repository::RowEdit;
using workspace::Access;
using workspace::Session;
using workspace::Tenant;
using workspace::TenantScope;

namespace {

// A tenant whose name is a pattern for the names of two others.
const QString mine = QStringLiteral("[ab]");
const QString theirs = QStringLiteral("a");

const QStringList schema {
    QStringLiteral("CREATE TABLE sppg (id TEXT PRIMARY KEY, name TEXT)"),
    QStringLiteral("CREATE TABLE menus (id INTEGER PRIMARY KEY, sppg_id TEXT REFERENCES sppg(id) "
                   "ON DELETE CASCADE, name TEXT)"),
    QStringLiteral("CREATE TABLE dishes (id INTEGER PRIMARY KEY, menu_id INTEGER REFERENCES "
                   "menus(id) ON DELETE CASCADE, name TEXT)"),
    QStringLiteral("CREATE TABLE procurements (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    QStringLiteral("CREATE TABLE productions (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    QStringLiteral(
        "CREATE TABLE inventory_items (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    QStringLiteral("CREATE TABLE distributions (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    QStringLiteral("CREATE TABLE employees (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    QStringLiteral("CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT)"),
    QStringLiteral("INSERT INTO sppg VALUES ('[ab]', 'Dapur Kami'), ('a', 'Dapur A'), ('b', NULL)"),
    QStringLiteral(
        "INSERT INTO menus VALUES (1, '[ab]', 'soto'), (2, 'a', 'rawon'), (3, 'b', 'pecel')"),
    QStringLiteral("INSERT INTO dishes VALUES (1, 1, 'nasi'), (2, 2, 'tahu')"),
    QStringLiteral("INSERT INTO employees VALUES (1, '[ab]', 'Ani'), (2, 'a', 'Budi')"),
    QStringLiteral("INSERT INTO regions VALUES (1, 'Malang')"),
};

// Of each tenant, in every place that a rule names.
const QStringList keyForms {
    QStringLiteral("menu:%1:1"),          QStringLiteral("menu:%1:2"),
    QStringLiteral("cache:%1:menu:all"),  QStringLiteral("cache:%1:hrd:x"),
    QStringLiteral("cache:%1:sppg:main"), QStringLiteral("hrd:%1:employees"),
    QStringLiteral("production:%1:list"),
};

Row idOf(const QVariant &id)
{
    return {{QStringLiteral("id")}, {id}};
}

RowEdit update(const char *table, const QVariant &id, const Row &changes)
{
    return {RowEdit::Kind::Update, QString::fromLatin1(table), idOf(id), {}, changes};
}

Row named(const char *name)
{
    return Row({QStringLiteral("name")}, {QString::fromLatin1(name)});
}

template<class T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.isCanceled() || future.resultCount() == 0 ? fail(ErrorCode::Cancelled)
                                                            : future.result();
}

} // namespace

// Two tenants, every action on one: the rows and the keys of the others are byte for byte what they
// were, whether the action was done or refused.
class TestTenantIsolation : public QObject {
    Q_OBJECT

    // What an action comes to: an error, or nothing.
    using Act = std::function<std::optional<Error>(Session &)>;
    enum Wanted { Done, Refused };

private Q_SLOTS:
    void init()
    {
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->isRunning());
        m_database = std::make_unique<TemporaryDatabase>(schema);
        for (const QString &tenant : {mine, theirs, QStringLiteral("b")}) {
            for (const QString &form : keyForms)
                m_redis->cli({QStringLiteral("SET"), form.arg(tenant),
                              QStringLiteral("{\"id\":1,\"name\":\"old\"}")});
        }
        m_redis->cli({QStringLiteral("SET"), QStringLiteral("session:1"),
                      QStringLiteral("{\"sppgId\":\"a\"}")});
        auto profile = mapping::loadProfile(QStringLiteral(":/profiles/bergizi-id.json"));
        QVERIFY(profile.has_value());
        Access access;
        access.keyMap = std::make_shared<const mapping::KeyMap>(std::move(*profile));
        access.file.name = QStringLiteral("test");
        access.file.databasePath = m_database->path();
        access.file.redisUrl = m_redis->url();
        access.file.guardWindowMs = 0;
        access.redis = access.file.redis = m_redis->endpoint();
        access.journalFolder = m_database->folder();
        m_session = std::make_unique<Session>(access, m_clock);
        m_session->setTenant(mine);
    }
    void cleanup()
    {
        m_session.reset();
        m_database.reset();
        m_redis.reset();
    }

    void actions_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<Wanted>("wanted");
        const auto save = [](const QVector<RowEdit> &edits) {
            return Act([edits](Session &session) { return errorOf(session.save(edits)); });
        };
        const auto repair = [](const QByteArrayList &keys) {
            return Act([keys](Session &session) { return errorOf(session.repairDrift(keys)); });
        };
        const Row toOther({QStringLiteral("sppg_id")}, {theirs});
        const Row ofOther({QStringLiteral("sppg_id"), QStringLiteral("name")}, {theirs, 1});
        const Row ofMine({QStringLiteral("sppg_id"), QStringLiteral("name")}, {mine, 1});
        const auto insert = [](const Row &row) {
            return RowEdit {RowEdit::Kind::Insert, QStringLiteral("menus"), {}, {}, row};
        };
        const auto erase = [](const char *table, const QVariant &id) {
            return RowEdit {RowEdit::Kind::Delete, QString::fromLatin1(table), idOf(id), {}, {}};
        };
        QTest::newRow("save") << save({update("menus", 1, named("new"))}) << Done;
        QTest::newRow("save another's") << save({update("menus", 2, named("new"))}) << Refused;
        QTest::newRow("save both at once")
            << save({update("menus", 1, named("new")), update("menus", 2, named("new"))})
            << Refused;
        QTest::newRow("move to another") << save({update("menus", 1, toOther)}) << Refused;
        QTest::newRow("add") << save({insert(ofMine)}) << Done;
        QTest::newRow("add to another") << save({insert(ofOther)}) << Refused;
        QTest::newRow("delete") << save({erase("menus", 1)}) << Done;
        QTest::newRow("delete another's") << save({erase("menus", 2)}) << Refused;
        QTest::newRow("save the tenant") << save({update("sppg", mine, named("new"))}) << Done;
        QTest::newRow("save another tenant")
            << save({update("sppg", theirs, named("new"))}) << Refused;
        QTest::newRow("delete the tenant, and what cascades")
            << save({erase("sppg", mine)}) << Done;
        QTest::newRow("delete another tenant") << save({erase("sppg", theirs)}) << Refused;
        QTest::newRow("save a child") << save({update("dishes", 1, named("new"))}) << Done;
        QTest::newRow("save another's child")
            << save({update("dishes", 2, named("new"))}) << Refused;
        QTest::newRow("save what is nobody's")
            << save({update("regions", 1, named("new"))}) << Done;
        QTest::newRow("save an employee") << save({update("employees", 1, named("new"))}) << Done;
        QTest::newRow("repair") << repair({"menu:[ab]:1"}) << Done;
        QTest::newRow("repair another's") << repair({"menu:a:2"}) << Refused;
        QTest::newRow("repair both") << repair({"menu:[ab]:1", "menu:a:2"}) << Refused;
        QTest::newRow("repair what is not told to be its own") << repair({"session:1"}) << Refused;
        QTest::newRow("preview another's") << Act([](Session &session) {
            return errorOf(session.preview({update("menus", 2, named("new"))}));
        }) << Refused;
    }
    void actions()
    {
        QFETCH(Act, act);
        QFETCH(Wanted, wanted);
        const QStringList before = othersThings();
        QCOMPARE(before.size(), 2 * keyForms.size() + 1 + 8);
        const auto error = act(*m_session);
        QCOMPARE(othersThings(), before);
        QCOMPARE(error.has_value(), wanted == Refused);
        QVERIFY(!error || mapping::isOtherTenant(*error));
    }

    // The same edits go through when everybody's are chosen: it was the tenant that held them up.
    void withoutATenantAllGoes()
    {
        m_session->setTenant({});
        const auto report = resultOf(m_session->save({update("menus", 2, named("new"))}));
        QVERIFY(report.has_value());
        QVERIFY(report->removed.contains("menu:a:2"));
        QVERIFY(!report->removed.contains("menu:b:2"));
        QVERIFY(!report->removed.contains("menu:[ab]:2"));
    }

    void ownKeysGo()
    {
        const auto report = resultOf(m_session->save({update("menus", 1, named("new"))}));
        QVERIFY(report.has_value());
        QCOMPARE(report->removed, QByteArrayList({"cache:[ab]:menu:all", "menu:[ab]:1"}));
    }

    void onlyOwnRowsAreRead_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("rows");
        QTest::newRow("by the reference") << QStringLiteral("menus") << 1;
        QTest::newRow("the tenants") << QStringLiteral("sppg") << 1;
        QTest::newRow("by a foreign key") << QStringLiteral("dishes") << 1;
        QTest::newRow("nobody's") << QStringLiteral("regions") << 1;
        QTest::newRow("none") << QStringLiteral("productions") << 0;
    }
    void onlyOwnRowsAreRead()
    {
        QFETCH(QString, table);
        QFETCH(int, rows);
        sqlite::PageRequest request;
        request.table = table;
        const auto page = resultOf(m_session->page(request));
        QVERIFY(page.has_value());
        QCOMPARE(page->rows.size(), rows);
        QCOMPARE(resultOf(m_session->count(table, {})).value_or(-1), rows);
        request.filter = QStringLiteral("rawon");
        QVERIFY(resultOf(m_session->page(request))->rows.isEmpty());
    }

    void tenantsAreOfferedByName()
    {
        TenantScope scope(*m_session);
        QSignalSpy listed(&scope, &TenantScope::listChanged);
        QSignalSpy chosen(&scope, &TenantScope::chosenChanged);
        QVERIFY(scope.isOffered());
        QCOMPARE(scope.chosen(), mine);
        scope.refresh();
        QTRY_COMPARE(listed.count(), 1);
        const QVector<Tenant> wanted {{QStringLiteral("b"), {}},
                                      {QStringLiteral("a"), QStringLiteral("Dapur A")},
                                      {mine, QStringLiteral("Dapur Kami")}};
        QCOMPARE(scope.tenants(), wanted);
        QCOMPARE(scope.chosenName(), QStringLiteral("Dapur Kami"));
        scope.choose(QStringLiteral("b"));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(scope.chosenName(), QStringLiteral("b"));
        scope.choose({});
        QVERIFY(m_session->boundary().isOpen());
    }

    void theListFollowsTheTable()
    {
        TenantScope scope(*m_session);
        scope.refresh();
        QTRY_COMPARE(scope.tenants().size(), 3);
        QTRY_COMPARE(m_session->databaseStatus().state,
                     workspace::ConnectionStatus::State::Connected);
        m_database->run(QStringLiteral("INSERT INTO sppg VALUES ('c', 'Dapur C')"));
        QTRY_COMPARE_WITH_TIMEOUT(scope.tenants().size(), 4, 20'000);
    }

private:
    template<class T>
    static std::optional<Error> errorOf(QFuture<Result<T>> future)
    {
        const auto result = resultOf(std::move(future));
        return result ? std::nullopt : std::optional(result.error());
    }

    // All that another tenant has: keys as DUMP gives them, and rows.
    QStringList othersThings()
    {
        QStringList things;
        for (const QString &tenant : {theirs, QStringLiteral("b")}) {
            for (const QString &form : keyForms)
                things.append(dumpOf(form.arg(tenant)));
        }
        things.append(dumpOf(QStringLiteral("session:1")));
        for (const char *table : {"menus", "procurements", "productions", "inventory_items",
                                  "distributions", "employees"})
            things.append(rowsOf(QStringLiteral("SELECT * FROM %1 WHERE sppg_id <> '[ab]'")
                                     .arg(QLatin1String(table))));
        things.append(rowsOf(QStringLiteral("SELECT * FROM sppg WHERE id <> '[ab]'")));
        things.append(rowsOf(QStringLiteral("SELECT * FROM dishes WHERE menu_id <> 1")));
        return things;
    }
    QString dumpOf(const QString &key)
    {
        return key + QLatin1Char('=')
            + QString::fromLatin1(m_redis->cli({QStringLiteral("DUMP"), key}).toHex());
    }
    QString rowsOf(const QString &sql) const
    {
        QString text;
        for (const QVariantList &row : m_database->rows(sql)) {
            for (const QVariant &cell : row)
                text += cell.toString() + QLatin1Char('|');
            text += QLatin1Char('\n');
        }
        return text;
    }

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<TemporaryDatabase> m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestTenantIsolation)
#include "tst_tenantisolation.moc"
