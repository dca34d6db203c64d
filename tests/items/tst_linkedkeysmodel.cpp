// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/linkedkeysmodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::items;
using repository::KeyState;
using repository::LinkedKey;

namespace {

LinkedKey key(const QByteArray &name, KeyState state)
{
    LinkedKey made;
    made.facts.name = name;
    made.facts.type = state == KeyState::Absent ? "none" : "string";
    made.facts.ttlMs = 90'000;
    made.facts.size = 1234;
    made.target.text = name;
    made.state = state;
    if (state == KeyState::Stale)
        made.comparison.differences = {{QStringLiteral("name"), {}, {}}};
    return made;
}

KeyState stateAt(const LinkedKeysModel &model, int row)
{
    return KeyState(model.index(row, 0).data(LinkedKeysModel::StateRole).toInt());
}

const char *const profile = R"({"name": "test", "mappings": [
    {"table": "users", "keys": ["user:{id}", "profile:{id}"], "value": {"shape": "object"}}]})";

} // namespace

class TestLinkedKeysModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsKeys();
    void showsNothingOfAnAbsentKey();
    void followsByDifference();
    void readsTheKeysOfARow();
    void dropsALateReply();
    void asksAgainAfterASave();
    void saysWhyThereAreNoKeys();
};

void TestLinkedKeysModel::showsKeys()
{
    LinkedKeysModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.state(), LoadState::Idle);
    const QByteArray odd("user:\xff");
    model.setKeys({key(odd, KeyState::Stale), key("user:2", KeyState::Fresh)});
    QCOMPARE(model.state(), LoadState::Ready);
    const QModelIndex stale = model.index(0, LinkedKeysModel::KeyColumn);
    QCOMPARE(stale.data().toString(), QStringLiteral("user:\\xff"));
    QCOMPARE(stale.data(LinkedKeysModel::KeyRole).toByteArray(), odd);
    QCOMPARE(stateAt(model, 0), KeyState::Stale);
    QCOMPARE(stale.data(LinkedKeysModel::FieldsRole).toStringList(),
             QStringList(QStringLiteral("name")));
    QCOMPARE(stale.data(LinkedKeysModel::TtlRole).toLongLong(), 90'000);
    QCOMPARE(model.find("user:2").row(), 1);
    QVERIFY(!model.find("user:3").isValid());
    QCOMPARE(model.key(stale)->facts.name, odd);
    QVERIFY(!model.key({}));
}

void TestLinkedKeysModel::showsNothingOfAnAbsentKey()
{
    LinkedKeysModel model(nullptr);
    model.setKeys({key("user:1", KeyState::Absent)});
    for (const int column :
         {LinkedKeysModel::TypeColumn, LinkedKeysModel::TtlColumn, LinkedKeysModel::SizeColumn})
        QVERIFY(model.index(0, column).data().toString().isEmpty());
}

void TestLinkedKeysModel::followsByDifference()
{
    LinkedKeysModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setKeys({key("a", KeyState::Stale), key("b", KeyState::Fresh)});
    const QPersistentModelIndex b = model.index(1, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setKeys({key("b", KeyState::Absent), key("c", KeyState::Fresh)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(b.row(), 0);
    QCOMPARE(stateAt(model, 0), KeyState::Absent);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), LoadState::Idle);
}

void TestLinkedKeysModel::readsTheKeysOfARow()
{
    test::SessionFixture fixture(
        {QStringLiteral("CREATE TABLE users(id INTEGER PRIMARY KEY, name TEXT)"),
         QStringLiteral("INSERT INTO users VALUES (1, 'Budi')")},
        profile);
    fixture.server().cli({QStringLiteral("SET"), QStringLiteral("user:1"),
                          QStringLiteral(R"({"id": 1, "name": "Ani"})")});
    LinkedKeysModel model(&fixture.session());
    const QAbstractItemModelTester tester(&model);
    const Row key({QStringLiteral("id")}, {1LL});
    model.setRow(
        QStringLiteral("users"),
        {key, Row({QStringLiteral("id"), QStringLiteral("name")}, {1LL, QStringLiteral("Budi")})});
    QCOMPARE(model.state(), LoadState::Loading);
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(stateAt(model, model.find("user:1").row()), KeyState::Stale);
    QCOMPARE(stateAt(model, model.find("profile:1").row()), KeyState::Absent);
}

void TestLinkedKeysModel::dropsALateReply()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE users(id INTEGER PRIMARY KEY)"),
                                  QStringLiteral("INSERT INTO users VALUES (1), (2)")},
                                 profile);
    LinkedKeysModel model(&fixture.session());
    for (const qint64 id : {1, 2}) {
        const Row row({QStringLiteral("id")}, {id});
        model.setRow(QStringLiteral("users"), {row, row});
        QCoreApplication::processEvents(); // asks
    }
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QVERIFY(model.find("user:2").isValid());
    QVERIFY(!model.find("user:1").isValid());
    model.refresh();
    model.clear();
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const auto other = fixture.session().keysOf(
        QStringLiteral("users"),
        {Row({QStringLiteral("id")}, {1LL}), Row({QStringLiteral("id")}, {1LL})});
    QTRY_VERIFY(other.isFinished());
    QCOMPARE(inserts.size(), 0);
}

void TestLinkedKeysModel::asksAgainAfterASave()
{
    test::SessionFixture fixture(
        {QStringLiteral("CREATE TABLE users(id INTEGER PRIMARY KEY, name TEXT)"),
         QStringLiteral("INSERT INTO users VALUES (1, 'Budi')")},
        profile);
    fixture.server().cli({QStringLiteral("SET"), QStringLiteral("user:1"),
                          QStringLiteral(R"({"id": 1, "name": "Budi"})")});
    LinkedKeysModel model(&fixture.session());
    const Row key({QStringLiteral("id")}, {1LL});
    model.setRow(
        QStringLiteral("users"),
        {key, Row({QStringLiteral("id"), QStringLiteral("name")}, {1LL, QStringLiteral("Budi")})});
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QCOMPARE(stateAt(model, model.find("user:1").row()), KeyState::Fresh);
    repository::RowEdit edit;
    edit.table = QStringLiteral("users");
    edit.key = key;
    edit.changes = Row({QStringLiteral("name")}, {QStringLiteral("Ani")});
    fixture.session().save({edit});
    QTRY_COMPARE(stateAt(model, model.find("user:1").row()), KeyState::Absent);
}

void TestLinkedKeysModel::saysWhyThereAreNoKeys()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE users(id INTEGER PRIMARY KEY)")},
                                 profile);
    fixture.server().stop();
    LinkedKeysModel model(&fixture.session());
    const Row row({QStringLiteral("id")}, {1LL});
    model.setRow(QStringLiteral("users"), {row, row});
    QTRY_COMPARE_WITH_TIMEOUT(model.state(), LoadState::Failed, 20'000);
    QVERIFY(model.error());
    QVERIFY(fixture.server().start());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.state(), LoadState::Ready, 20'000);
    QVERIFY(!model.error());
}

QTEST_GUILESS_MAIN(TestLinkedKeysModel)
#include "tst_linkedkeysmodel.moc"
