// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listreader.h"

#include "core/store/list/blockcursor.h"
#include "core/store/list/listsql.h"
#include "core/store/list/raretrigrams.h"

#include <algorithm>
#include <limits>

namespace gatehouse {

namespace {

/// Without ranks: up to this number of hits, sorting all of them is the fastest way to the first page.
constexpr qint64 sortableHits = 4'000;
/// Rows tested along the index before giving up: all matches may be at the end.
constexpr int walkedRows = 8'000;
/// The same with ranks and a trigram index: enough for the first page when one row in eight matches.
constexpr int walkedRowsWithRanks = 512;
/// With ranks: the candidates tested for each row wanted, before all matches are read.
constexpr int candidatesPerRow = 32;
/// SQLite sorts shorter lists fast enough.
constexpr qint64 rankedRows = 5'000;

Result<RowIds> readIds(Connection &connection, const SqlPart &part, qint64 expected)
{
    RowIds ids;
    ids.reserve(static_cast<size_t>(std::max<qint64>(expected, 0)));
    Statement statement(connection, part.sql);
    part.bindTo(statement);
    while (statement.next())
        ids.append(statement.integer(0));
    TRY(statement.status());
    return ids;
}

Result<RowIds> sortedIds(Connection &connection, const ListSql &sql, qint64 limit, qint64 expected)
{
    return readIds(connection, sql.sortedIds(limit), expected);
}

/// Tests single rows.
class RowCheck final
{
public:
    RowCheck(Connection &connection, const ListSql &sql)
        : m_statement(connection, "SELECT 1" + sql.oneRow().sql)
    {
        sql.oneRow().bindTo(m_statement, 2);
    }

    bool matches(qint64 id)
    {
        m_statement.reset();
        m_statement.bind(1, id);
        return m_statement.next();
    }
    [[nodiscard]] Result<void> status() const { return m_statement.status(); }

private:
    Statement m_statement;
};

/// The first `limit` matches along the index of the sort order; fewer when `steps` rows contain fewer.
Result<std::vector<qint64>> walkIndex(Connection &connection, const ListSql &sql, int limit, int steps)
{
    std::vector<qint64> ids;
    Statement walk(connection, "SELECT r.id FROM " + QByteArray(sql.resource().table) + " r" + sql.orderBy());
    RowCheck check(connection, sql);
    for (int walked = 0; walked < steps && static_cast<int>(ids.size()) < limit && walk.next(); ++walked) {
        const qint64 id = walk.integer(0);
        if (check.matches(id))
            ids.push_back(id);
    }
    TRY(walk.status());
    TRY(check.status());
    return ids;
}

Result<bool> isWalkWorthwhile(Connection &connection, const ListSql &sql)
{
    if (!sql.isOrderIndexed() || !sql.hasConditions())
        return false;
    if (!sql.usesFts())
        return true;
    const SqlPart part = sql.cappedSearchCount(sortableHits + 1);
    Statement count(connection, part.sql);
    part.bindTo(count);
    const bool many = count.next() && count.integer(0) > sortableHits;
    TRY(count.status());
    return many;
}

/// Everything inside sees the workspace at one revision.
template <typename Work>
auto atOneRevision(Connection &connection, Work work) -> decltype(work(qint64()))
{
    const ReadTransaction transaction(connection);
    TRY_ASSIGN(const auto revision, connection.integer("SELECT revision FROM workspace"));
    return work(revision);
}

/// Keeps the matches with the lowest ranks (descending: the highest).
class BestRanks final
{
public:
    BestRanks(const RowRanks &ranks, bool descending, int limit)
        : m_ranks(ranks)
        , m_descending(descending)
        , m_limit(static_cast<size_t>(limit < 0 ? std::numeric_limits<int>::max() : limit))
    {
    }

    void offer(qint64 id)
    {
        const quint32 rank = m_ranks.rank(id);
        if (rank == RowRanks::noRow)
            return;
        const Candidate candidate{m_descending ? m_ranks.rowCount() - rank : rank + 1, id};
        ++m_offered;
        if (candidate.first > m_worst)
            return;
        m_best.push_back(candidate);
        if (m_best.size() >= 2 * m_limit + 2) // many at once, to be fast in any order of arrival

            dropWorst();
    }

    /// Whether all that were offered fit into the limit.
    [[nodiscard]] bool holdsAll() const { return m_offered <= m_limit; }

    [[nodiscard]] std::vector<qint64> take()
    {
        std::sort(m_best.begin(), m_best.end());
        m_best.resize(std::min(m_best.size(), m_limit));
        std::vector<qint64> ids;
        for (const Candidate &candidate : m_best)
            ids.push_back(candidate.second);
        return ids;
    }

private:
    using Candidate = std::pair<quint32, qint64>;

    void dropWorst()
    {
        const auto worst = m_best.begin() + static_cast<std::ptrdiff_t>(m_limit);
        std::nth_element(m_best.begin(), worst, m_best.end());
        m_worst = worst->first;
        m_best.erase(worst, m_best.end());
    }

    const RowRanks &m_ranks;
    bool m_descending;
    size_t m_limit;
    size_t m_offered = 0;
    quint32 m_worst = 0xffffffff; // later ranks are ignored
    std::vector<Candidate> m_best;
};

Result<void> offerAll(Connection &connection, const SqlPart &part, BestRanks &best)
{
    Statement matches(connection, part.sql);
    part.bindTo(matches);
    while (matches.next())
        best.offer(matches.integer(0));
    return matches.status();
}

/// The first page by ranks, from candidates that the trigram index finds quickly and that are tested one by one. Not
/// `complete` when too many of them do not match.
Result<std::vector<qint64>> firstCandidates(Connection &connection, const ListSql &sql, int limit,
                                            const RowRanks &ranks, bool *complete)
{
    TRY_ASSIGN(const auto candidates, rareTrigrams(connection, sql, ranks.rowCount()));
    BestRanks best(ranks, sql.isDescending(), limit * candidatesPerRow);
    TRY(offerAll(connection, sql.foundIds(candidates), best));
    const bool holdsAll = best.holdsAll();
    RowCheck check(connection, sql);
    std::vector<qint64> ids;
    for (const qint64 id : best.take()) {
        if (check.matches(id))
            ids.push_back(id);
        if (static_cast<int>(ids.size()) == limit)
            break;
    }
    TRY(check.status());
    *complete = holdsAll || static_cast<int>(ids.size()) == limit;
    return ids;
}

/// The first page by ranks.
Result<std::vector<qint64>> firstByRank(Connection &connection, const ListSql &sql, int limit, const RowRanks &ranks)
{
    if (sql.isOrderIndexed()) {
        auto walked = walkIndex(connection, sql, limit, sql.usesFts() ? walkedRowsWithRanks : walkedRows);
        if (!walked || static_cast<int>(walked->size()) == limit)
            return walked;
    }
    if (sql.usesFts()) {
        bool complete = false;
        auto ids = firstCandidates(connection, sql, limit, ranks, &complete);
        if (!ids || complete)
            return ids;
    }
    BestRanks best(ranks, sql.isDescending(), limit);
    TRY(offerAll(connection, sql.matchingIds(), best));
    return best.take();
}

/// The matches in the order of `ranks`.
Result<RowIds> matchesByRank(Connection &connection, const ListSql &sql, qint64 expected, const RowRanks &ranks)
{
    TRY_ASSIGN(const auto matches, readIds(connection, sql.matchingIds(), expected));
    std::vector<qint64> ids = matches.mid(0, matches.size());
    std::erase_if(ids, [&](qint64 id) { return ranks.rank(id) == RowRanks::noRow; });
    const quint32 flip = sql.isDescending() ? 0xffffffff : 0;
    std::ranges::sort(ids, {}, [&](qint64 id) { return ranks.rank(id) ^ flip; });
    return RowIds(ids);
}

/// All matches, ordered by the ranks of the whole resource, which are cached.
Result<RowIds> allByRank(Connection &connection, const ListSql &sql, qint64 expected, RankCache &cache, qint64 revision)
{
    const Resource resource = sql.resource().resource;
    auto ranks = cache.find(resource, sql.sortField(), revision);
    RowIds all;
    if (!ranks) {
        TRY_ASSIGN(all, readIds(connection, sql.allRowsAscending(), sql.hasConditions() ? 0 : expected));
        ranks = RowRanks::fromOrderedIds(all);
        cache.insert(resource, sql.sortField(), revision, ranks);
    }
    if (sql.hasConditions())
        return ranks ? matchesByRank(connection, sql, expected, *ranks) : sortedIds(connection, sql, -1, expected);
    if (all.empty() && ranks)
        all = ranks->orderedIds();
    if (sql.isDescending())
        all.reverse();
    return all;
}

} // namespace

Result<std::vector<qint64>> firstRowIds(Connection &connection, const ListQuery &query, int limit,
                                        const RankCache *cache)
{
    const ListSql sql(query);
    return atOneRevision(connection, [&](qint64 revision) -> Result<std::vector<qint64>> {
        if (cache && sql.hasConditions()) {
            if (const auto ranks = cache->find(query.resource, sql.sortField(), revision))
                return firstByRank(connection, sql, limit, *ranks);
        }
        TRY_ASSIGN(const auto worthwhile, isWalkWorthwhile(connection, sql));
        if (worthwhile) {
            auto walked = walkIndex(connection, sql, limit, walkedRows);
            if (!walked || static_cast<int>(walked->size()) == limit)
                return walked;
        }
        TRY_ASSIGN(const auto sorted, sortedIds(connection, sql, limit, limit));
        return sorted.mid(0, sorted.size());
    });
}

Result<qint64> countRows(Connection &connection, const ListQuery &query)
{
    const SqlPart part = ListSql(query).matchingIds();
    Statement statement(connection, "SELECT count(*) FROM (" + part.sql + ")");
    part.bindTo(statement);
    const qint64 count = statement.next() ? statement.integer(0) : 0;
    TRY(statement.status());
    return count;
}

Result<RowIds> allRowIds(Connection &connection, const ListQuery &query, qint64 expected, RankCache *cache)
{
    const ListSql sql(query);
    if (!cache || (expected < rankedRows && !sql.hasConditions()))
        return sortedIds(connection, sql, -1, expected);
    return atOneRevision(connection,
                         [&](qint64 revision) { return allByRank(connection, sql, expected, *cache, revision); });
}

} // namespace gatehouse
