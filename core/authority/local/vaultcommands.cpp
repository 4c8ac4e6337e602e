// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/crypto/sealing/recoverycode.h"
#include "core/domain/passphrase.h"
#include "core/store/vault/sealedplaces.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

Result<void> checkPassphrase(const SecretString &passphrase)
{
    if (const QString problem = passphraseProblem(passphrase); !problem.isEmpty())
        return fail(ErrorKind::InvalidInput, problem, {}, u"passphrase"_s);
    return {};
}

Result<void> putSlot(Change &change, SlotKind kind, const QString &label, const SecretString &secret,
                     const SecretString &dataKey, const Argon2Cost &cost = {})
{
    const auto store = readStoreId(change.connection());
    if (!store)
        return tl::unexpected(store.error());
    auto slot = makeSlot(kind, secret, dataKey, *store, cost);
    if (!slot)
        return tl::unexpected(slot.error());
    return putVaultSlot(change.connection(), {0, kind, label, std::move(*slot), change.now()});
}

/// The slot's cost, for the audit.
Result<QJsonObject> putPassphrase(Change &change, const SecretString &passphrase, const SecretString &dataKey)
{
    const Argon2Cost cost = change.passphraseCost();
    if (auto put = putSlot(change, SlotKind::Passphrase, {}, passphrase, dataKey, cost); !put)
        return tl::unexpected(put.error());
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
    if (const auto revision = change.revision(); !revision)
        return tl::unexpected(revision.error());
    if (const auto recorded = recordOnWorkspace(change, command, changes); !recorded)
        return tl::unexpected(recorded.error());
    return change.takeOutcome({});
}

/// The data key for one who knows the passphrase, or got in by the recovery code because it is forgotten (K5).
Result<SecretString> dataKeyOf(Change &change, const SecretString &passphrase)
{
    if (passphrase.isEmpty() && change.vault().unlockedBy() == SlotKind::Recovery) {
        if (const auto cells = SealedCells::create(change.connection(), change.vault()); !cells)
            return tl::unexpected(cells.error());
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
    if (const auto cells = SealedCells::create(change.connection(), change.vault()); !cells)
        return tl::unexpected(cells.error());
    return change.vault().dataKey();
}

/// Seals everything by another key; how many cells that were.
Result<qint64> resealAll(Change &change, const SealedCells &before, SealedCells &after)
{
    qint64 total = 0;
    QList<std::pair<SealedPlace, QList<qint64>>> work;
    for (const SealedPlace &place : sealedPlaces()) {
        const auto ids = readSealedIds(change.connection(), place);
        if (!ids)
            return tl::unexpected(ids.error());
        total += ids->size();
        work.append({place, *ids});
    }
    qint64 done = 0;
    for (const auto &[place, ids] : std::as_const(work)) {
        for (const qint64 id : ids) {
            const auto sealed = readSealedCell(change.connection(), place, id);
            if (!sealed)
                return tl::unexpected(sealed.error());
            const auto secret = before.unseal(sealed->cell, place.table, sealed->row, place.column);
            if (!secret)
                return tl::unexpected(secret.error());
            const auto again = after.seal(*secret, place.table, sealed->row, place.column);
            if (!again)
                return tl::unexpected(again.error());
            if (auto written = writeSealedCell(change.connection(), place, id, *again); !written)
                return tl::unexpected(written.error());
            if (auto stepped = change.step(++done, total); !stepped)
                return tl::unexpected(stepped.error());
        }
    }
    return total;
}

} // namespace

Result<Outcome> handle(Change &change, const CreateVault &command)
{
    const auto existing = readVault(change.connection());
    if (!existing)
        return tl::unexpected(existing.error());
    if (*existing)
        return fail(ErrorKind::Conflict, Text::tr("The workspace has a passphrase already. It can be changed."));
    if (auto checked = checkPassphrase(command.passphrase); !checked)
        return tl::unexpected(checked.error());
    const SecretString dataKey = randomKey();
    if (const auto cells = SealedCells::begin(change.connection(), dataKey, change.now()); !cells)
        return tl::unexpected(cells.error());
    const auto cost = putPassphrase(change, command.passphrase, dataKey);
    if (!cost)
        return tl::unexpected(cost.error());
    if (auto put = putRecoveryCode(change, dataKey); !put)
        return tl::unexpected(put.error());
    change.setVaultAfterwards({dataKey, SlotKind::Passphrase, true});
    return recordAndTake(change, u"vault.create"_s, {{}, *cost});
}

Result<Outcome> handle(Change &change, const ChangePassphrase &command)
{
    if (auto checked = checkPassphrase(command.passphrase); !checked)
        return tl::unexpected(checked.error());
    const auto dataKey = dataKeyOf(change, command.current);
    if (!dataKey)
        return tl::unexpected(dataKey.error());
    const auto cost = putPassphrase(change, command.passphrase, *dataKey);
    if (!cost)
        return tl::unexpected(cost.error());
    change.setVaultAfterwards({*dataKey, SlotKind::Passphrase}); // the next change asks for this one
    return recordAndTake(change, u"vault.change-passphrase"_s, {{}, *cost});
}

Result<Outcome> handle(Change &change, const RenewRecoveryCode &)
{
    const auto dataKey = unlockedDataKey(change);
    if (!dataKey)
        return tl::unexpected(dataKey.error());
    if (auto put = putRecoveryCode(change, *dataKey); !put)
        return tl::unexpected(put.error());
    return recordAndTake(change, u"vault.renew-recovery-code"_s, {});
}

Result<Outcome> handle(Change &change, const AddKeychainSlot &command)
{
    const auto dataKey = unlockedDataKey(change);
    if (!dataKey)
        return tl::unexpected(dataKey.error());
    if (auto put = putSlot(change, SlotKind::Keychain, command.label, command.wrappingKey, *dataKey); !put)
        return tl::unexpected(put.error());
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
        return fail(ErrorKind::Forbidden, Text::tr("The passphrase can be changed, not removed: it is what always "
                                                   "opens the workspace."));
    if (auto removed = removeVaultSlot(change.connection(), command.id); !removed)
        return tl::unexpected(removed.error());
    QJsonObject before{{u"kind"_s, wordOf(way->kind)}};
    if (!way->label.isEmpty())
        before.insert(u"keychain"_s, way->label);
    return recordAndTake(change, u"vault.remove-slot"_s, {before, {}});
}

Result<Outcome> handle(Change &change, const RotateDataKey &command)
{
    const auto before = SealedCells::create(change.connection(), change.vault());
    if (!before)
        return tl::unexpected(before.error());
    if (const auto known = openVault(change.connection(), SlotKind::Passphrase, command.passphrase); !known)
        return tl::unexpected(known.error());
    const SecretString dataKey = randomKey();
    auto after = SealedCells::begin(change.connection(), dataKey, change.now());
    if (!after)
        return tl::unexpected(after.error());
    if (auto ended = change.connection().execute("DELETE FROM vault_slot"); !ended)
        return tl::unexpected(ended.error());
    if (const auto cost = putPassphrase(change, command.passphrase, dataKey); !cost)
        return tl::unexpected(cost.error());
    if (auto put = putRecoveryCode(change, dataKey); !put)
        return tl::unexpected(put.error());
    const auto count = resealAll(change, *before, *after);
    if (!count)
        return tl::unexpected(count.error());
    change.setVaultAfterwards({dataKey, SlotKind::Passphrase});
    return recordAndTake(change, u"vault.rotate-data-key"_s,
                         {{{u"keyVersion"_s, static_cast<qint64>(before->keyVersion())}},
                          {{u"keyVersion"_s, static_cast<qint64>(after->keyVersion())}, {u"secrets"_s, *count}}});
}

Result<Outcome> handle(Change &change, const SetMailPassword &command)
{
    auto cells = SealedCells::create(change.connection(), change.vault());
    if (!cells)
        return tl::unexpected(cells.error());
    if (auto written = writeMailPassword(change.connection(), *cells, command.password); !written)
        return tl::unexpected(written.error());
    return recordAndTake(change, u"workspace.mail-password"_s, {{}, {{u"isKept"_s, command.password.has_value()}}});
}

} // namespace gatehouse
