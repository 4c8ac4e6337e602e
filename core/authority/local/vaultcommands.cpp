// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/authoritytext.h"
#include "core/authority/local/handlers.h"
#include "core/crypto/sealing/recoverycode.h"
#include "core/domain/passphrase.h"
#include "core/store/vault/sealedplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<void> checkPassphrase(const SecretString &passphrase)
{
    if (const QString problem = passphraseProblem(passphrase); !problem.isEmpty())
        return fail(ErrorKind::InvalidInput, problem, {}, u"passphrase"_s);
    return {};
}

Result<void> putSlot(Change &change, SlotKind kind, const QString &label, const SecretString &secret,
                     const SecretString &dataKey, const Argon2Cost &cost = {})
{
    TRY_ASSIGN(const auto store, readStoreId(change.connection()));
    TRY_ASSIGN(auto slot, makeSlot(kind, secret, dataKey, store, cost));
    return putVaultSlot(change.connection(), {0, kind, label, std::move(slot), change.now()});
}

/// The slot's cost, for the audit.
Result<QJsonObject> putPassphrase(Change &change, const SecretString &passphrase, const SecretString &dataKey)
{
    const Argon2Cost cost = change.passphraseCost();
    TRY(putSlot(change, SlotKind::Passphrase, {}, passphrase, dataKey, cost));
    return QJsonObject{{u"memoryKiB"_s, static_cast<qint64>(cost.memoryKiB)},
                       {u"passes"_s, static_cast<qint64>(cost.passes)},
                       {u"lanes"_s, static_cast<qint64>(cost.lanes)}};
}

/// Into the Outcome goes the code that opens it.
Result<void> putRecoveryCode(Change &change, const SecretString &dataKey)
{
    const SecretString secret = randomRecoverySecret();
    auto put = putSlot(change, SlotKind::Recovery, {}, secret, dataKey);
    if (put)
        change.outcome().secrets << RevealedSecret{{}, recoveryCode(secret)};
    return put;
}

Result<Outcome> recordAndTake(Change &change, const QString &command, const FieldChanges &changes)
{
    TRY(change.revision());
    TRY(recordOnWorkspace(change, command, changes));
    return change.takeOutcome({});
}

/// The data key for one who knows the passphrase, or got in by the recovery code because it is forgotten (K5).
Result<SecretString> dataKeyOf(Change &change, const SecretString &passphrase)
{
    if (passphrase.isEmpty() && change.vault().unlockedBy() == SlotKind::Recovery) {
        TRY(SealedCells::create(change.connection(), change.vault()));
        return change.vault().dataKey();
    }
    auto opened = openVault(change.connection(), SlotKind::Passphrase, passphrase);
    if (!opened && opened.error().kind == ErrorKind::Unauthenticated)
        opened.error().field = u"current"_s;
    return opened;
}

/// The data key while the vault is unlocked and it is this workspace's.
Result<SecretString> unlockedDataKey(Change &change)
{
    TRY(SealedCells::create(change.connection(), change.vault()));
    return change.vault().dataKey();
}

/// Seals everything by another key; how many cells that were.
Result<qint64> resealAll(Change &change, const SealedCells &before, SealedCells &after)
{
    qint64 total = 0;
    QList<std::pair<SealedPlace, QList<qint64>>> work;
    for (const SealedPlace &place : sealedPlaces()) {
        TRY_ASSIGN(const auto ids, readSealedIds(change.connection(), place));
        total += ids.size();
        work.append({place, ids});
    }
    qint64 done = 0;
    for (const auto &[place, ids] : std::as_const(work)) {
        for (const qint64 id : ids) {
            TRY_ASSIGN(const auto sealed, readSealedCell(change.connection(), place, id));
            TRY_ASSIGN(const auto secret, before.unseal(sealed.cell, place.table, sealed.row, place.column));
            TRY_ASSIGN(const auto again, after.seal(secret, place.table, sealed.row, place.column));
            TRY(writeSealedCell(change.connection(), place, id, again));
            TRY(change.step(++done, total));
        }
    }
    return total;
}

} // namespace

Result<Outcome> handle(Change &change, const CreateVault &command)
{
    TRY_ASSIGN(const auto existing, readVault(change.connection()));
    if (existing)
        return fail(ErrorKind::Conflict,
                    AuthorityText::tr("The workspace has a passphrase already. It can be changed."));
    TRY(checkPassphrase(command.passphrase));
    const SecretString dataKey = randomKey();
    TRY(SealedCells::begin(change.connection(), dataKey, change.now()));
    TRY_ASSIGN(const auto cost, putPassphrase(change, command.passphrase, dataKey));
    TRY(putRecoveryCode(change, dataKey));
    change.setVaultAfterwards({dataKey, SlotKind::Passphrase, true});
    return recordAndTake(change, u"vault.create"_s, {{}, cost});
}

Result<Outcome> handle(Change &change, const ChangePassphrase &command)
{
    TRY(checkPassphrase(command.passphrase));
    TRY_ASSIGN(const auto dataKey, dataKeyOf(change, command.current));
    TRY_ASSIGN(const auto cost, putPassphrase(change, command.passphrase, dataKey));
    change.setVaultAfterwards({dataKey, SlotKind::Passphrase}); // the next change asks for this one
    return recordAndTake(change, u"vault.change-passphrase"_s, {{}, cost});
}

Result<Outcome> handle(Change &change, const RenewRecoveryCode &)
{
    TRY_ASSIGN(const auto dataKey, unlockedDataKey(change));
    TRY(putRecoveryCode(change, dataKey));
    return recordAndTake(change, u"vault.renew-recovery-code"_s, {});
}

Result<Outcome> handle(Change &change, const AddKeychainSlot &command)
{
    TRY_ASSIGN(const auto dataKey, unlockedDataKey(change));
    TRY(putSlot(change, SlotKind::Keychain, command.label, command.wrappingKey, dataKey));
    return recordAndTake(change, u"vault.add-keychain"_s, {{}, {{u"keychain"_s, command.label}}});
}

Result<Outcome> handle(Change &change, const RemoveVaultSlot &command)
{
    const auto vault = readVault(change.connection());
    if (!vault)
        return tl::unexpected(vault.error());
    const QList<VaultSlot> ways = *vault ? (*vault)->ways : QList<VaultSlot>();
    const auto way = std::find_if(ways.begin(), ways.end(), [&](const VaultSlot &w) { return w.id == command.id; });
    if (way != ways.end() && way->kind == SlotKind::Passphrase)
        return fail(ErrorKind::Forbidden,
                    AuthorityText::tr("The passphrase can be changed, not removed: it is what always "
                                      "opens the workspace."));
    TRY(removeVaultSlot(change.connection(), command.id));
    QJsonObject before{{u"kind"_s, wordOf(way->kind)}};
    if (!way->label.isEmpty())
        before.insert(u"keychain"_s, way->label);
    return recordAndTake(change, u"vault.remove-slot"_s, {before, {}});
}

Result<Outcome> handle(Change &change, const RotateDataKey &command)
{
    TRY_ASSIGN(const auto before, SealedCells::create(change.connection(), change.vault()));
    TRY(openVault(change.connection(), SlotKind::Passphrase, command.passphrase));
    const SecretString dataKey = randomKey();
    TRY_ASSIGN(auto after, SealedCells::begin(change.connection(), dataKey, change.now()));
    TRY(change.connection().execute("DELETE FROM vault_slot"));
    TRY(putPassphrase(change, command.passphrase, dataKey));
    TRY(putRecoveryCode(change, dataKey));
    TRY_ASSIGN(const auto count, resealAll(change, before, after));
    change.setVaultAfterwards({dataKey, SlotKind::Passphrase});
    return recordAndTake(change, u"vault.rotate-data-key"_s,
                         {{{u"keyVersion"_s, static_cast<qint64>(before.keyVersion())}},
                          {{u"keyVersion"_s, static_cast<qint64>(after.keyVersion())}, {u"secrets"_s, count}}});
}

Result<Outcome> handle(Change &change, const SetMailPassword &command)
{
    TRY_ASSIGN(auto cells, SealedCells::create(change.connection(), change.vault()));
    TRY(writeMailPassword(change.connection(), cells, command.password));
    return recordAndTake(change, u"workspace.mail-password"_s, {{}, {{u"isKept"_s, command.password.has_value()}}});
}

} // namespace gatehouse
