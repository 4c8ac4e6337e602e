// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestEmail : public QObject
{
    Q_OBJECT

private slots:
    void U1_whatMailCanBeSentTo_data();
    void U1_whatMailCanBeSentTo();
    void U1_longestParts();
    void U1_oneAddressInAnyCase_data();
    void U1_oneAddressInAnyCase();
    void U1_lookAlikes_data();
    void U1_lookAlikes();
};

void TestEmail::U1_whatMailCanBeSentTo_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"ana@example.com"_s << true;
    QTest::newRow("every atext") << u"a!#$%&'*+-/=?^_`{|}~z.9@example.com"_s << true;
    QTest::newRow("one part") << u"root@localhost"_s << true;
    QTest::newRow("letters of any script") << u"用户.елена@münchen.example"_s << true;
    QTest::newRow("composed of two") << u"e\u0301@example.com"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no @") << u"ana.example.com"_s << false;
    QTest::newRow("two @") << u"ana@home@example.com"_s << false;
    QTest::newRow("full-width @ besides") << u"ana\uFF20home@example.com"_s << false;
    QTest::newRow("only a full-width @") << u"ana\uFF20example.com"_s << false;
    QTest::newRow("no name") << u"@example.com"_s << false;
    QTest::newRow("no host") << u"ana@"_s << false;
    QTest::newRow("space") << u"ana maria@example.com"_s << false;
    QTest::newRow("space behind") << u"ana@example.com "_s << false;
    QTest::newRow("no-break space") << u"ana\u00A0m@example.com"_s << false;
    QTest::newRow("line break") << u"ana@example.com\r\nBcc: eve@example.org"_s << false;
    QTest::newRow("NUL") << u"ana\0@example.com"_s << false;
    QTest::newRow("right-to-left override") << u"ana\u202E@example.com"_s << false;
    QTest::newRow("zero-width space") << u"an\u200Ba@example.com"_s << false;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xD800) + u"@example.com"_s << false;
    QTest::newRow("angle brackets") << u"<ana@example.com>"_s << false;
    QTest::newRow("with a name") << u"Ana <ana@example.com>"_s << false;
    QTest::newRow("quoted") << u"\"ana maria\"@example.com"_s << false;
    QTest::newRow("two addresses") << u"ana@example.com,liu@example.com"_s << false;
    QTest::newRow("dot first") << u".ana@example.com"_s << false;
    QTest::newRow("two dots") << u"ana..m@example.com"_s << false;
    QTest::newRow("dot before @") << u"ana.@example.com"_s << false;
    QTest::newRow("host begins with a dot") << u"ana@.example.com"_s << false;
    QTest::newRow("host ends with a dot") << u"ana@example.com."_s << false;
    QTest::newRow("host with an underscore") << u"ana@ex_ample.com"_s << false;
    QTest::newRow("host with a hyphen first") << u"ana@-example.com"_s << false;
    QTest::newRow("address literal") << u"ana@[192.0.2.1]"_s << false;
    QTest::newRow("port") << u"ana@example.com:25"_s << false;
}

void TestEmail::U1_whatMailCanBeSentTo()
{
    QFETCH(QString, email);
    QFETCH(bool, valid);
    QCOMPARE(emailProblem(email).isEmpty(), valid);
}

/// RFC 5321 §4.5.3.1: 64 octets, 254 in all; RFC 1035 §2.3.4: 63 a label.
void TestEmail::U1_longestParts()
{
    const QString host = u"@example.com"_s;
    QVERIFY(emailProblem(QString(64, u'a') + host).isEmpty());
    QVERIFY(!emailProblem(QString(65, u'a') + host).isEmpty());
    QVERIFY(emailProblem(QString(32, u'ä') + host).isEmpty());
    QVERIFY(!emailProblem(QString(33, u'ä') + host).isEmpty()); // 66 octets
    const QString label(63, u'a');
    QVERIFY(emailProblem(u"a@"_s + label + u".example"_s).isEmpty());
    QVERIFY(!emailProblem(u"a@a"_s + label + u".example"_s).isEmpty());
    const QString longest = QString(64, u'a') + u'@' + label + u'.' + label + u'.' + QString(61, u'a');
    QCOMPARE(longest.size(), maxEmailBytes);
    QVERIFY(emailProblem(longest).isEmpty());
    QVERIFY(!emailProblem(longest + u'a').isEmpty());
    QVERIFY(!emailProblem(QString(10'000'000, u'x') + host).isEmpty());
}

void TestEmail::U1_oneAddressInAnyCase_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Ana@Example.COM"_s << u"ana@example.com"_s << true;
    QTest::newRow("umlaut in two ways") << u"j\u00FCrgen@example.com"_s << u"JU\u0308RGEN@example.com"_s << true;
    QTest::newRow("sharp s") << u"groß@example.com"_s << u"GROSS@example.com"_s << true;
    QTest::newRow("full-width letters") << u"\uFF41na@example.com"_s << u"ana@example.com"_s << true;
    QTest::newRow("final sigma") << u"ΝΊΚΟΣ@example.com"_s << u"νίκος@example.com"_s << true;
    QTest::newRow("plus") << u"ana+x@example.com"_s << u"ana@example.com"_s << false;
    QTest::newRow("dot") << u"a.na@example.com"_s << u"ana@example.com"_s << false;
    QTest::newRow("accent") << u"aná@example.com"_s << u"ana@example.com"_s << false;
}

void TestEmail::U1_oneAddressInAnyCase()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(emailKey(one) == emailKey(other), same);
}

void TestEmail::U1_lookAlikes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("Cyrillic a") << u"\u0430na@example.com"_s << u"ana@example.com"_s << true;
    QTest::newRow("Cyrillic capital A") << u"\u0410na@example.com"_s << u"ana@example.com"_s << true;
    QTest::newRow("Greek o in the host") << u"ana@example.c\u03BFm"_s << u"ana@example.com"_s << true;
    QTest::newRow("all Cyrillic") << u"\u0441\u0430\u0440@example.com"_s << u"cap@example.com"_s << true;
    QTest::newRow("dotless i") << u"l\u0131u@example.com"_s << u"liu@example.com"_s << true;
    QTest::newRow("both plain ASCII: l and 1") << u"al@example.com"_s << u"a1@example.com"_s << false;
    QTest::newRow("both plain ASCII: rn and m") << u"arna@example.com"_s << u"ama@example.com"_s << false;
    QTest::newRow("another accent") << u"aná@example.com"_s << u"anà@example.com"_s << false;
    QTest::newRow("another word") << u"олена@example.com"_s << u"olena@example.com"_s << false;
}

void TestEmail::U1_lookAlikes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(looksLikeEmail(one, other), alike);
    QCOMPARE(looksLikeEmail(other, one), alike);
}

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
