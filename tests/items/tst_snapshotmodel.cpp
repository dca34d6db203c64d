// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/snapshotmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::items;

namespace {

constexpr int patienceMs = 30'000;

struct Thing {
    QByteArray name;
    int size = 0;
};

class ThingModel final : public SnapshotModel<Thing> {
public:
    enum Column { NameColumn, SizeColumn, ColumnCount };
    using SnapshotModel::SnapshotModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override { return QString::number(column); }
    [[nodiscard]] RecordKind kind(int column) const override
    {
        return column == NameColumn ? RecordKind::Bytes : RecordKind::Count;
    }
    [[nodiscard]] QVariant value(int row, int column) const override
    {
        const Thing &thing = recordAt(row);
        return column == NameColumn ? QVariant(thing.name) : QVariant(thing.size);
    }
    [[nodiscard]] Identity identityOf() const override
    {
        return [](const Thing &thing) { return thing.name; };
    }
    [[nodiscard]] Compare compareBy(int column) const override
    {
        if (column == NameColumn)
            return [](const Thing &a, const Thing &b) { return a.name.compare(b.name); };
        return [](const Thing &a, const Thing &b) { return a.size - b.size; };
    }
};

ThingModel::Snapshot things(const QVector<Thing> &all)
{
    return std::make_shared<const QVector<Thing>>(all);
}

QByteArrayList names(const ThingModel &model)
{
    QByteArrayList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.recordAt(row).name);
    return names;
}

} // namespace

// Very many records, filtered and sorted beside the window.
class TestSnapshotModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refreshesByDifference();
    void filtersByDifference();
    void sortsAnew();
    void manyChangesAreShownAtOnce();
    void theLastWishIsShown();
    void aFailureKeepsWhatIsShown();
    void aLateAnswerIsDropped();

private:
    static bool settled(const ThingModel &model)
    {
        return QTest::qWaitFor(
            [&] { return model.state() == LoadState::Ready && !model.isArranging(); }, patienceMs);
    }
};

void TestSnapshotModel::refreshesByDifference()
{
    ThingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(things({{"a", 1}, {"b", 2}, {"c", 3}}));
    QVERIFY(settled(model));
    const QPersistentModelIndex kept = model.index(2, 0);
    QSignalSpy resets(&model, &ThingModel::modelReset);
    model.setSnapshot(things({{"x", 9}, {"a", 5}, {"c", 3}, {"d", 4}}));
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"x", "a", "c", "d"}));
    QCOMPARE(model.index(1, ThingModel::SizeColumn).data(ThingModel::ValueRole).toInt(), 5);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowOf("d"), 3);
    QCOMPARE(model.rowOf("b"), -1);
}

void TestSnapshotModel::filtersByDifference()
{
    ThingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(things({{"a", 1}, {"b", 2}, {"c", 3}}));
    QVERIFY(settled(model));
    QSignalSpy resets(&model, &ThingModel::modelReset);
    model.setFilter([](const Thing &thing) { return thing.size != 2; });
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"a", "c"}));
    QCOMPARE(model.snapshot()->size(), 3);
    // The filter holds for what comes later, too.
    model.setSnapshot(things({{"a", 2}, {"b", 1}, {"c", 3}}));
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"b", "c"}));
    model.setFilter({});
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"a", "b", "c"}));
    QCOMPARE(resets.size(), 0);
}

void TestSnapshotModel::sortsAnew()
{
    ThingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(things({{"a", 2}, {"b", 3}, {"c", 2}, {"d", 1}}));
    model.sort(ThingModel::SizeColumn, Qt::DescendingOrder);
    QVERIFY(settled(model));
    // Equal ones stay in the order of the snapshot.
    QCOMPARE(names(model), (QByteArrayList {"b", "a", "c", "d"}));
    model.setSnapshot(things({{"a", 2}, {"b", 3}, {"c", 2}, {"d", 9}}));
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"d", "b", "a", "c"}));
    model.sort(-1);
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"a", "b", "c", "d"}));
}

void TestSnapshotModel::manyChangesAreShownAtOnce()
{
    ThingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVector<Thing> all;
    for (int i = 0; i < 3000; ++i)
        all.append({QByteArray::number(i), i});
    model.setSnapshot(things(all));
    QVERIFY(settled(model));
    QSignalSpy resets(&model, &ThingModel::modelReset);
    QSignalSpy removals(&model, &ThingModel::rowsRemoved);
    model.setFilter([](const Thing &thing) { return thing.size % 2 == 0; });
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 1500);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(removals.size(), 0);
}

// Filters, orders and snapshots that come while others are at work.
void TestSnapshotModel::theLastWishIsShown()
{
    QRandomGenerator dice(5);
    ThingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 200; ++round) {
        QVector<Thing> all;
        for (int i = 0; i < 200; ++i) {
            if (dice.bounded(4) != 0)
                all.append({QByteArray::number(i), int(dice.bounded(100))});
        }
        model.setSnapshot(things(all));
        const int least = int(dice.bounded(100));
        model.setFilter([least](const Thing &thing) { return thing.size >= least; });
        if (dice.bounded(4) == 0)
            model.sort(int(dice.bounded(-1, 2)), Qt::AscendingOrder);
        if (dice.bounded(3) == 0)
            QCoreApplication::processEvents();
    }
    model.setSnapshot(things({{"b", 5}, {"a", 6}, {"c", 1}}));
    model.setFilter([](const Thing &thing) { return thing.size > 1; });
    model.sort(ThingModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"b", "a"}));
}

void TestSnapshotModel::aFailureKeepsWhatIsShown()
{
    Lane lane(QStringLiteral("fetching"));
    bool fails = false;
    ThingModel model([&] {
        return lane.run([fails]() -> Result<ThingModel::Snapshot> {
            if (fails)
                return fail(ErrorCode::ConnectionLost);
            return things({{"a", 1}});
        });
    });
    model.refresh();
    QCOMPARE(model.state(), LoadState::Loading);
    QVERIFY(settled(model));
    fails = true;
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.state(), LoadState::Failed, patienceMs);
    QCOMPARE(model.error()->code, ErrorCode::ConnectionLost);
    QCOMPARE(names(model), (QByteArrayList {"a"}));
    fails = false;
    model.refresh();
    QVERIFY(settled(model));
}

void TestSnapshotModel::aLateAnswerIsDropped()
{
    QVector<std::shared_ptr<QPromise<Result<ThingModel::Snapshot>>>> asked;
    ThingModel model([&] {
        asked.append(std::make_shared<QPromise<Result<ThingModel::Snapshot>>>());
        asked.constLast()->start();
        return asked.constLast()->future();
    });
    model.refresh();
    model.refresh();
    asked.at(1)->addResult(Result<ThingModel::Snapshot>(things({{"new", 1}})));
    asked.at(1)->finish();
    QVERIFY(settled(model));
    asked.at(0)->addResult(Result<ThingModel::Snapshot>(things({{"old", 1}})));
    asked.at(0)->finish();
    QTest::qWait(0);
    QVERIFY(settled(model));
    QCOMPARE(names(model), (QByteArrayList {"new"}));
}

QTEST_GUILESS_MAIN(TestSnapshotModel)
#include "tst_snapshotmodel.moc"
