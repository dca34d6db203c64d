// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditmodel.h"
#include "models/security/auditentry.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::items;
using namespace selaras::security;
using workspace::AuditLook;

namespace {

constexpr qint64 noon = 1'764'504'000'000;
constexpr int patienceMs = 30'000;

// Trails that grow and are trimmed, as a reader tells of them.
class Trails {
public:
    AuditLook load(int count)
    {
        add(count);
        AuditLook look = next();
        look.change.added.clear();
        look.change.isAnew = true;
        return look;
    }
    // The newest ones, oldest first.
    void add(int count, const QByteArray &event = "login")
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray raw = "{\"event\":\"" + event
                + "\",\"timestamp\":" + QByteArray::number(noon + m_count)
                + ",\"n\":" + QByteArray::number(m_count) + '}';
            const QByteArray key = "audit:" + QByteArray::number(m_count++ % 3);
            const auto facts = m_reader.keyFacts(key, m_writer);
            m_added.append(m_writer.append(m_reader.read(raw, *facts, 0, m_writer), raw));
        }
    }
    void remove(AuditLog::Serial serial)
    {
        m_writer.remove(serial);
        m_removed.append(serial);
    }
    AuditLook next()
    {
        AuditLook look {{m_writer.snapshot(), {3, false, {}}, m_added, m_removed, false}, people};
        m_added.clear();
        m_removed.clear();
        return look;
    }

    std::shared_ptr<const AuditPeople> people = std::make_shared<const AuditPeople>(AuditPeople {
        {QStringLiteral("1"), {Row(), QString(), QStringLiteral("Siti"), QStringLiteral("t1")}}});

private:
    AuditLogWriter m_writer;
    AuditEntryReader m_reader {mapping::AuditTrail {
        *mapping::KeyTemplate::parse(QStringLiteral("audit:{user}"), QString()),
        mapping::AuditTrail::Layout::List,
        {},
        0,
        0}};
    QVector<AuditLog::Serial> m_added;
    QVector<AuditLog::Serial> m_removed;
    int m_count = 0;
};

} // namespace

class TestAuditModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void newOnesComeByDifference();
    void trimmedOnesGoByDifference();
    void filtersAndSorts();
    void keepsUpWithAHurriedWriter();
    void laterAnswersWin();

private:
    static bool settled(const AuditModel &model)
    {
        return QTest::qWaitFor(
            [&] { return model.state() == LoadState::Ready && !model.isArranging(); }, patienceMs);
    }

    test::FakeClock m_clock {noon + 1'000'000};
};

void TestAuditModel::showsTheNewestFirst()
{
    Trails trails;
    AuditModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(trails.load(10));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.index(0, AuditModel::TimeColumn).data(AuditModel::ValueRole).toLongLong(),
             noon + 9);
    QCOMPARE(model.index(1, AuditModel::UserColumn).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(2, AuditModel::UserColumn).data().toString(), QStringLiteral("Siti"));
    QCOMPARE(model.index(2, AuditModel::TenantColumn).data().toString(), QStringLiteral("t1"));
    QCOMPARE(model.index(0, AuditModel::DetailColumn).data().toString(), QStringLiteral("n: 9"));
    QCOMPARE(model.histogram().totals().at(size_t(AuditKind::SignIn)), 10);
}

void TestAuditModel::newOnesComeByDifference()
{
    Trails trails;
    AuditModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(trails.load(1000));
    QVERIFY(settled(model));
    const QPersistentModelIndex current = model.index(5, 0);
    QSignalSpy resets(&model, &AuditModel::modelReset);
    QSignalSpy insertions(&model, &AuditModel::rowsInserted);
    trails.add(3);
    model.take(trails.next());
    QVERIFY(settled(model));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(current.row(), 8);
    QCOMPARE(model.serialAt(0), 1002U);
    QCOMPARE(model.histogram().totals().at(size_t(AuditKind::SignIn)), 1003);
}

void TestAuditModel::trimmedOnesGoByDifference()
{
    Trails trails;
    AuditModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(trails.load(100));
    QVERIFY(settled(model));
    QSignalSpy resets(&model, &AuditModel::modelReset);
    trails.remove(0);
    trails.remove(1);
    trails.remove(50);
    trails.add(1);
    model.take(trails.next());
    QVERIFY(settled(model));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 98);
    QCOMPARE(model.rowOf(50), -1);
    // Very many at once are shown at once.
    for (AuditLog::Serial serial = 2; serial < 80; serial += 2)
        trails.remove(serial);
    model.take(trails.next());
    QVERIFY(settled(model));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.log().size(), model.rowCount());
}

void TestAuditModel::filtersAndSorts()
{
    Trails trails;
    AuditModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto look = trails.load(30);
    trails.add(5, "logout");
    look.change.log = trails.next().change.log;
    model.take(look);
    QVERIFY(settled(model));
    AuditFilter filter;
    filter.events = {QStringLiteral("logout")};
    model.setFilter(filter);
    QVERIFY(model.isArranging());
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 5);
    trails.add(1);
    trails.add(1, "logout");
    model.take(trails.next());
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 6);
    model.sort(AuditModel::UserColumn, Qt::AscendingOrder);
    QVERIFY(settled(model));
    QStringList users;
    for (int row = 0; row < model.rowCount(); ++row)
        users.append(model.index(row, AuditModel::UserColumn).data().toString());
    QStringList sorted = users;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(users, sorted);
    model.setFilter({});
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 37);
}

// Looks come faster than they can be shown, while the filter changes: in the end all is right.
void TestAuditModel::keepsUpWithAHurriedWriter()
{
    QRandomGenerator dice(11);
    Trails trails;
    AuditModel model(nullptr, m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(trails.load(500));
    for (int round = 0; round < 300; ++round) {
        trails.add(int(dice.bounded(4)), dice.bounded(2) == 0 ? "login" : "logout");
        if (dice.bounded(3) == 0)
            trails.remove(dice.bounded(400U));
        model.take(trails.next());
        if (dice.bounded(20) == 0) {
            AuditFilter filter;
            if (dice.bounded(2) == 0)
                filter.events = {QStringLiteral("logout")};
            model.setFilter(filter);
        }
        if (dice.bounded(20) == 0)
            model.sort(int(dice.bounded(6)),
                       dice.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (dice.bounded(5) == 0)
            QCoreApplication::processEvents();
    }
    model.setFilter({});
    model.sort(AuditModel::TimeColumn, Qt::DescendingOrder);
    QVERIFY(settled(model));
    const AuditRows expected = *AuditArranger(AuditQuery()).arrange(model.log());
    QCOMPARE(model.rows(), expected);
    AuditHistogram::Counts counted {};
    for (const AuditLog::Serial serial : expected)
        ++counted.at(size_t(model.log().record(serial).kind));
    QCOMPARE(model.histogram().totals(), counted);
}

void TestAuditModel::laterAnswersWin()
{
    Trails first;
    Trails second;
    AuditModel model(nullptr, m_clock);
    model.take(first.load(5000));
    model.take(second.load(3));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
