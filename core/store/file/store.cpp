// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/store.h"

#include "core/base/secretstring.h"
#include "core/store/file/migrations.h"
#include "core/store/mirror/mirror.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/storetext.h"

#include <QFileInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// For reading only: nothing is migrated, so the format must be the current one.
Result<void> checkReadable(Connection &connection)
{
    const QList<Migration> migrations = builtInMigrations();
    TRY_ASSIGN(const auto version, schemaVersion(connection));
    if (version < 1)
        return fail(ErrorKind::Corrupt, StoreText::tr("The workspace file is damaged. Restore it from a backup."),
                    u"user_version %1"_s.arg(version));
    if (version < migrations.last().version) {
        TRY(checkSchema(connection, upTo(migrations, version)));
        return fail(
            ErrorKind::Unsupported,
            StoreText::tr(
                "The workspace has an older format and must be opened for writing once before it can be read."));
    }
    if (auto newer = migrate(connection, migrations); !newer) // fails on a newer format, has nothing to do on this one
        return newer;
    return checkSchema(connection, migrations);
}

Result<void> initialize(const QString &path, const Workspace &workspace)
{
    TRY_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Writer));
    TRY(connection->execute("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL"));
    TRY(migrate(*connection, builtInMigrations()));
    return insertWorkspace(*connection, workspace, randomBytes(32));
}

/// Not the global pool: what is opened there may wait for what is closed here.
QThreadPool &closing()
{
    static QThreadPool pool;
    return pool;
}

} // namespace

Store::Store(QString path, Connection::Mode readerMode, std::unique_ptr<StoreFileClaim> claim, const Clock &clock)
    : m_path(std::move(path))
    , m_readerMode(readerMode)
    , m_clock(clock)
    , m_claim(std::move(claim))
{
}

Store::~Store()
{
    cancelReads();
    m_scanReader.reset();
    m_pageReader.reset();
    m_writer.reset();
}

void Store::closeInBackground(std::shared_ptr<Store> store)
{
    store->m_claim->announceRelease();
    store->cancelReads();
    closing().start([store = std::move(store)]() mutable { store.reset(); });
}

void Store::waitUntilClosed()
{
    closing().waitForDone();
}

void Store::cancelReads() const
{
    for (const auto *reader : {m_scanReader.get(), m_pageReader.get()}) {
        if (reader)
            reader->cancelAll();
    }
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Workspace &workspace, const Clock &clock)
{
    if (const Problems problems = validate(workspace); !problems.isEmpty())
        return fail(ErrorKind::InvalidInput, problems.first().message, {}, problems.first().field);
    TRY(createStoreFile(path));
    if (auto initialized = initialize(path, workspace); !initialized) {
        removeStoreFile(path);
        return tl::unexpected(initialized.error());
    }
    return open(path, Access::Own, clock);
}

Result<std::unique_ptr<Store>> Store::open(const QString &givenPath, Access access, const Clock &clock, StoreKind kind)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    auto claim = StoreFileClaim::take(path); // before the file is looked at: see checkStoreFile()
    if (!claim)
        return tl::unexpected(claim.error());
    std::unique_ptr<OwnerLock> lock;
    if (access == Access::Own && QFileInfo::exists(path) && !QFileInfo(path).isDir()) {
        if (!isStoreFileWritable(path) || !isFolderWritable(path))
            return fail(ErrorKind::Forbidden,
                        StoreText::tr("“%1” is read-only. It can be read, not changed.").arg(path));
        TRY_ASSIGN(auto taken, OwnerLock::take(path));
        lock = std::move(taken);
    }
    TRY(checkStoreFile(path, kind));

    // Where nobody can write, SQLite must not leave companion files either: they would be read-only as well.
    const bool writable = isStoreFileWritable(path) && isFolderWritable(path);
    const bool immutable = access == Access::Read && !writable && !QFileInfo::exists(path + u"-wal"_s);
    std::unique_ptr<Store> store(
        new Store(path, immutable ? Connection::Mode::Immutable : Connection::Mode::Reader, std::move(*claim), clock));
    const bool own = access == Access::Own;
    if (own)
        store->startWriter(std::move(lock));
    store->m_pageReader = std::make_unique<DatabaseThread>(u"page reader"_s, path, store->m_readerMode, clock);
    store->m_scanReader = std::make_unique<DatabaseThread>(u"scan reader"_s, path, store->m_readerMode, clock);
    const auto ready = (own ? store->m_writer : store->m_pageReader)
                           ->run(JobContext(),
                                 [own, path, kind](Connection &connection) -> Result<bool> {
                                     TRY(own                         ? upgrade(connection, path, builtInMigrations())
                                         : kind == StoreKind::Mirror ? checkMirrorSchema(connection)
                                                                     : checkReadable(connection));
                                     return true;
                                 })
                           .result();
    if (!ready)
        return tl::unexpected(ready.error());
    return store;
}

void Store::startWriter(std::unique_ptr<OwnerLock> lock)
{
    m_lock = std::move(lock);
    m_writer = std::make_unique<DatabaseThread>(u"writer"_s, m_path, Connection::Mode::Writer, m_clock);
}

Result<std::unique_ptr<Connection>> Store::openReader() const
{
    return Connection::open(m_path, m_readerMode, m_clock);
}

Result<void> Store::checkWritable() const
{
    if (!m_writer)
        return fail(ErrorKind::Forbidden, StoreText::tr("The workspace is open for reading only."));
    if (m_diskFailed.load())
        return fail(ErrorKind::Forbidden,
                    StoreText::tr(
                        "The disk reported an error earlier. Nothing is written until the workspace is opened again."));
    return {};
}

} // namespace gatehouse
