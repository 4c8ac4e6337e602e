// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/rowids.h"
#include "core/tabular/fields/resources.h"

#include <QString>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace gatehouse {

/// The position of each row of a resource in one ascending order, 4 bytes each. With it the matches of a search are
/// sorted without reading them, which takes SQLite 2 µs for each match.
class RowRanks final
{
public:
    /// Null when the ids are too sparse.
    [[nodiscard]] static std::shared_ptr<const RowRanks> fromOrderedIds(const RowIds &ids);

    static constexpr quint32 noRow = 0xffffffff;

    /// noRow for an id that is not a row of the resource, as in the search index of a damaged file.
    [[nodiscard]] quint32 rank(qint64 id) const
    {
        const quint64 offset =
            static_cast<quint64>(id) - static_cast<quint64>(m_firstId); // unsigned: any id is allowed
        return offset < m_ranks.size() ? m_ranks[offset] : noRow;
    }
    [[nodiscard]] quint32 rowCount() const { return static_cast<quint32>(m_rowCount); }
    /// All ids, in order.
    [[nodiscard]] RowIds orderedIds() const;

private:
    qint64 m_firstId = 0;
    size_t m_rowCount = 0;
    std::vector<quint32> m_ranks; // by id - m_firstId
};

/// The most recently used orders. Thread-safe.
class RankCache final
{
public:
    /// Null unless there is one of exactly this revision of the workspace.
    [[nodiscard]] std::shared_ptr<const RowRanks> find(Resource resource, const QString &sortField,
                                                       qint64 revision) const;
    void insert(Resource resource, const QString &sortField, qint64 revision, std::shared_ptr<const RowRanks> ranks);

private:
    struct Entry
    {
        Resource resource = Resource::Client;
        QString sortField;
        qint64 revision = -1;
        std::shared_ptr<const RowRanks> ranks;
    };

    mutable std::mutex m_mutex;
    std::array<Entry, 2> m_entries; // newest first
};

} // namespace gatehouse
