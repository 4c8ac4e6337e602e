// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/vaultcheck.h"

#include "core/store/storetext.h"
#include "core/store/vault/sealedplaces.h"

#include <algorithm>

namespace gatehouse {

namespace {

void checkWays(const VaultInfo &info, QStringList &problems)
{
    for (const VaultSlot &way : info.ways) {
        const auto read = readSlot(way.slot);
        if (!read)
            problems << read.error().message;
        else if (read->kind != way.kind)
            problems << WorkspaceCheckText::tr("A way to unlock the workspace is not of the kind that it is kept as.");
    }
    if (std::none_of(info.ways.begin(), info.ways.end(),
                     [](const VaultSlot &way) { return way.kind == SlotKind::Passphrase; }))
        problems << WorkspaceCheckText::tr("No passphrase opens the workspace's secrets.");
}

Result<void> checkPlace(Connection &connection, const SealedPlace &place, const SealedCells *cells, bool hasVault,
                        QStringList &problems)
{
    TRY_ASSIGN(const auto ids, readSealedIds(connection, place));
    if (!hasVault && !ids.isEmpty())
        problems << WorkspaceCheckText::tr("Table %1 has secrets that nothing can open.")
                        .arg(QString::fromLatin1(place.table.toByteArray()));
    for (qsizetype i = 0; cells && i < ids.size(); ++i) {
        TRY_ASSIGN(const auto sealed, readSealedCell(connection, place, ids.at(i)));
        if (!cells->unseal(sealed.cell, place.table, sealed.row, place.column))
            problems << WorkspaceCheckText::tr("Table %1, row %2: the secret does not open.")
                            .arg(QString::fromLatin1(place.table.toByteArray()), QString::fromUtf8(sealed.row));
    }
    return {};
}

} // namespace

Result<void> checkVault(Connection &connection, const Vault *vault, QStringList &problems)
{
    TRY_ASSIGN(const auto info, readVault(connection));
    if (info)
        checkWays(*info, problems);
    std::optional<SealedCells> cells;
    if (info && vault && vault->isUnlocked()) {
        auto opened = SealedCells::create(connection, *vault);
        if (opened)
            cells.emplace(std::move(*opened));
        else if (opened.error().kind == ErrorKind::Locked)
            problems << WorkspaceCheckText::tr("The workspace's data key does not open its secrets.");
        else
            return tl::unexpected(opened.error());
    }
    for (const SealedPlace &place : sealedPlaces()) {
        TRY(checkPlace(connection, place, cells ? &*cells : nullptr, info.has_value(), problems));
    }
    return {};
}

} // namespace gatehouse
