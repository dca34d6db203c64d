// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deedmodel.h"

#include "models/base/lane.h"
#include "models/items/deedchanges.h"
#include "models/security/adminjournal.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::items;
using security::AdminJournal;
using security::DeedPage;
using security::DeedRecord;

namespace {

// A ready answer.
template<class T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

class TestDeedModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<AdminJournal> m_journal;
    std::unique_ptr<DeedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::optional<Error> m_error; // instead of an answer

    qint64 doOne(const QByteArray &action = "a.b")
    {
        const auto begun = m_journal->begin({action, QStringLiteral("x")});
        return begun && m_journal->end(*begun, {}) ? *begun : 0;
    }
    bool settles()
    {
        return QTest::qWaitFor([this] {
            return m_model->state() == LoadState::Ready || m_model->state() == LoadState::Failed;
        });
    }
    [[nodiscard]] QVector<qint64> shown() const
    {
        QVector<qint64> ids;
        for (int i = 0; i < m_model->rowCount(); ++i)
            ids.append(m_model->record(m_model->index(i, 0))->id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_error.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::move(*AdminJournal::open(m_folder->filePath(QStringLiteral("x.deeds")),
                                                  security::Author::current({}), m_clock));
        m_model = std::make_unique<DeedModel>(
            [this](const auto &filter, qint64 before, int limit) {
                return ready<DeedPage>(m_error ? Result<DeedPage>(fail(*m_error))
                                               : m_journal->page(filter, before, limit));
            },
            nullptr, 10);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_journal.reset();
    }

    void goesDownPageByPage()
    {
        m_tester.reset(); // it fetches all there is by itself
        for (int i = 0; i < 25; ++i)
            doOne();
        m_model->refresh();
        QVERIFY(settles());
        QCOMPARE(m_model->rowCount(), 10);
        for (const int rows : {20, 25}) {
            QVERIFY(m_model->canFetchMore({}));
            m_model->fetchMore({});
            QTRY_COMPARE(m_model->rowCount(), rows);
        }
        QVERIFY(!m_model->canFetchMore({}));
        const auto ids = shown();
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        QCOMPARE(ids.last(), 1);
    }

    void showsWhatIsNewByDifference()
    {
        m_tester.reset(); // it fetches all there is by itself
        for (int i = 0; i < 25; ++i)
            doOne();
        m_model->refresh();
        QVERIFY(settles());
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 20);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QVector<qint64> before = shown();
        const qint64 added = doOne();
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 21);
        QCOMPARE(shown(), QVector<qint64> {added} + before);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QVERIFY(m_model->canFetchMore({}));
    }

    void givesNoRowTwice()
    {
        for (int i = 0; i < 25; ++i)
            doOne();
        m_model->refresh();
        QVERIFY(settles());
        while (m_model->rowCount() < 25) {
            const int rows = m_model->rowCount();
            m_model->fetchMore({}); // and the tester asks for more amid every change
            QTRY_VERIFY(m_model->rowCount() > rows);
        }
        doOne();
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 26);
        const auto ids = shown();
        QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), 26);
    }

    void showsThatADeedHasEnded()
    {
        const auto begun = m_journal->begin({"a.b"});
        m_model->refresh();
        QVERIFY(settles());
        QVERIFY(!m_model->record(m_model->index(0, 0))->endedMs);
        QVERIFY(m_journal->end(*begun, {}));
        m_model->refresh();
        QTRY_VERIFY(m_model->record(m_model->index(0, 0))->endedMs);
    }

    void beginsAnewWhereMoreIsNewThanAPage()
    {
        m_tester.reset(); // it fetches all there is by itself
        for (int i = 0; i < 15; ++i)
            doOne();
        m_model->refresh();
        QVERIFY(settles());
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 15);
        for (int i = 0; i < 30; ++i)
            doOne();
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 10);
        QVERIFY(m_model->canFetchMore({}));
        while (m_model->canFetchMore({})) {
            const int rows = m_model->rowCount();
            m_model->fetchMore({});
            QTRY_VERIFY(m_model->rowCount() > rows);
        }
        QCOMPARE(m_model->rowCount(), 45); // none is missing, none twice
    }

    void filters()
    {
        doOne("a.b");
        const qint64 other = doOne("c.d");
        security::DeedFilter filter;
        filter.action = "c";
        m_model->setFilter(filter);
        QVERIFY(settles());
        QCOMPARE(shown(), QVector<qint64> {other});
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    void tellsWhyItCannotBeRead()
    {
        m_error = Error {ErrorCode::JournalUnavailable, QStringLiteral("why"), {}};
        m_model->refresh();
        QVERIFY(settles());
        QCOMPARE(m_model->state(), LoadState::Failed);
        QCOMPARE(m_model->error()->detail, QStringLiteral("why"));
        m_error.reset();
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
    }

    void laysBeforeAndAfterSideBySide()
    {
        DeedRecord deed;
        const QString row = QStringLiteral("users id=1");
        deed.before = QJsonObject {{row,
                                    QJsonObject {{QStringLiteral("name"), QStringLiteral("a")},
                                                 {QStringLiteral("gone"), 1}}}};
        deed.after = QJsonObject {{row,
                                   QJsonObject {{QStringLiteral("name"), QJsonValue::Null},
                                                {QStringLiteral("made"), true}}}};
        const auto changes = changesOf(deed);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.at(0).column, row + QStringLiteral(" · gone"));
        QCOMPARE(changes.at(0).cached, QStringLiteral("1"));
        QVERIFY(changes.at(0).actual.isNull());
        QVERIFY(changes.at(1).cached.isNull());
        QCOMPARE(changes.at(1).actual, QStringLiteral("true"));
        QCOMPARE(changes.at(2).cached, QStringLiteral("a"));
        QCOMPARE(changes.at(2).actual, QStringLiteral("null"));
    }
};

QTEST_GUILESS_MAIN(TestDeedModel)
#include "tst_deedmodel.moc"
