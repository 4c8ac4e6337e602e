// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"
#include "core/domain/permission.h"
#include "core/store/rows/tokenholder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// As tokens store it, so that "Admin" finds "Admin:*:*".
QString storedForm(const QString &text)
{
    const auto permission = permissionFromString(text);
    return permission ? toString(*permission) : text;
}

Result<void> addPermissions(const QStringList &permissions, Token &token)
{
    for (const QString &permission : permissions) {
        if (!token.permissions.contains(storedForm(permission)))
            token.permissions << permission;
    }
    return {};
}

Result<void> removePermissions(const QStringList &permissions, Token &token)
{
    for (const QString &permission : permissions) {
        if (token.permissions.removeAll(storedForm(permission)) == 0)
            return fail(ErrorKind::NotFound, Cli::tr("The token has no permission “%1”.").arg(permission), {},
                        u"permissions"_s);
    }
    return {};
}

/// The token's override for the same organization or application; the end when there is none.
auto findOverride(QList<RoleOverride> &overrides, const RoleOverride &wanted)
{
    return std::ranges::find_if(overrides, [&](const RoleOverride &one) {
        return one.organizationId == wanted.organizationId && one.applicationId == wanted.applicationId;
    });
}

Result<void> setOverride(Connection &connection, const QString &name, const QString &role, Token &token)
{
    TRY_ASSIGN(auto wanted, findOverridePlace(connection, name));
    (void)fromString(role, &wanted.role); // checked already
    const auto existing = findOverride(token.overrides, wanted);
    if (existing == token.overrides.end())
        token.overrides << wanted;
    else
        existing->role = wanted.role;
    return {};
}

Result<void> removeOverride(Connection &connection, const QString &name, Token &token)
{
    TRY_ASSIGN(const auto wanted, findOverridePlace(connection, name));
    const auto existing = findOverride(token.overrides, wanted);
    if (existing == token.overrides.end())
        return fail(ErrorKind::NotFound, Cli::tr("The token has no override for “%1”.").arg(name), {}, u"overrides"_s);
    token.overrides.erase(existing);
    return {};
}

/// Changes the token that the verb's first argument names.
void onTokenChange(const ResourceNoun &noun, CLI::App *verb, const RowArguments &argument,
                   std::function<Result<void>(Connection &, Token &)> change)
{
    const auto read = [argument, change = std::move(change)](Connection &connection) -> Result<Token> {
        TRY_ASSIGN(auto token, argument.findRow<Token>(connection));
        TRY(change(connection, token));
        return token;
    };
    noun.onChange(verb, [read](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(const auto token, session.read(read));
        return RowChange{UpdateToken{token}, token.id};
    });
}

void addPermissionVerb(const ResourceNoun &noun, const std::string &name, const QString &help,
                       Result<void> (*change)(const QStringList &, Token &))
{
    CLI::App *verb = noun.addVerb(name, help);
    const RowArguments token = noun.addRow(verb);
    const CLI::Option *permissions = addArguments(verb, "permission",
                                                  Cli::tr("Type:resource:Action,Action with * for all, for example "
                                                          "Device:pump-7:ListDevices."));
    onTokenChange(noun, verb, token,
                  [=](Connection &, Token &changed) { return change(textsOf(permissions), changed); });
}

void addOverrideVerbs(const ResourceNoun &noun)
{
    const QString placeHelp = Cli::tr("ORGANIZATION or ORGANIZATION/APPLICATION.");
    CLI::App *set =
        noun.addVerb("set-override", Cli::tr("Set another maximum role of an OAuth token for one organization or "
                                             "application."));
    const RowArguments setOn = noun.addRow(set);
    const CLI::Option *setPlace = addArgument(set, "place", placeHelp);
    CLI::Option *role = addArgument(set, "role", Cli::tr("none, user or admin."));
    role->check(CLI::IsMember({"none", "user", "admin"}));
    onTokenChange(noun, set, setOn, [=](Connection &connection, Token &token) {
        return setOverride(connection, textOf(setPlace), textOf(role), token);
    });

    CLI::App *remove = noun.addVerb("remove-override", Cli::tr("Remove an override; the maximum role applies again."));
    const RowArguments removeFrom = noun.addRow(remove);
    const CLI::Option *removePlace = addArgument(remove, "place", placeHelp);
    onTokenChange(noun, remove, removeFrom, [=](Connection &connection, Token &token) {
        return removeOverride(connection, textOf(removePlace), token);
    });
}

} // namespace

void addTokenPermissionVerbs(const ResourceNoun &noun)
{
    addPermissionVerb(noun, "add-permission", Cli::tr("Add permissions to an API token."), &addPermissions);
    addPermissionVerb(noun, "remove-permission", Cli::tr("Remove permissions from an API token."), &removePermissions);
    addOverrideVerbs(noun);
}

} // namespace gatehouse
