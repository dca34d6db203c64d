// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/curvefeed.h"
#include "ui/pages/dashboardpage.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statestack.h"

#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

class TestDashboardPage : public QObject {
    Q_OBJECT

private:
    static DashboardPage &open(WorkspaceFixture &at, const QJsonObject &members = {})
    {
        if (!at.isReady() || !at.open(at.workspace(members)))
            qFatal("no workspace");
        at.window->workspace()->showPage(QStringLiteral("dashboard"));
        return *at.window->workspace()->dashboard();
    }
    static ChartCard *card(DashboardPage &page, const char *id)
    {
        return page.grid()->findChild<ChartCard *>(QStringLiteral("chart.") + QLatin1String(id));
    }

private Q_SLOTS:
    void chartsWhatIsSampled()
    {
        WorkspaceFixture at;
        DashboardPage &page = open(at);
        QTRY_VERIFY_WITH_TIMEOUT(card(page, "memory")->chart().drawnPoints() >= 2, 20'000);
        const auto memory = card(page, "memory")->chart().valueOf(0);
        QVERIFY(memory);
        QVERIFY(*memory > 100'000);
    }

    void tellsNumbers()
    {
        WorkspaceFixture at;
        DashboardPage &page = open(at);
        QTRY_VERIFY_WITH_TIMEOUT(!page.feed().curves().isEmpty(), 20'000);
        page.showTable(true);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("numbers"));
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
    }

    void exports()
    {
        WorkspaceFixture at;
        DashboardPage &page = open(at);
        QTRY_VERIFY_WITH_TIMEOUT(card(page, "memory")->chart().drawnPoints() >= 2, 20'000);
        at.prompter.file = at.folder.filePath(QStringLiteral("numbers"));
        page.exportCsv();
        QFile csv(at.folder.filePath(QStringLiteral("numbers.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readLine().startsWith("time,hit_rate,used_memory"));
        QVERIFY(csv.readLine().contains("Z,"));
        at.prompter.file = at.folder.filePath(QStringLiteral("charts.svg"));
        page.exportCharts(QStringLiteral(".svg"));
        QFile svg(at.folder.filePath(QStringLiteral("charts.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("<svg"));
        at.prompter.file = at.folder.filePath(QStringLiteral("charts.png"));
        page.exportCharts(QStringLiteral(".png"));
        QCOMPARE(QImage(at.folder.filePath(QStringLiteral("charts.png"))).size(),
                 page.grid()->size() * 2);
    }

    void saysThatAFileCannotBeWritten()
    {
        WorkspaceFixture at;
        DashboardPage &page = open(at);
        QTRY_VERIFY_WITH_TIMEOUT(!page.feed().curves().isEmpty(), 20'000);
        QSignalSpy failed(&page, &Page::failed);
        at.prompter.file = at.folder.filePath(QStringLiteral("no/such/folder.csv"));
        page.exportCsv();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Io);
    }

    void saysThatRedisIsAway()
    {
        WorkspaceFixture at;
        at.redis.stop();
        QVERIFY(at.isReady());
        at.window->openWorkspace(at.workspace());
        QTRY_VERIFY(at.window->workspace());
        at.window->workspace()->showPage(QStringLiteral("dashboard"));
        DashboardPage &page = *at.window->workspace()->dashboard();
        auto *stack = page.findChild<StateStack *>();
        QTRY_VERIFY_WITH_TIMEOUT(stack->pane().title().contains(QStringLiteral("Redis")), 20'000);
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
