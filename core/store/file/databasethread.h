// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/store/file/connection.h"

#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace gatehouse {

/// A thread with one Connection of its own: work posted to it runs there, one piece after the other.
/// The connection is opened by the first work and closed when this object goes.
class DatabaseThread final
{
public:
    /// `clock` must outlive this object.
    DatabaseThread(const QString &name, QString path, Connection::Mode mode, const Clock &clock);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Opens the connection now and waits for it; for threads on which no event loop runs yet, and for start-up
    /// threads.
    [[nodiscard]] Result<void> openNow();

    /// Ends the running work and what waits behind it soon, with ErrorKind::Cancelled. Only for reading: what is to be
    /// closed. From any thread.
    void cancelAll() const { m_lifetime.cancel(); }

    /// Runs `work(Connection &) -> Result<T>` on the thread. Work whose job is cancelled before its turn does not run.
    template <typename Work>
    auto run(const JobContext &job, Work work)
    {
        using ResultType = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<ResultType>>();
        promise->start();
        QFuture<ResultType> future = promise->future();
        post([promise, job, lifetime = m_lifetime, work = std::move(work)](Result<Connection *> connection) mutable {
            if (!connection) {
                promise->addResult(ResultType(tl::unexpected(connection.error())));
            } else if (job.isCancelled() || lifetime.isCancelled()) {
                promise->addResult(ResultType(tl::unexpected(cancelledError())));
            } else {
                (*connection)->setJob(job);
                promise->addResult(work(**connection));
                (*connection)->setJob(std::nullopt);
            }
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(Result<Connection *>)>;
    void post(Task task);
    [[nodiscard]] Result<Connection *> connection();
    [[nodiscard]] static Error cancelledError();

    QString m_path;
    Connection::Mode m_mode;
    const Clock &m_clock;
    JobContext m_lifetime;
    QThread m_thread;
    QObject m_worker;                         // lives on m_thread
    std::unique_ptr<Connection> m_connection; // used on m_thread only
};

} // namespace gatehouse
