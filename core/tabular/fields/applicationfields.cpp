// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/application.h"
#include "core/domain/text.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr char applicationOrganizationColumn[] = "(SELECT o.name FROM organization o WHERE o.id = r.organization_id)";

} // namespace

template <>
std::span<const Field<Application>> fieldsOf<Application>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Application> fields[] = {
        field<&Application::organization>("organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text, ReadOnly)
            .sql(applicationOrganizationColumn),
        field<&Application::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Searchable).length(24),
        field<&Application::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, Searchable)
            .length(40),
        field<&Application::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | ReadOnly),
        field<&Application::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | ReadOnly),
        field<&Application::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | ReadOnly),
        field<&Application::organizationId>("organizationRow", "", Number,
                                            Hidden | Internal | ReadOnly | InsertOnly | NullWhenZero)
            .column("organization_id"),
        derivedField<Application>("nameKey", [](const Application &one) { return QVariant(nameKey(one.name)); }),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Application>()
{
    static const ResourceInfo info{
        .resource = Resource::Application,
        .name = "application",
        .title = QT_TRANSLATE_NOOP("Fields", "Applications"),
        .table = "application",
        .keyField = "name",
        .defaultSort = "name",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no application “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is an application “%1” already."),
        .fields = infosOf(fieldsOf<Application>()),
    };
    return info;
}

} // namespace gatehouse
