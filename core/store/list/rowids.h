// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace gatehouse {

/// The ids of the rows of a list, in its order: 4 bytes a row while all of them fit into that, else 8.
class RowIds final
{
public:
    RowIds() = default;
    explicit RowIds(std::span<const qint64> ids);
    /// `first` + each of `offsets`.
    RowIds(qint64 first, std::vector<quint32> offsets);

    void reserve(size_t rows);
    void append(qint64 id);
    /// Turns the order round.
    void reverse();

    [[nodiscard]] size_t size() const { return m_short.size() + m_long.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] qint64 operator[](size_t position) const
    {
        return m_long.empty() ? qint64{m_short[position]} : m_long[position];
    }
    /// Where an id is; nothing when it is not there.
    [[nodiscard]] std::optional<size_t> positionOf(qint64 id) const;
    [[nodiscard]] bool startsWith(const RowIds &beginning) const;
    /// `count` ids from position `first` on; fewer where the list ends.
    [[nodiscard]] std::vector<qint64> mid(size_t first, size_t count) const;

    friend bool operator==(const RowIds &a, const RowIds &b) { return a.size() == b.size() && a.startsWith(b); }

private:
    // All ids are in one of them; in the second as soon as one does not fit into the first.
    std::vector<quint32> m_short;
    std::vector<qint64> m_long;
};

} // namespace gatehouse
