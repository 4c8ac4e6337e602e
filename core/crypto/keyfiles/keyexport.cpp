// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keyexport.h"

#include "core/crypto/cryptotext.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using ExportedPkcs8Ptr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedKeyPtr = std::unique_ptr<X509_SIG, OpensslFree<X509_SIG_free>>;
using ExportedPkcs12Ptr = std::unique_ptr<PKCS12, OpensslFree<PKCS12_free>>;

/// OWASP's recommendation for PBKDF2-HMAC-SHA-256.
constexpr int iterations = 600'000;
constexpr int exportSaltBytes = 16;

tl::unexpected<Error> exportFailed()
{
    return fail(ErrorKind::Internal, CryptoText::tr("The key could not be exported."), takeOpensslErrors());
}

Result<ExportedPkcs8Ptr> pkcs8Of(const KeyPair &key)
{
    if (!key.hasPrivatePart())
        return fail(ErrorKind::InvalidInput, CryptoText::tr("This key has no private part."));
    ExportedPkcs8Ptr pkcs8(EVP_PKEY2PKCS8(key.handle()));
    if (!pkcs8)
        return exportFailed();
    return pkcs8;
}

Result<void> checkExportPassphrase(const SecretString &passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorKind::InvalidInput, CryptoText::tr("Choose a passphrase for the file."), {}, u"passphrase"_s);
    return {};
}

/// A memory BIO that wipes its buffers, also when they grow.
BioPtr secretMemory()
{
    return BioPtr(BIO_new(BIO_s_secmem()));
}

QByteArrayView contentOf(const BioPtr &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, size};
}

EncryptedKeyPtr encrypt(PKCS8_PRIV_KEY_INFO *pkcs8, const SecretString &passphrase)
{
    X509_ALGOR *method =
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), iterations, nullptr, exportSaltBytes, nullptr, NID_hmacWithSHA256);
    if (!method)
        return nullptr;
    const QByteArrayView bytes = passphrase.reveal();
    X509_SIG *encrypted = PKCS8_set0_pbe(bytes.data(), static_cast<int>(bytes.size()), pkcs8, method);
    if (!encrypted)
        X509_ALGOR_free(method);
    return EncryptedKeyPtr(encrypted);
}

} // namespace

Result<SecretString> privatePem(const KeyPair &key)
{
    TRY_ASSIGN(const auto pkcs8, pkcs8Of(key));
    const BioPtr memory = secretMemory();
    if (!memory || PEM_write_bio_PKCS8_PRIV_KEY_INFO(memory.get(), pkcs8.get()) != 1)
        return exportFailed();
    return SecretString(contentOf(memory));
}

Result<SecretString> encryptedPrivatePem(const KeyPair &key, const SecretString &passphrase)
{
    TRY_ASSIGN(const auto pkcs8, pkcs8Of(key));
    TRY(checkExportPassphrase(passphrase));
    const EncryptedKeyPtr encrypted = encrypt(pkcs8.get(), passphrase);
    const BioPtr memory = secretMemory();
    if (!encrypted || !memory || PEM_write_bio_PKCS8(memory.get(), encrypted.get()) != 1)
        return exportFailed();
    return SecretString(contentOf(memory));
}

Result<SecretString> pkcs12File(const KeyPair &key, const SecretString &passphrase, const QString &name)
{
    if (!key.hasPrivatePart())
        return fail(ErrorKind::InvalidInput, CryptoText::tr("This key has no private part."));
    TRY(checkExportPassphrase(passphrase));
    const QByteArrayView bytes = passphrase.reveal(); // NUL-terminated, as every QByteArray
    if (bytes.contains('\0'))
        return fail(ErrorKind::InvalidInput, CryptoText::tr("A PKCS#12 file cannot have this passphrase."), {},
                    u"passphrase"_s);
    const ExportedPkcs12Ptr file(PKCS12_create(bytes.data(), name.toUtf8().constData(), key.handle(), nullptr, nullptr,
                                               NID_aes_256_cbc, NID_aes_256_cbc, iterations, iterations, 0));
    const BioPtr memory = secretMemory();
    if (!file || !memory || i2d_PKCS12_bio(memory.get(), file.get()) != 1)
        return exportFailed();
    return SecretString(contentOf(memory));
}

QByteArray publicDer(const KeyPair &key)
{
    QByteArray der(i2d_PUBKEY(key.handle(), nullptr), '\0');
    unsigned char *out = uchars(der.data());
    i2d_PUBKEY(key.handle(), &out);
    return der;
}

QByteArray publicPem(const KeyPair &key)
{
    const BioPtr memory = secretMemory();
    if (!memory || PEM_write_bio_PUBKEY(memory.get(), key.handle()) != 1)
        qFatal("OpenSSL could not write a public key."); // out of memory
    return contentOf(memory).toByteArray();
}

Result<SecretString> privateDer(const KeyPair &key)
{
    TRY_ASSIGN(const auto pkcs8, pkcs8Of(key));
    QByteArray der(i2d_PKCS8_PRIV_KEY_INFO(pkcs8.get(), nullptr), '\0');
    unsigned char *out = uchars(der.data());
    i2d_PKCS8_PRIV_KEY_INFO(pkcs8.get(), &out);
    return SecretString::adopt(der);
}

} // namespace gatehouse
