// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/domain/workspace.h"
#include "core/store/file/databasethread.h"
#include "core/store/file/ownerlock.h"
#include "core/store/file/storefile.h"
#include "core/store/list/rowranks.h"
#include "core/store/vault/vault.h"

#include <atomic>
#include <memory>

namespace gatehouse {

/// One workspace file, open: one writer thread (when this process owns the file) and reader threads, each with a
/// connection of its own. All functions may be called from any thread; none touches the file on the caller's thread,
/// except create() and open(), which belong on a worker thread or in a program without a window.
class Store final
{
public:
    enum class Access {
        Own,  ///< read and write; fails with Locked when another process owns the workspace
        Read, ///< read only; works while another process owns it
    };

    /// Which thread reads: pages and single rows must not wait behind a count of everything.
    enum class Lane { Page, Scan };

    /// Makes a new workspace file with its built-in scopes and default clients left to the Authority.
    /// Errors: Conflict (exists), NotFound (no such folder), Forbidden, InvalidInput (name or issuer), Internal.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const Workspace &workspace,
                                                               const Clock &clock = systemClock());

    /// Errors: NotFound, InvalidInput (no workspace), Forbidden (unsafe mode or place, read-only), Locked (owned by
    /// another process, the message says by whom; or open in this process, also for reading), Unsupported (newer
    /// format), Corrupt.
    /// `clock` tells queries what has expired; it must outlive the Store. A mirror is opened for reading only: see
    /// Mirror.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    open(const QString &path, Access access, const Clock &clock = systemClock(), StoreKind kind = StoreKind::Workspace);

    /// Ends what still reads and waits for what still writes. Where nobody may wait: closeInBackground().
    ~Store();

    /// Closes the Store without waiting for it, as soon as nobody else shares it. Until then open() of its file waits
    /// instead of refusing.
    static void closeInBackground(std::shared_ptr<Store> store);
    /// Until all that is being closed is closed. Before the application ends: a Store's threads end by events.
    static void waitUntilClosed();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_writer ? Access::Own : Access::Read; }

    /// Runs `work(Connection &) -> Result<T>` on a reader thread. `job` stops it, also in the middle of a query.
    template <typename Work>
    auto read(Lane lane, const JobContext &job, Work work)
    {
        return (lane == Lane::Page ? *m_pageReader : *m_scanReader).run(job, std::move(work));
    }

    /// Runs `work(Connection &) -> Result<T>` on the writer thread; only Authorities call this. Errors beyond the
    /// work's: Forbidden when the Store is open for reading, or when an earlier write met a disk error.
    template <typename Work>
    auto write(const JobContext &job, Work work)
    {
        using ResultType = std::invoke_result_t<Work, Connection &>;
        if (auto writable = checkWritable(); !writable)
            return QtFuture::makeReadyFuture(ResultType(tl::unexpected(writable.error())));
        return m_writer->run(job, [this, work = std::move(work)](Connection &connection) mutable -> ResultType {
            auto result = work(connection);
            if (connection.hasDiskFailed())
                m_diskFailed.store(true);
            return result;
        });
    }

    /// A connection for long reading on the calling worker thread (exports), read-only. It must not outlive the Store.
    [[nodiscard]] Result<std::unique_ptr<Connection>> openReader() const;

    /// Orders of long lists, for firstRowIds() and allRowIds() on this Store.
    [[nodiscard]] RankCache &rankCache() { return m_rankCache; }

    /// Locked at first.
    [[nodiscard]] Vault &vault() { return m_vault; }

private:
    Store(QString path, Connection::Mode readerMode, std::unique_ptr<StoreFileClaim> claim, const Clock &clock);
    void startWriter(std::unique_ptr<OwnerLock> lock);
    [[nodiscard]] Result<void> checkWritable() const;
    void cancelReads() const;

    QString m_path;
    Connection::Mode m_readerMode;
    const Clock &m_clock;
    std::unique_ptr<StoreFileClaim> m_claim; // given up last
    std::unique_ptr<OwnerLock> m_lock;
    std::unique_ptr<DatabaseThread> m_writer; // closed after the readers: the writer alone checkpoints
    std::unique_ptr<DatabaseThread> m_pageReader;
    std::unique_ptr<DatabaseThread> m_scanReader;
    RankCache m_rankCache;
    Vault m_vault;
    std::atomic<bool> m_diskFailed{false};
};

} // namespace gatehouse
