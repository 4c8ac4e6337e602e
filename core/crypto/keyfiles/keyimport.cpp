// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keyimport.h"

#include "core/crypto/cryptotext.h"

#include "core/crypto/jose/jwk.h"
#include "core/crypto/keyfiles/keystrength.h"
#include "core/crypto/keyfiles/pkcs12.h"
#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Pkcs8Ptr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedPtr = std::unique_ptr<X509_SIG, OpensslFree<X509_SIG_free>>;
using PublicFormPtr = std::unique_ptr<X509_PUBKEY, OpensslFree<X509_PUBKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, OpensslFree<PKCS12_free>>;

tl::unexpected<Error> notAKey()
{
    return fail(ErrorKind::InvalidInput,
                CryptoText::tr("This file contains no key. Choose a PEM, DER, JWK or PKCS#12 file."),
                u"not-a-key: "_s + takeOpensslErrors());
}

tl::unexpected<Error> truncated()
{
    return fail(ErrorKind::Corrupt, CryptoText::tr("The key file is truncated or damaged."),
                u"truncated: "_s + takeOpensslErrors());
}

/// The length that the outermost DER element declares; nothing when there is no such element.
std::optional<qsizetype> derSize(QByteArrayView der)
{
    const unsigned char *at = uchars(der);
    const unsigned char *begin = at;
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    // The limit is larger than the data, because the length of a truncated element is wanted too.
    const int form = ASN1_get_object(&at, &size, &tag, &tagClass, maxKeyFileBytes * 2);
    (void)OpensslErrors::take();
    if ((form & 0x80) != 0 || tag != V_ASN1_SEQUENCE || tagClass != V_ASN1_UNIVERSAL)
        return std::nullopt;
    return at - begin + size;
}

/// Runs a d2i function of OpenSSL, which must consume every byte. OSSL_DECODER cannot replace these: it does not tell a
/// truncated file from another format, and would run a key derivation before its cost has been checked.
template <typename Pointer, typename Function>
Pointer decode(QByteArrayView der, Function function)
{
    const unsigned char *at = uchars(der);
    Pointer result(function(&at, static_cast<long>(der.size())));
    return at == uchars(der) + der.size() ? std::move(result) : nullptr;
}

Result<KeyPair> decodePrivate(QByteArrayView der)
{
    PkeyPtr key =
        decode<PkeyPtr>(der, [](const unsigned char **at, long size) { return d2i_AutoPrivateKey(nullptr, at, size); });
    return key ? KeyPair::adopt(key.release(), true) : truncated();
}

/// Why a well-formed public key is invalid.
tl::unexpected<Error> brokenPublicKey(const X509_PUBKEY *form)
{
    const QString detail = takeOpensslErrors();
    ASN1_OBJECT *algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, form);
    switch (OBJ_obj2nid(algorithm)) {
    case NID_X9_62_id_ecPublicKey:
        return fail(ErrorKind::InvalidInput,
                    CryptoText::tr("The public key is not a point on its curve: the key is invalid."),
                    u"weak-key: off-curve: "_s + detail);
    case NID_rsaEncryption:
    case NID_ED25519:
        return fail(ErrorKind::Corrupt, CryptoText::tr("The key file is truncated or damaged."),
                    u"truncated: "_s + detail);
    default:
        return fail(ErrorKind::Unsupported,
                    CryptoText::tr("This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519."),
                    detail);
    }
}

Result<KeyPair> decodePublic(QByteArrayView der)
{
    const auto form = decode<PublicFormPtr>(
        der, [](const unsigned char **at, long size) { return d2i_X509_PUBKEY(nullptr, at, size); });
    if (!form)
        return truncated();
    EVP_PKEY *key = X509_PUBKEY_get(form.get());
    return key ? KeyPair::adopt(key, false) : brokenPublicKey(form.get());
}

Result<KeyPair> decodeRsaPublic(QByteArrayView der)
{
    PkeyPtr key = decode<PkeyPtr>(
        der, [](const unsigned char **at, long size) { return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size); });
    return key ? KeyPair::adopt(key.release(), false) : truncated();
}

tl::unexpected<Error> encryptedFile()
{
    return fail(ErrorKind::Locked, CryptoText::tr("The file is encrypted. Enter its passphrase."),
                u"passphrase-needed"_s, u"passphrase"_s);
}

/// PKCS#8 has no empty passphrase; in PKCS#12 one is as good as any.
Result<KeyPair> openPkcs8(const X509_SIG *encrypted, const SecretString &passphrase)
{
    if (passphrase.isEmpty())
        return encryptedFile();
    return decryptPkcs8(encrypted, passphrase).and_then([](const SecretString &der) { return keyFromPrivateDer(der); });
}

tl::unexpected<Error> severalKeys()
{
    return fail(ErrorKind::InvalidInput,
                CryptoText::tr("This file contains several private keys. Import them one at a time."),
                u"not-a-key: several"_s);
}

Result<KeyPair> openPkcs12(PKCS12 *file, const SecretString &passphrase)
{
    TRY_ASSIGN(const auto keys, pkcs12Keys(file, passphrase));
    if (keys.empty())
        return notAKey();
    if (keys.size() > 1)
        return severalKeys();
    return keyFromPrivateDer(keys.front());
}

Result<KeyPair> importDer(QByteArrayView der, const SecretString &passphrase)
{
    const auto size = derSize(der);
    if (!size || *size < der.size())
        return notAKey();
    if (*size > der.size())
        return truncated();
    if (const auto encrypted = decode<EncryptedPtr>(
            der, [](const unsigned char **at, long bytes) { return d2i_X509_SIG(nullptr, at, bytes); }))
        return openPkcs8(encrypted.get(), passphrase);
    if (const auto file =
            decode<Pkcs12Ptr>(der, [](const unsigned char **at, long bytes) { return d2i_PKCS12(nullptr, at, bytes); }))
        return openPkcs12(file.get(), passphrase);
    (void)OpensslErrors::take();
    auto key = decodePrivate(der);
    for (const auto other : {decodePublic, decodeRsaPublic}) {
        const bool isOtherForm = !key && key.error().kind == ErrorKind::Corrupt;
        if (isOtherForm)
            key = other(der);
    }
    return key || key.error().kind != ErrorKind::Corrupt ? key : notAKey();
}

/// One block of a PEM file, from BEGIN to END.
struct PemBlock
{
    QByteArray label;
    QByteArray header; ///< of traditional encryption; else empty
    SecretString der;
};

/// Nothing at the end of the file.
Result<std::optional<PemBlock>> readPemBlock(BIO *input)
{
    char *label = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    if (PEM_read_bio_ex(input, &label, &header, &data, &size, PEM_FLAG_SECURE | PEM_FLAG_EAY_COMPATIBLE) != 1) {
        const OpensslErrors errors = OpensslErrors::take();
        if (errors.has(ERR_LIB_PEM, PEM_R_NO_START_LINE))
            return std::nullopt;
        return fail(ErrorKind::Corrupt, CryptoText::tr("The key file is truncated or damaged."),
                    u"truncated: "_s + errors.text());
    }
    PemBlock block{label, header, SecretString(QByteArrayView(reinterpret_cast<char *>(data), size))};
    OPENSSL_secure_free(label);
    OPENSSL_secure_free(header);
    OPENSSL_secure_clear_free(data, static_cast<std::size_t>(size));
    return block;
}

int givePassphrase(char *buffer, int size, int /*isForWriting*/, void *data)
{
    const QByteArrayView bytes = static_cast<const SecretString *>(data)->reveal();
    if (bytes.size() > size)
        return -1;
    std::copy(bytes.begin(), bytes.end(), buffer);
    return static_cast<int>(bytes.size());
}

/// Decrypts the traditional encryption of PKCS#1 and SEC1 files: "Proc-Type: 4,ENCRYPTED".
Result<SecretString> decryptPem(const PemBlock &block, const SecretString &passphrase)
{
    EVP_CIPHER_INFO cipher{};
    QByteArray header = block.header;
    if (PEM_get_EVP_CIPHER_INFO(header.data(), &cipher) != 1)
        return fail(ErrorKind::Unsupported, CryptoText::tr("The file is encrypted in a way that is not supported."),
                    takeOpensslErrors());
    if (!cipher.cipher)
        return block.der;
    if (passphrase.isEmpty())
        return encryptedFile();
    QByteArray data = block.der.reveal().toByteArray();
    auto size = static_cast<long>(data.size());
    SecretString given = passphrase;
    const bool isOpen = PEM_do_header(&cipher, uchars(data.data()), &size, givePassphrase, &given) == 1;
    const SecretString opened{QByteArrayView(data).first(isOpen ? size : 0)};
    wipe(data.data(), data.size());
    // A wrong passphrase can produce valid padding by chance, but hardly valid DER.
    if (isOpen && derSize(opened.reveal()) == opened.reveal().size())
        return opened;
    return fail(ErrorKind::Unauthenticated, CryptoText::tr("The passphrase is wrong."),
                u"wrong-passphrase: "_s + takeOpensslErrors(), u"passphrase"_s);
}

Result<KeyPair> importPemBlock(const PemBlock &block, const SecretString &passphrase)
{
    TRY_ASSIGN(const auto der, decryptPem(block, passphrase));
    const QByteArrayView bytes = der.reveal();
    if (block.label == PEM_STRING_PKCS8) {
        const auto encrypted = decode<EncryptedPtr>(
            bytes, [](const unsigned char **at, long size) { return d2i_X509_SIG(nullptr, at, size); });
        return encrypted ? openPkcs8(encrypted.get(), passphrase) : truncated();
    }
    if (block.label == PEM_STRING_PUBLIC)
        return decodePublic(bytes);
    if (block.label == PEM_STRING_RSA_PUBLIC)
        return decodeRsaPublic(bytes);
    return decodePrivate(bytes);
}

Result<KeyPair> importPem(QByteArrayView content, const SecretString &passphrase)
{
    const BioPtr input(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    std::vector<PemBlock> privateKeys;
    std::vector<PemBlock> publicKeys;
    bool hasCertificate = false;
    while (true) {
        TRY_ASSIGN(auto block, readPemBlock(input.get()));
        if (!block)
            break;
        const QByteArray &label = block->label;
        hasCertificate |= label == PEM_STRING_X509;
        if (label.endsWith("PRIVATE KEY"))
            privateKeys.push_back(std::move(*block));
        else if (label.endsWith("PUBLIC KEY"))
            publicKeys.push_back(std::move(*block));
    }
    if (privateKeys.size() > 1)
        return severalKeys();
    if (!privateKeys.empty())
        return importPemBlock(privateKeys.front(), passphrase);
    if (!publicKeys.empty())
        return importPemBlock(publicKeys.front(), passphrase);
    if (hasCertificate)
        return fail(ErrorKind::InvalidInput, CryptoText::tr("This file contains a certificate but no key."),
                    u"not-a-key"_s);
    return notAKey();
}

Result<ImportedKey> importText(QByteArrayView content, const SecretString &passphrase)
{
    if (content.trimmed().startsWith('{')) {
        auto jwk = parseJwk(content);
        if (!jwk) {
            if (jwk.error().kind == ErrorKind::InvalidInput && !jwk.error().detail.startsWith(u"weak-key"_s))
                jwk.error().detail.prepend(u"not-a-key: "_s);
            return tl::unexpected(jwk.error());
        }
        return ImportedKey{jwk->key, jwk->algorithm};
    }
    TRY_ASSIGN(const auto key,
               content.contains("-----BEGIN ") ? importPem(content, passphrase) : importDer(content, passphrase));
    return ImportedKey{key, std::nullopt};
}

} // namespace

Result<ImportedKey> importKey(QByteArrayView content, const SecretString &passphrase)
{
    if (content.isEmpty() || content.size() > maxKeyFileBytes)
        return notAKey();
    auto imported = importText(content, passphrase);
    if (imported) {
        TRY(checkStrength(imported->key));
    }
    return imported;
}

Result<KeyPair> keyFromPrivateDer(const SecretString &der)
{
    const auto pkcs8 = decode<Pkcs8Ptr>(
        der.reveal(), [](const unsigned char **at, long size) { return d2i_PKCS8_PRIV_KEY_INFO(nullptr, at, size); });
    EVP_PKEY *key = pkcs8 ? EVP_PKCS82PKEY(pkcs8.get()) : nullptr;
    return key ? KeyPair::adopt(key, true) : truncated();
}

Result<KeyPair> keyFromPublicDer(QByteArrayView der)
{
    return decodePublic(der);
}

} // namespace gatehouse
