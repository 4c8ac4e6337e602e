// SPDX-License-Identifier: GPL-3.0-or-later
// bench-tokens: whole access tokens (claims, base64url, signature) against OpenSSL signing a digest of 32 bytes again
// and again with one context, in turns, per second of one core.
#include "core/base/process.h"
#include "core/crypto/jose/statuslist.h"
#include "core/crypto/opensslptr.h"
#include "tests/bench/measure.h"

#include <QRandomGenerator>

#include <openssl/rsa.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr double sliceMs = 40;
constexpr int slices = 41;

/// Calls for each second of this thread's CPU time.
double ratePerSecond(const std::function<void()> &call)
{
    int count = 0;
    const double begin = threadCpuMs();
    double spent = 0;
    while (spent < sliceMs) {
        for (int i = 0; i < 8; ++i)
            call();
        count += 8;
        spent = threadCpuMs() - begin;
    }
    return 1000.0 * count / spent;
}

/// Nine claims each, prepared before the measurement.
QList<AccessTokenClaims> manyClaims()
{
    constexpr qint64 count = 1024;
    QList<AccessTokenClaims> all;
    for (qint64 number = 0; number < count; ++number)
        all += AccessTokenClaims{"https://gatehouse.example.com",
                                 "device-" + QByteArray::number(number),
                                 {"6f1d2c4e-8a7b-4c3d-9e0f-112233445566"},
                                 "gateway-north-entrance",
                                 "b9c1f6a2-53d4-4f0e-8a51-" + QByteArray::number(100000000000 + number),
                                 "sensor:read sensor:write device:configure",
                                 1795500000,
                                 1795503600,
                                 number,
                                 "https://gatehouse.example.com/status/1"};
    return all;
}

/// Only OpenSSL: the minimum for a signature.
class RawEvp
{
public:
    explicit RawEvp(const JwsKey &key)
        : m_signature(1024, '\0')
    {
        EVP_PKEY *pkey = key.key.handle();
        if (key.algorithm == SigningAlgorithm::EdDSA) {
            m_edContext.reset(EVP_MD_CTX_new());
            EVP_DigestSignInit_ex(m_edContext.get(), nullptr, nullptr, nullptr, nullptr, pkey, nullptr);
            return;
        }
        m_context.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey, nullptr));
        EVP_PKEY_sign_init(m_context.get());
        EVP_PKEY_CTX_set_signature_md(m_context.get(), EVP_sha256());
        if (infoOf(key.algorithm).isPss)
            EVP_PKEY_CTX_set_rsa_padding(m_context.get(), RSA_PKCS1_PSS_PADDING);
    }

    void sign()
    {
        std::size_t size = length(m_signature);
        const int done = m_context ? EVP_PKEY_sign(m_context.get(), uchars(m_signature.data()), &size, m_digest.data(),
                                                   m_digest.size())
                                   : EVP_DigestSign(m_edContext.get(), uchars(m_signature.data()), &size,
                                                    m_digest.data(), m_digest.size());
        if (done != 1)
            qFatal("OpenSSL cannot sign: %s", qPrintable(takeOpensslErrors()));
    }

private:
    PkeyContextPtr m_context;
    DigestContextPtr m_edContext;
    QByteArray m_signature;
    std::array<unsigned char, 32> m_digest{};
};

void benchTokens(SigningAlgorithm algorithm, KeyKind kind, double bound)
{
    const JwsKey key{must(KeyPair::generate(kind)), algorithm, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"};
    TokenSigner signer = must(TokenSigner::create(key, "at+jwt"));
    RawEvp raw(key);
    const QList<AccessTokenClaims> claims = manyClaims();
    qsizetype number = 0;
    const auto ours = [&] { return ratePerSecond([&] { (void)must(signer.sign(claims[++number % claims.size()])); }); };
    const auto peer = [&] { return ratePerSecond([&] { raw.sign(); }); };
    const Pair rates = medianPair(slices, ours, peer);
    report({"token." + algorithmName(algorithm).toLower(), rates.ours, "tokens/s", rates.peer,
            bound > 0 ? Bound::AtLeast : Bound::None, bound});
}

/// Built from the indexes of the revoked tokens, compressed and signed. Half of them revoked is the worst case for
/// compression.
void benchStatusList(const char *name, int revokedPerThousand)
{
    constexpr qint64 tokenCount = 1'000'000;
    QRandomGenerator random(1);
    QList<qint64> revoked;
    for (qint64 index = 0; index < tokenCount; ++index) {
        if (static_cast<int>(random.bounded(1000)) < revokedPerThousand)
            revoked += index;
    }
    const JwsKey key{must(KeyPair::generate(KeyKind::P256)), SigningAlgorithm::ES256, "k"};
    qsizetype bytes = 0;
    const double time = medianMs(5, [&] {
        StatusList list(tokenCount);
        for (const qint64 index : revoked)
            (void)list.setRevoked(index);
        TokenSigner signer = must(TokenSigner::create(key, statusListType));
        bytes = must(signStatusList(signer, list, {"https://gatehouse.example.com/status/1", 1795500000})).size();
    });
    report({QByteArray("statuslist.1m_tokens.") + name, time, "ms", 0, Bound::AtMost, 1000});
    report({QByteArray("statuslist.1m_tokens.") + name + ".size", static_cast<double>(bytes), "bytes"});
}

} // namespace

int main()
{
    if (!makeOpensslWipeItsMemory()) // as the programs do
        qFatal("OpenSSL was used before.");
    benchTokens(SigningAlgorithm::ES256, KeyKind::P256, 0.92);
    benchTokens(SigningAlgorithm::RS256, KeyKind::Rsa2048, 0.98);
    benchTokens(SigningAlgorithm::EdDSA, KeyKind::Ed25519, 0.93);
    benchTokens(SigningAlgorithm::PS256, KeyKind::Rsa2048, 0);
    benchTokens(SigningAlgorithm::ES384, KeyKind::P384, 0);
    benchStatusList("1_percent_revoked", 10);
    benchStatusList("half_revoked", 500);
    return 0;
}
