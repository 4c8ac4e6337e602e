// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/domain/text.h"
#include "core/store/file/statement.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView organizationKind = "organization"_L1;

/// What goes with an organization, for the audit.
Result<QJsonObject> contents(Connection &connection, const Organization &organization)
{
    QJsonObject json = filledFields(fieldsOf<Organization>(), organization);
    json.insert(u"members"_s, organization.memberCount);
    const auto groups = readGroups(connection, organization.id);
    const auto applications = readApplications(connection, organization.id);
    if (!groups || !applications)
        return tl::unexpected(groups ? applications.error() : groups.error());
    QJsonArray paths;
    for (const Group &group : *groups)
        paths << group.path;
    QJsonArray names;
    for (const Application &application : *applications)
        names << application.name;
    const auto tokens = tokenIds(connection, "organization_id = ?1", organization.id);
    if (!tokens)
        return tl::unexpected(tokens.error());
    json.insert(u"groups"_s, paths);
    json.insert(u"applications"_s, names);
    json.insert(u"tokens"_s, QJsonArray::fromStringList(*tokens));
    return json;
}

} // namespace

Result<QStringList> tokenIds(Connection &connection, const QByteArray &condition, qint64 value)
{
    Statement statement(connection, "SELECT token_id FROM token WHERE " + condition + " ORDER BY id");
    statement.bind(1, value);
    QStringList ids;
    while (statement.next())
        ids << statement.text(0);
    TRY(statement.status());
    return ids;
}

Result<void> addOrganization(Change &change, Organization &organization)
{
    organization.name = composed(organization.name);
    organization.description = composed(organization.description);
    if (const Problems problems = validate(organization); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    organization.createdAt = organization.updatedAt = change.now();
    organization.revision = revision;
    TRY(OrganizationRows(change.connection()).insert(organization));
    change.outcome().ids << organization.id;
    return change.record(u"organization.create"_s, organizationKind, organization.id, organization.name,
                         {{}, filledFields(fieldsOf<Organization>(), organization)});
}

Result<Outcome> handle(Change &change, const CreateOrganization &command)
{
    Organization organization = command.organization;
    TRY(addOrganization(change, organization));
    return change.takeOutcome({Resource::Organization});
}

Result<Outcome> handle(Change &change, const UpdateOrganization &command)
{
    TRY_ASSIGN(const auto stored, readRow<Organization>(change.connection(), command.organization.id));
    if (stored.revision != command.organization.revision)
        return tl::unexpected(staleRevision(stored.name));
    Organization organization = stored;
    organization.name = composed(command.organization.name);
    organization.description = composed(command.organization.description);
    if (const Problems problems = validate(organization); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << organization.id;
    if (organization == stored)
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    organization.updatedAt = change.now();
    organization.revision = revision;
    TRY(OrganizationRows(change.connection()).update(organization));
    TRY(change.record(u"organization.update"_s, organizationKind, organization.id, organization.name,
                      changedFields(fieldsOf<Organization>(), stored, organization)));
    return change.takeOutcome({Resource::Organization, Resource::Group, Resource::Application, Resource::Membership});
}

Result<Outcome> handle(Change &change, const DeleteOrganizations &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    OrganizationRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto organization = readRow<Organization>(change.connection(), id);
        if (!organization)
            return tl::unexpected(organization.error());
        TRY_ASSIGN(const auto before, contents(change.connection(), *organization));
        TRY(rows.remove(*organization, revision));
        TRY(change.record(u"organization.delete"_s, organizationKind, id, organization->name, {before, {}}));
        TRY(change.step(++done, command.ids.size()));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome(
        {Resource::Organization, Resource::Group, Resource::Application, Resource::Membership, Resource::Token});
}

} // namespace gatehouse
