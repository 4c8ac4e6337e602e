// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault/sealedplaces.h"
#include "tests/support/commandtest.h"

namespace gatehouse {

inline constexpr char testPassphrase[] = "correct horse battery";

/// What tests of the vault ask of a workspace. After each one every sealed secret must open, too.
class VaultTest : public CommandTest
{
    Q_OBJECT

private slots:
    void cleanup();

protected:
    /// Sets the vault up; gives the recovery code.
    SecretString setUp();
    /// A row with a sealed private part, as bare as the table allows.
    void addKey(const QString &kid, const QByteArray &privateKey);
    QByteArray openedKey(const QString &kid, ErrorKind *error = nullptr);
    VaultInfo vaultInfo();
    VaultSlot slotOf(SlotKind kind);
    void setSlot(SlotKind kind, const QByteArray &slot);
    void change(const QByteArray &sql);
    /// What unlocking a locked vault says; nothing when it opens.
    std::optional<Error> unlock(SlotKind kind, const SecretString &secret);
    SecretString dataKey() { return workspace().store().vault().dataKey().value_or(SecretString()); }
};

/// As someone would who knows the form: with a right checksum.
QByteArray withChecksum(QByteArray slot);

} // namespace gatehouse
