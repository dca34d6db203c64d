// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "tests/repository/bench.h"
#include "tests/support/sitabi.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::test;
using repository::RowEdit;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QString dataFolder()
{
    return QStringLiteral(TEST_DATA_DIR "/sita-bi");
}

QByteArray userKey(const QVariant &id)
{
    return "sita:user:" + QByteArray::number(id.toLongLong());
}

} // namespace

// Edits of a real application's data, with its cache compared as a whole before and after.
class TestSitaBiEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void userTakesItsOwnKeyOnly();
    void studentTakesTheKeysOfOldAndNewUser();
    void roleTakesTheKeysOfItsUsers();
    void thesisTakesItsListAndSummaryOnly();
    void sessionTakesItsThesisList();
    void newMembershipTakesTheUsersKey();
    void deletedUserTakesWhatHangsOnIt();
    void severalEditsAreOneTransaction();
    void pendingWhileRedisIsAway();

private:
    // Removed by the edits, found by comparing the keyspace; checks that the report says the same
    // and that no other key was touched.
    QByteArrayList removedBy(const QVector<RowEdit> &edits);
    void cache(const QByteArrayList &keys);
    [[nodiscard]] QByteArrayList cached(QByteArrayList keys);

    SystemClock m_clock;
    std::unique_ptr<SitaBi> m_sitaBi;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<Bench> m_bench;
};

void TestSitaBiEdits::init()
{
    m_sitaBi = std::make_unique<SitaBi>(dataFolder());
    QVERIFY(m_sitaBi->isReady());
    redis::Endpoint endpoint = m_sitaBi->redis().endpoint();
    endpoint.connectRetries = 0;
    m_redis = std::make_unique<redis::Connection>(endpoint, m_clock);
    m_bench = std::make_unique<Bench>(
        m_sitaBi->database(), *m_redis,
        readFile(QStringLiteral(SOURCE_DIR "/resources/profiles/sita-bi.json")));
}

void TestSitaBiEdits::cleanup()
{
    m_bench.reset();
    m_redis.reset();
    m_sitaBi.reset();
}

void TestSitaBiEdits::cache(const QByteArrayList &keys)
{
    for (const QByteArray &key : keys)
        QVERIFY(m_redis->call({"SET", key, "[]"}));
}

QByteArrayList TestSitaBiEdits::cached(QByteArrayList keys)
{
    const Keyspace keyspace = keyspaceOf(*m_redis);
    keys.removeIf([&](const QByteArray &key) { return !keyspace.contains(key); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

QByteArrayList TestSitaBiEdits::removedBy(const QVector<RowEdit> &edits)
{
    const Keyspace before = keyspaceOf(*m_redis);
    const auto preview = m_bench->rows().preview(edits);
    if (keyspaceOf(*m_redis) != before)
        qFatal("the preview touched the keyspace");
    const auto report = m_bench->rows().save(edits);
    if (!preview || !report || !report->conflicts.isEmpty() || report->pendingBecause)
        return {"not saved"};
    const Keyspace after = keyspaceOf(*m_redis);
    Keyspace expected = before;
    for (const QByteArray &key : report->removed)
        expected.remove(key);
    if (after != expected)
        return {"not what was reported"};
    if (preview->keys() != report->removed)
        return {"not what was previewed"};
    return missingFrom(after, before);
}

void TestSitaBiEdits::userTakesItsOwnKeyOnly()
{
    QCOMPARE(removedBy({updateOf(QStringLiteral("users"), idOf(1),
                                 rowOf({{QStringLiteral("name"), QStringLiteral("Baru")}}))}),
             QByteArrayList {"sita:user:1"});
    QCOMPARE(m_sitaBi->database().value(QStringLiteral("SELECT name FROM users WHERE id = 1")),
             QVariant(QStringLiteral("Baru")));
    QVERIFY(m_bench->journal().entries().isEmpty());
}

void TestSitaBiEdits::studentTakesTheKeysOfOldAndNewUser()
{
    // A lecturer's user: no other student has it.
    const QVariant user =
        m_sitaBi->database().value(QStringLiteral("SELECT user_id FROM dosen WHERE id = 3"));
    const QVariant old =
        m_sitaBi->database().value(QStringLiteral("SELECT user_id FROM mahasiswa WHERE id = 5"));
    cache({userKey(user), userKey(old)});
    QByteArrayList keys {userKey(user), userKey(old)};
    std::sort(keys.begin(), keys.end());
    QCOMPARE(removedBy({updateOf(QStringLiteral("mahasiswa"), idOf(5),
                                 rowOf({{QStringLiteral("user_id"), user}}))}),
             keys);
}

void TestSitaBiEdits::roleTakesTheKeysOfItsUsers()
{
    QByteArrayList keys;
    const auto users =
        m_sitaBi->database().rows(QStringLiteral("SELECT B FROM _RoleToUser WHERE A = 1"));
    for (const QVariantList &user : users)
        keys.append(userKey(user.first()));
    keys = cached(keys);
    QVERIFY(keys.size() > 1);
    QCOMPARE(removedBy({updateOf(QStringLiteral("roles"), idOf(1),
                                 rowOf({{QStringLiteral("name"), QStringLiteral("root")}}))}),
             keys);
}

void TestSitaBiEdits::thesisTakesItsListAndSummaryOnly()
{
    const QByteArray list = "sita:tugas_akhir:mahasiswa:1";
    QByteArrayList neighbours;
    for (int id = 10; id < 20; ++id)
        neighbours.append("sita:tugas_akhir:mahasiswa:" + QByteArray::number(id));
    cache({list, list + ":ringkasan"});
    cache(neighbours);
    QCOMPARE(removedBy({updateOf(QStringLiteral("tugas_akhir"), idOf(1),
                                 rowOf({{QStringLiteral("status"), QStringLiteral("SELESAI")}}))}),
             QByteArrayList({list, list + ":ringkasan"}));
    QCOMPARE(cached(neighbours), neighbours);
}

void TestSitaBiEdits::sessionTakesItsThesisList()
{
    cache({"sita:bimbingan:ta:1:list", "sita:bimbingan:ta:2:list", "sita:bimbingan:ta:10:list"});
    const QVariant id = m_sitaBi->database().value(
        QStringLiteral("SELECT id FROM bimbingan WHERE tugas_akhir_id = 1"));
    QCOMPARE(removedBy({updateOf(QStringLiteral("bimbingan"), idOf(id.toLongLong()),
                                 rowOf({{QStringLiteral("tugas_akhir_id"), qlonglong(2)}}))}),
             QByteArrayList({"sita:bimbingan:ta:1:list", "sita:bimbingan:ta:2:list"}));
}

void TestSitaBiEdits::newMembershipTakesTheUsersKey()
{
    cache({"sita:user:5"});
    QCOMPARE(removedBy({insertOf(QStringLiteral("_RoleToUser"),
                                 rowOf({{QStringLiteral("A"), qlonglong(5)},
                                        {QStringLiteral("B"), qlonglong(5)}}))}),
             QByteArrayList {"sita:user:5"});
}

void TestSitaBiEdits::deletedUserTakesWhatHangsOnIt()
{
    const TemporaryDatabase &database = m_sitaBi->database();
    const QVariant student =
        database.value(QStringLiteral("SELECT id FROM mahasiswa WHERE user_id = 1"));
    const QByteArray list = "sita:tugas_akhir:mahasiswa:" + student.toByteArray();
    QByteArrayList keys {"sita:user:1", list, list + ":ringkasan"};
    const auto theses = database.rows(
        QStringLiteral("SELECT id FROM tugas_akhir WHERE mahasiswa_id = ?"), {student});
    for (const QVariantList &thesis : theses)
        keys.append("sita:bimbingan:ta:" + thesis.first().toByteArray() + ":list");
    std::sort(keys.begin(), keys.end());
    QVERIFY(keys.size() > 3);
    cache(keys);
    QCOMPARE(removedBy({deleteOf(QStringLiteral("users"), idOf(1))}), keys);
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM mahasiswa WHERE user_id = 1")),
             QVariant(0));
}

void TestSitaBiEdits::severalEditsAreOneTransaction()
{
    cache({"sita:user:2", "sita:user:3"});
    const Row name = rowOf({{QStringLiteral("name"), QStringLiteral("Baru")}});
    const Row takenEmail = rowOf(
        {{QStringLiteral("email"),
          m_sitaBi->database().value(QStringLiteral("SELECT email FROM users WHERE id = 4"))}});
    const auto content = contentOf(m_sitaBi->database());
    const Keyspace keyspace = keyspaceOf(*m_redis);
    const auto failed =
        m_bench->rows().save({updateOf(QStringLiteral("users"), idOf(2), name),
                              updateOf(QStringLiteral("users"), idOf(3), takenEmail)});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::ConstraintFailed);
    QCOMPARE(contentOf(m_sitaBi->database()), content);
    QCOMPARE(keyspaceOf(*m_redis), keyspace);
    QVERIFY(m_bench->journal().entries().isEmpty());

    QCOMPARE(removedBy({updateOf(QStringLiteral("users"), idOf(2), name),
                        updateOf(QStringLiteral("users"), idOf(3), name)}),
             QByteArrayList({"sita:user:2", "sita:user:3"}));
}

void TestSitaBiEdits::pendingWhileRedisIsAway()
{
    m_sitaBi->redis().stop();
    const auto report =
        m_bench->rows().save({updateOf(QStringLiteral("users"), idOf(1),
                                       rowOf({{QStringLiteral("name"), QStringLiteral("Baru")}}))});
    QVERIFY(report.has_value());
    QCOMPARE(report->changed, 1);
    QVERIFY(report->removed.isEmpty());
    QCOMPARE(report->pending.size(), 1);
    QCOMPARE(report->pending.first().text, QByteArray("sita:user:1"));
    QVERIFY(report->pendingBecause.has_value());
    QCOMPARE(m_sitaBi->database().value(QStringLiteral("SELECT name FROM users WHERE id = 1")),
             QVariant(QStringLiteral("Baru")));
    QCOMPARE(*m_bench->journal().pendingCount(), 1);

    QVERIFY(m_sitaBi->redis().start());
    QVERIFY(m_sitaBi->redis().load(dataFolder() + QStringLiteral("/redis.resp")));
    const Keyspace before = keyspaceOf(*m_redis);
    const auto drained = m_bench->invalidator().drain();
    QCOMPARE(drained->delivered, 1);
    QCOMPARE(drained->pending, 0);
    QCOMPARE(missingFrom(keyspaceOf(*m_redis), before), QByteArrayList {"sita:user:1"});
    QVERIFY(m_bench->journal().entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestSitaBiEdits)
#include "tst_sitabiedits.moc"
