// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/organizationspage.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/pages/fieldrows.h"
#include "ui/pages/organizations/nameeditor.h"
#include "ui/pages/organizations/organizationdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int rowsInDetails = 8;

constexpr int organizationsNamed = 8;

} // namespace

struct OrganizationDetails
{
    Organization organization;
    QStringList members;
    QStringList groups;
    QStringList applications;
};

namespace {

Result<OrganizationDetails> readDetails(Connection &connection, qint64 id)
{
    auto organization = readRow<Organization>(connection, id);
    const auto members = readMembers(connection, id, 0, rowsInDetails);
    const auto groups = readGroups(connection, id, rowsInDetails);
    const auto applications = readApplications(connection, id, rowsInDetails);
    if (!organization)
        return tl::unexpected(organization.error());
    if (!members)
        return tl::unexpected(members.error());
    if (!groups || !applications)
        return tl::unexpected(groups ? applications.error() : groups.error());
    OrganizationDetails details{*organization, {}, {}, {}};
    const FieldInfo *role = infoOf<Membership>().field(u"role");
    for (const Membership &membership : *members) {
        if (!membership.isTechnicalUser())
            //: %1 is an email address, %2 a role
            details.members << OrganizationsPage::tr("%1 (%2)").arg(membership.member,
                                                                    role->label(toString(membership.role)));
    }
    for (const Group &group : *groups)
        details.groups << group.path;
    for (const Application &application : *applications)
        details.applications << application.name;
    return details;
}

} // namespace

OrganizationsPage::OrganizationsPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Organization, parent)
{
}

void OrganizationsPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        openEditor(NameEditor::newOrganization(context(), window()));
        break;
    case ActionId::Open:
        openOrganization(currentId(), Resource::Membership);
        break;
    case ActionId::Edit:
        openEditor(NameEditor::organization(context(), currentId(), window()));
        break;
    case ActionId::Delete:
        remove();
        break;
    default:
        break;
    }
}

void OrganizationsPage::openEditor(NameEditor *editor)
{
    connect(editor, &NameEditor::saved, this, [this](const Outcome &outcome) {
        if (!outcome.ids.isEmpty())
            selectWhenLoaded(outcome.ids.first());
        emit notice(tr("Organization saved."));
    });
    editor->open();
}

void OrganizationsPage::openOrganization(qint64 id, Resource tab)
{
    auto *dialog = new OrganizationDialog(context(), id, 0, window());
    dialog->showTab(tab);
    dialog->open();
}

void OrganizationsPage::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Organization, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteOrganizations{ids}, tr("Deleting organizations"),
                tr("%Ln organization(s) deleted.", nullptr, static_cast<int>(ids.size())));
    });
    dialog->open();
}

void OrganizationsPage::loadDetails(qint64 id)
{
    const auto details = context().store.read(Store::Lane::Page, JobContext(),
                                              [id](Connection &connection) { return readDetails(connection, id); });
    onResult(details, this, [this, id](const Result<OrganizationDetails> &result) {
        if (result && id == currentId())
            show(*result);
    });
}

void OrganizationsPage::show(const OrganizationDetails &found)
{
    const Organization &organization = found.organization;
    m_current = organization;
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
        tr("What belongs to it"),
        {row(tr("Members"), found.members, organization.memberCount, tr("Nobody yet"), Resource::Membership),
         row(tr("Groups"), found.groups, organization.groupCount, tr("None"), Resource::Group),
         row(tr("Applications"), found.applications, organization.applicationCount, tr("None"),
             Resource::Application)}};
    content.sections << DetailSection{tr("Record"),
                                      detailRows(fieldsOf<Organization>(), organization,
                                                 {"tokenCount"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    details().setContent(content);
    updateActions();
}

QPair<QString, QString> OrganizationsPage::emptyText() const
{
    return {tr("No organizations yet"),
            tr("Users belong to organizations with a role, and tokens are limited by it. Create the first one.")};
}

QString OrganizationsPage::copyText() const
{
    return m_current ? m_current->name : QString();
}

} // namespace gatehouse
