// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mirror/mirror.h"

#include "core/domain/application.h"
#include "core/domain/auditentry.h"
#include "core/domain/client.h"
#include "core/domain/group.h"
#include "core/domain/member.h"
#include "core/domain/organization.h"
#include "core/domain/scope.h"
#include "core/domain/signingkey.h"
#include "core/domain/user.h"
#include "core/store/file/migrations.h"
#include "core/store/file/storefile.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/workspacerows.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

template <typename T>
Result<T> objectFrom(const ChangedRow &row)
{
    T object;
    object.id = row.id;
    qsizetype position = 0;
    for (const Field<T> &field : fieldsOf<T>()) {
        const QVariant value = row.values.value(position++);
        if (field.set && !field.set(object, value))
            return tl::unexpected(unreadableRow(infoOf<T>(), field));
    }
    return object;
}

template <typename T, typename Writer = Rows<T>>
Result<void> putRow(Connection &connection, const ChangedRow &row)
{
    TRY_ASSIGN(auto object, objectFrom<T>(row));
    return Writer(connection).put(object);
}

/// Entries are final, and come in their order.
Result<void> putAuditEntry(Connection &connection, const ChangedRow &row)
{
    TRY_ASSIGN(auto entry, objectFrom<AuditEntry>(row));
    return Rows<AuditEntry>(connection).insertNumbered(entry);
}

/// By Resource.
constexpr Result<void> (*putters[])(Connection &, const ChangedRow &) = {
    &putRow<Scope>,      &putRow<Client>, &putRow<User>,  &putRow<Organization>, &putRow<Token, TokenRows>,
    &putRow<SigningKey>, &putAuditEntry,  &putRow<Group>, &putRow<Application>,  &putRow<Membership>,
    &putRow<Member>,
};
static_assert(std::size(putters) == static_cast<size_t>(Resource::Member) + 1);

Result<void> replaceWorkspace(Connection &connection, const Workspace &workspace)
{
    TRY(connection.execute("DELETE FROM workspace"));
    return insertWorkspace(connection, workspace, QByteArray(32, '\0')); // it holds no secret: not this key either
}

/// A mirror of what others keep: no rule of ours holds in it, so no unique key and no check stands in the way.
Result<void> loosen(Connection &connection)
{
    QList<std::pair<QByteArray, QByteArray>> indexes;
    Statement unique(connection, "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE UNIQUE INDEX%'");
    while (unique.next())
        indexes << std::pair(unique.utf8(0).toByteArray(), unique.utf8(1).toByteArray());
    TRY(unique.status());
    for (auto &[name, sql] : indexes)
        TRY(connection.execute("DROP INDEX " + name + "; " + sql.replace("CREATE UNIQUE INDEX", "CREATE INDEX")));
    return connection.execute(
        "CREATE TABLE mirror (id INTEGER PRIMARY KEY CHECK (id = 1), source TEXT NOT NULL, revision INTEGER NOT NULL, "
        "audit_id INTEGER NOT NULL) STRICT; "
        "CREATE TABLE external_row (resource TEXT NOT NULL, row_id INTEGER NOT NULL, external_id TEXT NOT NULL, "
        "PRIMARY KEY (resource, row_id)) STRICT, WITHOUT ROWID; "
        "CREATE INDEX external_row_id ON external_row (resource, external_id); "
        "PRAGMA application_id = " +
        QByteArray::number(applicationId(StoreKind::Mirror)));
}

Result<std::unique_ptr<Connection>> openConnection(const QString &path)
{
    TRY_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Writer));
    TRY(connection->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA page_size = 4096; "
                            "PRAGMA journal_mode = WAL"));
    return connection;
}

Result<void> initialize(Connection &connection, const QString &source)
{
    TRY(migrate(connection, builtInMigrations()));
    return inTransaction(connection, [&]() -> Result<void> {
        TRY(loosen(connection));
        return run(connection, "INSERT INTO mirror (id, source, revision, audit_id) VALUES (1, ?, 0, 0)", source);
    });
}

} // namespace

Result<void> checkMirrorSchema(Connection &connection)
{
    TRY_ASSIGN(const auto version, schemaVersion(connection));
    if (version != builtInMigrations().last().version)
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Store", "The local copy has another format. Fetch it again."));
    TRY_ASSIGN(auto reference, Connection::openInMemory());
    TRY(migrate(*reference, builtInMigrations()));
    TRY(loosen(*reference));
    return compareSchema(connection, *reference);
}

Mirror::Mirror(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Mirror>> Mirror::create(const QString &path, const QString &source)
{
    TRY(createStoreFile(path));
    auto connection = openConnection(path);
    const Result<void> made = connection ? initialize(**connection, source) : tl::unexpected(connection.error());
    if (!made) {
        connection = tl::unexpected(made.error()); // closed before its file goes
        removeStoreFile(path);
        return tl::unexpected(made.error());
    }
    return std::unique_ptr<Mirror>(new Mirror(std::move(*connection)));
}

Result<std::unique_ptr<Mirror>> Mirror::open(const QString &path)
{
    TRY(checkStoreFile(path, StoreKind::Mirror));
    TRY_ASSIGN(auto connection, openConnection(path));
    TRY(checkMirrorSchema(*connection));
    return std::unique_ptr<Mirror>(new Mirror(std::move(connection)));
}

Result<void> Mirror::apply(const ChangesPage &page)
{
    return inTransaction(*m_connection, [&]() -> Result<void> {
        if (page.workspace)
            TRY(replaceWorkspace(*m_connection, *page.workspace));
        if (page.catalogue)
            TRY(writeCatalogue(*m_connection, *page.catalogue));
        for (const RemovedRow &row : page.removed) {
            if (row.resource == Resource::Token)
                TRY(run(*m_connection, "DELETE FROM token_override WHERE token_id = ?", row.id));
            TRY(RowWriter(*m_connection, resourceInfo(row.resource)).remove(row.id));
        }
        for (const ChangedRow &row : page.rows)
            TRY(putters[static_cast<size_t>(row.resource)](*m_connection, row));
        if (page.next)
            return {};
        return run(*m_connection, "UPDATE mirror SET revision = ?, audit_id = ?", page.until.revision,
                   page.until.auditId);
    });
}

Result<FeedState> Mirror::state()
{
    Statement row(*m_connection, "SELECT revision, audit_id FROM mirror");
    const bool isThere = row.next();
    TRY(row.status());
    return isThere ? FeedState{row.integer(0), row.integer(1)} : FeedState();
}

Result<QString> Mirror::source()
{
    Statement row(*m_connection, "SELECT source FROM mirror");
    const bool isThere = row.next();
    TRY(row.status());
    return isThere ? row.text(0) : QString();
}

} // namespace gatehouse
