// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaulttest.h"
#include "tests/support/valueof.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

QByteArray withChecksum(QByteArray slot)
{
    return slot.replace(112, 16, QCryptographicHash::hash(slot.first(112), QCryptographicHash::Sha256).first(16));
}

void VaultTest::cleanup()
{
    const auto problems =
        valueOf(workspace()
                    .store()
                    .write({}, [this](Connection &c) { return checkWorkspace(c, {}, &workspace().store().vault()); })
                    .result());
    QCOMPARE(problems.join(u'\n'), QString());
    CommandTest::cleanup();
}

SecretString VaultTest::setUp()
{
    return workspace().execute(CreateVault{SecretString(testPassphrase)}).secrets.value(0).secret;
}

void VaultTest::addKey(const QString &kid, const QByteArray &privateKey)
{
    const auto added =
        workspace()
            .store()
            .write({},
                   [&](Connection &connection) {
                       return inTransaction(connection, [&]() -> Result<bool> {
                           TRY_ASSIGN(auto cells, SealedCells::create(connection, workspace().store().vault()));
                           TRY_ASSIGN(const auto sealed,
                                      cells.seal(SecretString(privateKey), "signing_key", kid.toUtf8(), "private_key"));
                           Statement insert(connection,
                                            "INSERT INTO signing_key (kid, name, algorithm, kind, origin, status, "
                                            "public_key, created_by, created_at, updated_at, revision, private_key) "
                                            "VALUES (?1, ?1, 'ES256', 'P-256', 'generated', 'next', x'', '', 0, 0, 0, "
                                            "?2)");
                           insert.bind(1, kid).bindBlob(2, sealed);
                           auto done = insert.run();
                           if (done)
                               done = run(connection,
                                          "INSERT INTO key_search (id, text) SELECT id, kid FROM "
                                          "signing_key WHERE kid = ?",
                                          kid);
                           if (done)
                               done = run(connection,
                                          "INSERT INTO key_fts (rowid, text) SELECT id, kid FROM "
                                          "signing_key WHERE kid = ?",
                                          kid);
                           return done.map([] { return true; });
                       });
                   })
            .result();
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

QByteArray VaultTest::openedKey(const QString &kid, ErrorKind *error)
{
    const auto opened = workspace().read([&](Connection &connection) -> Result<SecretString> {
        TRY_ASSIGN(const auto cells, SealedCells::create(connection, workspace().store().vault()));
        Statement row(connection, "SELECT private_key FROM signing_key WHERE kid = ?");
        row.bind(1, kid);
        if (!row.next())
            return fail(ErrorKind::NotFound, kid);
        return cells.unseal(row.blob(0), "signing_key", kid.toUtf8(), "private_key");
    });
    if (error && !opened)
        *error = opened.error().kind;
    return opened ? opened->reveal().toByteArray() : QByteArray();
}

VaultInfo VaultTest::vaultInfo()
{
    const auto info = workspace().read(&readVault);
    return info && *info ? **info : VaultInfo();
}

VaultSlot VaultTest::slotOf(SlotKind kind)
{
    for (const VaultSlot &way : vaultInfo().ways) {
        if (way.kind == kind)
            return way;
    }
    return {};
}

void VaultTest::setSlot(SlotKind kind, const QByteArray &slot)
{
    change("UPDATE vault_slot SET slot = x'" + slot.toHex() +
           "' WHERE kind = " + QByteArray::number(static_cast<int>(kind)));
}

void VaultTest::change(const QByteArray &sql)
{
    const auto changed =
        workspace()
            .store()
            .write({}, [&](Connection &connection) { return connection.execute(sql).map([] { return true; }); })
            .result();
    if (!changed)
        qFatal("%s", qPrintable(changed.error().detail));
}

std::optional<Error> VaultTest::unlock(SlotKind kind, const SecretString &secret)
{
    workspace().store().vault().lock();
    const auto unlocked = unlockVault(workspace().store(), kind, secret);
    if (unlocked.has_value() != workspace().store().vault().isUnlocked())
        qFatal("the vault is not as unlockVault() says");
    return unlocked ? std::nullopt : std::optional(unlocked.error());
}

} // namespace gatehouse
