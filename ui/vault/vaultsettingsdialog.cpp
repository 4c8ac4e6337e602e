// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultsettingsdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/settings/settings.h"
#include "core/store/file/store.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/banner.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"
#include "ui/vault/changepassphrasedialog.h"
#include "ui/vault/keychainslot.h"
#include "ui/vault/recoverycodedialog.h"
#include "ui/vault/rotatedatakeydialog.h"
#include "ui/vault/unlockdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int vaultSettingsWidth = 560;

QString date(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

void compact(QPushButton *button)
{
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

VaultSettingsDialog::VaultSettingsDialog(const Services &services, Settings &settings, QWidget *parent)
    : BaseDialog(tr("Passphrase and recovery"), parent)
    , m_services(services)
    , m_settings(settings)
    , m_banner(new Banner(this))
    , m_form(new FieldForm(this))
{
    content()->addWidget(m_banner);
    content()->addWidget(m_form);
    content()->addStretch();
    addUnlockMethods();
    addAutoLock();
    footer()->addStretch();
    QPushButton *close = addButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QString reason = services.authority.capabilities().reasonAgainst(Verb::ManageVault, Resource::Key);
    if (!reason.isEmpty()) {
        m_banner->showMessage(reason, Tone::Warning);
        for (const auto &field : {u"change"_s, u"recovery"_s, u"keychains"_s, u"dataKey"_s})
            m_form->row(field)->editor()->setEnabled(false);
    }
    resize(vaultSettingsWidth, layout()->totalHeightForWidth(vaultSettingsWidth));
    connect(&services.authority, &Authority::changed, this, &VaultSettingsDialog::load);
    load();
    whenKeychainAvailable(services, this, [this] {
        m_isKeychainAvailable = true;
        load();
    });
}

QPushButton *VaultSettingsDialog::addButtonRow(const QString &field, const QString &label, const QString &text,
                                               void (VaultSettingsDialog::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(field + u"Button"_s);
    compact(button);
    connect(button, &QPushButton::clicked, this, slot);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addStretch();
    holder->setFocusProxy(button);
    m_form->addRow(field, label, holder);
    return button;
}

void VaultSettingsDialog::addUnlockMethods()
{
    addButtonRow(u"change"_s, tr("Passphrase"), tr("&Change…"), &VaultSettingsDialog::changePassphrase);
    QPushButton *renew = addButtonRow(u"recovery"_s, tr("Recovery code"), tr("Create &new code…"),
                                      &VaultSettingsDialog::renewRecoveryCode);
    m_removeRecovery = new QPushButton(tr("Remo&ve…"));
    m_removeRecovery->setObjectName(u"removeRecovery"_s);
    m_removeRecovery->setAccessibleName(tr("Remove the recovery code"));
    compact(m_removeRecovery);
    static_cast<QHBoxLayout *>(renew->parentWidget()->layout())->insertWidget(1, m_removeRecovery);
    connect(m_removeRecovery, &QPushButton::clicked, this, &VaultSettingsDialog::removeRecoveryCode);
    m_keychains = new QWidget;
    auto *keychains = new QVBoxLayout(m_keychains);
    keychains->setContentsMargins(0, 0, 0, 0);
    m_addKeychain = new QPushButton(tr("&Add this computer's keychain…"));
    m_addKeychain->setObjectName(u"addKeychain"_s);
    compact(m_addKeychain);
    keychains->addWidget(m_addKeychain);
    connect(m_addKeychain, &QPushButton::clicked, this, &VaultSettingsDialog::addKeychain);
    m_form
        ->addRow(u"keychains"_s, tr("Keychains"), m_keychains,
                 tr("Unlocks the workspace without a passphrase when that user opens it. Other programs of that user "
                    "can read the keychain too."))
        ->setShown(false);
    addButtonRow(u"dataKey"_s, tr("Data key"), tr("R&otate…"), &VaultSettingsDialog::rotate);
}

void VaultSettingsDialog::addAutoLock()
{
    m_autoLock = new QComboBox;
    const int chosen = m_settings.get(setting::autoLockMinutes);
    QList<int> choices{1, 2, 5, 10, 15, 30, 60};
    if (chosen > 0 && !choices.contains(chosen))
        choices << chosen;
    std::sort(choices.begin(), choices.end());
    for (const int minutes : std::as_const(choices))
        m_autoLock->addItem(tr("After %n minute(s) of inactivity", nullptr, minutes), minutes);
    m_autoLock->addItem(tr("Not after inactivity"), 0);
    m_autoLock->setCurrentIndex(m_autoLock->findData(chosen));
    m_form->addRow(u"autoLock"_s, tr("&Lock"), m_autoLock,
                   tr("Always locks with the screen and before the computer sleeps."));
    connect(m_autoLock, &QComboBox::activated, this, [this] {
        m_settings.set(setting::autoLockMinutes, m_autoLock->currentData().toInt());
        emit autoLockChanged();
    });
}

void VaultSettingsDialog::load()
{
    onResult(m_services.store.read(Store::Lane::Page, {}, &readVault), this,
             [this](const Result<std::optional<VaultInfo>> &vault) {
                 if (!vault)
                     return m_banner->showMessage(vault.error().message, Tone::Bad);
                 show(*vault);
             });
}

void VaultSettingsDialog::show(const std::optional<VaultInfo> &vault)
{
    if (!vault)
        return reject();
    m_recoverySlot = 0;
    QList<VaultSlot> keychains;
    m_form->row(u"recovery"_s)->setHint(tr("None. If you forget the passphrase, the secrets are lost."));
    for (const VaultSlot &keySlot : vault->ways) {
        if (keySlot.kind == SlotKind::Passphrase) {
            m_form->row(u"change"_s)->setHint(tr("Set on %1.").arg(date(keySlot.createdAt)));
        } else if (keySlot.kind == SlotKind::Keychain) {
            keychains << keySlot;
        } else {
            m_recoverySlot = keySlot.id;
            m_form->row(u"recovery"_s)
                ->setHint(tr("Created on %1. A new code makes it invalid.").arg(date(keySlot.createdAt)));
        }
    }
    m_removeRecovery->setVisible(m_recoverySlot != 0);
    m_form->row(u"dataKey"_s)
        ->setHint(
            tr("Encrypts every secret. Version %1. Rotate it if someone may have obtained it.").arg(vault->keyVersion));
    showKeychains(keychains);
    m_form->layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void VaultSettingsDialog::showKeychains(const QList<VaultSlot> &keychains)
{
    for (QWidget *line : m_keychains->findChildren<QWidget *>(u"line"_s, Qt::FindDirectChildrenOnly))
        delete line;
    bool hasOurs = false;
    for (const VaultSlot &keySlot : keychains) {
        hasOurs = hasOurs || keySlot.label == keychainLabel();
        auto *line = new QWidget(m_keychains);
        line->setObjectName(u"line"_s);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(plainLabel(visibleText(keySlot.label)), 1);
        auto *remove = new QPushButton(tr("Remove…"));
        remove->setAccessibleName(tr("Remove the keychain of %1").arg(keySlot.label));
        compact(remove);
        row->addWidget(remove);
        m_keychains->layout()->addWidget(line);
        connect(remove, &QPushButton::clicked, this, [this, keySlot] {
            this->remove(keySlot.id, tr("Remove the keychain of %1?").arg(visibleText(keySlot.label)),
                         tr("The passphrase is required there again. Other unlock methods remain."), [this, keySlot] {
                             if (keySlot.label == keychainLabel())
                                 forgetWrappingKey(m_services, &m_services.authority);
                         });
        });
    }
    m_addKeychain->setVisible(m_isKeychainAvailable && !hasOurs);
    m_form->row(u"keychains"_s)->setShown(!keychains.isEmpty() || m_isKeychainAvailable);
}

void VaultSettingsDialog::addKeychain()
{
    unlocked([this] {
        addKeychainSlot(m_services, this, [this](const Result<void> &added) {
            if (!added)
                m_banner->showMessage(added.error().message, Tone::Bad);
        });
    });
}

void VaultSettingsDialog::unlocked(const std::function<void()> &then)
{
    m_banner->clear();
    withUnlockedVault(m_services, this, then);
}

void VaultSettingsDialog::changePassphrase()
{
    m_banner->clear();
    auto *dialog = new ChangePassphraseDialog(m_services, this);
    connect(dialog, &ChangePassphraseDialog::changed, this,
            [this] { m_banner->showMessage(tr("Passphrase changed."), Tone::Good); });
    dialog->open();
}

void VaultSettingsDialog::renewRecoveryCode()
{
    const Question question{windowTitle(), tr("Create a new recovery code?"),
                            tr("It is shown only once. The previous code stops working immediately."),
                            tr("Create new code")};
    unlocked([this, question] {
        m_services.prompts.confirm(this, question, [this](bool accepted) {
            if (accepted)
                execute(RenewRecoveryCode{}, [this](const Outcome &outcome) { showRecoveryCode(outcome); });
        });
    });
}

void VaultSettingsDialog::removeRecoveryCode()
{
    remove(m_recoverySlot, tr("Remove the recovery code?"),
           tr("Then only the passphrase unlocks the secrets. If you forget it, they are lost for good."));
}

void VaultSettingsDialog::remove(qint64 slot, const QString &text, const QString &details,
                                 const std::function<void()> &removed)
{
    const Question question{windowTitle(), text, details, tr("Remove")};
    m_services.prompts.confirm(this, question, [this, slot, removed](bool accepted) {
        if (accepted)
            execute(RemoveVaultSlot{slot}, [removed](const Outcome &) { removed(); });
    });
}

void VaultSettingsDialog::rotate()
{
    unlocked([this] {
        auto *dialog = new RotateDataKeyDialog(m_services, this);
        connect(dialog, &RotateDataKeyDialog::rotated, this, [this](const Outcome &outcome) {
            m_banner->showMessage(tr("Data key rotated."), Tone::Good);
            showRecoveryCode(outcome);
        });
        dialog->open();
    });
}

void VaultSettingsDialog::execute(Command command, const std::function<void(const Outcome &)> &then)
{
    m_banner->clear();
    onResult(m_services.authority.execute(std::move(command)), this, [this, then](const Result<Outcome> &outcome) {
        if (!outcome)
            return m_banner->showMessage(outcome.error().message, Tone::Bad);
        then(*outcome);
        load();
    });
}

void VaultSettingsDialog::showRecoveryCode(const Outcome &outcome)
{
    if (!outcome.secrets.isEmpty())
        (new RecoveryCodeDialog(m_services, outcome.secrets.first().secret, this))->open();
}

} // namespace gatehouse
