// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/blockcursor.h"

#include "core/store/file/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr size_t firstBlockRows = 64;
constexpr size_t blockGrowth =
    16; // each block reads through much of the file, so few are best, but the first rows are needed soon
constexpr size_t maxBlockRows = 200'000;
constexpr size_t maxBlockBytes = 20'000'000;

Statement selectIds(Connection &connection, const ListSql &sql, qint64 limit)
{
    const SqlPart part = sql.sortedIds(limit);
    Statement statement(connection, part.sql);
    part.bindTo(statement);
    return statement;
}

/// Selects the rows with the ids in a JSON array, in its order: the position in the array, and the columns. One
/// statement for all, because starting one for each row takes as long as reading the row.
QByteArray selectByIds(Resource resource, const Columns &columns)
{
    QByteArray sql = "SELECT j.key";
    for (const FieldInfo *column : columns)
        sql += ", " + column->expression;
    return sql + " FROM json_each(?) j CROSS JOIN " + resourceInfo(resource).table + " r ON r.id = j.value";
}

bool isInteger(const FieldInfo &field)
{
    return field.kind == FieldKind::Boolean || field.kind == FieldKind::Number || field.kind == FieldKind::Time;
}

} // namespace

ReadTransaction::ReadTransaction(Connection &connection)
    : m_connection(sqlite3_get_autocommit(connection.handle()) ? &connection : nullptr)
{
    if (m_connection)
        (void)m_connection->execute("BEGIN"); // the first query reports the error too
}

ReadTransaction::~ReadTransaction()
{
    if (m_connection)
        (void)m_connection->execute("COMMIT"); // nothing was written
}

BlockReader::BlockReader(Connection &connection, const ListSql &sql, const Columns &columns, qint64 limit)
    : m_connection(connection)
    , m_transaction(connection)
    , m_ids(selectIds(connection, sql, limit))
    , m_rowsByIds(connection, selectByIds(sql.resource().resource, columns))
    , m_integers(static_cast<size_t>(columns.size()))
    , m_blockRows(firstBlockRows)
{
    for (const FieldInfo *column : columns)
        m_isInteger.push_back(isInteger(*column));
}

Result<RowBlock> BlockReader::read(RowBlock spent)
{
    const std::vector<Wanted> wanted = nextIds();
    spent.reset(wanted.size(), wanted.size() * (m_rowBytes + m_rowBytes / 8));
    std::vector<RowBlock::Cell> cells(m_integers.size());
    m_rowsByIds.reset();
    m_rowsByIds.bind(1, jsonArray(wanted));
    size_t found = 0;
    for (; m_rowsByIds.next(); ++found) {
        for (size_t column = 0; column < cells.size(); ++column)
            cells[column] = cell(column);
        spent.put(wanted[static_cast<size_t>(m_rowsByIds.integer(0))].position, cells);
    }
    TRY(status());
    if (found != wanted.size()) // an index has rows that the table lacks
        return tl::unexpected(m_connection.sqliteError(SQLITE_CORRUPT));
    m_atEnd = wanted.size() < m_blockRows;
    m_rowsRead += found;
    m_rowBytes = spent.byteCount() / std::max<size_t>(found, 1) + 1;
    m_blockRows = std::clamp(std::min(blockGrowth * m_blockRows, maxBlockBytes / m_rowBytes), size_t{1}, maxBlockRows);
    return spent;
}

/// The next ids, in the order of the file.
std::vector<BlockReader::Wanted> BlockReader::nextIds()
{
    std::vector<Wanted> wanted;
    wanted.reserve(m_blockRows);
    while (wanted.size() < m_blockRows && m_ids.next())
        wanted.push_back({m_ids.integer(0), wanted.size()});
    std::ranges::sort(wanted, {}, &Wanted::id);
    return wanted;
}

QString BlockReader::jsonArray(const std::vector<Wanted> &wanted)
{
    constexpr qsizetype longest = std::numeric_limits<qint64>::digits10 + 3; // with sign and comma
    QByteArray json(longest * static_cast<qsizetype>(wanted.size()) + 2, Qt::Uninitialized);
    char *end = json.data();
    *end++ = '[';
    for (const Wanted &row : wanted) {
        if (&row != wanted.data())
            *end++ = ',';
        end = std::to_chars(end, end + longest, row.id).ptr;
    }
    *end++ = ']';
    return QString::fromLatin1(json.constData(), end - json.constData());
}

RowBlock::Cell BlockReader::cell(size_t column)
{
    const int index = static_cast<int>(column) + 1;
    if (m_rowsByIds.isNull(index))
        return {};
    if (!m_isInteger[column]) {
        const QByteArrayView text = m_rowsByIds.utf8(index);
        return {text.data(), static_cast<quint32>(text.size())};
    }
    m_integers[column] = m_rowsByIds.integer(index);
    return {reinterpret_cast<const char *>(&m_integers[column]), sizeof(qint64)};
}

BlockCursor::BlockCursor(Connection &connection, const ListSql &sql, const Columns &columns, qint64 limit)
    : m_reader(connection, sql, columns, limit)
    , m_cells(static_cast<size_t>(columns.size()))
{
}

Result<bool> BlockCursor::next()
{
    while (m_position == m_block.rowCount()) {
        if (m_atEnd)
            return false;
        TRY(takeBlock());
    }
    m_block.show(m_position++, m_cells);
    return true;
}

Result<void> BlockCursor::takeBlock()
{
    TRY_ASSIGN(auto block, m_ahead.valid() ? m_ahead.get() : m_reader.read(std::move(m_spent)));
    m_spent = std::exchange(m_block, std::move(block));
    m_position = 0;
    m_atEnd = m_reader.isAtEnd();
    // If no thread can be started, the block is read on demand.
    if (!m_atEnd && m_reader.rowsRead() >= rowsBeforeThread) {
        m_ahead = std::async(std::launch::async | std::launch::deferred,
                             [this] { return m_reader.read(std::move(m_spent)); });
    }
    return {};
}

} // namespace gatehouse
