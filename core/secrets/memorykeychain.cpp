// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorykeychain.h"

namespace gatehouse {

Async<SecretString> MemoryKeychain::read(const QUuid &workspace, KeychainItem item)
{
    if (m_error)
        return readyResult<SecretString>(tl::unexpected(*m_error));
    const auto found = m_items.constFind(keychainItemName(workspace, item));
    if (found == m_items.constEnd())
        return readyResult<SecretString>(fail(ErrorKind::NotFound, QStringLiteral("nothing there")));
    return readyResult<SecretString>(*found);
}

Async<bool> MemoryKeychain::write(const QUuid &workspace, KeychainItem item, const SecretString &secret)
{
    if (m_error)
        return readyResult<bool>(tl::unexpected(*m_error));
    ++m_writes;
    m_items.insert(keychainItemName(workspace, item), secret);
    return readyResult<bool>(true);
}

Async<bool> MemoryKeychain::remove(const QUuid &workspace, KeychainItem item)
{
    if (m_error)
        return readyResult<bool>(tl::unexpected(*m_error));
    m_items.remove(keychainItemName(workspace, item));
    return readyResult<bool>(true);
}

} // namespace gatehouse
