// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/previewmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace selaras;
using namespace selaras::items;
using repository::RowEdit;

namespace {

RowEdit edit(RowEdit::Kind kind, const Row &before, const Row &changes)
{
    RowEdit made;
    made.kind = kind;
    made.table = QStringLiteral("users");
    if (kind != RowEdit::Kind::Insert)
        made.key = Row({QStringLiteral("id")}, {1LL});
    made.before = before;
    made.changes = changes;
    return made;
}

const Row stored({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("active")},
                 {1LL, QStringLiteral("Budi"), 1LL});

sqlite::Schema schema()
{
    sqlite::Table users;
    users.name = QStringLiteral("users");
    sqlite::Column active;
    active.name = QStringLiteral("active");
    active.kind = ColumnKind::Boolean;
    users.columns = {active};
    sqlite::Schema schema;
    schema.tables = {users};
    return schema;
}

QModelIndex changes(const PreviewModel &model)
{
    return model.index(int(PreviewModel::Group::Changes), 0);
}

QModelIndex keys(const PreviewModel &model)
{
    return model.index(int(PreviewModel::Group::Keys), 0);
}

} // namespace

class TestPreviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsOldAndNewValues();
    void showsInsertsAndDeletes();
    void showsKeysBelowTheirTargets();
    void marksConflicts();
};

void TestPreviewModel::isEmptyAtFirst()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(changes(model)), 0);
    QCOMPARE(model.rowCount(keys(model)), 0);
}

void TestPreviewModel::showsOldAndNewValues()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview(
        {edit(RowEdit::Kind::Update, stored,
              Row({QStringLiteral("name"), QStringLiteral("active")}, {QVariant(), 0LL}))},
        {}, schema());
    const QModelIndex change = model.index(0, 0, changes(model));
    QCOMPARE(change.data().toString(), QStringLiteral("users 1"));
    QCOMPARE(model.rowCount(change), 2);
    const QModelIndex name = model.index(0, PreviewModel::NewColumn, change);
    QCOMPARE(name.siblingAtColumn(PreviewModel::NameColumn).data().toString(),
             QStringLiteral("name"));
    QCOMPARE(name.siblingAtColumn(PreviewModel::OldColumn).data().toString(),
             QStringLiteral("Budi"));
    QVERIFY(name.data(PreviewModel::NullRole).toBool());
    QVERIFY(!name.siblingAtColumn(PreviewModel::OldColumn).data(PreviewModel::NullRole).toBool());
    const QModelIndex active = model.index(1, PreviewModel::NewColumn, change);
    QCOMPARE(active.data().toString(), QStringLiteral("false"));
    QCOMPARE(active.data(PreviewModel::RawRole), QVariant(0LL));
}

void TestPreviewModel::showsInsertsAndDeletes()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview({edit(RowEdit::Kind::Insert, {}, stored),
                      edit(RowEdit::Kind::Delete, stored, {}), edit(RowEdit::Kind::Insert, {}, {})},
                     {});
    const QModelIndex insert = model.index(0, 0, changes(model));
    QCOMPARE(insert.data().toString(), QStringLiteral("users"));
    QCOMPARE(insert.data(PreviewModel::EditKindRole).toInt(), int(RowEdit::Kind::Insert));
    QCOMPARE(model.rowCount(insert), 3);
    QVERIFY(!model.index(1, PreviewModel::OldColumn, insert).data().isValid());
    QVERIFY(!model.index(1, PreviewModel::OldColumn, insert).data(PreviewModel::NullRole).toBool());
    const QModelIndex erase = model.index(1, 0, changes(model));
    QCOMPARE(model.rowCount(erase), 3);
    QCOMPARE(model.index(1, PreviewModel::OldColumn, erase).data().toString(),
             QStringLiteral("Budi"));
    QVERIFY(!model.index(1, PreviewModel::NewColumn, erase).data().isValid());
    QCOMPARE(model.rowCount(model.index(2, 0, changes(model))), 0);
}

void TestPreviewModel::showsKeysBelowTheirTargets()
{
    repository::EditPreview preview;
    const mapping::KeyTarget subtree {mapping::KeyTarget::Scope::Subtree, "list:1", ":"};
    const mapping::KeyTarget exact {mapping::KeyTarget::Scope::Exact, "user:\xff", ":"};
    preview.targets = {{subtree, {"list:1", "list:1:a"}}, {exact, {}}};
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview({}, preview);
    QCOMPARE(keys(model).data(PreviewModel::CountRole).toInt(), 2);
    const QModelIndex pattern = model.index(0, 0, keys(model));
    QVERIFY(pattern.data(PreviewModel::PatternRole).toBool());
    QCOMPARE(pattern.data(PreviewModel::CountRole).toInt(), 2);
    QCOMPARE(model.index(1, 0, pattern).data(PreviewModel::KeyRole).toByteArray(),
             QByteArray("list:1:a"));
    const QModelIndex single = model.index(1, 0, keys(model));
    QCOMPARE(single.data().toString(), QStringLiteral("user:\\xff"));
    QCOMPARE(single.data(PreviewModel::KeyRole).toByteArray(), QByteArray("user:\xff"));
    QVERIFY(!single.data(PreviewModel::PatternRole).toBool());
    QCOMPARE(model.parent(model.index(1, 0, pattern)), pattern);
}

void TestPreviewModel::marksConflicts()
{
    repository::EditPreview preview;
    preview.conflicts = {
        {1, repository::Conflict::Reason::Changed, {QStringLiteral("NAME")}, stored},
        {2, repository::Conflict::Reason::Gone, {}, {}},
        {9, repository::Conflict::Reason::Gone, {}, {}}}; // of no edit
    const RowEdit update =
        edit(RowEdit::Kind::Update, stored,
             Row({QStringLiteral("name"), QStringLiteral("active")}, {QStringLiteral("Ani"), 0LL}));
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview({update, update, update}, preview);
    const auto change = [&model](int row) { return model.index(row, 0, changes(model)); };
    QVERIFY(!change(0).data(PreviewModel::ConflictRole).toBool());
    QVERIFY(change(1).data(PreviewModel::ConflictRole).toBool());
    QVERIFY(!change(1).data(PreviewModel::GoneRole).toBool());
    QVERIFY(change(2).data(PreviewModel::GoneRole).toBool());
    QVERIFY(model.index(0, 0, change(1)).data(PreviewModel::ConflictRole).toBool());
    QVERIFY(!model.index(1, 0, change(1)).data(PreviewModel::ConflictRole).toBool());
}

QTEST_GUILESS_MAIN(TestPreviewModel)
#include "tst_previewmodel.moc"
