// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/rowranks.h"

#include <algorithm>

namespace gatehouse {

namespace {

/// When the ids span more numbers for each row than this, an array is wasteful.
constexpr qint64 maxSpread = 4;

} // namespace

std::shared_ptr<const RowRanks> RowRanks::fromOrderedIds(const RowIds &ids)
{
    if (ids.empty())
        return nullptr;
    qint64 first = ids[0];
    qint64 last = ids[0];
    for (size_t position = 1; position < ids.size(); ++position) {
        first = std::min(first, ids[position]);
        last = std::max(last, ids[position]);
    }
    const qint64 span = last - first + 1;
    if (span > maxSpread * static_cast<qint64>(ids.size()))
        return nullptr;
    auto ranks = std::make_shared<RowRanks>();
    ranks->m_firstId = first;
    ranks->m_rowCount = ids.size();
    ranks->m_ranks.assign(static_cast<size_t>(span), noRow);
    for (size_t position = 0; position < ids.size(); ++position)
        ranks->m_ranks[static_cast<size_t>(ids[position] - first)] = static_cast<quint32>(position);
    return ranks;
}

RowIds RowRanks::orderedIds() const
{
    std::vector<quint32> offsets(m_rowCount);
    for (size_t offset = 0; offset < m_ranks.size(); ++offset) {
        if (m_ranks[offset] != noRow)
            offsets[m_ranks[offset]] = static_cast<quint32>(offset);
    }
    return {m_firstId, std::move(offsets)};
}

std::shared_ptr<const RowRanks> RankCache::find(Resource resource, const QString &sortField, qint64 revision) const
{
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_entries) {
        if (entry.ranks && entry.resource == resource && entry.sortField == sortField && entry.revision == revision)
            return entry.ranks;
    }
    return nullptr;
}

void RankCache::insert(Resource resource, const QString &sortField, qint64 revision,
                       std::shared_ptr<const RowRanks> ranks)
{
    const std::lock_guard lock(m_mutex);
    const auto same = [&](const Entry &entry) { return entry.resource == resource && entry.sortField == sortField; };
    auto place = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (place == m_entries.end())
        place = m_entries.end() - 1;
    *place = {resource, sortField, revision, std::move(ranks)};
    std::rotate(m_entries.begin(), place, place + 1);
}

} // namespace gatehouse
