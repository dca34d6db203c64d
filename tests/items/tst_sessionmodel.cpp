// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::items;
using security::Session;

namespace {

Session session(int number)
{
    Session one;
    one.key = "session:" + QByteArray::number(number).rightJustified(6, '0');
    one.id = QString::number(number);
    one.user = QString::number(number % 100);
    one.tenant = number % 2 ? u"a"_s : u"b"_s;
    one.activityMs = 1'700'000'000'000 + number;
    one.expiresMs = number == 3 ? 0 : 1'800'000'000'000 - number;
    return one;
}

SessionModel::Snapshot sessions(int from, int to)
{
    QVector<Session> all;
    for (int number = from; number < to; ++number)
        all.append(session(number));
    return std::make_shared<const QVector<Session>>(all);
}

} // namespace

class TestSessionModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsByDifference()
    {
        SessionModel model({}, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.setSnapshot(sessions(0, 10));
        QTRY_COMPARE(model.rowCount(), 10);
        const QPersistentModelIndex fifth = model.index(5, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(sessions(2, 12));
        QTRY_COMPARE(model.recordAt(0).id, u"2"_s);
        QCOMPARE(fifth.row(), 3);
        QVERIFY(resets.isEmpty());
        QCOMPARE(model.index(0, 0).data(IdentityRole).toByteArray(), model.recordAt(0).key);
        QCOMPARE(model.rowOf(session(4).key), 2);
    }

    void filtersAndSorts()
    {
        SessionModel model({}, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.setSnapshot(sessions(0, 1000));
        model.setFilterText(u"tenant:a user:7"_s);
        QTRY_COMPARE(model.rowCount(), 10);
        model.sort(SessionModel::ActivityColumn, Qt::DescendingOrder);
        QTRY_COMPARE(model.recordAt(0).id, u"907"_s);
        model.setFilterText({});
        QTRY_COMPARE(model.rowCount(), 1000);
        // One that never ends comes last.
        model.sort(SessionModel::ExpiresColumn, Qt::AscendingOrder);
        QTRY_COMPARE(model.recordAt(999).id, u"3"_s);
        QCOMPARE(model.index(999, SessionModel::ExpiresColumn)
                     .data(RecordModelBase::ValueRole)
                     .toLongLong(),
                 -1);
    }

    void namesAreShownSortedAndFound()
    {
        SessionModel model({}, m_clock);
        const QAbstractItemModelTester tester(&model);
        model.setSnapshot(sessions(0, 300));
        QTRY_COMPARE(model.rowCount(), 300);
        model.addNames({{u"7"_s, u"Aminah"_s}});
        QCOMPARE(model.index(7, SessionModel::UserColumn).data().toString(), u"Aminah"_s);
        model.setFilterText(u"amin"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setFilterText({});
        model.sort(SessionModel::UserColumn, Qt::DescendingOrder);
        QTRY_COMPARE(model.recordAt(0).user, u"7"_s);
    }

    void aHundredThousand()
    {
        SessionModel model({}, m_clock);
        model.setSnapshot(sessions(0, 100'000));
        QTRY_COMPARE(model.rowCount(), 100'000);
        model.sort(SessionModel::ActivityColumn, Qt::DescendingOrder);
        QTRY_COMPARE(model.recordAt(0).id, u"99999"_s);
        const QPersistentModelIndex first = model.index(0, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(sessions(10, 100'010));
        QTRY_COMPARE(model.recordAt(0).id, u"100009"_s);
        QCOMPARE(first.row(), 10);
        QVERIFY(resets.isEmpty());
        model.setFilterText(u"user:7"_s);
        QTRY_COMPARE(model.rowCount(), 1000);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestSessionModel)
#include "tst_sessionmodel.moc"
