// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/clientrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/tokenholder.h"
#include "tests/support/tokenrowstest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestTokenRows : public TokenRowsTest
{
    Q_OBJECT

private slots:
    void T1_everyFieldComesBack_data();
    void T1_everyFieldComesBack();
    void T2_tokenIdsAreUnique();
    void T7_rolesFollowTheMembership();
    void O3_technicalUserComesAndGoesWithTheToken();
    void S4_deletingAScopeTakesItOutOfTokens();
    void C7_deletingAClientTakesItsTokens();
    void O2_deletingAPlaceTakesItsTokens();
    void U3_deletingAUserTakesTheTokens();
};

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
    const auto found = m_workspace->read([](Connection &connection) { return findRow<Token>(connection, u"one"_s); });
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

void TestTokenRows::T7_rolesFollowTheMembership()
{
    const Token oauth = insert(token(TokenKind::OAuth, u"one"_s));
    const auto roles = [&] {
        QStringList lines;
        const Token now = stored(oauth.id);
        const auto read = valueOf(m_workspace->read(
            [&](Connection &connection) { return readEffectiveRoles(connection, now, m_workspace->clock().now()); }));
        for (const EffectiveRole &one : read)
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
    const auto roles = valueOf(m_workspace->read(
        [&](Connection &connection) { return readEffectiveRoles(connection, one, m_workspace->clock().now()); }));
    QCOMPARE(roles, (QList{EffectiveRole{u"Acme/plant"_s, AccessRole::User, AccessRole::User, AccessRole::User,
                                         RoleLimit::None}}));
    Token changed = one;
    changed.maximumRole = AccessRole::Admin;
    QVERIFY(write([&](Connection &connection) { return TokenRows(connection).update(changed); }));
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL AND role = 'admin'"), 1);

    const auto impact =
        valueOf(m_workspace->read([&](Connection &connection) { return tokenImpact(connection, {one.id}); }));
    QCOMPARE(impact.technicalUserCount, 1);
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
        valueOf(m_workspace->read([](Connection &connection) { return findRow<Scope>(connection, u"sensor:read"_s); }));
    QCOMPARE(scope.tokenCount, 2);
    const auto impact =
        valueOf(m_workspace->read([&](Connection &connection) { return scopeImpact(connection, {scope.id}); }));
    QCOMPARE(impact.tokenCount, 2);
    QCOMPARE(impact.tokenNames, QStringList{one.name}); // both are called the same
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
        valueOf(m_workspace->read([&](Connection &connection) { return clientImpact(connection, {one.clientRow}); }));
    QCOMPARE(impact.tokenCount, 1);
    QCOMPARE(impact.tokenNames, QStringList{one.name});
    const auto client =
        valueOf(m_workspace->read([&](Connection &connection) { return readRow<Client>(connection, one.clientRow); }));
    QVERIFY(write([&](Connection &connection) { return ClientRows(connection).remove(client, 9); }));
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

QTEST_GUILESS_MAIN(TestTokenRows)
#include "tst_tokenrows.moc"
