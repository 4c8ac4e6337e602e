// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/change.h"

#include "core/store/rows/workspacerows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gatehouse {

namespace {

QString compactJson(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Change::Change(Connection &connection, const Vault &vault, Actor actor, QDateTime now, JobContext job)
    : m_connection(connection)
    , m_vault(vault)
    , m_actor(std::move(actor))
    , m_now(std::move(now))
    , m_job(std::move(job))
    , m_audit(connection)
{
}

Result<qint64> Change::revision()
{
    if (m_revision == 0) {
        TRY_ASSIGN(const auto next, nextRevision(m_connection));
        m_revision = next;
    }
    return m_revision;
}

Result<void> Change::record(const QString &command, const QString &targetKind, qint64 id, const QString &name,
                            const FieldChanges &changes)
{
    AuditEntry entry;
    entry.at = m_now;
    entry.actor = m_actor.name;
    entry.role = toString(m_actor.role);
    entry.origin = m_actor.origin;
    entry.command = command;
    entry.targetKind = targetKind;
    entry.targetId = id;
    entry.targetName = name;
    entry.before = compactJson(changes.before);
    entry.after = compactJson(changes.after);
    return m_audit.append(entry);
}

Result<void> Change::step(qint64 done, qint64 total)
{
    m_job.setProgress(done, total);
    if (m_job.isCancelled())
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("Authority", "Cancelled. Nothing was changed."));
    return {};
}

Outcome Change::takeOutcome(QList<Resource> changed)
{
    m_outcome.revision = m_revision;
    if (m_revision > 0)
        m_outcome.changed = std::move(changed) << Resource::Audit;
    return std::move(m_outcome);
}

Error staleRevision(const QString &name)
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Authority", "“%1” was changed by someone else in the meantime.").arg(name),
            {},
            QStringLiteral("revision")};
}

Error invalidInput(const Problems &problems)
{
    const Problem &first = problems.first();
    return {ErrorKind::InvalidInput, first.message, {}, first.field};
}

} // namespace gatehouse
