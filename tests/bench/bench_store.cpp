// SPDX-License-Identifier: GPL-3.0-or-later
// bench-store FILE [CLIENTS]: search, counts, paging and reading on a workspace of a million clients.
#include "core/store/listreader.h"
#include "core/tabular/clientfields.h"
#include "tests/bench/benchworkspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr int runs = 9;
constexpr int pageRows = 64;
const QStringList words{u"gateway"_s, u"north"_s, u"valve"_s, u"example.org"_s, u"0417"_s, u"ga"_s, u"nosuchclient"_s};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

ListQuery search(const QString &text, const QString &sort = u"clientId"_s, Qt::SortOrder order = Qt::AscendingOrder)
{
    return {Resource::Client, text, {}, sort, order};
}

/// The worst of the searches for `words` of three characters and more, in the orders given.
double worstFirstPage(Connection &connection, RankCache &cache, const QStringList &orders)
{
    double worst = 0;
    for (const QString &word : words) {
        if (word.size() < 3)
            continue;
        for (const QString &order : orders) {
            (void)must(allRowIds(connection, search({}, order), 1'000'000,
                                 &cache)); // as a console does when it shows the list
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const double ms = medianMs(runs, [&] {
                    (void)must(firstRowIds(connection, search(word, order, direction), pageRows, &cache));
                });
                std::fprintf(stderr, "first page %s by %s: %.2f ms\n", qPrintable(word), qPrintable(order), ms);
                worst = std::max(worst, ms);
            }
        }
    }
    return worst;
}

void benchSearch(Connection &connection, RankCache &cache)
{
    report("search.first_page.by_id_ms",
           medianMs(runs,
                    [&] {
                        Statement statement(
                            connection, "SELECT rowid FROM client_fts WHERE client_fts MATCH '\"gateway\"' LIMIT 64");
                        while (statement.next()) {
                        }
                    }),
           "ms", 0, 2);
    QStringList indexed;
    for (const FieldInfo *field : clientInfo().fields) {
        if (field->flags.testFlag(FieldFlag::Indexed))
            indexed << field->idString();
    }
    report("search.first_page.worst_indexed_order_ms", worstFirstPage(connection, cache, indexed), "ms", 0, 10);
    double worst = 0;
    for (const QString &word : words) {
        const double ms = medianMs(runs, [&] { (void)must(countRows(connection, search(word))); });
        std::fprintf(stderr, "count %s: %.2f ms, %lld hits\n", qPrintable(word), ms,
                     must(countRows(connection, search(word))));
        if (word.size() >= 3)
            worst = std::max(worst, ms);
    }
    report("search.exact_count.worst_ms", worst, "ms", 0, 60);
    report("search.two_characters.count_ms",
           medianMs(runs, [&] { (void)must(countRows(connection, search(u"ga"_s))); }), "ms", 0, 0);
}

void benchIds(Connection &connection)
{
    const qint64 total = must(countRows(connection, search({})));
    report("ids.all_by_client_id_ms", medianMs(3, [&] { (void)must(allRowIds(connection, search({}), total)); }), "ms",
           0, 0);
    report("page.first_unfiltered_ms",
           medianMs(runs, [&] { (void)must(firstRowIds(connection, search({}), pageRows)); }), "ms", 0, 2);
}

/// Six columns of every row, as the list layer reads them (text as QString) and by SQLite's C interface alone.
void benchReading(Connection &connection)
{
    Columns columns;
    for (const char *id : {"clientId", "name", "type", "enabled", "uri", "createdAt"})
        columns << clientInfo().field(QString::fromLatin1(id));
    const ListQuery query{Resource::Client, {}, {}, u"clientId"_s, Qt::AscendingOrder};
    qint64 sum = 0;
    const auto own = [&] {
        const auto cursor = must(openListCursor(connection, query, columns));
        while (must(cursor->next())) {
            for (const int column : {0, 1, 2, 4})
                sum += QString::fromUtf8(cursor->text(column)).size();
            sum += cursor->integer(3) + cursor->integer(5);
        }
    };
    const auto raw = [&] {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(
            connection.handle(),
            "SELECT id, client_id, name, type, enabled, uri, created_at FROM client ORDER BY client_id, id", -1,
            &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (const int column : {1, 2, 3, 5}) {
                sum += sqlite3_column_text(statement, column)[0];
                sum += sqlite3_column_bytes(statement, column);
            }
            sum += sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 4) +
                   sqlite3_column_int64(statement, 6);
        }
        sqlite3_finalize(statement);
    };
    std::vector<double> ratios;
    double ownMs = 0;
    double rawMs = 0;
    for (int pair = 0; pair < 5; ++pair) {
        ownMs = medianMs(1, own);
        rawMs = medianMs(1, raw);
        ratios.push_back(ownMs / rawMs);
    }
    std::sort(ratios.begin(), ratios.end());
    std::fprintf(stderr, "checksum %lld\n", sum);
    report("read.rows_with_qstring_ms", rawMs * ratios[2], "ms", rawMs, 1.6);
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
    benchSearch(*connection, store->rankCache());
    benchIds(*connection);
    benchReading(*connection);
    return 0;
}
