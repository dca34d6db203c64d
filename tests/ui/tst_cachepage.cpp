// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"
#include "tests/ui/scriptedprompter.h"
#include "ui/cache/kindstab.h"
#include "ui/cache/lifetimestab.h"
#include "ui/pages/cachepage.h"
#include "ui/server/recordview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::RedisServer;

namespace {

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(QLatin1Char(' '));
}

} // namespace

// The page by itself, on a server of the test's own.
class TestCachePage : public QObject {
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
        m_access.file.name = QStringLiteral("Kitchen");
        m_access.journalFolder = m_folder->path();
        m_access.redis = m_server->endpoint();
        m_access.keyMap = std::make_shared<mapping::KeyMap>(
            *mapping::parseProfile(R"({"name": "test", "mappings": [
                {"table": "menus", "keys": ["menu:{sppg_id}:{id}"]}],
                "tenants": {"table": "sppg", "key": "id", "reference": "sppg_id"},
                "ttl": [{"pattern": "menu:*", "seconds": 7200}]})",
                                   QStringLiteral("test.json")));
        for (const char *set : {"SET menu:s1:1 x EX 7000", "SET menu:s1:2 x", "SET menu:s2:1 x",
                                "SET other x", "SADD tag:s1:menus menu:s1:1"})
            m_server->cli(words(set));
    }
    void cleanup()
    {
        m_page.reset();
        m_server.reset();
    }

    void countsWhenAsked()
    {
        open();
        QVERIFY(!m_page->kinds()->stack().showsContent());
        QVERIFY(!m_page->feed().isRunning());
        QAbstractItemModelTester kinds(&m_page->kinds()->model());
        QAbstractItemModelTester keys(&m_page->lifetimes()->model());
        click("countKeys");
        QTRY_VERIFY(m_page->kinds()->stack().showsContent());
        QCOMPARE(m_page->kinds()->model().rowCount(), 2);
        QCOMPARE(m_page->badge(), 2);
        QCOMPARE(m_page->lifetimes()->model().rowCount(), 2);
        m_server->cli(words("SET menu:s1:3 x"));
        click("countKeys");
        QTRY_COMPARE(m_page->lifetimes()->model().rowCount(), 3);
        QVERIFY(m_failures->isEmpty());
    }

    void keepsToATenant()
    {
        open();
        click("countKeys");
        QTRY_VERIFY(m_page->kinds()->stack().showsContent());
        auto *tenant = child<QComboBox>("cacheTenant");
        QCOMPARE(tenant->count(), 3);
        tenant->setCurrentIndex(1);
        Q_EMIT tenant->activated(1);
        QTRY_VERIFY(!m_page->feed().isRunning());
        QCOMPARE(m_page->kinds()->model().records().first().keys, 2);
        type("menu:*");
        click("removeKeys");
        QTRY_COMPARE(m_successes->size(), 1);
        QVERIFY(m_prompter->told.first().contains(QStringLiteral("s1")));
        QCOMPARE(dbSize(), "3");
        QCOMPARE(m_server->cli(words("EXISTS menu:s2:1")), "1");
    }

    void saysHowManyKeysGo()
    {
        open();
        type("menu:*");
        click("previewRemoval");
        auto *status = child<QLabel>("removalStatus");
        QTRY_VERIFY2(status->text().contains(QLatin1Char('3')), qPrintable(status->text()));
        QCOMPARE(dbSize(), "5");
        m_prompter->yes = false;
        click("removeKeys");
        QTRY_COMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_prompter->asked.first().contains(QLatin1Char('3')));
        QCOMPARE(dbSize(), "5");
        m_prompter->yes = true;
        click("removeKeys");
        QTRY_COMPARE(m_successes->size(), 1);
        QCOMPARE(dbSize(), "2");
        QCOMPARE(m_removals->size(), 1);
    }

    void removesByKeyAndTag()
    {
        open();
        auto *by = child<QComboBox>("removeBy");
        by->setCurrentIndex(by->findData(int(cache::KeySelection::Kind::Key)));
        type("menu:s1:2");
        click("removeKeys");
        QTRY_COMPARE(m_successes->size(), 1);
        by->setCurrentIndex(by->findData(int(cache::KeySelection::Kind::Tag)));
        type("s1:menus");
        click("removeKeys");
        QTRY_COMPARE(m_successes->size(), 2);
        QCOMPARE(m_server->cli(words("EXISTS menu:s1:1")), "0");
        QCOMPARE(dbSize(), "2");
        type("none");
        click("removeKeys");
        QTRY_VERIFY(child<QPushButton>("removeKeys")->isEnabled());
        QCOMPARE(m_prompter->asked.size(), 2); // there is nothing to ask
    }

    void removesAKind()
    {
        open();
        click("countKeys");
        QTRY_VERIFY(m_page->kinds()->stack().showsContent());
        QVERIFY(!child<QPushButton>("removeKind")->isEnabled());
        child<RecordView>("keyKinds")
            ->setCurrentIndex(child<RecordView>("keyKinds")->proxy().index(0, 0));
        click("removeKind");
        QTRY_COMPARE(m_successes->size(), 1);
        QCOMPARE(dbSize(), "2");
        QTRY_COMPARE(m_page->kinds()->model().rowCount(), 1);
    }

    void givesATimeToLive()
    {
        open();
        m_page->showTab(m_page->lifetimes());
        click("lookForLongLived");
        QTRY_VERIFY(m_page->lifetimes()->stack().showsContent());
        auto *view = child<RecordView>("longLivedKeys");
        QVERIFY(!child<QPushButton>("limitSelected")->isEnabled());
        view->selectRow(0);
        click("limitSelected");
        QTRY_COMPARE(m_page->lifetimes()->model().rowCount(), 1);
        click("limitAll");
        QTRY_COMPARE(m_page->badge(), 0);
        QCOMPARE(m_server->cli(words("TTL other")), "-1");
        QVERIFY(m_server->cli(words("TTL menu:s2:1")).toInt() > 3'500);
    }

    void asksTwiceBeforeItFlushes()
    {
        m_access.file.environment = workspace::Environment::Production;
        open();
        m_prompter->yes = false;
        click("flushDatabase");
        QTRY_COMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(dbSize(), "5");
        m_prompter->yes = true;
        click("flushDatabase");
        QTRY_COMPARE(m_successes->size(), 1);
        QCOMPARE(m_prompter->asked.size(), 3);
        QVERIFY(m_prompter->asked.last().contains(QStringLiteral("Kitchen"))
                && m_prompter->asked.last().contains(QStringLiteral("production")));
        QCOMPARE(dbSize(), "0");
    }

    void writesNothingWhereItMayNot()
    {
        m_access.file.readOnly = true;
        open();
        type("menu:*");
        click("countKeys");
        QTRY_VERIFY(m_page->kinds()->stack().showsContent());
        child<RecordView>("keyKinds")->selectRow(0);
        m_page->showTab(m_page->lifetimes());
        child<RecordView>("longLivedKeys")->selectRow(0);
        for (const char *button :
             {"removeKeys", "removeKind", "flushDatabase", "limitSelected", "limitAll"})
            QVERIFY2(!child<QPushButton>(button)->isEnabled(), button);
        QVERIFY(child<QPushButton>("previewRemoval")->isEnabled());
    }

    void saysThatRedisIsAway()
    {
        m_server->stop();
        m_access.redis.connectRetries = 0;
        open();
        click("countKeys");
        QTRY_VERIFY(m_page->feed().error());
        QVERIFY(!m_page->kinds()->stack().showsContent());
        type("menu:*");
        click("removeKeys");
        QTRY_COMPARE(m_failures->size(), 1);
        click("flushDatabase");
        QTRY_COMPARE(m_failures->size(), 2);
        QVERIFY(m_prompter->asked.isEmpty());
    }

private:
    void open()
    {
        m_page = std::make_unique<CachePage>(m_access, m_clock, *m_settings, *m_prompter);
        m_failures = std::make_unique<QSignalSpy>(m_page.get(), &Page::failed);
        m_successes = std::make_unique<QSignalSpy>(m_page.get(), &Page::succeeded);
        m_removals = std::make_unique<QSignalSpy>(m_page.get(), &CachePage::keysRemoved);
        m_page->resize(1100, 640);
        m_page->show();
    }
    template<class T>
    T *child(const char *name)
    {
        auto *found = m_page->findChild<T *>(QString::fromUtf8(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *button)
    {
        QTRY_VERIFY2(child<QPushButton>(button)->isEnabled(), button);
        child<QPushButton>(button)->click();
    }
    void type(const char *text)
    {
        child<QLineEdit>("removeText")->setText(QString::fromUtf8(text));
    }
    QByteArray dbSize() { return m_server->cli(words("DBSIZE")); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<test::ScriptedPrompter> m_prompter;
    std::unique_ptr<RedisServer> m_server;
    workspace::Access m_access;
    std::unique_ptr<CachePage> m_page;
    std::unique_ptr<QSignalSpy> m_failures;
    std::unique_ptr<QSignalSpy> m_successes;
    std::unique_ptr<QSignalSpy> m_removals;
};

QTEST_MAIN(TestCachePage)
#include "tst_cachepage.moc"
