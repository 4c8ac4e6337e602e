// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listsql.h"
#include "core/store/list/rowblock.h"
#include "core/tabular/export/rowcursor.h"

#include <future>

namespace gatehouse {

/// A read transaction, unless the connection is in one already: everything read in it is of one revision.
class ReadTransaction final
{
public:
    explicit ReadTransaction(Connection &connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Connection *m_connection;
};

/// Reads a list block by block. For one thread at a time.
class BlockReader final
{
public:
    BlockReader(Connection &connection, const ListSql &sql, const Columns &columns, qint64 limit);

    [[nodiscard]] Result<void> status() const { return m_ids.hasFailed() ? m_ids.status() : m_rowsByIds.status(); }
    /// The next rows, none at the end. Reuses the memory of `spent`.
    [[nodiscard]] Result<RowBlock> read(RowBlock spent);
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    [[nodiscard]] size_t rowsRead() const { return m_rowsRead; }

private:
    /// A row of the block: its id and its position in the list.
    struct Wanted
    {
        qint64 id = 0;
        size_t position = 0;
    };

    [[nodiscard]] std::vector<Wanted> nextIds();
    [[nodiscard]] static QString jsonArray(const std::vector<Wanted> &wanted);
    [[nodiscard]] RowBlock::Cell cell(size_t column);

    Connection &m_connection;
    ReadTransaction m_transaction; // ends after the statements
    Statement m_ids;
    Statement m_rowsByIds;
    std::vector<bool> m_isInteger; // by column
    std::vector<qint64> m_integers;
    size_t m_blockRows;
    size_t m_rowBytes = 0; // average in the previous block
    size_t m_rowsRead = 0;
    bool m_atEnd = false;
};

/// The rows of a list in an order other than that of the file, where each row would be on another page. Many rows are
/// read at once, from the beginning of the file to its end, and then returned in order. In a long list the next block
/// is read on another thread meanwhile: nothing else may use the connection while the cursor exists, and its destructor
/// waits for that thread. Takes up to 60 MB.
class BlockCursor final : public RowCursor
{
public:
    /// The rows that are read on the caller's thread before another thread is started for the rest.
    static constexpr size_t rowsBeforeThread = 16'384;

    BlockCursor(Connection &connection, const ListSql &sql, const Columns &columns, qint64 limit);

    [[nodiscard]] Result<void> status() const { return m_reader.status(); }

    Result<bool> next() override;
    bool isNull(int column) const override { return cell(column).isNull(); }
    qint64 integer(int column) const override { return cell(column).integer(); }
    QByteArrayView text(int column) const override { return cell(column).text(); }

private:
    [[nodiscard]] const RowBlock::Cell &cell(int column) const { return m_cells[static_cast<size_t>(column)]; }
    [[nodiscard]] Result<void> takeBlock();

    BlockReader m_reader; // used by m_ahead, as is m_spent, while that runs
    RowBlock m_spent;
    RowBlock m_block;
    std::vector<RowBlock::Cell> m_cells; // of the current row
    size_t m_position = 0;
    bool m_atEnd = false;
    std::future<Result<RowBlock>> m_ahead; // destroyed first; waits for its thread
};

} // namespace gatehouse
