// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/editfixture.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using repository::Conflict;
using repository::RowEdit;

namespace {

const QString users = QStringLiteral("users");

} // namespace

class TestRowRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.isReady()); }
    void init() { m_fixture.reset(); }
    void edits_data();
    void edits();
    void reportHasTheRowsAsStored();
    void nothingToDo();
    void changedMeanwhileIsAConflict();
    void goneMeanwhileIsAConflict();
    void oneConflictStopsAll();
    void sameValueOfAnotherTypeIsAConflict();
    void refusals_data();
    void refusals();
    void hostileValues_data();
    void hostileValues();
    void keyOfARowIsNeverCutShort();

private:
    EditFixture m_fixture;
};

void TestRowRepository::edits_data()
{
    QTest::addColumn<QVector<RowEdit>>("edits");
    QTest::addColumn<QByteArrayList>("removed");
    const auto row = [](const char *name, const QVector<RowEdit> &edits,
                        const QByteArrayList &removed) {
        QTest::newRow(name) << edits << sorted(removed);
    };
    const QString notes = QStringLiteral("notes");
    const QString places = QStringLiteral("places");
    const QString loose = QStringLiteral("loose");
    const QString fixed = QStringLiteral("fixed");
    const auto rowid = [](qlonglong id) { return rowOf({{QStringLiteral("rowid"), id}}); };
    const Row placeA =
        rowOf({{QStringLiteral("x"), qlonglong(1)}, {QStringLiteral("y"), QStringLiteral("a")}});
    const Row codeId = rowOf({{QStringLiteral("code"), QStringLiteral("id")}});

    row("column outside every key",
        {updateOf(users, idOf(2), rowOf({{QStringLiteral("age"), qlonglong(9)}}))},
        {"p:user:2", "p:user-by-name:budi"});
    row("old and new name", {updateOf(users, idOf(1), nameOf(QStringLiteral("budi")))},
        {"p:user:1", "p:user-by-name:ani", "p:user-by-name:budi", "p:users-named:ani",
         "p:users-named:ani:x", "p:ani:1:list"});
    row("key as text finds the row",
        {updateOf(users, rowOf({{QStringLiteral("ID"), QStringLiteral("2")}}),
                  rowOf({{QStringLiteral("AGE"), qlonglong(9)}}))},
        {"p:user:2", "p:user-by-name:budi"});
    row("changed key, with its cascade",
        {updateOf(users, idOf(2), rowOf({{QStringLiteral("id"), qlonglong(3)}}))},
        {"p:user:2", "p:user:3", "p:user-by-name:budi", "p:user:2:notes"});
    row("deletion, with its cascade", {deleteOf(users, idOf(2))},
        {"p:user:2", "p:user-by-name:budi", "p:user:2:notes"});
    row("subtree ends at the delimiter", {deleteOf(notes, idOf(1))},
        {"p:user:1:notes", "p:note:1", "p:note:1:text"});
    row("insertion",
        {insertOf(users,
                  rowOf({{QStringLiteral("name"), QStringLiteral("ani")},
                         {QStringLiteral("id"), qlonglong(3)}}))},
        {"p:user:3", "p:user-by-name:ani", "p:users-named:ani", "p:users-named:ani:x",
         "p:ani:1:list"});
    row("composite key, a part of it changed",
        {updateOf(places, placeA, rowOf({{QStringLiteral("y"), QStringLiteral("c")}}))},
        {"p:place:1:a"});
    row("composite key, deletion", {deleteOf(places, placeA)}, {"p:place:1:a"});
    row("no primary key",
        {updateOf(loose, rowid(2), rowOf({{QStringLiteral("text"), QStringLiteral("third")}}))},
        {"p:loose:second"});
    row("no primary key, deletion", {deleteOf(loose, rowid(1))}, {"p:loose:first"});
    row("without rowid",
        {updateOf(fixed, codeId, rowOf({{QStringLiteral("code"), QStringLiteral("my2")}}))},
        {"p:fixed:id"});
    row("without rowid, insertion",
        {insertOf(fixed, rowOf({{QStringLiteral("code"), QStringLiteral("sg")}}))}, {});
    row("to NULL", {updateOf(loose, rowid(1), rowOf({{QStringLiteral("text"), QVariant()}}))},
        {"p:loose:first"});
    row("several edits, each key once",
        {updateOf(users, idOf(2), rowOf({{QStringLiteral("age"), qlonglong(1)}})),
         updateOf(users, idOf(2), rowOf({{QStringLiteral("age"), qlonglong(2)}})),
         deleteOf(loose, rowid(1))},
        {"p:user:2", "p:user-by-name:budi", "p:loose:first"});
    row("a later edit sees the earlier",
        {insertOf(fixed, rowOf({{QStringLiteral("code"), QStringLiteral("xx")}})),
         updateOf(fixed, rowOf({{QStringLiteral("code"), QStringLiteral("xx")}}),
                  rowOf({{QStringLiteral("code"), QStringLiteral("my")}})),
         deleteOf(fixed, codeId)},
        {"error", "constraint_failed"});
}

void TestRowRepository::edits()
{
    QFETCH(QVector<RowEdit>, edits);
    QFETCH(QByteArrayList, removed);
    const bool refused = removed.contains("error");
    QCOMPARE(sorted(m_fixture.removedBy(edits)), removed);
    if (refused)
        QVERIFY(m_fixture.isUntouched());
    else
        QVERIFY(!m_fixture.isContentUntouched());
}

void TestRowRepository::reportHasTheRowsAsStored()
{
    const auto report = m_fixture.bench().rows().save(
        {insertOf(QStringLiteral("notes"), rowOf({{QStringLiteral("user_id"), qlonglong(2)}})),
         updateOf(users, idOf(2), rowOf({{QStringLiteral("age"), QStringLiteral("33")}})),
         deleteOf(QStringLiteral("loose"), rowOf({{QStringLiteral("rowid"), qlonglong(1)}}))});
    QVERIFY(report.has_value());
    QCOMPARE(report->changed, 3);
    QCOMPARE(report->rows.size(), 3);
    QCOMPARE(report->rows.at(0).key, idOf(4));
    QCOMPARE(report->rows.at(0).values.value(u"text"), QVariant(QStringLiteral("new")));
    QCOMPARE(report->rows.at(1).values.value(u"age"), QVariant(qlonglong(33)));
    QVERIFY(report->rows.at(2).values.isEmpty());
    QVERIFY(report->pending.isEmpty());
    QVERIFY(!report->pendingBecause);
}

void TestRowRepository::nothingToDo()
{
    const auto report = m_fixture.bench().rows().save({});
    QVERIFY(report.has_value());
    QCOMPARE(report->changed, 0);
    QVERIFY(m_fixture.bench().rows().preview({})->targets.isEmpty());
    QVERIFY(m_fixture.isUntouched());
}

void TestRowRepository::changedMeanwhileIsAConflict()
{
    const Row seen = rowOf({{QStringLiteral("name"), QStringLiteral("ani")},
                            {QStringLiteral("age"), qlonglong(19)},
                            {QStringLiteral("email"), QVariant()}});
    for (const RowEdit &edit : {updateOf(users, idOf(1), nameOf(QStringLiteral("x")), seen),
                                deleteOf(users, idOf(1), seen)}) {
        const auto report = m_fixture.bench().rows().save({edit});
        QVERIFY(report.has_value());
        QCOMPARE(report->conflicts.size(), 1);
        const Conflict &conflict = report->conflicts.first();
        QCOMPARE(conflict.reason, Conflict::Reason::Changed);
        QCOMPARE(conflict.columns, QStringList({QStringLiteral("age"), QStringLiteral("email")}));
        QCOMPARE(conflict.stored.value(u"age"), QVariant(qlonglong(20)));
        QCOMPARE(report->changed, 0);
        QVERIFY(report->rows.isEmpty());
        QVERIFY(m_fixture.isUntouched());
    }
}

void TestRowRepository::goneMeanwhileIsAConflict()
{
    for (const RowEdit &edit :
         {updateOf(users, idOf(99), nameOf(QStringLiteral("x"))), deleteOf(users, idOf(99))}) {
        const auto report = m_fixture.bench().rows().save({edit});
        QVERIFY(report.has_value());
        QCOMPARE(report->conflicts.size(), 1);
        QCOMPARE(report->conflicts.first().reason, Conflict::Reason::Gone);
        QVERIFY(report->conflicts.first().stored.isEmpty());
        QVERIFY(m_fixture.isUntouched());
    }
}

void TestRowRepository::oneConflictStopsAll()
{
    const auto report = m_fixture.bench().rows().save(
        {updateOf(users, idOf(1), nameOf(QStringLiteral("x"))),
         updateOf(users, idOf(99), nameOf(QStringLiteral("y"))),
         updateOf(users, idOf(2), nameOf(QStringLiteral("z")), nameOf(QStringLiteral("seen")))});
    QVERIFY(report.has_value());
    QCOMPARE(report->conflicts.size(), 2);
    QCOMPARE(report->conflicts.at(0).edit, 1);
    QCOMPARE(report->conflicts.at(1).edit, 2);
    QVERIFY(report->removed.isEmpty());
    QVERIFY(m_fixture.isUntouched());
}

void TestRowRepository::sameValueOfAnotherTypeIsAConflict()
{
    const auto report = m_fixture.bench().rows().save(
        {updateOf(users, idOf(1), nameOf(QStringLiteral("x")),
                  rowOf({{QStringLiteral("age"), QStringLiteral("20")}}))});
    QCOMPARE(report->conflicts.size(), 1);
    QVERIFY(m_fixture.isUntouched());
}

void TestRowRepository::refusals_data()
{
    QTest::addColumn<RowEdit>("edit");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown table")
        << updateOf(QStringLiteral("nobody"), idOf(1), nameOf(QStringLiteral("x")))
        << ErrorCode::NoSuchTable;
    QTest::newRow("unknown column")
        << updateOf(users, idOf(1), rowOf({{QStringLiteral("nothing"), QVariant()}}))
        << ErrorCode::NoSuchColumn;
    QTest::newRow("view") << updateOf(QStringLiteral("everybody"), idOf(1),
                                      nameOf(QStringLiteral("x")))
                          << ErrorCode::NoPrimaryKey;
    QTest::newRow("key of another table")
        << updateOf(QStringLiteral("fixed"), idOf(1), nameOf(QStringLiteral("x")))
        << ErrorCode::InvalidArgument;
    QTest::newRow("nothing changed") << updateOf(users, idOf(1), {}) << ErrorCode::InvalidArgument;
    QTest::newRow("not null") << updateOf(users, idOf(1),
                                          rowOf({{QStringLiteral("name"), QVariant()}}))
                              << ErrorCode::ConstraintFailed;
    QTest::newRow("check") << updateOf(users, idOf(1),
                                       rowOf({{QStringLiteral("age"), qlonglong(-1)}}))
                           << ErrorCode::ConstraintFailed;
    QTest::newRow("unique") << updateOf(users, idOf(1),
                                        rowOf({{QStringLiteral("email"), QStringLiteral("b@x")}}))
                            << ErrorCode::ConstraintFailed;
    QTest::newRow("foreign key") << insertOf(QStringLiteral("notes"),
                                             rowOf({{QStringLiteral("user_id"), qlonglong(99)}}))
                                 << ErrorCode::ConstraintFailed;
}

void TestRowRepository::refusals()
{
    QFETCH(RowEdit, edit);
    QFETCH(ErrorCode, code);
    // Behind an edit that can be made: it must not stay either.
    const QVector<RowEdit> edits {updateOf(users, idOf(2), nameOf(QStringLiteral("first"))), edit};
    const auto report = m_fixture.bench().rows().save(edits);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    const auto preview = m_fixture.bench().rows().preview(edits);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, code);
    QVERIFY(m_fixture.isUntouched());
    // The next one finds no transaction open.
    QVERIFY(m_fixture.bench().rows().save({edits.first()}).has_value());
}

void TestRowRepository::hostileValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("decoys");
    QTest::newRow("asterisk") << QStringLiteral("*") << QByteArrayList {"p:x:1:list", "p::1:list"};
    QTest::newRow("brackets") << QStringLiteral("[ab]")
                              << QByteArrayList {"p:a:1:list", "p:b:1:list", "p:user-by-name:a",
                                                 "p:users-named:a"};
    QTest::newRow("question mark") << QStringLiteral("?") << QByteArrayList {"p:a:1:list"};
    QTest::newRow("backslash") << QStringLiteral("\\") << QByteArrayList {"p::1:list"};
    QTest::newRow("escaped already") << QStringLiteral("\\*") << QByteArrayList {"p:*:1:list"};
    QTest::newRow("range that never ends") << QStringLiteral("[^") << QByteArrayList {"p:a:1:list"};
    QTest::newRow("newline") << QStringLiteral("a\r\nDEL p:user:2")
                             << QByteArrayList {"p:a:1:list"};
    QTest::newRow("delimiter") << QStringLiteral("a:b") << QByteArrayList {"p:a:1:list"};
    QTest::newRow("quotes") << QStringLiteral("'\"; DROP TABLE users; --") << QByteArrayList {};
    QTest::newRow("braces") << QStringLiteral("{id}") << QByteArrayList {"p:1:1:list"};
    QTest::newRow("emoji") << QStringLiteral("😀") << QByteArrayList {"p:😁:1:list"};
    QTest::newRow("long") << QString(64 * 1024, QLatin1Char('x'))
                          << QByteArrayList {"p:" + QByteArray(64 * 1024 - 1, 'x') + ":1:list"};
}

void TestRowRepository::hostileValues()
{
    QFETCH(QString, name);
    QFETCH(QByteArrayList, decoys);
    const QByteArray bytes = name.toUtf8();
    const QByteArrayList own {"p:user-by-name:" + bytes, "p:users-named:" + bytes,
                              "p:users-named:" + bytes + ":x", "p:" + bytes + ":1:list"};
    m_fixture.file().run(QStringLiteral("UPDATE users SET name = ? WHERE id = 1"), {name});
    m_fixture.fill(own + decoys);
    QCOMPARE(m_fixture.removedBy(
                 {updateOf(users, idOf(1), rowOf({{QStringLiteral("age"), qlonglong(1)}}))}),
             sorted(own + QByteArrayList {"p:user:1"}));
    QCOMPARE(m_fixture.file().value(QStringLiteral("SELECT name FROM users WHERE id = 1")),
             QVariant(name));
}

void TestRowRepository::keyOfARowIsNeverCutShort()
{
    const QString text(100'000, QLatin1Char('y'));
    m_fixture.file().run(QStringLiteral("INSERT INTO loose VALUES (?)"), {text});
    const QByteArray key = "p:loose:" + text.toUtf8();
    m_fixture.fill({key, "p:loose:" + QByteArray(sqlite::cellLimitBytes, 'y')});
    QCOMPARE(m_fixture.removedBy({deleteOf(QStringLiteral("loose"),
                                           rowOf({{QStringLiteral("rowid"), qlonglong(3)}}))}),
             QByteArrayList {key});
}

QTEST_GUILESS_MAIN(TestRowRepository)
#include "tst_rowrepository.moc"
