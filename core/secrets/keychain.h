// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secretstring.h"

#include <QUuid>

#include <chrono>

namespace gatehouse {

/// What is kept of a workspace in a keychain. Each is an item of its own, under the workspace's UUID.
enum class KeychainItem {
    WrappingKey, ///< 32 random bytes that open a slot of the vault; never the data key itself
    Anchor,      ///< how far the workspace had come when it was last seen, see rollbackanchor.h
};

/// The operating system's keychain of this user: a service that may be missing, may be locked, may ask its own
/// questions, and may take its time. Used on the GUI thread; nothing blocks, and whatever is not answered within the
/// time-out ends with Timeout. Any program of the user can read what is in it (security.md TH-10).
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Whether there is a service that would answer. Where not, nothing about keychains is to be offered.
    [[nodiscard]] virtual Async<bool> isAvailable() = 0;
    /// Errors of all: NotFound (no such item), Unsupported (no keychain), Forbidden (locked, or its owner said no),
    /// Timeout, Internal.
    [[nodiscard]] virtual Async<SecretString> read(const QUuid &workspace, KeychainItem item) = 0;
    /// True; replaces what is there.
    [[nodiscard]] virtual Async<bool> write(const QUuid &workspace, KeychainItem item, const SecretString &secret) = 0;
    /// True, also when there was none.
    [[nodiscard]] virtual Async<bool> remove(const QUuid &workspace, KeychainItem item) = 0;
};

/// The name of an item, as it stands in the keychain: "<uuid>/wrapping-key".
[[nodiscard]] QString keychainItemName(const QUuid &workspace, KeychainItem item);

/// The keychain that the desktop offers: GNOME Keyring and whatever else speaks the Secret Service, KWallet. Never a
/// file in clear. Thread: the one whose event loop runs.
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
