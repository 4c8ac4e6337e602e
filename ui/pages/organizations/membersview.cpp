// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/membersview.h"

#include "core/store/file/store.h"
#include "core/store/rows/membershiprows.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/organizations/addmembersdialog.h"
#include "ui/pages/selectedrows.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QList<FieldFilter> membersOf(qint64 organizationId, qint64 groupId)
{
    using enum FieldFilter::Comparison;
    return {{u"organizationRow"_s, Equal, QString::number(organizationId)},
            {u"groupRow"_s, Equal, QString::number(groupId)}};
}

} // namespace

MembersView::MembersView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent)
    : EmbeddedList(context, Resource::Membership, listSpec(Resource::Membership).actions,
                   membersOf(organizationId, groupId), {}, parent)
    , m_organizationId(organizationId)
    , m_groupId(groupId)
{
}

void MembersView::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        add();
        break;
    case ActionId::MakeAdmin:
        setRole(AccessRole::Admin);
        break;
    case ActionId::MakeUser:
        setRole(AccessRole::User);
        break;
    case ActionId::Delete:
        askToRemove();
        break;
    default:
        EmbeddedList::trigger(id);
    }
}

SelectionFacts MembersView::selectionFacts() const
{
    SelectionFacts facts = EmbeddedList::selectionFacts();
    bool anyTechnical = false;
    bool anyOther = false;
    visitSelectedRows(
        view(), [&](const RowValue &value) { (value(u"technicalUser").toBool() ? anyTechnical : anyOther) = true; });
    facts.anyPerson = anyOther || !anyTechnical;
    return facts;
}

void MembersView::add()
{
    auto *dialog = new AddMembersDialog(context(), window());
    connect(dialog, &AddMembersDialog::chosen, this, [this](const QList<qint64> &userIds, AccessRole role) {
        execute(SetMemberships{m_organizationId, m_groupId, userIds, role}, tr("Adding members"),
                tr("%Ln user(s) added.", nullptr, static_cast<int>(userIds.size())));
    });
    dialog->open();
}

void MembersView::setRole(AccessRole role)
{
    const auto users =
        context().store.read(Store::Lane::Page, JobContext(), [ids = selectedIds()](Connection &connection) {
            return usersOfMemberships(connection, ids);
        });
    onResult(users, this, [this, role](const Result<QList<qint64>> &ids) {
        if (!ids)
            return showError(ids.error());
        execute(SetMemberships{m_organizationId, m_groupId, *ids, role}, tr("Changing roles"),
                tr("Role of %Ln member(s) changed. Their tokens follow.", nullptr, static_cast<int>(ids->size())));
    });
}

void MembersView::askToRemove()
{
    const QList<qint64> ids = selectedIds();
    const auto count = static_cast<int>(ids.size());
    const Question question{m_groupId == 0 ? tr("Remove from the organization") : tr("Remove from the group"),
                            tr("Remove %n member(s)?", nullptr, count),
                            m_groupId == 0 ? tr("They leave its groups as well. Their tokens lose their role here "
                                                "immediately.")
                                           : tr("They stay in the organization. Their tokens lose their role in this "
                                                "group at once."),
                            tr("Remove")};
    context().prompts.confirm(window(), question, [this, ids, count](bool accepted) {
        if (accepted)
            execute(RemoveMemberships{ids}, tr("Removing members"), tr("%Ln member(s) removed.", nullptr, count));
    });
}

} // namespace gatehouse
