// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/statement.h"
#include "core/store/list/listquery.h"

#include <QByteArray>
#include <QVariantList>

namespace gatehouse {

/// A piece of SQL with the values of its `?`, in order: QString or qint64.
struct SqlPart
{
    QByteArray sql;
    QVariantList values = {};

    void append(const SqlPart &other);
    void bindTo(Statement &statement, int firstParameter = 1) const;
};

/// A ListQuery as the parts of a SELECT over table alias `r`. Built once per query; the readers put the parts together.
class ListSql final
{
public:
    /// Fields that do not exist are ignored; check filters with checkFilter() where they come from people.
    explicit ListSql(const ListQuery &query);

    [[nodiscard]] const ResourceInfo &resource() const { return *m_resource; }
    /// Whether an index gives the order, so that the first rows cost nothing.
    [[nodiscard]] bool isOrderIndexed() const { return m_orderIndexed; }
    [[nodiscard]] bool hasConditions() const { return hasSearch() || !m_rowConditions.sql.isEmpty(); }
    [[nodiscard]] bool hasSearch() const { return !m_textConditions.sql.isEmpty(); }
    /// The words of the search, see searchWords().
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Whether the trigram index narrows the rows down.
    [[nodiscard]] bool usesFts() const { return !m_match.isEmpty(); }

    /// `FROM … WHERE …`, through the trigram index where there is a search, with `r` in it.
    [[nodiscard]] SqlPart matchingRows() const;
    /// A SELECT of their ids, in no order; it does not touch the rows themselves where nothing asks for them.
    [[nodiscard]] SqlPart matchingIds() const;
    /// A SELECT of the ids of all rows that a query of the trigram index finds, lowest first.
    [[nodiscard]] SqlPart foundIds(const QString &ftsQuery) const;
    /// `FROM … WHERE id = ?` and all conditions, for looking at one row after the other; the id is parameter 1.
    [[nodiscard]] SqlPart oneRow() const;
    /// Every row of the resource in ascending order of the sort field, whatever the conditions.
    [[nodiscard]] SqlPart allRowsAscending() const;
    /// How many rows the search finds, but no more than `cap`; the filters are not looked at.
    [[nodiscard]] SqlPart cappedSearchCount(qint64 cap) const;
    [[nodiscard]] QByteArray orderBy() const { return m_orderBy; }
    /// The field that gives the order, also when the query names none.
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
    QString m_match;            // FTS5 query of the words that are long enough
    SqlPart m_textConditions;   // over the search text, alias `t`: every word, for one row
    SqlPart m_shortConditions;  // over `t`: only the words that the index cannot find
    SqlPart m_rowConditions;    // over `r`
    SqlPart m_oneRowConditions; // the same, quick for one row after the other
    QByteArray m_orderBy;
    QString m_sortField;
    bool m_descending = false;
    bool m_orderIndexed = false;
};

} // namespace gatehouse
