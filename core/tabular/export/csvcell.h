// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/csvwriter.h"
#include "core/tabular/export/textscan.h"

#include <vector>

namespace gatehouse {

/// An output buffer: the caller reserves, writes after the end, and commits.
class CsvBuffer
{
public:
    [[nodiscard]] char *reserve(size_t size)
    {
        if (m_used + size > m_data.size())
            m_data.resize(2 * (m_used + size));
        return m_data.data() + m_used;
    }
    void commit(const char *end) { m_used = static_cast<size_t>(end - m_data.data()); }
    void append(QByteArrayView bytes);
    void append(char byte);

    [[nodiscard]] QByteArrayView view() const { return {m_data.data(), static_cast<qsizetype>(m_used)}; }
    void clear() { m_used = 0; }

private:
    std::vector<char> m_data;
    size_t m_used = 0;
};

/// Writes one text as a cell, quoted (RFC 4180) and guarded against formulas only when needed.
class CsvCell
{
public:
    explicit CsvCell(const CsvOptions &options);

    void append(CsvBuffer &out, QByteArrayView text) const;
    /// Space-separated tokens; for people they are joined by commas.
    void appendList(CsvBuffer &out, QByteArrayView tokens);

private:
    void appendQuoted(CsvBuffer &out, QByteArrayView text, bool guard) const;

    bool m_people;
    bool m_guardFormulas;
    TraitTable m_traits = plainTraits;
    CsvBuffer m_list;
};

/// Whether a spreadsheet may interpret the text as a formula: its first character after leading spaces and quotation
/// marks is one of = + - @ (also in full width), TAB, CR, LF or NUL.
[[nodiscard]] bool looksLikeFormula(QByteArrayView text);

} // namespace gatehouse
