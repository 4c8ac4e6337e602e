// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/pbecost.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>

#include <openssl/pkcs12.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using PbeParamPtr = std::unique_ptr<PBEPARAM, OpensslFree<PBEPARAM_free>>;
using Pbe2ParamPtr = std::unique_ptr<PBE2PARAM, OpensslFree<PBE2PARAM_free>>;
using Pbkdf2ParamPtr = std::unique_ptr<PBKDF2PARAM, OpensslFree<PBKDF2PARAM_free>>;
using ScryptParamPtr = std::unique_ptr<SCRYPT_PARAMS, OpensslFree<SCRYPT_PARAMS_free>>;

constexpr quint64 maxRounds = 10'000'000;
/// Blocks of 128 bytes that scrypt writes: 2 GiB.
constexpr quint64 maxScryptBlocks = 1 << 24;

tl::unexpected<Error> tooCostly(quint64 cost)
{
    return fail(ErrorKind::Unsupported,
                QCoreApplication::translate("Crypto",
                                            "Opening this file would take too long. Export the key anew, with "
                                            "fewer rounds."),
                u"cost %1"_s.arg(cost));
}

tl::unexpected<Error> unknownMethod()
{
    return fail(ErrorKind::Unsupported,
                QCoreApplication::translate("Crypto", "The file is encrypted in a way that is not supported."),
                takeOpensslErrors());
}

/// 0 for what is no count at all: negative, or beyond 64 bits.
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
        return unknownMethod();
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

} // namespace

Result<void> checkPassphraseCost(const X509_algor_st *method)
{
    if (nidOf(method) != NID_pbes2) {
        const PbeParamPtr parameters(parameterOf<PBEPARAM>(method, ASN1_ITEM_rptr(PBEPARAM)));
        return parameters ? checkRounds(parameters->iter) : unknownMethod();
    }
    const Pbe2ParamPtr parameters(parameterOf<PBE2PARAM>(method, ASN1_ITEM_rptr(PBE2PARAM)));
    if (!parameters)
        return unknownMethod();
    const int function = nidOf(parameters->keyfunc);
    if (function == NID_id_scrypt)
        return checkScrypt(parameters->keyfunc);
    if (function != NID_id_pbkdf2)
        return unknownMethod();
    const Pbkdf2ParamPtr pbkdf2(parameterOf<PBKDF2PARAM>(parameters->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM)));
    return pbkdf2 ? checkRounds(pbkdf2->iter) : unknownMethod();
}

Result<void> checkSealCost(const PKCS12_st *file)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    return rounds ? checkRounds(rounds) : Result<void>(); // none: one round
}

} // namespace gatehouse
