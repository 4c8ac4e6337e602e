// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/domain/token.h"

#include <QList>

namespace gatehouse {

// Commands on tokens; see command.h.

/// An API, organization- or group-level token, Active or Inactive, whose secret the Outcome reveals once. An empty
/// tokenId is filled in. An organization- or group-level one gets a technical user (O3).
struct CreateToken
{
    static constexpr CommandInfo info{"token.create", Verb::Create, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token created")};
    Token token;
};

/// What a user's consent makes (T5): userId, clientRow, scopes, maximumRole, overrides; Pending or, with the exchange
/// done, Active. No page offers it: consents come from a server.
struct CreateOAuthToken
{
    static constexpr CommandInfo info{"token.consent", Verb::Create, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token granted by consent")};
    Token token;
};

/// Name, description; of API tokens the permissions; of OAuth tokens maximumRole and overrides; of the others
/// maximumRole and expiresAt, of API tokens expiresAt too. The status as SetTokensActive does. Not of an expired token
/// (T6).
struct UpdateToken
{
    static constexpr CommandInfo info{"token.update", Verb::Edit, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token changed")};
    Token token;
};

/// Active or Inactive; what is pending or expired is refused. For organization- and group-level tokens this is Revoke,
/// which can be undone (T4, T6).
struct SetTokensActive
{
    static constexpr CommandInfo info{"token.set-active", Verb::SetEnabled, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token activated or deactivated")};
    QList<qint64> ids;
    bool active = true;
};

/// For good, at once, with their technical users (T4, T6).
struct DeleteTokens
{
    static constexpr CommandInfo info{"token.delete", Verb::Delete, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token deleted"), Tone::Bad};
    QList<qint64> ids;
};

/// Removes tokens that have been pending for 24 hours, and marks those that have expired (T6). Nobody asks for it: the
/// console and the command line do it when it is due.
struct TidyTokens
{
    static constexpr CommandInfo info{"token.expire", Verb::Tidy, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token expired")};
};

/// Makes a token as CreateToken does, as a JWT that the active key signs (T8, RFC 9068). Needs the vault unlocked.
struct IssueToken
{
    static constexpr CommandInfo info{"token.issue", Verb::Create, Resource::Token,
                                      QT_TRANSLATE_NOOP("Fields", "Token issued")};
    Token token;
};

} // namespace gatehouse
