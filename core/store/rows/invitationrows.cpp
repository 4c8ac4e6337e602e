// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/invitationrows.h"

#include "core/crypto/sealing/secrethash.h"
#include "core/store/file/connection.h"
#include "core/store/rows/workspacerows.h"

namespace gatehouse {

namespace {

SecretString linkOf(const QString &issuer, const SecretString &token)
{
    QByteArray link = issuer.toUtf8();
    if (link.endsWith('/'))
        link.chop(1);
    link += "/invitation#";
    link += token.reveal();
    SecretString secret{QByteArrayView(link)};
    wipe(link.data(), link.size());
    return secret;
}

} // namespace

Result<SecretString> replaceInvitation(Connection &connection, qint64 userId, const QDateTime &now,
                                       const QDateTime &expiresAt)
{
    TRY(removeInvitation(connection, userId));
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    if (workspace.issuer.isEmpty())
        return SecretString();
    TRY_ASSIGN(const auto lookupKey, readLookupKey(connection));
    const SecretString token = generateInvitationToken();
    TRY(run(connection, "INSERT INTO invitation (user_id, hash, created_at, expires_at) VALUES (?, ?, ?, ?)", userId,
            hashGeneratedSecret(token, lookupKey), now, expiresAt));
    TRY(run(connection, "UPDATE user SET invitation_expires_at = ? WHERE id = ?", expiresAt, userId));
    return linkOf(workspace.issuer, token);
}

Result<void> removeInvitation(Connection &connection, qint64 userId)
{
    TRY(run(connection, "DELETE FROM invitation WHERE user_id = ?", userId));
    return run(connection, "UPDATE user SET invitation_expires_at = NULL WHERE id = ?", userId);
}

} // namespace gatehouse
