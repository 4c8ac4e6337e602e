// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secretstring.h"

#include <QUuid>

#include <chrono>

namespace gatehouse {

/// The items that a keychain keeps for a workspace, under the workspace's UUID.
enum class KeychainItem {
    WrappingKey, ///< 32 random bytes that open a key slot; never the data key itself
    Anchor,      ///< the last known state of the workspace, see rollbackanchor.h
};

/// The keychain of the operating system for this user: a service that may be missing or locked, and may ask the user.
/// Used on the GUI thread; nothing blocks, and a request without an answer ends with Timeout. Every program of the user
/// can read it.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Whether there is a service. If not, the user interface offers nothing about keychains.
    [[nodiscard]] virtual Async<bool> isAvailable() = 0;
    /// Errors of all functions: NotFound (no such item), Unsupported (no keychain), Forbidden (locked or denied),
    /// Timeout, Internal.
    [[nodiscard]] virtual Async<SecretString> read(const QUuid &workspace, KeychainItem item) = 0;
    /// True; replaces an existing item.
    [[nodiscard]] virtual Async<bool> write(const QUuid &workspace, KeychainItem item, const SecretString &secret) = 0;
    /// True, also when there was none.
    [[nodiscard]] virtual Async<bool> remove(const QUuid &workspace, KeychainItem item) = 0;
};

/// The name of an item in the keychain: "<uuid>/wrapping-key".
[[nodiscard]] QString keychainItemName(const QUuid &workspace, KeychainItem item);

/// The keychain of the desktop: KWallet, GNOME Keyring and others with the Secret Service API. Never an unencrypted
/// file. For a thread with an event loop.
class DesktopKeychain final : public Keychain
{
public:
    explicit DesktopKeychain(std::chrono::milliseconds timeout = std::chrono::seconds(10))
        : m_timeout(timeout)
    {
    }

    [[nodiscard]] Async<bool> isAvailable() override;
    [[nodiscard]] Async<SecretString> read(const QUuid &workspace, KeychainItem item) override;
    [[nodiscard]] Async<bool> write(const QUuid &workspace, KeychainItem item, const SecretString &secret) override;
    [[nodiscard]] Async<bool> remove(const QUuid &workspace, KeychainItem item) override;

private:
    std::chrono::milliseconds m_timeout;
};

} // namespace gatehouse
