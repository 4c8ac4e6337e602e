// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"
#include "core/crypto/sealing/keyslot.h"

#include <QMutex>
#include <QObject>

#include <optional>

namespace gatehouse {

/// Holds a workspace's data key while it is unlocked, and nothing while it is locked. All functions may be called from
/// any thread. What is sealed, and by which slots the data key can be had, stands in the Store: see vaultrows.h.
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
    /// After the workspace got another data key, or its owner another passphrase. Nothing while it is locked: whoever
    /// locked it meanwhile wants it locked.
    void renew(const SecretString &dataKey, SlotKind by);
    /// Drops the data key from memory; copies that are in use end with their users.
    void lock();

signals:
    /// From whatever thread it happened on.
    void stateChanged(bool isUnlocked);

private:
    mutable QMutex m_mutex;
    SecretString m_dataKey;
    std::optional<SlotKind> m_unlockedBy;
};

} // namespace gatehouse
