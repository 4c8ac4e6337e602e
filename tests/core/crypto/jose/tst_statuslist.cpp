// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/statuslist.h"

#include "core/base/base64url.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestStatusList : public QObject
{
    Q_OBJECT

private slots:
    void K4_listOfTheDraft();
    void K4_listComesBack();
    void revokingCanBeUndone();
    void indexBeyondTheListIsNotValid();
    void K4_tokenOfTheDraft();
    void K4_verifierReadsTheToken();
    void K4_millionTokens();
    void verifierRefuses_data();
    void verifierRefuses();
    void brokenLists_data();
    void brokenLists();
    void TH04_smallTextOfManyBits();
};

namespace {

const QByteArray uri = "https://gatehouse.example.com/status/1";
constexpr qint64 now = 1'800'000'000;

Result<StatusList> listOf(const QByteArray &lst)
{
    return StatusList::fromJson(valueOf(parseStrictJson(R"({"bits":1,"lst":")" + lst + "\"}", 64 * 1024 * 1024)));
}

JwsKey signingKey()
{
    return testJwsKey("p256.sec1.pem");
}

QByteArray tokenOf(const QByteArray &payload, const char *type = statusListType)
{
    return valueOf(valueOf(TokenSigner::create(signingKey(), type)).sign(QByteArrayView(payload)));
}

} // namespace

/// Section 4.2 of the draft: 16 tokens of one bit.
void TestStatusList::K4_listOfTheDraft()
{
    const QList<bool> statuses{true, false, false, true,  true,  true, false, true,
                               true, true,  false, false, false, true, false, true};
    StatusList list(16);
    for (qsizetype i = 0; i < statuses.size(); ++i)
        QVERIFY(list.setRevoked(i, statuses[i]));
    const auto again = listOf("eNrbuRgAAhcBXQ");
    QVERIFY(again);
    QCOMPARE(again->size(), 16);
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        QCOMPARE(list.isRevoked(i), statuses[i]);
        QCOMPARE(again->isRevoked(i), statuses[i]);
    }
    QCOMPARE(list.lst(), "eNrbuRgAAhcBXQ"_ba);
}

void TestStatusList::K4_listComesBack()
{
    QRandomGenerator random(3);
    for (const qint64 size : {1, 7, 8, 9, 1000, 100'000}) {
        StatusList list(size);
        QCOMPARE(list.size(), (size + 7) / 8 * 8);
        QSet<qint64> revoked;
        for (int i = 0; i < 50; ++i) {
            const qint64 index = random.bounded(static_cast<quint32>(size));
            revoked += index;
            QVERIFY(list.setRevoked(index));
        }
        const auto again = listOf(list.lst());
        QVERIFY(again);
        for (qint64 i = 0; i < list.size(); ++i)
            QCOMPARE(again->isRevoked(i), revoked.contains(i));
    }
}

void TestStatusList::revokingCanBeUndone()
{
    StatusList list(100);
    QVERIFY(list.setRevoked(42));
    QVERIFY(list.isRevoked(42) && !list.isRevoked(41) && !list.isRevoked(43));
    QVERIFY(list.setRevoked(42, false));
    QCOMPARE(list.lst(), StatusList(100).lst());
}

void TestStatusList::indexBeyondTheListIsNotValid()
{
    StatusList list(8);
    for (const qint64 index :
         {qint64(-1), qint64(8), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        QVERIFY(list.isRevoked(index));
        QVERIFY(!list.setRevoked(index));
    }
    QVERIFY(StatusList().isRevoked(0));
    QCOMPARE(StatusList(-5).size(), 0);
    QCOMPARE(StatusList(std::numeric_limits<qint64>::max()).size(), maxStatusListSize);
}

void TestStatusList::K4_tokenOfTheDraft()
{
    auto signer = valueOf(TokenSigner::create(signingKey(), statusListType));
    StatusList list(16);
    const auto token = signStatusList(signer, list, {uri, now, now + 3600, 600});
    QVERIFY(token);
    const auto jws = verifyJws(*token, KeySet({signingKey()}));
    QVERIFY(jws);
    QCOMPARE(jws->type(), "statuslist+jwt"_ba);
    QCOMPARE(jws->payload, QByteArray("{\"sub\":\"" + uri +
                                      "\",\"iat\":1800000000,\"exp\":1800003600,\"ttl\":600,"
                                      "\"status_list\":{\"bits\":1,\"lst\":\"" +
                                      list.lst() + "\"}}"));
    QCOMPARE(valueOf(verifyJws(valueOf(signStatusList(signer, list, {uri, now})), KeySet({signingKey()}))).payload,
             QByteArray("{\"sub\":\"" + uri + "\",\"iat\":1800000000,\"status_list\":{\"bits\":1,\"lst\":\"" +
                        list.lst() + "\"}}"));
}

void TestStatusList::K4_verifierReadsTheToken()
{
    auto signer = valueOf(TokenSigner::create(signingKey(), statusListType));
    StatusList list(1000);
    QVERIFY(list.setRevoked(17));
    const QByteArray token = valueOf(signStatusList(signer, list, {uri, now, now + 3600}));
    const KeySet keys({{signingKey().key.publicPart(), SigningAlgorithm::ES256, signingKey().kid}});
    const auto read = verifyStatusList(token, keys, uri, now + 10);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->isRevoked(17) && !read->isRevoked(16));
    QCOMPARE(verifyStatusList(token, keys, uri, now + 4000).error().kind, ErrorKind::Timeout);
    QCOMPARE(verifyStatusList(token, keys, uri + '/', now).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(verifyStatusList(token, KeySet(), uri, now).error().kind, ErrorKind::NotFound);
}

void TestStatusList::K4_millionTokens()
{
    QRandomGenerator random(11);
    StatusList list(1'000'000);
    for (int i = 0; i < 500'000; ++i)
        QVERIFY(list.setRevoked(random.bounded(1'000'000)));
    auto signer = valueOf(TokenSigner::create(signingKey(), statusListType));
    const auto read =
        verifyStatusList(valueOf(signStatusList(signer, list, {uri, now})), KeySet({signingKey()}), uri, now);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->lst(), list.lst());
    QCOMPARE(read->size(), 1'000'000);
}

void TestStatusList::verifierRefuses_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray list = "\"status_list\":{\"bits\":1,\"lst\":\"eNrbuRgAAhcBXQ\"}";
    const QByteArray good = "{\"sub\":\"" + uri + "\",\"iat\":1800000000," + list + '}';
    QVERIFY(verifyStatusList(tokenOf(good), KeySet({signingKey()}), uri, now));
    QTest::newRow("other type") << tokenOf(good, "at+jwt");
    QTest::newRow("no subject") << tokenOf("{\"iat\":1800000000," + list + '}');
    QTest::newRow("no list") << tokenOf("{\"sub\":\"" + uri + "\"}");
    QTest::newRow("issued in the future") << tokenOf("{\"sub\":\"" + uri + "\",\"iat\":1900000000," + list + '}');
    QTest::newRow("expired and from the future")
        << tokenOf("{\"sub\":\"" + uri + "\",\"exp\":1,\"iat\":1900000000," + list + '}');
    QTest::newRow("two bits") << tokenOf("{\"sub\":\"" + uri +
                                         "\",\"status_list\":{\"bits\":2,\"lst\":\"eNrbuRgAAhcBXQ\"}}");
    QTest::newRow("no claims") << tokenOf("x");
}

void TestStatusList::verifierRefuses()
{
    QFETCH(QByteArray, token);
    const auto read = verifyStatusList(token, KeySet({signingKey()}), uri, now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
}

void TestStatusList::brokenLists_data()
{
    QTest::addColumn<QByteArray>("lst");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("padded") << "eNrbuRgAAhcBXQ=="_ba;
    QTest::newRow("cut") << "eNrbuRgAAhcB"_ba;
    QTest::newRow("wrong checksum") << "eNrbuRgAAhcBXA"_ba;
    QTest::newRow("more behind it") << toBase64Url(valueOf(fromBase64Url("eNrbuRgAAhcBXQ")) + 'x');
    QTest::newRow("not compressed") << toBase64Url("0123456789");
    QTest::newRow("gzip") << toBase64Url(QByteArray::fromHex("1f8b08000000000000030300000000000000000000"));
}

void TestStatusList::brokenLists()
{
    QFETCH(QByteArray, lst);
    const auto list = listOf(lst);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::InvalidInput);
}

/// DEFLATE compresses zeros to 0.1 % of their size.
void TestStatusList::TH04_smallTextOfManyBits()
{
    const auto lstOf = [](qsizetype bytes) {
        return toBase64Url(qCompress(QByteArray(bytes, '\0'), 9).sliced(4)); // Qt puts the size before
    };
    QVERIFY(listOf(lstOf(maxStatusListSize / 8)));
    QVERIFY(!listOf(lstOf(maxStatusListSize / 8 + 1)));
    QVERIFY(!listOf(lstOf(100 * 1024 * 1024)));
}

QTEST_GUILESS_MAIN(TestStatusList)
#include "tst_statuslist.moc"
