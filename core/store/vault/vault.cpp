// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/vault.h"

#include <QCoreApplication>

namespace gatehouse {

bool Vault::isUnlocked() const
{
    return unlockedBy().has_value();
}

std::optional<SlotKind> Vault::unlockedBy() const
{
    const QMutexLocker locker(&m_mutex);
    return m_unlockedBy;
}

Result<SecretString> Vault::dataKey() const
{
    const QMutexLocker locker(&m_mutex);
    if (!m_unlockedBy)
        return fail(ErrorKind::Locked,
                    QCoreApplication::translate("Vault", "The workspace's secrets are locked. Unlock them first."));
    return m_dataKey;
}

void Vault::unlock(const SecretString &dataKey, SlotKind by)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_dataKey = dataKey;
        m_unlockedBy = by;
    }
    emit stateChanged(true);
}

void Vault::renew(const SecretString &dataKey, SlotKind by)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_unlockedBy)
        return;
    m_dataKey = dataKey;
    m_unlockedBy = by;
}

void Vault::lock()
{
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_unlockedBy)
            return;
        m_dataKey = SecretString();
        m_unlockedBy.reset();
    }
    emit stateChanged(false);
}

} // namespace gatehouse
