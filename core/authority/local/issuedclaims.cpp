// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/issuedclaims.h"

#include "core/crypto/jose/tokensigner.h"
#include "core/domain/permission.h"
#include "core/domain/workspace.h"

namespace gatehouse {

namespace {

void appendPermission(JsonAppender &json, QByteArray &out, const Permission &permission)
{
    JsonAppender item(out);
    item.beginObject();
    item.text("type", permission.type.toUtf8());
    if (!permission.identifier.isEmpty())
        item.text("identifier", permission.identifier.toUtf8());
    if (!permission.actions.isEmpty()) {
        item.beginArray("actions");
        for (const QString &action : permission.actions)
            item.textItem(action.toUtf8());
        item.endArray();
    }
    item.endObject();
    json.jsonItem(out);
    out.clear();
}

void appendPermissions(JsonAppender &json, const QStringList &permissions)
{
    if (permissions.isEmpty())
        return;
    json.beginArray("authorization_details");
    QByteArray item;
    for (const QString &word : permissions) {
        if (const auto permission = permissionFromString(word))
            appendPermission(json, item, *permission);
    }
    json.endArray();
}

/// RFC 9068 section 2.2.3.1 takes the names from SCIM.
void appendRole(JsonAppender &json, const Token &token)
{
    if (!hasTechnicalUser(token.kind))
        return;
    json.text("organization", token.organization.toUtf8());
    if (token.kind == TokenKind::Group) {
        json.beginArray("groups");
        json.textItem(token.group.toUtf8());
        json.endArray();
    }
    json.beginArray("roles");
    json.textItem(toString(token.maximumRole).toUtf8());
    json.endArray();
}

} // namespace

QByteArray issuedClaims(const Token &token, const Workspace &workspace, qint64 statusIndex)
{
    AccessTokenClaims claims;
    claims.issuer = tokenIssuer(workspace).toUtf8();
    claims.audience = {audience(workspace).toLatin1()};
    claims.tokenId = token.tokenId.toUtf8();
    claims.clientId = claims.tokenId; // whoever holds it is the client: nobody else stands behind it
    claims.subject = token.holder.isEmpty() ? claims.tokenId : token.holder.toUtf8();
    claims.issuedAt = token.createdAt.toSecsSinceEpoch();
    if (token.expiresAt.isValid())
        claims.expiresAt = token.expiresAt.toSecsSinceEpoch();
    if (!workspace.issuer.isEmpty()) {
        claims.statusIndex = statusIndex;
        claims.statusListUri = statusListUri(workspace.issuer).toUtf8();
    }
    QByteArray payload;
    JsonAppender json(payload);
    json.beginObject();
    appendClaims(json, claims);
    appendPermissions(json, token.permissions);
    appendRole(json, token);
    json.endObject();
    return payload;
}

} // namespace gatehouse
