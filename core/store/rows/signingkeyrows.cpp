// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/signingkeyrows.h"

#include "core/crypto/keyfiles/keyimport.h"
#include "core/store/rows/tombstones.h"
#include "core/tabular/fields/signingkeyfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int namesInImpact = 5;
/// Shorter beginnings of a kid name nothing: too easily another key's one day.
constexpr qsizetype minKidPrefix = 4;

constexpr char selectKey[] =
    "SELECT id, kid, name, algorithm, kind, origin, status, public_key, created_by, created_at, signs_from, "
    "activated_at, retired_at, revoked_at, revocation_reason, token_count, unlimited_token_count, "
    "last_token_expires_at, updated_at, revision FROM signing_key ";

SigningKey keyFrom(const Statement &row)
{
    SigningKey key;
    key.id = row.integer(0);
    key.kid = row.text(1);
    key.name = row.text(2);
    key.algorithm = row.text(3);
    key.kind = row.text(4);
    if (!fromString(row.text(5), &key.origin))
        key.origin = KeyOrigin::Imported;
    if (!fromString(row.text(6), &key.status))
        key.status = KeyStatus::Revoked; // what nobody understands must not sign
    key.publicKey = row.blob(7).toByteArray();
    key.createdBy = row.text(8);
    key.createdAt = row.time(9);
    key.signsFrom = row.time(10);
    key.activatedAt = row.time(11);
    key.retiredAt = row.time(12);
    key.revokedAt = row.time(13);
    key.revocationReason = row.text(14);
    key.tokenCount = row.integer(15);
    key.unlimitedTokenCount = row.integer(16);
    key.lastTokenExpiresAt = row.time(17);
    key.updatedAt = row.time(18);
    key.revision = row.integer(19);
    return key;
}

Result<QList<SigningKey>> readKeys(Statement &rows)
{
    QList<SigningKey> keys;
    while (rows.next())
        keys << keyFrom(rows);
    TRY(rows.status());
    return keys;
}

Result<SigningKey> readOne(Statement &rows, const QString &named)
{
    const auto keys = readKeys(rows);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->size() == 1)
        return keys->first();
    if (keys->isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("There is no signing key “%1”.").arg(named));
    return fail(ErrorKind::Conflict, Text::tr("Several signing keys are meant by “%1”. Give the key ID.").arg(named));
}

tl::unexpected<Error> damagedKey(const SigningKey &key, const QString &detail)
{
    return fail(ErrorKind::Corrupt,
                Text::tr("The signing key “%1” is damaged. Restore the workspace from a backup.").arg(displayName(key)),
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
    return fail(ErrorKind::NotFound, Text::tr("There is no signing key “%1”.").arg(displayName(key)));
}

} // namespace

Result<SigningKey> readSigningKey(Connection &connection, qint64 id)
{
    Statement row(connection, QByteArray(selectKey) + "WHERE id = ?");
    row.bindAll(id);
    return readOne(row, QString::number(id));
}

Result<SigningKey> findSigningKey(Connection &connection, const QString &kid)
{
    Statement row(connection, QByteArray(selectKey) + "WHERE kid = ? COLLATE BINARY");
    row.bindAll(kid);
    return readOne(row, kid);
}

Result<SigningKey> findSigningKeyNamed(Connection &connection, const QString &name)
{
    const auto byKid = findSigningKey(connection, name);
    if (byKid || byKid.error().kind != ErrorKind::NotFound || name.isEmpty())
        return byKid;
    Statement named(connection, QByteArray(selectKey) + "WHERE name = ? LIMIT 2");
    named.bindAll(name);
    const auto byName = readOne(named, name);
    if (byName || byName.error().kind != ErrorKind::NotFound || name.size() < minKidPrefix)
        return byName;
    Statement begun(connection, QByteArray(selectKey) + "WHERE substr(kid, 1, ?1) = ?2 COLLATE BINARY LIMIT 2");
    begun.bindAll(name.size(), name);
    return readOne(begun, name);
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
    Statement row(connection, QByteArray(selectKey) + "WHERE status = 'active'");
    TRY_ASSIGN(const auto keys, readKeys(row));
    return keys.isEmpty() ? std::nullopt : std::optional(keys.first());
}

Result<QList<SigningKey>> readPublishedKeys(Connection &connection, const QDateTime &now)
{
    Statement rows(connection, QByteArray(selectKey) +
                                   "WHERE status IN ('active', 'next') OR (status = 'retired' AND "
                                   "(unlimited_token_count > 0 OR last_token_expires_at > ?)) "
                                   "ORDER BY instr('active next retired', status), created_at DESC, id DESC");
    rows.bindAll(now);
    return readKeys(rows);
}

Result<Impact> signingKeyImpact(Connection &connection, const QList<qint64> &ids, const QDateTime &now)
{
    Impact impact;
    const QByteArray tokens = " FROM issued_token i JOIN token t ON t.id = i.token_id WHERE i.signing_key_id = ?1 AND "
                              "t.status = 'active' AND (t.expires_at IS NULL OR t.expires_at > ?2)";
    Statement count(connection, "SELECT count(*), max(t.last_used_at)" + tokens);
    Statement names(connection, "SELECT t.name" + tokens + " LIMIT ?3");
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto key, readSigningKey(connection, id));
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
    Statement rows(connection,
                   QByteArray(selectKey) + "WHERE status = 'next' AND signs_from <= ? ORDER BY signs_from, id");
    rows.bindAll(now);
    return readKeys(rows);
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

SigningKeyRows::SigningKeyRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, signingKeyInfo())
{
}

Result<void> SigningKeyRows::insert(SigningKey &key, const SecretString &privateKey, const Vault &vault)
{
    if (const auto same = findSigningKey(m_connection, key.kid))
        return fail(ErrorKind::Conflict, Text::tr("This key is there already: “%1”.").arg(displayName(*same)), {},
                    u"kid"_s);
    TRY_ASSIGN(auto cells, SealedCells::create(m_connection, vault));
    TRY_ASSIGN(const auto sealed, cells.seal(privateKey, sealedKeyTable, key.kid.toLatin1(), sealedKeyColumn));
    Statement insert(m_connection,
                     "INSERT INTO signing_key (kid, name, algorithm, kind, origin, status, created_by, created_at, "
                     "signs_from, activated_at, retired_at, revoked_at, revocation_reason, updated_at, revision, "
                     "public_key, private_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindAll(key.kid, key.name, key.algorithm, key.kind, toString(key.origin), toString(key.status),
                   key.createdBy, key.createdAt, key.signsFrom, key.activatedAt, key.retiredAt, key.revokedAt,
                   key.revocationReason, key.updatedAt, key.revision);
    insert.bindBlob(16, key.publicKey).bindBlob(17, sealed);
    TRY(insert.run());
    key.id = sqlite3_last_insert_rowid(m_connection.handle());
    return m_index.insert(key.id, searchText(signingKeyFields(), key));
}

Result<void> SigningKeyRows::update(const SigningKey &key)
{
    TRY(run(m_connection,
            "UPDATE signing_key SET name = ?, status = ?, signs_from = ?, activated_at = ?, retired_at = ?, "
            "revoked_at = ?, revocation_reason = ?, updated_at = ?, revision = ? WHERE id = ?",
            key.name, toString(key.status), key.signsFrom, key.activatedAt, key.retiredAt, key.revokedAt,
            key.revocationReason, key.updatedAt, key.revision, key.id));
    return m_index.update(key.id, searchText(signingKeyFields(), key));
}

Result<void> SigningKeyRows::remove(const SigningKey &key, qint64 revision)
{
    TRY(m_index.remove(key.id));
    TRY(run(m_connection, "DELETE FROM signing_key WHERE id = ?", key.id));
    return insertTombstone(m_connection, signingKeyInfo(), key.id, key.kid, revision);
}

} // namespace gatehouse
