// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/repository/bench.h"
#include "tests/support/redisserver.h"
#include "tests/support/sitabi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace selaras;
using repository::RowEdit;
using test::Bench;
using test::deleteOf;
using test::idOf;
using test::insertOf;
using test::Keyspace;
using test::rowOf;
using test::updateOf;

namespace {

const QByteArray profile = R"({"name": "H", "keyPrefix": "h:", "mappings": [
    {"table": "tenants", "keys": ["exact:{name}", "below:{name}*"]},
    {"table": "tenants", "keys": ["glob:{name}:*:list"], "boundary": "none"},
    {"table": "members", "select": "SELECT name FROM tenants WHERE id = :tenant_id",
     "keys": ["via:{name}*"]}]})";

const QString tenants = QStringLiteral("tenants");
const QString members = QStringLiteral("members");

// Each a neighbour of others: as a pattern, as a beginning, as what is left of it when it is read
// wrongly.
const QStringList &names()
{
    static const QStringList all {
        QStringLiteral("[ab]"),
        QStringLiteral("a"),
        QStringLiteral("b"),
        QStringLiteral("ab"),
        QStringLiteral("[^a]"),
        QStringLiteral("[a-c]"),
        QStringLiteral("[a"),
        QStringLiteral("]"),
        QStringLiteral("*"),
        QStringLiteral("**"),
        QStringLiteral("?"),
        QStringLiteral("\\"),
        QStringLiteral("\\*"),
        QStringLiteral("\\[ab]"),
        QStringLiteral("c:d"),
        QStringLiteral(":"),
        QStringLiteral("1"),
        QStringLiteral("10"),
        QStringLiteral("100"),
        QStringLiteral(" "),
        QStringLiteral("x"),
        QStringLiteral("x\ny"),
        QStringLiteral("x\r\nDEL h:exact:a"),
        QStringLiteral("{name}"),
        QStringLiteral("'; --"),
        QStringLiteral("é"),
        QStringLiteral("e\u0301"),
        QStringLiteral("%"),
        QStringLiteral("A"),
    };
    return all;
}

QByteArrayList ownKeys(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return {"h:exact:" + bytes, "h:below:" + bytes, "h:below:" + bytes + ":sub",
            "h:glob:" + bytes + ":1:list"};
}

QByteArrayList memberKeys(const QString &name)
{
    return {"h:via:" + name.toUtf8(), "h:via:" + name.toUtf8() + ":sub"};
}

QByteArrayList sorted(QByteArrayList keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

// A value may hold whatever a pattern, a key or the protocol give a meaning to: an edit of its row
// removes the row's keys, each of them, and no neighbour's.
class TestHostileValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void update_data() { eachName(); }
    void update();
    void move_data() { eachName(); }
    void move();
    void removal_data() { eachName(); }
    void removal();
    void insert_data() { eachName(); }
    void insert();
    void select_data() { eachName(); }
    void select();

private:
    static void eachName();
    void expect(const RowEdit &edit, const QByteArrayList &removed);
    [[nodiscard]] static qint64 idOfName(const QString &name) { return 1 + names().indexOf(name); }

    test::RedisServer m_server;
    SystemClock m_clock;
    redis::Connection m_redis {m_server.endpoint(), m_clock};
    Keyspace m_keyspace;
};

void TestHostileValues::initTestCase()
{
    QVERIFY(m_server.isRunning());
    for (const QString &name : names()) {
        for (const QByteArray &key : ownKeys(name) + memberKeys(name))
            QVERIFY(m_redis.call({"SET", key, "v"}));
    }
    m_keyspace = test::keyspaceOf(m_redis);
}

void TestHostileValues::eachName()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(name.toUtf8().toPercentEncoding().constData()) << name;
}

void TestHostileValues::expect(const RowEdit &edit, const QByteArrayList &removed)
{
    const test::TemporaryDatabase file {
        QStringLiteral("CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT, plan TEXT)"),
        QStringLiteral("CREATE TABLE members (id INTEGER PRIMARY KEY, tenant_id INTEGER, "
                       "name TEXT)")};
    const bool isNew = edit.kind == RowEdit::Kind::Insert;
    const auto all = QJsonDocument(QJsonArray::fromStringList(names())).toJson();
    file.run(QStringLiteral("INSERT INTO tenants SELECT key + 1, value, 'free' FROM json_each(?) "
                            "WHERE value <> ?"),
             {QString::fromUtf8(all),
              isNew ? edit.changes.value(u"name") : QVariant(QStringLiteral(""))});
    file.run(QStringLiteral("INSERT INTO members SELECT id, id, 'm' FROM tenants"));
    Bench bench(file, m_redis, profile);
    const auto report = bench.rows().save({edit});
    QVERIFY(report);
    QCOMPARE(report->removed, sorted(removed));
    QCOMPARE(sorted(test::missingFrom(test::keyspaceOf(m_redis), m_keyspace)), sorted(removed));
    for (const QByteArray &key : removed)
        QVERIFY(m_redis.call({"SET", key, "v"}));
}

void TestHostileValues::update()
{
    QFETCH(QString, name);
    expect(updateOf(tenants, idOf(idOfName(name)),
                    rowOf({{QStringLiteral("plan"), QStringLiteral("paid")}})),
           ownKeys(name));
}

void TestHostileValues::move()
{
    QFETCH(QString, name);
    const QString other = names().at(idOfName(name) % names().size());
    expect(updateOf(tenants, idOf(idOfName(name)), rowOf({{QStringLiteral("name"), other}})),
           ownKeys(name) + ownKeys(other));
}

void TestHostileValues::removal()
{
    QFETCH(QString, name);
    expect(deleteOf(tenants, idOf(idOfName(name))), ownKeys(name));
}

void TestHostileValues::insert()
{
    QFETCH(QString, name);
    expect(insertOf(tenants, rowOf({{QStringLiteral("name"), name}})), ownKeys(name));
}

void TestHostileValues::select()
{
    QFETCH(QString, name);
    expect(updateOf(members, idOf(idOfName(name)),
                    rowOf({{QStringLiteral("name"), QStringLiteral("n")}})),
           memberKeys(name));
}

QTEST_GUILESS_MAIN(TestHostileValues)
#include "tst_hostilevalues.moc"
