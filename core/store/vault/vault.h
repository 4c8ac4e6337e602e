// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"
#include "core/crypto/sealing/keyslot.h"

#include <QMutex>
#include <QObject>

#include <optional>

namespace gatehouse {

/// Holds a workspace's data key while it is unlocked. Thread-safe. The Store has the sealed cells and the key slots:
/// see vaultrows.h.
class Vault final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] bool isUnlocked() const;
    /// What unlocked it; nothing while it is locked.
    [[nodiscard]] std::optional<SlotKind> unlockedBy() const;

    /// Errors: Locked.
    [[nodiscard]] Result<SecretString> dataKey() const;

    void unlock(const SecretString &dataKey, SlotKind by);
    /// After a change of data key or passphrase. Does nothing while locked, because it may have been locked meanwhile.
    void renew(const SecretString &dataKey, SlotKind by);
    /// Removes the data key from memory, except copies that are in use.
    void lock();

signals:
    /// Emitted on the thread of the change.
    void stateChanged(bool isUnlocked);

private:
    mutable QMutex m_mutex;
    SecretString m_dataKey;
    std::optional<SlotKind> m_unlockedBy;
};

} // namespace gatehouse
