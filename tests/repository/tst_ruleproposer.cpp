// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/ruleproposer.h"

#include "models/mapping/keymap.h"
#include "models/redis/connection.h"
#include "models/redis/keyspace.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sitabi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::repository;
using Confidence = RuleProposal::Confidence;

namespace {

QByteArrayList keysOf(redis::Client &client)
{
    QByteArrayList keys;
    if (!redis::scanKeys(client, {}, [&](const QByteArrayList &found) { keys += found; }))
        qFatal("the keyspace cannot be listed");
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

// What is proposed for the keys of a server, by the database at a path.
ProposalReport proposed(const QString &path, redis::Client &client,
                        const RuleProposer::Naming &naming = {},
                        const QVector<mapping::PrismaModel> &models = {})
{
    auto database = sqlite::Database::open(path, sqlite::Database::Access::ReadOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    const auto schema = sqlite::readSchema(**database);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().detail));
    const TableTies ties(*schema, models);
    auto report = RuleProposer(**database, client, ties).propose(keysOf(client), naming);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

QByteArray textOf(const QJsonObject &rule)
{
    return QJsonDocument(rule).toJson(QJsonDocument::Compact);
}

QByteArrayList rulesOf(const ProposalReport &report)
{
    QByteArrayList rules;
    for (const RuleProposal &proposal : report.proposals)
        rules.append(textOf(proposal.rule).constData());
    return rules;
}

const RuleProposal *find(const ProposalReport &report, const QString &table, const QString &key)
{
    for (const RuleProposal &proposal : report.proposals) {
        const QJsonArray keys = proposal.rule.value(QStringLiteral("keys")).toArray();
        if (proposal.table == table && keys.contains(key))
            return &proposal;
    }
    return nullptr;
}

bool hasReason(const RuleProposal &proposal, ProposalReason::Kind kind)
{
    return std::any_of(proposal.reasons.begin(), proposal.reasons.end(),
                       [&](const ProposalReason &reason) { return reason.kind == kind; });
}

void fill(redis::Client &client, const QVector<redis::Command> &commands)
{
    const auto replies = client.pipeline(commands);
    if (!replies)
        qFatal("%s", qPrintable(replies.error().detail));
}

} // namespace

// Rules from tables and keys alone, on real servers.
class TestRuleProposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sitaBi();
    void sitaBiRulesFitAProfile();
    void words();
    void prismaNamesHelp();
    void joins();
    void listsThatDoNotSayWhich();
    void whatIsNoCacheIsLeftAlone();
    void hostileKeys();
    void cancelled();

private:
    test::FakeClock m_clock;
};

void TestRuleProposer::sitaBi()
{
    test::SitaBi sitaBi(QStringLiteral(TEST_DATA_DIR "/sita-bi"));
    QVERIFY(sitaBi.isReady());
    redis::Connection client(sitaBi.redis().endpoint(), m_clock);
    const ProposalReport report = proposed(sitaBi.database().path(), client);
    const QByteArray all = rulesOf(report).join('\n');

    QCOMPARE(report.keyPrefix, QStringLiteral("sita:"));
    const RuleProposal *users = find(report, QStringLiteral("users"), QStringLiteral("user:{id}"));
    QVERIFY2(users, all.constData());
    QCOMPARE(users->confidence, Confidence::Sure);
    QCOMPARE(users->keys, 1603);
    QVERIFY(users->rowsWithoutKey);
    QVERIFY(hasReason(*users, ProposalReason::Kind::NamesTable));
    QVERIFY(hasReason(*users, ProposalReason::Kind::ValuesFound));
    QVERIFY(hasReason(*users, ProposalReason::Kind::ContentAgrees));
    QCOMPARE(users->rule.value(QStringLiteral("value"))[QStringLiteral("shape")],
             QStringLiteral("object"));

    const RuleProposal *work = find(report, QStringLiteral("tugas_akhir"),
                                    QStringLiteral("tugas_akhir:mahasiswa:{mahasiswa_id}*"));
    QVERIFY2(work, all.constData());
    QCOMPARE(work->confidence, Confidence::Sure);
    QCOMPARE(work->keys, 827 + 259);
    QVERIFY(hasReason(*work, ProposalReason::Kind::RefersTo));

    const RuleProposal *meetings =
        find(report, QStringLiteral("bimbingan"), QStringLiteral("bimbingan:ta:{tugas_akhir_id}*"));
    QVERIFY2(meetings, all.constData());
    QCOMPARE(meetings->confidence, Confidence::Sure);
    QCOMPARE(meetings->keys, 816);
    QVERIFY(hasReason(*meetings, ProposalReason::Kind::RefersTo));

    // What is cached within a user.
    for (const char *table : {"mahasiswa", "dosen"}) {
        const RuleProposal *within =
            find(report, QLatin1String(table), QStringLiteral("user:{user_id}"));
        QVERIFY2(within, all.constData());
        QCOMPARE(within->confidence, Confidence::Likely);
        QVERIFY(hasReason(*within, ProposalReason::Kind::Embeds));
    }
    QVERIFY2(find(report, QStringLiteral("_RoleToUser"), QStringLiteral("user:{B}")),
             all.constData());
    const bool hasRoles = std::any_of(report.proposals.begin(), report.proposals.end(),
                                      [](const RuleProposal &proposal) {
                                          return proposal.table == QStringLiteral("roles")
                                              && proposal.rule.value(QStringLiteral("select"))
                                                     .toString()
                                                     .contains(QStringLiteral("_RoleToUser"));
                                      });
    QVERIFY2(hasRoles, all.constData());

    // Sessions, limits, locks and blacklisted tokens are no caches of rows.
    QByteArrayList left;
    for (const mapping::KeyShape &shape : report.unexplained)
        left.append(shape.text().toUtf8());
    QVERIFY2(left.contains("sess:{hex}"), left.join('\n').constData());
    QVERIFY2(left.contains("rl:login:{ip}"), left.join('\n').constData());
}

// The proposals are what a profile takes, and find every cached row.
void TestRuleProposer::sitaBiRulesFitAProfile()
{
    test::SitaBi sitaBi(QStringLiteral(TEST_DATA_DIR "/sita-bi"));
    redis::Connection client(sitaBi.redis().endpoint(), m_clock);
    const ProposalReport report = proposed(sitaBi.database().path(), client);
    QJsonArray mappings;
    for (const RuleProposal &proposal : report.proposals)
        mappings.append(proposal.rule);
    const QByteArray json =
        QJsonDocument(QJsonObject {{QStringLiteral("name"), QStringLiteral("found")},
                                   {QStringLiteral("keyPrefix"), report.keyPrefix},
                                   {QStringLiteral("mappings"), mappings}})
            .toJson();
    const auto profile = mapping::parseProfile(json, QStringLiteral("found.json"));
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().context));
    const mapping::KeyMap map(*profile);
    QCOMPARE(map.ownersOf("sita:user:1").value(0).table, QStringLiteral("users"));
    QCOMPARE(map.ownersOf("sita:bimbingan:ta:1026:list").value(0).spec.shape,
             mapping::ValueSpec::Shape::List);
    QVERIFY(!map.isMapped("sess:018e24759d7198b3e27fb07d2bf58564"));
}

// Few keys, named by words: the database tells that they are values.
void TestRuleProposer::words()
{
    const test::TemporaryDatabase database(
        {QStringLiteral("CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT UNIQUE, menu TEXT)"),
         QStringLiteral(
             "INSERT INTO roles VALUES (1,'admin','a'),(2,'guru','b'),(3,'siswa','c')")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    fill(client,
         {{"SET", "role:admin", R"({"id":1,"name":"admin","menu":"a"})"},
          {"SET", "role:guru", R"({"id":2,"name":"guru","menu":"b"})"},
          {"SET", "role:siswa", R"({"id":3,"name":"siswa","menu":"x"})"}});
    const ProposalReport report = proposed(database.path(), client);
    const RuleProposal *role = find(report, QStringLiteral("roles"), QStringLiteral("role:{name}"));
    QVERIFY2(role, rulesOf(report).join('\n').constData());
    QCOMPARE(role->confidence, Confidence::Sure);
    QCOMPARE(role->keys, 3);
    QCOMPARE(role->rowsWithoutKey, std::optional<qint64>(0));
}

// Names that only the schema.prisma ties to each other, and hashes with fields of other names.
void TestRuleProposer::prismaNamesHelp()
{
    const test::TemporaryDatabase database(
        {QStringLiteral("CREATE TABLE t1 (kode TEXT PRIMARY KEY, nama TEXT, harga DECIMAL)"),
         QStringLiteral("INSERT INTO t1 VALUES ('B-1','Buku','10.5'),('B-2','Pena','2'),"
                        "('B-3','Tas','99'),('B-4','Map','1')")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    QVector<redis::Command> commands;
    const QByteArrayList names {"Buku", "Pena", "Tas", "Map"};
    const QByteArrayList prices {"10.50", "2.0", "99", "1"};
    for (int i = 0; i < 4; ++i)
        commands.append({"HSET", "barang:B-" + QByteArray::number(i + 1), "kode",
                         "B-" + QByteArray::number(i + 1), "title", names.at(i), "harga",
                         prices.at(i)});
    fill(client, commands);
    const auto models = mapping::parsePrismaSchema(
        "model Barang {\n kode String @id\n nama String\n harga Decimal\n @@map(\"t1\")\n}", {});
    const ProposalReport report = proposed(database.path(), client, {}, *models);
    const RuleProposal *goods = find(report, QStringLiteral("t1"), QStringLiteral("barang:{kode}"));
    QVERIFY2(goods, rulesOf(report).join('\n').constData());
    QVERIFY(hasReason(*goods, ProposalReason::Kind::NamesTable));
    QCOMPARE(goods->rule.value(QStringLiteral("value"))[QStringLiteral("fields")],
             (QJsonObject {{QStringLiteral("title"), QStringLiteral("nama")}}));
}

// Two values in one key, of a tenant and of a row.
void TestRuleProposer::joins()
{
    const test::TemporaryDatabase database(
        {QStringLiteral("CREATE TABLE sppg (id TEXT PRIMARY KEY, nama TEXT)"),
         QStringLiteral("INSERT INTO sppg VALUES ('sppg-jakarta','J'),('sppg-bandung','B')"),
         QStringLiteral("CREATE TABLE menus (id INTEGER PRIMARY KEY, sppg_id TEXT REFERENCES "
                        "sppg(id), nama TEXT, kalori INTEGER)"),
         QStringLiteral("INSERT INTO menus VALUES (11,'sppg-jakarta','Nasi',500),"
                        "(12,'sppg-jakarta','Soto',300),(13,'sppg-bandung','Bakso',410)")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    fill(client,
         {{"SET", "menu:sppg-jakarta:11", R"({"id":11,"sppgId":"sppg-jakarta","nama":"Nasi"})"},
          {"SET", "menu:sppg-jakarta:12", R"({"id":12,"sppgId":"sppg-jakarta","nama":"Soto"})"},
          {"SET", "menu:sppg-bandung:13", R"({"id":13,"sppgId":"sppg-bandung","nama":"Bakso"})"}});
    const ProposalReport report = proposed(database.path(), client);
    const RuleProposal *menu =
        find(report, QStringLiteral("menus"), QStringLiteral("menu:{sppg_id}:{id}"));
    QVERIFY2(menu, rulesOf(report).join('\n').constData());
    QCOMPARE(menu->confidence, Confidence::Sure);
    QCOMPARE(report.keyPrefix, QString());
}

void TestRuleProposer::listsThatDoNotSayWhich()
{
    const test::TemporaryDatabase database(
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT)"),
         QStringLiteral(
             "INSERT INTO users VALUES (1,'John','j@x'),(2,'Joko','k@x'),(3,'S','s@x')")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    const QByteArray john = R"({"id":1,"name":"John","email":"j@x"})";
    const QByteArray joko = R"({"id":2,"name":"Joko","email":"k@x"})";
    fill(client,
         {{"SET", "users:search:John:page:1:limit:10", '[' + john + ']'},
          {"SET", "users:search:Jo:page:1:limit:10", '[' + john + ',' + joko + ']'},
          {"SET", "users:search:Jo:page:2:limit:10", "[]"},
          {"SET", "users:all", '[' + john + ',' + joko + ']'}});
    const ProposalReport report = proposed(database.path(), client);
    const RuleProposal *lists = find(report, QStringLiteral("users"), QStringLiteral("users:*"));
    QVERIFY2(lists, rulesOf(report).join('\n').constData());
    QCOMPARE(lists->confidence, Confidence::Possible);
    QCOMPARE(lists->keys, 4);
}

// Small numbers are ids of every table: they alone speak for none.
void TestRuleProposer::whatIsNoCacheIsLeftAlone()
{
    const test::TemporaryDatabase database(
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"),
         QStringLiteral("INSERT INTO users VALUES (1,'a'),(2,'b'),(3,'c')")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    fill(client,
         {{"SET", "queue:1", "x"},
          {"SET", "queue:2", R"({"job":1})"},
          {"ZADD", "limit:3", "1", "m"},
          {"SET", "user:1", R"({"id":1,"name":"a"})"},
          {"SET", "user:2", R"({"id":2,"name":"b"})"},
          {"SET", "user:3", R"({"id":3,"name":"c"})"},
          {"SADD", "user:1:sessions", "s"},
          {"SADD", "user:2:sessions", "s"}});
    const ProposalReport report = proposed(database.path(), client);
    QCOMPARE(report.proposals.size(), 1);
    QCOMPARE(report.proposals.first().rule.value(QStringLiteral("keys")).toArray(),
             QJsonArray {QStringLiteral("user:{id}")});
    QCOMPARE(report.proposals.first().keys, 3);
}

void TestRuleProposer::hostileKeys()
{
    const test::TemporaryDatabase database(
        {QStringLiteral("CREATE TABLE \"user's \"\"t\" (\"i d\" INTEGER PRIMARY KEY, name TEXT)"),
         QStringLiteral("INSERT INTO \"user's \"\"t\" VALUES (1,'a')"),
         QStringLiteral("CREATE VIEW v AS SELECT 1 AS id"),
         QStringLiteral("CREATE TABLE blobs (id BLOB PRIMARY KEY) WITHOUT ROWID")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    QVector<redis::Command> commands;
    for (const QByteArray &key :
         {QByteArray(""), QByteArray(":"), QByteArray("\0:\0", 3), QByteArray("\xff\xfe:1"),
          QByteArray("{a}:1"), QByteArray("a*:2"), QByteArray("x'; DROP TABLE v; --:3"),
          QByteArray("user's \"t:1"), QByteArray(70'000, 'k'), QByteArray(":::::::::::::::::::::1"),
          QByteArray("user:9223372036854775808"), QByteArray("user:'1'")})
        commands.append({"SET", key, "{\"id\":1,\"name\":[{}]}"});
    commands.append({"SET", "user:broken", "{\"id\":"});
    commands.append({"SET", "user:huge", QByteArray(600'000, ' ') + "{}"});
    commands.append({"XADD", "user:stream", "*", "a", "b"});
    fill(client, commands);
    const ProposalReport report = proposed(database.path(), client);
    QCOMPARE(report.keys, keysOf(client).size());
    for (const RuleProposal &proposal : report.proposals) {
        const QByteArray json =
            QJsonDocument(QJsonObject {{QStringLiteral("name"), QStringLiteral("x")},
                                       {QStringLiteral("keyPrefix"), report.keyPrefix},
                                       {QStringLiteral("mappings"), QJsonArray {proposal.rule}}})
                .toJson();
        QVERIFY2(mapping::parseProfile(json, {}), textOf(proposal.rule).constData());
    }
}

void TestRuleProposer::cancelled()
{
    class Cancelled : public Progress {
    public:
        void report(qint64 /*done*/, qint64 /*total*/) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    const test::TemporaryDatabase database({QStringLiteral("CREATE TABLE t (id)")});
    test::RedisServer server;
    redis::Connection client(server.endpoint(), m_clock);
    auto opened = sqlite::Database::open(database.path(), sqlite::Database::Access::ReadOnly);
    const TableTies ties(*sqlite::readSchema(**opened));
    const auto report = RuleProposer(**opened, client, ties).propose({"a:1"}, {}, cancelled);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRuleProposer)
#include "tst_ruleproposer.moc"
