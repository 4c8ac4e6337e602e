// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scope.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr Choice builtInChoices[] = {
    {"1", QT_TRANSLATE_NOOP("Fields", "Built in"), Tone::Accent},
    {"0", QT_TRANSLATE_NOOP("Fields", "Own"), Tone::Neutral},
};

} // namespace

template <>
std::span<const Field<Scope>> fieldsOf<Scope>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<Scope> fields[] = {
        field<&Scope::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Identifier, Indexed | Searchable | Fixed),
        field<&Scope::description>("description", QT_TRANSLATE_NOOP("Fields", "Description"), Text, Searchable)
            .length(40),
        field<&Scope::clientCount>("clientCount", QT_TRANSLATE_NOOP("Fields", "Clients"), Number, ReadOnly | Counter),
        field<&Scope::userCount>("userCount", QT_TRANSLATE_NOOP("Fields", "Users"), Number, ReadOnly | Counter),
        field<&Scope::tokenCount>("tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, ReadOnly | Counter),
        field<&Scope::builtIn>("builtIn", QT_TRANSLATE_NOOP("Fields", "Origin"), Boolean, ReadOnly | InsertOnly)
            .options(builtInChoices),
        field<&Scope::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | ReadOnly),
        field<&Scope::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, ReadOnly),
        field<&Scope::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number,
                                Hidden | Indexed | ReadOnly),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<Scope>()
{
    static const ResourceInfo info{
        .resource = Resource::Scope,
        .name = "scope",
        .title = QT_TRANSLATE_NOOP("Fields", "Scopes"),
        .table = "scope",
        .keyField = "name",
        .defaultSort = "name",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no scope “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a scope “%1” already."),
        .fields = infosOf(fieldsOf<Scope>()),
        .keyCondition = "r.name = ? COLLATE BINARY",
    };
    return info;
}

} // namespace gatehouse
