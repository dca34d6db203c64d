// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "ui/pages/profilepage.h"
#include "ui/rules/proposalspane.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulespane.h"
#include "ui/rules/unmappedpane.h"
#include "ui/server/recordview.h"
#include "ui/shell/workspaceview.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

// The editor of profiles in a real window, on a real keyspace.
class TestProfilePage : public QObject {
    Q_OBJECT

    static ProfilePage &page(WorkspaceFixture &at) { return *at.window->workspace()->profile(); }
    template<class T>
    static T *part(WorkspaceFixture &at, const char *name)
    {
        return page(at).findChild<T *>(QLatin1String(name));
    }
    static void show(WorkspaceFixture &at, const QJsonObject &members = {})
    {
        QVERIFY(at.isReady());
        QVERIFY(at.open(at.workspace(members)));
        at.window->workspace()->showPage(QStringLiteral("profile"));
        QTRY_VERIFY_WITH_TIMEOUT(page(at).reviewed().has_value(), 20'000);
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void type(WorkspaceFixture &at, const QString &text)
    {
        part<QPlainTextEdit>(at, "ruleText")->setPlainText(text);
        page(at).rules().flush();
    }
    static void click(WorkspaceFixture &at, const char *name)
    {
        auto *button = part<QPushButton>(at, name);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString mistake(WorkspaceFixture &at)
    {
        const auto *label = part<QLabel>(at, "ruleMistake");
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void countsWhatEachRuleTakes()
    {
        WorkspaceFixture at;
        show(at);
        QCOMPARE(page(at).rules().model().rowCount(), 7);
        QCOMPARE(page(at).reviewed()->rules.first().matches, 1603);
        page(at).rules().choose(0);
        QVERIFY(part<QListWidget>(at, "ruleTaken")->count() > 10);
        QVERIFY(part<QListWidget>(at, "ruleTaken")
                    ->item(0)
                    ->text()
                    .startsWith(QStringLiteral("sita:user:")));
        QVERIFY(part<QPlainTextEdit>(at, "ruleText")
                    ->toPlainText()
                    .contains(QStringLiteral("\"user:{id}\"")));
        QVERIFY(!page(at).isModified());
        QVERIFY(!part<QPushButton>(at, "profileSave")->isEnabled());
    }

    void checksWhatIsTyped()
    {
        WorkspaceFixture at;
        show(at);
        page(at).rules().choose(0);
        type(at, QStringLiteral("{ \"table\": \"users\", \"keys\": [\"nobody:{id}\"] }"));
        QVERIFY(mistake(at).isEmpty());
        QVERIFY(page(at).isModified());
        QTRY_COMPARE_WITH_TIMEOUT(page(at).reviewed()->rules.first().matches, 0, 20'000);
        QVERIFY(part<QLabel>(at, "ruleWarnings")->isVisible());

        type(at, QStringLiteral("{ \"table\": \"users\", \"keys\": [\"user:{id\"] }"));
        QVERIFY2(mistake(at).contains(QStringLiteral("mappings[0].keys[0]")),
                 qPrintable(mistake(at)));
        // What was typed stays while another rule is looked at.
        page(at).rules().choose(1);
        QVERIFY(mistake(at).isEmpty());
        page(at).rules().choose(0);
        QVERIFY(part<QPlainTextEdit>(at, "ruleText")
                    ->toPlainText()
                    .contains(QStringLiteral("user:{id\"")));
        QVERIFY(!mistake(at).isEmpty());
        QVERIFY(!part<QPushButton>(at, "profileSaveAs")->isEnabled());
        QVERIFY(!part<QPushButton>(at, "profileSave")->isEnabled());

        QTest::mouseClick(part<QToolButton>(at, "profileUndo"), Qt::LeftButton);
        QVERIFY(mistake(at).isEmpty());
        QVERIFY(!page(at).isModified());
        QTRY_COMPARE_WITH_TIMEOUT(page(at).reviewed()->rules.first().matches, 1603, 20'000);
    }

    void addsAndRemovesRules()
    {
        WorkspaceFixture at;
        show(at);
        click(at, "ruleAdd");
        QCOMPARE(page(at).draft().rules(), 8);
        QCOMPARE(page(at).rules().view().currentRecord(), 7);
        click(at, "ruleRemove");
        QCOMPARE(page(at).draft().rules(), 7);
        QVERIFY(!page(at).isModified());
        page(at).rules().choose(0);
        click(at, "ruleRemove");
        QCOMPARE(page(at).draft().rules(), 6);
        QTest::mouseClick(part<QToolButton>(at, "profileUndo"), Qt::LeftButton);
        QTest::mouseClick(part<QToolButton>(at, "profileRedo"), Qt::LeftButton);
        QCOMPARE(page(at).draft().rules(), 6);
    }

    // The built-in profile stays as it is; a copy takes effect, with the workspace opened again.
    void savesACopyOfABuiltIn()
    {
        WorkspaceFixture at;
        show(at);
        const QString path = at.window->workspace()->session().file().path;
        const QString copy = at.folder.filePath(QStringLiteral("mine.json"));
        at.prompter.file = copy;
        page(at).rules().choose(1);
        click(at, "ruleRemove");
        QSignalSpy opened(at.window.get(), &MainWindow::workspaceOpened);
        click(at, "profileSave");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QCOMPARE(at.window->workspace()->session().keyMap().profile().rules.size(), 6);
        QCOMPARE(at.window->workspace()->session().file().application, copy);
        const QJsonObject saved = QJsonDocument::fromJson(read(path)).object();
        QCOMPARE(saved.value(QStringLiteral("application")).toString(),
                 QStringLiteral("mine.json"));
        QVERIFY(read(copy).contains("\"sessions\""));
        // From now on it is the file that is changed.
        at.window->workspace()->showPage(QStringLiteral("profile"));
        QTRY_VERIFY_WITH_TIMEOUT(page(at).reviewed().has_value(), 20'000);
        page(at).rules().choose(0);
        click(at, "ruleRemove");
        click(at, "profileSave");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 20'000);
        QCOMPARE(at.window->workspace()->session().keyMap().profile().rules.size(), 5);
    }

    // What would keep the workspace from being opened again is not saved.
    void refusesWhatDoesNotFit()
    {
        WorkspaceFixture at;
        show(at);
        page(at).rules().choose(0);
        type(at, QStringLiteral("{ \"table\": \"nowhere\", \"keys\": [\"user:{id}\"] }"));
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QPushButton>(at, "profileSave")->toolTip().contains(QStringLiteral("nowhere")),
            20'000);
        QVERIFY(!part<QPushButton>(at, "profileSave")->isEnabled());
        at.prompter.file = at.folder.filePath(QStringLiteral("bad.json"));
        page(at).saveAs();
        QVERIFY(!QFile::exists(at.prompter.file));
    }

    void overwritesNoOthersChange()
    {
        WorkspaceFixture at;
        const QString path = at.folder.filePath(QStringLiteral("own.json"));
        QFile::copy(QStringLiteral(":/profiles/sita-bi.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        show(at, {{QStringLiteral("application"), path}});
        page(at).rules().removeRule();
        const QByteArray theirs = read(path) + "\n";
        write(path, theirs);
        at.prompter.yes = false;
        click(at, "profileSave");
        QCOMPARE(at.prompter.asked.size(), 1);
        QCOMPARE(read(path), theirs);
    }

    void readOnlyWorkspaces()
    {
        WorkspaceFixture at;
        show(at, {{QStringLiteral("readOnly"), true}});
        const QString path = at.window->workspace()->session().file().path;
        const QByteArray before = read(path);
        page(at).rules().removeRule();
        QVERIFY(!part<QPushButton>(at, "profileSave")->isEnabled());
        at.prompter.file = at.folder.filePath(QStringLiteral("copy.json"));
        click(at, "profileSaveAs");
        QVERIFY(QFile::exists(at.prompter.file));
        QCOMPARE(read(path), before);
    }

    // A profile without rules, on what the real application left: the rules are found and taken.
    void proposesAndAdds()
    {
        WorkspaceFixture at;
        const QString path = at.folder.filePath(QStringLiteral("blank.json"));
        write(path, "{\"name\": \"blank\", \"mappings\": []}\n");
        show(at, {{QStringLiteral("application"), path}});
        QCOMPARE(page(at).reviewed()->byRules, 0);
        QVERIFY(page(at).unmapped().model().rowCount() > 3);
        page(at).showTab(ProfilePage::ProposalsTab);
        QTRY_VERIFY_WITH_TIMEOUT(page(at).proposals().isSettled(), 60'000);
        QVERIFY(page(at).proposals().model().rowCount() >= 6);
        QVERIFY(!part<QLabel>(at, "proposalReasons")->text().isEmpty());
        click(at, "proposalAddSure");
        QCOMPARE(page(at).draft().profile().keyPrefix, QStringLiteral("sita:"));
        QCOMPARE(page(at).draft().rules(), 3);
        page(at).showTab(ProfilePage::RulesTab);
        QTRY_COMPARE_WITH_TIMEOUT(page(at).reviewed()->byRules, 1603 + 827 + 259 + 816, 20'000);
        click(at, "profileSave");
        QVERIFY(read(path).contains("tugas_akhir:mahasiswa:{mahasiswa_id}*"));
    }

    void redisIsAway()
    {
        WorkspaceFixture at;
        QVERIFY(at.isReady());
        QVERIFY(at.open(at.workspace()));
        at.redis.stop();
        page(at).propose();
        QTRY_VERIFY_WITH_TIMEOUT(page(at).proposals().isSettled(), 60'000);
        QCOMPARE(page(at).proposals().model().rowCount(), 0);
    }

    void asksBeforeADraftIsLost()
    {
        WorkspaceFixture at;
        show(at);
        page(at).rules().removeRule();
        at.prompter.yes = false;
        at.window->closeWorkspace();
        QCOMPARE(at.prompter.asked.size(), 1);
        QVERIFY(at.window->workspace());
        at.prompter.yes = true;
        at.window->closeWorkspace();
        QVERIFY(!at.window->workspace());
    }
};

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
