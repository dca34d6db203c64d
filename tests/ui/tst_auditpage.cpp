// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "ui/access/auditdetail.h"
#include "ui/access/auditpane.h"
#include "ui/access/audittimeline.h"
#include "ui/access/auditview.h"
#include "ui/access/eventchooser.h"
#include "ui/access/panepage.h"
#include "ui/browse/gridpane.h"
#include "ui/pages/browsepage.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using items::AuditModel;
using items::LoadState;
using test::WorkspaceFixture;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

// S3.8: the audit log, on a real server and a real database.
class TestAuditPage : public QObject {
    Q_OBJECT

    static AuditPane &pane(WorkspaceFixture &at) { return *at.window->findChild<AuditPane *>(); }
    template<class T>
    static T *part(WorkspaceFixture &at, const char *name)
    {
        return pane(at).findChild<T *>(QLatin1String(name));
    }
    static bool settled(WorkspaceFixture &at)
    {
        AuditModel &model = pane(at).model();
        return QTest::qWaitFor(
            [&] { return model.state() == LoadState::Ready && !model.isArranging(); }, patienceMs);
    }
    static void push(WorkspaceFixture &at, int user, const QString &event, qint64 timeMs,
                     const QString &ip = QStringLiteral("10.0.0.1"))
    {
        const QByteArray entry = QJsonDocument(QJsonObject {{QStringLiteral("event"), event},
                                                            {QStringLiteral("timestamp"), timeMs},
                                                            {QStringLiteral("ip"), ip}})
                                     .toJson(QJsonDocument::Compact);
        at.redis.cli({QStringLiteral("LPUSH"), QStringLiteral("security:audit:%1").arg(user),
                      QString::fromUtf8(entry)});
    }
    static bool show(WorkspaceFixture &at)
    {
        if (!at.isReady() || !at.open(at.workspace()))
            return false;
        at.window->workspace()->showPage(QStringLiteral("audit"));
        return settled(at);
    }
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

private Q_SLOTS:
    void emptySaysWhatToDo();
    void showsAndFollows();
    void filters();
    void choosesATime();
    void staysWhereOneLooks();
    void leadsToRowAndKey();
    void exportsWhatIsShown();
    void redisGoesAndComesBack();
    void showsHostileEntries();
};

void TestAuditPage::emptySaysWhatToDo()
{
    WorkspaceFixture at;
    QVERIFY(show(at));
    QVERIFY(!pane(at).stack().showsContent());
    QCOMPARE(pane(at).stack().pane().title(), QStringLiteral("No events"));
    push(at, 1, QStringLiteral("login"), now());
    QTRY_VERIFY_WITH_TIMEOUT(pane(at).stack().showsContent(), patienceMs);
}

void TestAuditPage::showsAndFollows()
{
    WorkspaceFixture at;
    for (int i = 0; i < 20; ++i)
        push(at, 1 + i % 2, QStringLiteral("login"), now() - i * 1000);
    QVERIFY(show(at));
    AuditModel &model = pane(at).model();
    QCOMPARE(model.rowCount(), 20);
    const QString name =
        at.stored(QStringLiteral("SELECT name FROM users WHERE id = 1")).toString();
    QVERIFY(!name.isEmpty());
    QCOMPARE(model.index(0, AuditModel::UserColumn).data().toString(), name);
    push(at, 1, QStringLiteral("login_failed"), now() + 1000);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 21, patienceMs);
    QCOMPARE(model.index(0, AuditModel::EventColumn).data().toString(),
             QStringLiteral("login_failed"));
    QVERIFY(settled(at));
    QCOMPARE(part<AuditTimeline>(at, "auditTimeline")
                 ->histogram()
                 .totals()
                 .at(size_t(security::AuditKind::Failure)),
             1);
    part<QPushButton>(at, "auditFollow")->click();
    QVERIFY(!model.isFollowing());
}

void TestAuditPage::filters()
{
    WorkspaceFixture at;
    for (int i = 0; i < 10; ++i) {
        push(at, 1, QStringLiteral("login"), now() - i, QStringLiteral("10.0.0.%1").arg(i));
        push(at, 2, QStringLiteral("logout"), now() - i);
    }
    QVERIFY(show(at));
    AuditModel &model = pane(at).model();
    QTest::keyClicks(part<QLineEdit>(at, "auditIp"), QStringLiteral("10.0.0.3"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patienceMs);
    QTest::keyClick(part<QLineEdit>(at, "auditIp"), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20, patienceMs);
    part<EventChooser>(at, "auditEvents")->choose({QStringLiteral("logout")});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10, patienceMs);
    QTest::keyClicks(part<QLineEdit>(at, "auditText"), QStringLiteral("nowhere"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patienceMs);
    QTRY_VERIFY(!part<QTableView>(at, "auditEntries")->isVisible());
    part<QPushButton>(at, "auditShowAll")->click();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20, patienceMs);
    // What is filtered for holds for what is new.
    pane(at).showOnly(QStringLiteral("1"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10, patienceMs);
    push(at, 2, QStringLiteral("login"), now());
    push(at, 1, QStringLiteral("password_changed"), now() + 5);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 11, patienceMs);
}

void TestAuditPage::choosesATime()
{
    WorkspaceFixture at;
    for (int i = 0; i < 100; ++i)
        push(at, 1, QStringLiteral("login"), now() - i * 60'000);
    QVERIFY(show(at));
    AuditModel &model = pane(at).model();
    auto *timeline = part<AuditTimeline>(at, "auditTimeline");
    QTRY_VERIFY(!timeline->histogram().bins().isEmpty());
    // With the keyboard: the last bars.
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_End);
    QVERIFY(timeline->cursorText().contains(QLatin1String("Sign-ins")));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(timeline, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(timeline, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && model.rowCount() < 100, patienceMs);
    QVERIFY(model.filter().fromMs && model.filter().toMs);
    QVERIFY(settled(at));
    QTest::keyClick(timeline, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100, patienceMs);
    // With the mouse: the left half.
    QVERIFY(settled(at));
    const int middle = timeline->height() / 2;
    QTest::mousePress(timeline, Qt::LeftButton, {}, {2, middle});
    QTest::mouseMove(timeline, {timeline->width() / 2, middle});
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, {timeline->width() / 2, middle});
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 20 && model.rowCount() < 80, patienceMs);
}

// One who has scrolled away keeps what he reads in sight; one at the top sees what is new.
void TestAuditPage::staysWhereOneLooks()
{
    WorkspaceFixture at;
    for (int i = 0; i < 200; ++i)
        push(at, 1, QStringLiteral("login"), now() - 1'000'000 + i);
    QVERIFY(show(at));
    AuditModel &model = pane(at).model();
    auto *view = part<AuditView>(at, "auditEntries");
    push(at, 1, QStringLiteral("first"), now());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 201, patienceMs);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    view->setCurrentIndex(model.index(60, 0));
    view->verticalScrollBar()->setValue(50);
    const auto top = model.serialAt(50);
    const auto current = model.serialAt(60);
    push(at, 1, QStringLiteral("second"), now() + 1);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 202, patienceMs);
    QCOMPARE(model.serialAt(view->verticalScrollBar()->value()), top);
    QCOMPARE(view->currentEntry(), std::optional(current));
    // Also over what shows all anew.
    view->sortByColumn(AuditModel::TimeColumn, Qt::AscendingOrder);
    QVERIFY(settled(at));
    QCOMPARE(view->currentEntry(), std::optional(current));
}

void TestAuditPage::leadsToRowAndKey()
{
    WorkspaceFixture at;
    push(at, 1, QStringLiteral("login"), now());
    QVERIFY(show(at));
    QTRY_VERIFY(part<QPushButton>(at, "auditShowUser")->isEnabled());
    QVERIFY(part<QPlainTextEdit>(at, "auditRaw")
                ->toPlainText()
                .contains(QLatin1String("\"event\": \"login\"")));
    QSignalSpy keys(&pane(at), &AuditPane::keyWanted);
    part<QPushButton>(at, "auditShowKey")->click();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().first().toByteArray(), QByteArray("security:audit:1"));
    at.window->workspace()->showPage(QStringLiteral("audit"));
    part<QPushButton>(at, "auditShowUser")->click();
    const auto &rows = at.window->workspace()->models().rows;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto row = rows.storedRow(
                at.window->workspace()->browse()->grid()->view()->currentIndex().row());
            return row && row->key.value(u"id").toInt() == 1;
        }(),
        patienceMs);
}

void TestAuditPage::exportsWhatIsShown()
{
    WorkspaceFixture at;
    for (int i = 0; i < 50; ++i)
        push(at, 1, i % 2 == 0 ? QStringLiteral("login") : QStringLiteral("logout"), now() - i);
    QVERIFY(show(at));
    part<EventChooser>(at, "auditEvents")->choose({QStringLiteral("login")});
    QTRY_COMPARE_WITH_TIMEOUT(pane(at).model().rowCount(), 25, patienceMs);
    QVERIFY(settled(at));
    at.prompter.file = at.folder.filePath(QStringLiteral("audit.csv"));
    part<QToolButton>(at, "auditExport")->menu()->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at.prompter.file), patienceMs);
    QFile file(at.prompter.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 26);
    QTRY_VERIFY(!pane(at).isExporting());
    at.prompter.file = QStringLiteral("/nowhere/audit.jsonl");
    QSignalSpy failures(&pane(at), &AuditPane::failed);
    part<QToolButton>(at, "auditExport")->menu()->actions().at(1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patienceMs);
}

void TestAuditPage::redisGoesAndComesBack()
{
    WorkspaceFixture at;
    push(at, 1, QStringLiteral("login"), now());
    QVERIFY(show(at));
    at.redis.stop();
    auto *summary = part<QLabel>(at, "auditSummary");
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QLatin1String("not followed")), 60'000);
    // What was read stays.
    QCOMPARE(pane(at).model().rowCount(), 1);
    QVERIFY(at.redis.start());
    push(at, 2, QStringLiteral("back"), now());
    // The server lost what it held.
    QTRY_VERIFY_WITH_TIMEOUT(pane(at).model().rowCount() == 1
                                 && pane(at).model().index(0, AuditModel::EventColumn).data()
                                     == QStringLiteral("back"),
                             60'000);
    QVERIFY(!summary->text().contains(QLatin1String("not followed")));
}

void TestAuditPage::showsHostileEntries()
{
    WorkspaceFixture at;
    const QString key = QStringLiteral("audit");
    for (const QString &entry :
         {QStringLiteral("<b>no</b> JSON\nat all"), QString(100'000, QLatin1Char('x')),
          QStringLiteral(R"({"event":"<img src=x>","userId":{"a":[1]},"ip":null})"),
          QStringLiteral(R"({"event":"late","timestamp":9e18})"),
          QStringLiteral(R"({"event":"early","timestamp":-9e18})")})
        at.redis.cli({QStringLiteral("LPUSH"), key, entry});
    QVERIFY(show(at));
    QCOMPARE(pane(at).model().rowCount(), 5);
    auto *view = part<AuditView>(at, "auditEntries");
    for (int row = 0; row < 5; ++row) {
        view->setCurrentIndex(pane(at).model().index(row, 0));
        QVERIFY(!part<QPlainTextEdit>(at, "auditRaw")->toPlainText().isEmpty());
        view->grab();
    }
    QVERIFY(part<QLabel>(at, "auditSummary")->text().contains(QLatin1String("2 are not JSON")));
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
