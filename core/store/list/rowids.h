// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace gatehouse {

/// The ids of the rows of a list, in order: 4 bytes each while all fit, else 8.
class RowIds final
{
public:
    RowIds() = default;
    explicit RowIds(std::span<const qint64> ids);
    /// `first` + each of `offsets`.
    RowIds(qint64 first, std::vector<quint32> offsets);

    void reserve(size_t rows);
    void append(qint64 id);
    /// Reverses the order.
    void reverse();

    [[nodiscard]] size_t size() const { return m_short.size() + m_long.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] qint64 operator[](size_t position) const
    {
        return m_long.empty() ? qint64{m_short[position]} : m_long[position];
    }
    /// The position of an id; nothing when it is missing.
    [[nodiscard]] std::optional<size_t> positionOf(qint64 id) const;
    [[nodiscard]] bool startsWith(const RowIds &beginning) const;
    /// `count` ids from position `first` on; fewer at the end.
    [[nodiscard]] std::vector<qint64> mid(size_t first, size_t count) const;

    friend bool operator==(const RowIds &a, const RowIds &b) { return a.size() == b.size() && a.startsWith(b); }

private:
    // All ids are in one of them: in the second when one does not fit into 32 bits.
    std::vector<quint32> m_short;
    std::vector<qint64> m_long;
};

} // namespace gatehouse
