// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tokenrows.h"

#include "core/domain/membership.h"

namespace gatehouse {

namespace {

/// What a token takes with it; `#` stands for a SELECT of the row ids, ?1 for what it asks for, ?2 for the revision.
constexpr const char *removal[] = {
    "DELETE FROM token_scope WHERE token_id IN (#)",
    "DELETE FROM token_override WHERE token_id IN (#)",
    "INSERT INTO membership_fts (membership_fts, rowid, text) SELECT 'delete', id, text FROM membership_search "
    "WHERE id IN (SELECT id FROM membership WHERE token_id IN (#))",
    "DELETE FROM membership_search WHERE id IN (SELECT id FROM membership WHERE token_id IN (#))",
    "INSERT INTO tombstone (revision, resource, row_id, name) SELECT ?2, 'membership', id, member FROM membership "
    "WHERE token_id IN (#)",
    "DELETE FROM membership WHERE token_id IN (#)",
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

Membership technicalUserOf(const Token &token)
{
    Membership user;
    user.organizationId = token.organizationId;
    user.groupId = token.groupId;
    user.organization = token.organization;
    user.group = token.group;
    user.tokenId = token.id;
    user.member = token.holder;
    user.role = token.maximumRole;
    user.createdAt = token.createdAt;
    user.updatedAt = token.updatedAt;
    user.revision = token.revision;
    return user;
}

} // namespace

TokenRows::TokenRows(Connection &connection)
    : Rows(connection)
    , m_technicalUsers(connection)
    , m_removeOverrides(connection, "DELETE FROM token_override WHERE token_id = ?")
    , m_insertOverride(connection, "INSERT INTO token_override (token_id, organization_id, application_id, role) "
                                   "VALUES (?, nullif(?, 0), nullif(?, 0), ?)")
    , m_updateStatus(connection, "UPDATE token SET status = ?, updated_at = ?, revision = ? WHERE id = ?")
    , m_updateBit(connection, "UPDATE issued_token SET is_revoked = ?1, bit_revision = ?2 "
                              "WHERE token_id = ?3 AND is_revoked <> ?1")
{
}

Result<void> TokenRows::insert(Token &token, const QString &hash)
{
    TRY(Rows::insert(token, hash));
    TRY(replaceOverrides(token));
    if (!hasTechnicalUser(token.kind))
        return {};
    Membership user = technicalUserOf(token);
    return m_technicalUsers.insert(user);
}

Result<void> TokenRows::insertWithoutIndex(Token &token, const QString &hash)
{
    TRY(Rows::insertWithoutIndex(token, hash));
    TRY(replaceOverrides(token));
    if (!hasTechnicalUser(token.kind))
        return {};
    Membership user = technicalUserOf(token);
    return m_technicalUsers.insertWithoutIndex(user);
}

Result<void> TokenRows::rebuildIndex()
{
    TRY(m_technicalUsers.rebuildIndex());
    return Rows::rebuildIndex();
}

Result<void> TokenRows::replaceOverrides(const Token &token)
{
    TRY(m_removeOverrides.bindAll(token.id).run());
    for (const RoleOverride &one : token.overrides)
        TRY(m_insertOverride.bindAll(token.id, one.organizationId, one.applicationId, toString(one.role)).run());
    return {};
}

Result<void> TokenRows::update(const Token &token)
{
    if (hasTechnicalUser(token.kind)) {
        TRY(run(connection(),
                "UPDATE membership SET role = ?1, updated_at = ?2, revision = ?3 "
                "WHERE token_id = ?4 AND role <> ?1",
                toString(token.maximumRole), token.updatedAt, token.revision, token.id));
    }
    TRY(replaceOverrides(token));
    TRY(updateBit(token));
    return Rows::update(token);
}

Result<void> TokenRows::put(Token &token)
{
    TRY(Rows::put(token));
    return replaceOverrides(token);
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
        m_removal = prepareRemoval(connection(), "SELECT ?1");
    return runRemoval(m_removal, token.id, revision);
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
