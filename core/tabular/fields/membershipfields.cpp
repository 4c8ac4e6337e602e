// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/membership.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr char organizationColumn[] = "(SELECT o.name FROM organization o WHERE o.id = r.organization_id)";
constexpr char groupColumn[] = "coalesce((SELECT g.path FROM organization_group g WHERE g.id = r.group_id), '')";

constexpr Choice membershipRoleChoices[] = {
    {"user", QT_TRANSLATE_NOOP("Fields", "User")},
    {"admin", QT_TRANSLATE_NOOP("Fields", "Admin"), Tone::Accent},
};

constexpr Choice technicalChoices[] = {
    {"1", QT_TRANSLATE_NOOP("Fields", "Technical user"), Tone::Warning},
    {"0", QT_TRANSLATE_NOOP("Fields", "Person")},
};

QVariant getTechnical(const Membership &membership)
{
    return membership.isTechnicalUser();
}

} // namespace

template <>
std::span<const Field<Membership>> fieldsOf<Membership>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Membership> fields[] = {
        field<&Membership::organization>("organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text,
                                         Hidden | ReadOnly)
            .sql(organizationColumn),
        field<&Membership::group>("group", QT_TRANSLATE_NOOP("Fields", "Group"), Text, Hidden | ReadOnly)
            .sql(groupColumn),
        field<&Membership::member>("member", QT_TRANSLATE_NOOP("Fields", "Member"), Text,
                                   Searchable | ReadOnly | InsertOnly)
            .length(36),
        field<&Membership::role>("role", QT_TRANSLATE_NOOP("Fields", "Role"), FieldKind::Choice, {})
            .options(membershipRoleChoices),
        customField<Membership>("technicalUser", QT_TRANSLATE_NOOP("Fields", "Kind"), Boolean, ReadOnly, &getTechnical,
                                nullptr)
            .sql("r.token_id IS NOT NULL")
            .options(technicalChoices),
        field<&Membership::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | ReadOnly),
        field<&Membership::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | ReadOnly),
        field<&Membership::organizationId>("organizationRow", "", Number,
                                           Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("organization_id"),
        field<&Membership::groupId>("groupRow", "", Number, Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("group_id")
            .shownAs("coalesce(r.group_id, 0)"),
        field<&Membership::userId>("userRow", "", Number, Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("user_id")
            .shownAs("coalesce(r.user_id, 0)"),
        field<&Membership::tokenId>("tokenRow", "", Number,
                                    Hidden | Internal | StoreOnly | ReadOnly | InsertOnly | NullWhenZero)
            .column("token_id"),
        field<&Membership::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time,
                                      Hidden | Internal | StoreOnly | ReadOnly),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Membership>()
{
    static const ResourceInfo info{
        .resource = Resource::Membership,
        .name = "membership",
        .title = QT_TRANSLATE_NOOP("Fields", "Memberships"),
        .table = "membership",
        .keyField = "member",
        .defaultSort = "member",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no such membership."),
        .exists = nullptr,
        .fields = infosOf(fieldsOf<Membership>()),
    };
    return info;
}

} // namespace gatehouse
