// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/sqlite/database.h"
#include "ui/browse/gridpane.h"
#include "ui/pages/browsepage.h"
#include "ui/saving/noticebar.h"
#include "ui/saving/saveflow.h"
#include "ui/shell/workspaceview.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

namespace {

const QString users = QStringLiteral("users");

Row userKey(int id)
{
    return Row({QStringLiteral("id")}, {qlonglong(id)});
}

} // namespace

// Edits through the window, on a real database and a real Redis.
class TestSaving : public QObject {
    Q_OBJECT

    static items::RowGridModel &rows(const WorkspaceFixture &at)
    {
        return at.window->workspace()->models().rows;
    }
    static items::EditStage &stage(const WorkspaceFixture &at)
    {
        return at.window->workspace()->models().stage;
    }
    static QModelIndex cell(const WorkspaceFixture &at, int id, const QString &column)
    {
        const auto names = rows(at).table().columnNames();
        return rows(at).find(userKey(id), int(names.indexOf(column)));
    }
    static bool editName(const WorkspaceFixture &at, int id, const QString &name)
    {
        return rows(at).setData(cell(at, id, QStringLiteral("name")), name);
    }
    static bool exists(WorkspaceFixture &at, const char *key)
    {
        return at.redis.cli({QStringLiteral("EXISTS"), QString::fromLatin1(key)}) == "1";
    }
    static void click(const WorkspaceFixture &at, const char *name)
    {
        auto *button = at.window->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString notice(const WorkspaceFixture &at)
    {
        return at.window->workspace()->notice()->text();
    }

private Q_SLOTS:
    void savingRemovesTheKey()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(exists(at, "sita:user:4"));
        const auto *bar = at.window->findChild<QWidget *>(QStringLiteral("saveBar"));
        QVERIFY(!bar->isVisible());
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(at.window->workspace()->flow().preview());
        QVERIFY(at.window->findChild<QLabel *>(QStringLiteral("saveText"))
                    ->text()
                    .contains(QLatin1String("will remove 1 key")));
        QVERIFY(exists(at, "sita:user:4"));
        click(at, "save");
        QTRY_VERIFY(stage(at).isEmpty());
        QVERIFY(!bar->isVisible());
        QVERIFY(!exists(at, "sita:user:4"));
        QVERIFY(exists(at, "sita:user:6"));
        QCOMPARE(at.stored(QStringLiteral("SELECT name FROM users WHERE id = 4")).toString(),
                 QStringLiteral("Siti"));
        QVERIFY(at.window->workspace()->notice()->isVisible());
        QVERIFY(notice(at).contains(QLatin1String("removed")));
    }

    void reviewShowsOldAndNew()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        QTRY_VERIFY(at.window->workspace()->flow().preview());
        click(at, "review");
        const auto *tree = at.window->findChild<QTreeView *>(QStringLiteral("reviewTree"));
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 2);
        click(at, "saveReviewed");
        QTRY_VERIFY(stage(at).isEmpty());
        QVERIFY(!tree->isVisible());
        QVERIFY(!exists(at, "sita:user:4"));
    }

    void productionReviewsFirst()
    {
        WorkspaceFixture at;
        QVERIFY(
            at.open(at.workspace({{QStringLiteral("environment"), QStringLiteral("production")}})));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        at.window->actions().save->trigger();
        QVERIFY(at.window->findChild<QTreeView *>(QStringLiteral("reviewTree"))->isVisible()
                || at.window->findChild<QWidget *>(QStringLiteral("reviewPanel"))->isVisible());
        QVERIFY(!at.window->workspace()->flow().isSaving());
        QVERIFY(exists(at, "sita:user:4"));
        QTRY_VERIFY(at.window->workspace()->flow().preview());
        click(at, "saveReviewed");
        QTRY_VERIFY(stage(at).isEmpty());
        QVERIFY(!exists(at, "sita:user:4"));
    }

    void undoTakesBack()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        QVERIFY(at.window->actions().undo->isEnabled());
        at.window->actions().undo->trigger();
        QVERIFY(stage(at).isEmpty());
        at.window->actions().redo->trigger();
        QCOMPARE(stage(at).count(), 1);
    }

    void discardAsksFirst()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        at.prompter.yes = false;
        click(at, "discard");
        QCOMPARE(at.prompter.asked.size(), 1);
        QCOMPARE(stage(at).count(), 1);
        at.prompter.yes = true;
        click(at, "discard");
        QVERIFY(stage(at).isEmpty());
    }

    void closingKeepsStagedEdits()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        at.prompter.yes = false;
        QVERIFY(!at.window->close());
        QVERIFY(at.window->isVisible());
        QCOMPARE(stage(at).count(), 1);
    }

    void conflictShowsBoth_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::newRow("mine") << "keepMine"
                              << "Siti";
        QTest::newRow("theirs") << "takeTheirs"
                                << "Other";
    }
    void conflictShowsBoth()
    {
        QFETCH(QString, button);
        QFETCH(QString, name);
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        {
            const auto other =
                sqlite::Database::open(at.databasePath(), sqlite::Database::Access::ReadWrite);
            QVERIFY(other);
            QVERIFY(
                (*other)->execute(QStringLiteral("UPDATE users SET name = 'Other' WHERE id = 4")));
        }
        at.window->actions().save->trigger();
        auto *panel = at.window->findChild<QWidget *>(QStringLiteral("conflictPanel"));
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(stage(at).count(), 1);
        QVERIFY(exists(at, "sita:user:4"));
        click(at, qPrintable(button));
        QVERIFY(!panel->isVisible());
        at.window->actions().save->trigger();
        QTRY_VERIFY(stage(at).isEmpty());
        QCOMPARE(at.stored(QStringLiteral("SELECT name FROM users WHERE id = 4")).toString(), name);
    }

    void withoutRedisItIsPending()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        at.redis.stop();
        QVERIFY(editName(at, 4, QStringLiteral("Siti")));
        at.window->actions().save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(stage(at).isEmpty(), 30'000);
        QVERIFY(notice(at).contains(QLatin1String("as soon as Redis is back")));
        QCOMPARE(at.stored(QStringLiteral("SELECT name FROM users WHERE id = 4")).toString(),
                 QStringLiteral("Siti"));
        QTRY_COMPARE_WITH_TIMEOUT(at.window->workspace()->session().pendingCount(), 1, 30'000);
        click(at, "noticeAction");
        QCOMPARE(at.window->workspace()->currentPage(), QStringLiteral("invalidations"));
        QTRY_COMPARE(at.window->workspace()->models().intents.rowCount(), 1);
        QVERIFY(at.redis.start());
        QTRY_COMPARE_WITH_TIMEOUT(at.window->workspace()->session().pendingCount(), 0, 30'000);
    }

    void refusedInputSaysWhy()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QVERIFY(!rows(at).setData(cell(at, 4, QStringLiteral("name")), QVariant()));
        QVERIFY(at.window->workspace()->notice()->isVisible());
        QVERIFY(notice(at).contains(QLatin1String("name")));
        QVERIFY(stage(at).isEmpty());
    }

    void rowsAreAddedAndDeleted()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        const int before = rows(at).rowCount();
        at.window->actions().addRow->trigger();
        QCOMPARE(rows(at).rowCount(), before + 1);
        at.window->actions().undo->trigger();
        QCOMPARE(rows(at).rowCount(), before);
        at.window->workspace()->browse()->grid()->view()->setCurrentIndex(
            cell(at, 4, QStringLiteral("name")));
        at.window->actions().deleteRows->trigger();
        QCOMPARE(stage(at).edits().constFirst().kind, repository::RowEdit::Kind::Delete);
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
