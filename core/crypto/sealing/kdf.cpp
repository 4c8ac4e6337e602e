// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/kdf.h"

#include "core/base/secretstring.h"
#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <argon2.h>
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using KdfPtr = std::unique_ptr<EVP_KDF, OpensslFree<EVP_KDF_free>>;
using KdfContextPtr = std::unique_ptr<EVP_KDF_CTX, OpensslFree<EVP_KDF_CTX_free>>;

constexpr Argon2Cost cap{1024 * 1024, 64, 16};
constexpr Argon2Cost minimum{19 * 1024, 2, 1};
constexpr double targetSeconds = 0.5;
constexpr quint32 maxCalibratedKiB = 256 * 1024;
constexpr quint32 minMemoryPerLaneKiB = 8; // of Argon2 itself
constexpr qsizetype derivedKeyBytes = 32;

/// `value` times `factor`, which may be infinite or NaN, within the limits.
quint32 scaled(quint32 value, double factor, quint32 least, quint32 most)
{
    const double wanted = static_cast<double>(value) * factor;
    if (!(wanted > static_cast<double>(least)))
        return least;
    return wanted >= static_cast<double>(most) ? most : static_cast<quint32>(wanted);
}

OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()), length(bytes));
}

} // namespace

bool isBearable(const Argon2Cost &cost)
{
    return cost.passes >= 1 && cost.passes <= cap.passes && cost.lanes >= 1 && cost.lanes <= cap.lanes &&
           cost.memoryKiB >= minMemoryPerLaneKiB * cost.lanes && cost.memoryKiB <= cap.memoryKiB;
}

Result<SecretString> deriveFromPassphrase(const SecretString &passphrase, QByteArrayView salt, const Argon2Cost &cost)
{
    if (!isBearable(cost))
        return fail(
            ErrorKind::Unsupported,
            QCoreApplication::translate("Crypto", "Checking this passphrase would take too much memory or time."),
            u"%1 KiB, %2 passes, %3 lanes"_s.arg(cost.memoryKiB).arg(cost.passes).arg(cost.lanes));
    const QByteArrayView bytes = passphrase.reveal();
    QByteArray key(derivedKeyBytes, '\0');
    const int code = argon2id_hash_raw(cost.passes, cost.memoryKiB, cost.lanes, bytes.data(), length(bytes),
                                       salt.data(), length(salt), key.data(), length(key));
    SecretString derived = SecretString::adopt(key);
    if (code != ARGON2_OK)
        return fail(ErrorKind::Internal, QCoreApplication::translate("Crypto", "The passphrase could not be checked."),
                    QString::fromLatin1(argon2_error_message(code)));
    return derived;
}

std::chrono::duration<double> measureArgon2(const Argon2Cost &cost)
{
    const QByteArray salt(16, 's');
    const auto begin = std::chrono::steady_clock::now();
    if (!deriveFromPassphrase(SecretString("calibration"), salt, cost))
        return std::chrono::hours(1); // out of memory: use less
    return std::chrono::steady_clock::now() - begin;
}

Argon2Cost calibrateArgon2(const Argon2Timer &timer)
{
    Argon2Cost cost;
    const double factor = targetSeconds / timer(cost).count();
    if (factor >= 1) {
        // The time is proportional to memory times passes.
        const quint32 memoryKiB = scaled(cost.memoryKiB, factor, cost.memoryKiB, maxCalibratedKiB);
        const double rest = factor * static_cast<double>(cost.memoryKiB) / static_cast<double>(memoryKiB);
        cost.memoryKiB = memoryKiB;
        cost.passes = scaled(cost.passes, rest, cost.passes, cap.passes);
        return cost;
    }
    const double rest = factor * static_cast<double>(cost.passes) / static_cast<double>(minimum.passes);
    cost.memoryKiB = scaled(cost.memoryKiB, rest, minimum.memoryKiB, cost.memoryKiB);
    cost.passes = minimum.passes;
    return cost;
}

SecretString deriveSubkey(const SecretString &key, QByteArrayView label, QByteArrayView salt, int size)
{
    const KdfPtr kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContextPtr context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    std::array<char, 9> digest{"SHA2-256"};
    const std::array<OSSL_PARAM, 5> params{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        octets(OSSL_KDF_PARAM_KEY, key.reveal()), octets(OSSL_KDF_PARAM_INFO, label),
        salt.isEmpty() ? OSSL_PARAM_construct_end() : octets(OSSL_KDF_PARAM_SALT, salt), OSSL_PARAM_construct_end()};
    QByteArray derived(size, '\0');
    if (!context || EVP_KDF_derive(context.get(), uchars(derived.data()), length(derived), params.data()) != 1)
        qFatal("OpenSSL has no HKDF: %s", qPrintable(takeOpensslErrors()));
    return SecretString::adopt(derived);
}

SecretString randomKey()
{
    QByteArray bytes = randomBytes(static_cast<int>(derivedKeyBytes));
    return SecretString::adopt(bytes);
}

} // namespace gatehouse
