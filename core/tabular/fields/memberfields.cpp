// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/memberfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr Choice roleChoices[] = {
    {"viewer", QT_TRANSLATE_NOOP("Fields", "Viewer")},
    {"editor", QT_TRANSLATE_NOOP("Fields", "Editor")},
    {"admin", QT_TRANSLATE_NOOP("Fields", "Admin"), Tone::Accent},
};

} // namespace

std::span<const Field<Member>> memberFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Member> fields[] = {
        writable<Member, &Member::name>({"name",
                                         QT_TRANSLATE_NOOP("Fields", "Name"),
                                         Text,
                                         Indexed | Searchable | Fixed,
                                         "r.name",
                                         {},
                                         nullptr,
                                         26}),
        writable<Member, &Member::role>(
            {"role", QT_TRANSLATE_NOOP("Fields", "Role"), FieldKind::Choice, {}, "r.role", roleChoices}),
        readOnly<Member, &Member::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, {}, "r.created_at"}),
        readOnly<Member, &Member::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden, "r.updated_at"}),
        readOnly<Member, &Member::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &memberInfo()
{
    static const ResourceInfo info{
        Resource::Member,       "member", QT_TRANSLATE_NOOP("Fields", "Members"), "member", "member", "name", "name",
        infosOf(memberFields())};
    return info;
}

} // namespace gatehouse
