// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keystrength.h"

#include "core/crypto/cryptotext.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/core_names.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int minRsaBits = 2048;
constexpr int maxRsaBits = 8192; // larger keys make every verification slow
constexpr BN_ULONG minRsaExponent = 65537;
constexpr int maxRsaExponentBits = 64;

tl::unexpected<Error> weak(const char *reason, const QString &message)
{
    return fail(ErrorKind::InvalidInput, message, u"weak-key: "_s + QLatin1StringView(reason));
}

BignumPtr numberOf(const KeyPair &key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key.handle(), name, &number);
    return BignumPtr(number);
}

/// ROCA (CVE-2017-15361): Infineon's library generated primes that are powers of 65537 modulo every small prime, and so
/// are their products. One in 2^27 other keys has this property by chance.
bool hasRocaPrimes(const BIGNUM *modulus)
{
    constexpr std::array<BN_ULONG, 38> smallPrimes{3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                                   47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                                   107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::all_of(smallPrimes.begin(), smallPrimes.end(), [modulus](BN_ULONG prime) {
        const BN_ULONG wanted = BN_mod_word(modulus, prime);
        BN_ULONG power = 1;
        do {
            if (power == wanted)
                return true;
            power = power * 65537 % prime;
        } while (power != 1);
        return false;
    });
}

Result<void> checkRsa(const KeyPair &key)
{
    const BignumPtr modulus = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const BignumPtr exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    if (!modulus || !exponent)
        return weak("incomplete", CryptoText::tr("The key is incomplete."));
    const int bits = BN_num_bits(modulus.get());
    if (bits < minRsaBits)
        return weak(
            "rsa-size",
            CryptoText::tr("An RSA key of %1 bits can be broken. At least %2 are needed.").arg(bits).arg(minRsaBits));
    if (bits > maxRsaBits)
        return weak("rsa-size", CryptoText::tr("An RSA key of %1 bits is too slow to use. At most %2 are accepted.")
                                    .arg(bits)
                                    .arg(maxRsaBits));
    if (!BN_is_odd(modulus.get()))
        return weak("rsa-even-modulus", CryptoText::tr("The modulus of this RSA key is even: the key is invalid."));
    if (!BN_is_odd(exponent.get()))
        return weak("rsa-even-exponent",
                    CryptoText::tr("The public exponent of this RSA key is even: the key is invalid."));
    if (BN_num_bits(exponent.get()) < 64 && BN_get_word(exponent.get()) < minRsaExponent)
        return weak("rsa-small-exponent",
                    CryptoText::tr("The public exponent of this RSA key is too small. It must be 65537 or more."));
    if (BN_num_bits(exponent.get()) > maxRsaExponentBits)
        return weak("rsa-large-exponent", CryptoText::tr("The public exponent of this RSA key is too large."));
    if (hasRocaPrimes(modulus.get()))
        return weak("rsa-roca",
                    CryptoText::tr("This RSA key was made by a faulty device (CVE-2017-15361) and can be broken."));
    return {};
}

/// p = 2^255 - 19 and d of RFC 8032 section 5.1.
constexpr const char *fieldPrime = "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed";
constexpr const char *edwardsD = "52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3";
/// y of the points of order 8; the points of order 1, 2 and 4 have 1, -1 and 0.
constexpr std::array<const char *, 2> smallOrderY{
    "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
    "05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826",
};

BignumPtr fromHex(const char *hex)
{
    BIGNUM *number = nullptr;
    BN_hex2bn(&number, hex);
    return BignumPtr(number);
}

/// Whether a point has this y: x² = (y² - 1) / (d y² + 1) must have a root.
bool isOnEdwardsCurve(const BIGNUM *y, const BIGNUM *prime, BN_CTX *context)
{
    const BignumPtr square(BN_new());
    const BignumPtr numerator(BN_new());
    const BignumPtr denominator(BN_new());
    BN_mod_sqr(square.get(), y, prime, context);
    BN_mod_sub(numerator.get(), square.get(), BN_value_one(), prime, context);
    BN_mod_mul(denominator.get(), fromHex(edwardsD).get(), square.get(), prime, context);
    BN_mod_add(denominator.get(), denominator.get(), BN_value_one(), prime, context);
    // u / v is a square if and only if u v is.
    BN_mod_mul(numerator.get(), numerator.get(), denominator.get(), prime, context);
    return BN_kronecker(numerator.get(), prime, context) >= 0;
}

bool hasSmallOrder(const BIGNUM *y, const BIGNUM *prime)
{
    const BignumPtr minusOne(BN_dup(prime));
    BN_sub_word(minusOne.get(), 1);
    return BN_is_zero(y) || BN_is_one(y) || BN_cmp(y, minusOne.get()) == 0 ||
           std::any_of(smallOrderY.begin(), smallOrderY.end(),
                       [y](const char *hex) { return BN_cmp(y, fromHex(hex).get()) == 0; });
}

/// OpenSSL accepts any 32 bytes as a public key.
Result<void> checkEd25519(const KeyPair &key)
{
    std::array<unsigned char, 32> bytes{};
    std::size_t size = bytes.size();
    if (EVP_PKEY_get_raw_public_key(key.handle(), bytes.data(), &size) != 1 || size != bytes.size())
        return weak("incomplete", CryptoText::tr("The key is incomplete."));
    bytes.back() &= 0x7f; // the sign of x
    const BignumPtr y(BN_lebin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    const BignumPtr prime = fromHex(fieldPrime);
    const BignumContextPtr context(BN_CTX_new());
    if (BN_cmp(y.get(), prime.get()) >= 0 || !isOnEdwardsCurve(y.get(), prime.get(), context.get()))
        return weak("off-curve", CryptoText::tr("The public key is not a point on its curve: the key is invalid."));
    if (hasSmallOrder(y.get(), prime.get()))
        return weak("small-order",
                    CryptoText::tr("The public key is a point of small order: anyone could forge signatures."));
    return {};
}

/// OpenSSL checks factors and primes of RSA keys, points, ranges, and whether a pair matches.
Result<void> checkByOpenssl(const KeyPair &key)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle(), nullptr));
    const bool isSound = context && EVP_PKEY_public_check(context.get()) == 1 &&
                         (!key.hasPrivatePart() || EVP_PKEY_check(context.get()) == 1);
    const QString detail = takeOpensslErrors();
    if (isSound)
        return {};
    const QString message =
        key.type() == KeyType::Rsa
            ? CryptoText::tr("The numbers of this RSA key do not match: the key is invalid.")
            : CryptoText::tr("The public key is not a point on its curve, or does not belong to the private key.");
    return fail(ErrorKind::InvalidInput, message, u"weak-key: inconsistent: "_s + detail);
}

} // namespace

Result<void> checkStrength(const KeyPair &key)
{
    Result<void> result;
    if (key.type() == KeyType::Rsa)
        result = checkRsa(key);
    else if (key.type() == KeyType::Ed25519)
        result = checkEd25519(key);
    return result ? checkByOpenssl(key) : result;
}

} // namespace gatehouse
