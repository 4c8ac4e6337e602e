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

/// One connection to a Store's file, for one thread at a time, closed on the one that opened it. By Qt's SQLite driver.
class Connection final
{
public:
    enum class Mode {
        Writer,    ///< the one connection of the owning process that commits and checkpoints (security.md F1)
        Reader,    ///< read-only, never checkpoints
        Immutable, ///< read-only, of a file in a place where nothing may be written, not even a WAL index
    };

    /// Opens a file that exists; with Mode::Writer it may be empty. Errors: Corrupt (not a database), Locked, Internal.
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

    /// Until cleared, statements give up with ErrorKind::Cancelled soon after `job` is cancelled.
    void setJob(std::optional<JobContext> job) { m_job = std::move(job); }
    /// For all statements of this connection, beside the job of the present one.
    void setLifetime(JobContext lifetime) { m_lifetime = std::move(lifetime); }

    /// SQLite's result code as an Error: the one place that translates them. Remembers a failed read or write of the
    /// disk.
    [[nodiscard]] Error sqliteError(int code);
    /// Whether the disk failed once: after a failed fsync nothing may be written again through this connection, because
    /// the system may have dropped what was to be written (security.md 2.4). A full disk is no such failure.
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

/// Runs `work` between BEGIN IMMEDIATE and COMMIT; a failure of either rolls everything back.
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
    (void)connection.execute("ROLLBACK"); // SQLite has already rolled back after some errors; then this one fails
    return result;
}

/// Prepares, binds `values` from parameter 1 on, runs.
template <typename... Values>
[[nodiscard]] Result<void> run(Connection &connection, QByteArrayView sql, const Values &...values)
{
    return Statement(connection, sql).bindAll(values...).run();
}

} // namespace gatehouse
