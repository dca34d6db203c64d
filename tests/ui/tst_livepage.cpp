// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/redis/connection.h"
#include "ui/browse/valuepane.h"
#include "ui/live/commandspane.h"
#include "ui/live/hitratepane.h"
#include "ui/live/messagespane.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/livepage.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/statepane.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using items::ChannelModel;
using items::CommandLogModel;
using items::HitRateModel;
using test::WorkspaceFixture;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

// The Live page on a real server.
class TestLivePage : public QObject {
    Q_OBJECT

    static WorkspaceView &view(WorkspaceFixture &at) { return *at.window->workspace(); }
    static LivePage &page(WorkspaceFixture &at) { return *view(at).live(); }
    template<class T>
    static T *part(WorkspaceFixture &at, const char *name)
    {
        return page(at).findChild<T *>(QLatin1String(name));
    }
    static void click(WorkspaceFixture &at, const char *name)
    {
        QTest::mouseClick(part<QPushButton>(at, name), Qt::LeftButton);
    }
    static bool show(WorkspaceFixture &at, const QJsonObject &members = {})
    {
        if (!at.isReady() || !at.open(at.workspace(members)))
            return false;
        view(at).showPage(QStringLiteral("live"));
        return true;
    }
    static QJsonObject inProduction()
    {
        return {{QStringLiteral("environment"), QStringLiteral("production")}};
    }

private Q_SLOTS:
    void followsCommands();
    void tellsTheCostBefore();
    void filtersAndPauses();
    void showsTheKeyInBrowse();
    void saysWhyItStopped();
    void followsMessages();
    void publishes();
    void publishingIsGuarded();
    void measuresHitRates();
    void readOnlyChangesNothing();
};

void TestLivePage::followsCommands()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    click(at, "commandsStart");
    const QAbstractItemModel &model = *page(at).commands()->view()->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        !at.redis.cli({QStringLiteral("GET"), QStringLiteral("sita:user:1")}).isEmpty()
            && model.rowCount() > 0,
        patienceMs);
    QVERIFY(part<QTableView>(at, "commands")->isVisible());
    QTRY_VERIFY(part<QLabel>(at, "commandsStatus")->text().contains(QLatin1String("seen")));
    click(at, "commandsStart");
    QTRY_VERIFY_WITH_TIMEOUT(!page(at).live().commands().isRunning(), patienceMs);
    QVERIFY(part<QLabel>(at, "commandsStatus")->text().startsWith(QLatin1String("Stopped.")));
    click(at, "commandsClear");
    QCOMPARE(model.rowCount(), 0);
}

void TestLivePage::tellsTheCostBefore()
{
    WorkspaceFixture at;
    QVERIFY(show(at, inProduction()));
    const auto costIsShown = [&] {
        const auto labels = page(at).commands()->findChild<StatePane *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("commands and"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(costIsShown(), patienceMs);
    at.prompter.yes = false;
    click(at, "commandsStart");
    QCOMPARE(at.prompter.asked.size(), 1);
    QVERIFY(!page(at).live().commands().isRunning());
    at.prompter.yes = true;
    click(at, "commandsStart");
    QVERIFY(page(at).live().commands().isRunning());
    QVERIFY(at.prompter.told.constLast().contains(QLatin1String("commands")));
}

void TestLivePage::filtersAndPauses()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    auto *key = part<QLineEdit>(at, "filterKey");
    QTest::keyClicks(key, QStringLiteral("sita:user:*"));
    QTest::keyClick(key, Qt::Key_Return);
    click(at, "commandsStart");
    const QAbstractItemModel &model = *page(at).commands()->view()->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        at.redis.cli({QStringLiteral("GET"), QStringLiteral("other")}).isEmpty()
            && page(at).live().commands().counts().unmatched > 0,
        patienceMs);
    QCOMPARE(model.rowCount(), 0);
    at.redis.cli({QStringLiteral("GET"), QStringLiteral("sita:user:7")});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patienceMs);
    click(at, "commandsPause");
    at.redis.cli({QStringLiteral("GET"), QStringLiteral("sita:user:8")});
    QTRY_VERIFY_WITH_TIMEOUT(page(at).live().commands().counts().whilePaused > 0, patienceMs);
    QCOMPARE(model.rowCount(), 1);
}

void TestLivePage::showsTheKeyInBrowse()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    click(at, "commandsStart");
    QTableView &commands = *page(at).commands()->view();
    QTRY_VERIFY_WITH_TIMEOUT(
        !at.redis.cli({QStringLiteral("GET"), QStringLiteral("sita:user:1")}).isEmpty()
            && commands.model()->rowCount() > 0,
        patienceMs);
    int row = 0;
    while (commands.model()->index(row, 0).data(CommandLogModel::KeyRole).toByteArray()
           != "sita:user:1")
        QVERIFY(++row < commands.model()->rowCount());
    commands.setCurrentIndex(commands.model()->index(row, 0));
    click(at, "commandsShowKey");
    QCOMPARE(view(at).currentPage(), QStringLiteral("browse"));
    QTRY_VERIFY_WITH_TIMEOUT(view(at).browse()->value()->isVisible(), patienceMs);
}

void TestLivePage::saysWhyItStopped()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    page(at).live().commands().start({50, 1000, 10'000});
    QTRY_VERIFY_WITH_TIMEOUT(!page(at).live().commands().isRunning(), patienceMs);
    QVERIFY(part<QLabel>(at, "commandsStatus")
                ->text()
                .startsWith(QLatin1String("Stopped by itself after")));
}

void TestLivePage::followsMessages()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    page(at).showPane(page(at).messages());
    auto *name = part<QLineEdit>(at, "channelName");
    QTest::keyClicks(name, QStringLiteral("updates:*"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(at.redis.cli({QStringLiteral("PUBLISH"), QStringLiteral("updates:1"),
                                            QStringLiteral("{\"a\": [1]}")}),
                              QByteArray("1"), patienceMs);
    QTableView &messages = *page(at).messages()->view();
    QTRY_VERIFY_WITH_TIMEOUT(messages.model()->rowCount() > 0, patienceMs);
    QVERIFY(messages.isVisible());
    messages.setCurrentIndex(messages.model()->index(0, 0));
    QVERIFY(part<QPlainTextEdit>(at, "valueJson")->toPlainText().contains(QLatin1Char('\n')));
    QAbstractItemModel &channels = *part<QTableView>(at, "channels")->model();
    QTRY_COMPARE_WITH_TIMEOUT(channels.rowCount(), 2, patienceMs); // the pattern and the channel
    QVERIFY(channels.index(0, 0).data(ChannelModel::IsPatternRole).toBool());
    QVERIFY(channels.setData(channels.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY_WITH_TIMEOUT(!page(at).live().messages().isRunning(), patienceMs);
}

void TestLivePage::publishes()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    page(at).showPane(page(at).messages());
    page(at).messages()->channels().follow({"news", false});
    QTRY_COMPARE_WITH_TIMEOUT(
        at.redis.cli({QStringLiteral("PUBSUB"), QStringLiteral("NUMSUB"), QStringLiteral("news")}),
        QByteArray("news\n1"), patienceMs);
    QVERIFY(!part<QPushButton>(at, "publish")->isEnabled());
    part<QLineEdit>(at, "publishChannel")->setText(QStringLiteral("news"));
    part<QLineEdit>(at, "publishPayload")->setText(QStringLiteral("hello"));
    QSignalSpy told(&page(at), &Page::succeeded);
    click(at, "publish");
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patienceMs);
    QVERIFY(told.first().first().toString().startsWith(QLatin1String("Published: 1 ")));
    QTRY_COMPARE_WITH_TIMEOUT(page(at).messages()->view()->model()->rowCount(), 1, patienceMs);
    QVERIFY(at.prompter.asked.isEmpty());
}

void TestLivePage::publishingIsGuarded()
{
    WorkspaceFixture at;
    QVERIFY(show(at, inProduction()));
    page(at).showPane(page(at).messages());
    part<QLineEdit>(at, "publishChannel")->setText(QStringLiteral("news"));
    QSignalSpy told(&page(at), &Page::succeeded);
    at.prompter.yes = false;
    click(at, "publish");
    QCOMPARE(at.prompter.asked.size(), 1);
    QVERIFY(part<QPushButton>(at, "publish")->isEnabled());
    at.prompter.yes = true;
    click(at, "publish");
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patienceMs);
}

void TestLivePage::measuresHitRates()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    page(at).showPane(page(at).hitRates());
    click(at, "hitRateStart");
    QVERIFY(page(at).hitRates()->isMeasuring());
    redis::Connection application(at.redis.endpoint(), at.clock);
    const QAbstractItemModel &model = *page(at).hitRates()->view()->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        application.pipeline({{"GET", "sita:user:1"}, {"GET", "sita:user:999999"}})
            && model.rowCount() > 0,
        patienceMs);
    click(at, "hitRateStart");
    QTRY_VERIFY_WITH_TIMEOUT(!page(at).hitRates()->isMeasuring(), patienceMs);
    const auto count = model.index(0, 0).data(HitRateModel::CountRole).value<insight::HitCount>();
    QVERIFY(count.reads >= 2);
    QVERIFY(qAbs(count.rate() - 0.5) < 0.2);
    QCOMPARE(model.index(0, HitRateModel::NameColumn).data().toString(),
             QStringLiteral("user:{id}"));
    QVERIFY(part<QLabel>(at, "hitRateStatus")->text().contains(QLatin1String("reads in")));
    QVERIFY(at.redis
                .cli({QStringLiteral("CONFIG"), QStringLiteral("GET"),
                      QStringLiteral("notify-keyspace-events")})
                .endsWith("events\n"));
}

void TestLivePage::readOnlyChangesNothing()
{
    WorkspaceFixture at;
    QVERIFY(show(at, {{QStringLiteral("readOnly"), true}}));
    page(at).showPane(page(at).hitRates());
    QVERIFY(!part<QPushButton>(at, "hitRateStart")->isEnabled());
    page(at).showPane(page(at).messages());
    QVERIFY(!part<QLineEdit>(at, "publishChannel")->isEnabled());
    page(at).showPane(page(at).commands());
    QVERIFY(part<QPushButton>(at, "commandsStart")->isEnabled());
}

QTEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
