// SPDX-License-Identifier: GPL-3.0-or-later
// bench-store FILE [CLIENTS]: search, counts, paging and reading on a workspace of a million clients.
#include "core/store/listreader.h"
#include "core/store/listrows.h"
#include "core/tabular/clientfields.h"
#include "tests/bench/benchworkspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr int runs = 5;
constexpr int pageRows = 64;

/// From frequent (one client in twenty) by middling and rare to none: what the bounds are about.
const QStringList words{u"gateway"_s, u"portal"_s,         u"north"_s,        u"utrecht billing"_s,
                        u"0417"_s,    u"kiosk-osaka-12"_s, u"nosuchclient"_s, u"gat"_s};
/// Words of most clients, and of those that all lie at one end of an order.
const QStringList degenerateWords{u"example"_s, u"https"_s, u"camera"_s, u"wall display"_s};

const QList<Qt::SortOrder> directions{Qt::AscendingOrder, Qt::DescendingOrder};

struct Worst
{
    double ms = 0;
    double cpu = 0;
    QString where;
};

ListQuery search(const QString &text, const QString &sort = u"clientId"_s, Qt::SortOrder order = Qt::AscendingOrder)
{
    return {Resource::Client, text, {}, sort, order};
}

QStringList indexedOrders()
{
    QStringList orders;
    for (const FieldInfo *field : clientInfo().fields) {
        if (field->flags.testFlag(FieldFlag::Indexed))
            orders << field->idString();
    }
    return orders;
}

/// The slowest first page of `texts` in every indexed order, up and down. With a cache it holds the order, as it does
/// once a list is shown.
Worst worstFirstPage(Connection &connection, const QStringList &texts, RankCache *cache)
{
    Worst worst;
    for (const QString &order : indexedOrders()) {
        if (cache)
            (void)must(allRowIds(connection, search({}, order), 1'000'000, cache));
        for (const QString &text : texts) {
            for (const Qt::SortOrder direction : directions) {
                const ListQuery query = search(text, order, direction);
                const auto work = [&] { (void)must(firstRowIds(connection, query, pageRows, cache)); };
                const double ms = medianMs(runs, work);
                const double cpu = medianCpuMs(runs, work);
                worst.ms = std::max(worst.ms, ms);
                if (cpu > worst.cpu) {
                    worst.cpu = cpu;
                    worst.where = u"“%1” by %2%3"_s.arg(text, direction == Qt::DescendingOrder ? u"-"_s : u""_s, order);
                }
            }
        }
    }
    std::fprintf(stderr, "slowest: %s\n", qPrintable(worst.where));
    return worst;
}

void benchFirstPage(Connection &connection, RankCache &cache)
{
    double byId = 0;
    for (const QString &text : words) {
        Statement statement(connection, "SELECT rowid FROM client_fts WHERE client_fts MATCH ? LIMIT 64");
        byId = std::max(byId, medianMs(runs, [&] {
                            statement.reset();
                            statement.bind(1, u"\"%1\""_s.arg(QString(text).replace(u" "_s, u"\" AND \""_s)));
                            while (statement.next()) {
                            }
                        }));
    }
    report({"search.first_page.unsorted", byId, "ms", 0, Bound::AtMost, 2});
    const Worst known = worstFirstPage(connection, words, &cache);
    report({"search.first_page.any_indexed_order", known.ms, "ms", 0, Bound::AtMost, 10, known.cpu});
    const Worst cold = worstFirstPage(connection, words, nullptr);
    report({"search.first_page.any_indexed_order.cold", cold.ms, "ms", 0, Bound::None, 0, cold.cpu});
    const Worst degenerate = worstFirstPage(connection, degenerateWords, &cache);
    report({"search.first_page.degenerate", degenerate.ms, "ms", 0, Bound::None, 0, degenerate.cpu});
}

double worstCount(Connection &connection, const QStringList &texts)
{
    double worst = 0;
    for (const QString &text : texts) {
        qint64 hits = 0;
        const double ms = medianMs(runs, [&] { hits = must(countRows(connection, search(text))); });
        std::fprintf(stderr, "count “%s”: %.2f ms, %lld hits\n", qPrintable(text), ms, hits);
        worst = std::max(worst, ms);
    }
    return worst;
}

void benchCounts(Connection &connection)
{
    report({"search.exact_count", worstCount(connection, words), "ms", 0, Bound::AtMost, 60});
    report({"search.exact_count.degenerate", worstCount(connection, degenerateWords)});
    report({"search.exact_count.two_characters", worstCount(connection, {u"ga"_s})});
}

void benchIds(Connection &connection, RankCache &cache)
{
    const qint64 total = must(countRows(connection, search({})));
    report({"ids.all", medianMs(3, [&] { (void)must(allRowIds(connection, search({}), total)); })});
    report({"ids.all.known_order", medianMs(3, [&] { (void)must(allRowIds(connection, search({}), total, &cache)); })});
    report(
        {"page.first.unfiltered", medianMs(runs, [&] { (void)must(firstRowIds(connection, search({}), pageRows)); })});
}

/// Six columns of every row, text as QString, by the list layer.
qint64 readByCursor(Connection &connection)
{
    Columns columns;
    for (const char *id : {"clientId", "name", "type", "enabled", "uri", "createdAt"})
        columns << clientInfo().field(QString::fromLatin1(id));
    qint64 sum = 0;
    const auto cursor = must(openListCursor(connection, search({}), columns));
    while (must(cursor->next())) {
        for (const int column : {0, 1, 2, 4})
            sum += QString::fromUtf8(cursor->text(column)).size();
        sum += cursor->integer(3) + cursor->integer(5);
    }
    return sum;
}

/// The same rows by SQLite's C interface, text as UTF-8.
qint64 readByHand(Connection &connection)
{
    qint64 sum = 0;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle(),
                       "SELECT id, client_id, name, type, enabled, uri, created_at FROM client ORDER BY client_id, id",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (const int column : {1, 2, 3, 5}) {
            sum += sqlite3_column_text(statement, column)[0];
            sum += sqlite3_column_bytes(statement, column);
        }
        sum += sqlite3_column_int64(statement, 4) + sqlite3_column_int64(statement, 6);
    }
    sqlite3_finalize(statement);
    return sum;
}

void benchReading(Connection &connection)
{
    qint64 sum = 0;
    const Pair times = medianPair(
        runs, [&] { return elapsedMs([&] { sum += readByCursor(connection); }); },
        [&] { return elapsedMs([&] { sum += readByHand(connection); }); });
    std::fprintf(stderr, "checksum %lld\n", sum);
    report({"read.rows_as_qstring", times.ours, "ms", times.peer, Bound::AtMost, 1.6});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: bench-store FILE [CLIENTS]");
    const auto store = openSample(arguments[1], arguments.value(2, u"1000000"_s).toLongLong());
    const auto connection = must(store->openReader());
    benchFirstPage(*connection, store->rankCache());
    benchCounts(*connection);
    benchIds(*connection, store->rankCache());
    benchReading(*connection);
    return 0;
}
