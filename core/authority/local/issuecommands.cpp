// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/authoritytext.h"
#include "core/authority/local/handlers.h"
#include "core/authority/local/issuedclaims.h"
#include "core/authority/local/tokencreation.h"
#include "core/authority/local/tokenrules.h"
#include "core/crypto/jose/jws.h"
#include "core/crypto/jose/tokensigner.h"
#include "core/store/rows/issuedtokenrows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/workspacerows.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<SigningKey> activeKey(Connection &connection)
{
    const auto active = findActiveKey(connection);
    if (!active)
        return tl::unexpected(active.error());
    if (!*active)
        return fail(ErrorKind::NotFound, AuthorityText::tr("No signing key is active. Generate or import one first."));
    return **active;
}

Result<SecretString> signedToken(Change &change, const Token &token, const SigningKey &key, qint64 statusIndex)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(change.connection()));
    TRY_ASSIGN(const auto pair, unsealSigningKey(change.connection(), change.vault(), key));
    TRY_ASSIGN(auto signer, TokenSigner::create(pair, "at+jwt"));
    TRY_ASSIGN(auto jwt, signer.sign(issuedClaims(token, workspace, statusIndex)));
    if (jwt.size() > maxTokenBytes)
        return fail(
            ErrorKind::InvalidInput,
            AuthorityText::tr("So many permissions do not fit in a token that is sent with each request. Name fewer, "
                              "or create a token that is not issued as a JWT."),
            {}, u"permissions"_s);
    return SecretString::adopt(jwt);
}

/// What a JWT says in whole seconds must be what the workspace knows.
QDateTime wholeSeconds(const QDateTime &time)
{
    return time.isValid() ? QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC) : time;
}

} // namespace

Result<Outcome> handle(Change &change, const IssueToken &command)
{
    Token token = command.token;
    if (token.tokenId.isEmpty())
        token.tokenId = newTokenId();
    token.expiresAt = wholeSeconds(token.expiresAt);
    TRY(prepareNewToken(change.connection(), token, change.now()));
    TRY_ASSIGN(const auto key, activeKey(change.connection()));
    TRY_ASSIGN(const auto statusIndex, nextStatusIndex(change.connection()));
    token.createdAt = change.now();
    token.isIssued = true;
    token.signingKeyId = key.id;
    TRY_ASSIGN(auto jwt, signedToken(change, token, key, statusIndex));
    TRY_ASSIGN(const auto hash, revealTokenSecret(change, token, std::move(jwt)));
    TRY(addToken(change, token, hash, u"token.issue"_s));
    TRY(insertIssuedToken(change.connection(), token, statusIndex));
    return change.takeOutcome(changedBy(token) << Resource::Key);
}

} // namespace gatehouse
