// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <type_traits>

namespace selaras {

// A thread of its own for one connection, on which blocking code runs in the order it was handed
// in. run() may be called from any thread; its future carries progress and can be cancelled.
//
// Destroying a lane waits for the running job, drops the queued ones (their futures end as
// cancelled) and joins the thread. What a job owns that is bound to its thread must be taken down
// by a last job before that: see finish().
class Lane {
public:
    explicit Lane(const QString &name);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    // Runs fn() or fn(Progress &), which returns a Result<T>, on the lane's thread.
    template<class F>
    auto run(F fn);

    // Runs fn() as the lane's last job and waits for it. Nothing queued before it is dropped.
    template<class F>
    void finish(F fn);

private:
    template<class T>
    class PromiseProgress;

    void post(std::function<void()> job);

    std::atomic<bool> m_closing = false;
    QThread m_thread;
    QObject *m_context = nullptr; // lives in m_thread
};

template<class T>
class Lane::PromiseProgress final : public Progress {
public:
    explicit PromiseProgress(QPromise<T> &promise)
        : m_promise(promise)
    {
    }

    void report(qint64 done, qint64 total) override
    {
        const auto clamp = [](qint64 n) {
            return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
        };
        m_promise.setProgressRange(0, std::max(0, clamp(total)));
        m_promise.setProgressValue(clamp(done));
    }
    [[nodiscard]] bool cancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<T> &m_promise;
};

template<class F>
auto Lane::run(F fn)
{
    if constexpr (std::is_invocable_v<F, Progress &>) {
        using T = std::invoke_result_t<F, Progress &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        post([promise, fn = std::move(fn)]() mutable {
            PromiseProgress<T> progress(*promise);
            if (!promise->isCanceled())
                promise->addResult(fn(static_cast<Progress &>(progress)));
            promise->finish();
        });
        return promise->future();
    } else {
        return run([fn = std::move(fn)](Progress & /*unused*/) mutable { return fn(); });
    }
}

template<class F>
void Lane::finish(F fn)
{
    auto future = run([fn = std::move(fn)]() mutable -> Result<bool> {
        fn();
        return true;
    });
    future.waitForFinished();
}

} // namespace selaras
