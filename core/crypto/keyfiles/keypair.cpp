// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keypair.h"

#include "core/crypto/cryptotext.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/core_names.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Curve
{
    KeyType type;
    const char *opensslName;
};

constexpr std::array<Curve, 3> curves{{
    {KeyType::P256, "prime256v1"},
    {KeyType::P384, "secp384r1"},
    {KeyType::P521, "secp521r1"},
}};

constexpr int primeCount = 2;

std::optional<KeyType> curveOf(EVP_PKEY *key)
{
    // Explicit parameters may describe a curve that only resembles the named one (CVE-2020-0601).
    int isExplicit = 0;
    if (EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit) == 1 && isExplicit)
        return std::nullopt;
    std::array<char, 64> name{};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return std::nullopt;
    for (const Curve &curve : curves) {
        if (qstrcmp(name.data(), curve.opensslName) == 0)
            return curve.type;
    }
    return std::nullopt;
}

std::optional<KeyType> typeOf(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return KeyType::Rsa;
    if (EVP_PKEY_is_a(key, "ED25519"))
        return KeyType::Ed25519;
    return EVP_PKEY_is_a(key, "EC") ? curveOf(key) : std::nullopt;
}

/// Called by OpenSSL between attempts; 0 stops it.
int reportGeneration(EVP_PKEY_CTX *context)
{
    const auto *job = static_cast<const JobContext *>(EVP_PKEY_CTX_get_app_data(context));
    constexpr int primeFound = 3;
    if (EVP_PKEY_CTX_get_keygen_info(context, 0) == primeFound)
        job->setProgress(EVP_PKEY_CTX_get_keygen_info(context, 1) + 1, primeCount);
    return job->isCancelled() ? 0 : 1;
}

EVP_PKEY *generateRsa(unsigned bits, const JobContext &job)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), static_cast<int>(bits)) != 1)
        return nullptr;
    JobContext reported = job;
    reported.setProgress(0, primeCount);
    EVP_PKEY_CTX_set_app_data(context.get(), &reported);
    EVP_PKEY_CTX_set_cb(context.get(), reportGeneration);
    EVP_PKEY *key = nullptr;
    return EVP_PKEY_generate(context.get(), &key) == 1 ? key : nullptr;
}

EVP_PKEY *generateKey(KeyKind kind, const JobContext &job)
{
    switch (kind) {
    case KeyKind::Rsa2048:
        return generateRsa(2048, job);
    case KeyKind::Rsa3072:
        return generateRsa(3072, job);
    case KeyKind::Rsa4096:
        return generateRsa(4096, job);
    case KeyKind::P256:
        return EVP_EC_gen("P-256");
    case KeyKind::P384:
        return EVP_EC_gen("P-384");
    case KeyKind::Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

} // namespace

QList<KeyKind> allKeyKinds()
{
    return {KeyKind::Rsa2048, KeyKind::Rsa3072, KeyKind::Rsa4096, KeyKind::P256, KeyKind::P384, KeyKind::Ed25519};
}

QString keyKindName(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048:
        return u"RSA 2048"_s;
    case KeyKind::Rsa3072:
        return u"RSA 3072"_s;
    case KeyKind::Rsa4096:
        return u"RSA 4096"_s;
    case KeyKind::P256:
        return u"P-256"_s;
    case KeyKind::P384:
        return u"P-384"_s;
    case KeyKind::Ed25519:
        return u"Ed25519"_s;
    }
    return {};
}

KeyPair::KeyPair(std::shared_ptr<evp_pkey_st> key, KeyType type, bool hasPrivatePart)
    : m_key(std::move(key))
    , m_type(type)
    , m_hasPrivatePart(hasPrivatePart)
{
}

Result<KeyPair> KeyPair::generate(KeyKind kind, const JobContext &job)
{
    EVP_PKEY *key = job.isCancelled() ? nullptr : generateKey(kind, job);
    if (key && !job.isCancelled()) {
        job.setProgress(primeCount, primeCount);
        return adopt(key, true);
    }
    EVP_PKEY_free(key);
    const QString detail = takeOpensslErrors();
    if (job.isCancelled())
        return fail(ErrorKind::Cancelled, CryptoText::tr("The key was not generated."));
    return fail(ErrorKind::Internal, CryptoText::tr("The key could not be generated."), detail);
}

Result<KeyPair> KeyPair::adopt(evp_pkey_st *key, bool hasPrivatePart)
{
    std::shared_ptr<evp_pkey_st> shared(key, EVP_PKEY_free);
    if (!key)
        return fail(ErrorKind::Internal, CryptoText::tr("The key could not be read."), takeOpensslErrors());
    const auto type = typeOf(key);
    if (!type)
        return fail(ErrorKind::Unsupported,
                    CryptoText::tr("This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519."),
                    QString::fromLatin1(EVP_PKEY_get0_type_name(key)));
    return KeyPair(std::move(shared), *type, hasPrivatePart);
}

int KeyPair::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

QString KeyPair::name() const
{
    switch (m_type) {
    case KeyType::Rsa:
        return u"RSA %1"_s.arg(bits());
    case KeyType::P256:
        return u"P-256"_s;
    case KeyType::P384:
        return u"P-384"_s;
    case KeyType::P521:
        return u"P-521"_s;
    case KeyType::Ed25519:
        return u"Ed25519"_s;
    }
    return {};
}

KeyPair KeyPair::publicPart() const
{
    if (!m_hasPrivatePart)
        return *this;
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &der);
    const unsigned char *at = der;
    EVP_PKEY *key = size > 0 ? d2i_PUBKEY(nullptr, &at, size) : nullptr;
    OPENSSL_free(der);
    if (!key)
        qFatal("OpenSSL could not copy a public key."); // out of memory
    return {std::shared_ptr<evp_pkey_st>(key, EVP_PKEY_free), m_type, false};
}

bool KeyPair::hasSamePublicPart(const KeyPair &other) const
{
    return EVP_PKEY_eq(m_key.get(), other.m_key.get()) == 1;
}

} // namespace gatehouse
