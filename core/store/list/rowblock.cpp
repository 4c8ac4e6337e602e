// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/rowblock.h"

namespace gatehouse {

void RowBlock::reset(size_t rows, size_t bytes)
{
    m_bytes.clear();
    m_bytes.reserve(bytes);
    m_begins.assign(rows, 0);
}

void RowBlock::put(size_t position, std::span<const Cell> cells)
{
    const size_t begin = m_bytes.size();
    size_t end = begin;
    for (const Cell &cell : cells)
        end += sizeof cell.size + cell.bytes();
    if (end > m_bytes.capacity())
        m_bytes.reserve(end + end / 4); // resize() would double the capacity
    m_bytes.resize(end);
    m_begins[position] = begin;
    char *out = m_bytes.data() + begin;
    for (const Cell &cell : cells) {
        memcpy(out, &cell.size, sizeof cell.size);
        out += sizeof cell.size;
        if (cell.bytes() > 0)
            memcpy(out, cell.data, cell.bytes());
        out += cell.bytes();
    }
}

void RowBlock::show(size_t position, std::span<Cell> cells) const
{
    const char *at = m_bytes.data() + m_begins[position];
    for (Cell &cell : cells) {
        memcpy(&cell.size, at, sizeof cell.size);
        at += sizeof cell.size;
        cell.data = at;
        at += cell.bytes();
    }
}

} // namespace gatehouse
