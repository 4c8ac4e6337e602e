// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/userfields.h"

#include "core/tabular/fields/accessor.h"

namespace gatehouse {

namespace {

constexpr Choice stateChoices[] = {
    {"invited", QT_TRANSLATE_NOOP("Fields", "Invited"), Tone::Warning},
    {"active", QT_TRANSLATE_NOOP("Fields", "Active"), Tone::Good},
    {"disabled", QT_TRANSLATE_NOOP("Fields", "Disabled"), Tone::Neutral},
};

constexpr char scopesColumn[] =
    "(SELECT group_concat(name, ' ') FROM (SELECT s.name FROM user_scope us JOIN scope s ON s.id = us.scope_id "
    "WHERE us.user_id = r.id ORDER BY s.name))";
constexpr char scopeMembers[] =
    "SELECT us.user_id FROM user_scope us WHERE us.scope_id = (SELECT id FROM scope WHERE name = ? COLLATE BINARY)";

} // namespace

std::span<const Field<User>> userFields()
{
    using enum FieldKind;
    using enum FieldFlag;
    static const Field<User> fields[] = {
        writable<User, &User::email>({"email",
                                      QT_TRANSLATE_NOOP("Fields", "Email"),
                                      Text,
                                      Indexed | Searchable | Fixed,
                                      "r.email",
                                      {},
                                      nullptr,
                                      32}),
        writable<User, &User::name>(
            {"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, Indexed | Searchable, "r.name", {}, nullptr, 20}),
        readOnly<User, &User::state>({"state", QT_TRANSLATE_NOOP("Fields", "State"), FieldKind::Choice, Indexed,
                                      "r.state", stateChoices, nullptr, 22}),
        writable<User, &User::scopes>(
            {"scopes", QT_TRANSLATE_NOOP("Fields", "Scopes"), List, {}, scopesColumn, {}, scopeMembers, 60}),
        readOnly<User, &User::userId>({"id", QT_TRANSLATE_NOOP("Fields", "User ID"), Identifier, Hidden, "r.user_id"}),
        readOnly<User, &User::invitationExpiresAt>({"invitationExpiresAt",
                                                    QT_TRANSLATE_NOOP("Fields", "Invitation expires"), Time,
                                                    Hidden | Indexed, "r.invitation_expires_at"}),
        readOnly<User, &User::invitationSentAt>({"invitationSentAt", QT_TRANSLATE_NOOP("Fields", "Invitation mailed"),
                                                 Time, Hidden, "r.invitation_sent_at"}),
        readOnly<User, &User::acceptedAt>(
            {"acceptedAt", QT_TRANSLATE_NOOP("Fields", "Invitation accepted"), Time, Hidden, "r.accepted_at"}),
        readOnly<User, &User::lastSignInAt>(
            {"lastSignInAt", QT_TRANSLATE_NOOP("Fields", "Last sign-in"), Time, Hidden | Indexed, "r.last_sign_in_at"}),
        readOnly<User, &User::tokenCount>({"tokenCount", QT_TRANSLATE_NOOP("Fields", "Tokens"), Number, Hidden,
                                           "(SELECT count(*) FROM token t WHERE t.user_id = r.id)"}),
        readOnly<User, &User::createdAt>(
            {"createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, Hidden | Indexed, "r.created_at"}),
        readOnly<User, &User::updatedAt>(
            {"updatedAt", QT_TRANSLATE_NOOP("Fields", "Changed"), Time, Hidden | Indexed, "r.updated_at"}),
        readOnly<User, &User::revision>(
            {"revision", QT_TRANSLATE_NOOP("Fields", "Revision"), Number, Hidden | Indexed, "r.revision"}),
    };
    return fields;
}

const ResourceInfo &userInfo()
{
    static const ResourceInfo info{
        Resource::User,       "user", QT_TRANSLATE_NOOP("Fields", "Users"), "user", "user", "email", "email",
        infosOf(userFields())};
    return info;
}

} // namespace gatehouse
