// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowselection.h"

#include "ui/table/entitytablemodel.h"

#include <algorithm>

namespace gatehouse {

namespace {

/// Ids of a list are dense, so a bit set from the first to the last id is the fastest lookup.
class IdSet
{
public:
    explicit IdSet(const std::vector<qint64> &sorted)
        : m_sorted(sorted)
        , m_first(sorted.front())
        , m_last(sorted.back())
    {
        constexpr quint64 maxBits = 64'000'000; // 8 MB
        const quint64 bits = static_cast<quint64>(m_last) - static_cast<quint64>(m_first) + 1;
        if (bits == 0 || bits > maxBits)
            return;
        m_bits.resize(bits);
        for (const qint64 id : sorted)
            m_bits[static_cast<size_t>(id - m_first)] = true;
    }

    [[nodiscard]] bool contains(qint64 id) const
    {
        if (id < m_first || id > m_last)
            return false;
        return m_bits.empty() ? std::ranges::binary_search(m_sorted, id) : m_bits[static_cast<size_t>(id - m_first)];
    }

private:
    const std::vector<qint64> &m_sorted;
    qint64 m_first;
    qint64 m_last;
    std::vector<bool> m_bits;
};

QItemSelectionRange wholeRows(const EntityTableModel &model, int first, int last)
{
    return {model.index(first, 0), model.index(last, model.columnCount() - 1)};
}

} // namespace

RowSelection::RowSelection(const EntityTableModel &model, const QItemSelection &selection)
    : m_isAll(model.rowCount() > 0 && selectedRowCount(selection) == model.rowCount())
{
    if (m_isAll)
        return;
    const QList<qint64> ids = selectedRowIds(model, selection);
    m_ids.assign(ids.begin(), ids.end());
    std::ranges::sort(m_ids);
}

QItemSelection RowSelection::in(const EntityTableModel &model) const
{
    QItemSelection selection;
    const int rows = model.rowCount();
    if (m_isAll && rows > 0)
        selection << wholeRows(model, 0, rows - 1);
    if (m_isAll || m_ids.empty())
        return selection;
    const IdSet selected(m_ids);
    size_t left = m_ids.size();
    for (int row = 0; row < rows && left > 0; ++row) {
        if (!selected.contains(model.rowId(row)))
            continue;
        const int first = row;
        while (row < rows && selected.contains(model.rowId(row)))
            ++row;
        left -= std::min(left, static_cast<size_t>(row - first));
        selection << wholeRows(model, first, row - 1);
        if (selection.size() > MaxRanges)
            return {};
    }
    return selection;
}

qint64 selectedRowCount(const QItemSelection &selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

QList<qint64> selectedRowIds(const EntityTableModel &model, const QItemSelection &selection)
{
    QItemSelection sorted = selection;
    std::ranges::sort(sorted, {}, &QItemSelectionRange::top);
    QList<qint64> ids;
    ids.reserve(selectedRowCount(selection));
    for (const QItemSelectionRange &range : std::as_const(sorted)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << model.rowId(row);
    }
    return ids;
}

} // namespace gatehouse
