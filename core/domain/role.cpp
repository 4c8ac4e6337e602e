// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/role.h"

#include "core/domain/words.h"

namespace gatehouse {

namespace {

constexpr Word<Role> roleWords[] = {
    {Role::Viewer, "viewer"},
    {Role::Editor, "editor"},
    {Role::Admin, "admin"},
};

constexpr Word<AccessRole> accessRoleWords[] = {
    {AccessRole::None, "none"},
    {AccessRole::User, "user"},
    {AccessRole::Admin, "admin"},
};

} // namespace

QString toString(Role role)
{
    return wordOf(roleWords, role);
}

bool fromString(const QString &word, Role *role)
{
    return valueOf(roleWords, word, role);
}

QString toString(AccessRole role)
{
    return wordOf(accessRoleWords, role);
}

bool fromString(const QString &word, AccessRole *role)
{
    return valueOf(accessRoleWords, word, role);
}

} // namespace gatehouse
