// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/rawsignature.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using EcdsaPtr = std::unique_ptr<ECDSA_SIG, OpensslFree<ECDSA_SIG_free>>;

/// More than a P-521 signature in DER.
constexpr std::size_t maxEcdsaDer = 160;

qsizetype signatureSizeOf(const JwsKey &key)
{
    const int fixed = infoOf(key.algorithm).signatureSize;
    return fixed > 0 ? fixed : EVP_PKEY_get_size(key.key.handle());
}

/// A context that signs or verifies digests; null on failure.
PkeyContextPtr digestContext(const JwsKey &key, const EVP_MD *digest, decltype(&EVP_PKEY_sign_init) init)
{
    PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.key.handle(), nullptr));
    if (!context || init(context.get()) != 1 || EVP_PKEY_CTX_set_signature_md(context.get(), digest) != 1)
        return nullptr;
    if (key.key.type() != KeyType::Rsa)
        return context;
    const bool isPss = infoOf(key.algorithm).isPss;
    if (EVP_PKEY_CTX_set_rsa_padding(context.get(), isPss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING) != 1)
        return nullptr;
    // RFC 7518 section 3.5: the salt is as long as the hash, and MGF1 uses the same hash.
    if (isPss && (EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) != 1 ||
                  EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), digest) != 1))
        return nullptr;
    return context;
}

/// Writes one number of a DER signature right-aligned into `size` bytes; returns the position after it. The DER comes
/// from OpenSSL, so it needs no checks, and parsing it with OpenSSL would cost 1 % of the time of signing.
const char *writeEcdsaNumber(const char *der, char *out, qsizetype size)
{
    qsizetype count = static_cast<quint8>(der[1]);
    const char *digits = der + 2;
    const char *end = digits + count;
    while (count > size) { // the zero byte before a number whose first bit is set
        ++digits;
        --count;
    }
    std::fill_n(out, size - count, '\0');
    std::copy(digits, end, out + size - count);
    return end;
}

/// Converts SEQUENCE { r INTEGER, s INTEGER } to the form of RFC 7518 section 3.4: each number in half of `out`.
void writeEcdsa(const char *der, char *out, qsizetype size)
{
    const bool hasLongSize = static_cast<quint8>(der[1]) == 0x81; // P-521
    const char *s = writeEcdsaNumber(der + (hasLongSize ? 3 : 2), out, size / 2);
    writeEcdsaNumber(s, out + size / 2, size / 2);
}

/// The inverse; empty on failure.
QByteArray ecdsaDer(QByteArrayView signature)
{
    const int half = static_cast<int>(signature.size() / 2);
    const EcdsaPtr numbers(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(uchars(signature), half, nullptr);
    BIGNUM *s = BN_bin2bn(uchars(signature) + half, half, nullptr);
    if (!numbers || ECDSA_SIG_set0(numbers.get(), r, s) != 1)
        return {};
    QByteArray der(i2d_ECDSA_SIG(numbers.get(), nullptr), '\0');
    unsigned char *out = uchars(der.data());
    i2d_ECDSA_SIG(numbers.get(), &out);
    return der;
}

bool isEcdsa(KeyType type)
{
    return type == KeyType::P256 || type == KeyType::P384 || type == KeyType::P521;
}

bool verifyEdDsa(const JwsKey &key, QByteArrayView input, QByteArrayView signature)
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    return context &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.key.handle(), nullptr) == 1 &&
           EVP_DigestVerify(context.get(), uchars(signature), length(signature), uchars(input), length(input)) == 1;
}

bool verifyDigest(const JwsKey &key, QByteArrayView input, QByteArrayView signature)
{
    const DigestPtr digest(EVP_MD_fetch(nullptr, infoOf(key.algorithm).digest, nullptr));
    const PkeyContextPtr context = digestContext(key, digest.get(), EVP_PKEY_verify_init);
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned hashSize = 0;
    if (!context || EVP_Digest(input.data(), length(input), hash.data(), &hashSize, digest.get(), nullptr) != 1)
        return false;
    const QByteArray der = isEcdsa(key.key.type()) ? ecdsaDer(signature) : QByteArray();
    const QByteArrayView form = der.isEmpty() ? signature : QByteArrayView(der);
    return EVP_PKEY_verify(context.get(), uchars(form), length(form), hash.data(), hashSize) == 1;
}

} // namespace

struct RawSigner::State
{
    JwsKey key;
    qsizetype signatureSize;
    DigestPtr digest;                ///< null for EdDSA
    DigestContextPtr digestContext;  ///< for EdDSA the signing context
    PkeyContextPtr signatureContext; ///< null for EdDSA

    bool signEdDsa(QByteArrayView input, char *out);
    bool signDigest(QByteArrayView input, char *out);
};

bool RawSigner::State::signEdDsa(QByteArrayView input, char *out)
{
    auto size = static_cast<std::size_t>(signatureSize);
    // Newer releases of OpenSSL require a new initialization for each signature.
    return EVP_DigestSignInit_ex(digestContext.get(), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr) == 1 &&
           EVP_DigestSign(digestContext.get(), uchars(out), &size, uchars(input), length(input)) == 1 &&
           size == static_cast<std::size_t>(signatureSize);
}

bool RawSigner::State::signDigest(QByteArrayView input, char *out)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash;
    unsigned hashSize = 0;
    if (EVP_DigestInit_ex2(digestContext.get(), digest.get(), nullptr) != 1 ||
        EVP_DigestUpdate(digestContext.get(), input.data(), length(input)) != 1 ||
        EVP_DigestFinal_ex(digestContext.get(), hash.data(), &hashSize) != 1)
        return false;
    if (!isEcdsa(key.key.type())) {
        auto size = static_cast<std::size_t>(signatureSize);
        return EVP_PKEY_sign(signatureContext.get(), uchars(out), &size, hash.data(), hashSize) == 1 &&
               size == static_cast<std::size_t>(signatureSize);
    }
    std::array<char, maxEcdsaDer> der;
    std::size_t size = der.size();
    if (EVP_PKEY_sign(signatureContext.get(), uchars(der.data()), &size, hash.data(), hashSize) != 1)
        return false;
    writeEcdsa(der.data(), out, signatureSize);
    return true;
}

RawSigner::RawSigner(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

RawSigner::RawSigner(RawSigner &&other) noexcept = default;
RawSigner &RawSigner::operator=(RawSigner &&other) noexcept = default;
RawSigner::~RawSigner() = default;

Result<RawSigner> RawSigner::create(const JwsKey &key)
{
    const SigningAlgorithmInfo &info = infoOf(key.algorithm);
    if (!key.key.hasPrivatePart() || info.keyType != key.key.type())
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("Crypto", "This key cannot sign tokens."),
                    QString::fromLatin1(info.name));
    auto state = std::unique_ptr<State>(new State{key, signatureSizeOf(key), nullptr, nullptr, nullptr});
    state->digestContext.reset(EVP_MD_CTX_new());
    bool isReady = false;
    if (info.digest) {
        state->digest.reset(EVP_MD_fetch(nullptr, info.digest, nullptr));
        state->signatureContext = digestContext(key, state->digest.get(), EVP_PKEY_sign_init);
        isReady = state->signatureContext != nullptr;
    } else {
        isReady = EVP_DigestSignInit_ex(state->digestContext.get(), nullptr, nullptr, nullptr, nullptr,
                                        key.key.handle(), nullptr) == 1;
    }
    if (!isReady)
        return fail(ErrorKind::Internal, QCoreApplication::translate("Crypto", "This key cannot sign tokens."),
                    takeOpensslErrors());
    return RawSigner(std::move(state));
}

qsizetype RawSigner::signatureSize() const
{
    return m_state->signatureSize;
}

bool RawSigner::sign(QByteArrayView input, char *out)
{
    return m_state->digest ? m_state->signDigest(input, out) : m_state->signEdDsa(input, out);
}

bool verifyRawSignature(const JwsKey &key, QByteArrayView input, QByteArrayView signature)
{
    if (infoOf(key.algorithm).keyType != key.key.type() || signature.size() != signatureSizeOf(key))
        return false;
    const bool isValid =
        infoOf(key.algorithm).digest ? verifyDigest(key, input, signature) : verifyEdDsa(key, input, signature);
    if (!isValid)
        (void)takeOpensslErrors();
    return isValid;
}

} // namespace gatehouse
