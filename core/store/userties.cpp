// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/userties.h"

#include "core/store/searchindex.h"
#include "core/store/tombstones.h"
#include "core/tabular/membershipfields.h"
#include "core/tabular/tokenfields.h"

namespace gatehouse {

namespace {

struct NamedRow
{
    qint64 id = 0;
    QString name;
};

Result<QList<NamedRow>> readNamedRows(Connection &connection, QByteArrayView sql, qint64 userRow)
{
    Statement statement(connection, sql);
    statement.bindAll(userRow);
    QList<NamedRow> rows;
    while (statement.next())
        rows << NamedRow{statement.integer(0), statement.text(1)};
    if (auto status = statement.status(); !status)
        return tl::unexpected(status.error());
    return rows;
}

/// Runs those statements, each with the row id as its one value.
Result<void> runAll(Connection &connection, std::initializer_list<const char *> statements, qint64 id)
{
    for (const char *sql : statements) {
        if (auto done = run(connection, sql, id); !done)
            return done;
    }
    return {};
}

/// Search index, statements, tombstone: for each of the rows.
Result<void> removeRows(Connection &connection, const ResourceInfo &resource, const QList<NamedRow> &rows,
                        std::initializer_list<const char *> statements, qint64 revision)
{
    if (rows.isEmpty())
        return {};
    SearchIndex index(connection, resource);
    for (const NamedRow &row : rows) {
        if (auto removed = index.remove(row.id); !removed)
            return removed;
        if (auto removed = runAll(connection, statements, row.id); !removed)
            return removed;
        if (auto kept = insertTombstone(connection, resource, row.id, row.name, revision); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<void> removeTokensOfUser(Connection &connection, qint64 userRow, qint64 revision)
{
    const auto tokens = readNamedRows(connection, "SELECT id, token_id FROM token WHERE user_id = ?", userRow);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return removeRows(connection, tokenInfo(), *tokens,
                      {"UPDATE scope SET token_count = token_count - 1 "
                       "WHERE id IN (SELECT scope_id FROM token_scope WHERE token_id = ?)",
                       "DELETE FROM token_scope WHERE token_id = ?", "DELETE FROM token_override WHERE token_id = ?",
                       "DELETE FROM token WHERE id = ?"},
                      revision);
}

Result<void> removeMembershipsOfUser(Connection &connection, qint64 userRow, qint64 revision)
{
    const auto memberships = readNamedRows(connection, "SELECT id, member FROM membership WHERE user_id = ?", userRow);
    if (!memberships)
        return tl::unexpected(memberships.error());
    return removeRows(connection, membershipInfo(), *memberships,
                      {"UPDATE organization SET member_count = member_count - 1 WHERE id = "
                       "(SELECT organization_id FROM membership WHERE id = ? AND group_id IS NULL)",
                       "UPDATE organization_group SET member_count = member_count - 1 WHERE id = "
                       "(SELECT group_id FROM membership WHERE id = ?)",
                       "DELETE FROM membership WHERE id = ?"},
                      revision);
}

} // namespace gatehouse
