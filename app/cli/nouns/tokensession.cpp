// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/tokensession.h"

#include "app/cli/nouns/tokenprint.h"
#include "core/store/rows/tokenqueries.h"

namespace gatehouse {

Result<std::unique_ptr<Session>> openForTokens(const Globals &globals)
{
    auto session = Session::open(globals.workspace, Store::Access::Own);
    if (!session)
        return session;
    for (const Command &due : {Command(TidyTokens{}), Command(TidyKeys{})}) {
        if (const auto tidied = (*session)->execute(due); !tidied)
            return tl::unexpected(tidied.error());
    }
    return session;
}

Result<ExitCode> changeToken(const Globals &globals, const QString &tokenId,
                             const std::function<Result<void>(Connection &, Token &)> &change)
{
    auto session = openForTokens(globals);
    if (!session)
        return tl::unexpected(session.error());
    const auto token = (*session)->read([&](Connection &connection) -> Result<Token> {
        auto found = findToken(connection, tokenId);
        if (!found)
            return found;
        if (const auto changed = change(connection, *found); !changed)
            return tl::unexpected(changed.error());
        return found;
    });
    if (!token)
        return tl::unexpected(token.error());
    if (const auto outcome = (*session)->execute(UpdateToken{*token}); !outcome)
        return tl::unexpected(outcome.error());
    return printToken(globals, **session, token->id);
}

} // namespace gatehouse
