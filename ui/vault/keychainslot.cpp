// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/keychainslot.h"

#include "core/authority/authority.h"
#include "core/authority/local/actor.h"
#include "core/crypto/sealing/seal.h"
#include "core/secrets/keychain.h"
#include "core/store/file/store.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/vaultrows.h"

#include <QPointer>
#include <QSysInfo>

#include <algorithm>

namespace gatehouse {

namespace {

struct KeychainBinding
{
    QUuid workspace;
    bool hasSlot = false;
};

Result<KeychainBinding> readKeychainBinding(Connection &connection)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    TRY_ASSIGN(const auto vault, readVault(connection));
    const QList<VaultSlot> ways = vault ? vault->ways : QList<VaultSlot>();
    return KeychainBinding{workspace.uuid, std::ranges::any_of(ways, [](const VaultSlot &keySlot) {
                               return keySlot.kind == SlotKind::Keychain && keySlot.label == keychainLabel();
                           })};
}

/// Calls `work(KeychainBinding)`, or nothing if there is no keychain or the read fails.
template <typename Work>
void withKeychainBinding(const Services &services, QObject *context, Work work)
{
    if (!services.keychain)
        return;
    onResult(services.store.read(Store::Lane::Page, {}, &readKeychainBinding), context,
             [work = std::move(work)](const Result<KeychainBinding> &binding) {
                 if (binding)
                     work(*binding);
             });
}

/// A slot on its way.
struct Adding
{
    Services services;
    QUuid workspace;
    QPointer<QObject> context;
    Result<SecretString> before; ///< what the keychain had: it may open this workspace, or a copy of it
};

void putBack(const Adding &adding)
{
    Keychain &keychain = *adding.services.keychain;
    if (adding.before)
        (void)keychain.write(adding.workspace, KeychainItem::WrappingKey, *adding.before);
    else
        (void)keychain.remove(adding.workspace, KeychainItem::WrappingKey);
}

/// The key first: a slot without a key would be shown and never open.
void replaceKey(const Adding &adding, const std::function<void(const Result<void> &)> &then)
{
    const SecretString key = randomKey();
    const auto writing = adding.services.keychain->write(adding.workspace, KeychainItem::WrappingKey, key);
    Authority &authority = adding.services.authority;
    // By the Authority's life, not the dialog's: what was written is put back also when the dialog is closed meanwhile.
    onResult(writing, &authority, [adding, then, key, &authority](const Result<bool> &written) {
        const auto tell = [adding, then](const Result<void> &result) {
            if (adding.context)
                then(result);
        };
        if (!written)
            return tell(tl::unexpected(written.error()));
        onResult(authority.execute(AddKeychainSlot{keychainLabel(), key}), &authority,
                 [adding, tell](const Result<Outcome> &outcome) {
                     if (outcome)
                         return tell({});
                     putBack(adding);
                     tell(tl::unexpected(outcome.error()));
                 });
    });
}

} // namespace

QString keychainLabel()
{
    return currentActor().name + u'@' + QSysInfo::machineHostName();
}

void unlockByKeychain(const Services &services, QObject *context)
{
    withKeychainBinding(services, context, [services, context](const KeychainBinding &binding) {
        if (!binding.hasSlot)
            return;
        onResult(services.keychain->read(binding.workspace, KeychainItem::WrappingKey), context,
                 [services, context](const Result<SecretString> &key) {
                     if (!key)
                         return;
                     onResult(openVaultLater(services.store, SlotKind::Keychain, *key), context,
                              [services](const Result<SecretString> &dataKey) {
                                  if (dataKey && !services.store.vault().isUnlocked())
                                      services.store.vault().unlock(*dataKey, SlotKind::Keychain);
                              });
                 });
    });
}

void whenKeychainHasSlot(const Services &services, QObject *context, std::function<void(const QUuid &)> then)
{
    withKeychainBinding(services, context, [then = std::move(then)](const KeychainBinding &binding) {
        if (binding.hasSlot)
            then(binding.workspace);
    });
}

void whenKeychainAvailable(const Services &services, QObject *context, std::function<void()> then)
{
    if (!services.keychain)
        return;
    onResult(services.keychain->isAvailable(), context, [then = std::move(then)](const Result<bool> &isAvailable) {
        if (isAvailable.value_or(false))
            then();
    });
}

void addKeychainSlot(const Services &services, QObject *context, std::function<void(const Result<void> &)> then)
{
    withKeychainBinding(services, context, [services, context, then = std::move(then)](const KeychainBinding &binding) {
        const auto reading = services.keychain->read(binding.workspace, KeychainItem::WrappingKey);
        onResult(reading, context,
                 [services, context, then, workspace = binding.workspace](const Result<SecretString> &before) {
                     if (before || before.error().kind == ErrorKind::NotFound)
                         replaceKey({services, workspace, context, before}, then);
                     else
                         then(tl::unexpected(before.error()));
                 });
    });
}

void forgetWrappingKey(const Services &services, QObject *context)
{
    withKeychainBinding(services, context, [services](const KeychainBinding &binding) {
        (void)services.keychain->remove(binding.workspace, KeychainItem::WrappingKey);
    });
}

} // namespace gatehouse
