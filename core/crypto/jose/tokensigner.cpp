// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/tokensigner.h"

#include "core/base/base64url.h"
#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <array>

namespace gatehouse {

namespace {

/// The signature of a 16384-bit RSA key.
constexpr std::size_t maxSignatureBytes = 2048;

void appendUnlessEmpty(JsonAppender &json, QByteArrayView name, const QByteArray &value)
{
    if (!value.isEmpty())
        json.text(name, value);
}

void appendAudience(JsonAppender &json, const QList<QByteArray> &audience)
{
    if (audience.size() == 1) {
        json.text("aud", audience.constFirst());
    } else if (!audience.isEmpty()) {
        json.beginArray("aud");
        for (const QByteArray &one : audience)
            json.textItem(one);
        json.endArray();
    }
}

} // namespace

void appendClaims(JsonAppender &json, const AccessTokenClaims &claims)
{
    appendUnlessEmpty(json, "iss", claims.issuer);
    appendUnlessEmpty(json, "sub", claims.subject);
    appendAudience(json, claims.audience);
    appendUnlessEmpty(json, "client_id", claims.clientId);
    appendUnlessEmpty(json, "jti", claims.tokenId);
    appendUnlessEmpty(json, "scope", claims.scope);
    json.number("iat", claims.issuedAt);
    if (claims.expiresAt != 0)
        json.number("exp", claims.expiresAt);
    if (claims.statusIndex < 0)
        return;
    json.beginObject("status");
    json.beginObject("status_list");
    json.number("idx", claims.statusIndex);
    json.text("uri", claims.statusListUri);
    json.endObject();
    json.endObject();
}

TokenSigner::TokenSigner(RawSigner signer, QByteArray header)
    : m_signer(std::move(signer))
    , m_header(std::move(header))
{
}

Result<TokenSigner> TokenSigner::create(const JwsKey &key, QByteArrayView type)
{
    TRY_ASSIGN(auto signer, RawSigner::create(key));
    QByteArray header;
    JsonAppender json(header);
    json.beginObject();
    json.text("alg", algorithmName(key.algorithm));
    json.text("typ", type);
    json.text("kid", key.kid);
    json.endObject();
    return TokenSigner(std::move(signer), toBase64Url(header) + '.');
}

Result<QByteArray> TokenSigner::sign(QByteArrayView payload)
{
    QByteArray token = m_header + toBase64Url(payload);
    std::array<char, maxSignatureBytes> signature;
    const qsizetype size = m_signer.signatureSize();
    if (size > static_cast<qsizetype>(signature.size()) || !m_signer.sign(token, signature.data()))
        return fail(ErrorKind::Internal, QCoreApplication::translate("Crypto", "The token could not be signed."),
                    takeOpensslErrors());
    token += '.' + toBase64Url({signature.data(), size});
    return token;
}

Result<QByteArray> TokenSigner::sign(const AccessTokenClaims &claims)
{
    m_payload.resize(0);
    JsonAppender json(m_payload);
    json.beginObject();
    appendClaims(json, claims);
    json.endObject();
    return sign(m_payload);
}

} // namespace gatehouse
