// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/tokensession.h"
#include "core/domain/permission.h"
#include "core/store/rows/tokenholder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// In the form in which tokens keep it, so that "Admin" finds "Admin:*:*".
QString keptForm(const QString &word)
{
    const auto permission = permissionFromString(word);
    return permission ? toString(*permission) : word;
}

Result<ExitCode> addPermissions(const Globals &globals, const QString &tokenId, const QStringList &permissions)
{
    return changeToken(globals, tokenId, [&](Connection &, Token &token) -> Result<void> {
        for (const QString &permission : permissions) {
            if (!token.permissions.contains(keptForm(permission)))
                token.permissions << permission;
        }
        return {};
    });
}

Result<ExitCode> removePermissions(const Globals &globals, const QString &tokenId, const QStringList &permissions)
{
    return changeToken(globals, tokenId, [&](Connection &, Token &token) -> Result<void> {
        for (const QString &permission : permissions) {
            if (token.permissions.removeAll(keptForm(permission)) == 0)
                return fail(ErrorKind::NotFound, Cli::tr("The token has no permission “%1”.").arg(permission), {},
                            u"permissions"_s);
        }
        return {};
    });
}

/// The override for that place in the token's list; the end when there is none.
auto findOverride(QList<RoleOverride> &overrides, const RoleOverride &place)
{
    return std::ranges::find_if(overrides, [&](const RoleOverride &one) {
        return one.organizationId == place.organizationId && one.applicationId == place.applicationId;
    });
}

Result<ExitCode> setOverride(const Globals &globals, const QString &tokenId, const QString &place, const QString &role)
{
    return changeToken(globals, tokenId, [&](Connection &connection, Token &token) -> Result<void> {
        TRY_ASSIGN(auto wanted, findOverridePlace(connection, place));
        if (!fromString(role, &wanted.role))
            return fail(ErrorKind::InvalidInput, Cli::tr("The role is none, user or admin."), {}, u"overrides"_s);
        const auto there = findOverride(token.overrides, wanted);
        if (there == token.overrides.end())
            token.overrides << wanted;
        else
            there->role = wanted.role;
        return {};
    });
}

Result<ExitCode> removeOverride(const Globals &globals, const QString &tokenId, const QString &place)
{
    return changeToken(globals, tokenId, [&](Connection &connection, Token &token) -> Result<void> {
        TRY_ASSIGN(const auto named, findOverridePlace(connection, place));
        const auto there = findOverride(token.overrides, named);
        if (there == token.overrides.end())
            return fail(ErrorKind::NotFound, Cli::tr("The token has no override for “%1”.").arg(place), {},
                        u"overrides"_s);
        token.overrides.erase(there);
        return {};
    });
}

void addPermissionVerb(CommandLine &line, CLI::App *noun, bool add)
{
    CLI::App *verb =
        add ? line.verb(noun, "add-permission", Cli::tr("Let an API token do more; it stays the same token."))
            : line.verb(noun, "remove-permission", Cli::tr("Let an API token do less; it stays the same token."));
    const CLI::Option *tokenId = addArgument(verb, "tokenId", Cli::tr("Which token."));
    const CLI::Option *permissions = addArguments(
        verb, "permission", Cli::tr("Type:resource:Action,Action with * for all, such as Device:pump-7:ListDevices."));
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        return add ? addPermissions(globals, textOf(tokenId), textsOf(permissions))
                   : removePermissions(globals, textOf(tokenId), textsOf(permissions));
    });
}

} // namespace

void addTokenPermissionVerbs(CommandLine &line, CLI::App *noun)
{
    addPermissionVerb(line, noun, true);
    addPermissionVerb(line, noun, false);

    const QString placeHelp = Cli::tr("An organization, or ORGANIZATION/APPLICATION.");
    CLI::App *setVerb =
        line.verb(noun, "set-override", Cli::tr("Give an OAuth token another cap in one organization or application."));
    const CLI::Option *setOn = addArgument(setVerb, "tokenId", Cli::tr("Which token."));
    const CLI::Option *setPlace = addArgument(setVerb, "place", placeHelp);
    const CLI::Option *role = addArgument(setVerb, "role", Cli::tr("none, user or admin."));
    setVerb->get_option("role")->check(CLI::IsMember({"none", "user", "admin"}));
    line.onRun(setVerb, Needs::Workspace, [=](const Globals &globals) {
        return setOverride(globals, textOf(setOn), textOf(setPlace), textOf(role));
    });

    CLI::App *removeVerb =
        line.verb(noun, "remove-override", Cli::tr("Let the token's maximum role hold there as everywhere."));
    const CLI::Option *removeFrom = addArgument(removeVerb, "tokenId", Cli::tr("Which token."));
    const CLI::Option *removePlace = addArgument(removeVerb, "place", placeHelp);
    line.onRun(removeVerb, Needs::Workspace, [=](const Globals &globals) {
        return removeOverride(globals, textOf(removeFrom), textOf(removePlace));
    });
}

} // namespace gatehouse
