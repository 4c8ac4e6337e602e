// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tokenrows.h"

#include "core/domain/membership.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/membershipfields.h"
#include "core/tabular/fields/tokenfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What a token takes with it; `#` stands for a SELECT of the row ids, ?1 for what it asks for, ?2 for the revision.
constexpr const char *removal[] = {
    "UPDATE scope SET token_count = token_count - gone.n FROM (SELECT scope_id, count(*) n FROM token_scope "
    "WHERE token_id IN (#) GROUP BY scope_id) gone WHERE gone.scope_id = scope.id",
    "DELETE FROM token_scope WHERE token_id IN (#)",
    "DELETE FROM token_override WHERE token_id IN (#)",
    "INSERT INTO membership_fts (membership_fts, rowid, text) SELECT 'delete', id, text FROM membership_search "
    "WHERE id IN (SELECT id FROM membership WHERE token_id IN (#))",
    "DELETE FROM membership_search WHERE id IN (SELECT id FROM membership WHERE token_id IN (#))",
    "INSERT INTO tombstone (revision, resource, row_id, name) SELECT ?2, 'membership', id, member FROM membership "
    "WHERE token_id IN (#)",
    "DELETE FROM membership WHERE token_id IN (#)",
    "UPDATE organization SET token_count = token_count - gone.n FROM (SELECT organization_id, count(*) n FROM token "
    "WHERE id IN (#) AND organization_id IS NOT NULL GROUP BY organization_id) gone "
    "WHERE gone.organization_id = organization.id",
    "UPDATE organization_group SET token_count = token_count - gone.n FROM (SELECT group_id, count(*) n FROM token "
    "WHERE id IN (#) AND group_id IS NOT NULL GROUP BY group_id) gone WHERE gone.group_id = organization_group.id",
    "UPDATE signing_key SET unlimited_token_count = unlimited_token_count - gone.n FROM (SELECT signing_key_id, "
    "count(*) n FROM issued_token WHERE token_id IN (#) AND expires_at IS NULL GROUP BY signing_key_id) gone "
    "WHERE gone.signing_key_id = signing_key.id",
    "UPDATE signing_key SET last_token_expires_at = (SELECT max(expires_at) FROM issued_token WHERE token_id IS NOT "
    "NULL AND signing_key_id = signing_key.id AND token_id NOT IN (#)) WHERE id IN (SELECT signing_key_id "
    "FROM issued_token WHERE token_id IN (#) AND expires_at IS NOT NULL)",
    "UPDATE issued_token SET bit_revision = CASE is_revoked WHEN 1 THEN bit_revision ELSE ?2 END, is_revoked = 1, "
    "token_id = NULL WHERE token_id IN (#)",
    "INSERT INTO token_fts (token_fts, rowid, text) SELECT 'delete', id, text FROM token_search WHERE id IN (#)",
    "DELETE FROM token_search WHERE id IN (#)",
    "INSERT INTO tombstone (revision, resource, row_id, name) SELECT ?2, 'token', id, token_id FROM token "
    "WHERE id IN (#)",
    "DELETE FROM token WHERE id IN (#)",
};

std::vector<Statement> prepareRemoval(Connection &connection, const QByteArray &which)
{
    std::vector<Statement> steps;
    for (const char *step : removal)
        steps.emplace_back(connection, QByteArray(step).replace('#', which));
    return steps;
}

Result<void> runRemoval(std::vector<Statement> &steps, qint64 parameter, qint64 revision)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        steps[i].bind(1, parameter);
        if (QByteArrayView(removal[i]).contains("?2"))
            steps[i].bind(2, revision);
        TRY(steps[i].run());
    }
    return {};
}

} // namespace

TokenRows::TokenRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, tokenInfo())
    , m_membershipIndex(connection, membershipInfo())
    , m_insert(connection,
               "INSERT INTO token (token_id, kind, name, description, status, user_id, client_id, organization_id, "
               "group_id, holder, client, maximum_role, permissions, hash, expires_at, last_used_at, created_at, "
               "updated_at, revision) VALUES (?, ?, ?, ?, ?, nullif(?, 0), nullif(?, 0), nullif(?, 0), nullif(?, 0), "
               "?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?)")
    , m_insertScope(connection, "INSERT INTO token_scope (token_id, scope_id) VALUES (?, ?)")
    , m_countScope(connection, "UPDATE scope SET token_count = token_count + 1 WHERE id = ?")
    , m_insertOverride(connection, "INSERT INTO token_override (token_id, organization_id, application_id, role) "
                                   "VALUES (?, nullif(?, 0), nullif(?, 0), ?)")
    , m_insertTechnicalUser(connection,
                            "INSERT INTO membership (organization_id, group_id, token_id, member, role, created_at, "
                            "updated_at, revision) VALUES (?, nullif(?, 0), ?, ?, ?, ?, ?, ?)")
    , m_countInOrganization(connection, "UPDATE organization SET token_count = token_count + 1 WHERE id = ?")
    , m_countInGroup(connection, "UPDATE organization_group SET token_count = token_count + 1 WHERE id = ?")
    , m_updateStatus(connection, "UPDATE token SET status = ?, updated_at = ?, revision = ? WHERE id = ?")
    , m_updateBit(connection, "UPDATE issued_token SET is_revoked = ?1, bit_revision = ?2 "
                              "WHERE token_id = ?3 AND is_revoked <> ?1")
{
}

Result<void> TokenRows::insert(Token &token, const QString &hash)
{
    if (findToken(m_connection, token.tokenId))
        return fail(ErrorKind::Conflict, Text::tr("There is a token “%1” already.").arg(token.tokenId), {}, u"id"_s);
    TRY(insertRow(token, hash));
    if (hasTechnicalUser(token.kind)) {
        TRY_ASSIGN(const auto technicalUser, insertTechnicalUser(token));
        TRY(m_membershipIndex.insert(technicalUser.id, searchText(membershipFields(), technicalUser)));
    }
    return m_index.insert(token.id, searchText(tokenFields(), token));
}

Result<void> TokenRows::insertWithoutIndex(Token &token, const QString &hash)
{
    TRY(insertRow(token, hash));
    if (hasTechnicalUser(token.kind)) {
        TRY_ASSIGN(const auto technicalUser, insertTechnicalUser(token));
        TRY(m_membershipIndex.insertTextOnly(technicalUser.id, searchText(membershipFields(), technicalUser)));
    }
    return m_index.insertTextOnly(token.id, searchText(tokenFields(), token));
}

Result<void> TokenRows::rebuildIndex()
{
    TRY(m_membershipIndex.rebuild());
    return m_index.rebuild();
}

Result<void> TokenRows::insertRow(Token &token, const QString &hash)
{
    const QString role = token.kind == TokenKind::Api ? QString() : toString(token.maximumRole);
    m_insert.bindAll(token.tokenId, toString(token.kind), token.name, token.description, toString(token.status),
                     token.userId, token.clientRow, token.organizationId, token.groupId, token.holder, token.client,
                     role, token.permissions.join(u' '), hash, token.expiresAt, token.lastUsedAt, token.createdAt,
                     token.updatedAt, token.revision);
    TRY(m_insert.run());
    token.id = sqlite3_last_insert_rowid(m_connection.handle());
    TRY(count(token));
    TRY(insertScopes(token));
    return insertOverrides(token);
}

Result<void> TokenRows::count(const Token &token)
{
    if (token.organizationId != 0) {
        TRY(m_countInOrganization.bindAll(token.organizationId).run());
    }
    if (token.groupId != 0)
        return m_countInGroup.bindAll(token.groupId).run();
    return {};
}

Result<Membership> TokenRows::insertTechnicalUser(const Token &token)
{
    Membership user;
    user.organizationId = token.organizationId;
    user.groupId = token.groupId;
    user.organization = token.organization;
    user.group = token.group;
    user.tokenId = token.id;
    user.member = token.holder;
    user.role = token.maximumRole;
    m_insertTechnicalUser.bindAll(user.organizationId, user.groupId, user.tokenId, user.member, toString(user.role),
                                  token.createdAt, token.updatedAt, token.revision);
    TRY(m_insertTechnicalUser.run());
    user.id = sqlite3_last_insert_rowid(m_connection.handle());
    return user;
}

Result<void> TokenRows::insertScopes(const Token &token)
{
    for (const QString &name : token.scopes) {
        TRY_ASSIGN(const auto id, scopeId(name));
        TRY(m_insertScope.bindAll(token.id, id).run());
        TRY(m_countScope.bindAll(id).run());
    }
    return {};
}

Result<void> TokenRows::insertOverrides(const Token &token)
{
    for (const RoleOverride &one : token.overrides) {
        m_insertOverride.bindAll(token.id, one.organizationId, one.applicationId, toString(one.role));
        TRY(m_insertOverride.run());
    }
    return {};
}

Result<void> TokenRows::update(const Token &token)
{
    const QString role = token.kind == TokenKind::Api ? QString() : toString(token.maximumRole);
    TRY(run(m_connection,
            "UPDATE token SET name = ?, description = ?, status = ?, maximum_role = ?, permissions = ?, "
            "expires_at = ?, updated_at = ?, revision = ? WHERE id = ?",
            token.name, token.description, toString(token.status), role, token.permissions.join(u' '), token.expiresAt,
            token.updatedAt, token.revision, token.id));
    if (hasTechnicalUser(token.kind)) {
        TRY(run(m_connection,
                "UPDATE membership SET role = ?1, updated_at = ?2, revision = ?3 "
                "WHERE token_id = ?4 AND role <> ?1",
                role, token.updatedAt, token.revision, token.id));
    }
    TRY(run(m_connection, "DELETE FROM token_override WHERE token_id = ?", token.id));
    TRY(insertOverrides(token));
    TRY(updateBit(token));
    return m_index.update(token.id, searchText(tokenFields(), token));
}

Result<void> TokenRows::updateStatus(const Token &token)
{
    auto updated = m_updateStatus.bindAll(toString(token.status), token.updatedAt, token.revision, token.id).run();
    return updated ? updateBit(token) : updated;
}

/// What the status list says of a token that expires stays as it is: nobody asks any more.
Result<void> TokenRows::updateBit(const Token &token)
{
    if (!token.isIssued || token.status == TokenStatus::Expired)
        return {};
    return m_updateBit.bindAll(token.status != TokenStatus::Active, token.revision, token.id).run();
}

Result<void> TokenRows::remove(const Token &token, qint64 revision)
{
    if (m_removal.empty())
        m_removal = prepareRemoval(m_connection, "SELECT ?1");
    return runRemoval(m_removal, token.id, revision);
}

Result<qint64> TokenRows::scopeId(const QString &name)
{
    if (const auto known = m_scopeIds.constFind(name); known != m_scopeIds.constEnd())
        return *known;
    const auto scope = findScope(m_connection, name);
    if (!scope && scope.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::InvalidInput, Text::tr("There is no scope “%1”. Create it first.").arg(name), {},
                    u"scopes"_s);
    if (!scope)
        return tl::unexpected(scope.error());
    m_scopeIds.insert(name, scope->id);
    return scope->id;
}

Result<qint64> removeTokensOf(Connection &connection, TokenOwner owner, qint64 ownerId, qint64 revision)
{
    const QByteArray column = tokenOwnerColumn(owner);
    const auto count = countTokensOf(connection, owner, ownerId);
    if (!count || *count == 0)
        return count;
    auto steps = prepareRemoval(connection, "SELECT id FROM token WHERE " + column + " = ?1");
    TRY(runRemoval(steps, ownerId, revision));
    return count;
}

} // namespace gatehouse
