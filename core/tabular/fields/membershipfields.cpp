// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/membershipfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr char organizationColumn[] = "(SELECT o.name FROM organization o WHERE o.id = r.organization_id)";
constexpr char groupColumn[] = "coalesce((SELECT g.path FROM organization_group g WHERE g.id = r.group_id), '')";

constexpr Choice roleChoices[] = {
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

std::span<const Field<Membership>> membershipFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    using Mem = Membership;
    static const Field<Mem> fields[] = {
        readOnly<Mem, &Mem::organization>(
            {"organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text, Hidden, organizationColumn}),
        readOnly<Mem, &Mem::group>({"group", QT_TRANSLATE_NOOP("Fields", "Group"), Text, Hidden, groupColumn}),
        readOnly<Mem, &Mem::member>(
            {"member", QT_TRANSLATE_NOOP("Fields", "Member"), Text, Searchable, "r.member", {}, nullptr, 36}),
        writable<Mem, &Mem::role>(
            {"role", QT_TRANSLATE_NOOP("Fields", "Role"), FieldKind::Choice, {}, "r.role", roleChoices}),
        {{"technicalUser", QT_TRANSLATE_NOOP("Fields", "Kind"), Boolean, ReadOnly, "r.token_id IS NOT NULL",
          technicalChoices},
         &getTechnical,
         nullptr},
        readOnly<Mem, &Mem::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden, "r.created_at"}),
        readOnly<Mem, &Mem::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden, "r.revision"}),
        readOnly<Mem, &Mem::organizationId>({"organizationRow", "", Number, Hidden | Internal, "r.organization_id"}),
        readOnly<Mem, &Mem::groupId>({"groupRow", "", Number, Hidden | Internal, "coalesce(r.group_id, 0)"}),
        readOnly<Mem, &Mem::userId>({"userRow", "", Number, Hidden | Internal, "coalesce(r.user_id, 0)"}),
    };
    return fields;
}

const ResourceInfo &membershipInfo()
{
    static const ResourceInfo info{Resource::Membership,
                                   "membership",
                                   QT_TRANSLATE_NOOP("Fields", "Memberships"),
                                   "membership",
                                   "membership",
                                   "member",
                                   "member",
                                   infosOf(membershipFields())};
    return info;
}

} // namespace gatehouse
