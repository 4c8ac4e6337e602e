// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/invitationmail.h"
#include "core/mail/smtpclient.h"
#include "tests/support/mailserver.h"
#include "tests/support/valueof.h"

#include <QFuture>
#include <QJsonArray>
#include <QTest>
#include <QtConcurrentRun>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Submits mail to a real server on loopback (U1).
class TestSmtpClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        (void)runMailScript({u"--certificates"_s, m_certificates.path()});
        trust("ca.pem");
    }

    void delivers_U1()
    {
        const MailServer server;
        QVERIFY(send(server.settings(), u"ada@example.com"_s));
        QVERIFY(send(server.settings(), u"bob@example.org"_s));
        const QList<QJsonObject> arrived = server.messages();
        QCOMPARE(arrived.size(), 2);
        QCOMPARE(envelope(arrived[0])[u"from"_s].toString(), u"gatehouse@example.com"_s);
        QCOMPARE(envelope(arrived[0])[u"to"_s].toArray(), QJsonArray{u"ada@example.com"_s});
        QCOMPARE(envelope(arrived[1])[u"to"_s].toArray(), QJsonArray{u"bob@example.org"_s});
        QCOMPARE(arrived[0][u"text"_s].toString(),
                 u"This message confirms that the mail settings of “Plant” work.\n"_s);
        QCOMPARE(envelope(arrived[0])[u"isTls"_s].toBool(), false);
    }

    void linesThatAreADotArrive_U1()
    {
        const MailServer server;
        MailText text;
        text.sender = u"gatehouse@example.com"_s;
        text.recipient = u"ada@example.com"_s;
        text.text = SecretString(".\n..\nFrom here\n.end\n");
        const auto message = valueOf(mailMessage(text, QDateTime::currentDateTimeUtc(), MailUse::Send));
        QVERIFY(sendMail(server.settings(), {}, {text.recipient, message}));
        QCOMPARE(server.messages().constFirst()[u"text"_s].toString(), u".\n..\nFrom here\n.end\n"_s);
    }

    void addressesOfOtherLetters_U1()
    {
        const MailServer server;
        const auto sent = send(server.settings(), u"ада@bücher.example"_s);
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message + sent.error().detail));
        QCOMPARE(envelope(server.messages().constFirst())[u"to"_s].toArray(),
                 QJsonArray{u"ада@xn--bcher-kva.example"_s});
        QVERIFY(envelope(server.messages().constFirst())[u"options"_s].toArray().contains(u"SMTPUTF8"_s));
    }

    void tls_U1_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("starttls") << MailSecurity::StartTls;
        QTest::newRow("tls") << MailSecurity::Tls;
    }

    void tls_U1()
    {
        QFETCH(const MailSecurity, security);
        const MailServer server(tlsServer(security, "good.pem"));
        QVERIFY(send(tlsSettings(server, security), u"ada@example.com"_s));
        QCOMPARE(server.messages().size(), 1);
        QCOMPARE(envelope(server.messages().constFirst())[u"isTls"_s].toBool(), true);
    }

    void wrongCertificateGetsNoMail_U1_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<QByteArray>("certificate");
        for (const auto &[name, security] :
             {std::pair("starttls", MailSecurity::StartTls), std::pair("tls", MailSecurity::Tls)}) {
            QTest::addRow("%s of another host", name) << security << QByteArray("other.pem");
            QTest::addRow("%s of an unknown authority", name) << security << QByteArray("stranger.pem");
        }
    }

    void wrongCertificateGetsNoMail_U1()
    {
        QFETCH(const MailSecurity, security);
        QFETCH(const QByteArray, certificate);
        const MailServer server(tlsServer(security, certificate));
        const auto sent = send(tlsSettings(server, security), u"ada@example.com"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Network);
        QVERIFY2(sent.error().message.contains(u"is not trusted"_s), qPrintable(sent.error().message));
        QVERIFY(server.messages().isEmpty());
    }

    void ownAuthorityIsNotTrustedByItself_U1()
    {
        const MailServer server(tlsServer(MailSecurity::Tls, "good.pem"));
        qunsetenv("SSL_CERT_FILE");
        const auto sent = send(tlsSettings(server, MailSecurity::Tls), u"ada@example.com"_s);
        trust("ca.pem");
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Network);
        QVERIFY(server.messages().isEmpty());
    }

    void oldTlsIsNotSpoken_U1()
    {
        const MailServer server(tlsServer(MailSecurity::Tls, "good.pem") << u"--old-tls"_s);
        const auto sent = send(tlsSettings(server, MailSecurity::Tls), u"ada@example.com"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Network);
        QVERIFY2(sent.error().message.startsWith(u"No secure connection"_s), qPrintable(sent.error().message));
    }

    void strippedStartTlsGetsNoMail_U1()
    {
        const MailServer server({u"--login"_s, u"gate:open sesame"_s}); // offers none
        MailSettings settings = tlsSettings(server, MailSecurity::StartTls);
        settings.user = u"gate"_s;
        const auto sent = send(settings, u"ada@example.com"_s, SecretString("open sesame"));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Network);
        QVERIFY2(sent.error().message.contains(u"does not offer STARTTLS"_s), qPrintable(sent.error().message));
        QVERIFY(server.messages().isEmpty());
    }

    void nothingLeavesTheMachineUnencrypted_U1()
    {
        MailSettings settings;
        settings.host = u"mail.example.com"_s;
        settings.security = MailSecurity::None;
        settings.sender = u"gatehouse@example.com"_s;
        const auto sent = send(settings, u"ada@example.com"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sent.error().field, u"smtpSecurity"_s);
    }

    void login_U1()
    {
        const MailServer server(tlsServer(MailSecurity::StartTls, "good.pem")
                                << u"--login"_s << u"gate@example.com:pässwörd \"1\""_s);
        MailSettings settings = tlsSettings(server, MailSecurity::StartTls);
        settings.user = u"gate@example.com"_s;
        QVERIFY(send(settings, u"ada@example.com"_s, SecretString(QByteArrayView("pässwörd \"1\""))));
        QCOMPARE(envelope(server.messages().constFirst())[u"user"_s].toString(), u"gate@example.com"_s);

        const auto wrong = send(settings, u"ada@example.com"_s, SecretString("no"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Unauthenticated);
        QVERIFY2(wrong.error().message.contains(u"535"_s), qPrintable(wrong.error().message));

        settings.user.clear(); // the server asks for one
        const auto none = send(settings, u"ada@example.com"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Unauthenticated);
        QCOMPARE(server.messages().size(), 1);
    }

    void refusalsAreToldApart_U1_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("reply");
        QTest::newRow("550") << u"refused@example.com"_s << ErrorKind::Forbidden << u"550 5.1.1 No such user here"_s;
        QTest::newRow("451") << u"later@example.com"_s << ErrorKind::RateLimited << u"451 4.7.1 Try again later"_s;
        QTest::newRow("552") << u"full@example.com"_s << ErrorKind::Forbidden << u"552 5.2.2 Mailbox full"_s;
        QTest::newRow("unseen characters") << u"evil@example.com"_s << ErrorKind::Forbidden
                                           << u"550 5.7.1 line one\\u{202E} 5.7.1 line\\u{001B}[31m two"_s;
    }

    void refusalsAreToldApart_U1()
    {
        QFETCH(const QString, recipient);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, reply);
        const MailServer server;
        const auto sent = send(server.settings(), recipient);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, kind);
        QVERIFY2(sent.error().message.endsWith(reply), qPrintable(sent.error().message));
        QCOMPARE(sent.error().detail, reply);
        QVERIFY(server.messages().isEmpty());
    }

    void connectionProblemsAreNetworkErrors_U1()
    {
        MailSettings settings;
        {
            const MailServer server;
            settings = server.settings();
            const auto dropped = send(settings, u"drop@example.com"_s);
            QVERIFY(!dropped);
            QCOMPARE(dropped.error().kind, ErrorKind::Network);
        }
        const auto gone = send(settings, u"ada@example.com"_s);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Network);
        QVERIFY2(gone.error().message.contains(u"cannot be reached"_s), qPrintable(gone.error().message));
        settings.host = u"mail.invalid"_s; // RFC 6761 §6.4
        settings.security = MailSecurity::StartTls;
        const auto nowhere = send(settings, u"ada@example.com"_s);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Network);
        QVERIFY2(nowhere.error().message.contains(u"cannot be found"_s), qPrintable(nowhere.error().message));
    }

    void silentServerTimesOut_U1()
    {
        const MailServer mute({u"--mute"_s});
        const MailLimits limits{std::chrono::milliseconds(200), std::chrono::milliseconds(400)};
        const auto sent = sendMail(mute.settings(), {}, mailTo(u"ada@example.com"_s), {}, limits);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Timeout);
        const MailServer silent;
        const auto late = sendMail(silent.settings(), {}, mailTo(u"silent@example.com"_s), {}, limits);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Timeout);
    }

    void cancelEndsIt_U1()
    {
        const MailServer server;
        JobContext job;
        const QFuture<Result<void>> sending = QtConcurrent::run([&, settings = server.settings()] {
            const auto sent = sendMail(settings, {}, mailTo(u"silent@example.com"_s), job);
            endCryptoThread(); // else the sanitizer finds what OpenSSL keeps for the thread
            return sent;
        });
        QTRY_VERIFY(server.wasMetWithSilence());
        QVERIFY(!sending.isFinished());
        job.cancel();
        QTRY_VERIFY(sending.isFinished());
        QCOMPARE(sending.result().error().kind, ErrorKind::Cancelled);
    }

private:
    static OutgoingMail mailTo(const QString &recipient)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto message = testMessage(u"Plant"_s, u"gatehouse@example.com"_s, recipient, now);
        return {recipient, message.value()};
    }
    static Result<void> send(const MailSettings &settings, const QString &recipient, const SecretString &password = {})
    {
        return sendMail(settings, password, mailTo(recipient));
    }
    static QJsonObject envelope(const QJsonObject &message) { return message[u"envelope"_s].toObject(); }
    void trust(const char *file)
    {
        qputenv("SSL_CERT_FILE", m_certificates.filePath(QString::fromLatin1(file)).toUtf8());
    }
    [[nodiscard]] QStringList tlsServer(MailSecurity security, const QByteArray &certificate) const
    {
        return {u"--tls"_s, security == MailSecurity::Tls ? u"implicit"_s : u"starttls"_s, u"--certificate"_s,
                m_certificates.filePath(QString::fromLatin1(certificate))};
    }
    static MailSettings tlsSettings(const MailServer &server, MailSecurity security)
    {
        MailSettings settings = server.settings();
        settings.host = u"localhost"_s; // the name in good.pem
        settings.security = security;
        return settings;
    }

    QTemporaryDir m_certificates;
};

QTEST_GUILESS_MAIN(TestSmtpClient)
#include "tst_smtpclient.moc"
