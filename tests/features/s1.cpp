// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/features/acts.h"
#include "tests/features/systems.h"

#include "ui/browse/gridpane.h"
#include "ui/browse/keychip.h"
#include "ui/browse/keypane.h"
#include "ui/browse/linkstrip.h"
#include "ui/browse/valuepane.h"
#include "ui/live/commandspane.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/cachepage.h"
#include "ui/pages/driftpage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/serverpage.h"
#include "ui/server/checklisttab.h"
#include "ui/server/overviewtab.h"
#include "ui/server/persistencetab.h"
#include "ui/server/recordview.h"
#include "ui/server/timestab.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const KeyChip *chip(const WorkspaceFixture &at, const QByteArray &key)
{
    for (const KeyChip *chip : view(at).browse()->strip()->chips()) {
        if (chip->key().facts.name == key)
            return chip;
    }
    return nullptr;
}

// The user as the application caches it: what Prisma gives, as JSON.
QByteArray cachedUser(const WorkspaceFixture &at, int id)
{
    return at
        .stored(QStringLiteral("SELECT json_object('id', id, 'name', name, 'email', email, "
                               "'isActive', json(iif(is_active, 'true', 'false'))) "
                               "FROM users WHERE id = %1")
                    .arg(id))
        .toString()
        .toUtf8();
}

enum RemoveBy { byPattern, byKey, byTag }; // in the order of the box

} // namespace

// S1 · sita-bi: rows cached for ever, invalidated on write. On the application's real data.
class TestS1 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules();
    void editRemovesKeys();
    void directSql();
    void look();
    void persistence();
    void times();
    void removal();
};

void TestS1::rules()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("browse")));
    const auto removes = [&](const char *table, const QVariant &id, const char *column,
                             const QVariant &value, QByteArrayList keys) {
        std::sort(keys.begin(), keys.end());
        QVERIFY2(stage(at, text(table), idOf(id), text(column), value), table);
        QCOMPARE(previewedKeys(at), keys);
        at.window->actions().undo->trigger();
        QVERIFY(view(at).models().stage.isEmpty());
    };
    const auto id = [&](const char *sql) { return at.stored(text(sql)).toLongLong(); };
    const auto userOf = [&](const char *table, int row) {
        return "sita:user:"
            + QByteArray::number(at.stored(QStringLiteral("SELECT user_id FROM %1 WHERE id = %2")
                                               .arg(text(table))
                                               .arg(row))
                                     .toLongLong());
    };
    removes("users", 4, "name", text("Siti"), {"sita:user:4"});
    removes("mahasiswa", 4, "prodi", text("Akuntansi"), {userOf("mahasiswa", 4)});
    removes("dosen", 2, "nidn", text("42"), {userOf("dosen", 2)});
    // Role reaches its users through the join table: those of them that are cached.
    const qint64 role = id("SELECT A FROM _RoleToUser GROUP BY A ORDER BY count(*) LIMIT 1");
    QByteArrayList users;
    for (const QString &user :
         at.stored(QStringLiteral("SELECT group_concat(B) FROM _RoleToUser WHERE A = %1").arg(role))
             .toString()
             .split(QLatin1Char(','))) {
        const QByteArray key = "sita:user:" + user.toUtf8();
        if (exists(at, key))
            users.append(key);
    }
    QVERIFY(!users.isEmpty());
    removes("roles", role, "name", text("renamed"), users);
    // {id}* is the row and what follows the delimiter: not that of another whose number begins so.
    cli(at, "SET sita:tugas_akhir:mahasiswa:1000 []");
    const qint64 thesis = id("SELECT id FROM tugas_akhir WHERE mahasiswa_id = 1000");
    removes("tugas_akhir", thesis, "judul", text("Judul"),
            {"sita:tugas_akhir:mahasiswa:1000", "sita:tugas_akhir:mahasiswa:1000:ringkasan"});
    const qint64 meeting = id("SELECT id FROM bimbingan WHERE tugas_akhir_id = 1026");
    removes("bimbingan", meeting, "catatan", text("Bab 1"), {"sita:bimbingan:ta:1026:list"});
}

void TestS1::editRemovesKeys()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("browse")));
    QVERIFY(edit(at, text("users"), idOf(4), text("name"), text("Siti")));
    QVERIFY(!exists(at, "sita:user:4"));
    QVERIFY(exists(at, "sita:user:6"));
    // The next read fills the cache again, and what it finds is fresh.
    at.redis.cli({text("SET"), text("sita:user:4"), QString::fromUtf8(cachedUser(at, 4))});
    QVERIFY(at.selectRow(text("users"), idOf(6)));
    QVERIFY(at.selectRow(text("users"), idOf(4)));
    QTRY_VERIFY(chip(at, "sita:user:4"));
    QCOMPARE(chip(at, "sita:user:4")->key().state, repository::KeyState::Fresh);

    // One that is created takes the list along that it is to appear in.
    auto &rows = view(at).models().rows;
    QVERIFY(at.selectRow(text("bimbingan"),
                         idOf(at.stored(text("SELECT min(id) FROM bimbingan")).toLongLong())));
    QVERIFY(exists(at, "sita:bimbingan:ta:1026:list"));
    QVERIFY(rows.appendNew(Row({text("tanggal"), text("tugas_akhir_id"), text("dosen_id")},
                               {qint64(1'796'000'000'000), 1026, 181}))
            >= 0);
    QVERIFY(save(at));
    QVERIFY(!exists(at, "sita:bimbingan:ta:1026:list"));

    // One that is deleted goes with the keys of what is deleted with it.
    const qlonglong student =
        at.stored(text("SELECT user_id FROM mahasiswa WHERE id = 167")).toLongLong();
    QVERIFY(exists(at, "sita:tugas_akhir:mahasiswa:167"));
    QVERIFY(at.selectRow(text("users"), idOf(student)));
    view(at).browse()->grid()->view()->setCurrentIndex(rows.find(idOf(student)));
    at.window->actions().deleteRows->trigger();
    QVERIFY(save(at));
    QCOMPARE(at.stored(text("SELECT count(*) FROM mahasiswa WHERE id = 167")).toInt(), 0);
    QVERIFY(!exists(at, "sita:tugas_akhir:mahasiswa:167"));
    QVERIFY(!exists(at, "sita:user:" + QByteArray::number(student)));
}

void TestS1::directSql()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("drift")));
    runSql(at, text("UPDATE users SET name = name || ' (SQL)' WHERE id = 6"));
    QVERIFY(click(at, "scan"));
    auto &drift = view(at).models().drift;
    QTRY_VERIFY_WITH_TIMEOUT(!drift.isScanning() && drift.keys().contains("sita:user:6"),
                             patienceMs);
    QVERIFY(click(at, "invalidateAll"));
    QTRY_COMPARE_WITH_TIMEOUT(drift.rowCount(), 0, patienceMs);
    QTRY_VERIFY(!exists(at, "sita:user:6"));
    QVERIFY(click(at, "scan"));
    QTRY_VERIFY_WITH_TIMEOUT(!drift.isScanning(), patienceMs);
    QCOMPARE(drift.tally().findings(), 0);
}

void TestS1::look()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("browse")));
    BrowsePage *browse = view(at).browse();
    // KEYS sita:user:*
    const int users = int(keysLike(at, "sita:user:*").size());
    auto *filter = part<QLineEdit>(at, "keyFilter");
    filter->setText(text("sita:user:*"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(at, "keyCount").contains(QLocale().toString(users)),
                             patienceMs);
    filter->clear();
    // GET and TTL
    browse->openKey("sita:user:4");
    QTRY_VERIFY_WITH_TIMEOUT(!browse->value()->isLoading(), patienceMs);
    QVERIFY(part<QPlainTextEdit>(at, "valueJson")->toPlainText().contains(text("isActive")));
    const auto labels = browse->value()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("no expiry"));
    }));
    // DBSIZE
    QCOMPARE(view(at).models().keys.totalKeyCount(), cli(at, "DBSIZE").toInt());
    // INFO stats, INFO memory
    view(at).showPage(text("server"));
    view(at).server()->showTab(text("overview"));
    auto *overview = static_cast<OverviewTab *>(view(at).server()->currentTab());
    QTRY_VERIFY_WITH_TIMEOUT(overview->stack().showsContent(), patienceMs);
    auto &info = overview->findChild<RecordView *>()->proxy();
    for (const char *field : {"keyspace_hits", "used_memory"}) {
        info.setFilter(text(field));
        QVERIFY2(info.rowCount() > 0, field);
    }
    // MONITOR
    view(at).showPage(text("live"));
    QVERIFY(click(at, "commandsStart"));
    QTRY_VERIFY_WITH_TIMEOUT(!cli(at, "GET sita:user:4").isEmpty()
                                 && view(at).live()->commands()->view()->model()->rowCount() > 0,
                             patienceMs);
}

void TestS1::persistence()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("server")));
    ServerPage &server = *view(at).server();
    const auto says = [&](const char *words) {
        const auto labels = server.currentTab()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text(words), Qt::CaseInsensitive);
        });
    };
    at.redis.cli({text("CONFIG"), text("SET"), text("save"), text("60 1000 300 10")});
    server.showTab(text("persistence"));
    QTRY_VERIFY_WITH_TIMEOUT(server.currentTab()->stack().showsContent(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(says("1,000") && says("append-only"), patienceMs);

    // The document's checklist, on a server that fulfils nothing of it, and on one that does.
    const QString path = at.workspace();
    const auto points = [&] {
        const Outcome outcome = runProgram({text("check"), path, text("--json")}, at.folder.path());
        QMap<QString, QString> states;
        for (const QJsonValue &point : outcome.json[text("points")].toArray())
            states.insert(point[text("id")].toString(), point[text("state")].toString());
        return states;
    };
    at.redis.cli({text("CONFIG"), text("SET"), text("save"), QString()});
    const auto before = points();
    for (const char *id : {"persistence", "password", "maxmemory"})
        QVERIFY2(before.value(text(id)) == text("finding"), id);
    for (const char *id : {"backup", "hit_rate", "high_availability", "eviction_policy"})
        QVERIFY2(before.contains(text(id)), id);
    at.redis.cli({text("CONFIG"), text("SET"), text("save"), text("60 1000")});
    cli(at, "CONFIG SET appendonly yes");
    cli(at, "CONFIG SET maxmemory 200mb");
    cli(at, "CONFIG SET maxmemory-policy allkeys-lru");
    const auto after = points();
    for (const char *id : {"persistence", "maxmemory", "eviction_policy"})
        QVERIFY2(after.value(text(id)) == text("ok"), id);
    server.showTab(text("checklist"));
    QTRY_VERIFY_WITH_TIMEOUT(server.currentTab()->stack().showsContent(), patienceMs);
}

void TestS1::times()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("server")));
    const QString stored = at.stored(text("SELECT group_concat(name) FROM users")).toString();
    const int keys = cli(at, "DBSIZE").toInt();
    view(at).server()->showTab(text("times"));
    QVERIFY(click(at, "measureTimes"));
    auto *tab = static_cast<TimesTab *>(view(at).server()->currentTab());
    QTRY_VERIFY_WITH_TIMEOUT(!tab->isMeasuring() && tab->model().rowCount() == 3, patienceMs);
    for (const repository::ReadTimes &times : tab->model().records()) {
        QVERIFY2(times.keys > 0, qPrintable(times.name));
        for (const repository::Spread &spread : {times.redis, times.sqlite}) {
            QVERIFY(spread.lowMs > 0);
            QVERIFY(spread.lowMs <= spread.medianMs && spread.medianMs <= spread.highMs);
        }
    }
    static const QRegularExpression measured(
        text("adds [\\d.]+ ms \\([\\d.]+–[\\d.]+\\) to a write; a commit takes [\\d.]+ ms"));
    QVERIFY2(measured.match(textOf(at, "writeTimes")).hasMatch(),
             qPrintable(textOf(at, "writeTimes")));
    // Nothing of the application's was touched by it.
    QCOMPARE(at.stored(text("SELECT group_concat(name) FROM users")).toString(), stored);
    QCOMPARE(cli(at, "DBSIZE").toInt(), keys);
    QCOMPARE(view(at).session().pendingCount(), 0);

    const Outcome outcome = runProgram(
        {text("keys"), at.workspace(), text("users"), text("4"), text("--time"), text("--json")},
        at.folder.path());
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject key = outcome.json[text("keys")][0].toObject();
    for (const char *what : {"redis", "sqlite", "commit", "invalidation"})
        QVERIFY2(key[text(what)][text("median_ms")].toDouble() > 0, what);

    // A read-only workspace is measured as far as that goes without a write.
    QVERIFY(show(at, text("server"), {{text("readOnly"), true}}));
    view(at).server()->showTab(text("times"));
    QVERIFY(click(at, "measureTimes"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(at, "writeTimes").contains(text("not measured")), patienceMs);
}

void TestS1::removal()
{
    WorkspaceFixture at;
    QVERIFY(show(at, text("cache")));
    auto *by = part<QComboBox>(at, "removeBy");
    auto *what = part<QLineEdit>(at, "removeText");
    const auto remove = [&](int kind, const char *keys) {
        by->setCurrentIndex(kind);
        what->setText(text(keys));
        at.prompter.asked.clear();
        return click(at, "removeKeys")
            && QTest::qWaitFor([&] { return !at.prompter.asked.isEmpty(); }, patienceMs);
    };
    // Asked first; a no leaves everything there.
    const int all = cli(at, "DBSIZE").toInt();
    at.prompter.yes = false;
    QVERIFY(remove(byPattern, "sita:user:*"));
    QVERIFY(
        at.prompter.asked.first().contains(QLocale().toString(keysLike(at, "sita:user:*").size())));
    QCOMPARE(cli(at, "DBSIZE").toInt(), all);
    at.prompter.yes = true;
    // CacheService.del
    QVERIFY(remove(byKey, "sita:user:4"));
    QTRY_VERIFY_WITH_TIMEOUT(!exists(at, "sita:user:4"), patienceMs);
    QCOMPARE(cli(at, "DBSIZE").toInt(), all - 1);
    // CacheService.delPattern
    QVERIFY(remove(byPattern, "sita:user:*"));
    QTRY_COMPARE_WITH_TIMEOUT(keysLike(at, "sita:user:*"), QByteArrayList(), patienceMs);
    QVERIFY(!keysLike(at, "sita:tugas_akhir:*").isEmpty());
    QVERIFY(!keysLike(at, "sess:*").isEmpty());
    // CacheService.flush: asked twice, for it takes the sessions along.
    at.prompter.asked.clear();
    QVERIFY(click(at, "flushDatabase"));
    QTRY_COMPARE_WITH_TIMEOUT(cli(at, "DBSIZE").toInt(), 0, patienceMs);
    QCOMPARE(at.prompter.asked.size(), 2);
    // By the command line as well.
    cli(at, "SET sita:user:1 x");
    cli(at, "SET sess:1 x");
    const Outcome outcome = runProgram(
        {text("remove"), at.workspace(), text("sita:*"), text("--json")}, at.folder.path());
    QCOMPARE(outcome.json[text("removed")].toInt(), 1);
    QCOMPARE(cli(at, "DBSIZE").toInt(), 1);
}

std::unique_ptr<QObject> selaras::test::makeS1()
{
    return std::make_unique<TestS1>();
}

#include "s1.moc"
