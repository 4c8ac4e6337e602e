// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/invitationmail.h"
#include "tests/support/mailserver.h"
#include "tests/support/valueof.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString magicLink = u"https://auth.example.com/invitation#ghi_Zm9v-YmFy_0123456789abcdefghijklmnopqrstuvwxyzAB"_s;
const QDateTime date(QDate(2026, 3, 1), QTime(7, 5, 9), Qt::UTC);

InvitationMail usual()
{
    InvitationMail invitation;
    invitation.workspaceName = u"Field devices"_s;
    invitation.sender = u"gatehouse@example.com"_s;
    invitation.email = u"ada@example.com"_s;
    invitation.name = u"Ada Lovelace"_s;
    invitation.link = SecretString(QByteArrayView(magicLink.toUtf8()));
    invitation.expiresAt = date.addDays(1);
    return invitation;
}

QJsonObject read(const InvitationMail &invitation, MailUse use = MailUse::Send)
{
    const auto message = invitationMessage(invitation, date, use);
    return message ? parsedMail(message->reveal()) : QJsonObject();
}

QJsonArray person(const QString &name, const QString &address)
{
    return {QJsonArray{name, address}};
}

} // namespace

/// Invitations as bytes, read back by Python's email library (U1).
class TestInvitationMail : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDo_U1()
    {
        const QJsonObject mail = read(usual());
        QCOMPARE(mail[u"to"_s].toArray(), person(u"Ada Lovelace"_s, u"ada@example.com"_s));
        QCOMPARE(mail[u"from"_s].toArray(), person(u"Field devices"_s, u"gatehouse@example.com"_s));
        QCOMPARE(header(mail, "Subject"), u"Your invitation to Field devices"_s);
        const QStringList lines = mail[u"text"_s].toString().split(u'\n');
        QCOMPARE(lines.first(), u"Hello Ada Lovelace,"_s);
        QVERIFY2(lines.contains(magicLink), qPrintable(lines.join(u'\n'))); // whole, and alone in its line
        QVERIFY(mail[u"text"_s].toString().contains(u"until 2 March 2026, 07:05 UTC"_s));
    }

    void isAsRfc5322Says_U1()
    {
        const QJsonObject mail = read(usual());
        QCOMPARE(mail[u"date"_s].toString(), u"2026-03-01T07:05:09+00:00"_s);
        QCOMPARE(header(mail, "Date"), u"Sun, 01 Mar 2026 07:05:09 +0000"_s);
        QCOMPARE(mail[u"type"_s].toString(), u"text/plain"_s);
        QCOMPARE(mail[u"charset"_s].toString(), u"utf-8"_s);
        QCOMPARE(header(mail, "MIME-Version"), u"1.0"_s);
        QCOMPARE(header(mail, "Auto-Submitted"), u"auto-generated"_s);
        const QString id = header(mail, "Message-ID");
        QVERIFY2(id.startsWith(u'<') && id.endsWith(u"@example.com>"_s) && id.size() > 40, qPrintable(id));
        QVERIFY(header(read(usual()), "Message-ID") != id);
        checkForm(mail);
    }

    void otherLettersArrive_U1_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"Ünïcödé"_s, u"Ада Лавлейс"_s, u"林 美咲"_s, u"😀 smile"_s, u"a \"quoted\" \\ name"_s, u"a, b; c <d@e>"_s,
              u"=?utf-8?B?Zm9v?="_s, u"x=3D"_s, u"two  spaces"_s, QString(150, u'ü'), QString(200, u'x'),
              u"word "_s.repeated(40).trimmed(), QString(60, u'林') + u" and more"_s})
            QTest::newRow(qPrintable(name.left(20))) << name;
    }

    void otherLettersArrive_U1()
    {
        QFETCH(const QString, name);
        InvitationMail invitation = usual();
        invitation.name = name;
        invitation.workspaceName = name;
        const QJsonObject mail = read(invitation);
        QCOMPARE(mail[u"to"_s].toArray(), person(name, u"ada@example.com"_s));
        QCOMPARE(mail[u"from"_s].toArray(), person(name, u"gatehouse@example.com"_s));
        QCOMPARE(header(mail, "Subject"), u"Your invitation to "_s + name);
        QVERIFY(mail[u"text"_s].toString().contains(u"Hello "_s + name + u','));
        checkForm(mail);
    }

    void noHeaderComesFromAText_P12_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("crlf") << u"x\r\nBcc: eve@example.org"_s;
        QTest::newRow("lf") << u"x\nBcc: eve@example.org"_s;
        QTest::newRow("cr") << u"x\rBcc: eve@example.org"_s;
        QTest::newRow("body") << u"x\r\n\r\nOther text"_s;
        QTest::newRow("nul") << u"x"_s + QChar(0) + u"y"_s;
        QTest::newRow("bidi") << u"x\u202Emoc.elpmaxe"_s;
        QTest::newRow("line separator") << u"x\u2028Bcc: eve@example.org"_s;
    }

    void noHeaderComesFromAText_P12()
    {
        QFETCH(const QString, evil);
        const QJsonValue names = read(usual())[u"names"_s];
        InvitationMail invitation = usual();
        invitation.name = evil;
        invitation.workspaceName = evil;
        const QJsonObject mail = read(invitation);
        QCOMPARE(mail[u"names"_s], names);
        QVERIFY(header(mail, "Subject").contains(u"\\u{"_s)); // what was there can be seen
        checkForm(mail);
        for (QString InvitationMail::*const address : {&InvitationMail::email, &InvitationMail::sender}) {
            invitation = usual();
            invitation.*address = u"ada@example.com"_s + evil.mid(1);
            const auto refused = invitationMessage(invitation, date, MailUse::Send);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        }
    }

    void otherHostsAreWrittenInAscii_U1()
    {
        QCOMPARE(wireAddress(u"ada@bücher.example"_s), u"ada@xn--bcher-kva.example"_s);
        QCOMPARE(wireAddress(u"ада@bücher.example"_s), u"ада@xn--bcher-kva.example"_s);
        QVERIFY(wireAddress(u"ada"_s).isEmpty());
        InvitationMail invitation = usual();
        invitation.email = u"ada@bücher.example"_s;
        invitation.sender = u"büro@bücher.example"_s;
        const QJsonObject mail = read(invitation);
        QCOMPARE(mail[u"to"_s].toArray(), person(u"Ada Lovelace"_s, u"ada@xn--bcher-kva.example"_s));
        QVERIFY(header(mail, "Message-ID").endsWith(u"@xn--bcher-kva.example>"_s));
    }

    void draftOpensAsAMessageToSend_U1()
    {
        InvitationMail invitation = usual();
        invitation.sender.clear();
        const QJsonObject draft = read(invitation, MailUse::Draft);
        QCOMPARE(header(draft, "X-Unsent"), u"1"_s);
        QCOMPARE(draft[u"to"_s].toArray(), person(u"Ada Lovelace"_s, u"ada@example.com"_s));
        QVERIFY(draft[u"from"_s].toArray().isEmpty()); // the mail program's own
        QVERIFY(header(draft, "Message-ID").isEmpty());
        QVERIFY(draft[u"text"_s].toString().contains(magicLink));
        QVERIFY(!read(usual())[u"names"_s].toArray().contains(u"X-Unsent"_s));
        invitation.sender = u"gatehouse@example.com"_s;
        QCOMPARE(read(invitation, MailUse::Draft)[u"from"_s].toArray().size(), 1);
    }

    void nobodyIsGreetedWithoutAName_U1()
    {
        InvitationMail invitation = usual();
        invitation.name.clear();
        const QJsonObject mail = read(invitation);
        QVERIFY(mail[u"text"_s].toString().startsWith(u"Hello,\n"_s));
        QCOMPARE(mail[u"to"_s].toArray(), person({}, u"ada@example.com"_s));
    }

    void testMessageNamesTheWorkspace_U1()
    {
        const auto message = testMessage(u"Plänt"_s, u"gatehouse@example.com"_s, u"ana@example.com"_s, date);
        const QJsonObject mail = parsedMail(message->reveal());
        QCOMPARE(header(mail, "Subject"), u"Test message from Plänt"_s);
        QCOMPARE(mail[u"text"_s].toString(), u"This message confirms that the mail settings of “Plänt” work.\n"_s);
        checkForm(mail);
    }

private:
    static QString header(const QJsonObject &mail, const char *name)
    {
        return mail[u"headers"_s].toObject()[QString::fromLatin1(name)].toString();
    }
    static void checkForm(const QJsonObject &mail)
    {
        QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
        QVERIFY2(mail[u"longestLine"_s].toInt() <= 78, qPrintable(QString::number(mail[u"longestLine"_s].toInt())));
        QVERIFY(!mail[u"bareLineEnds"_s].toBool());
        QVERIFY(mail[u"isAscii"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestInvitationMail)
#include "tst_invitationmail.moc"
