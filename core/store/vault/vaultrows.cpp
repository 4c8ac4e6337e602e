// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/vaultrows.h"

#include "core/base/secretstring.h"
#include "core/store/file/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct VaultText
{
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr char cellLabel[] = "gatehouse/cells/1"; // HKDF label of the key that seals cells
constexpr char knownText[] = "gatehouse";

/// Everything needed to unlock, so that the derivation needs no connection.
struct VaultContent
{
    QByteArray store;
    quint32 keyVersion = 0;
    QByteArray checkCell;
    QDateTime createdAt;
    QList<VaultSlot> ways;
};

tl::unexpected<Error> noVault()
{
    return fail(ErrorKind::NotFound, VaultText::tr("This workspace has no passphrase yet. Set one up first."));
}

tl::unexpected<Error> noSlot(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        break;
    case SlotKind::Keychain:
        return fail(ErrorKind::NotFound, VaultText::tr("The workspace cannot be unlocked by a keychain."));
    case SlotKind::Recovery:
        return fail(ErrorKind::NotFound, VaultText::tr("The workspace has no recovery code."));
    }
    return fail(ErrorKind::NotFound, VaultText::tr("The workspace has no passphrase."));
}

SecretString cellKey(const SecretString &dataKey)
{
    return deriveSubkey(dataKey, cellLabel);
}

CellAddress checkAddress(const QByteArray &store, quint32 keyVersion)
{
    return {store, "vault"_ba, "1"_ba, "check_cell"_ba, keyVersion};
}

bool isDataKeyOf(const VaultContent &content, const SecretString &key)
{
    const auto text = unsealCell(key, content.checkCell, checkAddress(content.store, content.keyVersion));
    return text && *text == SecretString(knownText);
}

Result<QList<VaultSlot>> readSlots(Connection &connection)
{
    QList<VaultSlot> found;
    Statement statement(connection, "SELECT id, kind, label, slot, created_at FROM vault_slot ORDER BY kind, id");
    while (statement.next())
        found << VaultSlot{statement.integer(0), static_cast<SlotKind>(statement.integer(1)), statement.text(2),
                           statement.blob(3).toByteArray(), statement.time(4)};
    TRY(statement.status());
    return found;
}

Result<std::optional<VaultContent>> readContent(Connection &connection)
{
    Statement statement(connection, "SELECT key_version, check_cell, created_at FROM vault");
    if (!statement.next())
        return statement.status().map([] { return std::optional<VaultContent>(); });
    VaultContent content;
    content.keyVersion = static_cast<quint32>(statement.integer(0));
    content.checkCell = statement.blob(1).toByteArray();
    content.createdAt = statement.time(2);
    TRY_ASSIGN(content.store, readStoreId(connection));
    TRY_ASSIGN(content.ways, readSlots(connection));
    return content;
}

Result<VaultContent> readExisting(Connection &connection)
{
    TRY_ASSIGN(auto content, readContent(connection));
    if (!content)
        return noVault();
    return std::move(*content);
}

/// Tries all slots of that kind: there may be several keychains.
Result<SecretString> openContent(const VaultContent &content, SlotKind kind, const SecretString &secret)
{
    Result<SecretString> opened = noSlot(kind);
    for (const VaultSlot &slot : content.ways) {
        if (slot.kind != kind)
            continue;
        const auto info = readSlot(slot.slot);
        if (info && info->kind != kind) // the other kind may have a weaker derivation
            opened = fail(ErrorKind::Corrupt, VaultText::tr("A way to unlock this workspace is damaged."), u"kind"_s);
        else
            opened = openSlot(slot.slot, secret, content.store);
        if (opened)
            break;
    }
    if (opened && !isDataKeyOf(content, cellKey(*opened)))
        return fail(
            ErrorKind::Corrupt,
            VaultText::tr("The workspace's secrets are sealed with another key. Restore the workspace from a backup."),
            u"check_cell"_s);
    return opened;
}

} // namespace

QString wordOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        break;
    case SlotKind::Keychain:
        return u"keychain"_s;
    case SlotKind::Recovery:
        return u"recovery-code"_s;
    }
    return u"passphrase"_s;
}

Result<QByteArray> readStoreId(Connection &connection)
{
    Statement statement(connection, "SELECT uuid FROM workspace");
    if (statement.next())
        return statement.utf8(0).toByteArray();
    TRY(statement.status());
    return fail(ErrorKind::Corrupt, QCoreApplication::translate("Store", "The workspace file is damaged. Restore it "
                                                                         "from a backup."));
}

Result<std::optional<VaultInfo>> readVault(Connection &connection)
{
    TRY_ASSIGN(auto content, readContent(connection));
    if (!content)
        return std::optional<VaultInfo>();
    return VaultInfo{content->keyVersion, content->createdAt, std::move(content->ways)};
}

Result<SecretString> openVault(Connection &connection, SlotKind kind, const SecretString &secret)
{
    TRY_ASSIGN(const auto content, readExisting(connection));
    return openContent(content, kind, secret);
}

Result<void> unlockVault(Store &store, SlotKind kind, const SecretString &secret)
{
    TRY_ASSIGN(const auto content, store.read(Store::Lane::Page, {}, &readExisting).result());
    TRY_ASSIGN(const auto dataKey, openContent(content, kind, secret));
    store.vault().unlock(dataKey, kind);
    return {};
}

Async<SecretString> openVaultLater(Store &store, SlotKind kind, const SecretString &secret)
{
    return store.read(Store::Lane::Page, {}, &readExisting)
        .then(QtFuture::Launch::Async, [kind, secret](const Result<VaultContent> &content) -> Result<SecretString> {
            if (!content)
                return tl::unexpected(content.error());
            auto opened = openContent(*content, kind, secret);
            endCryptoThread();
            return opened;
        });
}

Result<void> putVaultSlot(Connection &connection, VaultSlot slot)
{
    const auto kind = static_cast<int>(slot.kind);
    TRY(run(connection, "DELETE FROM vault_slot WHERE kind = ? AND label = ?", kind, slot.label));
    Statement statement(connection, "INSERT INTO vault_slot (kind, label, created_at, slot) VALUES (?, ?, ?, ?)");
    statement.bindAll(kind, slot.label, slot.createdAt);
    statement.bindBlob(4, slot.slot);
    return statement.run();
}

Result<void> removeVaultSlot(Connection &connection, qint64 id)
{
    Statement statement(connection, "DELETE FROM vault_slot WHERE id = ? RETURNING id");
    statement.bind(1, id);
    const bool wasThere = statement.next();
    if (wasThere)
        (void)statement.next(); // to finish the statement
    TRY(statement.status());
    if (!wasThere)
        return fail(ErrorKind::NotFound, VaultText::tr("This way to unlock the workspace no longer exists."));
    return {};
}

SealedCells::SealedCells(Connection &connection, SecretString key, QByteArray store, quint32 keyVersion)
    : m_connection(connection)
    , m_key(std::move(key))
    , m_store(std::move(store))
    , m_keyVersion(keyVersion)
{
}

Result<SealedCells> SealedCells::create(Connection &connection, const Vault &vault)
{
    TRY_ASSIGN(const auto content, readExisting(connection));
    TRY_ASSIGN(const auto dataKey, vault.dataKey());
    SecretString key = cellKey(dataKey);
    if (!isDataKeyOf(content, key))
        return fail(ErrorKind::Locked,
                    VaultText::tr("The workspace's secrets were sealed with a new key. Unlock them again."));
    return SealedCells(connection, std::move(key), content.store, content.keyVersion);
}

Result<SealedCells> SealedCells::begin(Connection &connection, const SecretString &dataKey, const QDateTime &now)
{
    TRY_ASSIGN(auto store, readStoreId(connection));
    TRY_ASSIGN(const auto last, connection.integer("SELECT key_version FROM vault"));
    SealedCells cells(connection, cellKey(dataKey), std::move(store), static_cast<quint32>(last + 1));
    Statement statement(connection, "INSERT INTO vault (id, key_version, created_at, check_cell) VALUES (1, ?, ?, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET key_version = excluded.key_version, "
                                    "check_cell = excluded.check_cell, seal_count = 0");
    statement.bindAll(cells.m_keyVersion, now);
    statement.bindBlob(3, sealCell(cells.m_key, knownText, checkAddress(cells.m_store, cells.m_keyVersion)));
    TRY(statement.run());
    return cells;
}

CellAddress SealedCells::address(QByteArrayView table, QByteArrayView row, QByteArrayView column) const
{
    return {m_store, table.toByteArray(), row.toByteArray(), column.toByteArray(), m_keyVersion};
}

Result<QByteArray> SealedCells::seal(const SecretString &secret, QByteArrayView table, QByteArrayView row,
                                     QByteArrayView column)
{
    TRY(m_connection.execute("UPDATE vault SET seal_count = seal_count + 1"));
    TRY_ASSIGN(const auto count, m_connection.integer("SELECT seal_count FROM vault"));
    if (count > maxSealCount)
        return fail(ErrorKind::Forbidden,
                    VaultText::tr("The workspace's data key has encrypted as much as one key should. Rotate it first."));
    return sealCell(m_key, secret.reveal(), address(table, row, column));
}

Result<SecretString> SealedCells::unseal(QByteArrayView cell, QByteArrayView table, QByteArrayView row,
                                         QByteArrayView column) const
{
    return unsealCell(m_key, cell, address(table, row, column));
}

} // namespace gatehouse
