// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listrows.h"
#include "core/store/list/blockcursor.h"
#include "core/tabular/fields/cellformat.h"

namespace gatehouse {

namespace {

QByteArray selectById(Resource resource, const Columns &columns)
{
    QByteArray sql = "SELECT r.id";
    for (const FieldInfo *column : columns)
        sql += ", " + column->expression;
    return sql + " FROM " + resourceInfo(resource).table + " r WHERE r.id = ?";
}

/// Fetches rows one by one, by id.
class IdCursor final : public RowCursor
{
public:
    IdCursor(Connection &connection, Resource resource, const Columns &columns, std::vector<qint64> ids)
        : m_statement(connection, selectById(resource, columns))
        , m_ids(std::move(ids))
    {
    }

    Result<bool> next() override
    {
        while (m_position < m_ids.size()) {
            m_statement.reset();
            m_statement.bind(1, m_ids[m_position++]);
            if (m_statement.next())
                return true;
            TRY(m_statement.status());
        }
        return false;
    }
    bool isNull(int column) const override { return m_statement.isNull(column + 1); }
    qint64 integer(int column) const override { return m_statement.integer(column + 1); }
    QByteArrayView text(int column) const override { return m_statement.utf8(column + 1); }
    [[nodiscard]] qint64 id() const { return m_ids[m_position - 1]; }

private:
    Statement m_statement;
    std::vector<qint64> m_ids;
    size_t m_position = 0;
};

} // namespace

Result<QList<ListRow>> readRows(Connection &connection, Resource resource, const Columns &columns,
                                std::span<const qint64> ids)
{
    QList<ListRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    IdCursor cursor(connection, resource, columns, {ids.begin(), ids.end()});
    for (;;) {
        TRY_ASSIGN(const auto more, cursor.next());
        if (!more)
            return rows;
        ListRow row{cursor.id(), {}};
        row.cells.reserve(columns.size());
        for (int column = 0; column < columns.size(); ++column)
            row.cells << cellValue(*columns[column], cursor, column);
        rows << std::move(row);
    }
}

Result<std::unique_ptr<RowCursor>> openListCursor(Connection &connection, const ListQuery &query,
                                                  const Columns &columns, qint64 limit)
{
    auto cursor = std::make_unique<BlockCursor>(connection, ListSql(query), columns, limit);
    TRY(cursor->status());
    return cursor;
}

Result<std::unique_ptr<RowCursor>> openIdCursor(Connection &connection, Resource resource, const Columns &columns,
                                                std::vector<qint64> ids)
{
    return std::make_unique<IdCursor>(connection, resource, columns, std::move(ids));
}

} // namespace gatehouse
