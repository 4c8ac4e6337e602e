// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/workspacecheck.h"

#include "core/store/file/connection.h"
#include "core/store/file/migrations.h"
#include "core/store/storetext.h"
#include "core/store/vault/vaultcheck.h"
#include "core/tabular/fields/resources.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Lines of one kind: more are not read.
constexpr int maxLines = 20;

/// Adds a line to `problems` for each thing that is wrong.
using Check = Result<void> (*)(Connection &, QStringList &problems);

Result<void> checkPages(Connection &connection, QStringList &problems)
{
    Statement statement(connection, "PRAGMA integrity_check(" + QByteArray::number(maxLines) + ")");
    while (statement.next()) {
        if (const QString line = statement.text(0); line != u"ok")
            problems << WorkspaceCheckText::tr("Damaged: %1").arg(line);
    }
    return statement.status();
}

Result<void> checkForeignKeys(Connection &connection, QStringList &problems)
{
    Statement statement(connection,
                        "SELECT \"table\", coalesce(rowid, 0), parent FROM pragma_foreign_key_check LIMIT " +
                            QByteArray::number(maxLines));
    while (statement.next())
        problems << WorkspaceCheckText::tr("Table %1, row %2 refers to a row of %3 that does not exist.")
                        .arg(statement.text(0), statement.text(1), statement.text(2));
    return statement.status();
}

Result<void> checkTables(Connection &connection, QStringList &problems)
{
    const auto checked = checkSchema(connection, builtInMigrations());
    if (!checked && checked.error().kind != ErrorKind::Corrupt)
        return checked;
    if (!checked)
        problems << (checked.error().detail.isEmpty()
                         ? checked.error().message
                         : WorkspaceCheckText::tr("Unknown to Gatehouse: %1").arg(checked.error().detail));
    return {};
}

/// A comparison of what the Store keeps beside the rows with the rows themselves. `sql` gives up to three values for
/// each difference, which `line` names.
struct StoredCount
{
    const char *sql;
    const char *line;
};

constexpr StoredCount comparisons[] = {
    {"SELECT name, client_count, n FROM (SELECT name, client_count, (SELECT count(*) FROM client_scope "
     "WHERE scope_id = scope.id) n FROM scope) WHERE client_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Scope %1 counts %2 clients, but %3 have it.")},
    {"SELECT name, user_count, n FROM (SELECT name, user_count, (SELECT count(*) FROM user_scope "
     "WHERE scope_id = scope.id) n FROM scope) WHERE user_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Scope %1 counts %2 users, but %3 have it.")},
    {"SELECT client_id, secret_count, n FROM (SELECT client_id, secret_count, (SELECT count(*) FROM client_secret "
     "WHERE client_secret.client_id = client.id) n FROM client) WHERE secret_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Client %1 counts %2 secrets, but has %3.")},
    {"SELECT name, token_count, n FROM (SELECT name, token_count, (SELECT count(*) FROM token_scope "
     "WHERE scope_id = scope.id) n FROM scope) WHERE token_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "%1 counts %2 tokens, but has %3.")},
    {"SELECT name, token_count, n FROM (SELECT name, token_count, (SELECT count(*) FROM token "
     "WHERE organization_id = organization.id) n FROM organization) WHERE token_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "%1 counts %2 tokens, but has %3.")},
    {"SELECT path, token_count, n FROM (SELECT path, token_count, (SELECT count(*) FROM token "
     "WHERE group_id = organization_group.id) n FROM organization_group) WHERE token_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "%1 counts %2 tokens, but has %3.")},
    {"SELECT name, member_count, n FROM (SELECT name, member_count, (SELECT count(*) FROM membership m WHERE "
     "m.organization_id = o.id AND m.group_id IS NULL AND m.user_id IS NOT NULL) n FROM organization o) "
     "WHERE member_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Organization %1 counts %2 members, but has %3.")},
    {"SELECT name, group_count, n FROM (SELECT name, group_count, (SELECT count(*) FROM organization_group g "
     "WHERE g.organization_id = o.id) n FROM organization o) WHERE group_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Organization %1 counts %2 groups, but has %3.")},
    {"SELECT name, application_count, n FROM (SELECT name, application_count, (SELECT count(*) FROM application a "
     "WHERE a.organization_id = o.id) n FROM organization o) WHERE application_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Organization %1 counts %2 applications, but has %3.")},
    {"SELECT path, member_count, n FROM (SELECT path, member_count, (SELECT count(*) FROM membership m "
     "WHERE m.group_id = g.id AND m.user_id IS NOT NULL) n FROM organization_group g) WHERE member_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Group %1 counts %2 members, but has %3.")},
    // An organization or group token is held by one technical user of the same organization, group and role (O3).
    {"SELECT t.token_id, t.holder, coalesce(m.member, '') FROM token t LEFT JOIN membership m ON m.token_id = t.id "
     "WHERE (t.kind IN ('organization', 'group')) <> (m.id IS NOT NULL) OR (m.id IS NOT NULL AND "
     "(m.member <> t.holder OR m.role <> t.maximum_role OR m.organization_id <> t.organization_id "
     "OR m.group_id IS NOT t.group_id))",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Token %1 is held by “%2”, but its technical user is “%3”.")},
    // What a key counts of the tokens that it signed (K2, T8).
    {"SELECT kid, unlimited_token_count, n FROM (SELECT kid, unlimited_token_count, (SELECT count(*) FROM "
     "issued_token i WHERE i.signing_key_id = k.id AND i.token_id IS NOT NULL AND i.expires_at IS NULL) n "
     "FROM signing_key k) WHERE unlimited_token_count <> n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Key %1 counts %2 tokens that never expire, but has %3.")},
    {"SELECT kid, coalesce(last_token_expires_at, 0), coalesce(n, 0) FROM (SELECT kid, last_token_expires_at, "
     "(SELECT max(i.expires_at) FROM issued_token i WHERE i.signing_key_id = k.id AND i.token_id IS NOT NULL) n "
     "FROM signing_key k) WHERE last_token_expires_at IS NOT n",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Key %1 says that its last token expires at %2, but that is %3.")},
    {"SELECT u.email, '', '' FROM user u LEFT JOIN invitation i ON i.user_id = u.id "
     "WHERE u.invitation_expires_at IS NOT i.expires_at",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "User %1 and the open invitation have different expirations.")},
    // Whether the status list agrees with the tokens (K2, T8).
    {"SELECT i.status_index, '', '' FROM issued_token i LEFT JOIN token t ON t.id = i.token_id "
     "WHERE (t.id IS NULL OR t.status IN ('active', 'inactive')) AND (t.expires_at IS NULL OR "
     "t.expires_at > gatehouse_now()) AND i.is_revoked <> (t.id IS NULL OR t.status = 'inactive')",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "The status list and the list of tokens differ on token no. %1.")},
    // A group lies in the group that its path names, in the same organization, as do its members.
    {"SELECT g.path, '', '' FROM organization_group g LEFT JOIN organization_group p ON p.id = g.parent_id "
     "WHERE (g.parent_id IS NULL AND instr(g.path, '/') > 0) OR (g.parent_id IS NOT NULL AND "
     "(p.organization_id <> g.organization_id OR substr(g.path, 1, length(p.path) + 1) <> p.path || '/' "
     "OR instr(substr(g.path, length(p.path) + 2), '/') > 0))",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "Group %1 is not in the group that its path names.")},
    {"SELECT m.member, '', '' FROM membership m JOIN organization_group g ON g.id = m.group_id "
     "WHERE g.organization_id <> m.organization_id",
     QT_TRANSLATE_NOOP("WorkspaceCheck", "%1 belongs to a group of another organization.")},
};

Result<void> compare(Connection &connection, const StoredCount &comparison, QStringList &problems)
{
    Statement statement(connection, comparison.sql);
    for (int found = 0; found < maxLines && statement.next(); ++found) {
        const QString line = QCoreApplication::translate("WorkspaceCheck", comparison.line);
        problems << (line.contains("%2"_L1) ? line.arg(statement.text(0), statement.text(1), statement.text(2))
                                            : line.arg(statement.text(0)));
    }
    return statement.status();
}

Result<void> checkCounts(Connection &connection, QStringList &problems)
{
    for (const StoredCount &comparison : comparisons) {
        TRY(compare(connection, comparison, problems));
    }
    return {};
}

/// Every row has a search text, and every search text is in the index.
Result<void> checkSearchRows(Connection &connection, const ResourceInfo &resource, QStringList &problems)
{
    const QByteArray search = QByteArray(resource.name) + "_search";
    const QByteArray docsize = QByteArray(resource.name) + "_fts_docsize";
    const QByteArray table = resource.table;
    TRY_ASSIGN(const auto missing,
               connection.integer("SELECT (SELECT count(*) FROM (SELECT id FROM " + table + " EXCEPT SELECT id FROM " +
                                  search + ")) + (SELECT count(*) FROM (SELECT id FROM " + search +
                                  " EXCEPT SELECT id FROM " + table + ")) + (SELECT count(*) FROM (SELECT id FROM " +
                                  search + " EXCEPT SELECT id FROM " + docsize +
                                  ")) + (SELECT count(*) FROM (SELECT id FROM " + docsize + " EXCEPT SELECT id FROM " +
                                  search + "))"));
    if (missing > 0)
        problems << WorkspaceCheckText::tr("The search index of “%1” does not match its rows.").arg(resource.translatedTitle());
    return {};
}

Result<void> checkSearchTerms(Connection &connection, const ResourceInfo &resource, QStringList &problems)
{
    if (sqlite3_db_readonly(connection.handle(), "main") != 0)
        return {};
    const QByteArray fts = QByteArray(resource.name) + "_fts";
    const auto checked =
        connection.execute("INSERT INTO " + fts + " (" + fts + ", rank) VALUES ('integrity-check', 1)");
    if (!checked && checked.error().kind != ErrorKind::Corrupt)
        return checked;
    if (!checked)
        problems << WorkspaceCheckText::tr("The search index of “%1” is damaged.").arg(resource.translatedTitle());
    return {};
}

Result<void> checkSearchIndexes(Connection &connection, QStringList &problems)
{
    for (const Resource resource : allResources()) {
        const ResourceInfo &info = resourceInfo(resource);
        TRY(checkSearchRows(connection, info, problems));
        TRY(checkSearchTerms(connection, info, problems));
    }
    return {};
}

constexpr Check checks[] = {checkPages, checkTables, checkForeignKeys, checkCounts, checkSearchIndexes};

} // namespace

Result<QStringList> checkWorkspace(Connection &connection, const JobContext &job, const Vault *vault)
{
    QStringList problems;
    qint64 done = 0;
    for (const Check check : checks) {
        if (job.isCancelled())
            return fail(ErrorKind::Cancelled, WorkspaceCheckText::tr("Cancelled."));
        if (auto checked = check(connection, problems); !checked) {
            if (checked.error().kind != ErrorKind::Corrupt)
                return tl::unexpected(checked.error());
            problems << WorkspaceCheckText::tr("Damaged: %1").arg(checked.error().detail);
        }
        job.setProgress(++done, std::size(checks) + 1);
    }
    TRY(checkVault(connection, vault, problems));
    return problems;
}

} // namespace gatehouse
