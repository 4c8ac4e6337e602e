// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/signingkey.h"

#include <QList>

namespace gatehouse {

// Commands on signing keys and on what is published of them; see command.h.

/// A new or imported key: name, algorithm (empty: the usual one), origin, signsFrom. It becomes active at once with
/// `activate`, or when it is not planned and no key is active. Needs the vault unlocked.
struct CreateKey
{
    SigningKey key;
    SecretString privateKey; ///< PKCS#8, DER
    bool activate = false;
};

struct UpdateKey
{
    SigningKey key; ///< the name; of a next key signsFrom as well
};

/// The next key signs from now on, the active one retires (K2).
struct ActivateKey
{
    qint64 id = 0;
};

/// Emergency: verifiers refuse every token of them from the next publication on; those tokens become inactive (K2).
struct RevokeKeys
{
    QList<qint64> ids;
    QString reason;
};

/// For good, with the private part. Not the active key, nor one with tokens that may still be valid.
struct DeleteKeys
{
    QList<qint64> ids;
};

/// Activates the next key whose time has come. Nobody asks for it, as for TidyTokens.
struct TidyKeys
{
};

/// The private part as a file, which the Outcome reveals; recorded (K3). Needs the vault unlocked.
struct ExportPrivateKey
{
    qint64 id = 0;
    PrivateKeyFormat format = PrivateKeyFormat::EncryptedPem;
    SecretString passphrase = {};
};

/// What was published just now (K4).
struct RecordPublication
{
    Publication publication;
};

} // namespace gatehouse
