// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/issuedtokenrows.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

/// A list is at least so long, and grows by as much: few sizes say little of how many tokens there are, zeros cost
/// nothing once they are compressed, and verifiers find tokens in it that were issued after it.
constexpr qint64 listStep = 128 * 1024;
constexpr qint64 listReserve = listStep / 2;

constexpr qint64 rowsPerStep = 16 * 1024;

/// The places that were given out, or lost.
Result<qint64> countPlaces(Connection &connection)
{
    return connection.integer("SELECT max((SELECT coalesce(max(status_index) + 1, 0) FROM issued_token), "
                              "(SELECT coalesce(max(last) + 1, 0) FROM lost_status))");
}

tl::unexpected<Error> damagedList()
{
    return fail(ErrorKind::Corrupt, QCoreApplication::translate("Store", "The workspace file is damaged. Restore it "
                                                                         "from a backup."));
}

Result<void> revokeLost(Connection &connection, StatusList &list)
{
    Statement lost(connection, "SELECT first, last FROM lost_status");
    while (lost.next()) {
        for (qint64 index = lost.integer(0); index <= lost.integer(1); ++index) {
            if (!list.setRevoked(index))
                return damagedList();
        }
    }
    return lost.status();
}

} // namespace

Result<qint64> nextStatusIndex(Connection &connection)
{
    const auto next = countPlaces(connection);
    if (next && *next >= maxStatusListSize)
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Store", "This workspace has issued as many tokens as one status list "
                                                         "can tell of. Make a new workspace for more."));
    return next;
}

Result<void> loseStatusIndexes(Connection &connection, qint64 revision)
{
    const auto keys = connection.integer("SELECT count(*) FROM signing_key");
    if (!keys || *keys == 0)
        return keys.map([](qint64) {});
    TRY_ASSIGN(const auto next, countPlaces(connection));
    const qint64 last = std::min(next + listStep, maxStatusListSize) - 1;
    if (last < next)
        return {};
    return run(connection, "INSERT INTO lost_status (first, last, revision) VALUES (?, ?, ?)", next, last, revision);
}

Result<void> insertIssuedToken(Connection &connection, const Token &token, qint64 statusIndex)
{
    const bool isRevoked = token.status != TokenStatus::Active;
    TRY(run(connection,
            "INSERT INTO issued_token (status_index, token_id, signing_key_id, issued_at, expires_at, "
            "is_revoked, bit_revision) VALUES (?, ?, ?, ?, ?, ?, ?)",
            statusIndex, token.id, token.signingKeyId, token.createdAt, token.expiresAt, isRevoked,
            isRevoked ? token.revision : 0));
    return run(connection, "UPDATE signing_key SET token_count = token_count + 1 WHERE id = ?", token.signingKeyId);
}

Result<qint64> deactivateTokensOf(Connection &connection, qint64 signingKeyId, const QDateTime &now, qint64 revision)
{
    Statement tokens(connection,
                     "UPDATE token SET status = 'inactive', updated_at = ?2, revision = ?3 WHERE status = 'active' "
                     "AND (expires_at IS NULL OR expires_at > ?2) AND id IN (SELECT token_id FROM issued_token "
                     "WHERE signing_key_id = ?1 AND token_id IS NOT NULL)");
    TRY(tokens.bindAll(signingKeyId, now, revision).run());
    TRY_ASSIGN(const auto count, connection.integer("SELECT changes()"));
    TRY(run(connection,
            "UPDATE issued_token SET is_revoked = 1, bit_revision = ?2 WHERE signing_key_id = ?1 AND token_id "
            "IS NOT NULL AND is_revoked = 0 AND (expires_at IS NULL OR expires_at > ?3)",
            signingKeyId, revision, now));
    return count;
}

qint64 statusListSize(qint64 issuedCount)
{
    return std::min(maxStatusListSize, ((issuedCount + listReserve) / listStep + 1) * listStep);
}

Result<StatusList> readStatusList(Connection &connection, const JobContext &job)
{
    TRY_ASSIGN(const auto issued, countPlaces(connection));
    StatusList list(statusListSize(issued));
    Statement revoked(connection, "SELECT status_index FROM issued_token WHERE is_revoked = 1 ORDER BY status_index");
    for (qint64 done = 0; revoked.next(); ++done) {
        if (!list.setRevoked(revoked.integer(0)))
            return damagedList();
        if (done % rowsPerStep == 0 && job.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled."));
    }
    TRY(revoked.status());
    TRY(revokeLost(connection, list));
    return list;
}

Result<IssuedCounts> countIssuedTokens(Connection &connection)
{
    const auto issued = countPlaces(connection);
    const auto revoked = connection.integer("SELECT count(*) FROM issued_token WHERE is_revoked = 1");
    if (!issued || !revoked)
        return tl::unexpected(issued ? revoked.error() : issued.error());
    return IssuedCounts{*issued, *revoked};
}

Result<BitChanges> bitChangesSince(Connection &connection, qint64 revision, const QDateTime &now)
{
    Statement row(connection, "SELECT coalesce(sum(is_revoked), 0), coalesce(sum(1 - is_revoked), 0) FROM issued_token "
                              "WHERE bit_revision > ?1 AND bit_revision > 0 AND (expires_at IS NULL OR "
                              "expires_at > ?2)");
    row.bindAll(revision, now);
    BitChanges changes;
    if (row.next())
        changes = {row.integer(0), row.integer(1), false};
    Statement lost(connection, "SELECT count(*) FROM lost_status WHERE revision > ?");
    lost.bindAll(revision);
    changes.isRestored = lost.next() && lost.integer(0) > 0;
    TRY(lost.status());
    TRY(row.status());
    return changes;
}

} // namespace gatehouse
