// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/vaultcheck.h"

#include "core/store/storetext.h"
#include "core/store/vault/sealedplaces.h"

#include <algorithm>

namespace gatehouse {

namespace {

void checkSlots(const VaultInfo &info, QStringList &problems)
{
    for (const VaultSlot &slot : info.ways) {
        const auto read = readSlot(slot.slot);
        if (!read)
            problems << read.error().message;
        else if (read->kind != slot.kind)
            problems << WorkspaceCheckText::tr("A way to unlock the workspace is stored under the wrong kind.");
    }
    if (std::none_of(info.ways.begin(), info.ways.end(),
                     [](const VaultSlot &slot) { return slot.kind == SlotKind::Passphrase; }))
        problems << WorkspaceCheckText::tr("No passphrase unlocks the workspace's secrets.");
}

Result<void> checkPlace(Connection &connection, const SealedPlace &place, const SealedCells *cells, bool hasVault,
                        QStringList &problems)
{
    TRY_ASSIGN(const auto ids, readSealedIds(connection, place));
    if (!hasVault && !ids.isEmpty())
        problems << WorkspaceCheckText::tr("Table %1 has secrets that nothing can decrypt.")
                        .arg(QString::fromLatin1(place.table.toByteArray()));
    for (qsizetype i = 0; cells && i < ids.size(); ++i) {
        TRY_ASSIGN(const auto sealed, readSealedCell(connection, place, ids.at(i)));
        if (!cells->unseal(sealed.cell, place.table, sealed.row, place.column))
            problems << WorkspaceCheckText::tr("Table %1, row %2: the secret cannot be decrypted.")
                            .arg(QString::fromLatin1(place.table.toByteArray()), QString::fromUtf8(sealed.row));
    }
    return {};
}

} // namespace

Result<void> checkVault(Connection &connection, const Vault *vault, QStringList &problems)
{
    TRY_ASSIGN(const auto info, readVault(connection));
    if (info)
        checkSlots(*info, problems);
    std::optional<SealedCells> cells;
    if (info && vault && vault->isUnlocked()) {
        auto opened = SealedCells::create(connection, *vault);
        if (opened)
            cells.emplace(std::move(*opened));
        else if (opened.error().kind == ErrorKind::Locked)
            problems << WorkspaceCheckText::tr("The workspace's data key does not decrypt its secrets.");
        else
            return tl::unexpected(opened.error());
    }
    for (const SealedPlace &place : sealedPlaces()) {
        TRY(checkPlace(connection, place, cells ? &*cells : nullptr, info.has_value(), problems));
    }
    return {};
}

} // namespace gatehouse
