// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "ui/browse/gridpane.h"
#include "ui/browse/keychip.h"
#include "ui/browse/keypane.h"
#include "ui/browse/linkstrip.h"
#include "ui/browse/tablelist.h"
#include "ui/browse/valuepane.h"
#include "ui/pages/browsepage.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statepane.h"

#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

namespace {

Row userKey(int id)
{
    return Row({QStringLiteral("id")}, {qlonglong(id)});
}

const QString users = QStringLiteral("users");

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

    static KeyChip *chip(const WorkspaceFixture &at, const QByteArray &key)
    {
        for (KeyChip *chip : at.window->workspace()->browse()->strip()->chips()) {
            if (chip->key().facts.name == key)
                return chip;
        }
        return nullptr;
    }

private Q_SLOTS:
    void opensAWorkspace()
    {
        WorkspaceFixture at;
        QVERIFY(at.isReady());
        QVERIFY(!at.window->actions().refresh->isEnabled());
        const QString path = at.workspace();
        QVERIFY(at.open(path));
        QVERIFY(at.window->windowTitle().contains(QLatin1String("SITA-BI test")));
        QVERIFY(at.window->actions().refresh->isEnabled());
        QCOMPARE(at.settings.value(Setting::RecentWorkspaces).toStringList(), QStringList {path});
        QCOMPARE(at.window->workspace()->models().keys.totalKeyCount(), 3806);
    }

    void closesAWorkspace()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QSignalSpy closed(at.window.get(), &MainWindow::workspaceClosed);
        at.window->actions().close->trigger();
        QCOMPARE(closed.count(), 1);
        QVERIFY(!at.window->workspace());
        QVERIFY(at.window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
    }

    void saysWhyAWorkspaceDoesNotOpen()
    {
        WorkspaceFixture at;
        QSignalSpy failed(at.window.get(), &MainWindow::openingFailed);
        at.window->openWorkspace(at.folder.filePath(QStringLiteral("none.selaras.json")));
        QTRY_COMPARE(failed.count(), 1);
        const auto *error = at.window->findChild<QLabel *>(QStringLiteral("openError"));
        QVERIFY(error->isVisible());
        QVERIFY(error->text().contains(QLatin1String("none.selaras.json")));
        QVERIFY(at.settings.value(Setting::RecentWorkspaces).toStringList().isEmpty());
    }

    void rowShowsItsStaleKey()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(1)));
        QTRY_VERIFY(chip(at, "sita:user:1"));
        KeyChip *stale = chip(at, "sita:user:1");
        QCOMPARE(stale->key().state, repository::KeyState::Stale);
        QVERIFY(stale->accessibleName().contains(QLatin1String("stale")));
        QTest::mouseClick(stale, Qt::LeftButton);
        const ValuePane *value = at.window->workspace()->browse()->value();
        QTRY_VERIFY(!value->isLoading());
        QVERIFY(value->isVisible());
        QVERIFY(value->findChild<QAbstractItemView *>(QStringLiteral("differences"))
                    ->model()
                    ->rowCount()
                > 0);
    }

    void freshRowIsFresh()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(4)));
        QTRY_VERIFY(chip(at, "sita:user:4"));
        QCOMPARE(chip(at, "sita:user:4")->key().state, repository::KeyState::Fresh);
    }

    void keyLeadsToItsRow()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        BrowsePage *browse = at.window->workspace()->browse();
        browse->openKey("sita:user:7");
        QTRY_VERIFY(!browse->value()->isLoading());
        auto *row = browse->value()->findChild<QPushButton *>(QStringLiteral("openRow"));
        QVERIFY(row->isVisible());
        QCOMPARE(row->text(), QStringLiteral("users · id 7"));
        QTest::mouseClick(row, Qt::LeftButton);
        QTRY_COMPARE(browse->selection().value(QStringLiteral("values")).toList().value(0).toInt(),
                     7);
        QCOMPARE(browse->selection().value(QStringLiteral("table")).toString(), users);
    }

    void largeValueIsShownByParts()
    {
        WorkspaceFixture at;
        at.redis.cli({QStringLiteral("SETRANGE"), QStringLiteral("large"), QStringLiteral("200000"),
                      QStringLiteral("end")});
        QVERIFY(at.open(at.workspace()));
        BrowsePage *browse = at.window->workspace()->browse();
        browse->openKey("large");
        auto *more = browse->value()->findChild<QPushButton *>(QStringLiteral("showMore"));
        QTRY_VERIFY(more->isVisible());
        const auto *text =
            browse->value()->findChild<QPlainTextEdit *>(QStringLiteral("valueText"));
        QVERIFY(!text->toPlainText().endsWith(QLatin1String("end")));
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(text->toPlainText().endsWith(QLatin1String("end")));
        QVERIFY(!more->isVisible());
    }

    void longHashSaysThatItIsCut()
    {
        WorkspaceFixture at;
        at.redis.cli({QStringLiteral("EVAL"),
                      QStringLiteral("for i = 1, 1500 do redis.call('HSET', 'h', i, i) end"),
                      QStringLiteral("0")});
        QVERIFY(at.open(at.workspace()));
        BrowsePage *browse = at.window->workspace()->browse();
        browse->openKey("h");
        const auto *more = browse->value()->findChild<QPushButton *>(QStringLiteral("showMore"));
        QTRY_VERIFY(more->isVisible());
        QVERIFY(!more->isEnabled());
    }

    void keyThatHasGoneSaysSo()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        BrowsePage *browse = at.window->workspace()->browse();
        browse->openKey("not there");
        QTRY_VERIFY(!browse->value()->isLoading());
        QVERIFY(browse->value()->findChild<StatePane *>()->title().contains(
            QLatin1String("not there")));
    }

    void findsARowThatIsNotLoaded()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(1990)));
    }

    void selectionSurvivesARestart()
    {
        WorkspaceFixture at;
        const QString path = at.workspace();
        QVERIFY(at.open(path));
        QVERIFY(at.selectRow(users, userKey(5)));
        at.window->closeWorkspace();
        QVERIFY(at.open(path));
        const BrowsePage *browse = at.window->workspace()->browse();
        QTRY_COMPARE(browse->selection().value(QStringLiteral("values")).toList().value(0).toInt(),
                     5);
    }

    void readOnlyTakesNoEdits()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace({{QStringLiteral("readOnly"), true}})));
        QVERIFY(at.selectRow(users, userKey(2)));
        auto &rows = at.window->workspace()->models().rows;
        QVERIFY(!rows.isEditable());
        QVERIFY(!at.window->findChild<QWidget *>(QStringLiteral("addRow"))->isEnabled());
        QVERIFY(at.window->findChild<QWidget *>(QStringLiteral("readOnly"))->isVisible());
    }

    void everyControlHasAName()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        QVERIFY(at.selectRow(users, userKey(1)));
        at.window->workspace()->browse()->openKey("sita:user:1");
        at.window->workspace()->showReview();
        for (const QWidget *widget : at.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool container = widget->inherits("QMenuBar") || widget->inherits("QTabBar")
                || widget->inherits("QMenu") || widget->inherits("QHeaderView")
                || widget->inherits("QStackedWidget") || widget->focusProxy();
            QVERIFY2(
                named || container,
                qPrintable(
                    QStringLiteral("%1 “%2” in %3")
                        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                             QLatin1String(widget->parentWidget()->metaObject()->className()))));
        }
    }

    void languageChangesAtRunTime()
    {
        WorkspaceFixture at;
        QVERIFY(at.open(at.workspace()));
        // Where translations are looked for is the name of the class that moc knows.
        QCOMPARE(at.window->actions().metaObject()->className(), "selaras::ui::Actions");
        at.language.setCode(QStringLiteral("id"));
        QCoreApplication::processEvents();
        QCOMPARE(at.settings.value(Setting::Language).toString(), QStringLiteral("id"));
        QCOMPARE(QLocale().language(), QLocale::Indonesian);
    }

    void asksForThePassword()
    {
        WorkspaceFixture at;
        at.redis.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"),
                      QStringLiteral("requirepass"), QStringLiteral("secret")});
        at.prompter.secret = Secret {QStringLiteral("secret"), false};
        at.window->openWorkspace(at.workspace());
        QTRY_VERIFY(at.window->workspace());
        auto *action = at.window->findChild<QPushButton *>(QStringLiteral("noticeAction"));
        QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), 20'000);
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_COMPARE(at.opener.passwords, QStringList {QStringLiteral("secret")});
        QTRY_VERIFY_WITH_TIMEOUT(at.window->workspace()->models().keys.totalKeyCount() == 3806,
                                 20'000);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
