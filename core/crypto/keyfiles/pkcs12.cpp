// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/pkcs12.h"

#include "core/crypto/cryptotext.h"
#include "core/crypto/keyfiles/pbecost.h"
#include "core/crypto/opensslptr.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

template <auto freeFunction>
struct StackFree
{
    template <typename T>
    void operator()(T *stack) const
    {
        OPENSSL_sk_pop_free(reinterpret_cast<OPENSSL_STACK *>(stack), [](void *item) { freeFunction(item); });
    }
};

void freeContentInfo(void *item)
{
    PKCS7_free(static_cast<PKCS7 *>(item));
}

void freeBag(void *item)
{
    PKCS12_SAFEBAG_free(static_cast<PKCS12_SAFEBAG *>(item));
}

using ContentsPtr = std::unique_ptr<STACK_OF(PKCS7), StackFree<freeContentInfo>>;
using BagsPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), StackFree<freeBag>>;
using Pkcs8Ptr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>>;

int sizeOf(const SecretString &passphrase)
{
    return static_cast<int>(passphrase.reveal().size());
}

/// Why OpenSSL could not decrypt, as far as it can be told: a wrong passphrase gives noise, and noise is no key.
tl::unexpected<Error> cannotDecrypt()
{
    const OpensslErrors errors = OpensslErrors::take();
    const bool isUnknown =
        errors.has(ERR_LIB_EVP, EVP_R_UNSUPPORTED_ALGORITHM) || errors.has(ERR_LIB_EVP, ERR_R_UNSUPPORTED) ||
        errors.has(ERR_LIB_EVP, EVP_R_UNKNOWN_PBE_ALGORITHM) || errors.has(ERR_LIB_EVP, EVP_R_UNKNOWN_CIPHER) ||
        errors.has(ERR_LIB_EVP, EVP_R_UNSUPPORTED_CIPHER) || errors.has(ERR_LIB_EVP, EVP_R_UNSUPPORTED_PRF) ||
        errors.has(ERR_LIB_EVP, EVP_R_MEMORY_LIMIT_EXCEEDED);
    if (isUnknown)
        return fail(ErrorKind::Unsupported, CryptoText::tr("The file is encrypted in a way that is not supported."),
                    errors.text());
    return fail(ErrorKind::Unauthenticated, CryptoText::tr("The passphrase is wrong."),
                u"wrong-passphrase: "_s + errors.text(), u"passphrase"_s);
}

tl::unexpected<Error> passphraseNeeded()
{
    return fail(ErrorKind::Locked, CryptoText::tr("The file is encrypted. Enter its passphrase."),
                u"passphrase-needed"_s, u"passphrase"_s);
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Corrupt, CryptoText::tr("The file is damaged."), u"truncated: "_s + takeOpensslErrors());
}

SecretString derOf(const PKCS8_PRIV_KEY_INFO *pkcs8)
{
    QByteArray der(i2d_PKCS8_PRIV_KEY_INFO(pkcs8, nullptr), '\0');
    unsigned char *out = uchars(der.data());
    i2d_PKCS8_PRIV_KEY_INFO(pkcs8, &out);
    return SecretString::adopt(der);
}

/// The seal is a MAC under the passphrase. Files without one exist; then the decryption tells.
Result<void> checkSeal(PKCS12 *file, const SecretString &passphrase)
{
    if (PKCS12_mac_present(file) != 1)
        return {};
    TRY(checkSealCost(file));
    if (PKCS12_verify_mac(file, passphrase.reveal().data(), sizeOf(passphrase)) == 1)
        return {};
    if (passphrase.isEmpty()) {
        if (PKCS12_verify_mac(file, nullptr, 0) == 1) // two ways to have none
            return {};
        (void)OpensslErrors::take();
        return passphraseNeeded();
    }
    return cannotDecrypt();
}

Result<BagsPtr> bagsOf(PKCS7 *content, const SecretString &passphrase)
{
    if (PKCS7_type_is_data(content)) {
        BagsPtr bags(PKCS12_unpack_p7data(content));
        return bags ? Result<BagsPtr>(std::move(bags)) : damaged();
    }
    if (!PKCS7_type_is_encrypted(content))
        return fail(ErrorKind::Unsupported, CryptoText::tr("The file is encrypted in a way that is not supported."));
    TRY(checkPassphraseCost(content->d.encrypted->enc_data->algorithm));
    BagsPtr bags(PKCS12_unpack_p7encdata(content, passphrase.reveal().data(), sizeOf(passphrase)));
    return bags ? Result<BagsPtr>(std::move(bags)) : cannotDecrypt();
}

Result<void> collectKeys(const BagsPtr &bags, const SecretString &passphrase, std::vector<SecretString> &keys)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags.get(), i);
        const int kind = PKCS12_SAFEBAG_get_nid(bag);
        if (kind == NID_keyBag) {
            keys.push_back(derOf(PKCS12_SAFEBAG_get0_p8inf(bag)));
        } else if (kind == NID_pkcs8ShroudedKeyBag) {
            TRY_ASSIGN(auto key, decryptPkcs8(PKCS12_SAFEBAG_get0_pkcs8(bag), passphrase));
            keys.push_back(std::move(key));
        }
    }
    return {};
}

} // namespace

Result<SecretString> decryptPkcs8(const X509_sig_st *encrypted, const SecretString &passphrase)
{
    const X509_ALGOR *method = nullptr;
    X509_SIG_get0(encrypted, &method, nullptr);
    TRY(checkPassphraseCost(method));
    if (passphrase.isEmpty())
        return passphraseNeeded();
    const Pkcs8Ptr pkcs8(PKCS8_decrypt(encrypted, passphrase.reveal().data(), sizeOf(passphrase)));
    if (!pkcs8)
        return cannotDecrypt();
    return derOf(pkcs8.get());
}

Result<std::vector<SecretString>> pkcs12Keys(PKCS12_st *file, const SecretString &passphrase)
{
    TRY(checkSeal(file, passphrase));
    const ContentsPtr contents(PKCS12_unpack_authsafes(file));
    if (!contents)
        return damaged();
    std::vector<SecretString> keys;
    for (int i = 0; i < sk_PKCS7_num(contents.get()); ++i) {
        TRY_ASSIGN(const auto bags, bagsOf(sk_PKCS7_value(contents.get(), i), passphrase));
        TRY(collectKeys(bags, passphrase, keys));
    }
    return keys;
}

} // namespace gatehouse
