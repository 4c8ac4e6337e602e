// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/jobs/jobcontext.h"
#include "core/store/file/statement.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace gatehouse {

/// One connection to a Store's file, through Qt's SQLite driver. For one thread at a time; close it on the thread that
/// opened it.
class Connection final
{
public:
    enum class Mode {
        Writer,    ///< the only connection of the owning process that commits and checkpoints
        Reader,    ///< read-only, never checkpoints
        Immutable, ///< read-only, for a file in a folder where not even a WAL index can be written
    };

    /// Opens an existing file, which may be empty for Mode::Writer. Errors: Corrupt (not a database), Locked, Internal.
    /// `clock` gives SQL its gatehouse_now(), in milliseconds since 1970-01-01T00:00:00Z; it must outlive the
    /// connection. gatehouse_fold(text) is foldForSearch(): SQLite's own lower() and NOCASE know ASCII alone.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode,
                                                                  const Clock &clock = systemClock());
    /// A private database in memory, for comparing schemas and for tests.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs one or several statements without parameters.
    [[nodiscard]] Result<void> execute(const QByteArray &sql);
    /// The first column of the first row; 0 when there is no row.
    [[nodiscard]] Result<qint64> integer(QByteArrayView sql);

    /// Until reset, statements fail with ErrorKind::Cancelled soon after `job` is cancelled.
    void setJob(std::optional<JobContext> job) { m_job = std::move(job); }
    /// For all statements of this connection, beside the job of the present one.
    void setLifetime(JobContext lifetime) { m_lifetime = std::move(lifetime); }

    /// Converts SQLite's result code to an Error. Remembers disk errors.
    [[nodiscard]] Error sqliteError(int code);
    /// Whether there was a disk error, other than a full disk. After a failed fsync nothing may be written through this
    /// connection, because the system may have dropped data.
    [[nodiscard]] bool hasDiskFailed() const { return m_diskFailed; }

private:
    Connection() = default;
    [[nodiscard]] Result<void> openFile(const QString &path, Mode mode);
    [[nodiscard]] Result<void> configure(Mode mode);
    [[nodiscard]] Result<void> addFunctions(const Clock &clock);
    static int isInterrupted(void *self);

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    bool m_diskFailed = false;
    std::optional<JobContext> m_job;
    JobContext m_lifetime;
};

/// Runs `work` in a transaction, which is rolled back when it fails.
template <typename Work>
auto inTransaction(Connection &connection, Work work) -> decltype(work())
{
    TRY(connection.execute("BEGIN IMMEDIATE"));
    auto result = work();
    if (result) {
        auto committed = connection.execute("COMMIT");
        if (committed)
            return result;
        result = tl::unexpected(committed.error());
    }
    connection.setJob(std::nullopt);
    (void)connection.execute("ROLLBACK"); // fails after errors for which SQLite itself has rolled back
    return result;
}

/// Runs a statement with `values` as its parameters.
template <typename... Values>
[[nodiscard]] Result<void> run(Connection &connection, QByteArrayView sql, const Values &...values)
{
    return Statement(connection, sql).bindAll(values...).run();
}

} // namespace gatehouse
