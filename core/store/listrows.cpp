// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listrows.h"
#include "core/store/listsql.h"
#include "core/tabular/cellformat.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace gatehouse {

namespace {

QByteArray selectById(Resource resource, const Columns &columns)
{
    QByteArray sql = "SELECT r.id";
    for (const FieldInfo *column : columns)
        sql += ", " + QByteArray(column->column);
    return sql + " FROM " + resourceInfo(resource).table + " r WHERE r.id = ?";
}

bool isInteger(const FieldInfo &field)
{
    return field.kind == FieldKind::Boolean || field.kind == FieldKind::Number || field.kind == FieldKind::Time;
}

/// Rows fetched one by one, by id.
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

/// Keeps everything that is read through the connection at one moment, unless a transaction does already.
class ReadTransaction final
{
public:
    explicit ReadTransaction(Connection &connection)
        : m_connection(sqlite3_get_autocommit(connection.handle()) ? &connection : nullptr)
    {
        if (m_connection)
            (void)m_connection->execute("BEGIN"); // what is wrong with the connection, the first query tells as well
    }
    ~ReadTransaction()
    {
        if (m_connection)
            (void)m_connection->execute("COMMIT"); // nothing was written
    }
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Connection *m_connection;
};

/// Rows in an order that is not the file's. One by one each would be on another page of the file; so many are read at
/// once, from the beginning of the file to its end, and then given in order. Takes up to 30 MB.
class BlockCursor final : public RowCursor
{
public:
    BlockCursor(Connection &connection, const ListSql &sql, const Columns &columns, qint64 limit)
        : m_transaction(connection)
        , m_columns(columns)
        , m_ids(idsStatement(connection, sql, limit))
        , m_row(connection, selectById(sql.resource().resource, columns))
        , m_cells(static_cast<size_t>(columns.size()))
    {
    }

    [[nodiscard]] Result<void> status() const { return m_ids.hasFailed() ? m_ids.status() : m_row.status(); }

    Result<bool> next() override
    {
        while (m_position == m_rows.size()) {
            if (m_rows.size() < m_blockRows && m_begun)
                return false;
            if (auto read = readBlock(); !read)
                return tl::unexpected(read.error());
        }
        showRow(m_rows[m_position++]);
        return true;
    }
    bool isNull(int column) const override { return cell(column).size == nullCell; }
    qint64 integer(int column) const override
    {
        qint64 value = 0;
        if (!isNull(column))
            memcpy(&value, cell(column).data, sizeof value);
        return value;
    }
    QByteArrayView text(int column) const override
    {
        return isNull(column) ? QByteArrayView() : QByteArrayView(cell(column).data, qsizetype{cell(column).size});
    }

private:
    static constexpr size_t firstBlockRows = 64;
    static constexpr size_t maxBlockRows = 200'000;
    static constexpr size_t maxBlockBytes = 24'000'000;
    static constexpr quint32 nullCell = 0xffffffff;

    struct Cell
    {
        const char *data = nullptr;
        quint32 size = nullCell;
    };
    struct Wanted
    {
        qint64 id = 0;
        size_t position = 0;
    };

    static Statement idsStatement(Connection &connection, const ListSql &sql, qint64 limit)
    {
        SqlPart part{"SELECT r.id"};
        part.append(sql.matchingRows());
        part.append({sql.orderBy() + " LIMIT ?", {limit}});
        Statement statement(connection, part.sql);
        part.bindTo(statement);
        return statement;
    }

    [[nodiscard]] const Cell &cell(int column) const { return m_cells[static_cast<size_t>(column)]; }

    /// More each time, since the first rows are wanted soon; fewer when rows are long.
    [[nodiscard]] size_t nextBlockRows() const
    {
        if (!m_begun)
            return firstBlockRows;
        const size_t rowBytes = m_bytes.size() / std::max<size_t>(m_rows.size(), 1) + 1;
        return std::clamp(std::min(2 * m_blockRows, maxBlockBytes / rowBytes), size_t{1}, maxBlockRows);
    }

    Result<void> readBlock()
    {
        m_blockRows = nextBlockRows();
        m_begun = true;
        m_position = 0;
        m_bytes.clear();
        std::vector<Wanted> wanted;
        wanted.reserve(m_blockRows);
        while (wanted.size() < m_blockRows && m_ids.next())
            wanted.push_back({m_ids.integer(0), wanted.size()});
        std::ranges::sort(wanted, {}, &Wanted::id);
        m_rows.assign(wanted.size(), 0);
        for (const Wanted &row : wanted) {
            m_row.reset();
            m_row.bind(1, row.id);
            if (m_row.next())
                m_rows[row.position] = storeRow();
        }
        return status();
    }

    size_t storeRow()
    {
        const size_t begin = m_bytes.size();
        for (int column = 0; column < m_columns.size(); ++column) {
            if (m_row.isNull(column + 1)) {
                store({nullptr, nullCell});
            } else if (isInteger(*m_columns[column])) {
                const qint64 value = m_row.integer(column + 1);
                store({reinterpret_cast<const char *>(&value), sizeof value});
            } else {
                const QByteArrayView text = m_row.utf8(column + 1);
                store({text.data(), static_cast<quint32>(text.size())});
            }
        }
        return begin;
    }

    void store(Cell stored)
    {
        const auto *size = reinterpret_cast<const char *>(&stored.size);
        m_bytes.insert(m_bytes.end(), size, size + sizeof stored.size);
        if (stored.size != nullCell)
            m_bytes.insert(m_bytes.end(), stored.data, stored.data + stored.size);
    }

    void showRow(size_t at)
    {
        for (Cell &shown : m_cells) {
            memcpy(&shown.size, m_bytes.data() + at, sizeof shown.size);
            at += sizeof shown.size;
            shown.data = m_bytes.data() + at;
            if (shown.size != nullCell)
                at += shown.size;
        }
    }

    ReadTransaction m_transaction; // ends last
    Columns m_columns;
    Statement m_ids;
    Statement m_row;
    std::vector<char> m_bytes;  // of the block's rows: each cell its size and content
    std::vector<size_t> m_rows; // where each begins, in order
    std::vector<Cell> m_cells;  // of the current row
    size_t m_blockRows = 0;
    size_t m_position = 0;
    bool m_begun = false;
};

} // namespace

Result<QList<ListRow>> readRows(Connection &connection, Resource resource, const Columns &columns,
                                std::span<const qint64> ids)
{
    QList<ListRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    IdCursor cursor(connection, resource, columns, {ids.begin(), ids.end()});
    for (;;) {
        const auto more = cursor.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
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
    if (auto status = cursor->status(); !status)
        return tl::unexpected(status.error());
    return cursor;
}

Result<std::unique_ptr<RowCursor>> openIdCursor(Connection &connection, Resource resource, const Columns &columns,
                                                std::vector<qint64> ids)
{
    return std::make_unique<IdCursor>(connection, resource, columns, std::move(ids));
}

} // namespace gatehouse
