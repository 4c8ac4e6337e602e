// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/auditlog.h"

#include "core/tabular/fields/resources.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

void addPart(QCryptographicHash &hash, QByteArrayView bytes)
{
    const qint64 length = qToBigEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

/// The columns that an entry's hash covers, in their order.
constexpr char hashedColumns[] =
    "id, at, actor, role, origin, command, target_kind, target_id, target_name, before, after";
constexpr int hashedColumnCount = 11;
constexpr int numberColumns[] = {0, 1, 7};

QByteArray hashEntry(const QByteArray &previousHash, const std::array<QByteArray, hashedColumnCount> &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, previousHash);
    for (const QByteArray &column : columns)
        addPart(hash, column);
    return hash.result();
}

QByteArray hashEntry(const QByteArray &previousHash, const AuditEntry &entry)
{
    return hashEntry(previousHash,
                     {QByteArray::number(entry.id), QByteArray::number(entry.at.toMSecsSinceEpoch()),
                      entry.actor.toUtf8(), entry.role.toUtf8(), entry.origin.toUtf8(), entry.command.toUtf8(),
                      entry.targetKind.toUtf8(), QByteArray::number(entry.targetId), entry.targetName.toUtf8(),
                      entry.before.toUtf8(), entry.after.toUtf8()});
}

/// Over the bytes as they are stored: a QString made of them may hide a byte order mark or a broken sequence.
QByteArray hashEntry(const QByteArray &previousHash, const Statement &row)
{
    std::array<QByteArray, hashedColumnCount> columns;
    for (int column = 0; column < hashedColumnCount; ++column)
        columns[static_cast<size_t>(column)] = row.utf8(column).toByteArray();
    for (const int column : numberColumns)
        columns[static_cast<size_t>(column)] = QByteArray::number(row.integer(column));
    return hashEntry(previousHash, columns);
}

} // namespace

AuditLog::AuditLog(Connection &connection)
    : m_connection(connection)
    , m_rows(connection)
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
        TRY(readHead());
    }
    entry.id = m_lastId + 1;
    entry.previousHash = m_lastHash;
    entry.hash = hashEntry(m_lastHash, entry);
    TRY(m_rows.insertNumbered(entry));
    m_lastId = entry.id;
    m_lastHash = entry.hash;
    return {};
}

Result<AuditVerdict> verifyAuditChain(Connection &connection, const JobContext &job)
{
    TRY_ASSIGN(const auto total, connection.integer("SELECT count(*) FROM audit"));
    AuditVerdict verdict;
    QByteArray previousHash;
    Statement rows(connection, "SELECT " + QByteArray(hashedColumns) + ", previous_hash, hash FROM audit ORDER BY id");
    while (rows.next()) {
        const qint64 expectedId = verdict.entryCount + 1;
        if (rows.integer(0) != expectedId) {
            verdict.reason = QCoreApplication::translate("Audit", "Entry %1 is missing.").arg(expectedId);
        } else if (rows.blob(hashedColumnCount) != previousHash) {
            verdict.reason =
                QCoreApplication::translate("Audit", "Entry %1 does not follow the one before it.").arg(expectedId);
        } else if (rows.blob(hashedColumnCount + 1) != hashEntry(previousHash, rows)) {
            verdict.reason =
                QCoreApplication::translate("Audit", "Entry %1 was changed after it was written.").arg(expectedId);
        }
        if (!verdict.reason.isEmpty()) {
            verdict.firstBadEntry = expectedId;
            break;
        }
        if (job.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Audit", "Cancelled."));
        previousHash = rows.blob(hashedColumnCount + 1).toByteArray();
        job.setProgress(++verdict.entryCount, total);
    }
    TRY(rows.status());
    verdict.headHash = previousHash;
    return verdict;
}

} // namespace gatehouse
