// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/applicationrows.h"

#include "core/domain/text.h"
#include "core/store/rows/placeimpact.h"
#include "core/store/rows/rowremoval.h"

namespace gatehouse {

Result<Application> findApplication(Connection &connection, qint64 organizationId, const QString &name)
{
    return RowReader<Application>(connection, "r.organization_id = ? AND r.name_key = ?")
        .bind(organizationId, nameKey(name))
        .one(name);
}

Result<QList<qint64>> findApplicationRows(Connection &connection, qint64 organizationId, const QStringList &names)
{
    QList<qint64> rows;
    for (const QString &name : names) {
        TRY_ASSIGN(const auto application, findApplication(connection, organizationId, name));
        if (!rows.contains(application.id))
            rows << application.id;
    }
    return rows;
}

Result<QList<Application>> readApplications(Connection &connection, qint64 organizationId, qint64 limit)
{
    return selectRows<Application>(connection, "r.organization_id = ? ORDER BY r.name, r.id LIMIT ?", organizationId,
                                   limit);
}

Result<Impact> applicationImpact(Connection &connection, const QList<qint64> &ids)
{
    PlaceImpact impact(connection);
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto application, readRow<Application>(connection, id));
        impact.addDeleted(application.name);
        TRY(impact.addTokens("id IN (SELECT token_id FROM token_override WHERE application_id = ?1)", id));
    }
    return impact.take();
}

Result<void> ApplicationRows::remove(const Application &application, qint64 revision)
{
    TRY(removeOverrides(connection(), "application_id = ?1", application.id, revision));
    return removeRow(application, revision);
}

} // namespace gatehouse
