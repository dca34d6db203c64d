// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/intentmodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::items;

namespace {

repository::Intent intent(qint64 id, int attempts = 0)
{
    repository::Intent made;
    made.id = id;
    made.createdMs = 1'700'000'000'000 + id;
    made.summary = QStringLiteral("users %1").arg(id);
    made.targets = {{mapping::KeyTarget::Scope::Exact, "user:" + QByteArray::number(id), ":"},
                    {mapping::KeyTarget::Scope::Subtree, "list", ":"}};
    made.attempts = attempts;
    made.lastError = attempts > 0 ? QStringLiteral("refused") : QString();
    return made;
}

} // namespace

class TestIntentModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsIntents();
    void followsByDifference();
    void showsWhatAnOutageLeft();
    void saysWhyTheJournalCannotBeRead();
};

void TestIntentModel::showsIntents()
{
    IntentModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setIntents({intent(1), intent(2, 3)});
    const QModelIndex second = model.index(1, IntentModel::SummaryColumn);
    QCOMPARE(second.data().toString(), QStringLiteral("users 2"));
    QCOMPARE(second.data(IntentModel::IdRole).toLongLong(), 2);
    QCOMPARE(second.data(IntentModel::CreatedRole).toDateTime().toMSecsSinceEpoch(),
             1'700'000'000'002);
    QCOMPARE(second.data(IntentModel::TargetsRole).toStringList(),
             QStringList({QStringLiteral("user:2"), QStringLiteral("list*")}));
    QCOMPARE(second.data(IntentModel::AttemptsRole).toInt(), 3);
    QCOMPARE(second.data(IntentModel::LastErrorRole).toString(), QStringLiteral("refused"));
}

void TestIntentModel::followsByDifference()
{
    IntentModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setIntents({intent(1), intent(2), intent(3)});
    const QPersistentModelIndex second = model.index(1, IntentModel::AttemptsColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setIntents({intent(2, 1), intent(4)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(second.row(), 0);
    QCOMPARE(second.data().toString(), QStringLiteral("1"));
    QCOMPARE(model.rowCount(), 2);
    model.setIntents({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!second.isValid());
}

void TestIntentModel::showsWhatAnOutageLeft()
{
    test::SessionFixture fixture(
        {QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"),
         QStringLiteral("INSERT INTO t VALUES (1, 'a')")},
        R"({"name": "test", "mappings": [{"table": "t", "keys": ["t:{id}"]}]})");
    fixture.server().stop();
    IntentModel model(&fixture.session());
    const QAbstractItemModelTester tester(&model);
    repository::RowEdit edit;
    edit.table = QStringLiteral("t");
    edit.key = Row({QStringLiteral("id")}, {1LL});
    edit.changes = Row({QStringLiteral("x")}, {QStringLiteral("b")});
    fixture.session().save({edit});
    QTRY_COMPARE_WITH_TIMEOUT(model.count(repository::IntentState::Pending), 1, 30'000);
    QCOMPARE(model.index(0, 0).data(IntentModel::TargetsRole).toStringList(),
             QStringList(QStringLiteral("t:1")));
    QVERIFY(fixture.server().start());
    fixture.session().drain();
    QTRY_COMPARE_WITH_TIMEOUT(model.count(repository::IntentState::Delivered), 1, 30'000);
    QCOMPARE(model.count(repository::IntentState::Pending), 0);
}

void TestIntentModel::saysWhyTheJournalCannotBeRead()
{
    test::SessionFixture fixture({QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY)")});
    fixture.openReadOnly();
    IntentModel model(&fixture.session());
    QTRY_COMPARE(model.state(), LoadState::Failed);
    QCOMPARE(model.error()->code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestIntentModel)
#include "tst_intentmodel.moc"
