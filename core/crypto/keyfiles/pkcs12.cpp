// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/pkcs12.h"

#include "core/crypto/cryptotext.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

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
using BagPkcs8Ptr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>>;

using PbeParamPtr = std::unique_ptr<PBEPARAM, OpensslFree<PBEPARAM_free>>;
using Pbe2ParamPtr = std::unique_ptr<PBE2PARAM, OpensslFree<PBE2PARAM_free>>;
using Pbkdf2ParamPtr = std::unique_ptr<PBKDF2PARAM, OpensslFree<PBKDF2PARAM_free>>;
using ScryptParamPtr = std::unique_ptr<SCRYPT_PARAMS, OpensslFree<SCRYPT_PARAMS_free>>;

constexpr quint64 maxRounds = 10'000'000;
/// Blocks of 128 bytes that scrypt writes; 2 GiB together.
constexpr quint64 maxScryptBlocks = 1 << 24;

tl::unexpected<Error> tooCostly(quint64 cost)
{
    return fail(ErrorKind::Unsupported,
                CryptoText::tr("Opening this file would take too long. Export the key again with fewer iterations."),
                u"cost %1"_s.arg(cost));
}

tl::unexpected<Error> unknownMethod(const QString &detail)
{
    return fail(ErrorKind::Unsupported, CryptoText::tr("The file is encrypted in a way that is not supported."),
                detail);
}

/// 0 for a number that is negative or beyond 64 bits.
quint64 countOf(const ASN1_INTEGER *integer)
{
    uint64_t count = 0;
    return integer && ASN1_INTEGER_get_uint64(&count, integer) == 1 ? count : 0;
}

Result<void> checkRounds(const ASN1_INTEGER *rounds)
{
    const quint64 count = countOf(rounds);
    if (count == 0 || count > maxRounds)
        return tooCostly(count);
    return {};
}

template <typename T>
T *parameterOf(const X509_ALGOR *method, const ASN1_ITEM *form)
{
    const void *parameter = nullptr;
    int type = 0;
    X509_ALGOR_get0(nullptr, &type, &parameter, method);
    if (type != V_ASN1_SEQUENCE)
        return nullptr;
    return static_cast<T *>(ASN1_item_unpack(static_cast<const ASN1_STRING *>(parameter), form));
}

int nidOf(const X509_ALGOR *method)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, method);
    return OBJ_obj2nid(object);
}

Result<void> checkScrypt(const X509_ALGOR *function)
{
    const ScryptParamPtr parameters(parameterOf<SCRYPT_PARAMS>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS)));
    if (!parameters)
        return unknownMethod(takeOpensslErrors());
    const quint64 cost = countOf(parameters->costParameter);
    const quint64 blockSize = countOf(parameters->blockSize);
    const quint64 lanes = countOf(parameters->parallelizationParameter);
    for (const quint64 factor : {cost, blockSize, lanes}) {
        if (factor == 0 || factor > maxScryptBlocks)
            return tooCostly(factor);
    }
    if (cost * blockSize > maxScryptBlocks || cost * blockSize * lanes > maxScryptBlocks)
        return tooCostly(cost);
    return {};
}

/// Whether decrypting takes bearable time and memory: a prepared file may ask for 2^31 rounds. Errors: Unsupported.
Result<void> checkPassphraseCost(const X509_ALGOR *method)
{
    if (nidOf(method) != NID_pbes2) {
        const PbeParamPtr parameters(parameterOf<PBEPARAM>(method, ASN1_ITEM_rptr(PBEPARAM)));
        return parameters ? checkRounds(parameters->iter) : unknownMethod(takeOpensslErrors());
    }
    const Pbe2ParamPtr parameters(parameterOf<PBE2PARAM>(method, ASN1_ITEM_rptr(PBE2PARAM)));
    if (!parameters)
        return unknownMethod(takeOpensslErrors());
    const int function = nidOf(parameters->keyfunc);
    if (function == NID_id_scrypt)
        return checkScrypt(parameters->keyfunc);
    if (function != NID_id_pbkdf2)
        return unknownMethod(takeOpensslErrors());
    const Pbkdf2ParamPtr pbkdf2(parameterOf<PBKDF2PARAM>(parameters->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM)));
    return pbkdf2 ? checkRounds(pbkdf2->iter) : unknownMethod(takeOpensslErrors());
}

Result<void> checkMacCost(const PKCS12 *file)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    return rounds ? checkRounds(rounds) : Result<void>(); // absent: one round
}

int sizeOf(const SecretString &passphrase)
{
    return static_cast<int>(passphrase.reveal().size());
}

/// Why OpenSSL could not decrypt. A wrong passphrase is seen only by the result, which is no key.
tl::unexpected<Error> cannotDecrypt()
{
    const OpensslErrors errors = OpensslErrors::take();
    const bool isUnknown =
        errors.has(ERR_LIB_EVP, EVP_R_UNSUPPORTED_ALGORITHM) || errors.has(ERR_LIB_EVP, ERR_R_UNSUPPORTED) ||
        errors.has(ERR_LIB_EVP, EVP_R_UNKNOWN_PBE_ALGORITHM) || errors.has(ERR_LIB_EVP, EVP_R_UNKNOWN_CIPHER) ||
        errors.has(ERR_LIB_EVP, EVP_R_UNSUPPORTED_CIPHER) || errors.has(ERR_LIB_EVP, EVP_R_UNSUPPORTED_PRF) ||
        errors.has(ERR_LIB_EVP, EVP_R_MEMORY_LIMIT_EXCEEDED);
    if (isUnknown)
        return unknownMethod(errors.text());
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

/// Never null: OpenSSL takes that for no passphrase at all, which PKCS#12 encodes otherwise than an empty one.
const char *charsOf(const SecretString &passphrase)
{
    return passphrase.isEmpty() ? "" : passphrase.reveal().data();
}

/// Checks the MAC under the passphrase. In a file without one, decryption shows whether the passphrase is right.
Result<void> checkMac(PKCS12 *file, const SecretString &passphrase)
{
    if (PKCS12_mac_present(file) != 1)
        return {};
    TRY(checkMacCost(file));
    if (PKCS12_verify_mac(file, charsOf(passphrase), sizeOf(passphrase)) == 1)
        return {};
    if (passphrase.isEmpty()) {
        if (PKCS12_verify_mac(file, nullptr, 0) == 1) // an empty passphrase has two encodings
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
        return unknownMethod({});
    TRY(checkPassphraseCost(content->d.encrypted->enc_data->algorithm));
    BagsPtr bags(PKCS12_unpack_p7encdata(content, charsOf(passphrase), sizeOf(passphrase)));
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
    const BagPkcs8Ptr pkcs8(PKCS8_decrypt(encrypted, charsOf(passphrase), sizeOf(passphrase)));
    if (!pkcs8)
        return cannotDecrypt();
    return derOf(pkcs8.get());
}

Result<std::vector<SecretString>> pkcs12Keys(PKCS12_st *file, const SecretString &passphrase)
{
    TRY(checkMac(file, passphrase));
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
