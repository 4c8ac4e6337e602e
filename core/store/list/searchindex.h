// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

/// Updates a resource's search text and trigram index with its rows. For use in a transaction.
class SearchIndex final
{
public:
    SearchIndex(Connection &connection, const ResourceInfo &resource);

    [[nodiscard]] Result<void> insert(qint64 id, const QString &text);
    [[nodiscard]] Result<void> update(qint64 id, const QString &text);
    [[nodiscard]] Result<void> remove(qint64 id);

    /// For bulk inserts: stores only the text; call rebuild() afterwards.
    [[nodiscard]] Result<void> insertTextOnly(qint64 id, const QString &text);
    [[nodiscard]] Result<void> rebuild();

private:
    Connection &m_connection;
    QByteArray m_fts;
    Statement m_insertText;
    Statement m_insertTerms;
    Statement m_removeTerms;
    Statement m_removeText;
};

/// The searchable fields of `object`, one on each line.
template <typename T>
[[nodiscard]] QString searchText(std::span<const Field<T>> fields, const T &object)
{
    QStringList lines;
    for (const Field<T> &field : fields) {
        if (field.flags.testFlag(FieldFlag::Searchable))
            lines << field.get(object).toString();
    }
    return lines.join(u'\n');
}

} // namespace gatehouse
