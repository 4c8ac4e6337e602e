// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/memorykeychain.h"
#include "core/store/vault/vaultrows.h"
#include "tests/support/dialogbench.h"
#include "ui/forms/secretedit.h"

namespace gatehouse {

inline constexpr char benchPassphrase[] = "seven quiet harbour lamps";

/// A bench whose workspace may have a vault, with the cheapest derivation that is allowed.
struct VaultBench : DialogBench
{
    MemoryKeychain keychain;

    VaultBench()
    {
        services.keychain = &keychain;
        workspace.authority().setArgon2Timer([](const Argon2Cost &) { return std::chrono::seconds(10); });
    }

    /// Gives the recovery code.
    SecretString setUp()
    {
        return workspace.execute(CreateVault{SecretString(benchPassphrase)}).secrets.first().secret;
    }
    [[nodiscard]] Vault &vault() { return workspace.store().vault(); }
    [[nodiscard]] std::optional<VaultInfo> info() { return workspace.read(&readVault).value(); }
    [[nodiscard]] bool opens(SlotKind kind, const SecretString &secret)
    {
        return openVaultLater(workspace.store(), kind, secret).result().has_value();
    }
};

/// What stands in red under a field.
inline QString errorOf(const QWidget *dialog, const QString &field)
{
    auto *label = child<QLabel>(dialog, field + QStringLiteral("Error"));
    return label->isVisible() ? label->text() : QString();
}

inline void type(const QWidget *dialog, const QString &field, const QString &text)
{
    auto *edit = child<QLineEdit>(dialog, field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

template <typename Dialog>
QPointer<Dialog> openDialog(const QWidget *window)
{
    QPointer<Dialog> found;
    const bool isThere = QTest::qWaitFor([&] {
        for (Dialog *candidate : window->findChildren<Dialog *>()) {
            if (candidate->isVisible())
                found = candidate;
        }
        return !found.isNull();
    });
    if (!isThere || !QTest::qWaitForWindowActive(found))
        qFatal("no %s", Dialog::staticMetaObject.className());
    return found;
}

} // namespace gatehouse
