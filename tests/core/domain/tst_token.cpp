// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/token.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void wordsComeBack();
    void T2_soundTokensHaveNoProblems();
    void T2_tokenIdIsOfPlainCharacters_data();
    void T2_tokenIdIsOfPlainCharacters();
    void T2_nameIsNeeded();
    void T2_permissionsAreForApiTokensOnly();
    void T4_placeTokensHaveARole();
    void T5_scopesAndOverridesAreForOAuthTokensOnly();
    void T5_noOverrideTwice();
    void T6_expiredByTheClock();
    void O3_technicalUserIsNamedAsSuch();

private:
    static Token token(TokenKind kind)
    {
        Token token;
        token.tokenId = u"deploy-1"_s;
        token.name = u"Deploy"_s;
        token.kind = kind;
        token.maximumRole = kind == TokenKind::Api ? AccessRole::None : AccessRole::User;
        return token;
    }
    static QStringList fields(const Token &token)
    {
        QStringList fields;
        for (const Problem &problem : validate(token))
            fields << problem.field;
        return fields;
    }
};

void TestToken::wordsComeBack()
{
    for (const auto kind : {TokenKind::Api, TokenKind::OAuth, TokenKind::Organization, TokenKind::Group}) {
        TokenKind back{};
        QVERIFY(fromString(toString(kind), &back));
        QVERIFY(back == kind);
    }
    for (const auto status : {TokenStatus::Pending, TokenStatus::Active, TokenStatus::Inactive, TokenStatus::Expired}) {
        TokenStatus back{};
        QVERIFY(fromString(toString(status), &back));
        QVERIFY(back == status);
    }
}

void TestToken::T2_soundTokensHaveNoProblems()
{
    Token api = token(TokenKind::Api);
    api.permissions = {u"Admin"_s, u"Device:dev1:GetDeviceStats"_s};
    QCOMPARE(fields(api), QStringList());
    Token oauth = token(TokenKind::OAuth);
    oauth.scopes = {u"openid"_s, u"sensor:read"_s};
    oauth.overrides = {{1, 0, u"Acme"_s, AccessRole::None}, {0, 1, u"Acme/App"_s, AccessRole::Admin}};
    oauth.maximumRole = AccessRole::None;
    QCOMPARE(fields(oauth), QStringList());
    QCOMPARE(fields(token(TokenKind::Organization)), QStringList());
    QCOMPARE(fields(token(TokenKind::Group)), QStringList());
}

void TestToken::T2_tokenIdIsOfPlainCharacters_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("sound");
    QTest::newRow("all that may be") << u"Az09-._~"_s << true;
    QTest::newRow("longest") << QString(128, u'x') << true;
    QTest::newRow("too long") << QString(129, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("look-alike") << u"dеploy"_s << false; // a Cyrillic e
}

void TestToken::T2_tokenIdIsOfPlainCharacters()
{
    QFETCH(QString, id);
    QFETCH(bool, sound);
    Token api = token(TokenKind::Api);
    api.tokenId = id;
    QCOMPARE(fields(api), sound ? QStringList() : QStringList{u"id"_s});
}

void TestToken::T2_nameIsNeeded()
{
    Token api = token(TokenKind::Api);
    for (const QString &name : {u""_s, u"  "_s, u"a\nb"_s, QString(201, u'x')}) {
        api.name = name;
        QCOMPARE(fields(api), QStringList{u"name"_s});
    }
    api.name = u"Ü 泵"_s;
    api.description = u"a\u202Eb"_s;
    QCOMPARE(fields(api), QStringList{u"description"_s});
}

void TestToken::T2_permissionsAreForApiTokensOnly()
{
    for (const auto kind : {TokenKind::OAuth, TokenKind::Organization, TokenKind::Group}) {
        Token other = token(kind);
        other.permissions = {u"Admin"_s};
        QCOMPARE(fields(other), QStringList{u"permissions"_s});
    }
    Token api = token(TokenKind::Api);
    api.permissions = {u"Admin"_s, u"no permission"_s};
    QCOMPARE(fields(api), QStringList{u"permissions"_s});
}

void TestToken::T4_placeTokensHaveARole()
{
    for (const auto kind : {TokenKind::Organization, TokenKind::Group}) {
        Token place = token(kind);
        place.maximumRole = AccessRole::None;
        QCOMPARE(fields(place), QStringList{u"maximumRole"_s});
    }
}

void TestToken::T5_scopesAndOverridesAreForOAuthTokensOnly()
{
    for (const auto kind : {TokenKind::Api, TokenKind::Organization, TokenKind::Group}) {
        Token other = token(kind);
        other.scopes = {u"openid"_s};
        QCOMPARE(fields(other), QStringList{u"scopes"_s});
        other.scopes.clear();
        other.overrides = {{1, 0, u"Acme"_s, AccessRole::None}};
        QCOMPARE(fields(other), QStringList{u"overrides"_s});
    }
    Token oauth = token(TokenKind::OAuth);
    oauth.scopes = {u"a"_s, u"b c"_s, u"a"_s};
    QCOMPARE(fields(oauth), (QStringList{u"scopes"_s, u"scopes"_s}));
}

void TestToken::T5_noOverrideTwice()
{
    Token oauth = token(TokenKind::OAuth);
    oauth.overrides = {{1, 0, u"Acme"_s, AccessRole::None}, {1, 0, u"Acme"_s, AccessRole::Admin}};
    QCOMPARE(fields(oauth), QStringList{u"overrides"_s});
    QCOMPARE(validate(oauth).first().index, 1);
    oauth.overrides = {{0, 0, {}, AccessRole::None}};
    QCOMPARE(fields(oauth), QStringList{u"overrides"_s});
    oauth.overrides = {{1, 2, {}, AccessRole::None}};
    QCOMPARE(fields(oauth), QStringList{u"overrides"_s});
}

void TestToken::T6_expiredByTheClock()
{
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    Token api = token(TokenKind::Api);
    QCOMPARE(toString(statusAt(api, noon.addYears(100))), toString(TokenStatus::Active)); // no expiration by default
    api.expiresAt = noon;
    QCOMPARE(toString(statusAt(api, noon.addMSecs(-1))), toString(TokenStatus::Active));
    QCOMPARE(toString(statusAt(api, noon)), toString(TokenStatus::Expired));
    api.status = TokenStatus::Inactive;
    QCOMPARE(toString(statusAt(api, noon.addDays(-1))), toString(TokenStatus::Inactive));
    QCOMPARE(toString(statusAt(api, noon.addDays(1))), toString(TokenStatus::Expired));
}

void TestToken::O3_technicalUserIsNamedAsSuch()
{
    QVERIFY(hasTechnicalUser(TokenKind::Organization) && hasTechnicalUser(TokenKind::Group));
    QVERIFY(!hasTechnicalUser(TokenKind::Api) && !hasTechnicalUser(TokenKind::OAuth));
    QCOMPARE(technicalUserName(u"deploy-1"_s), u"technical-user:deploy-1"_s);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
