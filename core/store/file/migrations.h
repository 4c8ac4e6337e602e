// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

namespace gatehouse {

class Connection;

/// One numbered SQL file; its number is the `user_version` that it leads to.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// The migrations built into the program (resources/sql/NNNN_name.sql), ascending. Never edited after a release.
[[nodiscard]] QList<Migration> builtInMigrations();

/// Those that lead to a database at that version.
[[nodiscard]] QList<Migration> upTo(QList<Migration> migrations, int version);

/// Brings the database up to the last of `migrations`, each in a transaction of its own.
/// Errors: Unsupported (the database is newer; the message names both versions), and SQLite's.
[[nodiscard]] Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

/// What opening a workspace for writing does: checks an older one's schema, keeps a copy of it beside it, named after
/// its version (`<path>.v3.backup`), migrates it, and checks its schema again. Errors: those of migrate() and
/// checkSchema().
[[nodiscard]] Result<void> upgrade(Connection &connection, const QString &path, const QList<Migration> &migrations);

/// The version the database is at.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Whether every table, index, trigger and view is exactly what `migrations` make, but for SQLite's own statistics: a
/// prepared file may carry triggers and views of its own (security.md TH-04). Errors: Corrupt, with the object's name
/// in `detail`.
[[nodiscard]] Result<void> checkSchema(Connection &connection, const QList<Migration> &migrations);
/// The same against what another database has.
[[nodiscard]] Result<void> compareSchema(Connection &connection, Connection &reference);

} // namespace gatehouse
