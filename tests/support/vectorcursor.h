// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/pdfwriter.h"
#include "core/tabular/export/rowcursor.h"

#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gatehouse {

/// A cell as a Store keeps it: NULL, a number or UTF-8.
using TestCell = std::variant<std::monostate, qint64, QByteArray>;
using TestRows = std::vector<std::vector<TestCell>>;

/// Rows out of memory. May end with an error, and may call back before each row.
class VectorCursor final : public RowCursor
{
public:
    explicit VectorCursor(const TestRows &rows)
        : m_rows(&rows)
    {
    }

    /// After the last row comes this error instead of the end.
    std::optional<Error> error;
    /// Called with the number of rows read so far.
    std::function<void(size_t)> beforeRow;

    [[nodiscard]] Result<bool> next() override
    {
        if (beforeRow)
            beforeRow(m_next);
        if (m_next == m_rows->size() && error)
            return tl::unexpected(*error);
        return m_next++ < m_rows->size();
    }
    [[nodiscard]] bool isNull(int column) const override
    {
        return std::holds_alternative<std::monostate>(cell(column));
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        const qint64 *number = std::get_if<qint64>(&cell(column));
        return number ? *number : 0;
    }
    [[nodiscard]] QByteArrayView text(int column) const override
    {
        const QByteArray *bytes = std::get_if<QByteArray>(&cell(column));
        return bytes ? QByteArrayView(*bytes) : QByteArrayView();
    }

private:
    [[nodiscard]] const TestCell &cell(int column) const { return (*m_rows)[m_next - 1][static_cast<size_t>(column)]; }

    const TestRows *m_rows;
    size_t m_next = 0;
};

/// Opens a VectorCursor on rows that outlive it.
[[nodiscard]] inline OpenCursor openRows(const TestRows &rows)
{
    return [&rows]() -> Result<std::unique_ptr<RowCursor>> { return std::make_unique<VectorCursor>(rows); };
}

} // namespace gatehouse
