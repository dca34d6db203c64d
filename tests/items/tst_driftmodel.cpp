// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/driftmodel.h"
#include "tests/items/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace selaras;
using items::DriftModel;
using items::LoadState;
using repository::DriftFinding;
using repository::DriftTally;
using repository::KeyState;
using test::SessionFixture;

namespace {

const QStringList schema {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"),
                          QStringLiteral("INSERT INTO users VALUES (1, 'ani'), (2, 'budi')")};
const QByteArray profile = R"({"name": "test", "mappings": [
    {"table": "users", "keys": ["user:{id}"], "value": {"shape": "object"}}]})";

DriftFinding finding(const QByteArray &key, qlonglong id, KeyState state = KeyState::Stale,
                     qint64 ttlMs = -1)
{
    DriftFinding found;
    found.key.facts = {key, "string", ttlMs, 10};
    found.key.state = state;
    found.key.table = QStringLiteral("users");
    found.key.row.set(QStringLiteral("id"), id);
    if (state == KeyState::Stale)
        found.key.comparison.differences.append(
            {QStringLiteral("name"), QStringLiteral("a"), QStringLiteral("b")});
    found.foundMs = 1'754'010'000'000;
    return found;
}

} // namespace

class TestDriftModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFindings();
    void sortsByMeaning();
    void removesWhatIsGone();
    void scansASession();
    void backgroundScanShowsItsEndOnly();
    void backgroundScanComesToTheFront();
    void failedBackgroundScanShowsNothing();
    void stops();
    void saysWhyAScanFailed();
};

void TestDriftModel::showsFindings()
{
    DriftModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.state(), LoadState::Idle);
    model.add({finding("user:1", 1), finding("user:2", 2, KeyState::Orphan)}, {10, 1, 1, 0, 0});
    model.add({}, {20, 1, 1, 3, 4});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.tally(), (DriftTally {20, 1, 1, 3, 4}));
    const auto cell = [&](int row, int column) { return model.index(row, column); };
    QCOMPARE(cell(0, DriftModel::KeyColumn).data().toString(), QStringLiteral("user:1"));
    QCOMPARE(cell(0, DriftModel::TableColumn).data().toString(), QStringLiteral("users"));
    QCOMPARE(cell(0, DriftModel::RowColumn).data().toString(), QStringLiteral("1"));
    QCOMPARE(cell(0, DriftModel::FieldsColumn).data().toString(), QStringLiteral("name"));
    QCOMPARE(cell(1, DriftModel::StateColumn).data(DriftModel::StateRole).toInt(),
             int(KeyState::Orphan));
    QCOMPARE(model.keys(), QByteArrayList({"user:1", "user:2"}));
    QCOMPARE(model.finding(cell(1, 0))->key.facts.name, QByteArray("user:2"));
    QVERIFY(!model.finding({}));
}

void TestDriftModel::sortsByMeaning()
{
    DriftModel model(nullptr);
    model.add({finding("user:10", 10, KeyState::Stale, -1),
               finding("user:9", 9, KeyState::Stale, 5),
               finding("user:100", 100, KeyState::Stale, 70)},
              {});
    QSortFilterProxyModel sorted;
    const QAbstractItemModelTester tester(&sorted);
    sorted.setSourceModel(&model);
    sorted.setSortRole(DriftModel::SortRole);
    const auto order = [&](int column) {
        sorted.sort(column);
        QStringList rows;
        for (int row = 0; row < sorted.rowCount(); ++row)
            rows.append(sorted.index(row, DriftModel::RowColumn).data().toString());
        return rows.join(QLatin1Char(' '));
    };
    QCOMPARE(order(DriftModel::RowColumn), QStringLiteral("9 10 100"));
    QCOMPARE(order(DriftModel::TtlColumn), QStringLiteral("9 100 10"));
    QCOMPARE(order(DriftModel::KeyColumn), QStringLiteral("10 100 9"));
}

void TestDriftModel::removesWhatIsGone()
{
    DriftModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.add({finding("user:1", 1), finding("user:2", 2, KeyState::Orphan), finding("user:3", 3)},
              {5, 2, 1, 0, 0});
    QSignalSpy progressed(&model, &DriftModel::progressed);
    model.remove({"user:2", "user:3", "user:4"});
    QCOMPARE(model.keys(), QByteArrayList {"user:1"});
    QCOMPARE(model.tally(), (DriftTally {5, 1, 0, 0, 0}));
    QCOMPARE(progressed.count(), 1);
    model.remove({"user:4"});
    QCOMPARE(progressed.count(), 1);
}

void TestDriftModel::scansASession()
{
    SessionFixture at(schema, profile);
    at.server().cli(
        {QStringLiteral("SET"), QStringLiteral("user:1"), QStringLiteral("{\"name\":\"x\"}")});
    at.server().cli(
        {QStringLiteral("SET"), QStringLiteral("user:2"), QStringLiteral("{\"name\":\"budi\"}")});
    at.server().cli({QStringLiteral("SET"), QStringLiteral("user:9"), QStringLiteral("{}")});
    DriftModel model(&at.session());
    const QAbstractItemModelTester tester(&model);
    model.start();
    QVERIFY(model.isScanning());
    model.start(); // changes nothing
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.tally(), (DriftTally {1, 1, 1, 0, 0}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.endedMs() > 0);
    QVERIFY(model.tookMs() > 0);

    auto repaired = at.session().repairDrift(model.keys());
    QTRY_VERIFY(repaired.isFinished());
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(model.tally().findings(), 0);
    model.start();
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.tally(), (DriftTally {1, 0, 0, 0, 0}));
}

void TestDriftModel::backgroundScanShowsItsEndOnly()
{
    SessionFixture at(schema, profile);
    const auto set = [&](const char *key, const char *value) {
        at.server().cli({QStringLiteral("SET"), QLatin1String(key), QLatin1String(value)});
    };
    set("user:1", R"({"name":"x"})");
    set("user:9", "{}");
    DriftModel model(&at.session());
    const QAbstractItemModelTester tester(&model);
    model.start();
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.state(), LoadState::Ready);
    const auto row = [&](const QByteArray &key) {
        return model.index(int(model.keys().indexOf(key)), 0);
    };
    const QPersistentModelIndex kept = row("user:1");
    const QPersistentModelIndex gone = row("user:9");
    at.server().cli({QStringLiteral("DEL"), QStringLiteral("user:9")});
    set("user:2", R"({"name":"x"})");

    QSignalSpy ended(&model, &DriftModel::ended);
    QSignalSpy changed(&model, &DriftModel::stateChanged);
    model.startInBackground();
    QVERIFY(model.isInBackground());
    model.startInBackground(); // changes nothing
    while (ended.isEmpty()) {
        QCOMPARE(model.keys().size(), 2);
        QVERIFY(kept.isValid() && gone.isValid());
        QVERIFY(ended.wait());
    }
    QVERIFY(kept.isValid() && !gone.isValid());
    QCOMPARE(model.tally(), (DriftTally {0, 2, 0, 0, 0}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.isInBackground());
}

void TestDriftModel::backgroundScanComesToTheFront()
{
    SessionFixture at(schema, profile);
    at.server().cli({QStringLiteral("SET"), QStringLiteral("user:9"), QStringLiteral("{}")});
    DriftModel model(&at.session());
    model.startInBackground();
    QCOMPARE(model.state(), LoadState::Idle);
    model.start();
    QVERIFY(model.isScanning() && !model.isInBackground());
    QTRY_COMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.keys(), QByteArrayList {"user:9"});
}

void TestDriftModel::failedBackgroundScanShowsNothing()
{
    SessionFixture at(schema, profile);
    at.server().cli({QStringLiteral("SET"), QStringLiteral("user:9"), QStringLiteral("{}")});
    DriftModel model(&at.session());
    model.start();
    QTRY_COMPARE(model.state(), LoadState::Ready);
    at.server().stop();
    QSignalSpy ended(&model, &DriftModel::ended);
    model.startInBackground();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(!ended.first().first().toBool());
    QCOMPARE(model.state(), LoadState::Ready);
    QCOMPARE(model.rowCount(), 1);
}

// A finding is looked at again after a moment, in which the scan can be stopped.
void TestDriftModel::stops()
{
    SessionFixture at(schema, profile);
    at.server().cli({QStringLiteral("SET"), QStringLiteral("user:9"), QStringLiteral("{}")});
    DriftModel model(&at.session());
    model.start();
    model.cancel();
    QTRY_COMPARE(model.state(), LoadState::Failed);
    QCOMPARE(model.error()->code, ErrorCode::Cancelled);
}

void TestDriftModel::saysWhyAScanFailed()
{
    SessionFixture at(schema, profile);
    at.server().cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("requirepass"),
                     QStringLiteral("secret")});
    DriftModel model(&at.session());
    model.start();
    QTRY_COMPARE(model.state(), LoadState::Failed);
    QCOMPARE(model.error()->code, ErrorCode::AuthenticationRequired);
}

QTEST_GUILESS_MAIN(TestDriftModel)
#include "tst_driftmodel.moc"
