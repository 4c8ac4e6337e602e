// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/workspacerows.h"

#include "core/store/file/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString ruleWord(MissingScopeRule rule)
{
    return rule == MissingScopeRule::Refuse ? u"refuse"_s : u"all-allowed"_s;
}

/// From five columns, the first being `column`. What no program of ours writes is left for validate() to refuse.
MailSettings mailSettings(const Statement &statement, int column)
{
    MailSettings mail;
    mail.host = statement.text(column);
    mail.port = static_cast<int>(statement.integer(column + 1));
    (void)fromString(statement.text(column + 2), &mail.security);
    mail.user = statement.text(column + 3);
    mail.sender = statement.text(column + 4);
    return mail;
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
    Statement statement(connection, "INSERT INTO workspace (id, uuid, name, issuer, missing_scope_rule, created_at, "
                                    "invitation_lifetime, revision, lookup_key) VALUES (1, ?, ?, ?, ?, ?, ?, 0, ?)");
    statement.bindAll(audience(workspace), workspace.name, workspace.issuer, ruleWord(workspace.missingScopeRule),
                      workspace.createdAt, workspace.invitationLifetimeMs);
    statement.bindBlob(7, lookupKey);
    return statement.run();
}

Result<Workspace> readWorkspace(Connection &connection)
{
    Statement statement(connection,
                        "SELECT uuid, name, issuer, missing_scope_rule, created_at, revision, invitation_lifetime, "
                        "smtp_host, smtp_port, smtp_security, smtp_user, smtp_sender FROM workspace");
    if (!statement.next())
        return noWorkspaceRow(statement);
    Workspace workspace;
    workspace.uuid = QUuid::fromString(statement.text(0));
    if (workspace.uuid.isNull())
        return noWorkspaceRow(statement);
    workspace.name = statement.text(1);
    workspace.issuer = statement.text(2);
    workspace.missingScopeRule =
        statement.text(3) == u"refuse" ? MissingScopeRule::Refuse : MissingScopeRule::AllAllowed;
    workspace.createdAt = statement.time(4);
    workspace.revision = statement.integer(5);
    workspace.invitationLifetimeMs = statement.integer(6);
    workspace.mail = mailSettings(statement, 7);
    return workspace;
}

Result<void> updateWorkspace(Connection &connection, const Workspace &workspace)
{
    TRY(run(connection, "UPDATE workspace SET name = ?, issuer = ?, missing_scope_rule = ?, invitation_lifetime = ?",
            workspace.name, workspace.issuer, ruleWord(workspace.missingScopeRule), workspace.invitationLifetimeMs));
    const MailSettings &mail = workspace.mail;
    return run(connection,
               "UPDATE workspace SET smtp_host = ?, smtp_port = ?, smtp_security = ?, smtp_user = ?, smtp_sender = ?",
               mail.host, mail.port, toString(mail.security), mail.user, mail.sender);
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
