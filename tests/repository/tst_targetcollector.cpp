// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/targetcollector.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace selaras;
using mapping::KeyMap;
using mapping::KeyTarget;
using repository::TargetCollector;
using test::TemporaryDatabase;

namespace {

const QByteArray profile = R"({"name": "P", "keyPrefix": "p:", "mappings": [
    {"table": "users", "keys": ["user:{id}", "users:by-name:{name}*", "users:*"]},
    {"table": "roles", "select": "SELECT user_id AS id FROM members WHERE role_id = :id",
     "keys": ["user:{id}"]},
    {"table": "roles", "keys": ["role:{id}"]},
    {"table": "broken", "select": "SELECT y FROM nowhere WHERE x = :id", "keys": ["x:{y}"]}
]})";

Row user(const QVariant &id, const QVariant &name)
{
    return {{QStringLiteral("id"), QStringLiteral("name")}, {id, name}};
}

QByteArrayList textsOf(const QVector<KeyTarget> &targets)
{
    QByteArrayList texts;
    for (const KeyTarget &target : targets)
        texts.append(target.displayText());
    return texts;
}

} // namespace

class TestTargetCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rowGivesTheKeysOfItsRules();
    void eachTargetOnce();
    void nullGivesNoKey();
    void selectReachesOtherRows();
    void selectSeesTheRowsAsTheyAreThen();
    void tableWithoutRulesGivesNothing();
    void tableNameHasNoCase();
    void brokenSelectIsAnError();

private:
    TemporaryDatabase m_file {
        {QStringLiteral("CREATE TABLE members (user_id INTEGER, role_id INTEGER)"),
         QStringLiteral("INSERT INTO members VALUES (1, 7), (2, 7), (3, 8), (NULL, 7)")}};
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<KeyMap> m_keyMap;
};

void TestTargetCollector::initTestCase()
{
    auto parsed = mapping::parseProfile(profile, QStringLiteral("p.json"));
    QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error().context));
    m_keyMap = std::make_unique<KeyMap>(std::move(*parsed));
}

void TestTargetCollector::init()
{
    auto opened = sqlite::Database::open(m_file.path(), sqlite::Database::Access::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestTargetCollector::rowGivesTheKeysOfItsRules()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(collector.add(QStringLiteral("users"), user(qlonglong(1), QStringLiteral("ani"))));
    QCOMPARE(textsOf(collector.targets()),
             QByteArrayList({"p:user:1", "p:users:by-name:ani*", "p:users:*"}));
}

void TestTargetCollector::eachTargetOnce()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(collector.add(QStringLiteral("users"), user(qlonglong(1), QStringLiteral("ani"))));
    QVERIFY(collector.add(QStringLiteral("users"), user(qlonglong(1), QStringLiteral("budi"))));
    QCOMPARE(
        textsOf(collector.targets()),
        QByteArrayList({"p:user:1", "p:users:by-name:ani*", "p:users:*", "p:users:by-name:budi*"}));
}

void TestTargetCollector::nullGivesNoKey()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(collector.add(QStringLiteral("users"), user(qlonglong(1), QVariant())));
    QCOMPARE(textsOf(collector.targets()), QByteArrayList({"p:user:1", "p:users:*"}));
}

void TestTargetCollector::selectReachesOtherRows()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(collector.add(QStringLiteral("roles"), user(qlonglong(7), QStringLiteral("admin"))));
    QCOMPARE(textsOf(collector.targets()), QByteArrayList({"p:user:1", "p:user:2", "p:role:7"}));
}

void TestTargetCollector::selectSeesTheRowsAsTheyAreThen()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(m_database->beginImmediate());
    const Row role = user(qlonglong(8), QStringLiteral("guest"));
    QVERIFY(collector.add(QStringLiteral("roles"), role));
    QVERIFY(
        m_database->execute(QStringLiteral("UPDATE members SET role_id = 8 WHERE user_id = 1")));
    QVERIFY(collector.add(QStringLiteral("roles"), role));
    m_database->rollback();
    QCOMPARE(textsOf(collector.targets()), QByteArrayList({"p:user:3", "p:role:8", "p:user:1"}));
}

void TestTargetCollector::tableWithoutRulesGivesNothing()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(collector.add(QStringLiteral("members"), user(qlonglong(1), QVariant())));
    QVERIFY(collector.targets().isEmpty());
}

void TestTargetCollector::tableNameHasNoCase()
{
    TargetCollector collector(*m_database, *m_keyMap);
    QVERIFY(collector.add(QStringLiteral("USERS"), user(qlonglong(1), QVariant())));
    QCOMPARE(collector.targets().size(), 2);
}

void TestTargetCollector::brokenSelectIsAnError()
{
    TargetCollector collector(*m_database, *m_keyMap);
    const auto done =
        collector.add(QStringLiteral("broken"), user(qlonglong(1), QStringLiteral("x")));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NoSuchTable);
    QVERIFY(collector.targets().isEmpty());
}

QTEST_GUILESS_MAIN(TestTargetCollector)
#include "tst_targetcollector.moc"
