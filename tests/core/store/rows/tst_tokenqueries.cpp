// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listsql.h"
#include "core/tabular/fields/resources.h"
#include "tests/support/tokenrowstest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestTokenQueries : public TokenRowsTest
{
    Q_OBJECT

private slots:
    void T1_foundByEveryColumn();
    void T1_listedByPlace();
    void T6_statusInListsFollowsTheClock();
    void T6_filtersByStatusAndExpiryUseAnIndex();
    void nothingOfATokenIsLookedForInAWholeTable();
    void filtersByMembersAskOneRowAlone();
    void T6_whatIsDueNext();
    void T6_expiringSoonIsCounted();
    void impactOfAMissingToken();
};

void TestTokenQueries::T1_foundByEveryColumn()
{
    insert(token(TokenKind::Api, u"api-1"_s));
    insert(token(TokenKind::OAuth, u"oauth-1"_s));
    insert(token(TokenKind::Organization, u"org-1"_s));
    insert(token(TokenKind::Group, u"group-1"_s));
    using enum FieldFilter::Comparison;
    QCOMPARE(list({{u"kind"_s, Equal, u"api"_s}}), QStringList{u"api-1"_s});
    QCOMPARE(list({{u"kind"_s, Equal, u"organization"_s}}), QStringList{u"org-1"_s});
    QCOMPARE(list({{u"holder"_s, Equal, u"ADA@example.com"_s}}), QStringList{u"oauth-1"_s});
    QCOMPARE(list({{u"holder"_s, Contains, u"technical-user"_s}}), (QStringList{u"group-1"_s, u"org-1"_s}));
    QCOMPARE(list({{u"client"_s, Equal, u"gatehouse-console"_s}}), QStringList{u"oauth-1"_s});
    QCOMPARE(list({{u"maximumRole"_s, Equal, QString()}}), QStringList{u"api-1"_s});
    QCOMPARE(list({{u"scopes"_s, Equal, u"sensor:read"_s}}), QStringList{u"oauth-1"_s});
    QCOMPARE(list({{u"permissions"_s, Equal, u"Admin:*:*"_s}}), QStringList{u"api-1"_s});
    QCOMPARE(list({{u"organization"_s, Equal, u"acme"_s}}), (QStringList{u"group-1"_s, u"org-1"_s}));
    QCOMPARE(list({{u"group"_s, Equal, u"plant"_s}}), QStringList{u"group-1"_s});
    QCOMPARE(list({{u"group"_s, NotEqual, u"plant"_s}}), (QStringList{u"api-1"_s, u"oauth-1"_s, u"org-1"_s}));
    QCOMPARE(list({{u"organization"_s, Contains, u"CM"_s}}), (QStringList{u"group-1"_s, u"org-1"_s}));
    QCOMPARE(list({}, u"ada gatehouse"_s), QStringList{u"oauth-1"_s});
}

void TestTokenQueries::T1_listedByPlace()
{
    const qint64 other = m_people->organization(u"Other"_s);
    insert(token(TokenKind::Organization, u"org-1"_s));
    insert(token(TokenKind::Group, u"group-1"_s));
    Token elsewhere = token(TokenKind::Organization, u"org-2"_s);
    elsewhere.organizationId = other;
    insert(elsewhere);
    using enum FieldFilter::Comparison;
    const FieldFilter acme{u"organizationRow"_s, Equal, QString::number(m_acme)};
    QCOMPARE(list({acme}), (QStringList{u"group-1"_s, u"org-1"_s}));
    QCOMPARE(list({acme, {u"kind"_s, Equal, u"organization"_s}}), QStringList{u"org-1"_s});
    QCOMPARE(list({{u"groupRow"_s, Equal, QString::number(m_plant)}}), QStringList{u"group-1"_s});
    QVERIFY(!infoOf<Token>().columns().contains(infoOf<Token>().field(u"organizationRow")));
}

void TestTokenQueries::T6_statusInListsFollowsTheClock()
{
    Token soon = token(TokenKind::Api, u"soon"_s);
    soon.expiresAt = m_workspace->clock().now().addDays(1);
    insert(soon);
    Token pending = token(TokenKind::OAuth, u"pending"_s);
    pending.status = TokenStatus::Pending;
    insert(pending);
    Token off = token(TokenKind::Api, u"off"_s);
    off.status = TokenStatus::Inactive;
    off.expiresAt = m_workspace->clock().now().addDays(1);
    insert(off);
    using enum FieldFilter::Comparison;
    QCOMPARE(list({{u"status"_s, Equal, u"active"_s}}), QStringList{u"soon"_s});
    QCOMPARE(list({{u"status"_s, Equal, u"pending"_s}}), QStringList{u"pending"_s});
    QCOMPARE(list({{u"status"_s, Equal, u"inactive"_s}}), QStringList{u"off"_s});
    QCOMPARE(list({{u"status"_s, Equal, u"expired"_s}}), QStringList());
    QCOMPARE(list({{u"expiresAt"_s, WithinNext, u"1d"_s}}), (QStringList{u"off"_s, u"soon"_s}));
    m_workspace->clock().advanceMs(1);
    QCOMPARE(list({{u"expiresAt"_s, WithinNext, u"1d"_s}}), (QStringList{u"off"_s, u"soon"_s}));
    m_workspace->clock().advanceMs(24 * 60 * 60 * 1000 - 1);
    QCOMPARE(list({{u"status"_s, Equal, u"expired"_s}}), (QStringList{u"off"_s, u"soon"_s}));
    QCOMPARE(list({{u"status"_s, NotEqual, u"expired"_s}}), QStringList{u"pending"_s});
    QCOMPARE(list({{u"status"_s, Equal, u"active"_s}}), QStringList());
    QCOMPARE(list({{u"expiresAt"_s, WithinNext, u"1d"_s}}), QStringList());
}

/// At a million rows, reading all of them takes seconds.
void TestTokenQueries::T6_filtersByStatusAndExpiryUseAnIndex()
{
    const auto plan = [this](const ListQuery &query) {
        return m_workspace
            ->read([&](Connection &connection) -> Result<QString> {
                const ListSql sql(query);
                const SqlPart ids = sql.matchingIds();
                Statement rows(connection, "EXPLAIN QUERY PLAN " + ids.sql);
                ids.bindTo(rows);
                QStringList steps;
                while (rows.next())
                    steps << rows.text(3);
                return steps.join(u'\n');
            })
            .value_or(QString());
    };
    using enum FieldFilter::Comparison;
    for (const FieldFilter &filter :
         {FieldFilter{u"status"_s, Equal, u"pending"_s}, FieldFilter{u"status"_s, Equal, u"expired"_s},
          FieldFilter{u"expiresAt"_s, WithinNext, u"30d"_s}, FieldFilter{u"organization"_s, Equal, u"Acme"_s},
          FieldFilter{u"group"_s, Equal, u"plant"_s}, FieldFilter{u"organizationRow"_s, Equal, u"1"_s}}) {
        const QString steps = plan(ListQuery{Resource::Token, {}, {filter}, {}, Qt::AscendingOrder});
        QVERIFY2(steps.contains(u"INDEX token_"_s), qPrintable(steps));
        QVERIFY2(!steps.contains(u"SCAN r\n"_s) && !steps.endsWith(u"SCAN r"_s),
                 qPrintable(filter.field + u'\n' + steps));
    }
    const ListSql byStatus(ListQuery{Resource::Token, {}, {}, u"status"_s, Qt::AscendingOrder});
    QVERIFY(byStatus.isOrderIndexed());
}

/// Of 10,000 tokens that are switched at once, each is read and written by itself.
void TestTokenQueries::nothingOfATokenIsLookedForInAWholeTable()
{
    const auto plan = m_workspace->read([](Connection &connection) -> Result<QString> {
        QStringList steps;
        for (const char *sql :
             {"SELECT 1 FROM token_override WHERE token_id = ?", "SELECT 1 FROM token_scope WHERE token_id = ?",
              "SELECT 1 FROM membership WHERE token_id = ?"}) {
            Statement rows(connection, "EXPLAIN QUERY PLAN " + QByteArray(sql));
            while (rows.next())
                steps << rows.text(3);
        }
        return steps.join(u'\n');
    });
    QVERIFY2(plan && !plan->contains(u"SCAN"_s), qPrintable(*plan));
}

/// The first page is looked for row by row: finding all members for each row would take minutes.
void TestTokenQueries::filtersByMembersAskOneRowAlone()
{
    insert(token(TokenKind::OAuth, u"one"_s));
    insert(token(TokenKind::Organization, u"two"_s));
    using enum FieldFilter::Comparison;
    for (const FieldFilter &filter :
         {FieldFilter{u"scopes"_s, Equal, u"openid"_s}, FieldFilter{u"scopes"_s, NotEqual, u"openid"_s},
          FieldFilter{u"organization"_s, Equal, u"Acme"_s}, FieldFilter{u"organization"_s, NotEqual, u"Acme"_s}}) {
        const ListSql sql(ListQuery{Resource::Token, {}, {filter}, {}, Qt::AscendingOrder});
        QStringList matching;
        QString plan;
        const auto read = m_workspace->read([&](Connection &connection) -> Result<bool> {
            Statement check(connection, "SELECT 1" + sql.oneRow().sql);
            for (const qint64 id : {1, 2}) {
                check.reset();
                check.bind(1, id);
                sql.oneRow().bindTo(check, 2);
                if (check.next())
                    matching << QString::number(id);
            }
            Statement explain(connection, "EXPLAIN QUERY PLAN SELECT 1" + sql.oneRow().sql);
            while (explain.next())
                plan += explain.text(3) + u'\n';
            return true;
        });
        QVERIFY(read);
        const bool isFirst = (filter.field == u"scopes") == (filter.comparison == Equal);
        QCOMPARE(matching, QStringList{isFirst ? u"1"_s : u"2"_s});
        QVERIFY2(!plan.contains(u"LIST SUBQUERY"_s) && plan.contains(u"CORRELATED"_s), qPrintable(plan));
    }
}

void TestTokenQueries::T6_whatIsDueNext()
{
    const auto next = [this] { return m_workspace->read(&nextTokenTime).value_or(QDateTime()); };
    const QDateTime now = m_workspace->clock().now();
    QVERIFY(next().isNull());
    insert(token(TokenKind::Api, u"never"_s));
    QVERIFY(next().isNull());
    Token late = token(TokenKind::Api, u"late"_s);
    late.expiresAt = now.addDays(9);
    insert(late);
    QCOMPARE(next(), now.addDays(9));
    Token pending = token(TokenKind::OAuth, u"pending"_s);
    pending.status = TokenStatus::Pending;
    pending.createdAt = now.addSecs(-3600);
    insert(pending);
    QCOMPARE(next(), now.addSecs(23 * 3600));
    Token past = token(TokenKind::Api, u"past"_s);
    past.expiresAt = now.addDays(-5);
    past.status = TokenStatus::Expired;
    insert(past); // is marked already
    QCOMPARE(next(), now.addSecs(23 * 3600));

    const auto due = valueOf(m_workspace->read(
        [&](Connection &connection) { return overduePendingTokens(connection, now.addSecs(23 * 3600)); }));
    QCOMPARE(due.size(), 1);
    QVERIFY(m_workspace
                ->read([&](Connection &connection) {
                    return overduePendingTokens(connection, now.addSecs(23 * 3600).addMSecs(-1));
                })
                ->isEmpty());
}

void TestTokenQueries::T6_expiringSoonIsCounted()
{
    const QDateTime now = m_workspace->clock().now();
    for (const int days : {-1, 1, 29, 30, 31}) {
        Token one = token(TokenKind::Api, u"in-%1"_s.arg(days + 1));
        one.expiresAt = now.addDays(days);
        insert(one);
    }
    QCOMPARE(
        m_workspace->read([&](Connection &connection) { return countExpiringTokens(connection, now, now.addDays(30)); })
            .value_or(-1),
        3);
}

void TestTokenQueries::impactOfAMissingToken()
{
    const auto impact = m_workspace->read([](Connection &connection) { return tokenImpact(connection, {4711}); });
    QVERIFY(impact);
    QCOMPARE(impact->count, 0);
    const auto missing =
        m_workspace->read([](Connection &connection) { return findRowIds(connection, infoOf<Token>(), {u"gone"_s}); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(u"gone"_s));
}

QTEST_GUILESS_MAIN(TestTokenQueries)
#include "tst_tokenqueries.moc"
