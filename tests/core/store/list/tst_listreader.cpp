// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"

#include "core/domain/text.h"
#include "core/store/list/searchtext.h"
#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"
#include "tests/support/testworkspace.h"
#include "tests/support/valueof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int clientCount = 600;
constexpr int queryCount = 1500;

/// Pieces that collide: one and two characters, umlauts in both forms, quotes, SQL's and FTS5's signs.
const QStringList pieces{u"a"_s,       u"ab"_s,  u"abc"_s,    u"Abc"_s,    u"ä"_s, u"Ä"_s,   u"a\u0308"_s, u"straße"_s,
                         u"STRASSE"_s, u"\""_s,  u"'"_s,      u"%"_s,      u"_"_s, u"\\"_s,  u"*"_s,       u"^"_s,
                         u"-"_s,       u"AND"_s, u"or"_s,     u"NEAR("_s,  u"🚀"_s, u"🚀🚀🚀"_s, u"大阪"_s,    u"大阪市"_s,
                         u"0"_s,       u"00"_s,  u"portal"_s, u"Portal"_s, u"i"_s, u"İ"_s,   u"ı"_s,       u"ſ"_s};

class Random
{
public:
    int below(int end) { return m_generator.bounded(end); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto &of(const List &list)
    {
        return list[below(static_cast<int>(std::size(list)))];
    }
    QString text(int maxPieces)
    {
        QString text;
        for (int i = below(maxPieces + 1); i > 0; --i)
            text += of(pieces) + (chance(30) ? u" "_s : QString());
        return text;
    }

private:
    QRandomGenerator m_generator{42};
};

QByteArray asciiFolded(const QString &text)
{
    return text.toUtf8().toLower(); // A to Z alone, as SQLite does
}

std::vector<qint64> ids(const RowIds &rows)
{
    return rows.mid(0, rows.size());
}

/// What SQLite sorts by: NULL first, numbers, bytes without regard to the case of A to Z.
int compareCells(const FieldInfo &field, const QVariant &a, const QVariant &b)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : (y < x ? 1 : 0); };
    switch (field.kind) {
    case FieldKind::Boolean:
        return order(a.toBool(), b.toBool());
    case FieldKind::Number:
        return order(a.toLongLong(), b.toLongLong());
    case FieldKind::Time:
        return order(a.toDateTime().isValid() ? a.toDateTime().toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(),
                     b.toDateTime().isValid() ? b.toDateTime().toMSecsSinceEpoch()
                                              : std::numeric_limits<qint64>::min());
    default:
        return order(asciiFolded(a.toString()), asciiFolded(b.toString()));
    }
}

/// The expected list, computed from the clients.
class Reference
{
public:
    explicit Reference(QList<Client> clients)
        : m_clients(std::move(clients))
    {
    }

    std::vector<qint64> ids(const ListQuery &query) const
    {
        QList<const Client *> found;
        for (const Client &client : m_clients) {
            if (matches(client, query))
                found << &client;
        }
        const QString sort = query.sortField.isEmpty() ? u"clientId"_s : query.sortField;
        const bool descending = query.sortOrder == Qt::DescendingOrder && !query.sortField.isEmpty();
        const Field<Client> &by = field(sort);
        std::sort(found.begin(), found.end(), [&](const Client *a, const Client *b) {
            int order = compareCells(by, by.get(*a), by.get(*b));
            if (order == 0)
                order = a->id < b->id ? -1 : 1;
            return descending ? order > 0 : order < 0;
        });
        std::vector<qint64> ids;
        for (const Client *client : found)
            ids.push_back(client->id);
        return ids;
    }

    static const Field<Client> &field(const QString &id)
    {
        return *std::ranges::find_if(fieldsOf<Client>(), [&](const auto &f) { return id == QLatin1StringView(f.id); });
    }

private:
    static bool matches(const Client &client, const ListQuery &query)
    {
        const QString text = foldForSearch(client.clientId + u'\n' + client.name + u'\n' + client.uri);
        const QStringList words = searchWords(query.text);
        return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }) &&
               std::ranges::all_of(query.filters, [&](const FieldFilter &filter) { return matches(client, filter); });
    }

    static bool matches(const Client &client, const FieldFilter &filter)
    {
        using enum FieldFilter::Comparison;
        const Field<Client> &info = field(filter.field);
        const QVariant cell = info.get(client);
        const QVariant value = valueFromText(info, filter.value);
        const bool never = info.kind == FieldKind::Time && !cell.toDateTime().isValid();
        switch (filter.comparison) {
        case Contains:
            if (info.kind == FieldKind::List)
                return asciiFolded(cell.toStringList().join(u' ')).contains(asciiFolded(filter.value));
            return asciiFolded(cell.toString()).contains(asciiFolded(filter.value));
        case Less:
            return !never && compareCells(info, cell, value) < 0;
        case Greater:
            return !never && compareCells(info, cell, value) > 0;
        case WithinNext: // is none of the random ones: tst_tokenrows
        case Equal:
        case NotEqual:
            break;
        }
        const bool equal = info.kind == FieldKind::List ? cell.toStringList().contains(filter.value)
                           : never                      ? filter.value.isEmpty()
                                                        : compareCells(info, cell, value) == 0;
        return equal == (filter.comparison == Equal);
    }

    QList<Client> m_clients;
};

Client randomClient(Random &random, int number)
{
    const QDateTime base = QDateTime::fromMSecsSinceEpoch(1795348800000, Qt::UTC);
    Client client;
    client.clientId = u"%1-%2"_s.arg(random.of(pieces)).arg(number);
    client.name = random.text(4);
    client.type = random.of(allClientTypes);
    client.uri = random.chance(50) ? QString() : u"https://%1.example.com/"_s.arg(random.of(pieces));
    client.logoUri = random.chance(80) ? QString() : random.of(pieces);
    client.enabled = random.chance(70);
    client.offlineAccess = random.chance(20);
    client.allowedScopes = random.chance(50) ? QStringList{} : QStringList{u"email"_s, u"openid"_s};
    client.grantTypes = random.chance(50) ? QStringList{u"client_credentials"_s} : QStringList{};
    client.redirectUris = random.chance(50) ? QStringList{} : QStringList{u"a:/b"_s, u"a:/c"_s};
    client.createdAt = base.addSecs(-random.below(50));
    client.updatedAt = base.addMSecs(random.below(20));
    client.lastUsedAt = random.chance(50) ? QDateTime() : base.addDays(-random.below(5));
    client.secretCount = random.below(3);
    client.revision = random.below(10);
    return client;
}

QString randomValue(Random &random, const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return random.chance(50) ? u"true"_s : u"false"_s;
    case FieldKind::Number:
        return QString::number(random.below(6));
    case FieldKind::Time:
        return QDateTime::fromMSecsSinceEpoch(1795348800000, Qt::UTC).addSecs(-random.below(60)).toString(Qt::ISODate);
    case FieldKind::Choice:
        return toString(random.of(allClientTypes));
    case FieldKind::List:
        return random.of(QStringList{u"email"_s, u"openid"_s, u"client_credentials"_s, u"a:/b"_s, u"none"_s});
    default:
        return random.of(pieces);
    }
}

ListQuery randomQuery(Random &random)
{
    using enum FieldFilter::Comparison;
    static constexpr FieldFilter::Comparison comparisons[] = {Equal, NotEqual, Contains, Less, Greater};
    const auto fields = fieldsOf<Client>();
    ListQuery query;
    if (random.chance(70))
        query.text = random.text(3);
    if (random.chance(10))
        query.text += QChar(u'\0') + random.of(pieces);
    for (int filters = random.below(3); filters > 0;) {
        const FieldInfo &field = random.of(fields);
        const FieldFilter filter{field.idString(), random.of(comparisons), randomValue(random, field)};
        if (!checkFilter(infoOf<Client>(), filter))
            continue;
        query.filters << filter;
        --filters;
    }
    const Field<Client> &sort = random.of(fields);
    if (sort.kind != FieldKind::List && random.chance(90))
        query.sortField = sort.idString();
    query.sortOrder = random.chance(50) ? Qt::AscendingOrder : Qt::DescendingOrder;
    return query;
}

} // namespace

constexpr qint64 enoughToBeRanked = 100'000; ///< rows expected: shorter lists are sorted without ranks

class TestListReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void L1_everyReaderAgreesWithTheReference();
    void L1_everySortBothWays();
    void walkingAnIndexFindsTheSame();
    void candidatesThatDoNotMatchAreNoPage();
    void idsBeyondFourBytesAreWhole();
    void rowsCarryTheirCells();
    void idsThatAreGoneAreLeftOut();
    void unknownCountsAndLimits();
    void pastedFileIsASearchToo();
    void cancelledListIsCancelled();

private:
    void compare(const ListQuery &query);

    TestWorkspace m_workspace;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Reference> m_reference;
    QHash<qint64, QByteArray> m_clientIds;
    Random m_random;
};

void TestListReader::initTestCase()
{
    const auto written = m_workspace.store().write({}, [&](Connection &connection) -> Result<int> {
        return inTransaction(connection, [&]() -> Result<int> {
            ClientRows rows(connection);
            for (int i = 0; i < clientCount; ++i) {
                Client client = randomClient(m_random, i);
                TRY(rows.insert(client));
            }
            return clientCount;
        });
    });
    QVERIFY2(written.result(), written.result() ? "" : qPrintable(written.result().error().detail));
    auto reader = m_workspace.store().openReader();
    QVERIFY(reader);
    m_connection = std::move(*reader);
    QList<Client> clients;
    for (qint64 id = 1; id <= m_connection->integer("SELECT max(id) FROM client").value_or(0); ++id) {
        if (const auto client = readRow<Client>(*m_connection, id)) {
            clients << *client;
            m_clientIds.insert(id, client->clientId.toUtf8());
        }
    }
    QVERIFY(clients.size() >= clientCount);
    m_reference = std::make_unique<Reference>(clients);
}

void TestListReader::compare(const ListQuery &query)
{
    const QByteArray description = QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact);
    const std::vector<qint64> expected = m_reference->ids(query);
    const auto all = allRowIds(*m_connection, query, -1);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QVERIFY2(ids(*all) == expected, description.constData());
    QCOMPARE(countRows(*m_connection, query).value_or(-1), static_cast<qint64>(expected.size()));
    const int limit = 1 + m_random.below(40);
    const auto first = firstRowIds(*m_connection, query, limit);
    QVERIFY(first);
    const size_t page = std::min(expected.size(), static_cast<size_t>(limit));
    QVERIFY2(std::equal(first->begin(), first->end(), expected.begin(), expected.begin() + std::ssize(*first)) &&
                 first->size() == page,
             description.constData());
    RankCache ranks;
    const auto rankedAll = allRowIds(*m_connection, query, enoughToBeRanked, &ranks);
    QVERIFY2(rankedAll && ids(*rankedAll) == expected, description.constData());
    const auto rankedFirst = firstRowIds(*m_connection, query, limit, &ranks);
    QVERIFY2(rankedFirst && *rankedFirst == *first, description.constData());

    const auto cursor = openListCursor(*m_connection, query, {infoOf<Client>().field(u"clientId")});
    QVERIFY(cursor);
    size_t position = 0;
    while ((*cursor)->next().value_or(false)) {
        QVERIFY(position < expected.size());
        QCOMPARE((*cursor)->text(0).toByteArray(), m_clientIds.value(expected[position++]));
    }
    QCOMPARE(position, expected.size());
}

void TestListReader::L1_everyReaderAgreesWithTheReference()
{
    for (int i = 0; i < queryCount; ++i) {
        compare(randomQuery(m_random));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestListReader::L1_everySortBothWays()
{
    for (const Field<Client> &field : fieldsOf<Client>()) {
        if (field.kind == FieldKind::List)
            continue;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            compare({Resource::Client, {}, {}, field.idString(), order});
            compare({Resource::Client, u"portal"_s, {}, field.idString(), order});
        }
    }
}

/// With more than ten thousand hits the first page is found by walking the index; the rows must be the same.
void TestListReader::walkingAnIndexFindsTheSame()
{
    TestWorkspace large(12'000);
    auto reader = large.store().openReader();
    QVERIFY(reader);
    for (const char16_t *sort : {u"clientId", u"name", u"lastUsedAt", u"enabled", u"revision"}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const char16_t *text : {u"example", u"exam e", u"example zurich", u"portal", u"a"}) {
                const ListQuery query{Resource::Client, QString::fromUtf16(text), {}, QString::fromUtf16(sort), order};
                const auto first = firstRowIds(**reader, query, 60);
                const auto all = allRowIds(**reader, query, 0);
                QVERIFY(first && all);
                QVERIFY2(std::equal(first->begin(), first->end(), ids(*all).begin()),
                         qPrintable(query.text + query.sortField));
                QCOMPARE(first->size(), std::min<size_t>(60, all->size()));
                RankCache ranks;
                const auto rankedAll = allRowIds(**reader, query, enoughToBeRanked, &ranks);
                QVERIFY2(rankedAll && *rankedAll == *all, qPrintable(query.text + query.sortField));
                const auto rankedFirst = firstRowIds(**reader, query, 60, &ranks);
                QVERIFY2(rankedFirst && *rankedFirst == *first, qPrintable(query.text + query.sortField));
            }
        }
    }
}

/// "cam" is in every "camera", and those come first by name, so the first candidates contain no match.
void TestListReader::candidatesThatDoNotMatchAreNoPage()
{
    TestWorkspace large(12'000);
    auto reader = large.store().openReader();
    QVERIFY(reader);
    RankCache ranks;
    const ListQuery all{Resource::Client, {}, {}, u"name"_s, Qt::AscendingOrder};
    QVERIFY(allRowIds(**reader, all, enoughToBeRanked, &ranks));
    for (const char16_t *text : {u"camp", u"tall", u"utrecht b", u"gateway-os", u"meter north example"}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ListQuery query{Resource::Client, QString::fromUtf16(text), {}, u"name"_s, order};
            const auto matches = allRowIds(**reader, query, 0);
            QVERIFY(matches && !matches->empty());
            for (const int limit : {0, 1, 3, 64, -1}) {
                const auto first = firstRowIds(**reader, query, limit, &ranks);
                const size_t expected = limit < 0 ? matches->size() : std::min(matches->size(), size_t(limit));
                QVERIFY(first && first->size() == expected);
                QVERIFY2(std::equal(first->begin(), first->end(), ids(*matches).begin()), qPrintable(query.text));
            }
        }
    }
}

void TestListReader::idsBeyondFourBytesAreWhole()
{
    constexpr qint64 beyond = 4'294'967'296;
    TestWorkspace workspace;
    QVERIFY(workspace.store()
                .write({},
                       [](Connection &connection) -> Result<bool> {
                           auto moved = connection.execute("DELETE FROM client_scope; DELETE FROM client_secret;"
                                                           "UPDATE client SET id = id + 4294967296");
                           return moved.map([] { return true; });
                       })
                .result());
    workspace.addSample({500}); // ids go on from the highest
    auto reader = workspace.store().openReader();
    QVERIFY(reader);
    for (const char16_t *text : {u"", u"gateway"}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ListQuery query{Resource::Client, QString::fromUtf16(text), {}, u"name"_s, order};
            const auto expected = firstRowIds(**reader, query, -1);
            QVERIFY(expected && expected->size() >= 20);
            QVERIFY(std::ranges::all_of(*expected, [](qint64 id) { return id > beyond && id < beyond + 1000; }));
            RankCache ranks;
            for (int time = 0; time < 2; ++time) { // the second time the order is known
                const auto all = allRowIds(**reader, query, enoughToBeRanked, &ranks);
                QVERIFY(all && ids(*all) == *expected);
            }
            const auto first = firstRowIds(**reader, query, 10, &ranks);
            QVERIFY(first && std::equal(first->begin(), first->end(), expected->begin()));
        }
    }
}

void TestListReader::rowsCarryTheirCells()
{
    const Columns columns = infoOf<Client>().columns();
    const std::vector<qint64> ids = m_reference->ids({});
    const auto rows = readRows(*m_connection, Resource::Client, columns, ids);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::ssize(ids));
    for (const ListRow &row : *rows) {
        const auto client = readRow<Client>(*m_connection, row.id);
        QVERIFY(client);
        for (qsizetype i = 0; i < columns.size(); ++i)
            QCOMPARE(row.cells[i], Reference::field(columns[i]->idString()).get(*client));
    }
}

void TestListReader::idsThatAreGoneAreLeftOut()
{
    const std::vector<qint64> ids{3, 999'999, 1, 3};
    const auto rows = readRows(*m_connection, Resource::Client, {}, ids);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE((*rows)[0].id, 3);
    QCOMPARE((*rows)[1].id, 1);
    const auto cursor = openIdCursor(*m_connection, Resource::Client, {infoOf<Client>().field(u"clientId")}, ids);
    QVERIFY(cursor);
    int count = 0;
    while ((*cursor)->next().value_or(false))
        ++count;
    QCOMPARE(count, 3);
}

void TestListReader::unknownCountsAndLimits()
{
    const size_t all = m_reference->ids({}).size();
    QCOMPARE(valueOf(allRowIds(*m_connection, {}, -1)).size(), all);
    QCOMPARE(valueOf(allRowIds(*m_connection, {}, 1)).size(), all);
    QCOMPARE(valueOf(firstRowIds(*m_connection, {}, 0)).size(), 0U);
    QCOMPARE(valueOf(firstRowIds(*m_connection, {}, -1)).size(), all);
}

void TestListReader::pastedFileIsASearchToo()
{
    QStringList words;
    for (int i = 0; i < 5000; ++i)
        words << QString::number(i, 36);
    compare({Resource::Client, words.join(u' '), {}, {}, Qt::AscendingOrder});
    compare({Resource::Client, QString(1'000'000, u'a'), {}, {}, Qt::AscendingOrder});
    compare({Resource::Client, QString(1'000'000, u' '), {}, {}, Qt::AscendingOrder});
}

void TestListReader::cancelledListIsCancelled()
{
    const JobContext job;
    job.cancel();
    m_connection->setJob(job);
    const auto all = allRowIds(*m_connection, {}, 0);
    m_connection->setJob(std::nullopt);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
