// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listquery.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

using enum FieldFilter::Comparison;

class TestListQuery : public QObject
{
    Q_OBJECT

private slots:
    void filtersAreRead_data();
    void filtersAreRead();
    void filtersAreRefused_data();
    void filtersAreRefused();
    void jsonComesBackTheSame();
    void savedViewOutlivesItsColumns();
    void filtersInWords();
};

void TestListQuery::filtersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<QString>("value");
    QTest::newRow("equal") << u"name=a b"_s << u"name"_s << int(Equal) << u"a b"_s;
    QTest::newRow("not equal") << u"type!=device-code"_s << u"type"_s << int(NotEqual) << u"device-code"_s;
    QTest::newRow("contains") << u"name~=x"_s << u"name"_s << int(Contains) << u"=x"_s;
    QTest::newRow("less") << u"secretCount<2"_s << u"secretCount"_s << int(Less) << u"2"_s;
    QTest::newRow("after") << u"createdAt>2026-01-01T00:00:00Z"_s << u"createdAt"_s << int(Greater)
                           << u"2026-01-01T00:00:00Z"_s;
    QTest::newRow("from now on") << u"createdAt<+30d"_s << u"createdAt"_s << int(WithinNext) << u"30d"_s;
    QTest::newRow("never") << u"lastUsedAt="_s << u"lastUsedAt"_s << int(Equal) << QString();
    QTest::newRow("empty text") << u"uri="_s << u"uri"_s << int(Equal) << QString();
    QTest::newRow("boolean") << u"enabled=false"_s << u"enabled"_s << int(Equal) << u"false"_s;
    QTest::newRow("element") << u"allowedScopes=openid"_s << u"allowedScopes"_s << int(Equal) << u"openid"_s;
}

void TestListQuery::filtersAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(int, comparison);
    QFETCH(QString, value);
    const auto filter = parseFilter(infoOf<Client>(), text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QCOMPARE(filter->field, field);
    QCOMPARE(int(filter->comparison), comparison);
    QCOMPARE(filter->value, value);
}

void TestListQuery::filtersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"",
                                 u"name",
                                 u"=x",
                                 u"nothing=x",
                                 u"name<x",
                                 u"type~dev",
                                 u"type=nothing",
                                 u"enabled=1",
                                 u"enabled>true",
                                 u"secretCount=two",
                                 u"createdAt=yesterday",
                                 u"createdAt<",
                                 u"lastUsedAt>",
                                 u"createdAt=2026-01-01T00:00:00",
                                 u"createdAt<+30",
                                 u"createdAt<+0d",
                                 u"createdAt<+-1d",
                                 u"createdAt<+40000d",
                                 u"name<+30d",
                                 u"r.id=1",
                                 u"name; DROP TABLE client=1"})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(QString::fromUtf16(text)))) << QString::fromUtf16(text);
}

void TestListQuery::filtersAreRefused()
{
    QFETCH(QString, text);
    const auto filter = parseFilter(infoOf<Client>(), text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!filter.error().message.isEmpty());
}

void TestListQuery::jsonComesBackTheSame()
{
    const ListQuery query{Resource::Client,
                          u"Zürich \"a\""_s,
                          {{u"enabled"_s, Equal, u"true"_s},
                           {u"name"_s, Contains, u"=<>~!"_s},
                           {u"lastUsedAt"_s, NotEqual, {}},
                           {u"createdAt"_s, WithinNext, u"7d"_s}},
                          u"name"_s,
                          Qt::DescendingOrder};
    QVERIFY(listQueryFromJson(Resource::Client, toJson(query)) == query);
    QVERIFY(listQueryFromJson(Resource::Client, {}) == ListQuery{});
}

void TestListQuery::savedViewOutlivesItsColumns()
{
    const QJsonObject json{{u"text"_s, u"x"_s},
                           {u"filters"_s, QJsonArray{u"gone=1"_s, u"enabled=true"_s, 5, u"createdAt<"_s}},
                           {u"sort"_s, u"-gone"_s}};
    const ListQuery query = listQueryFromJson(Resource::Client, json);
    QCOMPARE(query.text, u"x"_s);
    QCOMPARE(query.filters.size(), 1);
    QCOMPARE(query.sortField, QString());
}

void TestListQuery::filtersInWords()
{
    ListQuery query{Resource::Client,
                    u"  a  b "_s,
                    {{u"type"_s, Equal, u"device-code"_s}, {u"lastUsedAt"_s, Equal, {}}},
                    {},
                    Qt::AscendingOrder};
    QCOMPARE(describeFilters(query), u"Search: a b · Type: Device Code · Last used: never"_s);
    query = {Resource::Token, {}, {{u"expiresAt"_s, WithinNext, u"30d"_s}}, {}, Qt::AscendingOrder};
    QCOMPARE(describeFilters(query).remove(u"(s)"_s), u"Expires within the next 30 day"_s); // plurals: gatehouse_en
    QCOMPARE(describeFilters({}), QString());
}

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
