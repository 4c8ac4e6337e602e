// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/workspacerows.h"

#include "core/store/rows/rows.h"
#include "core/tabular/fields/makefield.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

const QList<const FieldInfo *> &workspaceInfos()
{
    static const QList<const FieldInfo *> infos = infosOf(fieldsOf<Workspace>());
    return infos;
}

/// From parameter 2 on; returns the next one.
int bindFields(Statement &statement, const Workspace &workspace, FieldFlags without)
{
    int parameter = 2;
    for (const Field<Workspace> &field : fieldsOf<Workspace>()) {
        if (field.isWritten() && !(field.flags & without))
            bindStored(statement, parameter++, field, field.get(workspace));
    }
    return parameter;
}

tl::unexpected<Error> noWorkspaceRow(const Statement &statement)
{
    TRY(statement.status());
    return fail(ErrorKind::Corrupt,
                QCoreApplication::translate("Store", "The workspace file is damaged. Restore it from a "
                                                     "backup."));
}

} // namespace

Result<void> insertWorkspace(Connection &connection, const Workspace &workspace, const QByteArray &lookupKey)
{
    Statement statement(connection, insertSql("workspace", workspaceInfos(), "lookup_key"));
    statement.bind(1, 1);
    statement.bindBlob(bindFields(statement, workspace, {}), lookupKey);
    return statement.run();
}

Result<Workspace> readWorkspace(Connection &connection)
{
    Statement statement(connection, selectSql("workspace", workspaceInfos(), "r.id = 1"));
    if (!statement.next())
        return noWorkspaceRow(statement);
    Workspace workspace;
    int column = 0;
    for (const Field<Workspace> &field : fieldsOf<Workspace>()) {
        if (!field.set(workspace, storedValue(field, statement, ++column)))
            return noWorkspaceRow(statement);
    }
    return workspace;
}

Result<void> updateWorkspace(Connection &connection, const Workspace &workspace)
{
    Statement statement(connection, updateSql("workspace", workspaceInfos()));
    statement.bind(1, 1);
    bindFields(statement, workspace, keptOnUpdate);
    return statement.run();
}

Result<qint64> readEpoch(Connection &connection)
{
    return connection.integer("SELECT epoch FROM workspace");
}

Result<void> setEpoch(Connection &connection, qint64 epoch)
{
    return run(connection, "UPDATE workspace SET epoch = ?", epoch);
}

Result<qint64> nextRevision(Connection &connection)
{
    Statement statement(connection, "UPDATE workspace SET revision = revision + 1 RETURNING revision");
    if (!statement.next())
        return noWorkspaceRow(statement);
    const qint64 revision = statement.integer(0);
    if (statement.next() || statement.hasFailed()) // a statement with RETURNING is done only when stepped to its end
        return noWorkspaceRow(statement);
    return revision;
}

Result<QByteArray> readLookupKey(Connection &connection)
{
    Statement statement(connection, "SELECT lookup_key FROM workspace");
    if (!statement.next())
        return noWorkspaceRow(statement);
    return statement.blob(0).toByteArray();
}

} // namespace gatehouse
