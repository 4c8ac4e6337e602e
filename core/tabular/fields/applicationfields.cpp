// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/applicationfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr char organizationColumn[] = "(SELECT o.name FROM organization o WHERE o.id = r.organization_id)";

} // namespace

std::span<const Field<Application>> applicationFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    using App = Application;
    static const Field<App> fields[] = {
        readOnly<App, &App::organization>(
            {"organization", QT_TRANSLATE_NOOP("Fields", "Organization"), Text, {}, organizationColumn}),
        writable<App, &App::name>(
            {"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Searchable, "r.name", {}, nullptr, 24}),
        writable<App, &App::description>({"description",
                                          QT_TRANSLATE_NOOP("Fields", "Description"),
                                          Text,
                                          Searchable,
                                          "r.description",
                                          {},
                                          nullptr,
                                          40}),
        readOnly<App, &App::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden, "r.created_at"}),
        readOnly<App, &App::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden, "r.updated_at"}),
        readOnly<App, &App::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden, "r.revision"}),
        readOnly<App, &App::organizationId>({"organizationRow", "", Number, Hidden | Internal, "r.organization_id"}),
    };
    return fields;
}

const ResourceInfo &applicationInfo()
{
    static const ResourceInfo info{Resource::Application,
                                   "application",
                                   QT_TRANSLATE_NOOP("Fields", "Applications"),
                                   "application",
                                   "application",
                                   "name",
                                   "name",
                                   infosOf(applicationFields())};
    return info;
}

} // namespace gatehouse
