// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sitabi.h"
#include "tests/ui/workspacefixture.h"

#include "models/sqlite/database.h"
#include "ui/browse/gridpane.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/driftpage.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statepane.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using items::DriftModel;
using items::LoadState;
using test::WorkspaceFixture;

class TestDriftPage : public QObject {
    Q_OBJECT

    static WorkspaceView &view(WorkspaceFixture &at) { return *at.window->workspace(); }
    static DriftModel &model(WorkspaceFixture &at) { return view(at).models().drift; }
    template<class T>
    static T *part(WorkspaceFixture &at, const char *name)
    {
        return view(at).drift()->findChild<T *>(QLatin1String(name));
    }
    static void show(WorkspaceFixture &at, const QJsonObject &members = {})
    {
        QVERIFY(at.isReady());
        QVERIFY(at.open(at.workspace(members)));
        view(at).showPage(QStringLiteral("drift"));
    }
    static void scan(WorkspaceFixture &at)
    {
        QTest::mouseClick(part<QPushButton>(at, "scan"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!model(at).isScanning(), 30'000);
        QCOMPARE(model(at).state(), LoadState::Ready);
    }
    static int keyCount(WorkspaceFixture &at)
    {
        return at.redis.cli({QStringLiteral("DBSIZE")}).toInt();
    }

private Q_SLOTS:
    void findsAndRepairs()
    {
        WorkspaceFixture at;
        show(at);
        QVERIFY(!part<QPushButton>(at, "invalidateAll")->isEnabled());
        scan(at);
        QByteArrayList keys = model(at).keys();
        std::sort(keys.begin(), keys.end());
        QCOMPARE(keys, test::staleSitaBiKeys());
        QVERIFY(part<QTableView>(at, "findings")->isVisible());
        QCOMPARE(part<QLabel>(at, "tally.stale")->text(), QStringLiteral("17 stale"));
        QCOMPARE(part<QLabel>(at, "tally.compared")->text(), QStringLiteral("3,246 compared"));
        auto *foot = at.window->findChild<QPushButton *>(QStringLiteral("lastDrift"));
        QVERIFY(foot->isVisible());
        QVERIFY(foot->text().contains(QLatin1String("17")));

        const int before = keyCount(at);
        QTest::mouseClick(part<QPushButton>(at, "invalidateAll"), Qt::LeftButton);
        QTRY_COMPARE(model(at).rowCount(), 0);
        QTRY_VERIFY(!view(at).drift()->isRepairing());
        QCOMPARE(keyCount(at), before - 17);
        QVERIFY(at.prompter.asked.isEmpty());
        scan(at);
        QCOMPARE(model(at).tally().findings(), 0);
        QVERIFY(!part<QTableView>(at, "findings")->isVisible());
        QCOMPARE(view(at).drift()->findChild<StatePane *>()->title(), QStringLiteral("No drift"));
    }

    void invalidatesTheSelectedOnly()
    {
        WorkspaceFixture at;
        show(at);
        scan(at);
        auto *findings = part<QTableView>(at, "findings");
        findings->clearSelection();
        QVERIFY(!part<QPushButton>(at, "invalidateSelected")->isEnabled());
        findings->selectRow(3);
        const QByteArray key = findings->currentIndex().data(DriftModel::KeyRole).toByteArray();
        const int before = keyCount(at);
        QTest::mouseClick(part<QPushButton>(at, "invalidateSelected"), Qt::LeftButton);
        QTRY_COMPARE(model(at).rowCount(), 16);
        QVERIFY(!model(at).keys().contains(key));
        QCOMPARE(keyCount(at), before - 1);
    }

    void showsTheFieldsSideBySide()
    {
        WorkspaceFixture at;
        show(at);
        scan(at);
        auto *findings = part<QTableView>(at, "findings");
        const auto *differences = part<QTableView>(at, "differences");
        for (int row = 0; row < findings->model()->rowCount(); ++row) {
            findings->selectRow(row);
            QVERIFY(differences->isVisible());
            QVERIFY(differences->model()->rowCount() > 0);
        }
    }

    void goesToTheRow()
    {
        WorkspaceFixture at;
        show(at);
        scan(at);
        auto *findings = part<QTableView>(at, "findings");
        for (int row = 0; row < findings->model()->rowCount(); ++row) {
            if (findings->model()->index(row, DriftModel::KeyColumn).data().toString()
                == QLatin1String("sita:user:38"))
                findings->selectRow(row);
        }
        QTest::mouseClick(part<QPushButton>(at, "goToRow"), Qt::LeftButton);
        QTRY_COMPARE(view(at).currentPage(), QStringLiteral("browse"));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto row = view(at).models().rows.storedRow(
                    view(at).browse()->grid()->view()->currentIndex().row());
                return row && row->key.value(u"id").toInt() == 38;
            }(),
            20'000);
    }

    void asksInProduction()
    {
        WorkspaceFixture at;
        show(at, {{QStringLiteral("environment"), QStringLiteral("production")}});
        scan(at);
        const int before = keyCount(at);
        at.prompter.yes = false;
        QTest::mouseClick(part<QPushButton>(at, "invalidateAll"), Qt::LeftButton);
        QCOMPARE(at.prompter.asked.size(), 1);
        QVERIFY(at.prompter.asked.first().contains(QLatin1String("17")));
        QVERIFY(!view(at).drift()->isRepairing());
        QCOMPARE(keyCount(at), before);
        at.prompter.yes = true;
        QTest::mouseClick(part<QPushButton>(at, "invalidateAll"), Qt::LeftButton);
        QTRY_COMPARE(model(at).rowCount(), 0);
        QCOMPARE(keyCount(at), before - 17);
    }

    void readOnlyIsForLooking()
    {
        WorkspaceFixture at;
        show(at, {{QStringLiteral("readOnly"), true}});
        scan(at);
        QCOMPARE(model(at).rowCount(), 17);
        QVERIFY(!part<QPushButton>(at, "invalidateAll")->isEnabled());
        view(at).drift()->invalidateAll();
        QVERIFY(!view(at).drift()->isRepairing());
    }

    static void rename(WorkspaceFixture &at, int id, const QString &name)
    {
        auto other = sqlite::Database::open(at.databasePath(), sqlite::Database::Access::ReadWrite);
        QVERIFY((*other)->execute(QStringLiteral("UPDATE users SET name = ? WHERE id = ?"),
                                  {name, id}));
    }
    static void connected(WorkspaceFixture &at)
    {
        QTRY_COMPARE_WITH_TIMEOUT(view(at).session().databaseStatus().state,
                                  workspace::ConnectionStatus::State::Connected, 20'000);
    }

    void scansWhenAnotherChangesTheDatabase()
    {
        WorkspaceFixture at;
        show(at);
        connected(at);
        view(at).showPage(QStringLiteral("browse"));
        view(at).browse()->grid()->view()->setFocus();
        const QWidget *focus = at.window->focusWidget();
        QVERIFY(part<QCheckBox>(at, "scanOnChange")->isChecked());
        rename(at, 4, QStringLiteral("Changed behind its back"));
        QTRY_COMPARE_WITH_TIMEOUT(model(at).rowCount(), 18, 30'000);
        QVERIFY(model(at).keys().contains("sita:user:4"));
        QCOMPARE(model(at).state(), LoadState::Ready);
        QCOMPARE(at.window->focusWidget(), focus);
        QCOMPARE(view(at).currentPage(), QStringLiteral("browse"));

        // Again only after the pause; by hand at once.
        rename(at, 6, QStringLiteral("And again"));
        QSignalSpy changed(&view(at).session(), &workspace::Session::databaseChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10'000);
        QVERIFY(!model(at).isInBackground());
        view(at).showPage(QStringLiteral("drift"));
        scan(at);
        QCOMPARE(model(at).rowCount(), 19);
    }

    void scansOnlyWhenAskedTo()
    {
        WorkspaceFixture at;
        show(at);
        connected(at);
        auto *onChange = part<QCheckBox>(at, "scanOnChange");
        onChange->click();
        QVERIFY(!at.settings.value(Setting::DriftOnChange).toBool());
        rename(at, 4, QStringLiteral("Changed behind its back"));
        QSignalSpy changed(&view(at).session(), &workspace::Session::databaseChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10'000);
        QVERIFY(!model(at).isInBackground());
        QCOMPARE(model(at).endedMs(), 0);
        // The change is not forgotten.
        onChange->click();
        QTRY_COMPARE_WITH_TIMEOUT(model(at).rowCount(), 18, 30'000);
    }

    void stopsAndSaysWhy()
    {
        WorkspaceFixture at;
        show(at);
        view(at).drift()->startOrStop();
        QVERIFY(model(at).isScanning());
        view(at).drift()->startOrStop();
        QTRY_COMPARE(model(at).state(), LoadState::Failed);
        QCOMPARE(part<QPushButton>(at, "scan")->text(), QStringLiteral("&Scan"));

        at.redis.stop();
        view(at).drift()->startOrStop();
        QTRY_COMPARE_WITH_TIMEOUT(model(at).state(), LoadState::Failed, 20'000);
        QVERIFY(model(at).error()->code != ErrorCode::Cancelled);
    }
};

QTEST_MAIN(TestDriftPage)
#include "tst_driftpage.moc"
