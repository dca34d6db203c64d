// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/editfixture.h"
#include "tests/support/fakeclient.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using repository::RowEdit;

namespace {

const QString users = QStringLiteral("users");

} // namespace

class TestSaveFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.isReady()); }
    void init() { m_fixture.reset(); }
    void deferredConstraintLeavesNothing();
    void foreignKeyIsNamed_data();
    void foreignKeyIsNamed();
    void childMayComeBeforeItsParent();
    void whatWasAmissBeforeIsNotBlamed();
    void lockedAtTheStartLosesNothing();
    void lockedAtTheCommitLosesNothing();
    void readOnlyDatabaseIsNotChanged();
    void unwritableJournalStopsTheEdit();
    void intentIsWrittenBeforeTheCommitAndKeysAreRemovedAfterIt();
    void lostRedisLeavesThePendingIntent();
    void editWithoutKeysNeedsNeitherRedisNorJournal();

private:
    EditFixture m_fixture;
};

void TestSaveFailures::deferredConstraintLeavesNothing()
{
    const auto report = m_fixture.bench().rows().save({updateOf(
        QStringLiteral("later"), idOf(1), rowOf({{QStringLiteral("user_id"), qlonglong(99)}}))});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ConstraintFailed);
    QVERIFY(m_fixture.isUntouched());
}

void TestSaveFailures::foreignKeyIsNamed_data()
{
    QTest::addColumn<RowEdit>("edit");
    QTest::addColumn<QString>("named");
    const QString notes = QStringLiteral("notes");
    QTest::newRow("insert") << insertOf(
        notes,
        rowOf({{QStringLiteral("id"), qlonglong(7)}, {QStringLiteral("user_id"), qlonglong(99)}}))
                            << QStringLiteral("notes 7 → users 99");
    QTest::newRow("update") << updateOf(notes, idOf(2),
                                        rowOf({{QStringLiteral("user_id"), qlonglong(98)}}))
                            << QStringLiteral("notes 2 → users 98");
    QTest::newRow("delete of the parent")
        << deleteOf(users, idOf(1)) << QStringLiteral("later 1 → users 1");
}

void TestSaveFailures::foreignKeyIsNamed()
{
    QFETCH(RowEdit, edit);
    QFETCH(QString, named);
    const auto report = m_fixture.bench().rows().save({edit});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ConstraintFailed);
    QCOMPARE(report.error().context, named);
    const auto preview = m_fixture.bench().rows().preview({edit});
    QVERIFY(!preview);
    QCOMPARE(preview.error().context, named);
    QVERIFY(m_fixture.isUntouched());
}

void TestSaveFailures::childMayComeBeforeItsParent()
{
    const QVector<RowEdit> edits {
        insertOf(QStringLiteral("notes"),
                 rowOf({{QStringLiteral("id"), qlonglong(7)},
                        {QStringLiteral("user_id"), qlonglong(99)}})),
        insertOf(users,
                 rowOf({{QStringLiteral("id"), qlonglong(99)},
                        {QStringLiteral("name"), QStringLiteral("dewi")}}))};
    const auto preview = m_fixture.bench().rows().preview(edits);
    QVERIFY(preview && preview->changed == 2);
    const auto report = m_fixture.bench().rows().save(edits);
    QVERIFY(report);
    QCOMPARE(report->changed, 2);
    // Each save is checked anew.
    QVERIFY(!m_fixture.bench().rows().save({edits.first()}));
}

void TestSaveFailures::whatWasAmissBeforeIsNotBlamed()
{
    m_fixture.file().run({QStringLiteral("PRAGMA foreign_keys=OFF"),
                          QStringLiteral("INSERT INTO notes VALUES (50, 'lost', 77)")});
    QVERIFY(m_fixture.bench().rows().save(
        {updateOf(QStringLiteral("notes"), idOf(50),
                  rowOf({{QStringLiteral("text"), QStringLiteral("x")}}))}));
    const auto report = m_fixture.bench().rows().save({updateOf(
        QStringLiteral("notes"), idOf(2), rowOf({{QStringLiteral("user_id"), qlonglong(98)}}))});
    QVERIFY(!report);
    QCOMPARE(report.error().context, QStringLiteral("notes 2 → users 98"));
}

void TestSaveFailures::lockedAtTheStartLosesNothing()
{
    auto other =
        sqlite::Database::open(m_fixture.file().path(), sqlite::Database::Access::ReadWrite);
    QVERIFY((*other)->beginImmediate());
    const QVector<RowEdit> edits {updateOf(users, idOf(1), nameOf(QStringLiteral("x")))};
    auto report = m_fixture.bench().rows().save(edits);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Locked);
    QCOMPARE(m_fixture.bench().rows().preview(edits).error().code, ErrorCode::Locked);
    (*other)->rollback();
    QVERIFY(m_fixture.isUntouched());
    report = m_fixture.bench().rows().save(edits);
    QVERIFY(report.has_value());
    QVERIFY(report->removed.contains("p:user:1"));
}

void TestSaveFailures::lockedAtTheCommitLosesNothing()
{
    auto reader =
        sqlite::Database::open(m_fixture.file().path(), sqlite::Database::Access::ReadWrite);
    QVERIFY((*reader)->execute(QStringLiteral("BEGIN")));
    QVERIFY((*reader)->query(QStringLiteral("SELECT * FROM users")));
    const QVector<RowEdit> edits {updateOf(users, idOf(1), nameOf(QStringLiteral("x")))};
    auto report = m_fixture.bench().rows().save(edits);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Locked);
    (*reader)->rollback();
    QVERIFY(m_fixture.isUntouched());
    report = m_fixture.bench().rows().save(edits);
    QVERIFY(report.has_value());
    QVERIFY(report->removed.contains("p:user:1"));
}

void TestSaveFailures::readOnlyDatabaseIsNotChanged()
{
    Bench bench(m_fixture.file(), m_fixture.redis(), EditFixture::profile,
                sqlite::Database::Access::ReadOnly);
    const auto report = bench.rows().save({updateOf(users, idOf(1), nameOf(QStringLiteral("x")))});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ReadOnly);
    QVERIFY(bench.journal().entries().isEmpty());
    QVERIFY(m_fixture.isUntouched());
}

void TestSaveFailures::unwritableJournalStopsTheEdit()
{
    for (const ErrorCode code : {ErrorCode::JournalUnavailable, ErrorCode::OutOfSpace}) {
        m_fixture.bench().journal().failWith(Error {code, {}, {}});
        const auto report =
            m_fixture.bench().rows().save({updateOf(users, idOf(1), nameOf(QStringLiteral("x")))});
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        m_fixture.bench().journal().failWith(std::nullopt);
        QVERIFY(m_fixture.isUntouched());
    }
}

void TestSaveFailures::intentIsWrittenBeforeTheCommitAndKeysAreRemovedAfterIt()
{
    FakeClient client;
    client.keyspace().execute({"SET", "p:user:1", "v"});
    Bench bench(m_fixture.file(), client, EditFixture::profile);
    const auto storedName = [this] {
        return m_fixture.file()
            .value(QStringLiteral("SELECT name FROM users WHERE id = 1"))
            .toString();
    };
    QStringList events;
    bench.journal().onPrepare = [&] { events.append(QStringLiteral("intent ") + storedName()); };
    client.beforeCommand = [&](const redis::Command &command) {
        if (command.contains("p:user:1"))
            events.append(QString::fromUtf8(command.first()) + QLatin1Char(' ') + storedName()
                          + QLatin1Char(' ') + QString::number(bench.journal().entries().size()));
    };
    const auto report = bench.rows().save({updateOf(users, idOf(1), nameOf(QStringLiteral("x")))});
    QVERIFY(report.has_value());
    QCOMPARE(events, QStringList({QStringLiteral("intent ani"), QStringLiteral("UNLINK x 1")}));
    QVERIFY(bench.journal().entries().isEmpty());
}

void TestSaveFailures::lostRedisLeavesThePendingIntent()
{
    FakeClient client;
    client.keyspace().execute({"SET", "p:user:2", "v"});
    client.failNext(1, {ErrorCode::ConnectionLost, {}, {}});
    Bench bench(m_fixture.file(), client, EditFixture::profile);
    const auto report = bench.rows().save({updateOf(users, idOf(2), nameOf(QStringLiteral("x")))});
    QVERIFY(report.has_value());
    QCOMPARE(report->changed, 1);
    QVERIFY(report->removed.isEmpty());
    QCOMPARE(report->pendingBecause->code, ErrorCode::ConnectionLost);
    const auto pending = bench.journal().pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().targets, report->pending);
    QCOMPARE(pending->first().summary, QStringLiteral("users 2"));
    QCOMPARE(bench.invalidator().drain()->removed, QByteArrayList {"p:user:2"});
}

void TestSaveFailures::editWithoutKeysNeedsNeitherRedisNorJournal()
{
    FakeClient client;
    client.failNext(100, {ErrorCode::Refused, {}, {}});
    Bench bench(m_fixture.file(), client, R"({"name": "none", "mappings": []})");
    bench.journal().failWith(Error {ErrorCode::JournalUnavailable, {}, {}});
    const auto report = bench.rows().save({updateOf(users, idOf(2), nameOf(QStringLiteral("x")))});
    QVERIFY(report.has_value());
    QCOMPARE(report->changed, 1);
    QVERIFY(report->pending.isEmpty());
    QVERIFY(!report->pendingBecause);
}

QTEST_GUILESS_MAIN(TestSaveFailures)
#include "tst_savefailures.moc"
