// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QFutureWatcher>

namespace selaras {

// Calls fn(Result<T>) on the guard's thread when the future ends, unless the guard has died before.
// A future that was cancelled, or whose lane went away, arrives as ErrorCode::Cancelled.
template<class T, class F>
void onFinished(const QFuture<Result<T>> &future, QObject *guard, F fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         const auto future = watcher->future();
                         if (future.isCanceled() || future.resultCount() == 0)
                             fn(Result<T>(fail(ErrorCode::Cancelled)));
                         else
                             fn(future.result());
                     });
    watcher->setFuture(future);
}

// Calls fn(done, total) on the guard's thread as the work reports; total is 0 while it is unknown.
template<class T, class F>
void onProgress(const QFuture<Result<T>> &future, QObject *guard, F fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, guard,
                     [watcher, fn = std::move(fn)](int done) mutable {
                         fn(qint64(done), qint64(watcher->progressMaximum()));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

} // namespace selaras
