// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/inspectionsource.h"

#include "core/crypto/jose/jwtclaims.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/domain/workspace.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"
#include "core/store/rows/workspacerows.h"

namespace gatehouse {

namespace {

/// Nothing when there is none.
template <typename T>
Result<std::optional<T>> orNothing(const Result<T> &found)
{
    if (found)
        return std::optional<T>(*found);
    if (found.error().kind == ErrorKind::NotFound)
        return std::optional<T>();
    return tl::unexpected(found.error());
}

/// The number in the first column of the first row; 0 when there is none.
Result<qint64> firstInteger(Statement &row)
{
    const qint64 value = row.next() ? row.integer(0) : 0;
    TRY(row.status());
    return value;
}

Result<std::optional<Token>> tokenOfHash(Connection &connection, QByteArrayView token)
{
    TRY_ASSIGN(const auto lookupKey, readLookupKey(connection));
    Statement row(connection, "SELECT id FROM token WHERE hash = ?");
    row.bindAll(hashGeneratedSecret(SecretString(token), lookupKey));
    TRY_ASSIGN(const auto id, firstInteger(row));
    return id == 0 ? Result<std::optional<Token>>(std::nullopt) : orNothing(readRow<Token>(connection, id));
}

/// Whether the place in our status list that the claims name belongs to a token that is gone.
Result<bool> isPlaceOfDeleted(Connection &connection, const JsonValue &claims, const Workspace &workspace)
{
    const JsonValue *status = claims.find("status");
    const JsonValue *list = status ? status->find("status_list") : nullptr;
    const JsonValue *index = list ? list->find("idx") : nullptr;
    if (!index || !index->integer() || list->textOf("uri") != statusListUri(workspace.issuer).toUtf8())
        return false;
    Statement row(connection, "SELECT count(*) FROM issued_token WHERE status_index = ? AND token_id IS NULL");
    row.bindAll(*index->integer());
    return firstInteger(row).map([](qint64 count) { return count > 0; });
}

} // namespace

Result<InspectionSource> readInspectionSource(Connection &connection, QByteArrayView token)
{
    TRY_ASSIGN(const auto jws, parseJws(token, maxInspectedBytes));
    const auto workspace = readWorkspace(connection);
    const auto key = orNothing(findRow<SigningKey>(connection, QString::fromUtf8(jws.kid())));
    auto known = tokenOfHash(connection, token);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (!key || !known)
        return tl::unexpected(key ? known.error() : key.error());
    InspectionSource source;
    source.workspace = *workspace;
    source.token = *known;
    source.key = *key;
    if (*key) {
        TRY_ASSIGN(const auto publicKey, publicJwsKey(**key));
        source.publicKey = publicKey;
    }
    const auto claims = parseClaims(jws);
    if (source.token || !claims)
        return source;
    TRY_ASSIGN(const auto isDeleted, isPlaceOfDeleted(connection, *claims, *workspace));
    source.isDeleted = isDeleted;
    source.isIdInUse = findRow<Token>(connection, QString::fromUtf8(claims->textOf("jti"))).has_value();
    return source;
}

} // namespace gatehouse
