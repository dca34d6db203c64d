// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lane.h"
#include "models/base/onfinished.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace selaras;

namespace {

// Lets the running job end once the lane is already waiting for it, which nothing outside can see.
void destroyThenRelease(std::unique_ptr<Lane> &lane, QSemaphore &go)
{
    std::unique_ptr<QThread> releaser(QThread::create([&] {
        QThread::msleep(300);
        go.release();
    }));
    releaser->start();
    lane.reset();
    releaser->wait();
}

} // namespace

class TestLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsRunOneAfterAnotherOnOneOtherThread();
    void errorIsAResult();
    void runMayBeCalledFromAnyThread();
    void waitingDoesNotRunTheJobHere();
    void cancelledBeforeItsTurnIsNotRun();
    void cancelIsSeenByTheRunningJob();
    void progressArrives();
    void unknownTotalIsZero();
    void hugeNumbersAreClamped();
    void destroyingDropsWhatIsQueued();
    void finishRunsLast();
    void resultComesBackToTheGuardsThread();
    void cancelledComesBackAsAnError();
    void droppedComesBackAsAnError();
    void nothingComesBackToADeadGuard();
    void resultMayHoldAReasonWithoutValue();
};

void TestLane::jobsRunOneAfterAnotherOnOneOtherThread()
{
    Lane lane(QStringLiteral("l"));
    QVector<int> order;
    QSet<QThread *> threads;
    QVector<QFuture<Result<int>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(lane.run([&, i]() -> Result<int> {
            order.append(i);
            threads.insert(QThread::currentThread());
            return i * 2;
        }));
    }
    for (int i = 0; i < futures.size(); ++i)
        QCOMPARE(*futures[i].result(), i * 2);
    QCOMPARE(order.size(), 50);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
    QCOMPARE((*threads.begin())->objectName(), QStringLiteral("l"));
}

void TestLane::errorIsAResult()
{
    Lane lane(QStringLiteral("l"));
    const auto result = lane.run([]() -> Result<int> { return fail(ErrorCode::Refused); }).result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
}

void TestLane::runMayBeCalledFromAnyThread()
{
    Lane a(QStringLiteral("a"));
    Lane b(QStringLiteral("b"));
    const auto result = a.run([&]() -> Result<int> {
                             return b.run([]() -> Result<int> { return 7; }).result();
                         }).result();
    QCOMPARE(*result, 7);
}

void TestLane::waitingDoesNotRunTheJobHere()
{
    Lane lane(QStringLiteral("l"));
    QThread *thread = nullptr;
    const auto done = lane.run([&]() -> Result<bool> {
        thread = QThread::currentThread();
        return true;
    });
    QVERIFY(*done.result());
    QVERIFY(thread != QThread::currentThread());
}

void TestLane::cancelledBeforeItsTurnIsNotRun()
{
    Lane lane(QStringLiteral("l"));
    QSemaphore go;
    const auto first = lane.run([&]() -> Result<bool> {
        go.acquire();
        return true;
    });
    bool ran = false;
    auto second = lane.run([&]() -> Result<bool> { return ran = true; });
    second.cancel();
    go.release();
    second.waitForFinished();
    QVERIFY(second.isCanceled());
    QCOMPARE(second.resultCount(), 0);
    QVERIFY(!ran);
}

void TestLane::cancelIsSeenByTheRunningJob()
{
    Lane lane(QStringLiteral("l"));
    QSemaphore started;
    QSemaphore cancelled;
    bool seen = false;
    auto future = lane.run([&](Progress &progress) -> Result<bool> {
        const bool before = progress.cancelled();
        started.release();
        cancelled.acquire();
        seen = !before && progress.cancelled();
        return fail(ErrorCode::Cancelled);
    });
    started.acquire();
    future.cancel();
    cancelled.release();
    future.waitForFinished();
    QVERIFY(seen);
}

void TestLane::progressArrives()
{
    Lane lane(QStringLiteral("l"));
    QSemaphore go;
    auto future = lane.run([&](Progress &progress) -> Result<bool> {
        go.acquire();
        progress.report(30, 120);
        return true;
    });
    QVector<QPair<qint64, qint64>> reports;
    onProgress(future, this, [&](qint64 done, qint64 total) { reports.append({done, total}); });
    go.release();
    QTRY_VERIFY(reports.contains(qMakePair(qint64(30), qint64(120))));
}

void TestLane::unknownTotalIsZero()
{
    Lane lane(QStringLiteral("l"));
    auto future = lane.run([](Progress &progress) -> Result<bool> {
        progress.report(5, -1);
        return true;
    });
    future.waitForFinished();
    QCOMPARE(future.progressMaximum(), 0);
    QCOMPARE(future.progressValue(), 5);
}

void TestLane::hugeNumbersAreClamped()
{
    Lane lane(QStringLiteral("l"));
    auto future = lane.run([](Progress &progress) -> Result<bool> {
        progress.report(qint64(1) << 40, qint64(1) << 41);
        return true;
    });
    future.waitForFinished();
    QCOMPARE(future.progressMaximum(), std::numeric_limits<int>::max());
    QCOMPARE(future.progressValue(), std::numeric_limits<int>::max());
}

void TestLane::destroyingDropsWhatIsQueued()
{
    QSemaphore started;
    QSemaphore go;
    std::atomic<int> ran = 0;
    QVector<QFuture<Result<int>>> queued;
    auto lane = std::make_unique<Lane>(QStringLiteral("l"));
    const auto running = lane->run([&]() -> Result<int> {
        started.release();
        go.acquire();
        return 1;
    });
    started.acquire();
    for (int i = 0; i < 5; ++i)
        queued.append(lane->run([&]() -> Result<int> { return ++ran; }));
    destroyThenRelease(lane, go);
    QVERIFY(running.isFinished());
    QCOMPARE(*running.result(), 1);
    QCOMPARE(ran.load(), 0);
    for (const auto &future : queued) {
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }
}

void TestLane::finishRunsLast()
{
    QVector<int> order;
    Lane lane(QStringLiteral("l"));
    for (int i = 0; i < 3; ++i) {
        lane.run([&, i]() -> Result<int> {
            order.append(i);
            return i;
        });
    }
    lane.finish([&] { order.append(99); });
    QCOMPARE(order, QVector<int>({0, 1, 2, 99}));
}

void TestLane::resultComesBackToTheGuardsThread()
{
    Lane lane(QStringLiteral("l"));
    QThread *thread = nullptr;
    int value = 0;
    onFinished(lane.run([]() -> Result<int> { return 42; }), this, [&](const Result<int> &result) {
        thread = QThread::currentThread();
        value = result.value_or(-1);
    });
    QCOMPARE(value, 0);
    QTRY_COMPARE(value, 42);
    QCOMPARE(thread, QThread::currentThread());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(findChildren<QFutureWatcherBase *>().isEmpty());
}

void TestLane::cancelledComesBackAsAnError()
{
    Lane lane(QStringLiteral("l"));
    QSemaphore started;
    QSemaphore go;
    auto future = lane.run([&]() -> Result<int> {
        started.release();
        go.acquire();
        return 1;
    });
    std::optional<Result<int>> seen;
    onFinished(future, this, [&](const Result<int> &result) { seen = result; });
    started.acquire();
    future.cancel();
    go.release();
    QTRY_VERIFY(seen.has_value());
    QVERIFY(!*seen);
    QCOMPARE(seen->error().code, ErrorCode::Cancelled);
}

void TestLane::droppedComesBackAsAnError()
{
    QSemaphore started;
    QSemaphore go;
    auto lane = std::make_unique<Lane>(QStringLiteral("l"));
    // Its jobs reach the thread together, so that the second is at hand when the first returns.
    lane->run([&]() -> Result<int> {
        started.release();
        go.acquire();
        return 1;
    });
    std::optional<Result<int>> seen;
    onFinished(lane->run([]() -> Result<int> { return 2; }), this,
               [&](const Result<int> &result) { seen = result; });
    started.acquire();
    destroyThenRelease(lane, go);
    QTRY_VERIFY(seen.has_value());
    QVERIFY(!*seen);
    QCOMPARE(seen->error().code, ErrorCode::Cancelled);
}

void TestLane::nothingComesBackToADeadGuard()
{
    Lane lane(QStringLiteral("l"));
    QSemaphore go;
    auto guard = std::make_unique<QObject>();
    bool called = false;
    auto future = lane.run([&]() -> Result<int> {
        go.acquire();
        return 1;
    });
    onFinished(future, guard.get(), [&](const Result<int> &) { called = true; });
    guard.reset();
    go.release();
    future.waitForFinished();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestLane::resultMayHoldAReasonWithoutValue()
{
    Lane lane(QStringLiteral("l"));
    const auto done = lane.run([]() -> Result<void> { return {}; }).result();
    QVERIFY(done);
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
