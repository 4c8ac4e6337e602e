// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/organizationrows.h"

#include "core/domain/text.h"
#include "core/store/list/searchtext.h"
#include "core/store/rows/placeimpact.h"
#include "core/store/rows/rowremoval.h"
#include "core/store/rows/tokenrows.h"
#include "core/tabular/fields/applicationfields.h"
#include "core/tabular/fields/groupfields.h"
#include "core/tabular/fields/membershipfields.h"
#include "core/tabular/fields/organizationfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr char selectOrganization[] =
    "SELECT id, name, description, member_count, group_count, application_count, token_count, created_at, updated_at, "
    "revision FROM organization WHERE ";

Result<Organization> readOne(Statement &statement, const QString &named)
{
    if (!statement.next()) {
        TRY(statement.status());
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Store", "There is no organization “%1”.").arg(named));
    }
    Organization organization;
    organization.id = statement.integer(0);
    organization.name = statement.text(1);
    organization.description = statement.text(2);
    organization.memberCount = statement.integer(3);
    organization.groupCount = statement.integer(4);
    organization.applicationCount = statement.integer(5);
    organization.tokenCount = statement.integer(6);
    organization.createdAt = statement.time(7);
    organization.updatedAt = statement.time(8);
    organization.revision = statement.integer(9);
    return organization;
}

} // namespace

QString nameKey(const QString &name)
{
    return foldForSearch(composed(name));
}

Result<Organization> readOrganization(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectOrganization) + "id = ?");
    statement.bindAll(id);
    return readOne(statement, QString::number(id));
}

Result<Organization> findOrganization(Connection &connection, const QString &name)
{
    Statement statement(connection, QByteArray(selectOrganization) + "name_key = ?");
    statement.bindAll(nameKey(name));
    return readOne(statement, name);
}

Result<QList<qint64>> findOrganizationRows(Connection &connection, const QStringList &names)
{
    QList<qint64> rows;
    for (const QString &name : names) {
        TRY_ASSIGN(const auto organization, findOrganization(connection, name));
        if (!rows.contains(organization.id))
            rows << organization.id;
    }
    return rows;
}

Result<Impact> organizationImpact(Connection &connection, const QList<qint64> &ids)
{
    PlaceImpact impact(connection);
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto organization, readOrganization(connection, id));
        impact.addDeleted(organization.name);
        impact.impact().groupCount += organization.groupCount;
        impact.impact().applicationCount += organization.applicationCount;
        TRY(impact.addUsers("organization_id = ?1", id));
        TRY(impact.addTokens("organization_id = ?1", id));
    }
    return impact.take();
}

OrganizationRows::OrganizationRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, organizationInfo())
{
}

Result<void> OrganizationRows::insert(Organization &organization)
{
    TRY(checkName(organization));
    TRY(run(m_connection,
            "INSERT INTO organization (name, name_key, description, created_at, updated_at, revision) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            organization.name, nameKey(organization.name), organization.description, organization.createdAt,
            organization.updatedAt, organization.revision));
    organization.id = sqlite3_last_insert_rowid(m_connection.handle());
    return m_index.insert(organization.id, searchText(organizationFields(), organization));
}

Result<void> OrganizationRows::update(const Organization &organization)
{
    TRY(checkName(organization));
    TRY(run(m_connection,
            "UPDATE organization SET name = ?, name_key = ?, description = ?, updated_at = ?, revision = ? "
            "WHERE id = ?",
            organization.name, nameKey(organization.name), organization.description, organization.updatedAt,
            organization.revision, organization.id));
    return m_index.update(organization.id, searchText(organizationFields(), organization));
}

Result<void> OrganizationRows::remove(const Organization &organization, qint64 revision)
{
    const qint64 id = organization.id;
    constexpr char inside[] = "organization_id = ?1";
    TRY(removeTokensOf(m_connection, TokenOwner::Organization, id, revision));
    for (const char *overrides :
         {inside, "application_id IN (SELECT id FROM application WHERE organization_id = ?1)"}) {
        TRY(removeOverrides(m_connection, overrides, id, revision));
    }
    for (const ResourceInfo *resource : {&membershipInfo(), &groupInfo(), &applicationInfo()}) {
        TRY(removeRows(m_connection, *resource, inside, id, revision));
    }
    TRY(removeRows(m_connection, organizationInfo(), "id = ?1", id, revision));
    return {};
}

Result<void> OrganizationRows::checkName(const Organization &organization)
{
    const auto other = findOrganization(m_connection, organization.name);
    if (other && other->id != organization.id) {
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Store", "There is an organization “%1” already.").arg(other->name), {},
                    u"name"_s);
    }
    return {};
}

} // namespace gatehouse
