// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/statement.h"
#include "core/store/list/listquery.h"

#include <QByteArray>
#include <QVariantList>

namespace gatehouse {

/// A piece of SQL and the values of its `?`, in order: QString or qint64.
struct SqlPart
{
    QByteArray sql;
    QVariantList values = {};

    void append(const SqlPart &other);
    void bindTo(Statement &statement, int firstParameter = 1) const;
};

/// A ListQuery as parts of a SELECT, where `r` is the resource's table. The readers combine the parts.
class ListSql final
{
public:
    /// Ignores unknown fields; check user input with checkFilter().
    explicit ListSql(const ListQuery &query);

    [[nodiscard]] const ResourceInfo &resource() const { return *m_resource; }
    /// Whether an index has the sort order, so that the first rows are found at once.
    [[nodiscard]] bool isOrderIndexed() const { return m_orderIndexed; }
    [[nodiscard]] bool hasConditions() const { return hasSearch() || !m_rowConditions.sql.isEmpty(); }
    [[nodiscard]] bool hasSearch() const { return !m_textConditions.sql.isEmpty(); }
    /// The words of the search, see searchWords().
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Whether the trigram index is used.
    [[nodiscard]] bool usesFts() const { return !m_match.isEmpty(); }

    /// `FROM … WHERE …` with `r`, through the trigram index if there is a search.
    [[nodiscard]] SqlPart matchingRows() const;
    /// A SELECT of their ids, unordered; it does not read the rows unless a filter needs them.
    [[nodiscard]] SqlPart matchingIds() const;
    /// A SELECT of their ids in order; `limit` < 0: all.
    [[nodiscard]] SqlPart sortedIds(qint64 limit) const;
    /// A SELECT of the ids that a query of the trigram index finds, ascending.
    [[nodiscard]] SqlPart foundIds(const QString &ftsQuery) const;
    /// `FROM … WHERE id = ?` and all conditions, for testing single rows; the id is parameter 1.
    [[nodiscard]] SqlPart oneRow() const;
    /// A SELECT of all ids of the resource, ascending by the sort field, without conditions.
    [[nodiscard]] SqlPart allRowsAscending() const;
    /// A SELECT of the number of rows that the search finds, at most `cap`, without the filters.
    [[nodiscard]] SqlPart cappedSearchCount(qint64 cap) const;
    [[nodiscard]] QByteArray orderBy() const { return m_orderBy; }
    /// The sort field, also when the query has none.
    [[nodiscard]] const QString &sortField() const { return m_sortField; }
    [[nodiscard]] bool isDescending() const { return m_descending; }

private:
    void addSearch(const QString &text);
    void addFilter(const FieldFilter &filter);
    void addCondition(const QByteArray &sql, const QByteArray &oneRowSql, const QVariantList &values);
    void addCondition(const QByteArray &sql, const QVariantList &values) { addCondition(sql, sql, values); }
    void setOrder(const ListQuery &query);
    [[nodiscard]] QByteArray searchTable() const;
    [[nodiscard]] QByteArray ftsTable() const;

    const ResourceInfo *m_resource;
    QStringList m_words;
    QString m_match;            // FTS5 query of the words with 3 characters or more
    SqlPart m_textConditions;   // on the search text, alias `t`: every word, for one row
    SqlPart m_shortConditions;  // on `t`: only the words that the index cannot find
    SqlPart m_rowConditions;    // on `r`
    SqlPart m_oneRowConditions; // the same, fast for single rows
    QByteArray m_orderBy;
    QString m_sortField;
    bool m_descending = false;
    bool m_orderIndexed = false;
};

} // namespace gatehouse
