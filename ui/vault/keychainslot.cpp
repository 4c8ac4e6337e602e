// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/keychainslot.h"

#include "core/authority/authority.h"
#include "core/authority/local/actor.h"
#include "core/crypto/sealing/seal.h"
#include "core/secrets/keychain.h"
#include "core/store/file/store.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/vaultrows.h"

#include <QSysInfo>

#include <algorithm>

namespace gatehouse {

namespace {

struct Place
{
    QUuid workspace;
    bool hasSlot = false;
};

Result<Place> readPlace(Connection &connection)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    TRY_ASSIGN(const auto vault, readVault(connection));
    const QList<VaultSlot> ways = vault ? vault->ways : QList<VaultSlot>();
    return Place{workspace.uuid, std::ranges::any_of(ways, [](const VaultSlot &way) {
                     return way.kind == SlotKind::Keychain && way.label == keychainLabel();
                 })};
}

/// Calls `work(KeychainBinding)`, or nothing if there is no keychain or the read fails.
template <typename Work>
void atPlace(const Services &services, QObject *context, Work work)
{
    if (!services.keychain)
        return;
    onResult(services.store.read(Store::Lane::Page, {}, &readPlace), context,
             [work = std::move(work)](const Result<Place> &place) {
                 if (place)
                     work(*place);
             });
}

} // namespace

QString keychainLabel()
{
    return currentActor().name + u'@' + QSysInfo::machineHostName();
}

void unlockByKeychain(const Services &services, QObject *context)
{
    atPlace(services, context, [services, context](const Place &place) {
        if (!place.hasSlot)
            return;
        onResult(services.keychain->read(place.workspace, KeychainItem::WrappingKey), context,
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

void whenKeychainOpens(const Services &services, QObject *context, std::function<void(const QUuid &)> then)
{
    atPlace(services, context, [then = std::move(then)](const Place &place) {
        if (place.hasSlot)
            then(place.workspace);
    });
}

void whenKeychainIsThere(const Services &services, QObject *context, std::function<void()> then)
{
    if (!services.keychain)
        return;
    onResult(services.keychain->isAvailable(), context, [then = std::move(then)](const Result<bool> &isThere) {
        if (isThere.value_or(false))
            then();
    });
}

void addKeychainSlot(const Services &services, QObject *context, std::function<void(const Result<void> &)> then)
{
    atPlace(services, context, [services, context, then = std::move(then)](const Place &place) {
        const SecretString key = randomKey();
        onResult(services.keychain->write(place.workspace, KeychainItem::WrappingKey, key), context,
                 [services, context, then, key](const Result<bool> &written) {
                     if (!written)
                         return then(tl::unexpected(written.error()));
                     onResult(services.authority.execute(AddKeychainSlot{keychainLabel(), key}), context,
                              [services, context, then](const Result<Outcome> &outcome) {
                                  if (outcome)
                                      return then({});
                                  forgetWrappingKey(services, context);
                                  then(tl::unexpected(outcome.error()));
                              });
                 });
    });
}

void forgetWrappingKey(const Services &services, QObject *context)
{
    atPlace(services, context, [services](const Place &place) {
        (void)services.keychain->remove(place.workspace, KeychainItem::WrappingKey);
    });
}

} // namespace gatehouse
