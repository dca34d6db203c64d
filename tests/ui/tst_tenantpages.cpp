// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarydatabase.h"
#include "tests/ui/workspacefixture.h"
#include "ui/access/auditpane.h"
#include "ui/access/limitspane.h"
#include "ui/access/lockoutspane.h"
#include "ui/access/lockspane.h"
#include "ui/access/sessionspane.h"
#include "ui/access/tokenspane.h"
#include "ui/cache/kindstab.h"
#include "ui/pages/cachepage.h"
#include "ui/pages/journalpage.h"
#include "ui/shell/workspaceview.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using items::LoadState;
using test::WorkspaceFixture;

namespace {

constexpr int patienceMs = 30'000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray profile = R"({"name": "Kitchens", "mappings": [
    {"table": "menus", "keys": ["menu:{sppg_id}:{id}"]}],
    "tenants": {"table": "sppg", "key": "id", "reference": "sppg_id"},
    "users": {"table": "users", "key": "id", "login": "email", "name": "name",
              "tenant": "sppg_id"},
    "sessions": {"key": "session:{id}", "user": "userId", "tenant": "sppgId"},
    "lockouts": {"attempts": "attempts:{id}", "lockout": "lockout:{id}", "identifier": "email"},
    "rateLimits": {"key": "rl:{id}", "algorithm": "fixed", "limit": 10, "seconds": 900},
    "locks": {"key": "lock:{sppg_id}:{name}", "seconds": 30},
    "tokenBlacklist": {"key": "blacklist:{token}"},
    "audit": {"key": "audit:{user}", "layout": "list"}})";

const QStringList schema {
    text("CREATE TABLE sppg (id TEXT PRIMARY KEY, name TEXT)"),
    text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT, sppg_id TEXT)"),
    text("CREATE TABLE menus (id INTEGER PRIMARY KEY, sppg_id TEXT, name TEXT)"),
    text("INSERT INTO sppg VALUES ('s1', 'Dapur Satu'), ('s2', 'Dapur Dua')"),
    text("INSERT INTO users VALUES (1, 'ani@x', 'Ani', 's1'), (2, 'budi@x', 'Budi', 's2')"),
    text("INSERT INTO menus VALUES (1, 's1', 'soto'), (2, 's2', 'rawon')"),
};

} // namespace

// S3.2: a tenant is chosen, and every page shows what is that one's and nothing else.
class TestTenantPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_data.isValid());
        const test::TemporaryDatabase database(schema);
        QVERIFY(QFile::copy(database.path(), m_data.filePath(text("dev.db"))));
        QVERIFY(write(m_data.filePath(text("redis.resp")), "*1\r\n$4\r\nPING\r\n"));
        QVERIFY(write(m_data.filePath(text("kitchens.json")), profile));
    }

    void eachPageKeepsToIt()
    {
        WorkspaceFixture at(m_data.path(), m_data.filePath(text("kitchens.json")));
        QVERIFY(at.isReady());
        fill(at);
        QVERIFY(at.open(at.workspace()));
        WorkspaceView &view = *at.window->workspace();
        QVERIFY(showsRows(at, 3, 3, 2, 5)); // of all, and of nobody
        view.tenants().choose(text("s1"));
        QVERIFY(showsRows(at, 1, 1, 1, 2));
        QCOMPARE(view.findChild<SessionsPane *>()->model().recordAt(0).user, text("1"));
        QCOMPARE(view.findChild<LockoutsPane *>()->model().records().first().id, text("ani@x"));
        QCOMPARE(view.findChild<LocksPane *>()->model().records().first().key, "lock:s1:job");
        QVERIFY(says(view.findChild<SessionsPane *>(), "2 left out"));
        QVERIFY(says(view.findChild<LimitsPane *>(), "2 left out"));
        view.tenants().choose(text("s2"));
        const auto &sessions = view.findChild<SessionsPane *>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(
            sessions.rowCount() == 1 && sessions.recordAt(0).user == QLatin1String("2"), 20'000);
        QVERIFY(showsRows(at, 1, 1, 1, 2));
        view.tenants().choose({});
        QVERIFY(showsRows(at, 3, 3, 2, 5));
    }

    void theCacheKeepsToIt()
    {
        WorkspaceFixture at(m_data.path(), m_data.filePath(text("kitchens.json")));
        fill(at);
        QVERIFY(at.open(at.workspace()));
        WorkspaceView &view = *at.window->workspace();
        view.tenants().choose(text("s1"));
        view.showPage(text("cache"));
        view.cache()->findChild<QPushButton *>(text("countKeys"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(view.cache()->feed().survey(), patienceMs);
        QCOMPARE(view.cache()->feed().survey()->keys, 2); // the menu and the lock
        QVERIFY(says(view.cache(), "left out"));
        QVERIFY(!view.cache()->findChild<QPushButton *>(text("flushDatabase"))->isEnabled());
    }

    void theJournalKeepsToIt()
    {
        WorkspaceFixture at(m_data.path(), m_data.filePath(text("kitchens.json")));
        QVERIFY(at.open(at.workspace()));
        WorkspaceView &view = *at.window->workspace();
        for (const int id : {1, 2})
            QVERIFY(rename(view, id));
        view.showPage(text("journal"));
        items::DeedModel &deeds = view.journal()->model();
        QTRY_COMPARE_WITH_TIMEOUT(deeds.rowCount(), 2, patienceMs);
        view.tenants().choose(text("s2"));
        QTRY_COMPARE_WITH_TIMEOUT(deeds.rowCount(), 1, patienceMs);
        QCOMPARE(deeds.record(deeds.index(0, 0))->subject, text("menus id=2"));
    }

private:
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static bool rename(WorkspaceView &view, int id)
    {
        const auto saved = view.session().save({{repository::RowEdit::Kind::Update,
                                                 text("menus"),
                                                 Row({text("id")}, {qlonglong(id)}),
                                                 {},
                                                 Row({text("name")}, {text("pecel")})}});
        return QTest::qWaitFor([saved] { return saved.isFinished(); }, patienceMs)
            && saved.result();
    }

    static void fill(WorkspaceFixture &at)
    {
        const auto set = [&at](const char *key, const char *value) {
            at.redis.cli({text("SET"), text(key), text(value)});
        };
        set("session:a", R"({"userId":"1"})");
        set("session:b", R"({"userId":"2","sppgId":"s2"})");
        set("session:c", R"({"userId":"9"})");
        for (const char *id : {"ani@x", "budi@x", "nobody@x"}) {
            set(("attempts:" + std::string(id)).c_str(), "3");
            set(("rl:" + std::string(id)).c_str(), "3");
        }
        set("blacklist:abcdef", "1");
        set("lock:s1:job", "x");
        set("lock:s2:job", "x");
        set("menu:s1:1", "x");
        set("menu:s2:2", "x");
        const QString entry = text(R"({"event":"login","timestamp":1700000000000})");
        at.redis.cli({text("RPUSH"), text("audit:1"), entry, entry});
        at.redis.cli({text("RPUSH"), text("audit:2"), entry, entry});
        at.redis.cli({text("RPUSH"), text("audit:9"), entry});
    }

    // How many rows the pages come to have.
    static bool showsRows(const WorkspaceFixture &at, int sessions, int accounts, int locks,
                          int entries)
    {
        WorkspaceView &view = *at.window->workspace();
        const auto comesTo = [&view](const char *page, auto &model, int rows) {
            view.showPage(text(page));
            return QTest::qWaitFor(
                [&] { return model.state() == LoadState::Ready && model.rowCount() == rows; },
                patienceMs);
        };
        return comesTo("sessions", view.findChild<SessionsPane *>()->model(), sessions)
            && comesTo("lockouts", view.findChild<LockoutsPane *>()->model(), accounts)
            && comesTo("limits", view.findChild<LimitsPane *>()->model(), accounts)
            && comesTo("locks", view.findChild<LocksPane *>()->model(), locks)
            && comesTo("tokens", view.findChild<TokensPane *>()->model(), sessions == 3 ? 1 : 0)
            && comesTo("audit", view.findChild<AuditPane *>()->model(), entries);
    }
    static bool says(const QWidget *pane, const char *words)
    {
        return QTest::qWaitFor(
            [&] {
                const auto labels = pane->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                    return label->text().contains(text(words));
                });
            },
            patienceMs);
    }

    QTemporaryDir m_data;
};

QTEST_MAIN(TestTenantPages)
#include "tst_tenantpages.moc"
