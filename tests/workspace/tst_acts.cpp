// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/acts.h"

#include "models/security/masking.h"
#include "models/workspace/cacheacts.h"
#include "models/workspace/undoing.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace selaras;
using namespace selaras::workspace;
using repository::RowEdit;
using Kind = cache::KeySelection::Kind;
using security::DeedRecord;
using State = security::Outcome::State;

namespace {

Row row(const QString &column, const QVariant &value)
{
    return Row({column}, {value});
}

RowEdit update(const QString &table, int id, const QString &column, const QVariant &value)
{
    return {RowEdit::Kind::Update,
            table,
            row(QStringLiteral("id"), qlonglong(id)),
            {},
            row(column, value)};
}

RowEdit erase(const QString &table, int id)
{
    return {RowEdit::Kind::Delete, table, row(QStringLiteral("id"), qlonglong(id)), {}, {}};
}

const QString users = QStringLiteral("users");
const QString name = QStringLiteral("name");

} // namespace

// What is done here is a deed of the journal, and can be taken back.
class TestActs : public QObject {
    Q_OBJECT

private:
    test::RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<test::TemporaryDatabase> m_file;
    std::unique_ptr<WriteDesk> m_desk;

    [[nodiscard]] Access access() const
    {
        WorkspaceFile file;
        file.databasePath = m_file->path();
        file.redis = m_server.endpoint();
        file.guardWindowMs = 0;
        file.application = m_file->folder() + QStringLiteral("/profile.json");
        QFile profile(file.application);
        if (!profile.open(QIODevice::WriteOnly)
            || profile.write(R"({"name": "P", "keyPrefix": "p:", "mappings": [
                {"table": "users", "keys": ["user:{id}"],
                 "value": {"shape": "object"}}]})")
                < 0)
            qFatal("the profile cannot be written");
        profile.close();
        const auto access = prepareAccess(file, {}, m_file->folder() + QStringLiteral("/journals"));
        if (!access)
            qFatal("%s", qPrintable(access.error().detail));
        return *access;
    }
    security::AdminJournal &journal() { return **m_desk->deeds().journal(); }
    DeedRecord newest() { return journal().page({}, 0, 1)->deeds.value(0); }
    QVariant stored(const QString &sql) { return m_file->value(sql); }
    QString nameOf(int id)
    {
        return stored(QStringLiteral("SELECT name FROM users WHERE id = %1").arg(id)).toString();
    }
    QByteArray cli(const QStringList &arguments) { return m_server.cli(arguments); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init()
    {
        cli({QStringLiteral("FLUSHALL")});
        m_file = std::make_unique<test::TemporaryDatabase>(QStringList {
            QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, "
                           "password TEXT, score REAL, photo BLOB, "
                           "shout TEXT GENERATED ALWAYS AS (upper(name)))"),
            QStringLiteral("CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER "
                           "REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE, title)"),
            QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER "
                           "REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE)"),
            QStringLiteral("INSERT INTO users (id, name, password, score, photo) VALUES "
                           "(1, 'ani', 'hash1', 2.0, x'00ff'), (2, 'budi', 'hash2', 1.5, NULL)"),
            QStringLiteral("INSERT INTO posts VALUES (10, 1, 'a'), (11, 1, 'b'), (12, 2, 'c')"),
            QStringLiteral("INSERT INTO notes VALUES (20, 1), (21, 2)"),
        });
        auto desk = WriteDesk::open(access(), m_clock);
        QVERIFY(desk);
        m_desk = std::move(*desk);
    }
    void cleanup() { m_desk.reset(); }

    void aSaveIsADeed()
    {
        cli({QStringLiteral("SET"), QStringLiteral("p:user:1"), QStringLiteral("v")});
        QVERIFY(saveEdits(*m_desk, {update(users, 1, name, QStringLiteral("anita"))}));
        const DeedRecord deed = newest();
        QCOMPARE(deed.action, "row.save");
        QCOMPARE(deed.subject, QStringLiteral("users id=1"));
        QCOMPARE(int(deed.state), int(State::Done));
        const QString title = QStringLiteral("users id=1");
        QCOMPARE(deed.before[title][name].toString(), QStringLiteral("ani"));
        QCOMPARE(deed.after[title][name].toString(), QStringLiteral("anita"));
        QCOMPARE(deed.result[QStringLiteral("removed_count")].toInt(), 1);
        QVERIFY(deed.canBeUndone());
        QVERIFY(!deed.author.user.isEmpty());
    }

    void aSecretIsNotWrittenDown()
    {
        QVERIFY(saveEdits(
            *m_desk, {update(users, 1, QStringLiteral("password"), QStringLiteral("topsecret"))}));
        const DeedRecord deed = newest();
        const QString title = QStringLiteral("users id=1");
        QCOMPARE(deed.after[title][QStringLiteral("password")].toString(), security::masked());
        QCOMPARE(deed.before[title][QStringLiteral("password")].toString(), security::masked());
        QVERIFY(undoDeed(*m_desk, m_clock, deed.id)); // all the same
        QCOMPARE(stored(QStringLiteral("SELECT password FROM users WHERE id = 1")).toString(),
                 QStringLiteral("hash1"));
        const auto verdict = journal().exportLines([](const QByteArray &line) -> Result<void> {
            if (line.contains("topsecret") || line.contains("hash1"))
                return fail(ErrorCode::Io);
            return {};
        });
        QVERIFY(verdict);
    }

    void nothingIsSavedThatCannotBeWrittenDown()
    {
        const QString path = deedsPath(access());
        m_desk.reset();
        QVERIFY(QDir().mkpath(path)); // a folder in its place
        auto desk = WriteDesk::open(access(), m_clock);
        QVERIFY(desk);
        cli({QStringLiteral("SET"), QStringLiteral("p:user:1"), QStringLiteral("v")});
        const auto saved = saveEdits(**desk, {update(users, 1, name, QStringLiteral("anita"))});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::JournalUnavailable);
        QCOMPARE(nameOf(1), QStringLiteral("ani"));
        const auto repaired = repairKeys(**desk, {"p:user:1"});
        QCOMPARE(repaired.error().code, ErrorCode::JournalUnavailable);
        QCOMPARE(drainPending(**desk).error().code, ErrorCode::JournalUnavailable);
        QCOMPARE(cli({QStringLiteral("EXISTS"), QStringLiteral("p:user:1")}), "1");
    }

    void aFailedSaveIsADeedToo()
    {
        const auto saved =
            saveEdits(*m_desk, {update(users, 1, QStringLiteral("id"), qlonglong(2))});
        QVERIFY(!saved);
        QCOMPARE(int(newest().state), int(State::Failed));
        QCOMPARE(newest().error, QStringLiteral("constraint_failed"));
        QVERIFY(!newest().canBeUndone());
    }

    void aPendingSaveIsDonePartly()
    {
        cli({QStringLiteral("SET"), QStringLiteral("p:user:1"), QStringLiteral("v")});
        m_server.stop();
        const auto saved = saveEdits(*m_desk, {update(users, 1, name, QStringLiteral("anita"))});
        QVERIFY(m_server.start());
        QVERIFY(saved && saved->pendingBecause);
        QCOMPARE(int(newest().state), int(State::Partly));
        QVERIFY(newest().canBeUndone());
    }

    void anUpdateIsTakenBackAndItsKeysGo()
    {
        QVERIFY(saveEdits(*m_desk,
                          {update(users, 1, name, QStringLiteral("anita")),
                           update(users, 1, name, QStringLiteral("anisa")),
                           update(users, 1, QStringLiteral("score"), 7.0)}));
        cli({QStringLiteral("SET"), QStringLiteral("p:user:1"), QStringLiteral("anisa")});
        const qint64 deed = newest().id;
        const auto undone = undoDeed(*m_desk, m_clock, deed);
        QVERIFY(undone && undone->rows);
        QVERIFY(undone->rows->conflicts.isEmpty());
        QCOMPARE(undone->rows->removed, QByteArrayList {"p:user:1"});
        QCOMPARE(nameOf(1), QStringLiteral("ani"));
        QCOMPARE(stored(QStringLiteral("SELECT typeof(score) FROM users WHERE id = 1")).toString(),
                 QStringLiteral("real"));
        QCOMPARE(newest().action, "deed.undo");
        QCOMPARE(newest().undoes, deed);
        QVERIFY(journal().verify()->isIntact());

        // Once.
        const auto again = undoDeed(*m_desk, m_clock, deed);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Unsupported);
        // And forth again.
        QVERIFY(undoDeed(*m_desk, m_clock, newest().id));
        QCOMPARE(nameOf(1), QStringLiteral("anisa"));
    }

    void whatSomebodyChangedSinceIsLeftAlone()
    {
        QVERIFY(saveEdits(*m_desk, {update(users, 1, name, QStringLiteral("anita"))}));
        const qint64 deed = newest().id;
        m_file->run(QStringLiteral("UPDATE users SET name = 'theirs' WHERE id = 1"));
        const auto undone = undoDeed(*m_desk, m_clock, deed);
        QVERIFY(undone && undone->rows);
        QCOMPARE(undone->rows->conflicts.size(), 1);
        const auto obstacle = obstacleOf(*undone);
        QVERIFY(obstacle && isObstacle(*obstacle));
        QCOMPARE(obstacle->context, QStringLiteral("users id=1 (name)"));
        QCOMPARE(nameOf(1), QStringLiteral("theirs"));
        QCOMPARE(int(newest().state), int(State::Failed));
        // Another column does not matter, and then it can be taken back.
        m_file->run(QStringLiteral("UPDATE users SET name = 'anita', score = 9 WHERE id = 1"));
        QVERIFY(undoDeed(*m_desk, m_clock, deed)->rows->conflicts.isEmpty());
        QCOMPARE(nameOf(1), QStringLiteral("ani"));
    }

    void whatWasDeletedComesBackWithWhatWentAlong()
    {
        const auto before = m_file->rows(QStringLiteral("SELECT *, typeof(score) FROM users"));
        const auto posts = m_file->rows(QStringLiteral("SELECT * FROM posts"));
        const auto notes = m_file->rows(QStringLiteral("SELECT * FROM notes"));
        QVERIFY(saveEdits(*m_desk, {erase(users, 1)}));
        QCOMPARE(stored(QStringLiteral("SELECT count(*) FROM posts")).toInt(), 1);
        QVERIFY(stored(QStringLiteral("SELECT user_id FROM notes WHERE id = 20")).isNull());
        const auto undone = undoDeed(*m_desk, m_clock, newest().id);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QVERIFY(undone->rows->conflicts.isEmpty());
        QCOMPARE(m_file->rows(QStringLiteral("SELECT *, typeof(score) FROM users")), before);
        QCOMPARE(m_file->rows(QStringLiteral("SELECT * FROM posts")), posts);
        QCOMPARE(m_file->rows(QStringLiteral("SELECT * FROM notes")), notes);
    }

    void aMovedKeyGoesBackWithItsCascade()
    {
        QVERIFY(saveEdits(*m_desk, {update(users, 1, QStringLiteral("id"), qlonglong(5))}));
        QCOMPARE(stored(QStringLiteral("SELECT count(*) FROM posts WHERE user_id = 5")).toInt(), 2);
        const auto undone = undoDeed(*m_desk, m_clock, newest().id);
        QVERIFY(undone && undone->rows && undone->rows->conflicts.isEmpty());
        QCOMPARE(stored(QStringLiteral("SELECT count(*) FROM posts WHERE user_id = 1")).toInt(), 2);
        QCOMPARE(nameOf(1), QStringLiteral("ani"));
    }

    void anInsertIsTakenBack()
    {
        RowEdit insert;
        insert.kind = RowEdit::Kind::Insert;
        insert.table = users;
        insert.changes = row(name, QStringLiteral("citra"));
        QVERIFY(saveEdits(*m_desk, {insert}));
        QVERIFY(undoDeed(*m_desk, m_clock, newest().id));
        QCOMPARE(stored(QStringLiteral("SELECT count(*) FROM users")).toInt(), 2);
    }

    void removedKeysComeBack()
    {
        cli({QStringLiteral("SET"), QStringLiteral("p:user:1"),
             QStringLiteral(R"({"id":1,"name":"old"})"), QStringLiteral("EX"),
             QStringLiteral("1000")});
        cli({QStringLiteral("SET"), QStringLiteral("p:user:9"), QStringLiteral(R"({"id":9})")});
        cli({QStringLiteral("SET"), QStringLiteral("p:user:2"),
             QStringLiteral(R"({"id":2,"name":"budi"})")});
        const auto repaired = repairKeys(*m_desk, {"p:user:1", "p:user:9", "p:user:2"});
        QVERIFY(repaired);
        QCOMPARE(repaired->removed.size(), 2);
        const qint64 deed = newest().id;
        QCOMPARE(newest().action, "drift.repair");
        cli({QStringLiteral("SET"), QStringLiteral("p:user:9"), QStringLiteral("theirs")});
        const auto undone = undoDeed(*m_desk, m_clock, deed);
        QVERIFY(undone && undone->keys);
        QCOMPARE(undone->keys->restored, QByteArrayList {"p:user:1"});
        QCOMPARE(undone->keys->occupied, QByteArrayList {"p:user:9"});
        QCOMPARE(cli({QStringLiteral("GET"), QStringLiteral("p:user:1")}),
                 R"({"id":1,"name":"old"})");
        QVERIFY(cli({QStringLiteral("TTL"), QStringLiteral("p:user:1")}).toInt() > 900);
        QCOMPARE(cli({QStringLiteral("GET"), QStringLiteral("p:user:9")}), "theirs");
        QCOMPARE(int(newest().state), int(State::Partly));
        QVERIFY(!undoDeed(*m_desk, m_clock, deed)); // once
    }

    // So many that reading them first would hold the server up.
    void tooManyKeysAreNotKeptAndThatIsSaid()
    {
        auto redis = RedisDesk::open(access(), m_clock, {});
        constexpr int many = 20'001;
        QVector<redis::Command> fill;
        for (int i = 0; i < many; ++i)
            fill.append({"SET", "c:" + QByteArray::number(i), "v"});
        QVERIFY((*redis)->redis.pipeline(fill));
        const auto removed =
            removeCachedKeys(**redis, access().keyMap->profile(), {Kind::Pattern, "c:*"});
        QCOMPARE(removed.value_or(-1), many);
        const DeedRecord deed = newest();
        QCOMPARE(deed.action, "cache.remove");
        QCOMPARE(deed.result[security::notUndoable].toInt(), many);
        QCOMPARE(deed.result[QStringLiteral("removed_count")].toInt(), many);
        QVERIFY(!deed.canBeUndone());
        // As many as are kept.
        QVERIFY((*redis)->redis.pipeline(fill.mid(1)));
        QVERIFY(removeCachedKeys(**redis, access().keyMap->profile(), {Kind::Pattern, "c:*"}));
        QVERIFY(newest().canBeUndone());
        const auto undone = undoDeed(*m_desk, m_clock, newest().id);
        QVERIFY(undone && undone->keys);
        QCOMPARE(undone->keys->restored.size(), many - 1);
    }

    void oneProcessTakesBackAtATime()
    {
        QVERIFY(saveEdits(*m_desk, {update(users, 1, name, QStringLiteral("anita"))}));
        auto lock = sqlite::Database::open(deedsPath(access()) + QStringLiteral(".undo"),
                                           sqlite::Database::Access::Create, 0);
        QVERIFY(lock && (*lock)->beginImmediate());
        const auto refused = undoDeed(*m_desk, m_clock, newest().id);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        lock->reset();
        QVERIFY(undoDeed(*m_desk, m_clock, newest().id));
    }

    void aMessageIsADeed()
    {
        auto desk = RedisDesk::open(access(), m_clock, {});
        QVERIFY(publishMessage(**desk, "news", "hello"));
        QCOMPARE(newest().action, "channel.publish");
        QCOMPARE(newest().after[QStringLiteral("payload")].toString(), QStringLiteral("hello"));
        QCOMPARE(newest().result[QStringLiteral("receivers")].toInt(), 0);
    }

    void whatDiesAmidADeedLeavesItOpen()
    {
        const auto begun = journal().begin({"row.save", QStringLiteral("users id=1")});
        QVERIFY(begun);
        m_desk.reset();
        auto desk = WriteDesk::open(access(), m_clock);
        QVERIFY(desk);
        m_desk = std::move(*desk);
        QCOMPARE(int(newest().state), int(State::Unknown));
        QVERIFY(!newest().canBeUndone());
        QCOMPARE(undoDeed(*m_desk, m_clock, *begun).error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
