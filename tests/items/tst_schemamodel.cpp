// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/schemamodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::items;

namespace {

sqlite::Schema schemaOf(const QStringList &tables, const QStringList &views = {})
{
    sqlite::Schema schema;
    for (const QString &name : tables) {
        sqlite::Table table;
        table.name = name;
        schema.tables.append(table);
    }
    for (const QString &name : views) {
        sqlite::Table view;
        view.name = name;
        view.type = sqlite::Table::Type::View;
        schema.tables.append(view);
    }
    return schema;
}

QStringList print(const SchemaModel &model)
{
    QStringList lines;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex group = model.index(section, 0);
        lines.append(group.data(SchemaModel::GroupRole).toInt() == int(SchemaModel::Group::Tables)
                         ? QStringLiteral("T:")
                         : QStringLiteral("V:"));
        for (int row = 0; row < model.rowCount(group); ++row)
            lines.append(model.index(row, 0, group).data().toString());
    }
    return lines;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestSchemaModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsTablesAndViews();
    void filtersByDifference();
    void followsAnotherSchema();
    void findsTables();
    void readsCountsAndRules();
    void countsAgainAfterASave();
    void editsNothingReadOnly();
    void saysWhyThereIsNoSchema();
};

void TestSchemaModel::groupsTablesAndViews()
{
    SchemaModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(print(model), QStringList());
    model.setSchema(schemaOf({}, {QStringLiteral("v")}));
    QCOMPARE(print(model), words("V: v"));
    model.setSchema(schemaOf({QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("v")}));
    QCOMPARE(print(model), words("T: a b V: v"));
    model.setSchema(schemaOf({QStringLiteral("b")}));
    QCOMPARE(print(model), words("T: b"));
    model.setSchema({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!(model.flags({}) & Qt::ItemIsSelectable));
}

void TestSchemaModel::filtersByDifference()
{
    SchemaModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setSchema(schemaOf({QStringLiteral("roles"), QStringLiteral("Users")},
                             {QStringLiteral("user_view")}));
    const QPersistentModelIndex users = model.find(QStringLiteral("users"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFilter(QStringLiteral("USER"));
    QCOMPARE(print(model), words("T: Users V: user_view"));
    QVERIFY(users.isValid());
    model.setFilter(QStringLiteral("_v"));
    QCOMPARE(print(model), words("V: user_view"));
    QVERIFY(!users.isValid());
    model.setFilter(QStringLiteral("%"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(print(model), words("T: roles Users V: user_view"));
    QCOMPARE(resets.size(), 0);
}

void TestSchemaModel::followsAnotherSchema()
{
    SchemaModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setSchema(schemaOf({QStringLiteral("a"), QStringLiteral("c")}));
    const QPersistentModelIndex c = model.find(QStringLiteral("c"));
    model.setSchema(schemaOf({QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(c.data().toString(), QStringLiteral("c"));
    QCOMPARE(model.table(c)->name, QStringLiteral("c"));
    QVERIFY(!model.find(QStringLiteral("a")).isValid());
}

void TestSchemaModel::findsTables()
{
    SchemaModel model(nullptr);
    model.setSchema(schemaOf({QStringLiteral("a")}, {QStringLiteral("v")}));
    const QModelIndex view = model.find(QStringLiteral("V"));
    QCOMPARE(view.data(SchemaModel::TypeRole).toInt(), int(sqlite::Table::Type::View));
    QCOMPARE(model.table(view)->name, QStringLiteral("v"));
    QVERIFY(!model.table(view.parent()));
    QVERIFY(!model.table({}));
    QVERIFY(!view.parent().data(SchemaModel::NameRole).isValid());
}

void TestSchemaModel::readsCountsAndRules()
{
    test::SessionFixture fixture(
        {QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)"),
         QStringLiteral("INSERT INTO t VALUES (1), (2), (3)"),
         QStringLiteral("CREATE TABLE \"odd \"\"name 🍜\"(x)"),
         QStringLiteral("CREATE VIEW v AS SELECT * FROM t WHERE id > 1")},
        R"({"name": "test", "mappings": [{"table": "T", "keys": ["t:{id}"]}]})");
    SchemaModel model(&fixture.session());
    const QAbstractItemModelTester tester(&model);
    model.refresh();
    QCOMPARE(model.state(), LoadState::Loading);
    QTRY_COMPARE(model.state(), LoadState::Ready);
    const QPersistentModelIndex table = model.find(QStringLiteral("t"));
    const QPersistentModelIndex odd = model.find(QStringLiteral("odd \"name 🍜"));
    const QPersistentModelIndex view = model.find(QStringLiteral("v"));
    QTRY_COMPARE(table.data(SchemaModel::RowCountRole), QVariant(3LL));
    QTRY_COMPARE(odd.data(SchemaModel::RowCountRole), QVariant(0LL));
    QTRY_COMPARE(view.sibling(view.row(), SchemaModel::RowsColumn).data().toString(),
                 QStringLiteral("2"));
    QVERIFY(table.data(SchemaModel::MappedRole).toBool());
    QVERIFY(!odd.data(SchemaModel::MappedRole).toBool());
    QVERIFY(table.data(SchemaModel::EditableRole).toBool());
    QVERIFY(!view.data(SchemaModel::EditableRole).toBool());
}

void TestSchemaModel::countsAgainAfterASave()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")});
    SchemaModel model(&fixture.session());
    model.refresh();
    QTRY_COMPARE(model.state(), LoadState::Ready);
    const QPersistentModelIndex table = model.find(QStringLiteral("t"));
    QTRY_COMPARE(table.data(SchemaModel::RowCountRole), QVariant(0LL));
    repository::RowEdit insert;
    insert.kind = repository::RowEdit::Kind::Insert;
    insert.table = QStringLiteral("t");
    insert.changes = Row({QStringLiteral("id")}, {7LL});
    fixture.session().save({insert});
    QTRY_COMPARE(table.data(SchemaModel::RowCountRole), QVariant(1LL));
}

void TestSchemaModel::editsNothingReadOnly()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")});
    fixture.openReadOnly();
    SchemaModel model(&fixture.session());
    model.refresh();
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QVERIFY(!model.find(QStringLiteral("t")).data(SchemaModel::EditableRole).toBool());
}

void TestSchemaModel::saysWhyThereIsNoSchema()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")});
    QFile::remove(fixture.database().path());
    SchemaModel model(&fixture.session());
    model.refresh();
    QTRY_COMPARE(model.state(), LoadState::Failed);
    QCOMPARE(model.error()->code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestSchemaModel)
#include "tst_schemamodel.moc"
