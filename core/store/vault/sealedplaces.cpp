// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/sealedplaces.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

constexpr SealedPlace places[] = {
    {"signing_key", "private_key", "kid"},
    {"workspace", "smtp_password", "id"},
};
constexpr SealedPlace mailPassword = places[1];

} // namespace

std::span<const SealedPlace> sealedPlaces()
{
    return places;
}

Result<QList<qint64>> readSealedIds(Connection &connection, const SealedPlace &place)
{
    QList<qint64> ids;
    Statement statement(connection, "SELECT id FROM " + place.table.toByteArray() + " WHERE " +
                                        place.column.toByteArray() + " IS NOT NULL ORDER BY id");
    while (statement.next())
        ids << statement.integer(0);
    TRY(statement.status());
    return ids;
}

Result<SealedCell> readSealedCell(Connection &connection, const SealedPlace &place, qint64 id)
{
    Statement statement(connection, "SELECT " + place.row.toByteArray() + ", " + place.column.toByteArray() + " FROM " +
                                        place.table.toByteArray() + " WHERE id = ?");
    statement.bind(1, id);
    if (statement.next())
        return SealedCell{statement.utf8(0).toByteArray(), statement.blob(1).toByteArray()};
    TRY(statement.status());
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Vault", "A secret of the workspace is missing."));
}

Result<void> writeSealedCell(Connection &connection, const SealedPlace &place, qint64 id, QByteArrayView cell)
{
    Statement statement(connection, "UPDATE " + place.table.toByteArray() + " SET " + place.column.toByteArray() +
                                        " = ?2 WHERE id = ?1");
    statement.bind(1, id);
    statement.bindBlob(2, cell);
    return statement.run();
}

Result<bool> hasMailPassword(Connection &connection)
{
    return connection.integer("SELECT smtp_password IS NOT NULL FROM workspace").map([](qint64 has) {
        return has != 0;
    });
}

Result<std::optional<SecretString>> readMailPassword(Connection &connection, const Vault &vault)
{
    TRY_ASSIGN(const auto has, hasMailPassword(connection));
    if (!has)
        return std::optional<SecretString>();
    TRY_ASSIGN(const auto cells, SealedCells::create(connection, vault));
    TRY_ASSIGN(const auto sealed, readSealedCell(connection, mailPassword, 1));
    return cells.unseal(sealed.cell, mailPassword.table, sealed.row, mailPassword.column)
        .map([](const SecretString &password) { return std::optional<SecretString>(password); });
}

Result<void> writeMailPassword(Connection &connection, SealedCells &cells, const std::optional<SecretString> &password)
{
    if (!password)
        return removeMailPassword(connection);
    TRY_ASSIGN(const auto sealed, cells.seal(*password, mailPassword.table, "1", mailPassword.column));
    return writeSealedCell(connection, mailPassword, 1, sealed);
}

Result<void> removeMailPassword(Connection &connection)
{
    return connection.execute("UPDATE workspace SET smtp_password = NULL");
}

} // namespace gatehouse
