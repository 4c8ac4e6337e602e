// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/groupfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr char organizationColumn[] = "(SELECT o.name FROM organization o WHERE o.id = r.organization_id)";

} // namespace

std::span<const Field<Group>> groupFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Group> fields[] = {
        readOnly<Group, &Group::organization>(
            {"organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text, {}, organizationColumn}),
        writable<Group, &Group::path>(
            {"path", QT_TRANSLATE_NOOP("Fields", "Group"), Text, Searchable, "r.path", {}, nullptr, 24}),
        writable<Group, &Group::description>({"description",
                                              QT_TRANSLATE_NOOP("Fields", "Description"),
                                              Text,
                                              Searchable,
                                              "r.description",
                                              {},
                                              nullptr,
                                              40}),
        readOnly<Group, &Group::memberCount>(
            {"memberCount", QT_TRANSLATE_NOOP("Fields", "Members"), Number, {}, "r.member_count"}),
        readOnly<Group, &Group::tokenCount>(
            {"tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, {}, "r.token_count"}),
        readOnly<Group, &Group::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden, "r.created_at"}),
        readOnly<Group, &Group::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden, "r.updated_at"}),
        readOnly<Group, &Group::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden, "r.revision"}),
        readOnly<Group, &Group::organizationId>(
            {"organizationRow", "", Number, Hidden | Internal, "r.organization_id"}),
    };
    return fields;
}

const ResourceInfo &groupInfo()
{
    static const ResourceInfo info{Resource::Group,
                                   "group",
                                   QT_TRANSLATE_NOOP("Fields", "Groups"),
                                   "organization_group",
                                   "group",
                                   "path",
                                   "path",
                                   infosOf(groupFields())};
    return info;
}

} // namespace gatehouse
