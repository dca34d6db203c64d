// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/ui/workspacefixture.h"
#include "ui/access/auditpane.h"
#include "ui/access/sessiondetail.h"
#include "ui/access/sessionspane.h"
#include "ui/server/snapshotview.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::ui;
using items::SessionModel;
using test::WorkspaceFixture;

class TestSessionsPage final : public QObject {
    Q_OBJECT

    static SessionsPane &pane(WorkspaceFixture &at)
    {
        return *at.window->workspace()->findChild<SessionsPane *>();
    }
    static void show(WorkspaceFixture &at, const QJsonObject &members = {})
    {
        QVERIFY(at.isReady());
        redis::Connection redis(at.redis.endpoint(), at.clock);
        QVERIFY(redis.call({"EVAL",
                            "for _, k in ipairs(redis.call('KEYS', 'sess:*')) do "
                            "redis.call('DEL', k) end return 1",
                            "0"}));
        QVERIFY(redis.pipeline(
            {{"SET", "sess:a", R"({"userId": 1, "role": "admin", "ip": "10.0.0.1"})", "EX", "900"},
             {"SET", "sess:b", R"({"userId": 1, "role": "admin", "ip": "10.0.0.2"})"},
             {"SET", "sess:c", R"({"userId": 2, "role": "dosen"})", "EX", "9000"},
             {"SET", "sess:opaque", "v1.c2VjcmV0"},
             {"RPUSH", "sess:list", "x"},
             {"ZADD", "user:1:sessions", "1", "a", "2", "b", "3", "gone"}}));
        QVERIFY(at.open(at.workspace(members)));
        at.window->workspace()->showPage(u"sessions"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane(at).model().rowCount(), 5, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!pane(at).model().isArranging(), 20'000);
    }
    static void select(WorkspaceFixture &at, const QByteArrayList &keys)
    {
        auto *view = pane(at).view();
        view->clearSelection();
        for (const QByteArray &key : keys) {
            const int row = pane(at).model().rowOf(key);
            QVERIFY(row >= 0);
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    static QByteArrayList left(WorkspaceFixture &at)
    {
        QByteArrayList keys;
        for (const security::Session &session : *pane(at).model().snapshot())
            keys.append(session.key);
        return keys;
    }

private Q_SLOTS:
    void tellsWhoseTheyAre()
    {
        WorkspaceFixture at;
        show(at);
        const auto shown = [&at](const QByteArray &key, int column) {
            return pane(at)
                .view()
                ->model()
                ->index(pane(at).model().rowOf(key), column)
                .data()
                .toString();
        };
        const QString name = at.stored(u"SELECT name FROM users WHERE id = 1"_s).toString();
        QVERIFY(!name.isEmpty());
        QTRY_COMPARE(shown("sess:a", SessionModel::UserColumn), name);
        QCOMPARE(shown("sess:opaque", SessionModel::UserColumn), u"Opaque"_s);
        QCOMPARE(shown("sess:list", SessionModel::UserColumn), u"Cannot be read"_s);
        QCOMPARE(shown("sess:b", SessionModel::ExpiresColumn), u"no expiry"_s);
        select(at, {"sess:a"});
        auto *value = pane(at).findChild<QPlainTextEdit *>(u"sessionValue"_s);
        QTRY_VERIFY(value->toPlainText().contains(u"\"ip\": \"10.0.0.1\""_s));
        QCOMPARE(pane(at).findChild<QListWidget *>(u"otherSessions"_s)->count(), 1);
        // The row and the key are one click away.
        QSignalSpy rows(&pane(at), &AccessPane::rowWanted);
        QTRY_VERIFY(pane(at).findChild<QPushButton *>(u"openUser"_s)->isEnabled());
        pane(at).findChild<QPushButton *>(u"openUser"_s)->click();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().at(0).toString(), u"users"_s);
        // And what the user did: the events of nobody else.
        pane(at).findChild<QAction *>(u"openTrailAction"_s)->trigger();
        const auto *audit = at.window->findChild<AuditPane *>();
        QTRY_VERIFY(audit->isVisible());
        QCOMPARE(audit->findChild<QLineEdit *>(u"auditUser"_s)->text(), u"1"_s);
    }

    void revokesWhatIsSelected()
    {
        WorkspaceFixture at;
        show(at);
        at.prompter.yes = false;
        select(at, {"sess:a", "sess:c", "sess:list"});
        pane(at).revokeSelected();
        QCOMPARE(at.prompter.asked.size(), 1);
        QVERIFY(at.prompter.asked.first().contains(u"2"_s)); // what is no session does not count
        QCOMPARE(left(at).size(), 5);
        at.prompter.yes = true;
        pane(at).revokeSelected();
        QTRY_COMPARE(left(at), (QByteArrayList {"sess:b", "sess:list", "sess:opaque"}));
        QTRY_COMPARE(at.redis.cli({u"ZCARD"_s, u"user:1:sessions"_s}), QByteArray("2"));
    }

    void revokesAUsersOthers()
    {
        WorkspaceFixture at;
        show(at);
        select(at, {"sess:a"});
        pane(at).revokeUsersOthers();
        QTRY_COMPARE(left(at), (QByteArrayList {"sess:a", "sess:c", "sess:list", "sess:opaque"}));
        QTRY_COMPARE(pane(at).view()->selectedRecords().size(), 1);
        pane(at).revokeAllOthers();
        QTRY_COMPARE(left(at), (QByteArrayList {"sess:a", "sess:list"}));
    }

    void extendsAndCleans()
    {
        WorkspaceFixture at;
        show(at);
        select(at, {"sess:a"});
        pane(at).extendSelected(86'400);
        QTRY_VERIFY(at.redis.cli({u"TTL"_s, u"sess:a"_s}).toInt() > 80'000);
        pane(at).cleanIndexes();
        QTRY_COMPARE(at.redis.cli({u"ZCARD"_s, u"user:1:sessions"_s}), QByteArray("2"));
    }

    void selectionOutlivesRefreshSortAndFilter()
    {
        WorkspaceFixture at;
        show(at);
        select(at, {"sess:b", "sess:c"});
        redis::Connection redis(at.redis.endpoint(), at.clock);
        QVERIFY(redis.pipeline({{"SET", "sess:0", R"({"userId": 3})"}, {"DEL", "sess:a"}}));
        pane(at).refresh();
        QTRY_COMPARE(left(at).first(), QByteArray("sess:0"));
        const auto selected = [&at] {
            QByteArrayList keys;
            for (const int row : pane(at).view()->selectedRecords())
                keys.append(pane(at).model().recordAt(row).key);
            std::sort(keys.begin(), keys.end());
            return keys;
        };
        QTRY_COMPARE(selected(), (QByteArrayList {"sess:b", "sess:c"}));
        pane(at).view()->sortByColumn(SessionModel::KeyColumn, Qt::DescendingOrder);
        QTRY_COMPARE(pane(at).model().recordAt(0).key, QByteArray("sess:opaque"));
        QCOMPARE(selected(), (QByteArrayList {"sess:b", "sess:c"}));
        pane(at).model().setFilterText(u"role:dosen"_s);
        QTRY_COMPARE(pane(at).model().rowCount(), 1);
        QCOMPARE(selected(), QByteArrayList {"sess:c"});
    }

    void readOnlyChangesNothing()
    {
        WorkspaceFixture at;
        show(at, {{u"readOnly"_s, true}});
        select(at, {"sess:a"});
        QVERIFY(!pane(at).findChild<QPushButton *>(u"revokeSessions"_s)->isEnabled());
        QVERIFY(pane(at)
                    .findChild<QPushButton *>(u"revokeSessions"_s)
                    ->toolTip()
                    .contains(u"read-only"_s));
        pane(at).revokeSelected();
        pane(at).extendSelected(86'400);
        pane(at).refresh();
        QTRY_COMPARE(left(at).size(), 5);
        QVERIFY(at.redis.cli({u"TTL"_s, u"sess:a"_s}).toInt() <= 900);
        QVERIFY(at.prompter.asked.isEmpty());
    }
};

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
