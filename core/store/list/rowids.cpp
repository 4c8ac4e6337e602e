// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/rowids.h"

#include <algorithm>
#include <limits>

namespace gatehouse {

namespace {

bool isShort(qint64 id)
{
    return id >= 0 && id <= std::numeric_limits<quint32>::max();
}

} // namespace

RowIds::RowIds(std::span<const qint64> ids)
{
    reserve(ids.size());
    for (const qint64 id : ids)
        append(id);
}

RowIds::RowIds(qint64 first, std::vector<quint32> offsets)
{
    const quint32 last = offsets.empty() ? 0 : *std::ranges::max_element(offsets);
    if (isShort(first) && isShort(first + last)) {
        m_short = std::move(offsets);
        for (quint32 &id : m_short)
            id += static_cast<quint32>(first);
        return;
    }
    reserve(offsets.size());
    for (const quint32 offset : offsets)
        append(first + offset);
}

void RowIds::reserve(size_t rows)
{
    if (m_long.empty())
        m_short.reserve(rows);
    else
        m_long.reserve(rows);
}

void RowIds::append(qint64 id)
{
    if (m_long.empty() && isShort(id)) {
        m_short.push_back(static_cast<quint32>(id));
        return;
    }
    if (!m_short.empty()) {
        m_long.reserve(m_short.capacity());
        m_long.assign(m_short.begin(), m_short.end());
        m_short = {};
    }
    m_long.push_back(id);
}

void RowIds::reverse()
{
    std::ranges::reverse(m_short);
    std::ranges::reverse(m_long);
}

std::optional<size_t> RowIds::positionOf(qint64 id) const
{
    const auto in = [id](const auto &ids) -> std::optional<size_t> {
        const auto found = std::ranges::find(ids, id);
        return found == ids.end() ? std::nullopt : std::optional(static_cast<size_t>(found - ids.begin()));
    };
    return m_long.empty() ? in(m_short) : in(m_long);
}

bool RowIds::startsWith(const RowIds &beginning) const
{
    if (beginning.size() > size())
        return false;
    if (m_long.empty() && beginning.m_long.empty())
        return std::equal(beginning.m_short.begin(), beginning.m_short.end(), m_short.begin());
    for (size_t position = 0; position < beginning.size(); ++position) {
        if (beginning[position] != (*this)[position])
            return false;
    }
    return true;
}

std::vector<qint64> RowIds::mid(size_t first, size_t count) const
{
    std::vector<qint64> ids;
    const size_t end = first + std::min(count, size() - std::min(first, size()));
    ids.reserve(end - first);
    for (size_t position = first; position < end; ++position)
        ids.push_back((*this)[position]);
    return ids;
}

} // namespace gatehouse
