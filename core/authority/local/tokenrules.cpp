// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/tokenrules.h"

#include "core/authority/local/authoritytext.h"
#include "core/authority/local/change.h"
#include "core/domain/permission.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/tokenholder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

tl::unexpected<Error> refuse(const QString &field, const QString &message)
{
    return fail(ErrorKind::InvalidInput, message, {}, field);
}

Result<void> checkValues(const Token &token)
{
    if (const Problems problems = validate(token); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    return {};
}

Result<void> checkExpiration(const QDateTime &expiresAt, const QDateTime &now)
{
    if (expiresAt.isValid() && expiresAt <= now)
        return refuse(u"expiresAt"_s, AuthorityText::tr("Choose a time in the future."));
    return {};
}

/// Permissions in their one form. What is not in the catalogue must have been there before (`known`).
Result<void> normalizePermissions(Connection &connection, QStringList &permissions, const QStringList &known)
{
    const auto catalogue = readCatalogue(connection);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    for (QString &word : permissions) {
        const auto permission = permissionFromString(word);
        if (!permission)
            continue; // validate() tells
        word = toString(*permission);
        if (!known.contains(word) && !isInCatalogue(*permission, *catalogue))
            return refuse(u"permissions"_s, AuthorityText::tr("“%1” is not in the permission catalogue.").arg(word));
    }
    return {};
}

/// The name in the first row of `sql`; empty when there is none.
Result<QString> findText(Connection &connection, QByteArrayView sql, qint64 id, qint64 other)
{
    Statement row(connection, sql);
    row.bindAll(id, other);
    QString text = row.next() ? row.text(0) : QString();
    TRY(row.status());
    return text;
}

Result<void> fillPlace(Connection &connection, Token &token)
{
    const auto organization =
        findText(connection, "SELECT name FROM organization WHERE id = ?1 AND ?2 = 0", token.organizationId, 0);
    if (!organization)
        return tl::unexpected(organization.error());
    if (organization->isEmpty())
        return refuse(u"organization"_s, AuthorityText::tr("Choose an organization."));
    token.organization = *organization;
    if (token.kind == TokenKind::Organization) {
        if (token.groupId != 0 || !token.group.isEmpty())
            return refuse(u"group"_s, AuthorityText::tr("Only group-level tokens belong to a group."));
        return {};
    }
    const auto group = findText(connection, "SELECT path FROM organization_group WHERE id = ? AND organization_id = ?",
                                token.groupId, token.organizationId);
    if (!group)
        return tl::unexpected(group.error());
    if (group->isEmpty())
        return refuse(u"group"_s, AuthorityText::tr("Choose a group of the organization."));
    token.group = *group;
    return {};
}

const TokenPlace *find(const QList<TokenPlace> &places, qint64 id)
{
    const auto found = std::ranges::find(places, id, &TokenPlace::id);
    return found == places.cend() ? nullptr : &*found;
}

const TokenPlace *findPlace(const TokenPlaces &places, const RoleOverride &one)
{
    return one.organizationId != 0 ? find(places.organizations, one.organizationId)
                                   : find(places.applications, one.applicationId);
}

/// As the Store reads it: "organization" or "organization/application".
QString overrideName(const TokenPlaces &places, const RoleOverride &one, const TokenPlace &place)
{
    const TokenPlace *above = one.organizationId == 0 ? find(places.organizations, place.organizationId) : nullptr;
    return above ? above->name + u'/' + place.name : place.name;
}

/// An override that is new, or says something new, must be for a place that the holder belongs to. Fills in names, so
/// that the audit does not depend on what the caller called them.
Result<void> checkOverrides(Connection &connection, Token &token, const QList<RoleOverride> &known)
{
    const auto places = readPlacesOfUser(connection, token.userId);
    const auto all = readTokenPlaces(connection);
    if (!places || !all)
        return tl::unexpected(places ? all.error() : places.error());
    for (RoleOverride &one : token.overrides) {
        const TokenPlace *place = findPlace(*all, one);
        if (!place)
            return refuse(u"overrides"_s,
                          AuthorityText::tr("There is no organization or application “%1”.").arg(one.name));
        one.name = overrideName(*all, one, *place);
        if (!findPlace(*places, one) && !known.contains(one))
            return refuse(u"overrides"_s,
                          AuthorityText::tr("“%1” does not belong to “%2”.").arg(token.holder, one.name));
    }
    return {};
}

/// T7: no more than the user has and the client may have. Scopes of OpenID Connect are nobody's to grant.
Result<void> checkScopes(Connection &connection, const Token &token, const Client &client)
{
    for (const QString &name : token.scopes) {
        const auto scope = findRow<Scope>(connection, name);
        if (!scope && scope.error().kind == ErrorKind::NotFound)
            return refuse(u"scopes"_s, scope.error().message);
        if (!scope)
            return tl::unexpected(scope.error());
        if (!client.allowedScopes.isEmpty() && !client.allowedScopes.contains(name))
            return refuse(u"scopes"_s,
                          AuthorityText::tr("“%1” is not an allowed scope of “%2”.").arg(name, client.clientId));
        const auto granted = findText(connection, "SELECT 'yes' FROM user_scope WHERE user_id = ? AND scope_id = ?",
                                      token.userId, scope->id);
        if (!granted)
            return tl::unexpected(granted.error());
        if (granted->isEmpty() && !scope->builtIn)
            return refuse(u"scopes"_s, AuthorityText::tr("“%1” is not granted to “%2”.").arg(name, token.holder));
    }
    return {};
}

Result<void> checkNewStatus(TokenStatus status)
{
    if (status == TokenStatus::Active || status == TokenStatus::Inactive)
        return {};
    return refuse(u"status"_s, AuthorityText::tr("Choose Active or Inactive."));
}

/// What stands in a JWT stays as it was signed (T8).
Result<void> checkUnchangedClaims(const Token &stored, const Token &wanted)
{
    if (!stored.isIssued)
        return {};
    const QString reason =
        AuthorityText::tr("It is written in the token, which was signed. Issue a new token instead.");
    if (wanted.permissions != stored.permissions)
        return refuse(u"permissions"_s, reason);
    if (wanted.expiresAt != stored.expiresAt)
        return refuse(u"expiresAt"_s, reason);
    if (wanted.maximumRole != stored.maximumRole)
        return refuse(u"maximumRole"_s, reason);
    return {};
}

/// What the kind of a token leaves as it is, with the reason.
Result<void> checkUnchanged(const Token &stored, const Token &wanted)
{
    TRY(checkUnchangedClaims(stored, wanted));
    const bool isConsent = stored.kind == TokenKind::OAuth;
    if (isConsent && wanted.scopes != stored.scopes)
        return refuse(u"scopes"_s,
                      AuthorityText::tr("The scopes come from the consent. For others the client must ask again."));
    if (isConsent && wanted.expiresAt != stored.expiresAt)
        return refuse(u"expiresAt"_s,
                      AuthorityText::tr("The expiration comes from the consent and cannot be changed."));
    if (stored.kind == TokenKind::Api && wanted.maximumRole != stored.maximumRole)
        return refuse(u"maximumRole"_s, AuthorityText::tr("API tokens have permissions, not a role."));
    if (stored.kind != TokenKind::Api && wanted.permissions != stored.permissions)
        return refuse(u"permissions"_s, AuthorityText::tr("Only API tokens have permissions."));
    if (!isConsent && wanted.overrides != stored.overrides)
        return refuse(u"overrides"_s, AuthorityText::tr("Only OAuth tokens have overrides."));
    return {};
}

} // namespace

Result<void> prepareNewToken(Connection &connection, Token &token, const QDateTime &now)
{
    if (token.kind == TokenKind::OAuth)
        return refuse(u"kind"_s,
                      AuthorityText::tr("OAuth tokens come from a user's consent to a client; nobody else can "
                                        "create them."));
    TRY(checkNewStatus(token.status));
    token.userId = token.clientRow = 0;
    token.client.clear();
    if (token.kind == TokenKind::Api) {
        if (token.organizationId != 0 || !(token.organization + token.group).isEmpty())
            return refuse(u"organization"_s,
                          AuthorityText::tr("Only organization- and group-level tokens belong to an organization."));
        token.holder.clear();
        token.maximumRole = AccessRole::None;
        TRY(normalizePermissions(connection, token.permissions, {}));
    }
    TRY(checkValues(token));
    TRY(checkExpiration(token.expiresAt, now));
    if (!hasTechnicalUser(token.kind))
        return {};
    token.holder = technicalUserName(token.tokenId);
    return fillPlace(connection, token);
}

Result<void> prepareConsent(Connection &connection, Token &token, const QDateTime &now)
{
    if (token.status != TokenStatus::Pending && token.status != TokenStatus::Active)
        return refuse(u"status"_s, AuthorityText::tr("A consent makes a pending or an active token."));
    TRY_ASSIGN(const auto email,
               findText(connection, "SELECT email FROM user WHERE id = ?1 AND ?2 = 0", token.userId, 0));
    if (email.isEmpty())
        return refuse(u"holder"_s, AuthorityText::tr("There is no such user."));
    const auto client = readRow<Client>(connection, token.clientRow);
    if (!client)
        return refuse(u"client"_s, client.error().message);
    token.holder = email;
    token.client = client->clientId;
    token.organizationId = token.groupId = 0;
    if (token.name.isEmpty())
        token.name = client->name;
    TRY(checkValues(token));
    TRY(checkExpiration(token.expiresAt, now));
    TRY(checkScopes(connection, token, *client));
    return checkOverrides(connection, token, {});
}

Result<Token> prepareUpdate(Connection &connection, const Token &stored, const Token &wanted, const QDateTime &now)
{
    TRY(checkUnchanged(stored, wanted));
    Token token = stored;
    token.name = wanted.name;
    token.description = wanted.description;
    token.maximumRole = wanted.maximumRole;
    token.permissions = wanted.permissions;
    token.expiresAt = wanted.expiresAt;
    token.overrides = wanted.overrides;
    token.status = wanted.status;
    if (token.permissions != stored.permissions) {
        TRY(normalizePermissions(connection, token.permissions, stored.permissions));
    }
    TRY(checkValues(token));
    if (token.expiresAt != stored.expiresAt) {
        TRY(checkExpiration(token.expiresAt, now));
    }
    if (token.status != stored.status) {
        TRY(checkCanBeSwitched(stored, now));
        TRY(checkNewStatus(token.status));
    }
    if (token.overrides != stored.overrides) {
        TRY(checkOverrides(connection, token, stored.overrides));
    }
    return token;
}

Result<void> checkIsNotExpired(const Token &token, const QDateTime &now)
{
    if (statusAt(token, now) == TokenStatus::Expired)
        return fail(ErrorKind::Forbidden,
                    AuthorityText::tr("“%1” has expired; it can only be read or deleted.").arg(token.name), {},
                    u"status"_s);
    return {};
}

Result<void> checkCanBeSwitched(const Token &token, const QDateTime &now)
{
    TRY(checkIsNotExpired(token, now));
    if (token.status == TokenStatus::Pending)
        return fail(
            ErrorKind::Forbidden,
            AuthorityText::tr("“%1” is pending: the client has not completed the authorization yet.").arg(token.name),
            {}, u"status"_s);
    if (token.isSigningKeyRevoked && token.status == TokenStatus::Inactive)
        return fail(ErrorKind::Forbidden,
                    AuthorityText::tr("“%1” cannot be made active again: its signing key was revoked.").arg(token.name),
                    {}, u"status"_s);
    return {};
}

} // namespace gatehouse
