// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/secrethash.h"

#include "core/base/secretstring.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <argon2.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr uint32_t argonMemoryKiB = 19 * 1024;
constexpr uint32_t argonPasses = 2;
constexpr uint32_t argonLanes = 1;
constexpr uint32_t maxArgonMemoryKiB = 1024 * 1024;
constexpr uint32_t maxArgonPasses = 64;
constexpr uint32_t maxArgonLanes = 16;
constexpr int saltBytes = 16;
constexpr int hashBytes = 32;
constexpr QLatin1StringView hmacPrefix = "$hmac-sha256$"_L1;

constexpr QByteArray::Base64Options base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A manipulated file may contain hashes that take all memory, or a day, to verify.
bool hasBearableCost(const QString &hash)
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$"_s);
    const auto match = form.match(hash);
    return match.hasMatch() && match.capturedView(1).toUInt() <= maxArgonMemoryKiB &&
           match.capturedView(2).toUInt() <= maxArgonPasses && match.capturedView(3).toUInt() <= maxArgonLanes;
}

} // namespace

SecretString generateSecret(QByteArrayView prefix)
{
    QByteArray bytes = randomBytes(32);
    QByteArray text = prefix.toByteArray() + bytes.toBase64(base64Url);
    SecretString secret{QByteArrayView(text)};
    wipe(bytes.data(), bytes.size());
    wipe(text.data(), text.size());
    return secret;
}

QString hashGeneratedSecret(const SecretString &secret, const QByteArray &lookupKey)
{
    QByteArray digest(hashBytes, '\0');
    unsigned int size = 0;
    const QByteArrayView bytes = secret.reveal();
    HMAC(EVP_sha256(), lookupKey.constData(), static_cast<int>(lookupKey.size()),
         reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size()),
         reinterpret_cast<unsigned char *>(digest.data()), &size);
    return hmacPrefix + QString::fromLatin1(digest.toBase64(base64Url));
}

Result<QString> hashTypedSecret(const SecretString &secret)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() < minTypedSecretBytes)
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Crypto", "Use at least %n characters, or let one be generated.",
                                                nullptr, minTypedSecretBytes),
                    {}, u"secret"_s);
    const QByteArray salt = randomBytes(saltBytes);
    QByteArray encoded(static_cast<qsizetype>(
                           argon2_encodedlen(argonPasses, argonMemoryKiB, argonLanes, saltBytes, hashBytes, Argon2_id)),
                       '\0');
    const int code = argon2id_hash_encoded(argonPasses, argonMemoryKiB, argonLanes, bytes.data(),
                                           static_cast<size_t>(bytes.size()), salt.constData(), saltBytes, hashBytes,
                                           encoded.data(), static_cast<size_t>(encoded.size()));
    if (code != ARGON2_OK)
        return fail(ErrorKind::Internal, QCoreApplication::translate("Crypto", "The secret could not be hashed."),
                    QString::fromLatin1(argon2_error_message(code)));
    return QString::fromLatin1(encoded.constData());
}

bool verifySecret(const SecretString &secret, const QString &hash, const QByteArray &lookupKey)
{
    const QByteArrayView bytes = secret.reveal();
    if (hash.startsWith(hmacPrefix)) {
        const QByteArray expected = hash.toLatin1();
        const QByteArray actual = hashGeneratedSecret(secret, lookupKey).toLatin1();
        return actual.size() == expected.size() &&
               CRYPTO_memcmp(actual.constData(), expected.constData(), static_cast<size_t>(actual.size())) == 0;
    }
    return hasBearableCost(hash) &&
           argon2id_verify(hash.toLatin1().constData(), bytes.data(), static_cast<size_t>(bytes.size())) == ARGON2_OK;
}

} // namespace gatehouse
