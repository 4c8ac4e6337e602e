// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"

#include "core/tabular/auditfields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

void addPart(QCryptographicHash &hash, QByteArrayView bytes)
{
    const qint64 length = qToBigEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

QByteArray hashEntry(const AuditEntry &entry, const QByteArray &previousHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, previousHash);
    addPart(hash, QByteArray::number(entry.id));
    addPart(hash, QByteArray::number(entry.at.toMSecsSinceEpoch()));
    for (const QString *text : {&entry.actor, &entry.role, &entry.origin, &entry.command, &entry.targetKind})
        addPart(hash, text->toUtf8());
    addPart(hash, QByteArray::number(entry.targetId));
    for (const QString *text : {&entry.targetName, &entry.before, &entry.after})
        addPart(hash, text->toUtf8());
    return hash.result();
}

AuditEntry entryFrom(const Statement &row)
{
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.at = row.time(1);
    entry.actor = row.text(2);
    entry.role = row.text(3);
    entry.origin = row.text(4);
    entry.command = row.text(5);
    entry.targetKind = row.text(6);
    entry.targetId = row.integer(7);
    entry.targetName = row.text(8);
    entry.before = row.text(9);
    entry.after = row.text(10);
    return entry;
}

} // namespace

AuditLog::AuditLog(Connection &connection)
    : m_connection(connection)
    , m_index(connection, auditInfo())
    , m_insert(connection, "INSERT INTO audit (id, at, actor, role, origin, command, target_kind, target_id, target_name, "
                           "before, after, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

Result<void> AuditLog::readHead()
{
    Statement head(m_connection, "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
    if (head.next()) {
        m_lastId = head.integer(0);
        m_lastHash = head.blob(1).toByteArray();
    }
    m_headRead = true;
    return head.status();
}

Result<void> AuditLog::append(AuditEntry &entry)
{
    if (!m_headRead) {
        if (auto read = readHead(); !read)
            return read;
    }
    entry.id = m_lastId + 1;
    const QByteArray hash = hashEntry(entry, m_lastHash);
    m_insert.bindAll(entry.id, entry.at, entry.actor, entry.role, entry.origin, entry.command, entry.targetKind,
                     entry.targetId, entry.targetName, entry.before, entry.after);
    m_insert.bindBlob(12, m_lastHash.isNull() ? QByteArrayView("") : QByteArrayView(m_lastHash)).bindBlob(13, hash);
    if (auto inserted = m_insert.run(); !inserted)
        return inserted;
    m_lastId = entry.id;
    m_lastHash = hash;
    return m_index.insert(entry.id, searchText(auditFields(), entry));
}

Result<AuditVerdict> verifyAuditChain(Connection &connection, const JobContext &job)
{
    const auto total = connection.integer("SELECT count(*) FROM audit");
    if (!total)
        return tl::unexpected(total.error());
    AuditVerdict verdict;
    QByteArray previousHash;
    Statement rows(connection, "SELECT id, at, actor, role, origin, command, target_kind, target_id, target_name, before, "
                               "after, previous_hash, hash FROM audit ORDER BY id");
    while (rows.next()) {
        const AuditEntry entry = entryFrom(rows);
        const qint64 expectedId = verdict.entryCount + 1;
        if (entry.id != expectedId) {
            verdict.reason = QCoreApplication::translate("Audit", "Entry %1 is missing.").arg(expectedId);
        } else if (rows.blob(11) != previousHash) {
            verdict.reason = QCoreApplication::translate("Audit", "Entry %1 does not follow the one before it.").arg(expectedId);
        } else if (rows.blob(12) != hashEntry(entry, previousHash)) {
            verdict.reason = QCoreApplication::translate("Audit", "Entry %1 was changed after it was written.").arg(expectedId);
        }
        if (!verdict.reason.isEmpty()) {
            verdict.firstBadEntry = expectedId;
            break;
        }
        previousHash = rows.blob(12).toByteArray();
        job.setProgress(++verdict.entryCount, *total);
    }
    if (auto status = rows.status(); !status)
        return tl::unexpected(status.error());
    verdict.headHash = previousHash;
    return verdict;
}

} // namespace gatehouse
