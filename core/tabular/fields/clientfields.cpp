// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/clientfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr Choice typeChoices[] = {
    {"authorization-code-pkce", QT_TRANSLATE_NOOP("Fields", "Authorization Code + PKCE")},
    {"authorization-code", QT_TRANSLATE_NOOP("Fields", "Authorization Code")},
    {"client-credentials", QT_TRANSLATE_NOOP("Fields", "Client Credentials")},
    {"device-code", QT_TRANSLATE_NOOP("Fields", "Device Code")},
};

constexpr Choice enabledChoices[] = {
    {"1", QT_TRANSLATE_NOOP("Fields", "Enabled"), Tone::Good},
    {"0", QT_TRANSLATE_NOOP("Fields", "Disabled"), Tone::Neutral},
};

constexpr Choice yesNoChoices[] = {
    {"1", QT_TRANSLATE_NOOP("Fields", "Yes")},
    {"0", QT_TRANSLATE_NOOP("Fields", "No")},
};

constexpr char scopesColumn[] =
    "(SELECT group_concat(name, ' ') FROM (SELECT s.name FROM client_scope cs JOIN scope s ON s.id = cs.scope_id "
    "WHERE cs.client_id = r.id ORDER BY s.name))";
constexpr char scopeMembers[] =
    "SELECT cs.client_id FROM client_scope cs WHERE cs.scope_id = (SELECT id FROM scope WHERE name = ? COLLATE BINARY)";

} // namespace

std::span<const Field<Client>> clientFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Client> fields[] = {
        writable<Client, &Client::clientId>({"clientId", QT_TRANSLATE_NOOP("Fields", "Client ID"), Identifier,
                                             Indexed | Searchable | Fixed, "r.client_id"}),
        writable<Client, &Client::name>(
            {"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable, "r.name", {}, nullptr, 22}),
        writable<Client, &Client::type>(
            {"type", QT_TRANSLATE_NOOP("Fields", "Type"), FieldKind::Choice, Indexed | Fixed, "r.type", typeChoices}),
        writable<Client, &Client::enabled>(
            {"enabled", QT_TRANSLATE_NOOP("Fields", "Status"), Boolean, Indexed, "r.enabled", enabledChoices}),
        writable<Client, &Client::uri>(
            {"uri", QT_TRANSLATE_NOOP("Fields", "URI"), Uri, Indexed | Searchable, "r.uri", {}, nullptr, 20}),
        readOnly<Client, &Client::secretCreatedAt>({"secretCreatedAt", QT_TRANSLATE_NOOP("Fields", "Newest secret"),
                                                    Time, Hidden | Indexed, "r.secret_created_at"}),
        readOnly<Client, &Client::lastUsedAt>(
            {"lastUsedAt", QT_TRANSLATE_NOOP("Fields", "Last used"), Time, Hidden | Indexed, "r.last_used_at"}),
        readOnly<Client, &Client::secretCount>(
            {"secretCount", QT_TRANSLATE_NOOP("Fields", "Secrets"), Number, Hidden, "r.secret_count"}),
        writable<Client, &Client::allowedScopes>({"allowedScopes",
                                                  QT_TRANSLATE_NOOP("Fields", "Allowed scopes"),
                                                  List,
                                                  Hidden,
                                                  scopesColumn,
                                                  {},
                                                  scopeMembers}),
        writable<Client, &Client::grantTypes>(
            {"grantTypes", QT_TRANSLATE_NOOP("Fields", "Grant types"), List, Hidden, "r.grant_types"}),
        writable<Client, &Client::requireSecret>({"requireSecret", QT_TRANSLATE_NOOP("Fields", "Requires a secret"),
                                                  Boolean, Hidden, "r.require_secret", yesNoChoices}),
        writable<Client, &Client::offlineAccess>({"offlineAccess", QT_TRANSLATE_NOOP("Fields", "Offline access"),
                                                  Boolean, Hidden, "r.offline_access", yesNoChoices}),
        writable<Client, &Client::redirectUris>(
            {"redirectUris", QT_TRANSLATE_NOOP("Fields", "Redirect URIs"), List, Hidden, "r.redirect_uris"}),
        writable<Client, &Client::postLogoutRedirectUris>({"postLogoutRedirectUris",
                                                           QT_TRANSLATE_NOOP("Fields", "Post-logout redirect URIs"),
                                                           List, Hidden, "r.post_logout_redirect_uris"}),
        writable<Client, &Client::corsOrigins>(
            {"corsOrigins", QT_TRANSLATE_NOOP("Fields", "CORS origins"), List, Hidden, "r.cors_origins"}),
        writable<Client, &Client::logoUri>(
            {"logoUri", QT_TRANSLATE_NOOP("Fields", "Logo URI"), Uri, Hidden, "r.logo_uri"}),
        writable<Client, &Client::tosUri>(
            {"tosUri", QT_TRANSLATE_NOOP("Fields", "Terms of service URI"), Uri, Hidden, "r.tos_uri"}),
        writable<Client, &Client::policyUri>(
            {"policyUri", QT_TRANSLATE_NOOP("Fields", "Privacy policy URI"), Uri, Hidden, "r.policy_uri"}),
        readOnly<Client, &Client::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | Indexed, "r.created_at"}),
        readOnly<Client, &Client::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | Indexed, "r.updated_at"}),
        readOnly<Client, &Client::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | Indexed, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &clientInfo()
{
    static const ResourceInfo info{Resource::Client,
                                   "client",
                                   QT_TRANSLATE_NOOP("Fields", "Clients"),
                                   "client",
                                   "client",
                                   "clientId",
                                   "clientId",
                                   infosOf(clientFields())};
    return info;
}

} // namespace gatehouse
