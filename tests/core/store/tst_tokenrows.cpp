// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tokenrows.h"

#include "core/store/clientrows.h"
#include "core/store/listreader.h"
#include "core/store/listrows.h"
#include "core/store/listsql.h"
#include "core/store/scoperows.h"
#include "core/store/tokenholder.h"
#include "core/store/workspacecheck.h"
#include "core/tabular/tokenfields.h"
#include "tests/support/people.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestTokenRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void T1_everyFieldComesBack_data();
    void T1_everyFieldComesBack();
    void T1_foundByEveryColumn();
    void T1_listedByPlace();
    void T2_tokenIdsAreUnique();
    void T6_statusInListsFollowsTheClock();
    void T6_filtersByStatusAndExpiryUseAnIndex();
    void filtersByMembersAskOneRowAlone();
    void nothingOfATokenIsLookedForInAWholeTable();
    void T6_whatIsDueNext();
    void T6_expiringSoonIsCounted();
    void T7_rolesFollowTheMembership();
    void O3_technicalUserComesAndGoesWithTheToken();
    void S4_deletingAScopeTakesItOutOfTokens();
    void C7_deletingAClientTakesItsTokens();
    void O2_deletingAPlaceTakesItsTokens();
    void U3_deletingAUserTakesTheTokens();
    void impactOfAMissingToken();

private:
    Token token(TokenKind kind, const QString &tokenId);
    Token insert(Token token);
    Token stored(qint64 id)
    {
        return m_workspace->read([id](Connection &connection) { return readToken(connection, id); }).value_or(Token());
    }
    qint64 number(const QByteArray &sql)
    {
        return m_workspace->read([sql](Connection &connection) { return connection.integer(sql); }).value_or(-1);
    }
    QStringList list(const QList<FieldFilter> &filters, const QString &text = {});
    template <typename Work>
    auto write(Work work)
    {
        return m_workspace->store().write({}, std::move(work)).result();
    }
    qint64 removeAll(TokenOwner owner, qint64 id)
    {
        return write([=](Connection &connection) { return removeTokensOf(connection, owner, id, 99); }).value_or(-1);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<People> m_people;
    qint64 m_acme = 0;
    qint64 m_plant = 0;
    qint64 m_app = 0;
    qint64 m_ada = 0;
};

void TestTokenRows::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    Scope scope;
    scope.name = u"sensor:read"_s;
    m_workspace->execute(CreateScope{scope});
    m_people = std::make_unique<People>(*m_workspace);
    m_acme = m_people->organization(u"Acme"_s);
    m_plant = m_people->group(m_acme, u"plant"_s);
    m_app = m_people->application(m_acme, u"Dashboard"_s);
    m_ada = m_people->user(u"ada@example.com"_s, {u"sensor:read"_s});
    m_people->membership(m_ada, m_acme, AccessRole::User);
}

void TestTokenRows::cleanup()
{
    const auto problems = write([](Connection &connection) { return checkWorkspace(connection, {}); });
    QCOMPARE(problems->join(u'\n'), QString());
}

Token TestTokenRows::token(TokenKind kind, const QString &tokenId)
{
    const QDateTime now = m_workspace->clock().now();
    Token token;
    token.tokenId = tokenId;
    token.kind = kind;
    token.name = u"Größe \"🚀\""_s;
    token.description = u"what for"_s;
    token.createdAt = now.addDays(-2);
    token.updatedAt = now.addMSecs(1);
    token.lastUsedAt = now.addDays(-1);
    token.revision = 3;
    if (kind == TokenKind::Api) {
        token.permissions = {u"Device:pump-7:ListDevices"_s, u"Admin:*:*"_s};
        return token;
    }
    token.maximumRole = AccessRole::User;
    if (kind == TokenKind::OAuth) {
        token.userId = m_ada;
        token.holder = u"ada@example.com"_s;
        token.clientRow =
            m_workspace->read([](Connection &connection) { return findClient(connection, u"gatehouse-console"_s); })
                ->id;
        token.client = u"gatehouse-console"_s;
        token.scopes = {u"openid"_s, u"sensor:read"_s};
        token.overrides = {{m_acme, 0, u"Acme"_s, AccessRole::None},
                           {0, m_app, u"Acme/Dashboard"_s, AccessRole::Admin}};
        return token;
    }
    token.holder = technicalUserName(tokenId);
    token.organizationId = m_acme;
    token.organization = u"Acme"_s;
    if (kind == TokenKind::Group) {
        token.groupId = m_plant;
        token.group = u"plant"_s;
    }
    return token;
}

Token TestTokenRows::insert(Token token)
{
    const auto inserted = write([&](Connection &connection) -> Result<Token> {
        const auto done = TokenRows(connection).insert(token, u"hash of "_s + token.tokenId);
        return done ? Result<Token>(token) : tl::unexpected(done.error());
    });
    if (!inserted)
        qFatal("%s", qPrintable(inserted.error().message + inserted.error().detail));
    return *inserted;
}

QStringList TestTokenRows::list(const QList<FieldFilter> &filters, const QString &text)
{
    const ListQuery query{Resource::Token, text, filters, u"id"_s, Qt::AscendingOrder};
    return m_workspace
        ->read([&](Connection &connection) -> Result<QStringList> {
            auto rows = openListCursor(connection, query, {tokenInfo().field(u"id")}, -1);
            if (!rows)
                return tl::unexpected(rows.error());
            QStringList ids;
            while ((*rows)->next().value_or(false))
                ids << QString::fromUtf8((*rows)->text(0));
            return ids;
        })
        .value_or(QStringList{u"failed"_s});
}

void TestTokenRows::T1_everyFieldComesBack_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::newRow("api") << TokenKind::Api;
    QTest::newRow("oauth") << TokenKind::OAuth;
    QTest::newRow("organization") << TokenKind::Organization;
    QTest::newRow("group") << TokenKind::Group;
}

void TestTokenRows::T1_everyFieldComesBack()
{
    QFETCH(TokenKind, kind);
    const Token inserted = insert(token(kind, u"one"_s));
    QCOMPARE(stored(inserted.id), inserted);
    const auto found = m_workspace->read([](Connection &connection) { return findToken(connection, u"one"_s); });
    QVERIFY(found && *found == inserted);

    Token changed = inserted;
    changed.name = u"Other"_s;
    changed.description.clear();
    changed.status = TokenStatus::Inactive;
    changed.expiresAt = m_workspace->clock().now().addDays(3);
    changed.updatedAt = m_workspace->clock().now();
    changed.revision = 4;
    if (kind == TokenKind::Api)
        changed.permissions.removeFirst();
    else
        changed.maximumRole = AccessRole::Admin;
    if (kind == TokenKind::OAuth)
        changed.overrides.removeFirst();
    QVERIFY(write([&](Connection &connection) { return TokenRows(connection).update(changed); }));
    QCOMPARE(stored(inserted.id), changed);
    QCOMPARE(list({}, u"other"_s), QStringList{u"one"_s});
    QCOMPARE(list({}, u"größe"_s), QStringList());
}

void TestTokenRows::T1_foundByEveryColumn()
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

void TestTokenRows::T1_listedByPlace()
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
    QVERIFY(!tokenInfo().columns().contains(tokenInfo().field(u"organizationRow")));
}

void TestTokenRows::T2_tokenIdsAreUnique()
{
    insert(token(TokenKind::Api, u"one"_s));
    Token again = token(TokenKind::Api, u"one"_s);
    const auto refused = write([&](Connection &connection) { return TokenRows(connection).insert(again, u"x"_s); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().field, u"id"_s);
    insert(token(TokenKind::Api, u"ONE"_s)); // a `jti` is compared byte by byte (RFC 7519 §4.1.7)
}

void TestTokenRows::T6_statusInListsFollowsTheClock()
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
void TestTokenRows::T6_filtersByStatusAndExpiryUseAnIndex()
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
void TestTokenRows::nothingOfATokenIsLookedForInAWholeTable()
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
void TestTokenRows::filtersByMembersAskOneRowAlone()
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

void TestTokenRows::T6_whatIsDueNext()
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

    const auto due = m_workspace->read(
        [&](Connection &connection) { return overduePendingTokens(connection, now.addSecs(23 * 3600)); });
    QCOMPARE(due->size(), 1);
    QVERIFY(m_workspace
                ->read([&](Connection &connection) {
                    return overduePendingTokens(connection, now.addSecs(23 * 3600).addMSecs(-1));
                })
                ->isEmpty());
}

void TestTokenRows::T6_expiringSoonIsCounted()
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

void TestTokenRows::T7_rolesFollowTheMembership()
{
    const Token oauth = insert(token(TokenKind::OAuth, u"one"_s));
    const auto roles = [&] {
        QStringList lines;
        const Token now = stored(oauth.id);
        const auto read = m_workspace->read(
            [&](Connection &connection) { return readEffectiveRoles(connection, now, m_workspace->clock().now()); });
        for (const EffectiveRole &one : *read)
            lines << one.place + u'=' + toString(one.role) + u" ("_s + toString(one.limit) + u')';
        return lines.join(u", "_s);
    };
    QCOMPARE(roles(), u"Acme=none (override), Acme/Dashboard=user (holder-role)"_s);
    m_people->membership(m_ada, m_acme, AccessRole::Admin);
    QCOMPARE(roles(), u"Acme=none (override), Acme/Dashboard=admin (none)"_s);
    m_people->setState(m_ada, u"disabled"_s);
    QCOMPARE(roles(), u"Acme=none (holder-disabled), Acme/Dashboard=none (holder-disabled)"_s);
    m_people->setState(m_ada, u"active"_s);
    m_people->leave(m_ada, m_acme);
    QCOMPARE(roles(), u"Acme=none (holder-no-member), Acme/Dashboard=none (holder-no-member)"_s);
}

void TestTokenRows::O3_technicalUserComesAndGoesWithTheToken()
{
    const Token one = insert(token(TokenKind::Group, u"deploy"_s));
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL AND group_id IS NOT NULL AND "
                    "role = 'user' AND member = 'technical-user:deploy'"),
             1);
    QCOMPARE(number("SELECT token_count FROM organization"), 1);
    QCOMPARE(number("SELECT token_count FROM organization_group"), 1);
    const auto roles = m_workspace->read(
        [&](Connection &connection) { return readEffectiveRoles(connection, one, m_workspace->clock().now()); });
    QCOMPARE(*roles, (QList{EffectiveRole{u"Acme/plant"_s, AccessRole::User, AccessRole::User, AccessRole::User,
                                          RoleLimit::None}}));
    Token changed = one;
    changed.maximumRole = AccessRole::Admin;
    QVERIFY(write([&](Connection &connection) { return TokenRows(connection).update(changed); }));
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL AND role = 'admin'"), 1);

    const auto impact = m_workspace->read([&](Connection &connection) { return tokenImpact(connection, {one.id}); });
    QCOMPARE(impact->technicalUserCount, 1);
    QVERIFY(write([&](Connection &connection) { return TokenRows(connection).remove(changed, 7); }));
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL"), 0);
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE revision = 7 AND resource IN ('token', 'membership')"), 2);
    QCOMPARE(number("SELECT token_count FROM organization"), 0);
    QCOMPARE(number("SELECT token_count FROM organization_group"), 0);
}

void TestTokenRows::S4_deletingAScopeTakesItOutOfTokens()
{
    const Token one = insert(token(TokenKind::OAuth, u"one"_s));
    insert(token(TokenKind::OAuth, u"two"_s));
    const Scope scope =
        *m_workspace->read([](Connection &connection) { return findScope(connection, u"sensor:read"_s); });
    QCOMPARE(scope.tokenCount, 2);
    const auto impact = m_workspace->read([&](Connection &connection) { return scopeImpact(connection, {scope.id}); });
    QCOMPARE(impact->tokenCount, 2);
    QCOMPARE(impact->tokenNames, QStringList{one.name}); // both are called the same
    QVERIFY(write([&](Connection &connection) { return run(connection, "DELETE FROM user_scope"); }));
    QVERIFY(write([&](Connection &connection) { return ScopeRows(connection).remove(scope, 8); }));
    QCOMPARE(stored(one.id).scopes, QStringList{u"openid"_s});
    QCOMPARE(stored(one.id).revision, 8);
}

void TestTokenRows::C7_deletingAClientTakesItsTokens()
{
    const Token one = insert(token(TokenKind::OAuth, u"one"_s));
    insert(token(TokenKind::Api, u"two"_s));
    const auto impact =
        m_workspace->read([&](Connection &connection) { return clientImpact(connection, {one.clientRow}); });
    QCOMPARE(impact->tokenCount, 1);
    QCOMPARE(impact->tokenNames, QStringList{one.name});
    const auto client =
        m_workspace->read([&](Connection &connection) { return readClient(connection, one.clientRow); });
    QVERIFY(write([&](Connection &connection) { return ClientRows(connection).remove(*client, 9); }));
    QCOMPARE(list({}), QStringList{u"two"_s});
    QCOMPARE(number("SELECT token_count FROM scope WHERE name = 'sensor:read'"), 0);
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE revision = 9 AND resource = 'token' AND name = 'one'"), 1);
}

void TestTokenRows::O2_deletingAPlaceTakesItsTokens()
{
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        insert(token(TokenKind::Group, id));
    insert(token(TokenKind::Organization, u"d"_s));
    Impact impact;
    QVERIFY(m_workspace->read([&](Connection &connection) -> Result<bool> {
        return addTokenImpact(connection, TokenOwner::Organization, {m_acme}, impact).has_value();
    }));
    QCOMPARE(impact.tokenCount, 4);
    QCOMPARE(removeAll(TokenOwner::Group, m_plant), 3);
    QCOMPARE(list({}), QStringList{u"d"_s});
    QCOMPARE(removeAll(TokenOwner::Organization, m_acme), 1);
    QCOMPARE(removeAll(TokenOwner::Organization, m_acme), 0);
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL"), 0);
}

void TestTokenRows::U3_deletingAUserTakesTheTokens()
{
    insert(token(TokenKind::OAuth, u"one"_s));
    insert(token(TokenKind::OAuth, u"two"_s));
    insert(token(TokenKind::Api, u"three"_s));
    QCOMPARE(removeAll(TokenOwner::User, m_ada), 2);
    QCOMPARE(list({}), QStringList{u"three"_s});
    QCOMPARE(number("SELECT count(*) FROM token_override"), 0);
}

void TestTokenRows::impactOfAMissingToken()
{
    const auto impact = m_workspace->read([](Connection &connection) { return tokenImpact(connection, {4711}); });
    QVERIFY(impact);
    QCOMPARE(impact->count, 0);
    const auto missing =
        m_workspace->read([](Connection &connection) { return findTokenRows(connection, {u"gone"_s}); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(u"gone"_s));
}

QTEST_GUILESS_MAIN(TestTokenRows)
#include "tst_tokenrows.moc"
