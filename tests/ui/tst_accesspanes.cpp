// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"
#include "ui/access/limitspane.h"
#include "ui/access/lockoutspane.h"
#include "ui/access/lockspane.h"
#include "ui/access/panepage.h"
#include "ui/access/tokenspane.h"
#include "ui/browse/gridpane.h"
#include "ui/pages/browsepage.h"
#include "ui/server/recordview.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

namespace {

constexpr int patienceMs = 20'000;

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(QLatin1Char(' '));
}

} // namespace

// Lockouts, limits, locks and tokens in the window, on what a real application left in Redis.
class TestAccessPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->isReady());
    }
    void cleanup() { m_fixture.reset(); }

    void showWhatIsThere_data();
    void showWhatIsThere();
    void unlocksOnceAsked();
    void locksWithAReason();
    void leadsToTheUser();
    void resetsWhatIsSelected();
    void releasesWithTheTokenOnly();
    void forcesOnceWarned();
    void revokesAndTakesBack();
    void tellsWhyATokenIsNotRevoked();
    void changesNothingWhereItMayNot();
    void saysThatTheServerIsAway();

private:
    template<class Pane>
    Pane *show(const char *name)
    {
        m_fixture->window->workspace()->showPage(QString::fromLatin1(name));
        auto *pane = m_fixture->window->findChild<Pane *>();
        if (pane
            && !QTest::qWaitFor([pane] { return pane->model().state() == items::LoadState::Ready; },
                                patienceMs))
            return nullptr;
        return pane;
    }
    template<class Pane>
    Pane *open(const char *name, const QJsonObject &members = {})
    {
        return m_fixture->open(m_fixture->workspace(members)) ? show<Pane>(name) : nullptr;
    }
    static QPushButton *button(QWidget *pane, const char *name)
    {
        return pane->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QLineEdit *edit(QWidget *pane, const char *name)
    {
        return pane->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static void choose(ListPane *pane, int row)
    {
        pane->view()->setCurrentIndex(pane->view()->proxy().index(row, 0));
    }
    QByteArray cli(const char *arguments) { return m_fixture->redis.cli(words(arguments)); }
    [[nodiscard]] int badge(const char *name) const
    {
        for (const PanePage *page : m_fixture->window->findChildren<PanePage *>()) {
            if (page->name() == QLatin1String(name))
                return page->badge();
        }
        return -1;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

void TestAccessPanes::showWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("the application's profile") << QByteArray();
    QTest::newRow("one that pins nothing")
        << QByteArray(R"({"name": "Nothing", "keyPrefix": "sita:", "mappings": []})");
}

// Shown by 4: without any configuration but the workspace
void TestAccessPanes::showWhatIsThere()
{
    QFETCH(QByteArray, profile);
    QJsonObject members;
    if (!profile.isEmpty()) {
        QFile file(m_fixture->folder.filePath(QStringLiteral("nothing.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profile);
        members.insert(QStringLiteral("application"), file.fileName());
    }
    auto *limits = open<LimitsPane>("limits", members);
    QVERIFY(limits);
    const QAbstractItemModelTester limitTester(&limits->model());
    QTRY_COMPARE_WITH_TIMEOUT(limits->model().rowCount(), 30, patienceMs);
    for (const security::RateLimit &limit : limits->model().records()) {
        QCOMPARE(limit.used, 4);
        QVERIFY(limit.id.contains(QLatin1String("10.1.")));
        if (!profile.isEmpty())
            QCOMPARE(limit.limit, 0); // never a guess
        QVERIFY(limit.resetsMs);
    }
    auto *locks = show<LocksPane>("locks");
    QVERIFY(locks);
    const QAbstractItemModelTester lockTester(&locks->model());
    QTRY_COMPARE_WITH_TIMEOUT(locks->model().rowCount(), 1, patienceMs);
    QCOMPARE(locks->model().records().first().name, QStringLiteral("import:job:123"));
    auto *tokens = show<TokensPane>("tokens");
    QVERIFY(tokens);
    const QAbstractItemModelTester tokenTester(&tokens->model());
    QTRY_COMPARE_WITH_TIMEOUT(tokens->model().rowCount(), 20, patienceMs);
    for (const security::RevokedToken &token : tokens->model().records()) {
        QVERIFY(token.jwt);
        QVERIFY(!token.user.isEmpty());
    }
    auto *lockouts = show<LockoutsPane>("lockouts");
    QVERIFY(lockouts);
    QTRY_VERIFY_WITH_TIMEOUT(lockouts->isSettled(), patienceMs);
    QCOMPARE(lockouts->model().rowCount(), 0);
    QVERIFY(!lockouts->stack().showsContent());
}

void TestAccessPanes::unlocksOnceAsked()
{
    cli("SET security:attempts:7 5");
    cli("SET security:lockout:7 locked EX 1800");
    cli("SET security:attempts:8 2");
    auto *pane = open<LockoutsPane>("lockouts");
    QVERIFY(pane);
    const QAbstractItemModelTester tester(&pane->model());
    const QAbstractItemModelTester burstTester(&pane->bursts());
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 2, patienceMs);
    QCOMPARE(badge("lockouts"), 1);
    QCOMPARE(pane->bursts().rowCount(), 1);
    choose(pane, 0);
    QVERIFY(button(pane, "unlockAccount")->isEnabled());
    m_fixture->prompter.yes = false;
    button(pane, "unlockAccount")->click();
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QCOMPARE(cli("EXISTS security:lockout:7"), QByteArray("1"));
    m_fixture->prompter.yes = true;
    button(pane, "unlockAccount")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cli("EXISTS security:lockout:7 security:attempts:7"), QByteArray("0"),
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 1, patienceMs);
    QTRY_COMPARE(badge("lockouts"), 0);
    choose(pane, 0);
    QVERIFY(!button(pane, "unlockAccount")->isEnabled());
    button(pane, "clearAttempts")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cli("EXISTS security:attempts:8"), QByteArray("0"), patienceMs);
}

void TestAccessPanes::locksWithAReason()
{
    auto *pane = open<LockoutsPane>("lockouts");
    QVERIFY(pane);
    QVERIFY(!button(pane, "lockAccount")->isEnabled());
    edit(pane, "lockId")->setText(QStringLiteral("12"));
    edit(pane, "lockReason")->setText(QStringLiteral("left the university"));
    QTest::keyClick(edit(pane, "lockReason"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(cli("GET security:lockout:12").contains("left the university"),
                             patienceMs);
    const int ttl = cli("TTL security:lockout:12").toInt();
    QVERIFY(ttl > 1700 && ttl <= 1800);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().lockedCount(), 1, patienceMs);
    QCOMPARE(pane->model().records().first().reason, QStringLiteral("left the university"));
}

void TestAccessPanes::leadsToTheUser()
{
    cli("SET security:attempts:7 2");
    auto *pane = open<LockoutsPane>("lockouts");
    QVERIFY(pane);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 1, patienceMs);
    choose(pane, 0);
    QTRY_VERIFY_WITH_TIMEOUT(button(pane, "showUser")->isEnabled(), patienceMs);
    button(pane, "showUser")->click();
    WorkspaceView *view = m_fixture->window->workspace();
    const auto isThere = [view] {
        const auto row =
            view->models().rows.storedRow(view->browse()->grid()->view()->currentIndex().row());
        return row && row->key.value(u"id").toLongLong() == 7;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patienceMs);
}

void TestAccessPanes::resetsWhatIsSelected()
{
    auto *pane = open<LimitsPane>("limits");
    QVERIFY(pane);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 30, patienceMs);
    QVERIFY(!button(pane, "resetLimit")->isEnabled());
    pane->view()->proxy().setFilter(QStringLiteral("10.1.1"));
    const int chosen = pane->view()->proxy().rowCount();
    QVERIFY(chosen > 1 && chosen < 30);
    pane->view()->selectAll();
    QVERIFY(button(pane, "resetLimit")->isEnabled());
    button(pane, "resetLimit")->click();
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 30 - chosen, patienceMs);
    QCOMPARE(cli("EXISTS rl:login:10.1.1.7"), QByteArray("0"));
    QCOMPARE(cli("EXISTS rl:login:10.1.2.7"), QByteArray("1"));
}

void TestAccessPanes::releasesWithTheTokenOnly()
{
    auto *pane = open<LocksPane>("locks");
    QVERIFY(pane);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 1, patienceMs);
    const QString token = QString::fromUtf8(cli("GET lock:import:job:123"));
    for (int column = 0; column < pane->model().columnCount(); ++column)
        QVERIFY(!pane->model().index(0, column).data().toString().contains(token));
    choose(pane, 0);
    QVERIFY(!button(pane, "releaseLock")->isEnabled());
    edit(pane, "lockToken")->setText(QStringLiteral("a guess"));
    button(pane, "releaseLock")->click();
    QTRY_VERIFY_WITH_TIMEOUT(edit(pane, "lockToken")->text().isEmpty(), patienceMs);
    QTRY_COMPARE(pane->model().rowCount(), 1);
    QCOMPARE(cli("EXISTS lock:import:job:123"), QByteArray("1"));
    edit(pane, "lockToken")->setText(token);
    button(pane, "releaseLock")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cli("EXISTS lock:import:job:123"), QByteArray("0"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 0, patienceMs);
    edit(pane, "lockName")->setText(QStringLiteral("import:job:124"));
    button(pane, "acquireLock")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cli("EXISTS lock:import:job:124"), QByteArray("1"), patienceMs);
    QCOMPARE(cli("GET lock:import:job:124"), edit(pane, "lockToken")->text().toUtf8());
}

void TestAccessPanes::forcesOnceWarned()
{
    auto *pane = open<LocksPane>("locks");
    QVERIFY(pane);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 1, patienceMs);
    choose(pane, 0);
    button(pane, "forceRelease")->click();
    QVERIFY(m_fixture->prompter.told.value(0).contains(QLatin1String("dangerous")));
    QTRY_COMPARE_WITH_TIMEOUT(cli("EXISTS lock:import:job:123"), QByteArray("0"), patienceMs);
}

void TestAccessPanes::revokesAndTakesBack()
{
    auto *pane = open<TokensPane>("tokens");
    QVERIFY(pane);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 20, patienceMs);
    edit(pane, "tokenText")->setText(QStringLiteral("an-opaque-token-of-some-length"));
    button(pane, "addToken")->click();
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 21, patienceMs);
    QVERIFY(edit(pane, "tokenText")->text().isEmpty());
    choose(pane, 0);
    const security::RevokedToken chosen = pane->model().records().at(pane->view()->currentRecord());
    QVERIFY(pane->findChild<QPlainTextEdit *>(QStringLiteral("tokenClaims"))
                ->toPlainText()
                .contains(QLatin1String("not verified")));
    QGuiApplication::clipboard()->clear();
    button(pane, "copyToken")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), chosen.token);
    button(pane, "removeToken")->click();
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 20, patienceMs);
    QCOMPARE(m_fixture->redis.cli({QStringLiteral("EXISTS"), QString::fromUtf8(chosen.key)}),
             QByteArray("0"));
    for (const QString &text : m_fixture->prompter.asked + m_fixture->prompter.told)
        QVERIFY(!text.contains(chosen.token));
}

void TestAccessPanes::tellsWhyATokenIsNotRevoked()
{
    auto *pane = open<TokensPane>("tokens");
    QVERIFY(pane);
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().rowCount(), 20, patienceMs);
    auto *refusal = pane->findChild<QLabel *>(QStringLiteral("tokenRefusal"));
    QVERIFY(!refusal->isVisible());
    for (const QString &token :
         {pane->model().records().first().token, QStringLiteral("eyJhbGciOiJIUzI1NiJ9.a.b")}) {
        edit(pane, "tokenText")->setText(token);
        QVERIFY(!refusal->isVisible());
        button(pane, "addToken")->click();
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), patienceMs);
        QVERIFY(!refusal->text().isEmpty());
        QVERIFY(!edit(pane, "tokenText")->text().isEmpty());
    }
    QCOMPARE(pane->model().rowCount(), 20);
}

void TestAccessPanes::changesNothingWhereItMayNot()
{
    cli("SET security:lockout:7 1");
    auto *lockouts = open<LockoutsPane>("lockouts", {{QStringLiteral("readOnly"), true}});
    QVERIFY(lockouts);
    QTRY_COMPARE_WITH_TIMEOUT(lockouts->model().rowCount(), 1, patienceMs);
    choose(lockouts, 0);
    auto *locks = show<LocksPane>("locks");
    QVERIFY(locks);
    choose(locks, 0);
    auto *limits = show<LimitsPane>("limits");
    QVERIFY(limits);
    limits->view()->selectAll();
    auto *tokens = show<TokensPane>("tokens");
    QVERIFY(tokens);
    choose(tokens, 0);
    for (const char *name :
         {"unlockAccount", "clearAttempts", "lockAccount", "forceRelease", "releaseLock",
          "extendLock", "acquireLock", "resetLimit", "removeToken", "addToken"})
        QVERIFY2(!button(m_fixture->window.get(), name)->isEnabled(), name);
    QVERIFY(button(tokens, "copyToken")->isEnabled());
}

void TestAccessPanes::saysThatTheServerIsAway()
{
    auto *pane = open<LimitsPane>("limits");
    QVERIFY(pane);
    m_fixture->redis.stop();
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().state(), items::LoadState::Failed, 40'000);
    QVERIFY(!pane->stack().showsContent());
    QVERIFY(m_fixture->redis.start());
    QTRY_COMPARE_WITH_TIMEOUT(pane->model().state(), items::LoadState::Ready, 40'000);
}

QTEST_MAIN(TestAccessPanes)
#include "tst_accesspanes.moc"
