// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>
#include <span>
#include <vector>

namespace gatehouse {

/// Rows packed into one buffer, written in any order and read by position.
class RowBlock final
{
public:
    /// NULL, an integer or UTF-8.
    struct Cell
    {
        static constexpr quint32 null = 0xffffffff;

        const char *data = nullptr;
        quint32 size = null;

        [[nodiscard]] bool isNull() const { return size == null; }
        [[nodiscard]] size_t bytes() const { return isNull() ? 0 : size; }
        [[nodiscard]] QByteArrayView text() const { return {data, static_cast<qsizetype>(bytes())}; }
        [[nodiscard]] qint64 integer() const
        {
            qint64 value = 0;
            if (!isNull())
                memcpy(&value, data, sizeof value);
            return value;
        }
    };

    [[nodiscard]] size_t rowCount() const { return m_begins.size(); }
    [[nodiscard]] size_t byteCount() const { return m_bytes.size(); }

    /// Removes all rows, keeps the memory, and reserves space for `rows` with about `bytes` in total.
    void reset(size_t rows, size_t bytes);
    void put(size_t position, std::span<const Cell> cells);
    /// The cells of a row; valid until reset().
    void show(size_t position, std::span<Cell> cells) const;

private:
    std::vector<char> m_bytes;    // each cell its size and content
    std::vector<size_t> m_begins; // of the rows, by position
};

} // namespace gatehouse
