// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/migrations.h"

#include "core/store/file/connection.h"
#include "core/store/file/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless they are initialized; the macro does not work in a
/// namespace.
static void initializeSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace gatehouse {

namespace {

Result<QStringList> schemaObjects(Connection &connection)
{
    QStringList objects;
    Statement statement(connection, "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema "
                                    "WHERE name NOT GLOB 'sqlite_stat[0-9]' ORDER BY type, name");
    while (statement.next())
        objects << statement.text(0);
    TRY(statement.status());
    return objects;
}

Result<void> apply(Connection &connection, const Migration &migration)
{
    return inTransaction(connection, [&]() -> Result<void> {
        TRY(connection.execute(migration.sql));
        return connection.execute(
            "PRAGMA user_version = " + QByteArray::number(migration.version) +
            "; PRAGMA application_id = " + QByteArray::number(applicationId(StoreKind::Workspace)));
    });
}

/// Creates `copy` completely or not at all, unless it exists.
Result<void> backUp(Connection &connection, const QString &copy)
{
    if (QFileInfo::exists(copy))
        return {};
    const QString unfinished = copy + u".new"_s;
    removeStoreFile(unfinished);
    TRY(createStoreFile(unfinished));
    if (auto copied = run(connection, "VACUUM INTO ?", unfinished); !copied) {
        removeStoreFile(unfinished);
        return copied;
    }
    if (!syncStoreFile(unfinished) || !QFile::rename(unfinished, copy) || !syncStoreFile(copy))
        return fail(ErrorKind::Internal,
                    QCoreApplication::translate("Store", "“%1”, the copy from before the upgrade, cannot be created.")
                        .arg(copy));
    return {};
}

} // namespace

QList<Migration> builtInMigrations()
{
    initializeSqlResources();
    QList<Migration> migrations;
    const QStringList names = QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/sql/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            migrations << Migration{name.section(u'_', 0, 0).toInt(), file.readAll()};
    }
    return migrations;
}

QList<Migration> upTo(QList<Migration> migrations, int version)
{
    migrations.removeIf([version](const Migration &migration) { return migration.version > version; });
    return migrations;
}

Result<int> schemaVersion(Connection &connection)
{
    TRY_ASSIGN(const auto version, connection.integer("PRAGMA user_version"));
    return static_cast<int>(version);
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    TRY_ASSIGN(const auto version, schemaVersion(connection));
    const int newest = migrations.last().version;
    if (version > newest)
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Store",
                                                "The workspace was created by a newer version of Gatehouse (format "
                                                "%1; this version supports up to %2). Update Gatehouse to open it.")
                        .arg(version)
                        .arg(newest));
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        TRY(apply(connection, migration));
    }
    return {};
}

Result<void> upgrade(Connection &connection, const QString &path, const QList<Migration> &migrations)
{
    TRY_ASSIGN(const auto version, schemaVersion(connection));
    if (version < 1)
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("Store", "The workspace file is damaged. Restore it from a backup."),
                    u"user_version %1"_s.arg(version));
    if (version < migrations.last().version) {
        TRY(checkSchema(connection, upTo(migrations, version))); // never migrate a schema that Gatehouse did not make
        TRY(backUp(connection, path + u".v%1.backup"_s.arg(version)));
    }
    TRY(migrate(connection, migrations));
    return checkSchema(connection, migrations);
}

Result<void> checkSchema(Connection &connection, const QList<Migration> &migrations)
{
    TRY_ASSIGN(auto reference, Connection::openInMemory());
    TRY(migrate(*reference, migrations));
    return compareSchema(connection, *reference);
}

Result<void> compareSchema(Connection &connection, Connection &reference)
{
    TRY_ASSIGN(const auto expected, schemaObjects(reference));
    TRY_ASSIGN(const auto found, schemaObjects(connection));
    if (expected == found)
        return {};
    for (const QString &object : found) {
        if (!expected.contains(object))
            return fail(
                ErrorKind::Corrupt,
                QCoreApplication::translate(
                    "Store",
                    "The workspace file contains something that Gatehouse did not create. Restore it from a backup."),
                object);
    }
    return fail(ErrorKind::Corrupt, QCoreApplication::translate(
                                        "Store", "A part of the workspace file is missing. Restore it from a backup."));
}

} // namespace gatehouse
