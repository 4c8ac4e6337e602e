// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/organizationspage.h"

#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/organizations/nameeditor.h"
#include "ui/pages/organizations/organizationdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int organizationsNamed = 8;

Result<OrganizationDetails> readOrganizationDetails(Connection &connection, qint64 id)
{
    TRY_ASSIGN(const auto organization, readRow<Organization>(connection, id));
    TRY_ASSIGN(const auto members, readMembers(connection, id, 0, organizationsNamed));
    TRY_ASSIGN(const auto groups, readGroups(connection, id, organizationsNamed));
    TRY_ASSIGN(const auto applications, readApplications(connection, id, organizationsNamed));
    OrganizationDetails details{organization, {}, {}, {}};
    const FieldInfo *role = infoOf<Membership>().field(u"role");
    for (const Membership &membership : members) {
        if (!membership.isTechnicalUser())
            //: %1 is an email address, %2 a role
            details.members << OrganizationsPage::tr("%1 (%2)").arg(membership.member,
                                                                    role->label(toString(membership.role)));
    }
    for (const Group &group : groups)
        details.groups << group.path;
    for (const Application &application : applications)
        details.applications << application.name;
    return details;
}

} // namespace

OrganizationsPage::OrganizationsPage(const PageContext &context, QWidget *parent)
    : RecordPage(context, Resource::Organization, &readOrganizationDetails, parent)
{
}

void OrganizationsPage::trigger(ActionId id)
{
    if (id == ActionId::Open)
        openOrganization(currentId(), Resource::Membership);
    else
        ResourcePage::trigger(id);
}

RecordEditorBase *OrganizationsPage::newEditor(qint64 id)
{
    return organizationEditor(context(), id, window());
}

void OrganizationsPage::openOrganization(qint64 id, Resource tab)
{
    auto *dialog = new OrganizationDialog(context(), id, 0, window());
    dialog->showTab(tab);
    dialog->open();
}

DetailContent OrganizationsPage::content(const OrganizationDetails &found)
{
    const Organization &organization = found.organization;
    const auto row = [&](const QString &label, const QStringList &names, qint64 count, const QString &none,
                         Resource tab) {
        DetailRow one{label, DetailRow::Kind::Text, names};
        one.placeholder = none;
        one.linkText = count > names.size() ? tr("Show all %L1…").arg(count) : tr("Manage…");
        one.onLink = [this, id = organization.id, tab] { openOrganization(id, tab); };
        return one;
    };
    DetailContent content{organization.name, {}, {}};
    if (!organization.description.isEmpty())
        content.sections << DetailSection{tr("About"),
                                          {DetailRow{{}, DetailRow::Kind::Text, {organization.description}}}};
    content.sections << DetailSection{
        tr("Contents"),
        {row(tr("Members"), found.members, organization.memberCount, tr("None"), Resource::Membership),
         row(tr("Groups"), found.groups, organization.groupCount, tr("None"), Resource::Group),
         row(tr("Applications"), found.applications, organization.applicationCount, tr("None"),
             Resource::Application)}};
    content.sections << DetailSection{tr("Record"),
                                      detailRows(fieldsOf<Organization>(), organization,
                                                 {"tokenCount"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    return content;
}

} // namespace gatehouse
