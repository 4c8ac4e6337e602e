// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/dialogs/services.h"

#include <QUuid>

#include <functional>

namespace gatehouse {

/// Under which name this user's keychain on this machine has its slot in a workspace: "ana@desk".
[[nodiscard]] QString keychainLabel();

/// Unlocks the vault by the keychain, where that has a slot; else nothing happens. Says so to nobody: whoever needs the
/// vault is asked for the passphrase then.
void unlockByKeychain(const Services &services, QObject *context);

/// Calls `then` with the workspace's UUID where this user's keychain has a slot in it.
void whenKeychainOpens(const Services &services, QObject *context, std::function<void(const QUuid &)> then);

/// Calls `then` where this user's keychain could be given a slot now.
void whenKeychainIsThere(const Services &services, QObject *context, std::function<void()> then);

/// Gives this user's keychain a slot: a random wrapping key there, what it wraps here. Needs the vault unlocked.
/// When that fails the keychain has what it had before.
/// Errors: the keychain's, and those of AddKeychainSlot.
void addKeychainSlot(const Services &services, QObject *context, std::function<void(const Result<void> &)> then);

/// Takes the wrapping key out of this user's keychain. The slot is removed by RemoveVaultSlot.
void forgetWrappingKey(const Services &services, QObject *context);

} // namespace gatehouse
