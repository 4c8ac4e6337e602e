// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace gatehouse {

/// The Result of work on another thread. A QObject receives it only through onResult().
template <typename T>
using Async = QFuture<Result<T>>;

/// Calls `handler(Result<T>)` on the thread of `context`, always from its event loop, never from within this call;
/// not at all when `context` is destroyed first. A future that ends without a result becomes ErrorKind::Cancelled.
template <typename T, typename Handler>
void onResult(const Async<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() == 0)
                             handler(Result<T>(fail(ErrorKind::Cancelled, QObject::tr("Cancelled."))));
                         else
                             handler(watcher->future().result());
                     });
    watcher->setFuture(future);
}

/// A future that already holds `result`.
template <typename T>
[[nodiscard]] Async<T> readyResult(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace gatehouse
