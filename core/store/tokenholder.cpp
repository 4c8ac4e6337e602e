// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tokenholder.h"

#include "core/domain/user.h"
#include "core/store/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<bool> isUserActive(Connection &connection, qint64 userId)
{
    Statement row(connection, "SELECT state = 'active' FROM user WHERE id = ?");
    row.bindAll(userId);
    const bool active = row.next() && row.boolean(0);
    if (auto status = row.status(); !status)
        return tl::unexpected(status.error());
    return active;
}

Result<QList<Membership>> readMemberships(Connection &connection, const Token &token)
{
    const bool technical = hasTechnicalUser(token.kind);
    Statement rows(connection,
                   QByteArray("SELECT m.id, m.organization_id, coalesce(m.group_id, 0), o.name, coalesce(g.path, ''), "
                              "coalesce(m.user_id, 0), coalesce(m.token_id, 0), m.member, m.role, m.created_at, "
                              "m.updated_at, m.revision FROM membership m "
                              "JOIN organization o ON o.id = m.organization_id "
                              "LEFT JOIN organization_group g ON g.id = m.group_id WHERE ") +
                       (technical ? "m.token_id = ?" : "m.user_id = ?") + " ORDER BY o.name, g.path");
    rows.bindAll(technical ? token.id : token.userId);
    QList<Membership> memberships;
    while (rows.next()) {
        Membership one;
        one.id = rows.integer(0);
        one.organizationId = rows.integer(1);
        one.groupId = rows.integer(2);
        one.organization = rows.text(3);
        one.group = rows.text(4);
        one.userId = rows.integer(5);
        one.tokenId = rows.integer(6);
        one.member = rows.text(7);
        if (!fromString(rows.text(8), &one.role))
            one.role = AccessRole::None;
        one.createdAt = rows.time(9);
        one.updatedAt = rows.time(10);
        one.revision = rows.integer(11);
        memberships << one;
    }
    if (auto status = rows.status(); !status)
        return tl::unexpected(status.error());
    return memberships;
}

Result<QList<ApplicationPlace>> readOverriddenApplications(Connection &connection, qint64 tokenId)
{
    Statement rows(connection, "SELECT a.id, a.organization_id, o.name || '/' || a.name FROM token_override v "
                               "JOIN application a ON a.id = v.application_id "
                               "JOIN organization o ON o.id = a.organization_id WHERE v.token_id = ? ORDER BY 3");
    rows.bindAll(tokenId);
    QList<ApplicationPlace> applications;
    while (rows.next())
        applications << ApplicationPlace{rows.integer(0), rows.integer(1), rows.text(2)};
    if (auto status = rows.status(); !status)
        return tl::unexpected(status.error());
    return applications;
}

/// `sql` gives id, organization and name; its `?`, if any, is `userId`.
Result<QList<TokenPlace>> readPlaces(Connection &connection, const QByteArray &sql, qint64 userId)
{
    Statement rows(connection, sql);
    if (sql.contains('?'))
        rows.bindAll(userId);
    QList<TokenPlace> places;
    while (rows.next())
        places << TokenPlace{rows.integer(0), rows.integer(1), rows.text(2)};
    if (auto status = rows.status(); !status)
        return tl::unexpected(status.error());
    return places;
}

/// `organizations` narrows them down: "" or " WHERE <column> IN (…)" with `#` for the column.
Result<TokenPlaces> readPlacesWhere(Connection &connection, const QByteArray &condition, qint64 userId)
{
    const auto where = [&](const char *column) { return QByteArray(condition).replace('#', column); };
    auto organizations =
        readPlaces(connection, "SELECT id, id, name FROM organization" + where("id") + " ORDER BY name, id", userId);
    auto groups = readPlaces(connection,
                             "SELECT id, organization_id, path FROM organization_group" + where("organization_id") +
                                 " ORDER BY organization_id, path",
                             userId);
    auto applications = readPlaces(connection,
                                   "SELECT id, organization_id, name FROM application" + where("organization_id") +
                                       " ORDER BY organization_id, name",
                                   userId);
    for (const auto *places : {&organizations, &groups, &applications}) {
        if (!*places)
            return tl::unexpected(places->error());
    }
    return TokenPlaces{std::move(*organizations), std::move(*groups), std::move(*applications)};
}

/// The id in the first row; 0 when there is none.
template <typename... Values>
Result<qint64> findId(Connection &connection, QByteArrayView sql, const Values &...values)
{
    Statement row(connection, sql);
    row.bindAll(values...);
    const qint64 id = row.next() ? row.integer(0) : 0;
    if (auto status = row.status(); !status)
        return tl::unexpected(status.error());
    return id;
}

Result<qint64> findOrganizationId(Connection &connection, const QString &name)
{
    return findId(connection, "SELECT id FROM organization WHERE name = ?", name);
}

} // namespace

Result<TokenHolder> readTokenHolder(Connection &connection, const Token &token)
{
    const auto active = hasTechnicalUser(token.kind) ? Result<bool>(true) : isUserActive(connection, token.userId);
    auto memberships = readMemberships(connection, token);
    auto applications = readOverriddenApplications(connection, token.id);
    if (!active)
        return tl::unexpected(active.error());
    if (!memberships || !applications)
        return tl::unexpected(memberships ? applications.error() : memberships.error());
    return TokenHolder{*active, std::move(*memberships), std::move(*applications)};
}

Result<QList<EffectiveRole>> readEffectiveRoles(Connection &connection, const Token &token, const QDateTime &now)
{
    if (token.kind == TokenKind::Api)
        return QList<EffectiveRole>();
    const auto holder = readTokenHolder(connection, token);
    if (!holder)
        return tl::unexpected(holder.error());
    return effectiveRoles(token, statusAt(token, now), holder->isActive, holder->memberships, holder->applications);
}

Result<TokenPlaces> readTokenPlaces(Connection &connection)
{
    return readPlacesWhere(connection, {}, 0);
}

Result<TokenPlaces> readPlacesOfUser(Connection &connection, qint64 userId)
{
    return readPlacesWhere(connection, " WHERE # IN (SELECT organization_id FROM membership WHERE user_id = ?)",
                           userId);
}

Result<void> findTokenPlace(Connection &connection, Token &token)
{
    const auto organization = findOrganizationId(connection, token.organization);
    if (!organization)
        return tl::unexpected(organization.error());
    if (*organization == 0)
        return fail(ErrorKind::NotFound, Text::tr("There is no organization “%1”.").arg(token.organization), {},
                    u"organization"_s);
    token.organizationId = *organization;
    if (token.kind != TokenKind::Group)
        return {};
    const auto group = findId(connection, "SELECT id FROM organization_group WHERE organization_id = ? AND path = ?",
                              *organization, token.group);
    if (!group)
        return tl::unexpected(group.error());
    if (*group == 0)
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no group “%1” in “%2”.").arg(token.group, token.organization), {}, u"group"_s);
    token.groupId = *group;
    return {};
}

Result<RoleOverride> findOverridePlace(Connection &connection, const QString &name)
{
    const auto organization = findOrganizationId(connection, name);
    if (!organization)
        return tl::unexpected(organization.error());
    if (*organization != 0)
        return RoleOverride{*organization, 0, name};
    const auto application = findId(connection,
                                    "SELECT a.id FROM application a JOIN organization o ON o.id = a.organization_id "
                                    "WHERE o.name || '/' || a.name = ? COLLATE NOCASE",
                                    name);
    if (!application)
        return tl::unexpected(application.error());
    if (*application == 0)
        return fail(ErrorKind::NotFound, Text::tr("There is no organization or application “%1”.").arg(name), {},
                    u"overrides"_s);
    return RoleOverride{0, *application, name};
}

} // namespace gatehouse
