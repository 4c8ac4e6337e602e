// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tokenholder.h"

#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<bool> isUserActive(Connection &connection, qint64 userId)
{
    Statement row(connection, "SELECT state = 'active' FROM user WHERE id = ?");
    row.bindAll(userId);
    const bool active = row.next() && row.boolean(0);
    TRY(row.status());
    return active;
}

Result<QList<Membership>> readMemberships(Connection &connection, const Token &token)
{
    if (!hasTechnicalUser(token.kind))
        return readMembershipsOfUser(connection, token.userId);
    return selectRows<Membership>(connection, "r.token_id = ?", token.id);
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
    TRY(rows.status());
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
    TRY(rows.status());
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

/// The error of something that was named and is not there, beside the field that names it.
template <typename T>
tl::unexpected<Error> beside(const QString &field, const Result<T> &missing)
{
    Error error = missing.error();
    error.field = field;
    return tl::unexpected(error);
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
    TRY_ASSIGN(const auto holder, readTokenHolder(connection, token));
    return effectiveRoles(token, statusAt(token, now), holder.isActive, holder.memberships, holder.applications);
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
    const auto organization = findRow<Organization>(connection, token.organization);
    if (!organization)
        return beside(u"organization"_s, organization);
    token.organizationId = organization->id;
    if (token.kind != TokenKind::Group)
        return {};
    const auto group = findGroup(connection, token.organizationId, token.group);
    if (!group)
        return beside(u"group"_s, group);
    token.groupId = group->id;
    return {};
}

Result<RoleOverride> findOverridePlace(Connection &connection, const QString &name)
{
    const auto whole = findRow<Organization>(connection, name);
    if (whole)
        return RoleOverride{whole->id, 0, name};
    for (qsizetype at = name.indexOf(u'/'); at >= 0; at = name.indexOf(u'/', at + 1)) { // names may hold one as well
        const auto organization = findRow<Organization>(connection, name.left(at));
        if (!organization)
            continue;
        if (const auto application = findApplication(connection, organization->id, name.mid(at + 1)))
            return RoleOverride{0, application->id, name};
    }
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Store", "There is no organization or application “%1”.").arg(name), {},
                u"overrides"_s);
}

} // namespace gatehouse
