// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/store/rows/tokenholder.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

CLI::Option *addBooleanOption(CLI::App *verb, const std::string &name, const QString &help)
{
    return addTextOption(verb, name, help)->check(CLI::IsMember({"true", "false"}));
}

CLI::Option *addAdminRoleOption(CLI::App *verb)
{
    return addBooleanOption(verb, "--admin-role",
                            Cli::tr("Whether an organization or group token has the admin role: true or false."));
}

void applyAdminRole(const CLI::Option *option, Token &token)
{
    if (isGiven(option))
        token.maximumRole = textOf(option) == "true"_L1 ? AccessRole::Admin : AccessRole::User;
}

/// What `create` and `issue` have in common.
struct NewTokenOptions
{
    FieldOptions<Token> fields;
    const CLI::Option *adminRole;
    const CLI::Option *active;

    explicit NewTokenOptions(CLI::App *verb)
        : fields(verb, fieldsOf<Token>(), FieldOptionsFor::Create)
        , adminRole(addAdminRoleOption(verb))
        , active(
              addBooleanOption(verb, "--active", Cli::tr("Whether the token is active: true or false. Default: true.")))
    {
    }

    [[nodiscard]] Result<Token> token(Session &session) const
    {
        Token token;
        if (textOf(active) == "false"_L1)
            token.status = TokenStatus::Inactive;
        TRY(fields.apply(token));
        if (hasTechnicalUser(token.kind) && !isGiven(fields.option("maximumRole"_L1)))
            token.maximumRole = AccessRole::User;
        applyAdminRole(adminRole, token);
        if (hasTechnicalUser(token.kind)) {
            TRY(session.read([&token](Connection &connection) { return findTokenPlace(connection, token); }));
        }
        return token;
    }
};

void addCreateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("create", Cli::tr("Create a token. It is shown only once."));
    const NewTokenOptions options(verb);
    noun.onChange(verb, [options](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(const auto token, options.token(session));
        return RowChange{CreateToken{token}};
    });
}

void addIssueVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("issue", Cli::tr("Create a token as a JWT, signed with the active key, which "
                                                   "verifiers check without a server. It is shown only once."));
    const NewTokenOptions options(verb);
    const CLI::Option *passphraseFile = addPassphraseFileOption(verb);
    noun.onChange(verb, [options, passphraseFile](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(const auto token, options.token(session));
        TRY(unlock(session, passphraseFile));
        return RowChange{IssueToken{token}};
    });
}

void addUpdateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("update", Cli::tr("Change fields of a token. The token itself does not change."));
    noun.addUpdateVerb<Token>(verb, [adminRole = addAdminRoleOption(verb)](Token &token) {
        applyAdminRole(adminRole, token);
        return Result<void>();
    });
}

} // namespace

void addTokenNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Token>(), Cli::tr("API and OAuth tokens."),
                            {.print = &printToken, .tidiesFirst = true});
    noun.addListVerb();
    noun.addShowVerb();
    addCreateVerb(noun);
    addIssueVerb(noun);
    addTokenInspectVerb(noun);
    addUpdateVerb(noun);
    noun.addSetEnabledVerb<Token>("activate", Cli::tr("Activate inactive tokens."), true);
    noun.addSetEnabledVerb<Token>("deactivate", Cli::tr("Deactivate tokens; “activate” reverses it."), false);
    addTokenPermissionVerbs(noun);
    noun.addDeleteVerb();
    noun.addExportVerb();
}

} // namespace gatehouse
