// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/authority/local/issuedclaims.h"
#include "core/authority/local/tokencreation.h"
#include "core/authority/local/tokenrules.h"
#include "core/crypto/jose/jws.h"
#include "core/crypto/jose/tokensigner.h"
#include "core/store/rows/issuedtokenrows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/workspacerows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

Result<SigningKey> activeKey(Connection &connection)
{
    const auto active = findActiveKey(connection);
    if (!active)
        return tl::unexpected(active.error());
    if (!*active)
        return fail(ErrorKind::NotFound, Text::tr("No signing key is active. Generate or import one first."));
    return **active;
}

Result<SecretString> signedToken(Change &change, const Token &token, const SigningKey &key, qint64 statusIndex)
{
    const auto workspace = readWorkspace(change.connection());
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto pair = unsealSigningKey(change.connection(), change.vault(), key);
    if (!pair)
        return tl::unexpected(pair.error());
    auto signer = TokenSigner::create(*pair, "at+jwt");
    if (!signer)
        return tl::unexpected(signer.error());
    auto jwt = signer->sign(issuedClaims(token, *workspace, statusIndex));
    if (!jwt)
        return tl::unexpected(jwt.error());
    if (jwt->size() > maxTokenBytes)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("So many permissions do not fit in a token that is sent with each request. Name fewer, "
                             "or create a token that is not issued as a JWT."),
                    {}, u"permissions"_s);
    return SecretString::adopt(*jwt);
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
    if (auto prepared = prepareNewToken(change.connection(), token, change.now()); !prepared)
        return tl::unexpected(prepared.error());
    const auto key = activeKey(change.connection());
    if (!key)
        return tl::unexpected(key.error());
    const auto statusIndex = nextStatusIndex(change.connection());
    if (!statusIndex)
        return tl::unexpected(statusIndex.error());
    token.createdAt = change.now();
    auto jwt = signedToken(change, token, *key, *statusIndex);
    if (!jwt)
        return tl::unexpected(jwt.error());
    const auto hash = revealTokenSecret(change, token, std::move(*jwt));
    if (!hash)
        return tl::unexpected(hash.error());
    if (auto added = addToken(change, token, *hash, u"token.issue"_s); !added)
        return tl::unexpected(added.error());
    if (auto noted = insertIssuedToken(change.connection(), token, key->id, *statusIndex); !noted)
        return tl::unexpected(noted.error());
    return change.takeOutcome(changedBy(token) << Resource::Key);
}

} // namespace gatehouse
