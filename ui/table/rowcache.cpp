// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowcache.h"

namespace gatehouse {

const CachedRow *RowCache::find(qint64 id)
{
    const auto found = m_index.constFind(id);
    if (found == m_index.constEnd())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return &m_entries.front().row;
}

void RowCache::insert(qint64 id, CachedRow row)
{
    if (const auto found = m_index.constFind(id); found != m_index.constEnd())
        m_entries.erase(*found);
    m_entries.push_front({id, std::move(row)});
    m_index[id] = m_entries.begin();
    if (m_index.size() <= m_capacity)
        return;
    m_index.remove(m_entries.back().id);
    m_entries.pop_back();
}

void RowCache::markAllStale()
{
    for (Entry &entry : m_entries)
        entry.row.isStale = true;
}

void RowCache::clear()
{
    m_index.clear();
    m_entries.clear();
}

} // namespace gatehouse
