// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/rollbackanchor.h"

#include "core/store/file/connection.h"

#include <QList>

namespace gatehouse {

namespace {

constexpr QByteArrayView prefix("gatehouse-anchor-1");

} // namespace

Result<RollbackAnchor> readAnchor(Connection &connection)
{
    Statement statement(connection, "SELECT w.epoch, w.revision, coalesce(a.id, 0), coalesce(a.hash, x'') "
                                    "FROM workspace w LEFT JOIN audit a ON a.id = (SELECT max(id) FROM audit)");
    RollbackAnchor anchor;
    if (statement.next())
        anchor = {statement.integer(0), statement.integer(1), statement.integer(2), statement.blob(3).toByteArray()};
    TRY(statement.status());
    return anchor;
}

QByteArray toBytes(const RollbackAnchor &anchor)
{
    return prefix.toByteArray() + ' ' + QByteArray::number(anchor.epoch) + ' ' + QByteArray::number(anchor.revision) +
           ' ' + QByteArray::number(anchor.auditEntryCount) + ' ' + anchor.auditHash.toHex();
}

std::optional<RollbackAnchor> anchorFromBytes(QByteArrayView bytes)
{
    const QList<QByteArray> parts = bytes.toByteArray().split(' ');
    if (parts.size() != 5 || parts.at(0) != prefix)
        return std::nullopt;
    RollbackAnchor anchor;
    bool isNumber[3] = {};
    anchor.epoch = parts.at(1).toLongLong(&isNumber[0]);
    anchor.revision = parts.at(2).toLongLong(&isNumber[1]);
    anchor.auditEntryCount = parts.at(3).toLongLong(&isNumber[2]);
    anchor.auditHash = QByteArray::fromHex(parts.at(4));
    if (!isNumber[0] || !isNumber[1] || !isNumber[2])
        return std::nullopt;
    return anchor;
}

Result<AnchorVerdict> compareWithAnchor(Connection &connection, const RollbackAnchor &kept)
{
    TRY_ASSIGN(const auto now, readAnchor(connection));
    if (now.epoch != kept.epoch) // raised by a restore, which removes entries on purpose
        return now.epoch > kept.epoch ? AnchorVerdict::Continues : AnchorVerdict::Older;
    if (now.auditEntryCount < kept.auditEntryCount || now.revision < kept.revision)
        return AnchorVerdict::Older;
    Statement entry(connection, "SELECT hash FROM audit WHERE id = ?");
    entry.bind(1, kept.auditEntryCount);
    const bool isKnown = kept.auditEntryCount == 0 || (entry.next() && entry.blob(0) == kept.auditHash);
    TRY(entry.status());
    return isKnown ? AnchorVerdict::Continues : AnchorVerdict::Differs;
}

} // namespace gatehouse
