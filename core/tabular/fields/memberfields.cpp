// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/member.h"
#include "core/domain/text.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr Choice memberRoleChoices[] = {
    {"viewer", QT_TRANSLATE_NOOP("Fields", "Viewer")},
    {"editor", QT_TRANSLATE_NOOP("Fields", "Editor")},
    {"admin", QT_TRANSLATE_NOOP("Fields", "Admin"), Tone::Accent},
};

} // namespace

template <>
std::span<const Field<Member>> fieldsOf<Member>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Member> fields[] = {
        field<&Member::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable | Fixed)
            .length(26),
        field<&Member::role>("role", QT_TRANSLATE_NOOP("Fields", "Role"), FieldKind::Choice, {})
            .options(memberRoleChoices),
        field<&Member::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, ReadOnly),
        field<&Member::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | ReadOnly),
        field<&Member::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | ReadOnly),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Member>()
{
    static const ResourceInfo info{
        .resource = Resource::Member,
        .name = "member",
        .title = QT_TRANSLATE_NOOP("Fields", "Members"),
        .table = "member",
        .keyField = "name",
        .defaultSort = "name",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no member “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a member “%1” already."),
        .fields = infosOf(fieldsOf<Member>()),
        .keyCondition = "gatehouse_fold(r.name) = ?", // members are few: no index
        .keyOf = &nameKey,
    };
    return info;
}

} // namespace gatehouse
