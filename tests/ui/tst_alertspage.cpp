// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/insight/infotext.h"
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
        // The drift in the data would be an alert of its own.
        at.settings.setValue(Setting::DriftOnChange, false);
        QVERIFY(at.open(at.workspace()));
        const insight::InfoText memory(
            at.redis.cli({QStringLiteral("INFO"), QStringLiteral("memory")}));
        at.redis.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("maxmemory"),
                      QString::number(*memory.integer("used_memory") * 11 / 10)});
        WorkspaceView &view = *at.window->workspace();
        auto *page = view.findChild<AlertsPage *>();
        QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 1, 60'000);
        QCOMPARE(page->model().firings().first().alert, insight::Alert::Memory);
        QCOMPARE(page->badge(), 1);
        QVERIFY(view.notice()->text().contains(QStringLiteral("maxmemory")));
        view.showPage(QStringLiteral("alerts"));
        QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("alertDetail"))->isVisible());
    }
};

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
