// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of jwk.h.
#include "core/base/base64url.h"

#include "core/crypto/cryptotext.h"
#include "core/crypto/jose/jwk.h"
#include "core/crypto/keyfiles/keystrength.h"
#include "core/crypto/opensslptr.h"

#include <QCoreApplication>
#include <QSet>

#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using ParamBuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, OpensslFree<OSSL_PARAM_BLD_free>>;
using ParamsPtr = std::unique_ptr<OSSL_PARAM, OpensslFree<OSSL_PARAM_free>>;

constexpr std::size_t maxKeys = 1000;
constexpr qsizetype maxSetBytes = 4 * 1024 * 1024;

tl::unexpected<Error> invalid(const QString &detail)
{
    return fail(ErrorKind::InvalidInput, CryptoText::tr("This is not a complete JSON Web Key."), detail);
}

tl::unexpected<Error> unsupported(const QString &message, QByteArrayView detail)
{
    return fail(ErrorKind::Unsupported, message, QString::fromUtf8(detail));
}

/// A member, which may be private, decoded; nothing when it is missing or not base64url.
std::optional<SecretString> memberBytes(const JsonValue &jwk, QByteArrayView name)
{
    auto bytes = fromBase64Url(jwk.textOf(name));
    if (!bytes || bytes->isEmpty())
        return std::nullopt;
    return SecretString::adopt(*bytes);
}

BignumPtr numberOf(const SecretString &bytes)
{
    return BignumPtr(BN_bin2bn(uchars(bytes.reveal()), static_cast<int>(bytes.reveal().size()), nullptr));
}

Result<KeyPair> buildKey(const char *type, OSSL_PARAM_BLD *builder, bool hasPrivatePart)
{
    const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder));
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    const int selection = hasPrivatePart ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) != 1)
        return fail(ErrorKind::InvalidInput,
                    CryptoText::tr("The numbers of this key do not match: the key is invalid."),
                    u"weak-key: "_s + takeOpensslErrors());
    return KeyPair::adopt(key, hasPrivatePart);
}

Result<KeyPair> readRsa(const JsonValue &jwk)
{
    struct Number
    {
        const char *jwk;
        const char *openssl;
    };
    constexpr std::array<Number, 8> names{{{"n", OSSL_PKEY_PARAM_RSA_N},
                                           {"e", OSSL_PKEY_PARAM_RSA_E},
                                           {"d", OSSL_PKEY_PARAM_RSA_D},
                                           {"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
                                           {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
                                           {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
                                           {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
                                           {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}}};
    if (jwk.find("oth"))
        return unsupported(CryptoText::tr("RSA keys of more than two primes are not supported."), "oth");
    const bool hasPrivatePart = jwk.find("d");
    const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    std::vector<BignumPtr> numbers; // the builder keeps pointers to them
    for (const Number &name : names) {
        if (numbers.size() == 2 && !hasPrivatePart)
            break;
        const auto bytes = memberBytes(jwk, name.jwk);
        if (!bytes)
            return invalid(QLatin1StringView(name.jwk));
        numbers.push_back(numberOf(*bytes));
        OSSL_PARAM_BLD_push_BN(builder.get(), name.openssl, numbers.back().get());
    }
    return buildKey("RSA", builder.get(), hasPrivatePart);
}

/// Coordinates must have exactly the length of the curve (RFC 7518 section 6.2.1.2).
Result<KeyPair> readEc(const JsonValue &jwk)
{
    struct Curve
    {
        QByteArrayView name;
        qsizetype bytes;
    };
    constexpr std::array<Curve, 3> curves{{{"P-256", 32}, {"P-384", 48}, {"P-521", 66}}};
    const QByteArrayView name = jwk.textOf("crv");
    const auto curve =
        std::find_if(curves.begin(), curves.end(), [name](const Curve &known) { return known.name == name; });
    if (curve == curves.end())
        return unsupported(
            CryptoText::tr("This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519."), name);
    const auto x = memberBytes(jwk, "x");
    const auto y = memberBytes(jwk, "y");
    const auto d = memberBytes(jwk, "d");
    const bool hasPrivatePart = jwk.find("d");
    const auto hasRightSize = [&curve](const std::optional<SecretString> &bytes) {
        return bytes && bytes->reveal().size() == curve->bytes;
    };
    if (!hasRightSize(x) || !hasRightSize(y) || (hasPrivatePart && !hasRightSize(d)))
        return invalid(u"x, y, d"_s);
    const QByteArray point = '\x04' + x->reveal().toByteArray() + y->reveal().toByteArray();
    const BignumPtr number = hasPrivatePart ? numberOf(*d) : nullptr;
    const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->name.data(), 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), length(point));
    if (number)
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get());
    return buildKey("EC", builder.get(), hasPrivatePart);
}

Result<KeyPair> readOkp(const JsonValue &jwk)
{
    constexpr qsizetype edBytes = 32;
    if (jwk.textOf("crv") != "Ed25519")
        return unsupported(
            CryptoText::tr("This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519."),
            jwk.textOf("crv"));
    const auto x = memberBytes(jwk, "x");
    const auto d = memberBytes(jwk, "d");
    const bool hasPrivatePart = jwk.find("d");
    if (!x || x->reveal().size() != edBytes || (hasPrivatePart && (!d || d->reveal().size() != edBytes)))
        return invalid(u"x, d"_s);
    const auto publicKey = KeyPair::adopt(
        EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, uchars(x->reveal()), length(x->reveal())), false);
    if (!hasPrivatePart || !publicKey)
        return publicKey;
    auto pair = KeyPair::adopt(
        EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr, uchars(d->reveal()), length(d->reveal())), true);
    if (pair && !pair->hasSamePublicPart(*publicKey))
        return fail(ErrorKind::InvalidInput, CryptoText::tr("The private key does not belong to the public key."),
                    u"weak-key: x"_s);
    return pair;
}

Result<KeyPair> readKey(const JsonValue &jwk)
{
    const QByteArrayView type = jwk.textOf("kty");
    if (type == "RSA")
        return readRsa(jwk);
    if (type == "EC")
        return readEc(jwk);
    if (type == "OKP")
        return readOkp(jwk);
    if (type == "oct")
        return unsupported(CryptoText::tr("A symmetric key cannot be published for others to verify with."), type);
    if (type.isEmpty())
        return invalid(u"kty"_s);
    return unsupported(CryptoText::tr("This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519."),
                       type);
}

bool isForSigning(const JsonValue &jwk)
{
    if (const JsonValue *use = jwk.find("use"); use && use->text() != "sig")
        return false;
    const JsonValue *operations = jwk.find("key_ops");
    return !operations ||
           std::any_of(operations->items().begin(), operations->items().end(),
                       [](const JsonValue &item) { return item.text() == "sign" || item.text() == "verify"; });
}

/// Nothing without `alg`.
Result<std::optional<SigningAlgorithm>> readAlgorithm(const JsonValue &jwk, KeyType type)
{
    const JsonValue *name = jwk.find("alg");
    if (!name)
        return std::nullopt;
    const auto algorithm = algorithmFromName(name->text());
    if (!algorithm || infoOf(*algorithm).keyType != type)
        return unsupported(CryptoText::tr("The key names an algorithm that it cannot sign with."), name->text());
    return algorithm;
}

} // namespace

Result<Jwk> readJwk(const JsonValue &jwk)
{
    if (!jwk.isObject())
        return invalid(u"not an object"_s);
    if (!isForSigning(jwk))
        return unsupported(CryptoText::tr("This key is not for signatures."), jwk.textOf("use"));
    TRY_ASSIGN(const auto key, readKey(jwk));
    TRY_ASSIGN(const auto algorithm, readAlgorithm(jwk, key.type()));
    TRY(checkStrength(key));
    const JsonValue *kid = jwk.find("kid");
    if (kid && !kid->isText())
        return invalid(u"kid"_s);
    return Jwk{key, algorithm, kid ? kid->text().toByteArray() : QByteArray()};
}

Result<Jwk> parseJwk(QByteArrayView json)
{
    return parseStrictJson(json).and_then([](const JsonValue &value) { return readJwk(value); });
}

Result<QList<Jwk>> parseJwks(QByteArrayView json)
{
    TRY_ASSIGN(const auto set, parseStrictJson(json, maxSetBytes));
    const JsonValue *keys = set.find("keys");
    if (!keys || !keys->isArray() || keys->items().size() > maxKeys)
        return fail(ErrorKind::InvalidInput, CryptoText::tr("This is not a JSON Web Key Set."), u"keys"_s);
    QList<Jwk> result;
    QSet<QByteArray> kids;
    for (const JsonValue &item : keys->items()) {
        auto jwk = readJwk(item);
        const bool isSecret = item.textOf("kty") == "oct";
        if (!jwk && jwk.error().kind == ErrorKind::Unsupported && !isSecret)
            continue;
        if (!jwk)
            return fail(ErrorKind::InvalidInput, jwk.error().message, jwk.error().detail);
        if (!jwk->kid.isEmpty() && kids.contains(jwk->kid))
            return fail(ErrorKind::InvalidInput, CryptoText::tr("Two keys of this set have the same ID."),
                        QString::fromUtf8(jwk->kid));
        kids.insert(jwk->kid);
        result += std::move(*jwk);
    }
    return result;
}

} // namespace gatehouse
