// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/lookup.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace selaras;
using sqlite::Database;
using sqlite::Lookup;
using test::TemporaryDatabase;

namespace {

const QStringList statements {
    QStringLiteral("PRAGMA journal_mode=WAL"),
    QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, slug TEXT UNIQUE COLLATE NOCASE, "
                   "any_one UNIQUE, twice INTEGER, part INTEGER, a, \"odd \"\" name\")"),
    QStringLiteral("CREATE UNIQUE INDEX some ON t (part) WHERE part > 0"),
    QStringLiteral("INSERT INTO t (id, slug, a) VALUES (1, 'Red', NULL), (2, 'Green', 2.5), "
                   "(-3, '', x'0100'), (4, '4', 'text')")};

std::optional<Lookup> by(Database &database, const char *column)
{
    const auto schema = sqlite::readSchema(database);
    return Lookup::by(database, *schema->table(u"t"), QString::fromLatin1(column));
}

// What is found of each key: "slug", or nothing.
QByteArrayList read(Lookup &lookup, const QByteArrayList &keys)
{
    std::vector<RawCell> cells;
    for (const QByteArray &key : keys)
        cells.push_back(lookup.keyOf(key).value_or(RawCell()));
    QByteArrayList found(keys.size());
    const auto done = lookup.read(cells, [&](qsizetype i, std::span<const RawCell> row) {
        found[i] = row[1].bytes.toByteArray() + (lookup.isKey(row, cells[size_t(i)]) ? "" : "?");
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return found;
}

} // namespace

class TestLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesColumnsThatIdentify_data();
    void takesColumnsThatIdentify();
    void findsByInteger();
    void findsByText();
    void takesIntegersOfOneForm_data();
    void takesIntegersOfOneForm();
    void givesCellsAsTheyAre();
    void seesLaterWrites();
    void insideATransaction();
    void failsWithoutItsColumn();
    void utf16IsNotForIt();

private:
    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<Database> m_database;
};

void TestLookup::init()
{
    m_database.reset();
    m_file = std::make_unique<TemporaryDatabase>(statements);
    m_database = std::move(*Database::open(m_file->path(), Database::Access::ReadOnly));
}

void TestLookup::takesColumnsThatIdentify_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("id") << true;
    QTest::newRow("ID") << true;
    QTest::newRow("slug") << true;
    QTest::newRow("any_one") << false; // holds 5 beside '5'
    QTest::newRow("twice") << false;
    QTest::newRow("part") << false;
    QTest::newRow("none") << false;
}

void TestLookup::takesColumnsThatIdentify()
{
    QFETCH(bool, taken);
    QCOMPARE(by(*m_database, QTest::currentDataTag()).has_value(), taken);
}

void TestLookup::findsByInteger()
{
    auto lookup = by(*m_database, "id");
    QCOMPARE(read(*lookup, {"2", "99", "-3", "1", "2"}),
             QByteArrayList({"Green", {}, "", "Red", "Green"}));
}

void TestLookup::findsByText()
{
    auto lookup = by(*m_database, "slug");
    QCOMPARE(read(*lookup, {"Red", "red", "", "4", "none"}),
             QByteArrayList({"Red", "Red?", "", "4", {}}));
}

void TestLookup::takesIntegersOfOneForm_data()
{
    QTest::addColumn<bool>("taken");
    for (const char *text : {"0", "5", "-5", "999999999999999999", "-1"})
        QTest::newRow(text) << true;
    for (const char *text : {"", "-", "-0", "00", "05", "+5", " 5", "5 ", "5.0", "5e1", "--5",
                             "9999999999999999999", "x"})
        QTest::newRow(text) << false;
}

void TestLookup::takesIntegersOfOneForm()
{
    QFETCH(bool, taken);
    QCOMPARE(by(*m_database, "id")->keyOf(QTest::currentDataTag()).has_value(), taken);
}

void TestLookup::givesCellsAsTheyAre()
{
    using Kind = RawCell::Kind;
    auto lookup = by(*m_database, "id");
    const std::vector<RawCell> keys {RawCell::ofInteger(1), RawCell::ofInteger(2),
                                     RawCell::ofInteger(-3), RawCell::ofInteger(4)};
    int found = 0;
    QVERIFY(lookup->read(keys, [&](qsizetype i, std::span<const RawCell> row) {
        ++found;
        QCOMPARE(row.size(), size_t(7));
        QCOMPARE(row[0].integer, keys[size_t(i)].integer);
        const RawCell &cell = row[5];
        const Kind kinds[] {Kind::Null, Kind::Real, Kind::Blob, Kind::Text};
        QCOMPARE(cell.kind, kinds[i]);
        if (cell.kind == Kind::Real)
            QCOMPARE(cell.real, 2.5);
        if (cell.kind == Kind::Blob)
            QCOMPARE(cell.bytes, QByteArrayView("\x01\x00", 2));
        if (cell.kind == Kind::Text)
            QCOMPARE(cell.bytes, QByteArrayView("text"));
    }));
    QCOMPARE(found, 4);
}

void TestLookup::seesLaterWrites()
{
    auto lookup = by(*m_database, "id");
    QCOMPARE(read(*lookup, {"1", "5"}), QByteArrayList({"Red", {}}));
    m_file->run(QStringLiteral("INSERT INTO t (id, slug) VALUES (5, 'Blue')"));
    QCOMPARE(read(*lookup, {"1", "5"}), QByteArrayList({"Red", "Blue"}));
}

void TestLookup::insideATransaction()
{
    auto database = std::move(*Database::open(m_file->path(), Database::Access::ReadWrite));
    auto lookup = by(*database, "id");
    QVERIFY(database->beginImmediate());
    QVERIFY(database->execute(QStringLiteral("UPDATE t SET slug = 'Pink' WHERE id = 1")));
    QCOMPARE(read(*lookup, {"1"}), QByteArrayList {"Pink"});
    QVERIFY(database->commit());
    QCOMPARE(read(*lookup, {"1"}), QByteArrayList {"Pink"});
}

void TestLookup::failsWithoutItsColumn()
{
    auto lookup = by(*m_database, "id");
    QCOMPARE(read(*lookup, {"1"}), QByteArrayList {"Red"});
    m_file->run(QStringLiteral("ALTER TABLE t DROP COLUMN a"));
    const std::vector<RawCell> keys {RawCell::ofInteger(1)};
    const auto done = lookup->read(keys, [](qsizetype, std::span<const RawCell>) {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NoSuchColumn);
}

void TestLookup::utf16IsNotForIt()
{
    const TemporaryDatabase file {
        QStringLiteral("PRAGMA encoding='UTF-16le'"),
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, slug TEXT)")};
    const auto database = Database::open(file.path(), Database::Access::ReadOnly);
    QVERIFY(database.has_value());
    QVERIFY(!by(**database, "id"));
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
