// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/connection.h"

#include "core/store/storetext.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// SQLite calls the progress handler after this many virtual machine instructions.
constexpr int instructionsBetweenChecks = 2000;

/// Far more than any text or blob in a workspace; SQLite's default is 10^9 bytes.
constexpr int maxCellBytes = 64 * 1024 * 1024;

constexpr QLatin1StringView inMemory = ":memory:"_L1;

/// A URI: with a path the driver would create a missing file that everybody can read.
QString databaseName(const QString &path, Connection::Mode mode)
{
    if (path == inMemory)
        return path;
    const QString absolute = QFileInfo(path).absoluteFilePath(); // a relative path would begin with a host
    const QString uri = "file://"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/"));
    switch (mode) {
    case Connection::Mode::Writer:
        return uri + "?mode=rw"_L1;
    case Connection::Mode::Reader:
        return uri + "?mode=ro"_L1;
    case Connection::Mode::Immutable:
        break;
    }
    return uri + "?immutable=1"_L1;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, const Clock &clock)
{
    std::unique_ptr<Connection> connection(new Connection);
    TRY(connection->openFile(path, mode));
    TRY(connection->configure(mode));
    TRY(connection->addFunctions(clock));
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    return open(inMemory, Mode::Writer);
}

Connection::~Connection()
{
    m_handle = nullptr;
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::openFile(const QString &path, Mode mode)
{
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s, u"QSQLITE_OPEN_URI"_s};
    if (mode != Mode::Writer)
        options << u"QSQLITE_OPEN_READONLY"_s;
    m_database.setDatabaseName(databaseName(path, mode));
    m_database.setConnectOptions(options.join(u';'));
    if (!m_database.open())
        return fail(ErrorKind::Internal, StoreText::tr("The workspace file cannot be opened."),
                    m_database.lastError().text());
    m_handle = *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
    return {};
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, maxCellBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_progress_handler(m_handle, instructionsBetweenChecks, &Connection::isInterrupted, this);
    QByteArray pragmas = "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                         "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA cache_size = -4096;";
    if (mode == Mode::Writer) {
        pragmas += "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864;";
    } else {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        pragmas += "PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -768;";
    }
    return execute(pragmas);
}

Result<void> Connection::addFunctions(const Clock &clock)
{
    // SQLite's API has no const user data; the clock is not modified.
    const int code = sqlite3_create_function_v2(
        m_handle, "gatehouse_now", 0, SQLITE_UTF8 | SQLITE_DIRECTONLY, const_cast<Clock *>(&clock),
        [](sqlite3_context *context, int, sqlite3_value **) {
            sqlite3_result_int64(context, static_cast<const Clock *>(sqlite3_user_data(context))->nowMs());
        },
        nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code));
    const int foldCode = sqlite3_create_function_v2(
        m_handle, "gatehouse_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
        [](sqlite3_context *context, int, sqlite3_value **arguments) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
            const QByteArray folded =
                foldForSearch(QString::fromUtf8(text, sqlite3_value_bytes(arguments[0]))).toUtf8();
            sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
        },
        nullptr, nullptr, nullptr);
    if (foldCode != SQLITE_OK)
        return tl::unexpected(sqliteError(foldCode));
    return {};
}

Result<void> Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code));
    return {};
}

Result<qint64> Connection::integer(QByteArrayView sql)
{
    Statement statement(*this, sql);
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    TRY(statement.status());
    return value;
}

int Connection::isInterrupted(void *self)
{
    const auto *connection = static_cast<const Connection *>(self);
    const bool isJobCancelled = connection->m_job && connection->m_job->isCancelled();
    return isJobCancelled || connection->m_lifetime.isCancelled() ? 1 : 0;
}

Error Connection::sqliteError(int code)
{
    m_diskFailed = m_diskFailed || ((code & 0xff) == SQLITE_IOERR && code != SQLITE_IOERR_NOMEM);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" (%1)"_s.arg(code);
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, StoreText::tr("Cancelled."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked, StoreText::tr("Another program is writing to the workspace. Try again."), detail};
    case SQLITE_FULL:
        return {ErrorKind::Internal, StoreText::tr("The disk is full. Nothing was changed."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Forbidden, StoreText::tr("The workspace file is read-only. Nothing was changed."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, StoreText::tr("The workspace file is damaged. Restore it from a backup."), detail};
    case SQLITE_TOOBIG:
        return {ErrorKind::InvalidInput, StoreText::tr("A value is too long to be stored."), detail};
    case SQLITE_IOERR:
        return {ErrorKind::Internal, StoreText::tr("The disk reported an error. Nothing was changed."), detail};
    default:
        return {ErrorKind::Internal, StoreText::tr("The workspace could not be read or written."), detail};
    }
}

} // namespace gatehouse
