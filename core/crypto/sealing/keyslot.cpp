// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/keyslot.h"

#include "core/crypto/cryptotext.h"

#include "core/base/secretstring.h"
#include "core/crypto/sealing/seal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QByteArrayView magic("GhKs");
constexpr char slotFormVersion = 1;
constexpr qsizetype versionAt = 4;
constexpr qsizetype kindAt = 5;
constexpr qsizetype costAt = 8;
constexpr qsizetype saltAt = 20;
constexpr qsizetype checkAt = 36;
constexpr qsizetype wrappedAt = 52;
constexpr qsizetype checksumAt = 112;
constexpr qsizetype slotBytes = 128;
constexpr int slotSaltBytes = 16;
constexpr int checkBytes = 16;

tl::unexpected<Error> damaged(const char *detail)
{
    return fail(ErrorKind::Corrupt,
                CryptoText::tr("This way to unlock the workspace is damaged. Use another one, or restore a backup."),
                QLatin1StringView(detail));
}

quint32 numberAt(QByteArrayView slot, qsizetype at)
{
    return qFromBigEndian<quint32>(slot.data() + at);
}

QByteArray checksumOf(QByteArrayView body)
{
    return QCryptographicHash::hash(body.toByteArray(), QCryptographicHash::Sha256).first(slotBytes - checksumAt);
}

/// The slot up to its check value.
QByteArray headOf(SlotKind kind, const Argon2Cost &cost)
{
    QByteArray head = magic.toByteArray() + slotFormVersion + static_cast<char>(kind) + '\0' + '\0';
    const bool isSlow = kind == SlotKind::Passphrase;
    for (const quint32 number : {cost.memoryKiB, cost.passes, cost.lanes})
        appendNumber(head, isSlow ? number : 0);
    return head + randomBytes(slotSaltBytes);
}

QByteArrayView saltOf(QByteArrayView slot)
{
    return slot.sliced(saltAt, slotSaltBytes);
}

Result<SecretString> keyFrom(SlotKind kind, const SecretString &secret, QByteArrayView salt, const Argon2Cost &cost)
{
    return kind == SlotKind::Passphrase ? deriveFromPassphrase(secret, salt, cost) : Result<SecretString>(secret);
}

SecretString checkValue(const SecretString &key, QByteArrayView salt)
{
    return deriveSubkey(key, "gatehouse/slot/check/1", salt, checkBytes);
}

SecretString wrappingKey(const SecretString &key, QByteArrayView salt)
{
    return deriveSubkey(key, "gatehouse/slot/wrap/1", salt);
}

QByteArray associatedData(QByteArrayView slot, QByteArrayView store)
{
    return slot.first(wrappedAt).toByteArray() + store.toByteArray();
}

tl::unexpected<Error> wrongSecret(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        return fail(ErrorKind::Unauthenticated, CryptoText::tr("The passphrase is wrong."), {}, u"passphrase"_s);
    case SlotKind::Keychain:
        return fail(ErrorKind::Unauthenticated,
                    CryptoText::tr("The key in the keychain belongs to another workspace."));
    case SlotKind::Recovery:
        break;
    }
    return fail(ErrorKind::Unauthenticated, CryptoText::tr("This recovery code belongs to another workspace."), {},
                u"recoveryCode"_s);
}

} // namespace

Result<QByteArray> makeSlot(SlotKind kind, const SecretString &secret, const SecretString &dataKey,
                            QByteArrayView store, const Argon2Cost &cost)
{
    if (secret.isEmpty())
        return fail(ErrorKind::InvalidInput, CryptoText::tr("Choose a passphrase."), {}, u"passphrase"_s);
    QByteArray slot = headOf(kind, cost);
    const QByteArray salt = saltOf(slot).toByteArray();
    TRY_ASSIGN(const auto key, keyFrom(kind, secret, salt, cost));
    slot += checkValue(key, salt).reveal();
    slot += sealAesGcm(wrappingKey(key, salt), dataKey.reveal(), associatedData(slot, store));
    if (slot.size() != checksumAt)
        qFatal("A data key has 32 bytes.");
    return slot + checksumOf(slot);
}

Result<SlotInfo> readSlot(QByteArrayView slot)
{
    if (slot.size() < kindAt || !slot.startsWith(magic))
        return damaged("form");
    if (slot[versionAt] != slotFormVersion)
        return fail(ErrorKind::Unsupported,
                    CryptoText::tr("This workspace was locked by a newer version of Gatehouse."));
    if (slot.size() != slotBytes || checksumOf(slot.first(checksumAt)) != slot.sliced(checksumAt))
        return damaged("checksum");
    const auto kind = static_cast<SlotKind>(slot[kindAt]);
    if (kind != SlotKind::Passphrase && kind != SlotKind::Keychain && kind != SlotKind::Recovery)
        return fail(ErrorKind::Unsupported,
                    CryptoText::tr("This workspace was locked by a newer version of Gatehouse."));
    const SlotInfo info{kind, {numberAt(slot, costAt), numberAt(slot, costAt + 4), numberAt(slot, costAt + 8)}};
    if (kind == SlotKind::Passphrase && !isBearable(info.cost))
        return fail(
            ErrorKind::Unsupported, CryptoText::tr("Checking this passphrase would take too much memory or time."),
            u"%1 KiB, %2 passes, %3 lanes"_s.arg(info.cost.memoryKiB).arg(info.cost.passes).arg(info.cost.lanes));
    return info;
}

Result<SecretString> openSlot(QByteArrayView slot, const SecretString &secret, QByteArrayView store)
{
    TRY_ASSIGN(const auto info, readSlot(slot));
    TRY_ASSIGN(const auto key, keyFrom(info.kind, secret, saltOf(slot), info.cost));
    if (!(checkValue(key, saltOf(slot)) == SecretString(slot.sliced(checkAt, checkBytes))))
        return wrongSecret(info.kind);
    auto dataKey = openAesGcm(wrappingKey(key, saltOf(slot)), slot.sliced(wrappedAt, checksumAt - wrappedAt),
                              associatedData(slot, store));
    if (!dataKey)
        return damaged("tag");
    return std::move(*dataKey);
}

} // namespace gatehouse
