// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listrows.h"

#include "core/store/listsql.h"
#include "core/tabular/cellformat.h"

namespace gatehouse {

namespace {

QByteArray selectList(const Columns &columns)
{
    QByteArray sql = "SELECT r.id";
    for (const FieldInfo *column : columns)
        sql += ", " + QByteArray(column->column);
    return sql;
}

/// Rows of one running statement, whose column 0 is the id.
class StatementCursor final : public RowCursor
{
public:
    explicit StatementCursor(Statement statement)
        : m_statement(std::move(statement))
    {
    }

    Result<bool> next() override
    {
        if (m_statement.next())
            return true;
        if (auto status = m_statement.status(); !status)
            return tl::unexpected(status.error());
        return false;
    }
    bool isNull(int column) const override { return m_statement.isNull(column + 1); }
    qint64 integer(int column) const override { return m_statement.integer(column + 1); }
    QByteArrayView text(int column) const override { return m_statement.utf8(column + 1); }
    [[nodiscard]] qint64 id() const { return m_statement.integer(0); }

protected:
    Statement m_statement;
};

/// Rows fetched one by one, by id.
class IdCursor final : public RowCursor
{
public:
    IdCursor(Statement statement, std::vector<qint64> ids)
        : m_statement(std::move(statement))
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
            if (auto status = m_statement.status(); !status)
                return tl::unexpected(status.error());
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

std::unique_ptr<IdCursor> idCursor(Connection &connection, Resource resource, const Columns &columns,
                                   std::vector<qint64> ids)
{
    return std::make_unique<IdCursor>(
        Statement(connection, selectList(columns) + " FROM " + resourceInfo(resource).table + " r WHERE r.id = ?"),
        std::move(ids));
}

} // namespace

Result<QList<ListRow>> readRows(Connection &connection, Resource resource, const Columns &columns,
                                std::span<const qint64> ids)
{
    QList<ListRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    const auto cursor = idCursor(connection, resource, columns, {ids.begin(), ids.end()});
    for (;;) {
        const auto more = cursor->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return rows;
        ListRow row{cursor->id(), {}};
        row.cells.reserve(columns.size());
        for (int column = 0; column < columns.size(); ++column)
            row.cells << cellValue(*columns[column], *cursor, column);
        rows << std::move(row);
    }
}

Result<std::unique_ptr<RowCursor>> openListCursor(Connection &connection, const ListQuery &query,
                                                  const Columns &columns, qint64 limit)
{
    const ListSql sql(query);
    SqlPart part{selectList(columns)};
    part.append(sql.matchingRows());
    part.append({sql.orderBy() + " LIMIT ?", {limit}});
    Statement statement(connection, part.sql);
    part.bindTo(statement);
    if (auto status = statement.status(); !status)
        return tl::unexpected(status.error());
    return std::make_unique<StatementCursor>(std::move(statement));
}

Result<std::unique_ptr<RowCursor>> openIdCursor(Connection &connection, Resource resource, const Columns &columns,
                                                std::vector<qint64> ids)
{
    return idCursor(connection, resource, columns, std::move(ids));
}

} // namespace gatehouse
