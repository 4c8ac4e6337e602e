// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <optional>

namespace gatehouse {

// Commands on the vault; see command.h.

/// A vault with a passphrase and a recovery code, which the Outcome reveals once. It is unlocked then (K5).
struct CreateVault
{
    SecretString passphrase;
};

/// `current` is not asked for when the vault was unlocked by its recovery code (K5).
struct ChangePassphrase
{
    SecretString current;
    SecretString passphrase;
};

/// A new recovery code, revealed once; the one before it stops working. Needs the vault unlocked.
struct RenewRecoveryCode
{
};

/// A slot for 32 random bytes that the OS keychain keeps; one that is there under that label is replaced. Needs the
/// vault unlocked.
struct AddKeychainSlot
{
    QString label;
    SecretString wrappingKey;
};

/// Not the passphrase, which can be changed only: the last slot that a person can open stays.
struct RemoveVaultSlot
{
    qint64 id = 0;
};

/// A new data key: every cell is sealed anew, the passphrase stays, a new recovery code is revealed once, and keychain
/// slots end. Needs the vault unlocked.
struct RotateDataKey
{
    SecretString passphrase;
};

/// Keeps the mail server's password sealed, or keeps none. Needs the vault unlocked.
struct SetMailPassword
{
    std::optional<SecretString> password;
};

} // namespace gatehouse
