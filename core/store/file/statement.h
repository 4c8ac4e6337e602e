// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <concepts>

struct sqlite3_stmt;

namespace gatehouse {

class Connection;

/// One prepared statement on the thread of its Connection: bind, step, read. A thin wrapper of SQLite's API, because
/// QSqlQuery takes 3.8 times as long for each row. The first error is kept: next() then returns false, and status()
/// returns it.
class Statement final
{
public:
    Statement(Connection &connection, QByteArrayView sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Parameters are numbered from 1. A null QDateTime binds NULL; a null QString binds the empty string.
    Statement &bind(int parameter, std::integral auto value)
    {
        return bindInteger(parameter, static_cast<qint64>(value));
    }
    Statement &bind(int parameter, const QString &value);
    Statement &bind(int parameter, const QDateTime &value);
    Statement &bindBlob(int parameter, QByteArrayView value);
    Statement &bindNull(int parameter);
    /// Binds all parameters, from 1 on.
    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// Steps to the next row; false at the end and after an error.
    [[nodiscard]] bool next();
    /// Runs a statement that returns no rows, then resets it for new values.
    [[nodiscard]] Result<void> run();
    /// Resets the statement to be run again; bindings stay.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    /// UTF-8, valid until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArrayView blob(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    /// UTC; null for NULL.
    [[nodiscard]] QDateTime time(int column) const;

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// The first error; success when there was none.
    [[nodiscard]] Result<void> status() const;

private:
    Statement &bindInteger(int parameter, qint64 value);
    void check(int code);

    Connection *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
    Error m_error;
};

} // namespace gatehouse
