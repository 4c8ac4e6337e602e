// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/token.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr Choice kindChoices[] = {
    {"api", QT_TRANSLATE_NOOP("Fields", "API")},
    {"oauth", QT_TRANSLATE_NOOP("Fields", "OAuth")},
    {"organization", QT_TRANSLATE_NOOP("Fields", "Organization")},
    {"group", QT_TRANSLATE_NOOP("Fields", "Group")},
};

constexpr Choice tokenStatusChoices[] = {
    {"pending", QT_TRANSLATE_NOOP("Fields", "Pending"), Tone::Warning},
    {"active", QT_TRANSLATE_NOOP("Fields", "Active"), Tone::Good},
    {"inactive", QT_TRANSLATE_NOOP("Fields", "Inactive"), Tone::Neutral},
    {"expired", QT_TRANSLATE_NOOP("Fields", "Expired"), Tone::Bad},
};

constexpr Choice maximumRoleChoices[] = {
    {"none", QT_TRANSLATE_NOOP("Fields", "No access")},
    {"user", QT_TRANSLATE_NOOP("Fields", "User")},
    {"admin", QT_TRANSLATE_NOOP("Fields", "Admin")},
    {"", ""},
};

/// A stored status is brought up to date some time after the expiration; what is shown and filtered by never waits.
constexpr char statusColumn[] = "CASE WHEN r.expires_at <= gatehouse_now() THEN 'expired' ELSE r.status END";

constexpr ScopeLink tokenScopes{"token_scope", "token_id"};

constexpr char tokenOrganizationColumn[] =
    "coalesce((SELECT o.name FROM organization o WHERE o.id = r.organization_id), '')";
constexpr char organizationElements[] =
    "SELECT t.id FROM organization o JOIN token t ON t.organization_id = o.id WHERE o.name = ?";
constexpr char tokenGroupColumn[] = "coalesce((SELECT g.path FROM organization_group g WHERE g.id = r.group_id), '')";
constexpr char tokenGroupElements[] =
    "SELECT t.id FROM organization_group g JOIN token t ON t.group_id = g.id WHERE g.path = ?";

constexpr char signedByColumn[] = "coalesce((SELECT k.kid FROM signing_key k WHERE k.id = r.signing_key_id), '')";
constexpr char signedByElements[] = "SELECT t.id FROM signing_key k JOIN token t ON t.signing_key_id = k.id "
                                    "WHERE k.kid = ? COLLATE BINARY";
constexpr char keyRevokedColumn[] =
    "r.is_issued = 1 AND coalesce((SELECT k.status FROM signing_key k WHERE k.id = r.signing_key_id), 'revoked') = "
    "'revoked'";

constexpr char overridesColumn[] =
    "(SELECT json_group_array(json_object('organizationRow', organization_id, 'applicationRow', application_id, "
    "'name', name, 'role', role)) FROM (SELECT coalesce(v.organization_id, 0) organization_id, "
    "coalesce(v.application_id, 0) application_id, v.role, "
    "CASE WHEN a.id IS NULL THEN o.name ELSE o.name || '/' || a.name END name "
    "FROM token_override v LEFT JOIN application a ON a.id = v.application_id "
    "LEFT JOIN organization o ON o.id = coalesce(v.organization_id, a.organization_id) "
    "WHERE v.token_id = r.id ORDER BY 4))";

QVariant getOverrides(const Token &token)
{
    QJsonArray array;
    for (const RoleOverride &one : token.overrides)
        array << QJsonObject{{u"organizationRow"_s, one.organizationId},
                             {u"applicationRow"_s, one.applicationId},
                             {u"name"_s, one.name},
                             {u"role"_s, toString(one.role)}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool setOverrides(Token &token, const QVariant &value)
{
    token.overrides.clear();
    const QByteArray json = value.toString().toUtf8();
    if (json == "[]")
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    for (const QJsonValue &element : document.array()) {
        const QJsonObject object = element.toObject();
        RoleOverride one{object.value("organizationRow"_L1).toInteger(), object.value("applicationRow"_L1).toInteger(),
                         object.value("name"_L1).toString(), AccessRole::None};
        if (!fromString(object.value("role"_L1).toString(), &one.role))
            return false;
        token.overrides << one;
    }
    return document.isArray();
}

/// API tokens have permissions instead of a role.
QVariant getMaximumRole(const Token &token)
{
    return token.kind == TokenKind::Api ? QString() : toString(token.maximumRole);
}

bool setMaximumRole(Token &token, const QVariant &value)
{
    token.maximumRole = AccessRole::None;
    return value.toString().isEmpty() || fromString(value.toString(), &token.maximumRole);
}

} // namespace

template <>
std::span<const Field<Token>> fieldsOf<Token>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Token> fields[] = {
        field<&Token::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable).length(22),
        field<&Token::tokenId>("id", QT_TRANSLATE_NOOP("Fields", "Token ID"), Identifier, Indexed | Searchable | Fixed)
            .column("token_id")
            .length(18),
        field<&Token::kind>("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), FieldKind::Choice, Indexed | Fixed)
            .options(kindChoices),
        field<&Token::status>("status", QT_TRANSLATE_NOOP("Fields", "Status"), FieldKind::Choice, Indexed | ReadOnly)
            .shownAs(statusColumn)
            .options(tokenStatusChoices)
            .sortedBy("r.status"),
        field<&Token::expiresAt>("expiresAt", QT_TRANSLATE_NOOP("Fields", "Expires"), Time, Indexed),
        field<&Token::holder>("holder", QT_TRANSLATE_NOOP("Fields", "Holder"), Text,
                              Indexed | Searchable | ReadOnly | InsertOnly)
            .length(22),
        field<&Token::client>("client", QT_TRANSLATE_NOOP("Fields", "Client"), Identifier,
                              Indexed | Searchable | ReadOnly | InsertOnly)
            .length(18),
        customField<Token>("maximumRole", QT_TRANSLATE_NOOP("Fields", "Maximum role"), FieldKind::Choice, Indexed,
                           &getMaximumRole, &setMaximumRole)
            .options(maximumRoleChoices),
        field<&Token::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Indexed | ReadOnly),
        field<&Token::lastUsedAt>("lastUsedAt", QT_TRANSLATE_NOOP("Fields", "Last used"), Time,
                                  Indexed | ReadOnly | InsertOnly | OutsideFeed),
        field<&Token::organization>("organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text, Hidden | Fixed)
            .sql(tokenOrganizationColumn)
            .elements(organizationElements),
        field<&Token::group>("group", QT_TRANSLATE_NOOP("Fields", "Group"), Text, Hidden | Fixed)
            .sql(tokenGroupColumn)
            .elements(tokenGroupElements),
        field<&Token::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, Hidden).length(30),
        field<&Token::scopes>("scopes", QT_TRANSLATE_NOOP("Fields", "Scopes"), List, Hidden | ReadOnly | InsertOnly)
            .links(tokenScopes),
        field<&Token::permissions>("permissions", QT_TRANSLATE_NOOP("Fields", "Permissions"), List, Hidden),
        field<&Token::signingKey>("signedBy", QT_TRANSLATE_NOOP("Fields", "Signed by"), Identifier, Hidden | ReadOnly)
            .sql(signedByColumn)
            .elements(signedByElements)
            .length(43),
        // For lists of the tokens of one place: names change, row ids do not.
        field<&Token::organizationId>("organizationRow", "", Number,
                                      Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("organization_id"),
        field<&Token::groupId>("groupRow", "", Number, Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("group_id"),
        field<&Token::userId>("userRow", "", Number,
                              Hidden | Internal | StoreOnly | ReadOnly | InsertOnly | NullWhenZero)
            .column("user_id"),
        field<&Token::clientRow>("clientRow", "", Number,
                                 Hidden | Internal | StoreOnly | ReadOnly | InsertOnly | NullWhenZero)
            .column("client_id"),
        field<&Token::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time,
                                 Hidden | Indexed | ReadOnly),
        field<&Token::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number,
                                Hidden | Indexed | ReadOnly),
        field<&Token::isIssued>("isIssued", "", Boolean, Hidden | Internal | StoreOnly | ReadOnly | InsertOnly),
        field<&Token::signingKeyId>("signingKeyRow", "", Number,
                                    Hidden | Internal | StoreOnly | ReadOnly | InsertOnly | NullWhenZero)
            .column("signing_key_id"),
        field<&Token::isSigningKeyRevoked>("isSigningKeyRevoked", "", Boolean, Hidden | Internal | StoreOnly | ReadOnly)
            .sql(keyRevokedColumn),
        customField<Token>("overrides", "", Text, Hidden | Internal | StoreOnly | ReadOnly, &getOverrides,
                           &setOverrides)
            .sql(overridesColumn),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Token>()
{
    static const ResourceInfo info{
        .resource = Resource::Token,
        .name = "token",
        .title = QT_TRANSLATE_NOOP("Fields", "Tokens"),
        .table = "token",
        .keyField = "id",
        .defaultSort = "name",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no token “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a token “%1” already."),
        .fields = infosOf(fieldsOf<Token>()),
        .secretColumn = "hash",
        .keyCondition = "r.token_id = ? COLLATE BINARY",
    };
    return info;
}

} // namespace gatehouse
