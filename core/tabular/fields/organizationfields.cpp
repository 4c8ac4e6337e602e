// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/organizationfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

std::span<const Field<Organization>> organizationFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    using Org = Organization;
    static const Field<Org> fields[] = {
        writable<Org, &Org::name>(
            {"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable, "r.name", {}, nullptr, 24}),
        writable<Org, &Org::description>({"description",
                                          QT_TRANSLATE_NOOP("Fields", "Description"),
                                          Text,
                                          Searchable,
                                          "r.description",
                                          {},
                                          nullptr,
                                          40}),
        readOnly<Org, &Org::memberCount>(
            {"memberCount", QT_TRANSLATE_NOOP("Fields", "Members"), Number, {}, "r.member_count"}),
        readOnly<Org, &Org::groupCount>(
            {"groupCount", QT_TRANSLATE_NOOP("Fields", "Groups"), Number, {}, "r.group_count"}),
        readOnly<Org, &Org::applicationCount>(
            {"applicationCount", QT_TRANSLATE_NOOP("Fields", "Applications"), Number, {}, "r.application_count"}),
        readOnly<Org, &Org::tokenCount>(
            {"tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, {}, "r.token_count"}),
        readOnly<Org, &Org::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden, "r.created_at"}),
        readOnly<Org, &Org::updatedAt>({"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, {}, "r.updated_at"}),
        readOnly<Org, &Org::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | Indexed, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &organizationInfo()
{
    static const ResourceInfo info{Resource::Organization,
                                   "organization",
                                   QT_TRANSLATE_NOOP("Fields", "Organizations"),
                                   "organization",
                                   "organization",
                                   "name",
                                   "name",
                                   infosOf(organizationFields())};
    return info;
}

} // namespace gatehouse
