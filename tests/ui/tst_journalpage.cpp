// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/workspace/acts.h"
#include "ui/pages/journalpage.h"
#include "ui/saving/noticebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statestack.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

namespace {

JournalPage *shownPage(const WorkspaceFixture &at)
{
    at.window->workspace()->showPage(QStringLiteral("journal"));
    return at.window->workspace()->journal();
}

QString chainState(const JournalPage *page)
{
    return page->findChild<QLabel *>(QStringLiteral("chainState"))->text();
}

// As the window does it.
bool saveName(const WorkspaceFixture &at, int id, const QString &name)
{
    const auto saved =
        at.window->workspace()->session().save({{repository::RowEdit::Kind::Update,
                                                 QStringLiteral("users"),
                                                 Row({QStringLiteral("id")}, {qlonglong(id)}),
                                                 {},
                                                 Row({QStringLiteral("name")}, {name})}});
    return QTest::qWaitFor([saved] { return saved.isFinished(); }, 20'000) && saved.result();
}

} // namespace

class TestJournalPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWasDone()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        const JournalPage *page = shownPage(at);
        QTRY_COMPARE(page->findChild<StateStack *>()->pane().title(),
                     QStringLiteral("Nothing was done yet"));
        QTRY_VERIFY(chainState(page).startsWith(QStringLiteral("Intact, 0")));
    }

    void showsAndTakesBackAnEdit()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        const QString was =
            at.stored(QStringLiteral("SELECT name FROM users WHERE id = 4")).toString();
        QVERIFY(saveName(at, 4, QStringLiteral("Siti")));
        JournalPage *page = shownPage(at);
        QAbstractItemModelTester tester(&page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(page->model().rowCount(), 1);
        const auto *changes = page->findChild<QTableView *>(QStringLiteral("deedChanges"));
        QTRY_VERIFY(changes->isVisible());
        QCOMPARE(changes->model()->index(0, 1).data().toString(), was);
        QCOMPARE(changes->model()->index(0, 2).data().toString(), QStringLiteral("Siti"));

        auto *button = page->findChild<QPushButton *>(QStringLiteral("undoDeed"));
        QVERIFY(button->isEnabled());
        at.prompter.yes = false;
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(at.prompter.asked.last().startsWith(QStringLiteral("Undo")));
        QCOMPARE(at.stored(QStringLiteral("SELECT name FROM users WHERE id = 4")).toString(),
                 QStringLiteral("Siti"));
        at.prompter.yes = true;
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 2, 20'000);
        QTRY_COMPARE(at.stored(QStringLiteral("SELECT name FROM users WHERE id = 4")).toString(),
                     was);
        QTRY_VERIFY(
            at.window->workspace()->notice()->text().contains(QStringLiteral("as they were")));
        // The edit is still the current one, and cannot be taken back again.
        QTRY_VERIFY(!button->isEnabled());
    }

    void saysWhereTheChainIsBroken()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(saveName(at, 4, QStringLiteral("Siti")));
        JournalPage *page = shownPage(at);
        QTRY_VERIFY(chainState(page).startsWith(QStringLiteral("Intact, 2")));
        const auto deeds = QDir(at.folder.path()).entryList({QStringLiteral("*.deeds")});
        QCOMPARE(deeds.size(), 1);
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(QDir(at.folder.path()).filePath(deeds.first()));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER chain_stays")));
            QVERIFY(query.exec(QStringLiteral(
                "UPDATE chain SET body = replace(body, 'Siti', 'Budi') WHERE n = 1")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("verifyChain")),
                          Qt::LeftButton);
        QTRY_VERIFY(chainState(page).startsWith(QStringLiteral("Broken at entry 1")));
        QCOMPARE(page->badge(), 1);
    }

    void exportsAndFilters()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(saveName(at, 4, QStringLiteral("Siti")));
        JournalPage *page = shownPage(at);
        QTRY_COMPARE(page->model().rowCount(), 1);
        at.prompter.file = at.folder.filePath(QStringLiteral("out.jsonl"));
        page->exportAll();
        QTRY_VERIFY(QFile::exists(at.prompter.file));
        QFile file(at.prompter.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);

        auto *filter = page->findChild<QLineEdit *>(QStringLiteral("deedFilter"));
        QTest::keyClicks(filter, QStringLiteral("nobody"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(page->findChild<StateStack *>()->pane().title(),
                     QStringLiteral("Nothing matches"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(page->model().rowCount(), 1);
    }

    void takesNothingBackInAReadOnlyWorkspace()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(saveName(at, 4, QStringLiteral("Siti")));
        at.window->closeWorkspace();
        QVERIFY(at.open(at.workspace({{QStringLiteral("readOnly"), true}})));
        JournalPage *page = shownPage(at);
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("undoDeed"))->isEnabled());
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
