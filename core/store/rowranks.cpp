// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowranks.h"

#include <algorithm>

namespace gatehouse {

namespace {

/// Ids that span more than so many numbers a row are not worth an array.
constexpr qint64 maxSpread = 4;

} // namespace

std::shared_ptr<const RowRanks> RowRanks::fromOrderedIds(std::span<const qint64> ids)
{
    if (ids.empty())
        return nullptr;
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
    const qint64 span = *last - *first + 1;
    if (span > maxSpread * std::ssize(ids))
        return nullptr;
    auto ranks = std::make_shared<RowRanks>();
    ranks->m_firstId = *first;
    ranks->m_rowCount = ids.size();
    ranks->m_ranks.assign(static_cast<size_t>(span), noRow);
    for (size_t position = 0; position < ids.size(); ++position)
        ranks->m_ranks[static_cast<size_t>(ids[position] - ranks->m_firstId)] = static_cast<quint32>(position);
    return ranks;
}

std::vector<qint64> RowRanks::orderedIds() const
{
    std::vector<qint64> ids(m_rowCount);
    for (size_t offset = 0; offset < m_ranks.size(); ++offset) {
        if (m_ranks[offset] != noRow)
            ids[m_ranks[offset]] = m_firstId + static_cast<qint64>(offset);
    }
    return ids;
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
