// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/tokensession.h"

#include "app/cli/nouns/tokenprint.h"
#include "core/store/rows/tokenqueries.h"

namespace gatehouse {

Result<std::unique_ptr<Session>> openForTokens(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    for (const Command &due : {Command(TidyTokens{}), Command(TidyKeys{})}) {
        TRY(session->execute(due));
    }
    return session;
}

Result<ExitCode> changeToken(const Globals &globals, const QString &tokenId,
                             const std::function<Result<void>(Connection &, Token &)> &change)
{
    TRY_ASSIGN(auto session, openForTokens(globals));
    const auto token = session->read([&](Connection &connection) -> Result<Token> {
        TRY_ASSIGN(auto found, findRow<Token>(connection, tokenId));
        TRY(change(connection, found));
        return found;
    });
    if (!token)
        return tl::unexpected(token.error());
    TRY(session->execute(UpdateToken{*token}));
    return printToken(globals, *session, token->id);
}

} // namespace gatehouse
