// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/impact.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

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

class ApplicationRows final : public Rows<Application>
{
public:
    using Rows::Rows;

    /// With what tokens say about it.
    [[nodiscard]] Result<void> remove(const Application &application, qint64 revision);

protected:
    /// Names are unique in the organization.
    [[nodiscard]] Result<void> checkUnique(const Application &application) override
    {
        return checkAgainst(application, findApplication(connection(), application.organizationId, application.name));
    }
};

} // namespace gatehouse
