// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/seal.h"

#include "core/crypto/opensslptr.h"

#include <QCoreApplication>
#include <QtEndian>

#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, OpensslFree<EVP_CIPHER_CTX_free>>;

constexpr qsizetype keyBytes = 32;
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
static_assert(nonceBytes + tagBytes == aesGcmOverhead);

/// A context with key, nonce (12 bytes, the default) and associated data.
CipherContextPtr begin(const SecretString &key, const char *nonce, QByteArrayView associatedData, int isSealing)
{
    if (key.reveal().size() != keyBytes)
        qFatal("A key for AES-256 has 32 bytes.");
    CipherContextPtr context(EVP_CIPHER_CTX_new());
    int size = 0;
    if (!context ||
        EVP_CipherInit_ex2(context.get(), EVP_aes_256_gcm(), uchars(key.reveal()), uchars(nonce), isSealing, nullptr) !=
            1 ||
        EVP_CipherUpdate(context.get(), nullptr, &size, uchars(associatedData),
                         static_cast<int>(associatedData.size())) != 1)
        qFatal("OpenSSL has no AES-256-GCM: %s", qPrintable(takeOpensslErrors()));
    return context;
}

constexpr char formVersion = 1;

/// With lengths before the texts, so that ("ab", "c") differs from ("a", "bc").
QByteArray associatedData(const CellAddress &address)
{
    QByteArray data = "gatehouse/cell/1"_ba;
    for (const QByteArray &part : {address.store, address.table, address.row, address.column}) {
        appendNumber(data, static_cast<quint32>(part.size()));
        data.append(part);
    }
    appendNumber(data, address.version);
    return data;
}

} // namespace

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

QByteArray sealAesGcm(const SecretString &key, QByteArrayView secret, QByteArrayView associatedData)
{
    QByteArray box(secret.size() + aesGcmOverhead, '\0');
    char *nonce = box.data();
    char *text = nonce + nonceBytes;
    char *tag = text + secret.size();
    if (RAND_bytes(uchars(nonce), static_cast<int>(nonceBytes)) != 1)
        qFatal("The system's random generator failed.");
    const CipherContextPtr context = begin(key, nonce, associatedData, 1);
    int size = 0;
    if (EVP_CipherUpdate(context.get(), uchars(text), &size, uchars(secret), static_cast<int>(secret.size())) != 1 ||
        EVP_CipherFinal_ex(context.get(), uchars(tag), &size) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagBytes), tag) != 1)
        qFatal("OpenSSL cannot encrypt: %s", qPrintable(takeOpensslErrors()));
    return box;
}

std::optional<SecretString> openAesGcm(const SecretString &key, QByteArrayView box, QByteArrayView associatedData)
{
    if (box.size() < aesGcmOverhead)
        return std::nullopt;
    const QByteArrayView text = box.sliced(nonceBytes, box.size() - aesGcmOverhead);
    QByteArray tag = box.last(tagBytes).toByteArray();
    const CipherContextPtr context = begin(key, box.data(), associatedData, 0);
    QByteArray bytes(text.size(), '\0');
    int size = 0;
    const bool isOpen =
        EVP_CipherUpdate(context.get(), uchars(bytes.data()), &size, uchars(text), static_cast<int>(text.size())) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagBytes), tag.data()) == 1 &&
        EVP_CipherFinal_ex(context.get(), uchars(tag.data()), &size) == 1;
    SecretString secret = SecretString::adopt(bytes); // also wiped when the tag is wrong
    if (isOpen)
        return secret;
    (void)takeOpensslErrors();
    return std::nullopt;
}

QByteArray sealCell(const SecretString &key, QByteArrayView secret, const CellAddress &address)
{
    return formVersion + sealAesGcm(key, secret, associatedData(address));
}

Result<SecretString> unsealCell(const SecretString &key, QByteArrayView sealedCell, const CellAddress &address)
{
    const auto place = [&address] {
        return QString::fromUtf8(address.table + '.' + address.column + ' ' + address.row);
    };
    if (!sealedCell.isEmpty() && sealedCell.front() > formVersion)
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Crypto", "A secret was sealed by a newer version of Gatehouse."),
                    place());
    if (!sealedCell.isEmpty() && sealedCell.front() == formVersion) {
        if (auto secret = openAesGcm(key, sealedCell.sliced(1), associatedData(address)))
            return std::move(*secret);
    }
    return fail(ErrorKind::Corrupt,
                QCoreApplication::translate("Crypto",
                                            "A secret of this workspace is damaged, or was copied from another place."),
                place());
}

} // namespace gatehouse
