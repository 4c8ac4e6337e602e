// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/rowremoval.h"

#include "core/store/rows/rows.h"

namespace gatehouse {

namespace {

struct Row
{
    qint64 id = 0;
    QString name;
};

Result<QList<Row>> findRows(Connection &connection, const ResourceInfo &resource, const QByteArray &condition,
                            qint64 value)
{
    const FieldInfo *key = resource.field(QString::fromLatin1(resource.keyField));
    Statement statement(connection, QByteArray("SELECT id, ") + key->expression + " FROM " + resource.table +
                                        " r WHERE " + condition + " ORDER BY id DESC");
    statement.bind(1, value);
    QList<Row> rows;
    while (statement.next())
        rows << Row{statement.integer(0), statement.text(1)};
    TRY(statement.status());
    return rows;
}

} // namespace

Result<qint64> removeRows(Connection &connection, const ResourceInfo &resource, const QByteArray &condition,
                          qint64 value, qint64 revision)
{
    TRY_ASSIGN(const auto rows, findRows(connection, resource, condition, value));
    RowWriter writer(connection, resource);
    for (const Row &row : rows) {
        TRY(writer.remove(row.id));
        TRY(insertTombstone(connection, resource, row.id, row.name, revision));
    }
    return rows.size();
}

Result<void> removeOverrides(Connection &connection, const QByteArray &condition, qint64 value, qint64 revision)
{
    const QByteArray touch =
        QByteArray("UPDATE token SET revision = ?2 WHERE id IN (SELECT token_id FROM token_override WHERE ") +
        condition + ")";
    TRY(run(connection, touch, value, revision));
    return run(connection, QByteArray("DELETE FROM token_override WHERE ") + condition, value);
}

} // namespace gatehouse
