// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

namespace gatehouse {

class Connection;

/// One numbered SQL file; its number is the resulting `user_version`.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// The migrations built into the program (resources/sql/NNNN_name.sql), ascending. Never edited after a release.
[[nodiscard]] QList<Migration> builtInMigrations();

/// The migrations up to that version.
[[nodiscard]] QList<Migration> upTo(QList<Migration> migrations, int version);

/// Brings the database up to the last of `migrations`, each in a transaction of its own.
/// Errors: Unsupported (the database is newer; the message names both versions), and SQLite's.
[[nodiscard]] Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

/// Upgrades an older workspace: checks its schema, keeps a copy beside it with its version (`<path>.v3.backup`) and
/// migrates it. In any case checks the current schema. Errors: those of migrate() and
/// checkSchema().
[[nodiscard]] Result<void> upgrade(Connection &connection, const QString &path, const QList<Migration> &migrations);

/// The version of the database.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Whether every table, index, trigger and view is exactly as made by `migrations`, except SQLite's statistics. A
/// manipulated file may contain other triggers and views. Errors: Corrupt, with the object's name in `detail`.
[[nodiscard]] Result<void> checkSchema(Connection &connection, const QList<Migration> &migrations);
/// The same against what another database has.
[[nodiscard]] Result<void> compareSchema(Connection &connection, Connection &reference);

} // namespace gatehouse
