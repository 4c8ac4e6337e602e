// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/jwk.h"

#include "core/base/base64url.h"
#include "core/base/jsonappender.h"
#include "core/crypto/opensslptr.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// More than the private JWK of an 8192-bit RSA key, so that the buffer is never reallocated and leaves no copy.
constexpr qsizetype privateJwkBytes = 16 * 1024;

struct NumberName
{
    const char *jwk;
    const char *openssl;
};

constexpr std::array<NumberName, 6> rsaPrivateNumbers{{
    {"d", OSSL_PKEY_PARAM_RSA_D},
    {"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
    {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
    {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
    {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
    {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1},
}};

const char *curveName(KeyType type)
{
    switch (type) {
    case KeyType::P256:
        return "P-256";
    case KeyType::P384:
        return "P-384";
    case KeyType::P521:
        return "P-521";
    case KeyType::Ed25519:
        return "Ed25519";
    case KeyType::Rsa:
        break;
    }
    return "";
}

/// A number in big-endian order; `size` 0: without leading zeros.
QByteArray bytesOf(const KeyPair &key, const char *name, int size = 0)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key.handle(), name, &raw) != 1)
        return {};
    const BignumPtr number(raw);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(raw), '\0');
    BN_bn2binpad(raw, uchars(bytes.data()), static_cast<int>(bytes.size()));
    return bytes;
}

int coordinateBytes(const KeyPair &key)
{
    return (key.bits() + 7) / 8;
}

QByteArray edPublicBytes(const KeyPair &key)
{
    QByteArray bytes(32, '\0');
    std::size_t size = length(bytes);
    EVP_PKEY_get_raw_public_key(key.handle(), uchars(bytes.data()), &size);
    return bytes;
}

QByteArray edPrivateBytes(const KeyPair &key)
{
    QByteArray bytes(32, '\0');
    std::size_t size = length(bytes);
    EVP_PKEY_get_raw_private_key(key.handle(), uchars(bytes.data()), &size);
    return bytes;
}

/// The members of the public key in the order of RFC 7638 section 3.2.
void appendPublicMembers(JsonAppender &json, const KeyPair &key)
{
    switch (key.type()) {
    case KeyType::Rsa:
        json.text("e", toBase64Url(bytesOf(key, OSSL_PKEY_PARAM_RSA_E)));
        json.text("kty", "RSA");
        json.text("n", toBase64Url(bytesOf(key, OSSL_PKEY_PARAM_RSA_N)));
        break;
    case KeyType::Ed25519:
        json.text("crv", curveName(key.type()));
        json.text("kty", "OKP");
        json.text("x", toBase64Url(edPublicBytes(key)));
        break;
    case KeyType::P256:
    case KeyType::P384:
    case KeyType::P521:
        json.text("crv", curveName(key.type()));
        json.text("kty", "EC");
        json.text("x", toBase64Url(bytesOf(key, OSSL_PKEY_PARAM_EC_PUB_X, coordinateBytes(key))));
        json.text("y", toBase64Url(bytesOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, coordinateBytes(key))));
        break;
    }
}

void appendSecret(JsonAppender &json, QByteArrayView name, QByteArray bytes)
{
    QByteArray text = toBase64Url(bytes);
    json.text(name, text);
    wipe(bytes.data(), bytes.size());
    wipe(text.data(), text.size());
}

void appendPrivateMembers(JsonAppender &json, const KeyPair &key)
{
    if (key.type() == KeyType::Ed25519) {
        appendSecret(json, "d", edPrivateBytes(key));
    } else if (key.type() == KeyType::Rsa) {
        for (const NumberName &number : rsaPrivateNumbers)
            appendSecret(json, number.jwk, bytesOf(key, number.openssl));
    } else {
        appendSecret(json, "d", bytesOf(key, OSSL_PKEY_PARAM_PRIV_KEY, coordinateBytes(key)));
    }
}

void appendCommonMembers(JsonAppender &json, const JwsKey &key)
{
    json.text("use", "sig");
    json.text("alg", algorithmName(key.algorithm));
    json.text("kid", key.kid);
}

} // namespace

QByteArray thumbprint(const KeyPair &key)
{
    QByteArray members;
    JsonAppender json(members);
    json.beginObject();
    appendPublicMembers(json, key);
    json.endObject();
    return toBase64Url(QCryptographicHash::hash(members, QCryptographicHash::Sha256));
}

QByteArray publicJwk(const JwsKey &key)
{
    QByteArray text;
    JsonAppender json(text);
    json.beginObject();
    appendPublicMembers(json, key.key);
    appendCommonMembers(json, key);
    json.endObject();
    return text;
}

Result<SecretString> privateJwk(const JwsKey &key)
{
    if (!key.key.hasPrivatePart())
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("Crypto", "This key has no private part."));
    QByteArray text;
    text.reserve(privateJwkBytes);
    JsonAppender json(text);
    json.beginObject();
    appendPublicMembers(json, key.key);
    appendPrivateMembers(json, key.key);
    appendCommonMembers(json, key);
    json.endObject();
    return SecretString::adopt(text);
}

QByteArray publicJwks(const QList<JwsKey> &keys)
{
    QByteArray text;
    JsonAppender json(text);
    json.beginObject();
    json.beginArray("keys");
    for (const JwsKey &key : keys)
        json.jsonItem(publicJwk(key));
    json.endArray();
    json.endObject();
    return text;
}

} // namespace gatehouse
