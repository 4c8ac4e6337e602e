// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/signingkeyrows.h"

#include "core/crypto/keyfiles/keyimport.h"
#include "core/store/storetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Shorter beginnings of a kid name nothing: too easily another key's one day.
constexpr qsizetype minKidPrefix = 4;

tl::unexpected<Error> damagedKey(const SigningKey &key, const QString &detail)
{
    return fail(
        ErrorKind::Corrupt,
        StoreText::tr("The signing key “%1” is damaged. Restore the workspace from a backup.").arg(displayName(key)),
        detail);
}

Result<JwsKey> withAlgorithm(const SigningKey &key, const KeyPair &pair)
{
    const auto algorithm = algorithmFromName(key.algorithm.toLatin1());
    if (!algorithm || !algorithmsFor(pair.type()).contains(*algorithm))
        return damagedKey(key, u"algorithm"_s);
    if (thumbprint(pair) != key.kid.toLatin1())
        return damagedKey(key, u"kid"_s);
    return JwsKey{pair, *algorithm, key.kid.toLatin1()};
}

Result<QByteArray> sealedPart(Connection &connection, const SigningKey &key)
{
    Statement row(connection, "SELECT private_key FROM signing_key WHERE id = ?");
    row.bindAll(key.id);
    if (row.next())
        return row.blob(0).toByteArray();
    TRY(row.status());
    return fail(ErrorKind::NotFound, StoreText::tr("There is no signing key “%1”.").arg(displayName(key)));
}

} // namespace

Result<SigningKey> findSigningKeyNamed(Connection &connection, const QString &name)
{
    const auto byKid = findRow<SigningKey>(connection, name);
    if (byKid || byKid.error().kind != ErrorKind::NotFound || name.isEmpty())
        return byKid;
    TRY_ASSIGN(auto keys, selectRows<SigningKey>(connection, "r.name = ? LIMIT 2", name));
    if (keys.isEmpty() && name.size() >= minKidPrefix) {
        TRY_ASSIGN(keys, selectRows<SigningKey>(connection, "substr(r.kid, 1, ?1) = ?2 COLLATE BINARY LIMIT 2",
                                                name.size(), name));
    }
    if (keys.size() > 1)
        return fail(ErrorKind::Conflict, StoreText::tr("Several signing keys match “%1”. Give the key ID.").arg(name));
    return keys.isEmpty() ? byKid : keys.first();
}

Result<QList<qint64>> findSigningKeyRows(Connection &connection, const QStringList &names)
{
    QList<qint64> rows;
    for (const QString &name : names) {
        TRY_ASSIGN(const auto key, findSigningKeyNamed(connection, name));
        if (!rows.contains(key.id))
            rows << key.id;
    }
    return rows;
}

Result<std::optional<SigningKey>> findActiveKey(Connection &connection)
{
    return RowReader<SigningKey>(connection, "r.status = 'active'").next();
}

Result<QList<SigningKey>> readPublishedKeys(Connection &connection, const QDateTime &now)
{
    return selectRows<SigningKey>(connection,
                                  "r.status IN ('active', 'next') OR (r.status = 'retired' AND "
                                  "(r.unlimited_token_count > 0 OR r.last_token_expires_at > ?)) "
                                  "ORDER BY instr('active next retired', r.status), r.created_at DESC, r.id DESC",
                                  now);
}

Result<Impact> signingKeyImpact(Connection &connection, const QList<qint64> &ids, const QDateTime &now)
{
    Impact impact;
    const QByteArray tokens = " FROM issued_token i JOIN token t ON t.id = i.token_id WHERE i.signing_key_id = ?1 AND "
                              "t.status = 'active' AND (t.expires_at IS NULL OR t.expires_at > ?2)";
    Statement count(connection, "SELECT count(*), max(t.last_used_at)" + tokens);
    Statement names(connection, "SELECT t.name" + tokens + " LIMIT ?3");
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto key, readRow<SigningKey>(connection, id));
        ++impact.count;
        if (impact.names.size() < namesInImpact)
            impact.names << displayName(key);
        count.reset();
        count.bindAll(id, now);
        if (count.next()) {
            impact.tokenCount += count.integer(0);
            if (const QDateTime used = count.time(1); used.isValid() && !(impact.lastUsedAt >= used))
                impact.lastUsedAt = used;
        }
        names.reset();
        names.bindAll(id, now, namesInImpact - impact.tokenNames.size());
        while (names.next())
            impact.tokenNames << names.text(0);
    }
    for (const Statement *statement : {&count, &names}) {
        TRY(statement->status());
    }
    return impact;
}

Result<QList<SigningKey>> dueKeys(Connection &connection, const QDateTime &now)
{
    return selectRows<SigningKey>(connection, "r.status = 'next' AND r.signs_from <= ? ORDER BY r.signs_from, r.id",
                                  now);
}

Result<QDateTime> nextKeyTime(Connection &connection)
{
    Statement row(connection, "SELECT min(signs_from) FROM signing_key WHERE status = 'next'");
    const QDateTime next = row.next() ? row.time(0) : QDateTime();
    TRY(row.status());
    return next;
}

Result<JwsKey> unsealSigningKey(Connection &connection, const Vault &vault, const SigningKey &key)
{
    TRY_ASSIGN(const auto cells, SealedCells::create(connection, vault));
    TRY_ASSIGN(const auto sealed, sealedPart(connection, key));
    TRY_ASSIGN(const auto der, cells.unseal(sealed, sealedKeyTable, key.kid.toLatin1(), sealedKeyColumn));
    const auto pair = keyFromPrivateDer(der);
    if (!pair)
        return damagedKey(key, pair.error().detail);
    return withAlgorithm(key, *pair);
}

Result<JwsKey> publicJwsKey(const SigningKey &key)
{
    const auto pair = keyFromPublicDer(key.publicKey);
    if (!pair)
        return damagedKey(key, pair.error().detail);
    return withAlgorithm(key, *pair);
}

Result<void> SigningKeyRows::insert(SigningKey &key, const SecretString &privateKey, const Vault &vault)
{
    TRY_ASSIGN(auto cells, SealedCells::create(connection(), vault));
    TRY_ASSIGN(const auto sealed, cells.seal(privateKey, sealedKeyTable, key.kid.toLatin1(), sealedKeyColumn));
    return Rows::insert(key, sealed);
}

Result<void> SigningKeyRows::remove(const SigningKey &key, qint64 revision)
{
    TRY(run(connection(), "UPDATE token SET signing_key_id = NULL, revision = ? WHERE signing_key_id = ?", revision,
            key.id));
    return removeRow(key, revision);
}

Result<void> SigningKeyRows::checkUnique(const SigningKey &key)
{
    const auto same = findRow<SigningKey>(connection(), key.kid);
    if (same && same->id != key.id)
        return fail(ErrorKind::Conflict, StoreText::tr("This key is there already: “%1”.").arg(displayName(*same)), {},
                    u"kid"_s);
    return checkAgainst(key, same);
}

} // namespace gatehouse
