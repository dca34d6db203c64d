// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/sqlite/database.h"
#include "models/workspace/followdesk.h"
#include "ui/capture/capturetext.h"
#include "ui/pages/capturepage.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statepane.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using items::CaptureModel;
using items::LoadState;
using test::WorkspaceFixture;

class TestCapturePage : public QObject {
    Q_OBJECT

    static WorkspaceView &view(WorkspaceFixture &at) { return *at.window->workspace(); }
    static CaptureModel &model(WorkspaceFixture &at) { return view(at).models().capture; }
    template<class T>
    static T *part(WorkspaceFixture &at, const char *name)
    {
        return view(at).capture()->findChild<T *>(QLatin1String(name));
    }
    static void click(WorkspaceFixture &at, const char *name)
    {
        QTest::mouseClick(part<QPushButton>(at, name), Qt::LeftButton);
    }
    static QString notice(WorkspaceFixture &at)
    {
        const auto *label = part<QLabel>(at, "captureNoticeText");
        return label->isVisible() ? label->text() : QString();
    }
    static void show(WorkspaceFixture &at, const QJsonObject &members = {})
    {
        QVERIFY(at.isReady());
        QVERIFY(at.open(at.workspace(members)));
        view(at).showPage(QStringLiteral("capture"));
        QTRY_COMPARE_WITH_TIMEOUT(model(at).state(), LoadState::Ready, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(view(at).session().redisStatus().state,
                                  workspace::ConnectionStatus::State::Connected, 20'000);
    }
    static void select(WorkspaceFixture &at, const char *table)
    {
        for (int row = 0; row < model(at).rowCount(); ++row) {
            if (model(at).index(row, 0).data().toString() == QLatin1String(table))
                view(at).capture()->view()->selectRow(row);
        }
    }
    static int captured(WorkspaceFixture &at)
    {
        return model(at).count(CaptureModel::State::Captured);
    }
    static QVariant triggers(WorkspaceFixture &at)
    {
        return at.stored(QStringLiteral(
            "SELECT count(*) FROM sqlite_master WHERE name LIKE '\\_selaras\\_%' ESCAPE '\\'"));
    }

private Q_SLOTS:
    void switchesOneTableOnAndOff()
    {
        WorkspaceFixture at;
        show(at);
        const QVariant before = at.stored(QStringLiteral("SELECT group_concat(sql) FROM "
                                                         "sqlite_master"));
        QVERIFY(model(at).rowCount() > 2);
        QVERIFY(!part<QPushButton>(at, "captureAllOff")->isEnabled());
        QVERIFY(notice(at).isEmpty());
        select(at, "users");
        click(at, "captureOn");
        QCOMPARE(at.prompter.asked.size(), 1);
        QTRY_COMPARE(captured(at), 1);
        QCOMPARE(triggers(at), 6);
        QVERIFY(!part<QPushButton>(at, "captureOn")->isEnabled());
        click(at, "captureOff");
        QTRY_COMPARE(captured(at), 0);
        QCOMPARE(at.stored(QStringLiteral("SELECT group_concat(sql) FROM sqlite_master")), before);
        QCOMPARE(at.prompter.asked.size(), 1);
    }

    void explainsBeforeItSwitches()
    {
        WorkspaceFixture at;
        show(at);
        at.prompter.yes = false;
        select(at, "users");
        click(at, "captureOn");
        QVERIFY(at.prompter.asked.first().contains(QLatin1String("users")));
        for (const char *told :
             {"_selaras_changes", "_selaras_users_inserted", "…_updating", "µs", "db push"})
            QVERIFY2(at.prompter.told.first().contains(QString::fromUtf8(told)), told);
        QVERIFY(!view(at).capture()->isSwitching());
        QCOMPARE(triggers(at), 0);
        // The same stands on the page, for what is selected.
        const auto labels = part<QWidget>(at, "captureDetail")->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("_selaras_users_inserted"));
        }));
    }

    void switchesAll()
    {
        WorkspaceFixture at;
        show(at);
        const int all = model(at).count(CaptureModel::State::NotCaptured);
        click(at, "captureAllOn");
        QTRY_COMPARE(captured(at), all);
        QVERIFY(!part<QPushButton>(at, "captureAllOn")->isEnabled());
        click(at, "captureAllOff");
        QTRY_COMPARE(captured(at), 0);
        QCOMPARE(triggers(at), 0);
    }

    void worksByKeyboard()
    {
        WorkspaceFixture at;
        show(at);
        select(at, "users");
        QTableView *tables = view(at).capture()->view();
        tables->setFocus();
        QTest::keyClick(tables, Qt::Key_Return);
        QTRY_COMPARE(captured(at), 1);
        QTest::keyClick(tables, Qt::Key_Return);
        QTRY_COMPARE(captured(at), 0);
        QVERIFY(!tables->accessibleName().isEmpty());
    }

    void saysThatNobodyDelivers()
    {
        WorkspaceFixture at;
        show(at);
        select(at, "users");
        click(at, "captureOn");
        QTRY_VERIFY(notice(at).contains(QLatin1String("selaras watch ")));
        click(at, "copyWatchCommand");
        QCOMPARE(QApplication::clipboard()->text(), watchCommand(view(at).session().file().path));

        const QFuture<Result<workspace::Access>> future =
            at.opener.open(at.workspace(), std::nullopt);
        QTRY_VERIFY(future.isFinished());
        const auto writing = workspace::WriteDesk::open(*future.result(), at.clock);
        const auto following = workspace::FollowDesk::open(*future.result(), **writing, at.clock);
        QVERIFY((*following)->follower().step());
        QTRY_VERIFY_WITH_TIMEOUT(notice(at).isEmpty(), 10'000);
    }

    void tellsLostTriggersAndTheLog()
    {
        WorkspaceFixture at;
        show(at);
        select(at, "users");
        click(at, "captureOn");
        QTRY_COMPARE(captured(at), 1);
        auto other = sqlite::Database::open(at.databasePath(), sqlite::Database::Access::ReadWrite);
        QVERIFY((*other)->execute(QStringLiteral("UPDATE users SET name = 'x' WHERE id = 1")));
        QVERIFY((*other)->execute(QStringLiteral("DROP TRIGGER _selaras_users_updated")));
        QTRY_COMPARE_WITH_TIMEOUT(model(at).troubles(), 1, 10'000);
        QVERIFY(part<QLabel>(at, "captureSummary")->text().contains(QLatin1String("1 change")));
        select(at, "users");
        click(at, "captureOn");
        QTRY_COMPARE(captured(at), 1);
    }

    void saysWhyItFailed()
    {
        WorkspaceFixture at;
        show(at);
        select(at, "users");
        auto other = sqlite::Database::open(at.databasePath(), sqlite::Database::Access::ReadWrite);
        QVERIFY((*other)->beginImmediate());
        click(at, "captureOn");
        QTRY_VERIFY_WITH_TIMEOUT(notice(at).contains(QLatin1String("lock")), 10'000);
        QVERIFY(!view(at).capture()->isSwitching());
        (*other)->rollback();
        click(at, "captureOn");
        QTRY_COMPARE(captured(at), 1);
        QVERIFY(!notice(at).contains(QLatin1String("lock")));
    }

    void asksInProduction()
    {
        WorkspaceFixture at;
        show(at, {{QStringLiteral("environment"), QStringLiteral("production")}});
        click(at, "captureAllOn");
        QTRY_VERIFY(captured(at) > 0);
        at.prompter.yes = false;
        click(at, "captureAllOff");
        QCOMPARE(at.prompter.asked.size(), 2);
        QVERIFY(!view(at).capture()->isSwitching());
        QVERIFY(captured(at) > 0);
    }

    void readOnlyIsForLooking()
    {
        WorkspaceFixture at;
        show(at, {{QStringLiteral("readOnly"), true}});
        QVERIFY(notice(at).contains(QLatin1String("read-only")));
        QVERIFY(!part<QPushButton>(at, "captureAllOn")->isEnabled());
        view(at).capture()->switchAllOn();
        QVERIFY(at.prompter.asked.isEmpty());
        QCOMPARE(triggers(at), 0);
    }

    void quotesTheCommand()
    {
        QCOMPARE(watchCommand(QStringLiteral("/srv/a.json")),
                 QStringLiteral("selaras watch /srv/a.json"));
        QCOMPARE(watchCommand(QStringLiteral("/srv/it's here/a.json")),
                 QStringLiteral("selaras watch '/srv/it'\\''s here/a.json'"));
    }
};

QTEST_MAIN(TestCapturePage)
#include "tst_capturepage.moc"
