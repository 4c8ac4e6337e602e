// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/impact.h"
#include "core/store/list/searchindex.h"

namespace gatehouse {

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<Application> readApplication(Connection &connection, qint64 id);
/// Without regard to case. Errors: NotFound.
[[nodiscard]] Result<Application> findApplication(Connection &connection, qint64 organizationId, const QString &name);
/// The row ids of those names; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findApplicationRows(Connection &connection, qint64 organizationId,
                                                        const QStringList &names);
/// All applications of an organization, by name; at most `limit` when that is not negative.
[[nodiscard]] Result<QList<Application>> readApplications(Connection &connection, qint64 organizationId,
                                                          qint64 limit = -1);
/// What deleting these applications takes with it: tokens that have a cap of their own for one of them.
[[nodiscard]] Result<Impact> applicationImpact(Connection &connection, const QList<qint64> &ids);

/// Writes applications with everything that hangs on them: counts, search index, tombstones. In a transaction.
class ApplicationRows final
{
public:
    explicit ApplicationRows(Connection &connection);

    /// Sets `application.id`. Errors: Conflict when the organization has one of that name (field `name`).
    [[nodiscard]] Result<void> insert(Application &application);
    /// Name and description. Errors: Conflict as insert().
    [[nodiscard]] Result<void> update(const Application &application);
    /// With what tokens say about it.
    [[nodiscard]] Result<void> remove(const Application &application, qint64 revision);

private:
    [[nodiscard]] Result<void> checkName(const Application &application);

    Connection &m_connection;
    SearchIndex m_index;
};

} // namespace gatehouse
