// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/dialogs/services.h"

#include <QUuid>

#include <functional>

namespace gatehouse {

/// The label of this user's keychain slot on this computer: "ana@desk".
[[nodiscard]] QString keychainLabel();

/// Unlocks the vault with the keychain, if that has a key slot. Fails silently: the user is asked for the passphrase
/// when a secret is needed.
void unlockByKeychain(const Services &services, QObject *context);

/// Calls `then` with the workspace's UUID if this user's keychain has a key slot in it.
void whenKeychainHasSlot(const Services &services, QObject *context, std::function<void(const QUuid &)> then);

/// Calls `then` if a keychain service is available.
void whenKeychainAvailable(const Services &services, QObject *context, std::function<void()> then);

/// Adds a key slot for this user's keychain: stores a random wrapping key there and the wrapped data key here. Needs
/// the vault unlocked. Errors: the keychain's, and those of AddKeychainSlot.
void addKeychainSlot(const Services &services, QObject *context, std::function<void(const Result<void> &)> then);

/// Removes the wrapping key from this user's keychain. RemoveVaultSlot removes the key slot.
void forgetWrappingKey(const Services &services, QObject *context);

} // namespace gatehouse
