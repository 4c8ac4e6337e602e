// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/tokenfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr Choice kindChoices[] = {
    {"api", QT_TRANSLATE_NOOP("Fields", "API")},
    {"oauth", QT_TRANSLATE_NOOP("Fields", "OAuth")},
    {"organization", QT_TRANSLATE_NOOP("Fields", "Organization")},
    {"group", QT_TRANSLATE_NOOP("Fields", "Group")},
};

constexpr Choice statusChoices[] = {
    {"pending", QT_TRANSLATE_NOOP("Fields", "Pending"), Tone::Warning},
    {"active", QT_TRANSLATE_NOOP("Fields", "Active"), Tone::Good},
    {"inactive", QT_TRANSLATE_NOOP("Fields", "Inactive"), Tone::Neutral},
    {"expired", QT_TRANSLATE_NOOP("Fields", "Expired"), Tone::Bad},
};

constexpr Choice roleChoices[] = {
    {"none", QT_TRANSLATE_NOOP("Fields", "No access")},
    {"user", QT_TRANSLATE_NOOP("Fields", "User")},
    {"admin", QT_TRANSLATE_NOOP("Fields", "Admin")},
    {"", ""},
};

constexpr std::span<const Choice> noChoices;

/// A stored status is brought up to date some time after the expiration; what is shown and filtered by never waits.
constexpr char statusColumn[] = "CASE WHEN r.expires_at <= gatehouse_now() THEN 'expired' ELSE r.status END";

constexpr char scopesColumn[] =
    "(SELECT group_concat(name, ' ') FROM (SELECT s.name FROM token_scope ts JOIN scope s ON s.id = ts.scope_id "
    "WHERE ts.token_id = r.id ORDER BY s.name))";
constexpr char scopeMembers[] =
    "SELECT ts.token_id FROM token_scope ts WHERE ts.scope_id = (SELECT id FROM scope WHERE name = ? COLLATE BINARY)";

constexpr char organizationColumn[] =
    "coalesce((SELECT o.name FROM organization o WHERE o.id = r.organization_id), '')";
constexpr char organizationMembers[] =
    "SELECT t.id FROM organization o JOIN token t ON t.organization_id = o.id WHERE o.name = ?";
constexpr char groupColumn[] = "coalesce((SELECT g.path FROM organization_group g WHERE g.id = r.group_id), '')";
constexpr char groupMembers[] =
    "SELECT t.id FROM organization_group g JOIN token t ON t.group_id = g.id WHERE g.path = ?";

constexpr char signedByColumn[] = "coalesce((SELECT k.kid FROM issued_token i JOIN signing_key k "
                                  "ON k.id = i.signing_key_id WHERE i.token_id = r.id), '')";
constexpr char signedByMembers[] =
    "SELECT i.token_id FROM signing_key k JOIN issued_token i ON i.signing_key_id = k.id "
    "WHERE k.kid = ? COLLATE BINARY AND i.token_id IS NOT NULL";

/// API tokens have permissions instead of a role.
QVariant getMaximumRole(const Token &token)
{
    return token.kind == TokenKind::Api ? QString() : toString(token.maximumRole);
}

bool setMaximumRole(Token &token, const QVariant &value)
{
    return fromString(value.toString(), &token.maximumRole);
}

} // namespace

std::span<const Field<Token>> tokenFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Token> fields[] = {
        writable<Token, &Token::name>({"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable,
                                       "r.name", noChoices, nullptr, 22}),
        writable<Token, &Token::tokenId>({"id", QT_TRANSLATE_NOOP("Fields", "Token ID"), Identifier,
                                          Indexed | Searchable | Fixed, "r.token_id", noChoices, nullptr, 18}),
        writable<Token, &Token::kind>(
            {"kind", QT_TRANSLATE_NOOP("Fields", "Kind"), FieldKind::Choice, Indexed | Fixed, "r.kind", kindChoices}),
        readOnly<Token, &Token::status>({"status", QT_TRANSLATE_NOOP("Fields", "Status"), FieldKind::Choice, Indexed,
                                         statusColumn, statusChoices, nullptr, 0, "r.status"}),
        writable<Token, &Token::expiresAt>(
            {"expiresAt", QT_TRANSLATE_NOOP("Fields", "Expires"), Time, Indexed, "r.expires_at"}),
        readOnly<Token, &Token::holder>({"holder", QT_TRANSLATE_NOOP("Fields", "Holder"), Text, Indexed | Searchable,
                                         "r.holder", noChoices, nullptr, 22}),
        readOnly<Token, &Token::client>({"client", QT_TRANSLATE_NOOP("Fields", "Client"), Identifier,
                                         Indexed | Searchable, "r.client", noChoices, nullptr, 18}),
        {{"maximumRole", QT_TRANSLATE_NOOP("Fields", "Maximum role"), FieldKind::Choice, Indexed, "r.maximum_role",
          roleChoices},
         &getMaximumRole,
         &setMaximumRole},
        readOnly<Token, &Token::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Indexed, "r.created_at"}),
        readOnly<Token, &Token::lastUsedAt>(
            {"lastUsedAt", QT_TRANSLATE_NOOP("Fields", "Last used"), Time, Indexed, "r.last_used_at"}),
        writable<Token, &Token::organization>({"organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text,
                                               Hidden | Fixed, organizationColumn, noChoices, organizationMembers}),
        writable<Token, &Token::group>({"group", QT_TRANSLATE_NOOP("Fields", "Group"), Text, Hidden | Fixed,
                                        groupColumn, noChoices, groupMembers}),
        writable<Token, &Token::description>({"description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, Hidden,
                                              "r.description", noChoices, nullptr, 30}),
        readOnly<Token, &Token::scopes>(
            {"scopes", QT_TRANSLATE_NOOP("Fields", "Scopes"), List, Hidden, scopesColumn, noChoices, scopeMembers}),
        writable<Token, &Token::permissions>(
            {"permissions", QT_TRANSLATE_NOOP("Fields", "Permissions"), List, Hidden, "r.permissions"}),
        readOnly<Token, &Token::signingKey>({"signedBy",
                                             QT_TRANSLATE_NOOP("Fields", "Signed by"),
                                             Identifier,
                                             Hidden,
                                             signedByColumn,
                                             {},
                                             signedByMembers,
                                             43}),
        // For lists of the tokens of one place: names change, row ids do not.
        readOnly<Token, &Token::organizationId>(
            {"organizationRow", "", Number, Hidden | Internal, "r.organization_id"}),
        readOnly<Token, &Token::groupId>({"groupRow", "", Number, Hidden | Internal, "r.group_id"}),
        readOnly<Token, &Token::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | Indexed, "r.updated_at"}),
        readOnly<Token, &Token::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | Indexed, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &tokenInfo()
{
    static const ResourceInfo info{
        Resource::Token,       "token", QT_TRANSLATE_NOOP("Fields", "Tokens"), "token", "token", "id", "name",
        infosOf(tokenFields())};
    return info;
}

} // namespace gatehouse
