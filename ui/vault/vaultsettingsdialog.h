// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/store/vault/vaultrows.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"

#include <functional>

class QComboBox;
class QPushButton;

namespace gatehouse {

class Banner;
class FieldForm;
class Settings;

/// The unlock methods of a workspace (K5): passphrase, recovery code and keychains, saved immediately; and the
/// automatic lock, a preference of this user. Show it with open().
class VaultSettingsDialog final : public BaseDialog
{
    Q_OBJECT

public:
    VaultSettingsDialog(const Services &services, Settings &settings, QWidget *parent);

signals:
    void autoLockChanged();

private:
    void addUnlockMethods();
    void addAutoLock();
    QPushButton *addButtonRow(const QString &field, const QString &label, const QString &text,
                              void (VaultSettingsDialog::*slot)());
    void load();
    void show(const std::optional<VaultInfo> &vault);
    void showKeychains(const QList<VaultSlot> &keychains);
    void addKeychain();
    void unlocked(const std::function<void()> &then);

    void changePassphrase();
    void renewRecoveryCode();
    void removeRecoveryCode();
    void rotate();
    void remove(
        qint64 slot, const QString &question, const QString &details, const std::function<void()> &removed = [] {});
    void execute(Command command, const std::function<void(const Outcome &)> &then);
    void showRecoveryCode(const Outcome &outcome);

    Services m_services;
    Settings &m_settings;
    Banner *m_banner;
    FieldForm *m_form;
    QPushButton *m_removeRecovery = nullptr;
    QWidget *m_keychains = nullptr;
    QPushButton *m_addKeychain = nullptr;
    QComboBox *m_autoLock = nullptr;
    qint64 m_recoverySlot = 0; ///< 0 if there is none
    bool m_isKeychainAvailable = false;
};

} // namespace gatehouse
