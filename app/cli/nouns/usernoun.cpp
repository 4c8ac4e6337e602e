// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"

namespace gatehouse {

namespace {

template <typename ScopesCommand>
void addScopesVerb(const ResourceNoun &noun, const std::string &name, const QString &help)
{
    CLI::App *verb = noun.addVerb(name, help);
    const RowArguments users = noun.addRows(verb);
    const CLI::Option *scopes =
        addTextOption(verb, "--scope,--scopes", Cli::tr("A scope; may be repeated."), true)->required();
    noun.onRowsChange(verb, users, [scopes](const QList<qint64> &ids) { return ScopesCommand{ids, textsOf(scopes)}; });
}

} // namespace

void addUserNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<User>(), Cli::tr("People who sign in to clients, and their scopes."));
    noun.addListVerb();
    noun.addShowVerb();
    addUserInvitationVerbs(noun);
    noun.addUpdateVerb<User>(Cli::tr("Change fields of a user."));
    addScopesVerb<GrantScopes>(noun, "grant", Cli::tr("Grant scopes; effective at the next token refresh."));
    addScopesVerb<RevokeScopes>(noun, "revoke",
                                Cli::tr("Revoke scopes. Access tokens already issued stay valid until they expire."));
    noun.addSetEnabledVerb<User>("enable", Cli::tr("Allow users to sign in again."), true);
    noun.addSetEnabledVerb<User>("disable", Cli::tr("Prevent users from signing in, without deleting them."), false);
    noun.addDeleteVerb();
    noun.addExportVerb();
}

} // namespace gatehouse
