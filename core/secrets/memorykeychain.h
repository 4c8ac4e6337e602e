// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"

#include <QMap>

#include <optional>

namespace gatehouse {

/// A keychain in memory for tests, which can be made to fail.
class MemoryKeychain final : public Keychain
{
public:
    [[nodiscard]] Async<bool> isAvailable() override { return readyResult<bool>(!m_error); }
    [[nodiscard]] Async<SecretString> read(const QUuid &workspace, KeychainItem item) override;
    [[nodiscard]] Async<bool> write(const QUuid &workspace, KeychainItem item, const SecretString &secret) override;
    [[nodiscard]] Async<bool> remove(const QUuid &workspace, KeychainItem item) override;

    /// The error of all requests from now on; nothing: they succeed.
    void setError(std::optional<Error> error) { m_error = std::move(error); }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] qsizetype writes() const { return m_writes; }

private:
    QMap<QString, SecretString> m_items;
    qsizetype m_writes = 0;
    std::optional<Error> m_error;
};

} // namespace gatehouse
