// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/applicationrows.h"

#include "core/store/rows/organizationrows.h"
#include "core/store/rows/placeimpact.h"
#include "core/store/rows/rowremoval.h"
#include "core/tabular/fields/applicationfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr char selectApplication[] =
    "SELECT a.id, a.organization_id, o.name, a.name, a.description, a.created_at, a.updated_at, a.revision "
    "FROM application a JOIN organization o ON o.id = a.organization_id WHERE ";

Application applicationFrom(const Statement &row)
{
    Application application;
    application.id = row.integer(0);
    application.organizationId = row.integer(1);
    application.organization = row.text(2);
    application.name = row.text(3);
    application.description = row.text(4);
    application.createdAt = row.time(5);
    application.updatedAt = row.time(6);
    application.revision = row.integer(7);
    return application;
}

Result<Application> readOne(Statement &statement, const QString &named)
{
    if (statement.next())
        return applicationFrom(statement);
    TRY(statement.status());
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no application “%1”.").arg(named));
}

} // namespace

Result<Application> readApplication(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectApplication) + "a.id = ?");
    statement.bindAll(id);
    return readOne(statement, QString::number(id));
}

Result<Application> findApplication(Connection &connection, qint64 organizationId, const QString &name)
{
    Statement statement(connection, QByteArray(selectApplication) + "a.organization_id = ? AND a.name_key = ?");
    statement.bindAll(organizationId, nameKey(name));
    return readOne(statement, name);
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
    Statement statement(connection,
                        QByteArray(selectApplication) + "a.organization_id = ? ORDER BY a.name, a.id LIMIT ?");
    statement.bindAll(organizationId, limit);
    QList<Application> applications;
    while (statement.next())
        applications << applicationFrom(statement);
    TRY(statement.status());
    return applications;
}

Result<Impact> applicationImpact(Connection &connection, const QList<qint64> &ids)
{
    PlaceImpact impact(connection);
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto application, readApplication(connection, id));
        impact.addDeleted(application.name);
        TRY(impact.addTokens("id IN (SELECT token_id FROM token_override WHERE application_id = ?1)", id));
    }
    return impact.take();
}

ApplicationRows::ApplicationRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, applicationInfo())
{
}

Result<void> ApplicationRows::insert(Application &application)
{
    TRY(checkName(application));
    TRY(run(m_connection,
            "INSERT INTO application (organization_id, name, name_key, description, created_at, "
            "updated_at, revision) VALUES (?, ?, ?, ?, ?, ?, ?)",
            application.organizationId, application.name, nameKey(application.name), application.description,
            application.createdAt, application.updatedAt, application.revision));
    application.id = sqlite3_last_insert_rowid(m_connection.handle());
    TRY(run(m_connection, "UPDATE organization SET application_count = application_count + 1 WHERE id = ?",
            application.organizationId));
    return m_index.insert(application.id, searchText(applicationFields(), application));
}

Result<void> ApplicationRows::update(const Application &application)
{
    TRY(checkName(application));
    TRY(run(m_connection,
            "UPDATE application SET name = ?, name_key = ?, description = ?, updated_at = ?, revision = ? "
            "WHERE id = ?",
            application.name, nameKey(application.name), application.description, application.updatedAt,
            application.revision, application.id));
    return m_index.update(application.id, searchText(applicationFields(), application));
}

Result<void> ApplicationRows::remove(const Application &application, qint64 revision)
{
    TRY(removeOverrides(m_connection, "application_id = ?1", application.id, revision));
    TRY(removeRows(m_connection, applicationInfo(), "id = ?1", application.id, revision));
    return run(m_connection, "UPDATE organization SET application_count = application_count - 1 WHERE id = ?",
               application.organizationId);
}

Result<void> ApplicationRows::checkName(const Application &application)
{
    const auto other = findApplication(m_connection, application.organizationId, application.name);
    if (other && other->id != application.id) {
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Store", "There is an application “%1” already.").arg(other->name), {},
                    u"name"_s);
    }
    return {};
}

} // namespace gatehouse
