// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listreader.h"

#include "core/store/listsql.h"
#include "core/tabular/cellformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Up to so many hits, sorting them all is the quickest way to the first page; above, walking the index is.
constexpr qint64 sortableHits = 10'000;
/// Rows looked at along the index before giving up: matches may all sit at the far end.
constexpr int walkedRows = 8'000;

QByteArray selectList(const Columns &columns)
{
    QByteArray sql = "SELECT r.id";
    for (const FieldInfo *column : columns)
        sql += ", " + QByteArray(column->column);
    return sql;
}

Result<std::vector<qint64>> readIds(Connection &connection, const SqlPart &part, qint64 expected)
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<size_t>(std::max<qint64>(expected, 0)));
    Statement statement(connection, part.sql);
    part.bindTo(statement);
    while (statement.next())
        ids.push_back(statement.integer(0));
    if (auto status = statement.status(); !status)
        return tl::unexpected(status.error());
    return ids;
}

Result<std::vector<qint64>> sortedIds(Connection &connection, const ListSql &sql, qint64 limit, qint64 expected)
{
    SqlPart part{"SELECT r.id"};
    part.append(sql.matchingRows());
    part.append({sql.orderBy() + " LIMIT ?", {limit}});
    return readIds(connection, part, expected);
}

/// The first `limit` matches along the index that gives the order; fewer when `walkedRows` did not hold so many.
Result<std::vector<qint64>> walkIndex(Connection &connection, const ListSql &sql, int limit)
{
    std::vector<qint64> ids;
    Statement walk(connection, "SELECT r.id FROM " + QByteArray(sql.resource().table) + " r" + sql.orderBy());
    const SqlPart condition = sql.oneRow();
    Statement matches(connection, "SELECT 1" + condition.sql);
    condition.bindTo(matches, 2);
    for (int walked = 0; walked < walkedRows && static_cast<int>(ids.size()) < limit && walk.next(); ++walked) {
        const qint64 id = walk.integer(0);
        matches.bind(1, id);
        if (matches.next())
            ids.push_back(id);
        matches.reset();
    }
    for (const Statement *statement : {&walk, &matches}) {
        if (auto status = statement->status(); !status)
            return tl::unexpected(status.error());
    }
    return ids;
}

Result<bool> isWalkWorthwhile(Connection &connection, const ListSql &sql)
{
    if (!sql.isOrderIndexed() || !sql.hasConditions())
        return false;
    if (!sql.usesFts())
        return true;
    const SqlPart part = sql.cappedSearchCount(sortableHits + 1);
    Statement count(connection, part.sql);
    part.bindTo(count);
    const bool many = count.next() && count.integer(0) > sortableHits;
    if (auto status = count.status(); !status)
        return tl::unexpected(status.error());
    return many;
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

Result<std::vector<qint64>> firstRowIds(Connection &connection, const ListQuery &query, int limit)
{
    const ListSql sql(query);
    const auto worthwhile = isWalkWorthwhile(connection, sql);
    if (!worthwhile)
        return tl::unexpected(worthwhile.error());
    if (*worthwhile) {
        auto walked = walkIndex(connection, sql, limit);
        if (!walked || static_cast<int>(walked->size()) == limit)
            return walked;
    }
    return sortedIds(connection, sql, limit, limit);
}

Result<qint64> countRows(Connection &connection, const ListQuery &query)
{
    const SqlPart part = ListSql(query).matchingCount();
    Statement statement(connection, "SELECT count(*)" + part.sql);
    part.bindTo(statement);
    const qint64 count = statement.next() ? statement.integer(0) : 0;
    if (auto status = statement.status(); !status)
        return tl::unexpected(status.error());
    return count;
}

Result<std::vector<qint64>> allRowIds(Connection &connection, const ListQuery &query, qint64 expected)
{
    return sortedIds(connection, ListSql(query), -1, expected);
}

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
