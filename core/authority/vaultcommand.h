// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/base/secretstring.h"

#include <optional>

namespace gatehouse {

// Commands on the vault; see command.h.

/// A vault with a passphrase and a recovery code, which the Outcome reveals once. It is unlocked then (K5).
struct CreateVault
{
    static constexpr CommandInfo info{"vault.create", Verb::ManageVault, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Passphrase set")};
    SecretString passphrase;
};

/// `current` is not asked for when the vault was unlocked by its recovery code (K5).
struct ChangePassphrase
{
    static constexpr CommandInfo info{"vault.change-passphrase", Verb::ManageVault, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Passphrase changed")};
    SecretString current;
    SecretString passphrase;
};

/// A new recovery code, revealed once; the one before it stops working. Needs the vault unlocked.
struct RenewRecoveryCode
{
    static constexpr CommandInfo info{"vault.renew-recovery-code", Verb::ManageVault, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Recovery code renewed")};
};

/// A slot for 32 random bytes that the OS keychain keeps; one that is there under that label is replaced. Needs the
/// vault unlocked.
struct AddKeychainSlot
{
    static constexpr CommandInfo info{"vault.add-keychain", Verb::ManageVault, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Keychain added")};
    QString label;
    SecretString wrappingKey;
};

/// Not the passphrase, which can be changed only: the last slot that a person can open stays.
struct RemoveVaultSlot
{
    static constexpr CommandInfo info{"vault.remove-slot", Verb::ManageVault, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Way to unlock removed"), Tone::Bad};
    qint64 id = 0;
};

/// A new data key: every cell is sealed anew, the passphrase stays, a new recovery code is revealed once, and keychain
/// slots end. Needs the vault unlocked.
struct RotateDataKey
{
    static constexpr CommandInfo info{"vault.rotate-data-key", Verb::ManageVault, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Data key rotated")};
    SecretString passphrase;
};

/// Keeps the mail server's password sealed, or keeps none. Needs the vault unlocked.
struct SetMailPassword
{
    static constexpr CommandInfo info{"workspace.mail-password", Verb::Edit, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Mail password set")};
    std::optional<SecretString> password;
};

} // namespace gatehouse
