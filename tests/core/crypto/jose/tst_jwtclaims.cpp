// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/jwtclaims.h"

#include "core/base/base64url.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestJwtClaims : public QObject
{
    Q_OBJECT

private slots:
    void O08_times_data();
    void O08_times();
    void O08_timesThatAreNoNumbers_data();
    void O08_timesThatAreNoNumbers();
    void O09_typeIsNeverInterchangeable();
    void issuerIsComparedByteByByte();
    void audience_data();
    void audience();
    void everyProblemIsNamed();
    void O06_ambiguousClaimsAreRefused_data();
    void O06_ambiguousClaimsAreRefused();
    void everyProblemHasItsWords();
};

namespace {

constexpr qint64 now = 1'800'000'000;

Jws tokenOf(const QByteArray &payload, const QByteArray &type = "at+jwt")
{
    return valueOf(parseJws(toBase64Url(R"({"alg":"ES256","typ":")" + type + "\"}") + '.' + toBase64Url(payload) + '.',
                            1024 * 1024));
}

QList<ClaimProblem> check(const QByteArray &payload, ClaimPolicy policy = {})
{
    policy.nowSeconds = now;
    const Jws jws = tokenOf(payload);
    return checkClaims(jws, valueOf(parseClaims(jws)), policy);
}

} // namespace

void TestJwtClaims::O08_times_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QList<ClaimProblem>>("problems");
    const QList<ClaimProblem> none;
    QTest::newRow("expires later") << "exp"_ba << qint64(1) << none;
    QTest::newRow("expired, within the skew") << "exp"_ba << qint64(-59) << none;
    QTest::newRow("expired") << "exp"_ba << qint64(-60) << QList{ClaimProblem::Expired};
    QTest::newRow("expired long ago") << "exp"_ba << -now << QList{ClaimProblem::Expired};
    QTest::newRow("begins, within the skew") << "nbf"_ba << qint64(60) << none;
    QTest::newRow("begins later") << "nbf"_ba << qint64(61) << QList{ClaimProblem::NotYetValid};
    QTest::newRow("issued before") << "iat"_ba << qint64(-100000) << none;
    QTest::newRow("issued, within the skew") << "iat"_ba << qint64(60) << none;
    QTest::newRow("issued later") << "iat"_ba << qint64(61) << QList{ClaimProblem::IssuedInTheFuture};
}

void TestJwtClaims::O08_times()
{
    QFETCH(QByteArray, claim);
    QFETCH(qint64, offset);
    QFETCH(QList<ClaimProblem>, problems);
    const QByteArray time = QByteArray::number(now + offset);
    QCOMPARE(check("{\"" + claim + "\":" + time + '}'), problems);
    QCOMPARE(check("{\"" + claim + "\":" + time + ".0}"), problems);
}

void TestJwtClaims::O08_timesThatAreNoNumbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << "\"2027-01-15\""_ba;
    QTest::newRow("number in a text") << "\"1800000001\""_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("boolean") << "true"_ba;
    QTest::newRow("array") << "[1800000001]"_ba;
}

void TestJwtClaims::O08_timesThatAreNoNumbers()
{
    QFETCH(QByteArray, value);
    for (const char *claim : {"exp", "nbf", "iat"})
        QCOMPARE(check(QByteArray("{\"") + claim + "\":" + value + '}'), QList{ClaimProblem::Malformed});
}

void TestJwtClaims::O09_typeIsNeverInterchangeable()
{
    const QByteArrayList types{"at+jwt", "JWT", "logout+jwt", "statuslist+jwt", "client-authentication+jwt"};
    for (const QByteArray &actual : types) {
        for (const QByteArray &wanted : types) {
            const Jws jws = tokenOf("{}", actual);
            const bool isAccepted = checkClaims(jws, valueOf(parseClaims(jws)), {wanted}).isEmpty();
            QCOMPARE(isAccepted, actual == wanted);
        }
    }
    for (const char *same : {"AT+JWT", "application/at+jwt", "Application/AT+jwt"}) {
        const Jws jws = tokenOf("{}", same);
        QVERIFY(checkClaims(jws, valueOf(parseClaims(jws)), {"at+jwt"}).isEmpty());
    }
    for (const char *other : {"at+jwt ", "application/", "xapplication/at+jwt", "application/application/at+jwt", ""}) {
        const Jws jws = tokenOf("{}", other);
        QCOMPARE(checkClaims(jws, valueOf(parseClaims(jws)), {"at+jwt"}), QList{ClaimProblem::WrongType});
    }
}

void TestJwtClaims::issuerIsComparedByteByByte()
{
    const ClaimPolicy policy{{}, "https://gatehouse.example.com"};
    const QByteArray right = "{\"iss\":\"https://gatehouse.example.com\"}";
    QVERIFY(check(right, policy).isEmpty());
    for (const char *other :
         {"https://gatehouse.example.com/", "https://Gatehouse.example.com", "http://gatehouse.example.com", ""}) {
        const QByteArray claims = "{\"iss\":\"" + QByteArray(other) + "\"}";
        QCOMPARE(check(claims, policy), QList{ClaimProblem::WrongIssuer});
    }
    QCOMPARE(check("{}", policy), QList{ClaimProblem::WrongIssuer});
    const QByteArray array = "{\"iss\":[\"https://gatehouse.example.com\"]}";
    QCOMPARE(check(array, policy), (QList{ClaimProblem::Malformed, ClaimProblem::WrongIssuer}));
}

void TestJwtClaims::audience_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QList<ClaimProblem>>("problems");
    const QList<ClaimProblem> wrong{ClaimProblem::WrongAudience};
    QTest::newRow("text") << R"({"aud":"api"})"_ba << QList<ClaimProblem>();
    QTest::newRow("array") << R"({"aud":["other","api"]})"_ba << QList<ClaimProblem>();
    QTest::newRow("none") << "{}"_ba << wrong;
    QTest::newRow("empty array") << R"({"aud":[]})"_ba << wrong;
    QTest::newRow("other") << R"({"aud":"api2"})"_ba << wrong;
    QTest::newRow("other case") << R"({"aud":["API"]})"_ba << wrong;
    QTest::newRow("number") << R"({"aud":1})"_ba << QList{ClaimProblem::Malformed, ClaimProblem::WrongAudience};
    QTest::newRow("array with a number") << R"({"aud":["api",1]})"_ba << QList{ClaimProblem::Malformed};
}

void TestJwtClaims::audience()
{
    QFETCH(QByteArray, claims);
    QFETCH(QList<ClaimProblem>, problems);
    QCOMPARE(check(claims, {{}, {}, "api"}), problems);
}

void TestJwtClaims::everyProblemIsNamed()
{
    const QByteArray claims = R"({"iss":"x","aud":"y","exp":1,"nbf":1900000000,"iat":1900000000})";
    QCOMPARE(check(claims, {"logout+jwt", "https://a.example", "api"}),
             (QList{ClaimProblem::WrongType, ClaimProblem::WrongIssuer, ClaimProblem::WrongAudience,
                    ClaimProblem::Expired, ClaimProblem::NotYetValid, ClaimProblem::IssuedInTheFuture}));
    ClaimPolicy policy;
    policy.needsExpiry = true;
    QCOMPARE(check("{}", policy), QList{ClaimProblem::NoExpiry});
}

void TestJwtClaims::O06_ambiguousClaimsAreRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("exp twice") << R"({"exp":1,"exp":9999999999})"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("large number") << R"({"exp":99999999999999999999})"_ba;
}

void TestJwtClaims::O06_ambiguousClaimsAreRefused()
{
    QFETCH(QByteArray, payload);
    const auto claims = parseClaims(tokenOf(payload));
    QVERIFY(!claims);
    QCOMPARE(claims.error().kind, ErrorKind::InvalidInput);
}

void TestJwtClaims::everyProblemHasItsWords()
{
    QStringList words;
    for (int problem = 0; problem <= static_cast<int>(ClaimProblem::IssuedInTheFuture); ++problem)
        words += describe(static_cast<ClaimProblem>(problem));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestJwtClaims)
#include "tst_jwtclaims.moc"
