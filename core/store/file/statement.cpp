// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/statement.h"

#include "core/store/file/connection.h"

#include <sqlite3.h>

#include <utility>

namespace gatehouse {

Statement::Statement(Connection &connection, QByteArrayView sql)
    : m_connection(&connection)
{
    check(sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_failed(other.m_failed)
    , m_error(std::move(other.m_error))
{
}

Statement &Statement::bindInteger(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_statement, parameter, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int parameter, const QDateTime &value)
{
    return value.isValid() ? bindInteger(parameter, value.toMSecsSinceEpoch()) : bindNull(parameter);
}

Statement &Statement::bindBlob(int parameter, QByteArrayView value)
{
    check(sqlite3_bind_blob(m_statement, parameter, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Statement::next()
{
    if (m_failed)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

Result<void> Statement::run()
{
    while (next()) {
    }
    Result<void> result = status();
    reset();
    return result;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {data, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

Result<void> Statement::status() const
{
    if (m_failed)
        return tl::unexpected(m_error);
    return {};
}

void Statement::check(int code)
{
    if (code == SQLITE_OK || m_failed)
        return;
    m_failed = true;
    m_error = m_connection->sqliteError(code);
}

} // namespace gatehouse
