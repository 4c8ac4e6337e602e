// SPDX-License-Identifier: GPL-3.0-or-later
// bench-store FILE [client|user|token [CLIENTS]]: search, counts, paging and reading on a workspace of a million rows.
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/tabular/fields/resources.h"
#include "tests/bench/benchwords.h"
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

const QList<Qt::SortOrder> directions{Qt::AscendingOrder, Qt::DescendingOrder};

struct Worst
{
    double ms = 0;
    double cpu = 0;
    QString where;
};

class StoreBench
{
public:
    StoreBench(Connection &connection, RankCache &cache, const BenchWords &words)
        : m_connection(connection)
        , m_cache(cache)
        , m_words(words)
        , m_info(resourceInfo(words.resource))
    {
    }

    void run()
    {
        benchFirstPage();
        benchCounts();
        benchIds();
        benchReading();
    }

private:
    [[nodiscard]] QByteArray name(const char *figure) const { return m_words.prefix() + figure; }

    [[nodiscard]] ListQuery search(const QString &text) const
    {
        return search(text, QString::fromLatin1(m_info.keyField));
    }

    [[nodiscard]] ListQuery search(const QString &text, const QString &sort,
                                   Qt::SortOrder order = Qt::AscendingOrder) const
    {
        return {m_words.resource, text, {}, sort, order};
    }

    QStringList indexedOrders()
    {
        QStringList orders;
        for (const FieldInfo *field : m_info.fields) {
            if (field->flags.testFlag(FieldFlag::Indexed))
                orders << field->idString();
        }
        return orders;
    }

    /// The slowest first page of `texts` in every indexed order, ascending and descending. A cache contains the order,
    /// as after a list was shown.
    Worst worstFirstPage(const QStringList &texts, RankCache *cache)
    {
        Worst worst;
        for (const QString &order : indexedOrders()) {
            if (cache)
                (void)must(allRowIds(m_connection, search(QString(), order), 1'000'000, cache));
            for (const QString &text : texts) {
                for (const Qt::SortOrder direction : directions) {
                    const ListQuery query = search(text, order, direction);
                    const auto work = [&] { (void)must(firstRowIds(m_connection, query, pageRows, cache)); };
                    const double ms = medianMs(runs, work);
                    const double cpu = medianCpuMs(runs, work);
                    worst.ms = std::max(worst.ms, ms);
                    if (cpu > worst.cpu) {
                        worst.cpu = cpu;
                        worst.where =
                            u"“%1” by %2%3"_s.arg(text, direction == Qt::DescendingOrder ? u"-"_s : u""_s, order);
                    }
                }
            }
        }
        std::fprintf(stderr, "slowest: %s\n", qPrintable(worst.where));
        return worst;
    }

    void benchFirstPage()
    {
        double byId = 0;
        for (const QString &text : m_words.usual) {
            Statement statement(
                m_connection,
                QByteArray("SELECT rowid FROM #_fts WHERE #_fts MATCH ? LIMIT 64").replace('#', m_info.name));
            byId = std::max(byId, medianMs(runs, [&] {
                                statement.reset();
                                statement.bind(1, u"\"%1\""_s.arg(QString(text).replace(u" "_s, u"\" AND \""_s)));
                                while (statement.next()) {
                                }
                            }));
        }
        report({name("search.first_page.unsorted"), byId, "ms", 0, Bound::AtMost, 2});
        const Worst known = worstFirstPage(m_words.usual, &m_cache);
        report({name("search.first_page.any_indexed_order"), known.ms, "ms", 0, Bound::AtMost, 10, known.cpu});
        const Worst cold = worstFirstPage(m_words.usual, nullptr);
        report({name("search.first_page.any_indexed_order.cold"), cold.ms, "ms", 0, Bound::None, 0, cold.cpu});
        const Worst degenerate = worstFirstPage(m_words.degenerate, &m_cache);
        report({name("search.first_page.degenerate"), degenerate.ms, "ms", 0, Bound::None, 0, degenerate.cpu});
    }

    double worstCount(const QStringList &texts)
    {
        double worst = 0;
        for (const QString &text : texts) {
            qint64 hits = 0;
            const double ms = medianMs(runs, [&] { hits = must(countRows(m_connection, search(text))); });
            std::fprintf(stderr, "count “%s”: %.2f ms, %lld hits\n", qPrintable(text), ms, hits);
            worst = std::max(worst, ms);
        }
        return worst;
    }

    void benchCounts()
    {
        report({name("search.exact_count"), worstCount(m_words.usual), "ms", 0, Bound::AtMost, 60});
        report({name("search.exact_count.degenerate"), worstCount(m_words.degenerate)});
        report({name("search.exact_count.two_characters"), worstCount({m_words.usual.first().left(2)})});
    }

    void benchIds()
    {
        const qint64 total = must(countRows(m_connection, search({})));
        report({name("ids.all"), medianMs(3, [&] { (void)must(allRowIds(m_connection, search({}), total)); })});
        report({name("ids.all.known_order"),
                medianMs(3, [&] { (void)must(allRowIds(m_connection, search({}), total, &m_cache)); })});
        report({name("page.first.unfiltered"),
                medianMs(runs, [&] { (void)must(firstRowIds(m_connection, search({}), pageRows)); })});
    }

    /// All default columns of every row, text as QString, by the list layer.
    qint64 readByCursor(const Columns &columns)
    {
        qint64 sum = 0;
        const auto cursor = must(openListCursor(m_connection, search({}), columns));
        while (must(cursor->next())) {
            for (int column = 0; column < columns.size(); ++column)
                sum += isNumber(columns[column]) ? cursor->integer(column)
                                                 : QString::fromUtf8(cursor->text(column)).size();
        }
        return sum;
    }

    /// The same rows by SQLite's C interface, text as UTF-8.
    qint64 readByHand(const Columns &columns)
    {
        QByteArray sql = "SELECT r.id";
        for (const FieldInfo *field : columns)
            sql += QByteArray(", ") + field->expression;
        sql += QByteArray(" FROM ") + m_info.table + " r ORDER BY " +
               m_info.field(QString::fromLatin1(m_info.keyField))->expression + ", r.id";
        qint64 sum = 0;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_connection.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sql.constData());
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns.size(); ++column) {
                if (isNumber(columns[column])) {
                    sum += sqlite3_column_int64(statement, column + 1);
                    continue;
                }
                const unsigned char *text = sqlite3_column_text(statement, column + 1);
                sum += text ? text[0] : 0;
                sum += sqlite3_column_bytes(statement, column + 1);
            }
        }
        sqlite3_finalize(statement);
        return sum;
    }

    static bool isNumber(const FieldInfo *field)
    {
        return field->kind == FieldKind::Number || field->kind == FieldKind::Time || field->kind == FieldKind::Boolean;
    }

    void benchReading()
    {
        const Columns columns = m_info.defaultColumns();
        qint64 sum = 0;
        const Pair times = medianPair(
            3, [&] { return elapsedMs([&] { sum += readByCursor(columns); }); },
            [&] { return elapsedMs([&] { sum += readByHand(columns); }); });
        std::fprintf(stderr, "checksum %lld\n", sum);
        report({name("read.rows_as_qstring"), times.ours, "ms", times.peer, Bound::AtMost, 1.6});
    }

    Connection &m_connection;
    RankCache &m_cache;
    const BenchWords &m_words;
    const ResourceInfo &m_info;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: bench-store FILE [client|user|token [CLIENTS]]");
    const auto store = openSample(arguments[1], {arguments.value(3, u"1000000"_s).toLongLong()});
    const auto connection = must(store->openReader());
    StoreBench(*connection, store->rankCache(), benchWords(arguments.value(2, u"client"_s))).run();
    return 0;
}
