// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"
#include "tests/ui/scriptedprompter.h"
#include "ui/pages/serverpage.h"
#include "ui/server/accesstab.h"
#include "ui/server/checklisttab.h"
#include "ui/server/clientstab.h"
#include "ui/server/configurationtab.h"
#include "ui/server/latencytab.h"
#include "ui/server/maintenance.h"
#include "ui/server/maintenancepanel.h"
#include "ui/server/memorytab.h"
#include "ui/server/overviewtab.h"
#include "ui/server/persistencetab.h"
#include "ui/server/recordview.h"
#include "ui/server/replicationtab.h"
#include "ui/server/slowlogtab.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using items::LoadState;
using test::RedisServer;

namespace {

constexpr int patienceMs = 20'000;

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(QLatin1Char(' '));
}

} // namespace

// The page by itself, on a server of the test's own.
class TestServerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_prompter = std::make_unique<test::ScriptedPrompter>();
        m_server = std::make_unique<RedisServer>();
        QVERIFY(m_server->isRunning());
        m_access = {};
        m_access.file.name = QStringLiteral("Test");
        m_access.redis = m_server->endpoint();
        m_access.keyMap = std::make_shared<mapping::KeyMap>(
            *mapping::parseProfile(R"({"name": "test", "mappings": [
                {"table": "t", "keys": ["t:{id}"]}]})",
                                   QStringLiteral("test.json")));
    }
    void cleanup()
    {
        m_page.reset();
        m_server.reset();
    }

    void everyTabLoads()
    {
        open();
        for (const QString &name : ServerPage::tabNames()) {
            m_page->showTab(name);
            QCOMPARE(m_page->currentTab()->name(), name);
            QTRY_VERIFY_WITH_TIMEOUT(m_page->currentTab()->isSettled(), patienceMs);
            QVERIFY(!m_page->currentTab()->word().isEmpty());
            for (const RecordView *view : m_page->currentTab()->findChildren<RecordView *>())
                QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
        }
        QVERIFY(m_failures->isEmpty());
    }

    void everyTabSaysThatTheServerIsAway()
    {
        m_server->stop();
        m_access.redis.connectRetries = 0;
        open();
        for (const QString &name : ServerPage::tabNames()) {
            m_page->showTab(name);
            QTRY_VERIFY_WITH_TIMEOUT(m_page->currentTab()->isSettled(), patienceMs);
            QVERIFY2(!m_page->currentTab()->stack().showsContent(), qPrintable(name));
        }
    }

    void overviewExplainsInfo()
    {
        open(QStringLiteral("overview"));
        auto *tab = tabOf<OverviewTab>("overview");
        QTRY_VERIFY_WITH_TIMEOUT(tab->stack().showsContent(), patienceMs);
        auto *view = tab->findChild<RecordView *>();
        const int explained = view->proxy().rowCount();
        QVERIFY(explained > 30);
        tab->findChild<QAbstractButton *>(QStringLiteral("allFields"))->click();
        QVERIFY(view->proxy().rowCount() > 2 * explained);
        view->proxy().setFilter(QStringLiteral("used_memory_peak"));
        QVERIFY(view->proxy().rowCount() >= 1);
        // The words are searched as well.
        view->proxy().setFilter(QStringLiteral("no snapshot holds yet"));
        QCOMPARE(view->proxy().rowCount(), 1);
    }

    void checklistSaysWhatToDo()
    {
        open(QStringLiteral("checklist"));
        auto *tab = tabOf<ChecklistTab>("checklist");
        QTRY_VERIFY_WITH_TIMEOUT(tab->stack().showsContent(), patienceMs);
        QCOMPARE(tab->model().rowCount(), insight::checkPointCount);
        QCOMPARE(m_page->badge(), tab->model().count(insight::CheckState::Finding));
        QVERIFY(m_page->badge() > 0);
        auto *view = tab->view();
        view->setCurrentIndex(view->proxy().index(0, 0));
        const QString remedy = tab->findChild<QLabel *>(QStringLiteral("checkRemedy"))->text();
        QVERIFY2(remedy.contains(QLatin1String("requirepass")), qPrintable(remedy));
        m_server->cli(words("CONFIG SET maxmemory 100mb"));
        const int before = m_page->badge();
        tab->findChild<QPushButton *>(QStringLiteral("checkAgain"))->click();
        // A limit, but nothing that gives way: one finding for another.
        QTRY_VERIFY(tab->model().records().at(int(insight::CheckPoint::MaxMemory)).isOk());
        QCOMPARE(m_page->badge(), before);
    }

    void leadsToTheSetting()
    {
        open(QStringLiteral("checklist"));
        auto *tab = tabOf<ChecklistTab>("checklist");
        QTRY_VERIFY_WITH_TIMEOUT(tab->stack().showsContent(), patienceMs);
        auto *view = tab->view();
        for (int row = 0; row < view->proxy().rowCount(); ++row) {
            const QModelIndex index = view->proxy().index(row, 0);
            if (tab->model().record(view->proxy().mapToSource(index))->point
                == insight::CheckPoint::MaxMemory)
                view->setCurrentIndex(index);
        }
        auto *go = tab->findChild<QPushButton *>(QStringLiteral("goToSetting"));
        QVERIFY(go->isVisible());
        go->click();
        QCOMPARE(m_page->currentTab()->name(), QStringLiteral("configuration"));
        auto *configuration = tabOf<ConfigurationTab>("configuration");
        const auto isAtTheLimit = [configuration] {
            const int row = configuration->view()->currentRecord();
            return row >= 0 && configuration->model().records().at(row).name == "maxmemory";
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAtTheLimit(), patienceMs);
    }

    void remembersMaintenance()
    {
        open(QStringLiteral("checklist"));
        auto *panel = tabOf<ChecklistTab>("checklist")->maintenance();
        const int tasks = int(maintenanceTasks().size());
        QCOMPARE(panel->due(), tasks);
        panel->findChild<QPushButton *>(QStringLiteral("done-memory"))->click();
        QCOMPARE(panel->due(), tasks - 1);
        open(QStringLiteral("checklist"));
        QCOMPARE(tabOf<ChecklistTab>("checklist")->maintenance()->due(), tasks - 1);
        const MaintenanceTask &daily = maintenanceTasks().first();
        const qint64 done = maintenanceDone(*m_settings, m_access.file.identity(), daily);
        QVERIFY(!isMaintenanceDue(daily, done, done + 3'600'000));
        QVERIFY(isMaintenanceDue(daily, done, done + 90'000'000));
    }

    void endsAConnectionOnceAsked()
    {
        redis::Connection other(m_server->endpoint(), m_clock);
        QVERIFY(other.call({"CLIENT", "SETNAME", "leak"}));
        open(QStringLiteral("clients"));
        auto *tab = tabOf<ClientsTab>("clients");
        QTRY_COMPARE_WITH_TIMEOUT(tab->model().rowCount(), 2, patienceMs);
        auto *kill = tab->findChild<QPushButton *>(QStringLiteral("killClient"));
        selectClient(*tab, true);
        QVERIFY(!kill->isEnabled());
        selectClient(*tab, false);
        QVERIFY(kill->isEnabled());
        m_prompter->yes = false;
        kill->click();
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_prompter->asked.first().contains(QLatin1String("leak")));
        m_prompter->yes = true;
        kill->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_successes->size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(tab->model().rowCount(), 1, patienceMs);
    }

    void productionIsSaidPlainly()
    {
        m_access.file.environment = workspace::Environment::Production;
        m_server->cli(words("CONFIG SET slowlog-log-slower-than 0"));
        open(QStringLiteral("slowlog"));
        auto *tab = tabOf<SlowLogTab>("slowlog");
        QTRY_VERIFY_WITH_TIMEOUT(tab->model().rowCount() > 0, patienceMs);
        m_prompter->yes = false;
        tab->clear();
        QVERIFY(m_prompter->asked.first().contains(QLatin1String("roduction")));
        QVERIFY(m_prompter->told.first().contains(QLatin1String("Test")));
    }

    void readOnlyIsForLooking()
    {
        m_access.file.readOnly = true;
        m_server->cli(words("CONFIG SET slowlog-log-slower-than 0"));
        redis::Connection other(m_server->endpoint(), m_clock);
        QVERIFY(other.call({"PING"}));
        open(QStringLiteral("slowlog"));
        auto *log = tabOf<SlowLogTab>("slowlog");
        QTRY_VERIFY_WITH_TIMEOUT(log->model().rowCount() > 0, patienceMs);
        QVERIFY(!log->findChild<QPushButton *>(QStringLiteral("clearSlowLog"))->isEnabled());
        log->clear();
        m_page->showTab(QStringLiteral("clients"));
        auto *clients = tabOf<ClientsTab>("clients");
        QTRY_VERIFY_WITH_TIMEOUT(clients->model().rowCount() > 1, patienceMs);
        selectClient(*clients, false);
        clients->killCurrent();
        QCOMPARE(m_failures->size(), 2);
        QVERIFY(m_prompter->asked.isEmpty());
    }

    void sumsUpTheSlowLogAndClearsIt()
    {
        m_server->cli(words("CONFIG SET slowlog-log-slower-than 0"));
        m_server->cli(words("SET t:1 x"));
        m_server->cli(words("CONFIG SET slowlog-log-slower-than -1"));
        open(QStringLiteral("slowlog"));
        auto *tab = tabOf<SlowLogTab>("slowlog");
        QTRY_VERIFY_WITH_TIMEOUT(tab->model().rowCount() > 1, patienceMs);
        auto *by = tab->findChild<QComboBox *>(QStringLiteral("slowBy"));
        by->setCurrentIndex(1);
        QVERIFY(named(*tab, QStringLiteral("SET")));
        by->setCurrentIndex(2);
        QVERIFY(named(*tab, QStringLiteral("t:{id}")));
        tab->findChild<QPushButton *>(QStringLiteral("clearSlowLog"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_successes->size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(tab->model().rowCount(), 0, patienceMs);
        QVERIFY(!tab->stack().showsContent());
    }

    void measuresMemoryWhenAsked()
    {
        for (int i = 0; i < 40; ++i)
            m_server->cli({QStringLiteral("SET"), QStringLiteral("t:%1").arg(i),
                           QString(100 + i, QLatin1Char('x'))});
        open(QStringLiteral("memory"));
        auto *tab = tabOf<MemoryTab>("memory");
        QVERIFY(!tab->stack().showsContent());
        tab->startOrStop();
        QVERIFY(tab->isMeasuring());
        QTRY_VERIFY_WITH_TIMEOUT(tab->sample().has_value(), patienceMs);
        QTRY_VERIFY(tab->stack().showsContent());
        QVERIFY(tab->sample()->isWhole());
        QCOMPARE(tab->shares().rowCount(), 1);
        QCOMPARE(tab->shares().records().first().name, QStringLiteral("t:{id}"));
        QCOMPARE(tab->shares().records().first().keys, 40);
        QCOMPARE(tab->biggest().rowCount(), 40);
        QSignalSpy wanted(m_page.get(), &Page::keyWanted);
        auto *keys = tab->findChild<RecordView *>(QStringLiteral("biggestKeys"));
        keys->setCurrentIndex(keys->proxy().index(0, 0));
        Q_EMIT keys->activated(keys->currentIndex());
        QCOMPARE(wanted.size(), 1);
    }

    void savesASnapshotOnceAsked()
    {
        open(QStringLiteral("persistence"));
        auto *tab = tabOf<PersistenceTab>("persistence");
        QTRY_VERIFY_WITH_TIMEOUT(tab->stack().showsContent(), patienceMs);
        m_prompter->yes = false;
        tab->findChild<QPushButton *>(QStringLiteral("saveSnapshot"))->click();
        QCOMPARE(m_prompter->asked.size(), 1);
        m_prompter->yes = true;
        tab->save();
        QTRY_COMPARE_WITH_TIMEOUT(m_successes->size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(tab->state().info.integer("rdb_last_bgsave_time_sec") >= 0
                                     && !tab->state().isSaving(),
                                 patienceMs);
    }

    void changesASettingOnceAsked()
    {
        open(QStringLiteral("configuration"));
        auto *tab = tabOf<ConfigurationTab>("configuration");
        QTRY_VERIFY_WITH_TIMEOUT(tab->stack().showsContent(), patienceMs);
        auto *value = tab->findChild<QLineEdit *>(QStringLiteral("settingValue"));
        auto *set = tab->findChild<QPushButton *>(QStringLiteral("setSetting"));
        selectSetting(*tab, "maxmemory-policy");
        QCOMPARE(value->text(), QStringLiteral("noeviction"));
        QVERIFY(!set->isEnabled());
        value->setText(QStringLiteral("allkeys-lru"));
        QVERIFY(set->isEnabled());
        set->click();
        QVERIFY(m_prompter->asked.first().contains(QLatin1String("maxmemory-policy")));
        QTRY_COMPARE_WITH_TIMEOUT(m_successes->size(), 1, patienceMs);
        QVERIFY(m_server->cli(words("CONFIG GET maxmemory-policy")).endsWith("allkeys-lru"));
        QTRY_VERIFY(!set->isEnabled());
        // What the server refuses is said, in its words.
        value->setText(QStringLiteral("nonsense"));
        set->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_failures->size(), 1, patienceMs);
        // It was started without a file.
        tab->rewrite();
        QTRY_COMPARE_WITH_TIMEOUT(m_failures->size(), 2, patienceMs);
        // A password is not to be typed in the open.
        selectSetting(*tab, "requirepass");
        QVERIFY(value->isReadOnly());
    }

    void keepsWhatIsTypedWhileItAsksAgain()
    {
        open(QStringLiteral("configuration"));
        auto *tab = tabOf<ConfigurationTab>("configuration");
        QTRY_VERIFY_WITH_TIMEOUT(tab->stack().showsContent(), patienceMs);
        selectSetting(*tab, "maxmemory");
        auto *value = tab->findChild<QLineEdit *>(QStringLiteral("settingValue"));
        value->setText(QStringLiteral("100m"));
        QSignalSpy changed(&tab->model(), &items::RecordModelBase::changed);
        tab->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patienceMs);
        QCOMPARE(value->text(), QStringLiteral("100m"));
    }

    void switchesTheLatencyMonitorOn()
    {
        open(QStringLiteral("latency"));
        auto *tab = tabOf<LatencyTab>("latency");
        QTRY_VERIFY_WITH_TIMEOUT(tab->isSettled(), patienceMs);
        QVERIFY(!tab->stack().showsContent());
        Q_EMIT tab->stack().pane().offerTaken();
        QTRY_COMPARE_WITH_TIMEOUT(m_successes->size(), 1, patienceMs);
        QVERIFY(m_server->cli(words("CONFIG GET latency-monitor-threshold")).endsWith("100"));
    }

    void listsUsersAndReplicas()
    {
        m_server->cli(words("ACL SETUSER app on >secret ~cache:* +get"));
        open(QStringLiteral("access"));
        auto *access = tabOf<AccessTab>("access");
        QTRY_COMPARE_WITH_TIMEOUT(access->model().rowCount(), 2, patienceMs);
        m_server->cli(words("REPLICAOF 127.0.0.1 1"));
        m_page->showTab(QStringLiteral("replication"));
        auto *replication = tabOf<ReplicationTab>("replication");
        QTRY_COMPARE_WITH_TIMEOUT(replication->model().rowCount(), 1, patienceMs);
    }

private:
    static void selectSetting(ConfigurationTab &tab, const char *name)
    {
        auto &proxy = tab.view()->proxy();
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QModelIndex index = proxy.index(row, 0);
            if (tab.model().record(proxy.mapToSource(index))->name == name)
                tab.view()->setCurrentIndex(index);
        }
    }
    void open(const QString &tab = {})
    {
        m_page = std::make_unique<ServerPage>(m_access, m_clock, *m_settings, *m_prompter);
        m_failures = std::make_unique<QSignalSpy>(m_page.get(), &Page::failed);
        m_successes = std::make_unique<QSignalSpy>(m_page.get(), &Page::succeeded);
        m_page->resize(1100, 600);
        m_page->showTab(tab);
        m_page->show();
    }
    template<class T>
    T *tabOf(const char *name)
    {
        return static_cast<T *>(m_page->tab(QLatin1String(name)));
    }
    static void selectClient(ClientsTab &tab, bool own)
    {
        for (int row = 0; row < tab.view()->proxy().rowCount(); ++row) {
            const QModelIndex index = tab.view()->proxy().index(row, 0);
            if (tab.model().record(tab.view()->proxy().mapToSource(index))->isOwn == own)
                tab.view()->setCurrentIndex(index);
        }
    }
    static bool named(SlowLogTab &tab, const QString &name)
    {
        const auto &all = tab.summaries().records();
        return std::any_of(all.begin(), all.end(),
                           [&](const insight::SlowSummary &one) { return one.name == name; });
    }

    SystemClock m_clock;
    workspace::Access m_access;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<test::ScriptedPrompter> m_prompter;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<ServerPage> m_page;
    std::unique_ptr<QSignalSpy> m_failures;
    std::unique_ptr<QSignalSpy> m_successes;
};

QTEST_MAIN(TestServerPage)
#include "tst_serverpage.moc"
