// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organization.h"
#include "core/domain/text.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

template <>
std::span<const Field<Organization>> fieldsOf<Organization>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Organization> fields[] = {
        field<&Organization::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable).length(24),
        field<&Organization::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, Searchable)
            .length(40),
        field<&Organization::memberCount>("memberCount", QT_TRANSLATE_NOOP("Fields", "Members"), Number,
                                          ReadOnly | Counter),
        field<&Organization::groupCount>("groupCount", QT_TRANSLATE_NOOP("Fields", "Groups"), Number,
                                         ReadOnly | Counter),
        field<&Organization::applicationCount>("applicationCount", QT_TRANSLATE_NOOP("Fields", "Applications"), Number,
                                               ReadOnly | Counter),
        field<&Organization::tokenCount>("tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number,
                                         ReadOnly | Counter),
        field<&Organization::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | ReadOnly),
        field<&Organization::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, ReadOnly),
        field<&Organization::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number,
                                       Hidden | Indexed | ReadOnly),
        derivedField<Organization>("nameKey", [](const Organization &one) { return QVariant(nameKey(one.name)); }),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Organization>()
{
    static const ResourceInfo info{
        .resource = Resource::Organization,
        .name = "organization",
        .title = QT_TRANSLATE_NOOP("Fields", "Organizations"),
        .table = "organization",
        .keyField = "name",
        .defaultSort = "name",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no organization “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is an organization “%1” already."),
        .fields = infosOf(fieldsOf<Organization>()),
        .keyCondition = "r.name_key = ?",
        .keyOf = &nameKey,
    };
    return info;
}

} // namespace gatehouse
