// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/scopefields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr Choice builtInChoices[] = {
    {"1", QT_TRANSLATE_NOOP("Fields", "Built in"), Tone::Accent},
    {"0", QT_TRANSLATE_NOOP("Fields", "Own"), Tone::Neutral},
};

} // namespace

std::span<const Field<Scope>> scopeFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Scope> fields[] = {
        writable<Scope, &Scope::name>(
            {"name", QT_TRANSLATE_NOOP("Fields", "Name"), Identifier, Indexed | Searchable | Fixed, "r.name"}),
        writable<Scope, &Scope::description>({"description",
                                              QT_TRANSLATE_NOOP("Fields", "Description"),
                                              Text,
                                              Searchable,
                                              "r.description",
                                              {},
                                              nullptr,
                                              40}),
        readOnly<Scope, &Scope::clientCount>(
            {"clientCount", QT_TRANSLATE_NOOP("Fields", "Clients"), Number, {}, "r.client_count"}),
        readOnly<Scope, &Scope::userCount>(
            {"userCount", QT_TRANSLATE_NOOP("Fields", "Users"), Number, {}, "r.user_count"}),
        readOnly<Scope, &Scope::tokenCount>(
            {"tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, {}, "r.token_count"}),
        readOnly<Scope, &Scope::builtIn>(
            {"builtIn", QT_TRANSLATE_NOOP("Fields", "Origin"), Boolean, {}, "r.built_in", builtInChoices}),
        readOnly<Scope, &Scope::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden, "r.created_at"}),
        readOnly<Scope, &Scope::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, {}, "r.updated_at"}),
        readOnly<Scope, &Scope::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | Indexed, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &scopeInfo()
{
    static const ResourceInfo info{
        Resource::Scope,       "scope", QT_TRANSLATE_NOOP("Fields", "Scopes"), "scope", "scope", "name", "name",
        infosOf(scopeFields())};
    return info;
}

} // namespace gatehouse
