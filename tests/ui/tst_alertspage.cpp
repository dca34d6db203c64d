// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "ui/pages/alertspage.h"
#include "ui/saving/noticebar.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statestack.h"

#include <QLabel>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

class TestAlertsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingFired()
    {
        WorkspaceFixture at;
        QVERIFY(at.isReady());
        // The drift in the data would be an alert of its own.
        at.settings.setValue(Setting::DriftOnChange, false);
        QVERIFY(at.open(at.workspace()));
        at.window->workspace()->showPage(QStringLiteral("alerts"));
        auto *page = at.window->workspace()->findChild<AlertsPage *>();
        QTRY_COMPARE(page->findChild<StateStack *>()->pane().title(),
                     QStringLiteral("Nothing has fired"));
    }

    void tellsWhyAndWhatToDo()
    {
        WorkspaceFixture at;
        QVERIFY(at.isReady());
        // Nothing can be saved any more: alerted as soon as it is seen for long enough.
        at.redis.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("dir"),
                      at.folder.path()});
        at.redis.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("dbfilename"),
                      QStringLiteral("dump.rdb")});
        QVERIFY(QDir(at.folder.path()).mkdir(QStringLiteral("dump.rdb")));
        // The drift in the data would be an alert of its own.
        at.settings.setValue(Setting::DriftOnChange, false);
        QVERIFY(at.open(at.workspace()));
        at.redis.cli({QStringLiteral("BGSAVE")});
        WorkspaceView &view = *at.window->workspace();
        auto *page = view.findChild<AlertsPage *>();
        QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 1, 60'000);
        QCOMPARE(page->model().firings().first().alert, insight::Alert::Persistence);
        QCOMPARE(page->badge(), 1);
        QVERIFY(view.notice()->text().contains(QStringLiteral("snapshot")));
        view.showPage(QStringLiteral("alerts"));
        QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("alertDetail"))->isVisible());
    }
};

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
