// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/client.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

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

constexpr ScopeLink clientScopes{"client_scope", "client_id"};

} // namespace

template <>
std::span<const Field<Client>> fieldsOf<Client>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Client> fields[] = {
        field<&Client::clientId>("clientId", QT_TRANSLATE_NOOP("Fields", "Client ID"), Identifier,
                                 Indexed | Searchable | Fixed),
        field<&Client::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable).length(22),
        field<&Client::type>("type", QT_TRANSLATE_NOOP("Fields", "Type"), FieldKind::Choice, Indexed | Fixed)
            .options(typeChoices),
        field<&Client::enabled>("enabled", QT_TRANSLATE_NOOP("Fields", "Status"), Boolean, Indexed)
            .options(enabledChoices),
        field<&Client::uri>("uri", QT_TRANSLATE_NOOP("Fields", "URI"), Uri, Indexed | Searchable).length(20),
        field<&Client::secretCreatedAt>("secretCreatedAt", QT_TRANSLATE_NOOP("Fields", "Newest secret"), Time,
                                        Hidden | Indexed | ReadOnly | InsertOnly),
        field<&Client::lastUsedAt>("lastUsedAt", QT_TRANSLATE_NOOP("Fields", "Last used"), Time,
                                   Hidden | Indexed | ReadOnly | InsertOnly | OutsideFeed),
        field<&Client::secretCount>("secretCount", QT_TRANSLATE_NOOP("Fields", "Secrets"), Number,
                                    Hidden | ReadOnly | InsertOnly),
        field<&Client::allowedScopes>("allowedScopes", QT_TRANSLATE_NOOP("Fields", "Allowed scopes"), List, Hidden)
            .links(clientScopes),
        field<&Client::grantTypes>("grantTypes", QT_TRANSLATE_NOOP("Fields", "Grant types"), List, Hidden),
        field<&Client::requireSecret>("requireSecret", QT_TRANSLATE_NOOP("Fields", "Requires a secret"), Boolean,
                                      Hidden)
            .options(yesNoChoices),
        field<&Client::offlineAccess>("offlineAccess", QT_TRANSLATE_NOOP("Fields", "Offline access"), Boolean, Hidden)
            .options(yesNoChoices),
        field<&Client::redirectUris>("redirectUris", QT_TRANSLATE_NOOP("Fields", "Redirect URIs"), List, Hidden),
        field<&Client::postLogoutRedirectUris>("postLogoutRedirectUris",
                                               QT_TRANSLATE_NOOP("Fields", "Post-logout redirect URIs"), List, Hidden),
        field<&Client::corsOrigins>("corsOrigins", QT_TRANSLATE_NOOP("Fields", "CORS origins"), List, Hidden),
        field<&Client::logoUri>("logoUri", QT_TRANSLATE_NOOP("Fields", "Logo URI"), Uri, Hidden),
        field<&Client::tosUri>("tosUri", QT_TRANSLATE_NOOP("Fields", "Terms of service URI"), Uri, Hidden),
        field<&Client::policyUri>("policyUri", QT_TRANSLATE_NOOP("Fields", "Privacy policy URI"), Uri, Hidden),
        field<&Client::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time,
                                  Hidden | Indexed | ReadOnly),
        field<&Client::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time,
                                  Hidden | Indexed | ReadOnly),
        field<&Client::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number,
                                 Hidden | Indexed | ReadOnly),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Client>()
{
    static const ResourceInfo info{
        .resource = Resource::Client,
        .name = "client",
        .title = QT_TRANSLATE_NOOP("Fields", "Clients"),
        .table = "client",
        .keyField = "clientId",
        .defaultSort = "clientId",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no client “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a client “%1” already."),
        .fields = infosOf(fieldsOf<Client>()),
        .keyCondition = "r.client_id = ? COLLATE BINARY",
    };
    return info;
}

} // namespace gatehouse
