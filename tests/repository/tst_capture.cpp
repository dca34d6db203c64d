// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/capture.h"
#include "models/repository/capturedtargets.h"
#include "models/sqlite/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/temporarydatabase.h"

#include <QProcess>
#include <QTest>

using namespace selaras;
using namespace selaras::repository;
using sqlite::Database;
using test::TemporaryDatabase;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

mapping::KeyMap keyMapOf(const char *mappings)
{
    const QByteArray json = QByteArray(R"({"name": "Test", "mappings": )") + mappings + '}';
    auto profile = mapping::parseProfile(json, text("test.json"));
    if (!profile)
        qFatal("%s: %s", qPrintable(profile.error().context), qPrintable(profile.error().detail));
    return mapping::KeyMap(std::move(*profile));
}

QString tablesOf(const Result<Capture::Restored> &restored)
{
    return restored ? restored->tables.join(QLatin1Char(' ')) : codeName(restored.error().code);
}

// What the sqlite3 shell prints of these statements.
QByteArray shell(const TemporaryDatabase &file, const QString &sql)
{
    QProcess process;
    process.start(text("sqlite3"), {text("-batch"), file.path()});
    process.write(sql.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("sqlite3: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// A database, its writing connection and its capture.
struct Setup {
    Setup(const QStringList &statements, const char *mappings)
        : file(statements)
        , keyMap(keyMapOf(mappings))
        , database(std::move(Database::open(file.path(), Database::Access::ReadWrite).value()))
        , capture(*database, keyMap, text("here Test"), clock)
    {
    }

    // The keys of everything that was logged, sorted; "table*" for a whole one.
    [[nodiscard]] QByteArrayList keys()
    {
        const auto found =
            capturedTargets(*database, keyMap, capture.log().read(0, 100'000).value());
        QByteArrayList keys;
        for (const mapping::KeyTarget &target : found.value().targets)
            keys.append(target.displayText());
        for (const LoggedChange &change : found->whole)
            keys.append(change.table.toUtf8() + '*');
        std::sort(keys.begin(), keys.end());
        return keys;
    }
    void forget() { QVERIFY(capture.log().purge(capture.log().lastId().value(), 100'000)); }

    TemporaryDatabase file;
    mapping::KeyMap keyMap;
    test::FakeClock clock;
    std::unique_ptr<Database> database;
    Capture capture;
};

constexpr const char *userRules = R"([{"table": "users", "keys": ["user:{id}", "mail:{email}"]},
                                      {"table": "posts", "keys": ["posts:{user_id}"]}])";

QStringList users(const QStringList &more = {})
{
    return QStringList {
               text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT)"),
               text("CREATE TABLE posts (id INTEGER PRIMARY KEY, "
                    "user_id REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE)"),
               text("INSERT INTO users VALUES (1, 'a', 'A'), (2, 'b', 'B'), (3, NULL, 'C')"),
               text("INSERT INTO posts VALUES (10, 1), (11, 2), (12, 2)")}
    + more;
}

Capture::Deliver nothing()
{
    return [](const QVector<LoggedChange> &) { return Result<void>(); };
}

} // namespace

class TestCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesEachKindOfWrite_data();
    void seesEachKindOfWrite();
    void takesAnyTable_data();
    void takesAnyTable();
    void logsExactValues();
    void reachesKeysThroughOtherTables();
    void doesNotScanForVictims();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void refuses_data();
    void refuses();
    void refusesWhatWouldBreakTheApplication();
    void belongsToOneWorkspace();
    void putsBackWhatARebuildTakes_data();
    void putsBackWhatARebuildTakes();
    void hindersNoRebuildOfALinkedTable();
    void tellsOfALostColumn();
    void saysWhatItAddsToEachTable();
    void remakesALogThatWasDropped();
    void takesTheWholeTableForRowsOfOlderRules();
    void neverUsesAnIdTwice();
};

void TestCapture::seesEachKindOfWrite_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArrayList>("keys");
    const auto row = [](const char *name, const char *sql, const QByteArrayList &keys) {
        QTest::newRow(name) << text(sql) << keys;
    };
    row("insert", "INSERT INTO users VALUES (9, 'x', 'X')", {"mail:x", "user:9"});
    row("insert with an id of its own", "INSERT INTO users (email) VALUES ('x')",
        {"mail:x", "user:4"});
    row("update of another column", "UPDATE users SET name = 'Z' WHERE id = 1",
        {"mail:a", "user:1"});
    row("update of a key's column", "UPDATE users SET email = 'z' WHERE id = 1",
        {"mail:a", "mail:z", "user:1"});
    row("update of letters only", "UPDATE users SET email = 'A' WHERE id = 1",
        {"mail:A", "mail:a", "user:1"});
    row("update of the primary key", "UPDATE users SET id = 7 WHERE id = 3", {"user:3", "user:7"});
    row("update of the primary key and a cascade",
        "PRAGMA foreign_keys = ON; UPDATE users SET id = 7 WHERE id = 2",
        {"mail:b", "posts:2", "posts:7", "user:2", "user:7"});
    row("delete", "DELETE FROM users WHERE id = 3", {"user:3"});
    row("delete without where", "DELETE FROM users",
        {"mail:a", "mail:b", "user:1", "user:2", "user:3"});
    row("delete and a cascade", "PRAGMA foreign_keys = ON; DELETE FROM users WHERE id = 1",
        {"mail:a", "posts:1", "user:1"});
    row("upsert",
        "INSERT INTO users VALUES (1, 'n', 'N') "
        "ON CONFLICT (id) DO UPDATE SET email = excluded.email",
        {"mail:a", "mail:n", "user:1"});
    row("replace by the primary key", "REPLACE INTO users VALUES (1, 'n', 'N')",
        {"mail:a", "mail:n", "user:1"});
    row("replace by a unique column", "INSERT OR REPLACE INTO users VALUES (9, 'b', 'N')",
        {"mail:b", "user:2", "user:9"});
    row("replace of two rows at once", "INSERT OR REPLACE INTO users VALUES (1, 'b', 'N')",
        {"mail:a", "mail:b", "user:1", "user:2"});
    row("replace with a cascade",
        "PRAGMA foreign_keys = ON; REPLACE INTO users VALUES (2, 'n', 'N')",
        {"mail:b", "mail:n", "posts:2", "user:2"});
    row("update or replace by a unique column",
        "UPDATE OR REPLACE users SET email = 'b' WHERE id = 1",
        {"mail:a", "mail:b", "user:1", "user:2"});
    row("update or replace by the primary key", "UPDATE OR REPLACE users SET id = 2 WHERE id = 1",
        {"mail:a", "mail:b", "user:1", "user:2"});
    row("update or replace by the rowid", "UPDATE OR REPLACE users SET rowid = 2 WHERE id = 1",
        {"mail:a", "mail:b", "user:1", "user:2"});
    row("update or replace by another name of the rowid",
        "UPDATE OR REPLACE users SET oid = 2 WHERE id = 1",
        {"mail:a", "mail:b", "user:1", "user:2"});
    row("rolled back", "BEGIN; DELETE FROM users; ROLLBACK", {});
    row("recursive triggers",
        "PRAGMA recursive_triggers = ON; REPLACE INTO users VALUES (1, 'n', 'N')",
        {"mail:a", "mail:n", "user:1"});
    row("insert from a select", "INSERT INTO users SELECT id + 10, NULL, name FROM users",
        {"user:11", "user:12", "user:13"});
}

void TestCapture::seesEachKindOfWrite()
{
    QFETCH(QString, sql);
    QFETCH(QByteArrayList, keys);
    for (const bool byShell : {false, true}) {
        Setup setup(users(), userRules);
        QVERIFY(setup.capture.switchOn({text("users"), text("POSTS")}));
        if (byShell)
            shell(setup.file, sql + QLatin1Char(';'));
        else
            setup.file.run(sql.split(text("; ")));
        QCOMPARE(setup.keys(), keys);
    }
}

void TestCapture::takesAnyTable_data()
{
    QTest::addColumn<QStringList>("schema");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::newRow("without rowid, a key of two columns")
        << QStringList {text("CREATE TABLE t (a, b, v, PRIMARY KEY (a, b)) WITHOUT ROWID"),
                        text("INSERT INTO t VALUES (1, 1, 'x'), (1, 2, 'y'), (2, 2, 'z')")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{a}:{b}"]}])") << text("t")
        << text("UPDATE OR REPLACE t SET a = 2 WHERE a = 1 AND b = 2")
        << QByteArrayList {"t:1:2", "t:2:2"};
    QTest::newRow("without any key")
        << QStringList {text("CREATE TABLE t (v)"), text("INSERT INTO t VALUES ('x'), ('y')")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{v}"]}])") << text("t")
        << text("REPLACE INTO t (rowid, v) VALUES (2, 'z')") << QByteArrayList {"t:y", "t:z"};
    QTest::newRow("names that need quoting")
        << QStringList {text("CREATE TABLE \"o'r \"\"der 🛒\" (\"select\" PRIMARY KEY, \"a b\")"),
                        text("INSERT INTO \"o'r \"\"der 🛒\" VALUES (1, 2)")}
        << QByteArray(R"([{"table": "o'r \"der 🛒", "keys": ["o:{select}:{a b}"]}])")
        << text("o'r \"der 🛒") << text("REPLACE INTO \"o'r \"\"der 🛒\" VALUES (1, 3)")
        << QByteArrayList {"o:1:2", "o:1:3"};
    QTest::newRow("an expression, of some rows only")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, mail, gone)"),
                        text("CREATE UNIQUE INDEX i ON t (lower(mail) COLLATE NOCASE DESC) "
                             "WHERE gone IS NULL -- rows in use"),
                        text("INSERT INTO t VALUES (1, 'A', NULL), (2, 'a', 1), (3, 'b', NULL)")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{id}"]}])") << text("t")
        << text("REPLACE INTO t VALUES (9, 'a', NULL)") << QByteArrayList {"t:1", "t:9"};
    QTest::newRow("a row comes under a partial index")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, mail, gone)"),
                        text("CREATE UNIQUE INDEX i ON t (mail) WHERE gone IS NULL"),
                        text("INSERT INTO t VALUES (1, 'a', NULL), (2, 'a', 1)")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{id}"]}])") << text("t")
        << text("UPDATE OR REPLACE t SET gone = NULL WHERE id = 2")
        << QByteArrayList {"t:1", "t:2"};
    QTest::newRow("a collation of the index")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT COLLATE NOCASE)"),
                        text("CREATE UNIQUE INDEX i ON t (n COLLATE BINARY)"),
                        text("CREATE UNIQUE INDEX j ON t (n COLLATE RTRIM)"),
                        text("INSERT INTO t VALUES (1, 'a'), (2, 'A')")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{id}"]}])") << text("t")
        << text("REPLACE INTO t VALUES (9, 'a ')") << QByteArrayList {"t:1", "t:9"};
    QTest::newRow("letters of a column without case")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT COLLATE NOCASE)"),
                        text("INSERT INTO t VALUES (1, 'a')")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{n}"]}])") << text("t")
        << text("UPDATE t SET n = 'A'") << QByteArrayList {"t:A", "t:a"};
    QTest::newRow("a default in place of NULL")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, "
                             "n TEXT NOT NULL DEFAULT \"d\" UNIQUE)"),
                        text("INSERT INTO t (id) VALUES (1)")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{id}"]}])") << text("t")
        << text("REPLACE INTO t VALUES (9, NULL)") << QByteArrayList {"t:1", "t:9"};
    QTest::newRow("a generated column")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, n, "
                             "g AS (n % 10) UNIQUE)"),
                        text("INSERT INTO t (id, n) VALUES (1, 11), (2, 12)")}
        << QByteArray(R"([{"table": "t", "keys": ["t:{id}", "g:{g}"]}])") << text("t")
        << text("UPDATE OR REPLACE t SET n = 21 WHERE id = 2")
        << QByteArrayList {"g:1", "g:2", "t:1", "t:2"};
    QTest::newRow("no placeholder at all")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY)"),
                        text("INSERT INTO t VALUES (1)")}
        << QByteArray(R"([{"table": "t", "keys": ["all:*"]}])") << text("t")
        << text("UPDATE t SET id = 2") << QByteArrayList {"all:*"};
    QTest::newRow("many columns") << QStringList {text("CREATE TABLE t (a, b, c, d, e, f)"),
                                                  text("INSERT INTO t VALUES (1, 2, 3, 4, 5, 6)")}
                                  << QByteArray(
                                         R"([{"table": "t", "keys": ["{a}{b}{c}", "{d}{e}{f}"]}])")
                                  << text("t") << text("DELETE FROM t")
                                  << QByteArrayList {"123", "456"};
}

void TestCapture::takesAnyTable()
{
    QFETCH(QStringList, schema);
    QFETCH(QByteArray, rules);
    QFETCH(QString, table);
    QFETCH(QString, sql);
    QFETCH(QByteArrayList, keys);
    Setup setup(schema, rules.constData());
    const auto on = setup.capture.switchOn({table});
    QVERIFY2(on, on ? "" : qPrintable(on.error().detail));
    setup.file.run(sql);
    QCOMPARE(setup.keys(), keys);
    QVERIFY(setup.capture.status()->tables.first().intact);
    QCOMPARE(tablesOf(setup.capture.restore()), QString());
}

void TestCapture::logsExactValues()
{
    Setup setup({text("CREATE TABLE t (a)")}, R"([{"table": "t", "keys": ["t:{a}"]}])");
    QVERIFY(setup.capture.switchOn({text("t")}));
    setup.file.run({text("INSERT INTO t VALUES (x'00ff2a'), (2.5), (3.0), (9007199254740993), "
                         "(CAST(x'c328' AS TEXT)), (''), (NULL), ('*')")});
    QByteArray big("t:");
    big.resize(2 + 100'000, 'x');
    setup.file.run({text("INSERT INTO t VALUES (replace(hex(zeroblob(50000)), '0', 'x'))")});
    QByteArrayList keys {"t:*",
                         "t:2.5",
                         "t:3",
                         "t:9007199254740993",
                         QByteArray("t:\xc3\x28"),
                         QByteArray("t:\0\xff*", 5),
                         big};
    std::sort(keys.begin(), keys.end());
    QCOMPARE(setup.keys(), keys);
}

void TestCapture::reachesKeysThroughOtherTables()
{
    const char *rules = R"([
        {"table": "roles", "select": "SELECT B AS user_id FROM link WHERE A = :id",
         "keys": ["user:{user_id}"]},
        {"table": "link", "keys": ["user:{B}"]}])";
    Setup setup({text("CREATE TABLE roles (id INTEGER PRIMARY KEY, name)"),
                 text("CREATE TABLE link (A REFERENCES roles ON DELETE CASCADE ON UPDATE CASCADE, "
                      "B)"),
                 text("INSERT INTO roles VALUES (1, 'x'), (2, 'y')"),
                 text("INSERT INTO link VALUES (1, 5), (1, 6), (2, 7)")},
                rules);
    QVERIFY(setup.capture.switchOn({text("roles")}));
    QCOMPARE(setup.capture.status()->tables.last().reads, QStringList {text("link")});
    setup.file.run(text("UPDATE roles SET name = 'z' WHERE id = 1"));
    QCOMPARE(setup.keys(), QByteArrayList({"user:5", "user:6"}));

    // What it went through is gone by the time it is asked, and known from the other table.
    setup.forget();
    QVERIFY(setup.capture.switchOn({text("link")}));
    QVERIFY(setup.capture.status()->tables.last().reads.isEmpty());
    setup.file.run({text("PRAGMA foreign_keys = ON"), text("DELETE FROM roles WHERE id = 1"),
                    text("UPDATE roles SET id = 3 WHERE id = 2")});
    QCOMPARE(setup.keys(), QByteArrayList({"user:5", "user:6", "user:7"}));
}

void TestCapture::doesNotScanForVictims()
{
    Setup setup({text("CREATE TABLE t (a TEXT COLLATE NOCASE, b, c, d NOT NULL DEFAULT 5 UNIQUE, "
                      "PRIMARY KEY (a, b))"),
                 text("CREATE UNIQUE INDEX i ON t (lower(c), b) WHERE c > 5"),
                 text("CREATE UNIQUE INDEX j ON t (c COLLATE RTRIM)")},
                R"([{"table": "t", "keys": ["t:{a}"]}])");
    QVERIFY(setup.capture.switchOn({text("t")}));
    for (const char *sql :
         {"REPLACE INTO t VALUES (1, 2, 3, 4)", "UPDATE t SET a = 5 WHERE rowid = 1"}) {
        const auto program = setup.database->query(text("EXPLAIN ") + text(sql));
        QVERIFY(program);
        // A scan of the table would rewind it.
        for (const Row &step : *program)
            QVERIFY2(step.value(u"opcode").toString() != text("Rewind"), sql);
    }
}

void TestCapture::leavesNoTrace_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("a plain schema") << QStringList();
    QTest::newRow("with an autoincrement of its own")
        << QStringList {text("CREATE TABLE n (id INTEGER PRIMARY KEY AUTOINCREMENT)"),
                        text("INSERT INTO n DEFAULT VALUES")};
    QTest::newRow("with triggers and views of its own")
        << QStringList {text("CREATE TRIGGER _selaras AFTER INSERT ON users BEGIN "
                             "UPDATE users SET name = 'T' WHERE id = NEW.id; END"),
                        text("CREATE VIEW v AS SELECT * FROM users"), text("ANALYZE")};
}

void TestCapture::leavesNoTrace()
{
    QFETCH(QStringList, more);
    Setup setup(users(more), userRules);
    const QByteArray before = shell(setup.file, text(".dump\n.schema\n"));
    QVERIFY(setup.capture.switchOn({text("users"), text("posts")}));
    QVERIFY(shell(setup.file, text(".schema\n")).contains("_selaras_changes"));
    QVERIFY(setup.capture.status()->isOn());
    // One after the other: the log goes with the last.
    QVERIFY(setup.capture.switchOff({text("users")}, nothing()));
    QVERIFY(setup.capture.status()->isOn());
    setup.file.run(
        {text("INSERT INTO posts VALUES (20, 3)"), text("DELETE FROM posts WHERE id = 20")});
    QVector<LoggedChange> left;
    QVERIFY(setup.capture.switchOff({text("posts")}, [&](const QVector<LoggedChange> &changes) {
        left += changes;
        return Result<void>();
    }));
    QCOMPARE(left.size(), 2);
    QVERIFY(!setup.capture.status()->isOn());
    QCOMPARE(shell(setup.file, text(".dump\n.schema\n")), before);
    QVERIFY(setup.capture.switchOff({text("posts")}, nothing()));
}

void TestCapture::refuses_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a view") << text("v") << ErrorCode::NotCapturable;
    QTest::newRow("a virtual table") << text("f") << ErrorCode::NotCapturable;
    QTest::newRow("a table without rules") << text("posts") << ErrorCode::NoRule;
    QTest::newRow("no table") << text("nobody") << ErrorCode::NoSuchTable;
    QTest::newRow("a table without a rule's column") << text("w") << ErrorCode::NoSuchColumn;
}

void TestCapture::refuses()
{
    QFETCH(QString, table);
    QFETCH(ErrorCode, code);
    Setup setup(users({text("CREATE VIEW v AS SELECT * FROM users"),
                       text("CREATE VIRTUAL TABLE f USING fts5(id)"), text("CREATE TABLE w (a)")}),
                R"([{"table": "users", "keys": ["user:{id}"]}, {"table": "v", "keys": ["v:{id}"]},
                    {"table": "f", "keys": ["f:{id}"]}, {"table": "w", "keys": ["w:{b}"]}])");
    const QByteArray before = shell(setup.file, text(".schema\n"));
    const auto on = setup.capture.switchOn({text("users"), table});
    QVERIFY(!on);
    QCOMPARE(on.error().code, code);
    QCOMPARE(on.error().context, table);
    QCOMPARE(shell(setup.file, text(".schema\n")), before);
}

void TestCapture::refusesWhatWouldBreakTheApplication()
{
    // The index is one that only the application can compute, as its connection knows the function.
    Setup setup(users({text("PRAGMA writable_schema = ON"),
                       text("CREATE UNIQUE INDEX i ON users (lower(name))"),
                       text("UPDATE sqlite_master SET sql = "
                            "'CREATE UNIQUE INDEX i ON users (nowhere(name))' WHERE name = 'i'")}),
                userRules);
    const auto on = setup.capture.switchOn({text("users")});
    QVERIFY(!on);
    QVERIFY(!setup.capture.status() || !setup.capture.status()->isOn());
}

void TestCapture::belongsToOneWorkspace()
{
    Setup setup(users(), userRules);
    QVERIFY(setup.capture.switchOn({text("users")}));
    Capture other(*setup.database, setup.keyMap, text("there Test"), setup.clock);
    const auto on = other.switchOn({text("posts")});
    QVERIFY(!on);
    QCOMPARE(on.error().code, ErrorCode::CapturedElsewhere);
    QCOMPARE(on.error().context, text("here Test"));
    QVERIFY(!other.status()->isOurs);
    QVERIFY(other.switchOff({text("users")}, nothing()));
    QVERIFY(other.switchOn({text("posts")}));
}

void TestCapture::putsBackWhatARebuildTakes_data()
{
    QTest::addColumn<QStringList>("migration");
    QTest::newRow("create, copy, drop, rename")
        << QStringList {text("CREATE TABLE new_users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, "
                             "name TEXT, age INT)"),
                        text("INSERT INTO new_users SELECT *, 5 FROM users"),
                        text("DROP TABLE users"), text("ALTER TABLE new_users RENAME TO users")};
    QTest::newRow("rename away, create, copy, drop") << QStringList {
        text("ALTER TABLE users RENAME TO old_users"),
        text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, "
             "name TEXT)"),
        text("INSERT INTO users SELECT * FROM old_users"), text("DROP TABLE old_users")};
    QTest::newRow("rename away and stay")
        << QStringList {text("ALTER TABLE users RENAME TO old_users"),
                        text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT)"),
                        text("INSERT INTO users SELECT id, email FROM old_users")};
    QTest::newRow("a trigger dropped")
        << QStringList {text("DROP TRIGGER _selaras_users_deleted"), text("DELETE FROM users")};
    QTest::newRow("a new unique index")
        << QStringList {text("CREATE UNIQUE INDEX i ON users (name)")};
}

void TestCapture::putsBackWhatARebuildTakes()
{
    QFETCH(QStringList, migration);
    Setup setup(users(), userRules);
    QVERIFY(setup.capture.switchOn({text("users"), text("posts")}));
    setup.file.run(QStringList {text("PRAGMA foreign_keys = OFF")} + migration);
    setup.forget();
    QCOMPARE(tablesOf(setup.capture.restore()), text("users"));
    QCOMPARE(tablesOf(setup.capture.restore()), QString());
    QCOMPARE(setup.keys(), QByteArrayList {"users*"});
    QVERIFY(setup.capture.status()->tables.last().intact);
    setup.forget();
    setup.file.run(text("REPLACE INTO users (id, email) VALUES (1, 'new')"));
    QVERIFY(setup.keys().contains("mail:new"));
}

void TestCapture::hindersNoRebuildOfALinkedTable()
{
    Setup setup(
        {text("CREATE TABLE roles (id INTEGER PRIMARY KEY)"), text("CREATE TABLE link (A, B)")},
        R"([{"table": "roles", "select": "SELECT B FROM link WHERE A = :id",
                     "keys": ["user:{B}"]}])");
    QVERIFY(setup.capture.switchOn({text("roles")}));
    shell(setup.file,
          text(".bail on\nBEGIN; CREATE TABLE new_link (A, B, C); DROP TABLE link; "
               "INSERT INTO roles VALUES (5); "
               "ALTER TABLE new_link RENAME TO link; COMMIT;"));
    QCOMPARE(setup.file.value(text("SELECT count(*) FROM roles")).toInt(), 1);
}

void TestCapture::saysWhatItAddsToEachTable()
{
    Setup setup(users({text("CREATE VIEW everyone AS SELECT id FROM users")}),
                R"([{"table": "users", "keys": ["user:{id}"]},
                    {"table": "posts", "keys": ["posts:{user_id}"]},
                    {"table": "everyone", "keys": ["every:{id}"]}])");
    QStringList said;
    const auto before = setup.capture.status();
    for (const CaptureState &state : before->tables) {
        QCOMPARE(state.canBeCaptured, !state.problem.has_value());
        QCOMPARE(state.canBeCaptured, state.table != text("everyone"));
        said += state.triggers;
    }
    QCOMPARE(before->tables.first().problem->code, ErrorCode::NotCapturable);
    QVERIFY(setup.capture.switchOn({text("posts"), text("users")}));
    QStringList made = QString::fromUtf8(shell(setup.file,
                                               text("SELECT name FROM sqlite_master "
                                                    "WHERE type = 'trigger';")))
                           .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    said.sort();
    made.sort();
    QCOMPARE(said, made);
    setup.file.run({text("INSERT INTO users VALUES (7, 'x', 'X')"),
                    text("UPDATE posts SET user_id = 3 WHERE id = 10")});
    const auto status = setup.capture.status();
    QCOMPARE(status->tables.at(1).table, text("posts"));
    QCOMPARE(status->tables.at(1).changes, 2);
    QCOMPARE(status->tables.at(2).changes, 1);
    QCOMPARE(status->changes, 3);
    made = status->tables.at(1).triggers + status->tables.at(2).triggers;
    made.sort();
    QCOMPARE(said, made);
}

void TestCapture::tellsOfALostColumn()
{
    Setup setup(users(), userRules);
    QVERIFY(setup.capture.switchOn({text("posts")}));
    setup.file.run({text("CREATE TABLE n (id INTEGER PRIMARY KEY, author_id)"),
                    text("DROP TABLE posts"), text("ALTER TABLE n RENAME TO posts")});
    const auto restored = setup.capture.restore();
    QVERIFY(restored);
    QCOMPARE(restored->problems.size(), 1);
    QCOMPARE(restored->problems.first().code, ErrorCode::NoSuchColumn);
    QCOMPARE(restored->problems.first().detail, text("user_id"));
    QCOMPARE(setup.keys(), QByteArrayList {"posts*"});
    const CaptureState state = setup.capture.status()->tables.first();
    QVERIFY(state.captured && !state.intact && state.problem);
    // Said once; the application can write.
    QVERIFY(setup.capture.restore()->problems.isEmpty());
    setup.file.run(text("INSERT INTO posts VALUES (1, 1)"));
    setup.forget();
    setup.file.run(text("ALTER TABLE posts RENAME COLUMN author_id TO user_id"));
    QCOMPARE(tablesOf(setup.capture.restore()), text("posts"));
    QCOMPARE(setup.keys(), QByteArrayList {"posts*"});
}

void TestCapture::remakesALogThatWasDropped()
{
    Setup setup(users(), userRules);
    QVERIFY(setup.capture.switchOn({text("users")}));
    setup.file.run(text("DROP TABLE _selaras_changes"));
    QCOMPARE(tablesOf(setup.capture.restore()), text("users"));
    setup.file.run(text("INSERT INTO users VALUES (9, 'x', 'X')"));
    QCOMPARE(setup.keys(), QByteArrayList({"mail:x", "user:9", "users*"}));
    QCOMPARE(tablesOf(setup.capture.restore()), QString());
}

void TestCapture::takesTheWholeTableForRowsOfOlderRules()
{
    Setup setup(users(), R"([{"table": "users", "keys": ["user:{id}"]}])");
    QVERIFY(setup.capture.switchOn({text("users")}));
    setup.file.run(text("DELETE FROM users WHERE id = 1"));
    const mapping::KeyMap later =
        keyMapOf(R"([{"table": "users", "keys": ["user:{id}", "{email}:{name}:{id}"]}])");
    const auto found =
        capturedTargets(*setup.database, later, setup.capture.log().read(0, 9).value());
    QVERIFY(found);
    QVERIFY(found->targets.isEmpty());
    QCOMPARE(found->whole.size(), 1);
    // The triggers follow the rules, and the log has room for more columns.
    Capture capture(*setup.database, later, text("here Test"), setup.clock);
    QCOMPARE(tablesOf(capture.restore()), text("users"));
    setup.file.run(text("DELETE FROM users WHERE id = 2"));
    const auto logged = capture.log().read(0, 9);
    QCOMPARE(logged->last().row.size(), 3);
    QCOMPARE(logged->last().row.value(u"name").toString(), text("B"));
}

void TestCapture::neverUsesAnIdTwice()
{
    Setup setup(users(), userRules);
    QVERIFY(setup.capture.switchOn({text("users")}));
    CaptureLog &log = setup.capture.log();
    qint64 last = 0;
    for (int i = 0; i < 3; ++i) {
        setup.file.run({text("UPDATE users SET name = 'x'"), text("UPDATE users SET name = 'y'")});
        const auto changes = log.read(last, 100);
        QCOMPARE(changes->size(), 6);
        QVERIFY(changes->first().id > last);
        last = changes->last().id;
        // In batches.
        QCOMPARE(log.purge(last, 4).value(), 4);
        QCOMPARE(log.purge(last, 4).value(), 2);
        QCOMPARE(log.purge(last, 4).value(), 0);
        QVERIFY(log.counts()->isEmpty());
    }
    QVERIFY(setup.capture.switchOff({text("users")}, nothing()));
    setup.clock.advance(1);
    QVERIFY(setup.capture.switchOn({text("users")}));
    setup.file.run(text("UPDATE users SET name = 'x' WHERE id = 1"));
    QCOMPARE(log.read(last, 100)->size(), 1);
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
