// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/group.h"
#include "core/domain/text.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr char groupOrganizationColumn[] = "(SELECT o.name FROM organization o WHERE o.id = r.organization_id)";

} // namespace

template <>
std::span<const Field<Group>> fieldsOf<Group>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Group> fields[] = {
        field<&Group::organization>("organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text, ReadOnly)
            .sql(groupOrganizationColumn),
        field<&Group::path>("path", QT_TRANSLATE_NOOP("Fields", "Group"), Text, Searchable).length(24),
        field<&Group::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, Searchable)
            .length(40),
        field<&Group::memberCount>("memberCount", QT_TRANSLATE_NOOP("Fields", "Members"), Number, ReadOnly | Counter),
        field<&Group::tokenCount>("tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, ReadOnly | Counter),
        field<&Group::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | ReadOnly),
        field<&Group::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | ReadOnly),
        field<&Group::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | ReadOnly),
        field<&Group::organizationId>("organizationRow", "", Number,
                                      Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("organization_id"),
        field<&Group::parentId>("parentRow", "", Number,
                                Hidden | Internal | StoreOnly | ReadOnly | InsertOnly | NullWhenZero)
            .column("parent_id"),
        derivedField<Group>("pathKey", [](const Group &group) { return QVariant(nameKey(group.path)); }),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Group>()
{
    static const ResourceInfo info{
        .resource = Resource::Group,
        .name = "group",
        .title = QT_TRANSLATE_NOOP("Fields", "Groups"),
        .table = "organization_group",
        .keyField = "path",
        .defaultSort = "path",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no group “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a group “%1” already."),
        .fields = infosOf(fieldsOf<Group>()),
    };
    return info;
}

} // namespace gatehouse
