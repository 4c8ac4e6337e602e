// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

class TestBase64Url : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithQt();
    void O07_onlyTheOneTextIsRead_data();
    void O07_onlyTheOneTextIsRead();
    void O07_everyOtherTextOfThreeCharactersIsRefusedOrReadsBack();
};

void TestBase64Url::agreesWithQt()
{
    QRandomGenerator random(7); // any seed: always the same bytes
    for (qsizetype size = 0; size < 200; ++size) {
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const QByteArray text = toBase64Url(bytes);
        QCOMPARE(text, bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QCOMPARE(text.size(), (size * 4 + 2) / 3);
        QCOMPARE(fromBase64Url(text).value_or("refused"), bytes);
    }
}

void TestBase64Url::O07_onlyTheOneTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("YQ==");
    QTest::newRow("one padding") << QByteArray("YQ=");
    QTest::newRow("plus of the other alphabet") << QByteArray("+_8A");
    QTest::newRow("slash of the other alphabet") << QByteArray("/_8A");
    QTest::newRow("blank") << QByteArray("YW Jj");
    QTest::newRow("line end") << QByteArray("YWJj\n");
    QTest::newRow("NUL") << QByteArray("YWJj\0AAA", 8);
    QTest::newRow("no ASCII") << QByteArray("YWJ\xff");
    QTest::newRow("one character") << QByteArray("Y");
    QTest::newRow("five characters") << QByteArray("YWJjY");
    QTest::newRow("unused bits, one byte") << QByteArray("YR");
    QTest::newRow("unused bits, two bytes") << QByteArray("YWF"); // "ab" is YWI
}

void TestBase64Url::O07_onlyTheOneTextIsRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase64Url(text));
}

void TestBase64Url::O07_everyOtherTextOfThreeCharactersIsRefusedOrReadsBack()
{
    for (int first = 0; first < 256; ++first) {
        for (int last = 0; last < 256; ++last) {
            const char text[] = {static_cast<char>(first), 'A', static_cast<char>(last)};
            const QByteArrayView view(text, 3);
            const auto bytes = fromBase64Url(view);
            QVERIFY(!bytes || toBase64Url(*bytes) == view);
        }
    }
}

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
