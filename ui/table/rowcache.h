// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"

#include <QHash>
#include <QVariantList>

#include <list>

namespace gatehouse {

/// A row as last read: the values of `columns`, in that order.
struct CachedRow
{
    Columns columns;
    QVariantList cells;   ///< empty if the row was deleted
    bool isStale = false; ///< may have changed; shown until it has been read again

    /// The value of a column; null if it was not read.
    [[nodiscard]] const QVariant *cell(const FieldInfo *field) const
    {
        const qsizetype at = columns.indexOf(field);
        return at >= 0 && at < cells.size() ? &cells[at] : nullptr;
    }
};

/// An LRU cache of rows by id. Not thread-safe.
class RowCache final
{
public:
    explicit RowCache(qsizetype capacity)
        : m_capacity(capacity)
    {
    }

    /// The row, or null if it is not cached. Marks it as used. Valid until the next insert().
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
    std::list<Entry> m_entries; // most recently used first
    QHash<qint64, std::list<Entry>::iterator> m_index;
};

} // namespace gatehouse
