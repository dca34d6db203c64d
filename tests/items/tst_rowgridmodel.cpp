// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowgridmodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::items;
using test::SessionFixture;

namespace {

const QString people = QStringLiteral("people");

QStringList statements()
{
    return {QStringLiteral("CREATE TABLE cities(id INTEGER PRIMARY KEY)"),
            QStringLiteral("CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                           "active BOOLEAN, born DATETIME, photo BLOB, "
                           "city INTEGER REFERENCES cities(id))"),
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                           "WHERE i < 25) INSERT INTO people SELECT i, 'name ' || i, i % 2, "
                           "1700000000000 + i, x'00ff', NULL FROM n")};
}

enum PeopleColumn { Id, Name, Active, Born, Photo, City };

// A model of a table, loaded.
class Grid {
public:
    explicit Grid(SessionFixture &fixture, const QString &table = people, int pageSize = 10)
        : model(fixture.session(), stage, pageSize)
        , tester(&model)
    {
        tester.setUseFetchMore(false);
        model.setTable(fixture.table(table));
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return ready(); }, 10'000);
    }
    [[nodiscard]] bool ready() const { return model.state() == LoadState::Ready; }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, Name).data().toString());
        return names;
    }

    EditStage stage;
    RowGridModel model;
    QAbstractItemModelTester tester;
};

QVariantList ids(const RowGridModel &model)
{
    QVariantList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(RowGridModel::RawRole));
    return ids;
}

Row keyOf(qint64 id)
{
    return {{QStringLiteral("id")}, {id}};
}

} // namespace

class TestRowGridModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPageAfterPage();
    void showsTypedCells();
    void describesColumns();
    void sortsAndFilters();
    void switchesTablesAndDropsLateReplies();
    void stagesAndUnstages();
    void refusesWhatItCannotRead();
    void marksDeletedRows();
    void putsNewRowsAbove();
    void duplicatesRows();
    void editsSurviveATableSwitch();
    void showsAForeignChangeByDifference();
    void savesAndShowsWhatWasStored();
    void readsOnlyInAReadOnlyWorkspaceOrView();
    void knowsRowsWithoutAPrimaryKey();
    void knowsCompositeKeys();
    void showsAnEmptyTable();
    void takesNoEditOfACutCell();
    void saysWhyThereAreNoRows();
    void cancels();
};

void TestRowGridModel::readsPageAfterPage()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QCOMPARE(grid.model.state(), LoadState::Loading);
    QVERIFY(!grid.model.canFetchMore({}));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 10);
    QTRY_COMPARE(grid.model.totalRows(), 25);
    QVERIFY(grid.model.canFetchMore({}));
    grid.model.fetchMore({});
    grid.model.fetchMore({}); // one is enough
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 20);
    grid.model.fetchMore({});
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 25);
    QVERIFY(!grid.model.canFetchMore({}));
    QCOMPARE(ids(grid.model).constLast(), QVariant(25LL));
    QCOMPARE(grid.model.find(keyOf(25)).row(), 24);
    QVERIFY(!grid.model.find(keyOf(26)).isValid());
}

void TestRowGridModel::showsTypedCells()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    const auto at = [&grid](int column, int role) {
        return grid.model.index(0, column).data(role);
    };
    QCOMPARE(at(Id, RowGridModel::RawRole), QVariant(1LL));
    QCOMPARE(at(Active, RowGridModel::BooleanRole), QVariant(true));
    QVERIFY(!at(Id, RowGridModel::BooleanRole).isValid());
    QCOMPARE(at(Born, RowGridModel::DateTimeRole).toDateTime().toMSecsSinceEpoch(),
             1'700'000'000'001);
    QCOMPARE(at(Photo, RowGridModel::BlobSizeRole), QVariant(2LL));
    QVERIFY(at(City, RowGridModel::NullRole).toBool());
    QVERIFY(!at(Name, RowGridModel::NullRole).toBool());
    QVERIFY(at(City, Qt::EditRole).isNull());
    QCOMPARE(at(Name, RowGridModel::KindRole).toInt(), int(ColumnKind::Text));
}

void TestRowGridModel::describesColumns()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    const auto header = [&grid](int column, int role) {
        return grid.model.headerData(column, Qt::Horizontal, role);
    };
    QCOMPARE(header(Born, Qt::DisplayRole).toString(), QStringLiteral("born"));
    QCOMPARE(header(Born, RowGridModel::KindRole).toInt(), int(ColumnKind::DateTime));
    QCOMPARE(header(Id, RowGridModel::PrimaryKeyRole).toInt(), 1);
    QCOMPARE(header(Name, RowGridModel::PrimaryKeyRole).toInt(), 0);
    QVERIFY(header(Name, RowGridModel::NotNullRole).toBool());
    QCOMPARE(header(City, RowGridModel::ForeignKeyRole).toString(), QStringLiteral("cities.id"));
    QVERIFY(header(Name, RowGridModel::ForeignKeyRole).toString().isNull());
    QCOMPARE(header(Born, RowGridModel::DeclaredTypeRole).toString(), QStringLiteral("DATETIME"));
}

void TestRowGridModel::sortsAndFilters()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    grid.model.sort(Id, Qt::DescendingOrder);
    QVERIFY(grid.isReady());
    QCOMPARE(ids(grid.model).constFirst(), QVariant(25LL));
    grid.model.fetchMore({});
    QVERIFY(grid.isReady());
    QCOMPARE(ids(grid.model).constLast(), QVariant(6LL));
    grid.model.setFilter(QStringLiteral("NAME 2"));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.names(),
             QStringList({QStringLiteral("name 25"), QStringLiteral("name 24"),
                          QStringLiteral("name 23"), QStringLiteral("name 22"),
                          QStringLiteral("name 21"), QStringLiteral("name 20"),
                          QStringLiteral("name 2")}));
    QCOMPARE(grid.model.totalRows(), 7);
    grid.model.sort(-1);
    QVERIFY(grid.isReady());
    QCOMPARE(grid.names().constFirst(), QStringLiteral("name 2"));
    grid.model.setFilter(QStringLiteral("no such name"));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 0);
    QCOMPARE(grid.model.totalRows(), 0);
}

void TestRowGridModel::switchesTablesAndDropsLateReplies()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    const sqlite::Table cities = fixture.table(QStringLiteral("cities"));
    for (int i = 0; i < 5; ++i) {
        grid.model.setTable(fixture.table(people));
        grid.model.setTable(cities);
    }
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.columnCount(), 1);
    QCOMPARE(grid.model.rowCount(), 0);
    grid.model.setTable(fixture.table(people));
    grid.model.clear();
    QCOMPARE(grid.model.state(), LoadState::Idle);
    QCOMPARE(grid.model.columnCount(), 0);
}

void TestRowGridModel::stagesAndUnstages()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    const QModelIndex name = grid.model.index(0, Name);
    QVERIFY(name.flags() & Qt::ItemIsEditable);
    QVERIFY(grid.model.setData(name, QStringLiteral("Ani")));
    QCOMPARE(name.data().toString(), QStringLiteral("Ani"));
    QVERIFY(name.data(RowGridModel::ChangedRole).toBool());
    QVERIFY(name.data(RowGridModel::RowChangedRole).toBool());
    QCOMPARE(name.data(RowGridModel::OldValueRole).toString(), QStringLiteral("name 1"));
    QVERIFY(!grid.model.index(0, Id).data(RowGridModel::ChangedRole).toBool());
    QCOMPARE(grid.model.storedRow(0)->values.value(u"name").toString(), QStringLiteral("name 1"));
    QCOMPARE(grid.model.shownValues(0).value(u"name").toString(), QStringLiteral("Ani"));
    QVERIFY(grid.model.setData(name, QStringLiteral("name 1")));
    QVERIFY(grid.stage.isEmpty());
    for (int column = 0; column < grid.model.columnCount(); ++column) {
        const QModelIndex index = grid.model.index(0, column);
        if (column == City)
            continue; // NULL, which an editor gives back as such
        QVERIFY(grid.model.setData(index, index.data(Qt::EditRole)));
    }
    QVERIFY(grid.stage.isEmpty());
    QVERIFY(grid.model.setNull(grid.model.index(0, Active)));
    QVERIFY(grid.model.index(0, Active).data(RowGridModel::NullRole).toBool());
    grid.stage.undo();
    QCOMPARE(grid.model.index(0, Active).data(RowGridModel::BooleanRole), QVariant(true));
}

void TestRowGridModel::refusesWhatItCannotRead()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    QSignalSpy refused(&grid.model, &RowGridModel::editRefused);
    QVERIFY(!grid.model.setData(grid.model.index(0, City), QStringLiteral("Depok")));
    QVERIFY(!grid.model.setData(grid.model.index(0, Born), QStringLiteral("yesterday")));
    QVERIFY(!grid.model.setNull(grid.model.index(0, Name)));
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.at(0).at(0).value<EditRefusal>(), EditRefusal::NotANumber);
    QCOMPARE(refused.at(0).at(1).toInt(), int(City));
    QCOMPARE(refused.at(1).at(0).value<EditRefusal>(), EditRefusal::NotADate);
    QCOMPARE(refused.at(2).at(0).value<EditRefusal>(), EditRefusal::NotNull);
    QVERIFY(grid.stage.isEmpty());
}

void TestRowGridModel::marksDeletedRows()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    grid.model.eraseRows({0, 2});
    QCOMPARE(grid.stage.count(), 2);
    QVERIFY(grid.model.index(2, 0).data(RowGridModel::DeletedRole).toBool());
    QVERIFY(!grid.model.index(1, 0).data(RowGridModel::DeletedRole).toBool());
    QVERIFY(!(grid.model.index(0, Name).flags() & Qt::ItemIsEditable));
    QVERIFY(!grid.model.setData(grid.model.index(0, Name), QStringLiteral("x")));
    grid.model.discardRows({0, 1});
    QCOMPARE(grid.stage.count(), 1);
    grid.stage.undo();
    grid.stage.undo();
    QVERIFY(grid.stage.isEmpty());
}

void TestRowGridModel::putsNewRowsAbove()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.appendNew(), 0);
    QCOMPARE(grid.model.appendNew(Row({QStringLiteral("name")}, {QStringLiteral("second")})), 0);
    QCOMPARE(grid.model.rowCount(), 12);
    QVERIFY(grid.model.index(1, 0).data(RowGridModel::InsertedRole).toBool());
    QVERIFY(!grid.model.index(2, 0).data(RowGridModel::InsertedRole).toBool());
    QCOMPARE(grid.model.index(0, Name).data().toString(), QStringLiteral("second"));
    QVERIFY(grid.model.index(1, Name).data(RowGridModel::UnsetRole).toBool());
    QVERIFY(!grid.model.index(1, Name).data(RowGridModel::NullRole).toBool());
    QVERIFY(!grid.model.storedRow(0));
    QVERIFY(grid.model.setData(grid.model.index(1, Name), QStringLiteral("first")));
    QVERIFY(grid.model.setNull(grid.model.index(1, Active)));
    QVERIFY(grid.model.index(1, Active).data(RowGridModel::NullRole).toBool());
    QCOMPARE(grid.model.find(keyOf(1)).row(), 2);
    grid.model.fetchMore({});
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 22);
    grid.model.eraseRows({0});
    QCOMPARE(grid.names().constFirst(), QStringLiteral("first"));
    grid.stage.discardAll();
    QCOMPARE(grid.model.rowCount(), 20);
}

void TestRowGridModel::duplicatesRows()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    QVERIFY(grid.model.setData(grid.model.index(3, Name), QStringLiteral("staged")));
    grid.model.duplicate(3);
    const Row values = grid.stage.insertedInto(people).constFirst().edit.changes;
    QVERIFY(!values.contains(u"id"));
    QCOMPARE(values.value(u"name").toString(), QStringLiteral("staged"));
    QCOMPARE(values.value(u"photo").toByteArray(), QByteArray("\x00\xff", 2));
    QVERIFY(values.contains(u"city") && !values.value(u"city").isValid());
}

void TestRowGridModel::editsSurviveATableSwitch()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    grid.model.setData(grid.model.index(0, Name), QStringLiteral("Ani"));
    grid.model.appendNew();
    grid.model.setTable(fixture.table(QStringLiteral("cities")));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 0);
    grid.model.setTable(fixture.table(people));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 11);
    QCOMPARE(grid.model.index(1, Name).data().toString(), QStringLiteral("Ani"));
}

void TestRowGridModel::showsAForeignChangeByDifference()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    const QPersistentModelIndex fifth = grid.model.index(4, Name);
    QSignalSpy resets(&grid.model, &QAbstractItemModel::modelReset);
    fixture.database().run({QStringLiteral("DELETE FROM people WHERE id = 2"),
                            QStringLiteral("UPDATE people SET name = 'new' WHERE id = 5"),
                            QStringLiteral("INSERT INTO people(id, name) VALUES (-1, 'first')")});
    grid.model.refresh();
    QVERIFY(grid.isReady());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(ids(grid.model).mid(0, 3), QVariantList({-1LL, 1LL, 3LL}));
    QCOMPARE(fifth.data().toString(), QStringLiteral("new"));
    QCOMPARE(fifth.row(), 4);
}

void TestRowGridModel::savesAndShowsWhatWasStored()
{
    SessionFixture fixture(statements());
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    grid.model.setData(grid.model.index(0, Name), QStringLiteral("Ani"));
    grid.model.eraseRows({1});
    grid.model.appendNew(
        Row({QStringLiteral("id"), QStringLiteral("name")}, {0LL, QStringLiteral("zero")}));
    auto saved = fixture.session().save(grid.stage.edits());
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    QCOMPARE(saved.result()->changed, 3);
    grid.stage.clear();
    QTRY_COMPARE(
        grid.names().mid(0, 3),
        QStringList({QStringLiteral("zero"), QStringLiteral("Ani"), QStringLiteral("name 3")}));
    QVERIFY(!grid.model.index(1, Name).data(RowGridModel::ChangedRole).toBool());
}

void TestRowGridModel::readsOnlyInAReadOnlyWorkspaceOrView()
{
    SessionFixture fixture(statements()
                           + QStringList(QStringLiteral(
                               "CREATE VIEW v AS SELECT id, name FROM people WHERE id < 18")));
    {
        Grid view(fixture, QStringLiteral("v"));
        QVERIFY(view.isReady());
        QCOMPARE(view.model.rowCount(), 10);
        QVERIFY(!view.model.isEditable());
        view.model.fetchMore({});
        QVERIFY(view.isReady());
        QCOMPARE(view.model.rowCount(), 17);
        view.model.refresh();
        QVERIFY(view.isReady());
        QCOMPARE(view.model.rowCount(), 17);
    }
    fixture.openReadOnly();
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    QSignalSpy refused(&grid.model, &RowGridModel::editRefused);
    QVERIFY(!grid.model.setData(grid.model.index(0, Name), QStringLiteral("x")));
    QCOMPARE(refused.constFirst().constFirst().value<EditRefusal>(), EditRefusal::ReadOnly);
    QCOMPARE(grid.model.appendNew(), -1);
    grid.model.eraseRows({0});
    QVERIFY(grid.stage.isEmpty());
}

void TestRowGridModel::knowsRowsWithoutAPrimaryKey()
{
    SessionFixture fixture(
        {QStringLiteral("CREATE TABLE log(line TEXT)"),
         QStringLiteral("INSERT INTO log VALUES ('same'), ('same'), (NULL), ('')")});
    Grid grid(fixture, QStringLiteral("log"));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 4);
    QVERIFY(grid.model.setData(grid.model.index(1, 0), QStringLiteral("other")));
    QVERIFY(!grid.model.index(0, 0).data(RowGridModel::ChangedRole).toBool());
    QVERIFY(grid.model.index(2, 0).data(RowGridModel::NullRole).toBool());
    QVERIFY(!grid.model.index(3, 0).data(RowGridModel::NullRole).toBool());
    QCOMPARE(grid.stage.edits().constFirst().key.values(), QVariantList({2LL}));
}

void TestRowGridModel::knowsCompositeKeys()
{
    SessionFixture fixture(
        {QStringLiteral("CREATE TABLE pairs(a TEXT, b INTEGER, v TEXT, "
                        "PRIMARY KEY(b, a)) WITHOUT ROWID"),
         QStringLiteral("INSERT INTO pairs VALUES ('x', 1, 'p'), ('y', 1, 'q')")});
    Grid grid(fixture, QStringLiteral("pairs"));
    QVERIFY(grid.isReady());
    QVERIFY(grid.model.setData(grid.model.index(1, 2), QStringLiteral("r")));
    const Row key = grid.stage.edits().constFirst().key;
    QCOMPARE(key, Row({QStringLiteral("b"), QStringLiteral("a")}, {1LL, QStringLiteral("y")}));
    QCOMPARE(grid.model.find(key).row(), 1);
    QCOMPARE(grid.model.headerData(0, Qt::Horizontal, RowGridModel::PrimaryKeyRole).toInt(), 2);
    grid.model.duplicate(1);
    QVERIFY(
        grid.stage.insertedInto(QStringLiteral("pairs")).constFirst().edit.changes.contains(u"a"));
}

void TestRowGridModel::showsAnEmptyTable()
{
    SessionFixture fixture(statements());
    Grid grid(fixture, QStringLiteral("cities"));
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 0);
    QCOMPARE(grid.model.totalRows(), 0);
    QVERIFY(!grid.model.canFetchMore({}));
    fixture.database().run(QStringLiteral("INSERT INTO cities VALUES (1)"));
    grid.model.refresh();
    QVERIFY(grid.isReady());
    QCOMPARE(grid.model.rowCount(), 1);
}

void TestRowGridModel::takesNoEditOfACutCell()
{
    SessionFixture fixture(statements());
    fixture.database().run(QStringLiteral("UPDATE people SET name = ? WHERE id = 1"),
                           {QString(200'000, QLatin1Char('x'))});
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    const QModelIndex name = grid.model.index(0, Name);
    QVERIFY(name.data(RowGridModel::TruncatedRole).toBool());
    QVERIFY(!(name.flags() & Qt::ItemIsEditable));
    QSignalSpy refused(&grid.model, &RowGridModel::editRefused);
    QVERIFY(!grid.model.setData(name, name.data(Qt::EditRole)));
    QCOMPARE(refused.constFirst().constFirst().value<EditRefusal>(), EditRefusal::Truncated);
    QVERIFY(grid.model.setData(grid.model.index(0, City), 1LL));
    QVERIFY(!grid.stage.edits().constFirst().before.contains(u"name"));
    QSignalSpy whole(&grid.model, &RowGridModel::wholeRead);
    grid.model.readWhole(0);
    QTRY_COMPARE(whole.size(), 1);
    QVERIFY(!name.data(RowGridModel::TruncatedRole).toBool());
    QVERIFY(name.data(RowGridModel::CutRole).toBool());
    QCOMPARE(name.data(RowGridModel::RawRole).toString().size(), 200'000);
    QVERIFY(grid.model.setData(name, QStringLiteral("short")));
}

void TestRowGridModel::saysWhyThereAreNoRows()
{
    SessionFixture fixture(statements());
    sqlite::Table gone = fixture.table(people);
    gone.name = QStringLiteral("gone");
    Grid grid(fixture);
    QVERIFY(grid.isReady());
    grid.model.setTable(gone);
    QTRY_COMPARE(grid.model.state(), LoadState::Failed);
    QCOMPARE(grid.model.error()->code, ErrorCode::NoSuchTable);
    QVERIFY(!grid.model.canFetchMore({}));
    fixture.database().run(QStringLiteral("ALTER TABLE people RENAME TO gone"));
    grid.model.refresh();
    QVERIFY(grid.isReady());
    QVERIFY(!grid.model.error());
    QCOMPARE(grid.model.rowCount(), 10);
}

void TestRowGridModel::cancels()
{
    SessionFixture fixture(
        {QStringLiteral(
             "CREATE VIEW slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
             "SELECT max(i) AS i FROM n"),
         QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")});
    const sqlite::Table table = fixture.table(QStringLiteral("t"));
    Grid grid(fixture, QStringLiteral("slow"));
    QCOMPARE(grid.model.state(), LoadState::Loading);
    grid.model.cancel();
    QCOMPARE(grid.model.state(), LoadState::Failed);
    QCOMPARE(grid.model.error()->code, ErrorCode::Cancelled);
    grid.model.setTable(table);
    QVERIFY(grid.isReady());
}

QTEST_GUILESS_MAIN(TestRowGridModel)
#include "tst_rowgridmodel.moc"
