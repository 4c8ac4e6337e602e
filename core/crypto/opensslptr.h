// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>

#include <memory>

namespace gatehouse {

/// Frees an OpenSSL object with `freeFunction`.
template <auto freeFunction>
struct OpensslFree
{
    template <typename T>
    void operator()(T *object) const
    {
        freeFunction(object);
    }
};

using PkeyPtr = std::unique_ptr<EVP_PKEY, OpensslFree<EVP_PKEY_free>>;
using PkeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, OpensslFree<EVP_PKEY_CTX_free>>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, OpensslFree<EVP_MD_CTX_free>>;
using DigestPtr = std::unique_ptr<EVP_MD, OpensslFree<EVP_MD_free>>;
using BioPtr = std::unique_ptr<BIO, OpensslFree<BIO_free_all>>;
/// Always wiped: numbers may be parts of private keys.
using BignumPtr = std::unique_ptr<BIGNUM, OpensslFree<BN_clear_free>>;
using BignumContextPtr = std::unique_ptr<BN_CTX, OpensslFree<BN_CTX_free>>;

[[nodiscard]] inline const unsigned char *uchars(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

[[nodiscard]] inline unsigned char *uchars(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

[[nodiscard]] inline const unsigned char *uchars(QByteArrayView bytes)
{
    return uchars(bytes.data());
}

[[nodiscard]] inline std::size_t length(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

/// The errors in OpenSSL's queue of this thread; take() empties the queue.
class OpensslErrors
{
public:
    [[nodiscard]] static OpensslErrors take();

    /// Whether one came from that library (ERR_LIB_…).
    [[nodiscard]] bool hasLibrary(int library) const;
    [[nodiscard]] bool has(int library, int reason) const;
    /// For an Error's detail.
    [[nodiscard]] QString text() const;

private:
    QList<unsigned long> m_codes;
};

[[nodiscard]] QString takeOpensslErrors();

} // namespace gatehouse
