// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"
#include "core/domain/user.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

constexpr Choice stateChoices[] = {
    {"invited", QT_TRANSLATE_NOOP("Fields", "Invited"), Tone::Warning},
    {"active", QT_TRANSLATE_NOOP("Fields", "Active"), Tone::Good},
    {"disabled", QT_TRANSLATE_NOOP("Fields", "Disabled"), Tone::Neutral},
};

constexpr ScopeLink userScopes{"user_scope", "user_id"};

} // namespace

template <>
std::span<const Field<User>> fieldsOf<User>()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<User> fields[] = {
        field<&User::email>("email", QT_TRANSLATE_NOOP("Fields", "Email"), Text, Indexed | Searchable | Fixed)
            .length(32),
        field<&User::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable).length(20),
        field<&User::state>("state", QT_TRANSLATE_NOOP("Fields", "State"), FieldKind::Choice, Indexed | ReadOnly)
            .options(stateChoices)
            .length(22),
        field<&User::scopes>("scopes", QT_TRANSLATE_NOOP("Fields", "Scopes"), List, {}).links(userScopes).length(60),
        field<&User::userId>("id", QT_TRANSLATE_NOOP("Fields", "User ID"), Identifier, Hidden | ReadOnly | InsertOnly)
            .column("user_id"),
        field<&User::invitationExpiresAt>("invitationExpiresAt", QT_TRANSLATE_NOOP("Fields", "Invitation expires"),
                                          Time, Hidden | Indexed | ReadOnly | InsertOnly),
        field<&User::invitationSentAt>("invitationSentAt", QT_TRANSLATE_NOOP("Fields", "Invitation mailed"), Time,
                                       Hidden | ReadOnly | InsertOnly),
        field<&User::acceptedAt>("acceptedAt", QT_TRANSLATE_NOOP("Fields", "Invitation accepted"), Time,
                                 Hidden | ReadOnly),
        field<&User::lastSignInAt>("lastSignInAt", QT_TRANSLATE_NOOP("Fields", "Last sign-in"), Time,
                                   Hidden | Indexed | ReadOnly | InsertOnly | OutsideFeed),
        field<&User::tokenCount>("tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, Hidden | ReadOnly)
            .sql("(SELECT count(*) FROM token t WHERE t.user_id = r.id)"),
        field<&User::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | Indexed | ReadOnly),
        field<&User::updatedAt>("updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | Indexed | ReadOnly),
        field<&User::revision>("revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number,
                               Hidden | Indexed | ReadOnly),
        derivedField<User>("emailKey", [](const User &user) { return QVariant(emailKey(user.email)); }),
        derivedField<User>("emailSkeleton", [](const User &user) { return QVariant(emailSkeleton(user.email)); }),
    };
    return fields;
}

template <>
const ResourceInfo &infoOf<User>()
{
    static const ResourceInfo info{
        .resource = Resource::User,
        .name = "user",
        .title = QT_TRANSLATE_NOOP("Fields", "Users"),
        .table = "user",
        .keyField = "email",
        .defaultSort = "email",
        .notFound = QT_TRANSLATE_NOOP("Fields", "There is no user “%1”."),
        .exists = QT_TRANSLATE_NOOP("Fields", "There is a user “%1” already."),
        .fields = infosOf(fieldsOf<User>()),
        .keyCondition = "r.email_key = ?",
        .keyOf = &emailKey,
    };
    return info;
}

} // namespace gatehouse
