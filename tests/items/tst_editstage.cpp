// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/editstage.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::items;
using repository::RowEdit;

namespace {

const QString users = QStringLiteral("users");
const QString roles = QStringLiteral("roles");
const QString nameColumn = QStringLiteral("name");
const QString ageColumn = QStringLiteral("age");

Row keyOf(qint64 id)
{
    return {{QStringLiteral("id")}, {id}};
}

sqlite::TableRow user(qint64 id)
{
    return {keyOf(id),
            Row({QStringLiteral("id"), nameColumn, ageColumn},
                {id, QStringLiteral("name %1").arg(id), QVariant()})};
}

// The staged edits as text, to compare whole stages.
QString print(const EditStage &stage)
{
    QString text;
    for (const StagedEdit &staged : stage.staged()) {
        QStringList changes;
        for (const QString &column : staged.edit.changes.columns())
            changes.append(column + QLatin1Char('=')
                           + staged.edit.changes.value(column).toString());
        changes.sort();
        text += QStringLiteral("%1 %2 %3 [%4] %5\n")
                    .arg(staged.id)
                    .arg(int(staged.edit.kind))
                    .arg(staged.edit.table, staged.edit.key.value(u"id").toString(),
                         changes.join(QLatin1Char(' ')));
    }
    return text;
}

} // namespace

class TestEditStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsChangesOfARow();
    void keepsTheRowAsFirstSeen();
    void leavesOutWhatTheReaderCut();
    void unstagesACellSetBack();
    void tellsNullFromEmptyAndTextFromNumber();
    void tellsTablesAndKeysApart();
    void deletionTakesThePlaceOfChanges();
    void insertsAndForgetsInserted();
    void ordersByFirstTouch();
    void undoesAndRedoesSteps();
    void aNewStepEndsRedo();
    void groupsSteps();
    void discardingIsAStep();
    void clearForgetsEverything();
    void takesNothingWhileFrozen();
    void rebasesAfterAConflict();
    void saysWhatChanged();
    void undoReachesEveryEarlierStage();
};

void TestEditStage::joinsChangesOfARow()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.change(users, user(1), ageColumn, 5LL);
    stage.change(users, user(1), nameColumn, QStringLiteral("b"));
    QCOMPARE(stage.count(), 1);
    const RowEdit edit = stage.edits().constFirst();
    QCOMPARE(edit.kind, RowEdit::Kind::Update);
    QCOMPARE(edit.table, users);
    QCOMPARE(edit.key, keyOf(1));
    QCOMPARE(edit.before, user(1).values);
    QCOMPARE(edit.changes, Row({nameColumn, ageColumn}, {QStringLiteral("b"), 5LL}));
}

void TestEditStage::keepsTheRowAsFirstSeen()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    sqlite::TableRow later = user(1);
    later.values.set(ageColumn, 9LL);
    stage.change(users, later, nameColumn, QStringLiteral("b"));
    QCOMPARE(stage.edits().constFirst().before, user(1).values);
}

void TestEditStage::leavesOutWhatTheReaderCut()
{
    EditStage stage;
    sqlite::TableRow row = user(1);
    row.truncated = {nameColumn};
    stage.change(users, row, ageColumn, 1LL);
    QVERIFY(!stage.edits().constFirst().before.contains(nameColumn));
    QVERIFY(stage.edits().constFirst().before.contains(ageColumn));
}

void TestEditStage::unstagesACellSetBack()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.change(users, user(1), ageColumn, 1LL);
    stage.change(users, user(1), nameColumn, QStringLiteral("name 1"));
    QCOMPARE(stage.edits().constFirst().changes, Row({ageColumn}, {1LL}));
    stage.change(users, user(1), ageColumn, QVariant());
    QVERIFY(stage.isEmpty());
    QVERIFY(!stage.find(users, keyOf(1)));
}

void TestEditStage::tellsNullFromEmptyAndTextFromNumber()
{
    EditStage stage;
    stage.change(users, user(1), ageColumn, QString());
    QCOMPARE(stage.count(), 1);
    stage.discardAll();
    sqlite::TableRow row = user(2);
    row.values.set(ageColumn, 1LL);
    stage.change(users, row, ageColumn, QStringLiteral("1"));
    QCOMPARE(stage.count(), 1);
}

void TestEditStage::tellsTablesAndKeysApart()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.change(roles, user(1), nameColumn, QStringLiteral("a"));
    sqlite::TableRow textKey = user(1);
    textKey.key = Row({QStringLiteral("id")}, {QStringLiteral("1")});
    stage.change(users, textKey, nameColumn, QStringLiteral("a"));
    sqlite::TableRow composite = user(1);
    composite.key = Row({QStringLiteral("A"), QStringLiteral("B")}, {1LL, QVariant()});
    stage.change(users, composite, nameColumn, QStringLiteral("a"));
    QCOMPARE(stage.count(), 4);
    QCOMPARE(stage.tables(), QStringList({roles, users}));
    QVERIFY(stage.find(users, composite.key));
    QVERIFY(!stage.find(roles, composite.key));
}

void TestEditStage::deletionTakesThePlaceOfChanges()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.erase(users, user(1));
    QCOMPARE(stage.count(), 1);
    QCOMPARE(stage.edits().constFirst().kind, RowEdit::Kind::Delete);
    QVERIFY(stage.edits().constFirst().changes.isEmpty());
    stage.change(users, user(1), nameColumn, QStringLiteral("b"));
    QCOMPARE(stage.edits().constFirst().kind, RowEdit::Kind::Delete);
    stage.undo();
    QCOMPARE(stage.edits().constFirst().changes.value(nameColumn).toString(), QStringLiteral("a"));
    stage.redo();
    stage.discard(users, keyOf(1));
    QVERIFY(stage.isEmpty());
}

void TestEditStage::insertsAndForgetsInserted()
{
    EditStage stage;
    const qint64 first = stage.insert(users);
    const qint64 second = stage.insert(users, Row({nameColumn}, {QStringLiteral("x")}));
    QVERIFY(first > 0 && second > first);
    stage.changeInserted(first, nameColumn, QVariant());
    QVERIFY(stage.find(first)->edit.changes.contains(nameColumn));
    stage.resetInserted(first, nameColumn);
    QVERIFY(!stage.find(first)->edit.changes.contains(nameColumn));
    QCOMPARE(stage.insertedInto(users).size(), 2);
    QVERIFY(stage.insertedInto(roles).isEmpty());
    stage.discard(first);
    QCOMPARE(stage.insertedInto(users).size(), 1);
    stage.changeInserted(first, nameColumn, 1LL);
    QVERIFY(!stage.find(first));
}

void TestEditStage::ordersByFirstTouch()
{
    EditStage stage;
    stage.change(users, user(2), nameColumn, QStringLiteral("a"));
    stage.insert(roles);
    stage.erase(users, user(1));
    stage.change(users, user(2), ageColumn, 1LL);
    QVector<RowEdit::Kind> kinds;
    for (const RowEdit &edit : stage.edits())
        kinds.append(edit.kind);
    QCOMPARE(kinds,
             QVector<RowEdit::Kind>(
                 {RowEdit::Kind::Update, RowEdit::Kind::Insert, RowEdit::Kind::Delete}));
}

void TestEditStage::undoesAndRedoesSteps()
{
    EditStage stage;
    QVERIFY(!stage.canUndo() && !stage.canRedo());
    stage.undo();
    stage.redo();
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.change(users, user(1), nameColumn, QStringLiteral("a")); // no step
    stage.change(users, user(1), nameColumn, QStringLiteral("b"));
    stage.undo();
    QCOMPARE(stage.edits().constFirst().changes.value(nameColumn).toString(), QStringLiteral("a"));
    stage.undo();
    QVERIFY(stage.isEmpty());
    QVERIFY(!stage.canUndo());
    stage.redo();
    stage.redo();
    QCOMPARE(stage.edits().constFirst().changes.value(nameColumn).toString(), QStringLiteral("b"));
    QVERIFY(!stage.canRedo());
}

void TestEditStage::aNewStepEndsRedo()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.undo();
    stage.change(users, user(2), nameColumn, QStringLiteral("b"));
    QVERIFY(!stage.canRedo());
}

void TestEditStage::groupsSteps()
{
    EditStage stage;
    stage.beginStep();
    stage.erase(users, user(1));
    stage.beginStep();
    stage.erase(users, user(2));
    stage.endStep();
    QVERIFY(!stage.canUndo());
    stage.endStep();
    stage.undo();
    QVERIFY(stage.isEmpty());
    stage.redo();
    QCOMPARE(stage.count(), 2);
    stage.beginStep();
    stage.endStep();
    stage.undo();
    QVERIFY(stage.isEmpty());
}

void TestEditStage::discardingIsAStep()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.insert(roles);
    const QString before = print(stage);
    stage.discardAll();
    QVERIFY(stage.isEmpty());
    stage.undo();
    QCOMPARE(print(stage), before);
}

void TestEditStage::clearForgetsEverything()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.undo();
    stage.change(users, user(2), nameColumn, QStringLiteral("a"));
    QSignalSpy tables(&stage, &EditStage::tableChanged);
    stage.clear();
    QCOMPARE(tables.size(), 1);
    QVERIFY(stage.isEmpty() && !stage.canUndo() && !stage.canRedo());
    QVERIFY(!stage.find(users, keyOf(2)));
}

void TestEditStage::takesNothingWhileFrozen()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    const QString before = print(stage);
    stage.setFrozen(true);
    QVERIFY(!stage.canUndo());
    stage.undo();
    stage.change(users, user(1), nameColumn, QStringLiteral("b"));
    stage.erase(users, user(2));
    QCOMPARE(stage.insert(users), 0);
    stage.discardAll();
    QCOMPARE(print(stage), before);
    stage.setFrozen(false);
    stage.undo();
    QVERIFY(stage.isEmpty());
}

void TestEditStage::rebasesAfterAConflict()
{
    EditStage stage;
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.change(users, user(1), ageColumn, 7LL);
    const qint64 id = stage.find(users, keyOf(1))->id;
    Row stored = user(1).values;
    stored.set(ageColumn, 7LL);
    stage.rebase(id, stored);
    QCOMPARE(stage.find(id)->edit.before, stored);
    QCOMPARE(stage.find(id)->edit.changes, Row({nameColumn}, {QStringLiteral("a")}));
    stored.set(nameColumn, QStringLiteral("a"));
    stage.rebase(id, stored);
    QVERIFY(stage.isEmpty());
}

void TestEditStage::saysWhatChanged()
{
    EditStage stage;
    QSignalSpy tables(&stage, &EditStage::tableChanged);
    QSignalSpy changed(&stage, &EditStage::changed);
    stage.beginStep();
    stage.change(users, user(1), nameColumn, QStringLiteral("a"));
    stage.change(users, user(2), nameColumn, QStringLiteral("a"));
    stage.erase(roles, user(1));
    QCOMPARE(changed.size(), 0);
    stage.endStep();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(tables.size(), 2);
    stage.undo();
    QCOMPARE(changed.size(), 2);
    stage.undo();
    QCOMPARE(changed.size(), 2);
}

// Against the plainest history there is: a list of printed stages and a place in it.
void TestEditStage::undoReachesEveryEarlierStage()
{
    QRandomGenerator random(42);
    EditStage stage;
    QStringList history {print(stage)};
    qsizetype at = 0;
    for (int step = 0; step < 3000; ++step) {
        const int move = random.bounded(10);
        if (move < 3) {
            at = std::max<qsizetype>(0, at - 1);
            stage.undo();
        } else if (move < 5) {
            at = std::min<qsizetype>(history.size() - 1, at + 1);
            stage.redo();
        } else {
            const sqlite::TableRow row = user(random.bounded(1, 4));
            const QString &table = random.bounded(2) == 0 ? users : roles;
            const QVector<StagedEdit> inserted = stage.insertedInto(table);
            switch (random.bounded(6)) {
            case 0:
                stage.erase(table, row);
                break;
            case 1:
                stage.insert(table);
                break;
            case 2:
                stage.discard(table, row.key);
                break;
            case 3:
                if (!inserted.isEmpty())
                    stage.changeInserted(inserted.constLast().id, ageColumn, random.bounded(3));
                break;
            default:
                stage.change(table, row, ageColumn,
                             random.bounded(3) == 0 ? QVariant() : QVariant(random.bounded(3)));
            }
            if (print(stage) != history.at(at)) {
                history.resize(++at);
                history.append(print(stage));
            }
        }
        QCOMPARE(print(stage), history.at(at));
        QCOMPARE(stage.canUndo(), at > 0);
        QCOMPARE(stage.canRedo(), at < history.size() - 1);
    }
}

QTEST_GUILESS_MAIN(TestEditStage)
#include "tst_editstage.moc"
