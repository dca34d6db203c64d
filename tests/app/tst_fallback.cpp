// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democache.h"
#include "app/demo/demodata.h"
#include "app/demo/simulation/journalbacklog.h"
#include "app/demo/simulation/simulation.h"
#include "models/redis/connection.h"
#include "models/repository/sqliteintentjournal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/hookedclient.h"
#include "tests/support/redisserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace selaras;
using namespace selaras::app;
using namespace selaras::test;

namespace {

constexpr int outages = 6;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

redis::Endpoint impatient(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    endpoint.commandTimeoutMs = 1'000;
    return endpoint;
}

// Holds what is cached against the database, by means of its own: knows neither the application's
// code nor a profile.
class Checker {
public:
    Checker(const QString &databasePath, const RedisServer &server)
        : m_redis(server.endpoint(), m_clock)
    {
        m_database = QSqlDatabase::addDatabase(text("QSQLITE"), text("checker"));
        m_database.setDatabaseName(databasePath);
        m_isOpen = m_database.open();
    }
    ~Checker()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(text("checker"));
    }

    // The keys that say something else than their rows.
    QStringList stale()
    {
        QStringList stale;
        m_compared = 0;
        const auto keys = m_redis.call({"KEYS", "sita:*"});
        QVector<redis::Command> gets;
        for (const redis::Reply &key : keys->elements)
            gets.append({"GET", key.bytes});
        const auto values = m_redis.pipeline(gets);
        for (qsizetype i = 0; i < gets.size(); ++i) {
            const QByteArray key = gets.at(i).at(1);
            const QList<QByteArray> parts = key.split(':');
            const qint64 id = parts.value(parts.value(1) == "user" ? 2 : 3).toLongLong();
            const auto value = QJsonDocument::fromJson(values->at(i).bytes);
            bool isFresh = true;
            if (parts.value(1) == "user")
                isFresh = saysUser(value.object(), id);
            else if (parts.value(1) == "bimbingan")
                isFresh = says(value.array(), text("bimbingan"), text("tugas_akhir_id"), id);
            else if (key.startsWith("sita:tugas_akhir:mahasiswa:") && parts.size() == 4)
                isFresh = says(value.array(), text("tugas_akhir"), text("mahasiswa_id"), id);
            else
                continue;
            ++m_compared;
            if (!isFresh)
                stale.append(QString::fromUtf8(key));
        }
        return m_isOpen ? stale : QStringList {text("no database")};
    }
    [[nodiscard]] int compared() const { return m_compared; }

private:
    // But the names that are changed behind the cache's back.
    bool saysUser(const QJsonObject &value, qint64 id)
    {
        QSqlQuery query(m_database);
        query.exec(text("SELECT updated_at, email FROM users WHERE id = %1").arg(id));
        if (!query.next())
            return false;
        const auto updated =
            QDateTime::fromString(value.value(text("updatedAt")).toString(), Qt::ISODateWithMs);
        return updated.toMSecsSinceEpoch() == query.value(0).toLongLong()
            && value.value(text("email")).toString() == query.value(1).toString();
    }

    bool says(const QJsonArray &value, const QString &table, const QString &column, qint64 id)
    {
        QMap<qint64, QString> rows;
        QSqlQuery query(m_database);
        query.exec(text("SELECT id, status FROM %1 WHERE %2 = %3").arg(table, column).arg(id));
        while (query.next())
            rows.insert(query.value(0).toLongLong(), query.value(1).toString());
        QMap<qint64, QString> cached;
        for (const QJsonValue &row : value)
            cached.insert(qint64(row[text("id")].toDouble()), row[text("status")].toString());
        return cached == rows;
    }

    SystemClock m_clock;
    redis::Connection m_redis;
    QSqlDatabase m_database;
    bool m_isOpen = false;
    int m_compared = 0;
};

} // namespace

// The demo's application at work while its Redis is killed and comes back.
class TestFallback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reachesNoError_data();
    void reachesNoError();
    void survivesItsOwnEnd();

private:
    void startApplication();
    void work(int turns);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<HookedClient> m_client;
    std::unique_ptr<repository::SqliteIntentJournal> m_journal;
    std::unique_ptr<JournalBacklog> m_backlog;
    mapping::CacheLayout m_layout;
    std::unique_ptr<cache::CacheService> m_cache;
    std::unique_ptr<Simulation> m_application;
    int m_errors = 0; // that reached the application
};

void TestFallback::init()
{
    m_application.reset();
    m_cache.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RedisServer>();
    QVERIFY(m_server->isRunning());
    auto database = sqlite::Database::open(m_folder->filePath(text("dev.db")),
                                           sqlite::Database::Access::Create);
    QVERIFY(database);
    m_database = std::move(*database);
    QVERIFY(m_database->execute(text("PRAGMA synchronous = OFF")));
    QVERIFY(makeDemoTables(*m_database));
    m_errors = 0;
    startApplication();
    QVERIFY(fillDemoCache(*m_database, *m_redis, m_clock));
}

void TestFallback::startApplication()
{
    m_application.reset();
    m_cache.reset();
    m_backlog.reset();
    m_journal.reset();
    m_redis = std::make_unique<redis::Connection>(impatient(m_server->endpoint()), m_clock);
    m_client = std::make_unique<HookedClient>(*m_redis);
    auto journal = repository::SqliteIntentJournal::open(
        m_folder->filePath(text("application.journal")), m_clock);
    QVERIFY(journal);
    m_journal = std::move(*journal);
    m_backlog = std::make_unique<JournalBacklog>(*m_journal);
    m_cache = std::make_unique<cache::CacheService>(*m_client, *m_backlog, m_layout, m_clock);
    m_application = std::make_unique<Simulation>(*m_database, *m_client, *m_cache, m_clock);
}

void TestFallback::work(int turns)
{
    for (int turn = 0; turn < turns; ++turn) {
        m_clock.advance(100);
        m_errors += m_application->turn() ? 0 : 1;
    }
}

void TestFallback::reachesNoError_data()
{
    QTest::addColumn<bool>("fromSnapshot");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U}) {
        QTest::addRow("back empty, %u", seed) << false << seed;
        QTest::addRow("back with a snapshot, %u", seed) << true << seed;
    }
}

// The kill comes before or after any of the next few hundred commands, so also between the look-up
// of a key and its refill, or between a removal and its acknowledgement.
void TestFallback::reachesNoError()
{
    QFETCH(bool, fromSnapshot);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Checker checker(m_folder->filePath(text("dev.db")), *m_server);
    int invalidated = 0;
    for (int outage = 0; outage < outages; ++outage) {
        work(random.bounded(1, 30));
        if (fromSnapshot)
            QCOMPARE(m_server->cli({text("SAVE")}), "OK");
        work(random.bounded(1, 60));
        int commandsLeft = random.bounded(1, 200);
        const auto kill = [&](const redis::Command & /*unused*/) -> std::optional<Error> {
            if (--commandsLeft == 0)
                m_server->stop();
            return std::nullopt;
        };
        (random.bounded(2) == 0 ? m_client->before : m_client->after) = kill;
        work(80);
        m_client->before = m_client->after = {};
        QVERIFY(!m_server->isRunning());
        QVERIFY(!m_cache->isConnected());
        work(random.bounded(0, 100));
        invalidated += m_cache->statistics().pending;
        QVERIFY(m_server->start());
        work(120);
        QVERIFY(m_cache->isConnected());
        QCOMPARE(m_cache->statistics().pending, 0);
        QCOMPARE(checker.stale(), QStringList());
        QVERIFY(checker.compared() > (fromSnapshot ? 500 : 100));
    }
    QCOMPARE(m_errors, 0);
    QVERIFY(m_cache->statistics().outages >= outages);
    QVERIFY(invalidated > outages);
}

// The application is killed as well, with removals that only its journal knows of.
void TestFallback::survivesItsOwnEnd()
{
    work(50);
    QCOMPARE(m_server->cli({text("SAVE")}), "OK");
    work(50);
    m_server->stop();
    work(100);
    QVERIFY(m_cache->statistics().pending > 0);
    startApplication();
    QVERIFY(m_server->start());
    work(1);
    Checker checker(m_folder->filePath(text("dev.db")), *m_server);
    QCOMPARE(checker.stale(), QStringList());
    QVERIFY(checker.compared() > 500);
    QCOMPARE(m_errors, 0);
}

QTEST_GUILESS_MAIN(TestFallback)
#include "tst_fallback.moc"
