// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"

#include <QHash>
#include <QVariantList>

#include <list>

namespace gatehouse {

/// A row as it was last read: the values of `columns`, in their order.
struct CachedRow
{
    Columns columns;
    QVariantList cells;   ///< empty when the row is gone
    bool isStale = false; ///< may have changed since; good enough until it has been read again

    /// The value of a column; null when it was not read.
    [[nodiscard]] const QVariant *cell(const FieldInfo *field) const
    {
        const qsizetype at = columns.indexOf(field);
        return at >= 0 && at < cells.size() ? &cells[at] : nullptr;
    }
};

/// The rows read last, by id. Forgets the one that was not asked for the longest. No thread-safety.
class RowCache final
{
public:
    explicit RowCache(qsizetype capacity)
        : m_capacity(capacity)
    {
    }

    /// The row, which from now on is the one asked for last; null when it is not here. Valid until the next insert().
    [[nodiscard]] const CachedRow *find(qint64 id);
    void insert(qint64 id, CachedRow row);
    void markAllStale();
    void clear();
    [[nodiscard]] qsizetype size() const { return m_index.size(); }

private:
    struct Entry
    {
        qint64 id;
        CachedRow row;
    };

    qsizetype m_capacity;
    std::list<Entry> m_entries; // asked for last is first
    QHash<qint64, std::list<Entry>::iterator> m_index;
};

} // namespace gatehouse
