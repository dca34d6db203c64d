// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QTest>

using namespace selaras;
using sqlite::Column;

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyOfOneColumn();
    void keyOfSeveralColumns();
    void changesByType_data();
    void changesByType();
    void refusesChanges_data();
    void refusesChanges();
    void editLines_data();
    void editLines();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Column column(const char *name, const char *type, Column::Kind kind, int keyPosition = 0)
{
    Column made;
    made.name = text(name);
    made.declaredType = text(type);
    made.kind = kind;
    made.keyPosition = keyPosition;
    return made;
}

sqlite::Table users()
{
    sqlite::Table table;
    table.name = text("users");
    table.columns = {column("id", "INTEGER", Column::Kind::Integer, 1),
                     column("name", "TEXT", Column::Kind::Text),
                     column("is_active", "BOOLEAN", Column::Kind::Boolean),
                     column("created_at", "DATETIME", Column::Kind::DateTime),
                     column("a:", "TEXT", Column::Kind::Text)};
    return table;
}

} // namespace

void TestArguments::keyOfOneColumn()
{
    const auto plain = app::parseKey(text("17"), users());
    QVERIFY(plain);
    QCOMPARE(plain->value(u"id"), QVariant(text("17")));
    const auto json = app::parseKey(text("{\"id\": 17}"), users());
    QVERIFY(json);
    QCOMPARE(json->value(u"id"), QVariant(qlonglong(17)));
}

void TestArguments::keyOfSeveralColumns()
{
    sqlite::Table table = users();
    table.columns[1].keyPosition = 2;
    QVERIFY(!app::parseKey(text("17"), table));
    QVERIFY(!app::parseKey(text("{\"id\": 17}"), table));
    const auto key = app::parseKey(text("{\"name\": \"x\", \"id\": 17}"), table);
    QVERIFY(key);
    QCOMPARE(key->columns(), QStringList({text("id"), text("name")}));
}

void TestArguments::changesByType_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << text("name=Budi") << text("name") << QVariant(text("Budi"));
    QTest::newRow("empty text") << text("name=") << text("name") << QVariant(text(""));
    QTest::newRow("equals inside") << text("name=a=b") << text("name") << QVariant(text("a=b"));
    QTest::newRow("the word null is text")
        << text("name=null") << text("name") << QVariant(text("null"));
    QTest::newRow("NULL") << text("name:=null") << text("name") << QVariant();
    QTest::newRow("boolean") << text("is_active=false") << text("is_active")
                             << QVariant(qlonglong(0));
    QTest::newRow("boolean as JSON")
        << text("is_active:=true") << text("is_active") << QVariant(qlonglong(1));
    QTest::newRow("date as it is stored")
        << text("created_at=2025-08-01T01:00:00Z") << text("created_at")
        << QVariant(qlonglong(1'754'010'000'000));
    QTest::newRow("a column that ends in a colon")
        << text("a:=x") << text("a:") << QVariant(text("x"));
}

void TestArguments::changesByType()
{
    QFETCH(QString, assignment);
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    Row stored;
    stored.set(text("created_at"), qlonglong(1'700'000'000'000));
    const auto changes = app::parseChanges({assignment}, users(), stored);
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().detail));
    QCOMPARE(changes->columns(), QStringList {column});
    QVERIFY(sameCell(changes->value(column), value));
}

void TestArguments::refusesChanges_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<int>("code");
    QTest::newRow("no equals") << text("name") << int(ErrorCode::InvalidArgument);
    QTest::newRow("no column") << text("=x") << int(ErrorCode::InvalidArgument);
    QTest::newRow("unknown column") << text("nama=x") << int(ErrorCode::NoSuchColumn);
    QTest::newRow("not a boolean") << text("is_active=maybe") << int(ErrorCode::InvalidArgument);
    QTest::newRow("broken JSON") << text("name:={") << int(ErrorCode::InvalidArgument);
}

void TestArguments::refusesChanges()
{
    QFETCH(QString, assignment);
    QFETCH(int, code);
    const auto changes = app::parseChanges({assignment}, users(), {});
    QVERIFY(!changes);
    QCOMPARE(int(changes.error().code), code);
}

void TestArguments::editLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");
    QTest::newRow("update") << QByteArray(
        R"({"table":"users","key":{"id":1},"changes":{"name":"x"}})")
                            << true;
    QTest::newRow("insert") << QByteArray(R"({"op":"insert","table":"users","changes":{}})")
                            << true;
    QTest::newRow("delete") << QByteArray(R"({"op":"delete","table":"users","key":{"id":1}})")
                            << true;
    QTest::newRow("not JSON") << QByteArray("users 1") << false;
    QTest::newRow("an array") << QByteArray("[]") << false;
    QTest::newRow("unknown op") << QByteArray(R"({"op":"drop","table":"users"})") << false;
    QTest::newRow("no table") << QByteArray(R"({"key":{"id":1},"changes":{"a":1}})") << false;
    QTest::newRow("no key") << QByteArray(R"({"table":"users","changes":{"a":1}})") << false;
    QTest::newRow("no changes") << QByteArray(R"({"table":"users","key":{"id":1}})") << false;
}

void TestArguments::editLines()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, good);
    QCOMPARE(app::parseEditLine(line).has_value(), good);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
