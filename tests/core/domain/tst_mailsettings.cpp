// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailsettings.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// What may be set as the mail server (U1).
class TestMailSettings : public QObject
{
    Q_OBJECT

private slots:
    void nothingSetIsFine_U1() { QVERIFY(validate(MailSettings()).isEmpty()); }

    void hosts_U1_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isGood");
        for (const char *good : {"mail.example.com", "localhost", "192.0.2.7", "[2001:db8::1]", "2001:db8::1", "::1"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"smtp://mail.example.com", "mail.example.com:25", "mail.example.com/", "a b", " ",
                                "mail..example", "user@mail.example.com", "300.1.1.1", "-x.example", "[::1",
                                "mail.example.com?x", "mail\r\nRCPT", "::g", "::1/x"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
        QTest::newRow("letters") << u"bücher.example"_s << false;
    }

    void hosts_U1()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, isGood);
        MailSettings settings = usual();
        settings.host = host;
        QCOMPARE(fields(settings), isGood ? QStringList() : QStringList{u"smtpHost"_s});
    }

    void ports_U1()
    {
        for (const int port : {1, 25, 465, 587, 65535})
            QVERIFY(fields(withPort(port)).isEmpty());
        for (const int port : {-1, 0, 65536, 1'000'000})
            QCOMPARE(fields(withPort(port)), QStringList{u"smtpPort"_s});
    }

    void nothingGoesOutUnencrypted_U1_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        for (const char *here : {"localhost", "LOCALHOST", "127.0.0.1", "127.3.2.1", "::1", "[::1]"})
            QTest::newRow(here) << QString::fromLatin1(here) << true;
        for (const char *elsewhere : {"mail.example.com", "127.example.com", "127.0.0.1.example.com",
                                      "localhost.example.com", "192.0.2.1", "::2", "[2001:db8::1]", "mylocalhost"})
            QTest::newRow(elsewhere) << QString::fromLatin1(elsewhere) << false;
    }

    void nothingGoesOutUnencrypted_U1()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, isLoopback);
        MailSettings settings = usual();
        settings.host = host;
        settings.security = MailSecurity::None;
        QCOMPARE(fields(settings), isLoopback ? QStringList() : QStringList{u"smtpSecurity"_s});
        settings.security = MailSecurity::StartTls;
        QVERIFY(fields(settings).isEmpty());
    }

    void senderIsAnAddress_U1()
    {
        MailSettings settings = usual();
        for (const char *bad : {"", "gatehouse", "a@b@example.com", "a@example.com\r\nBcc: x@example.com"}) {
            settings.sender = QString::fromLatin1(bad);
            QCOMPARE(fields(settings), QStringList{u"smtpSender"_s});
        }
        settings.host.clear();
        QCOMPARE(fields(settings), QStringList{u"smtpSender"_s}); // incomplete settings are checked too
    }

    void userIsOneLine_U1()
    {
        MailSettings settings = usual();
        settings.user = u"gate\nhouse"_s;
        QCOMPARE(fields(settings), QStringList{u"smtpUser"_s});
        settings.user = u"gatehouse@example.com"_s;
        QVERIFY(fields(settings).isEmpty());
    }

private:
    static MailSettings usual()
    {
        MailSettings settings;
        settings.host = u"mail.example.com"_s;
        settings.sender = u"gatehouse@example.com"_s;
        return settings;
    }
    static MailSettings withPort(int port)
    {
        MailSettings settings = usual();
        settings.port = port;
        return settings;
    }
    static QStringList fields(const MailSettings &settings)
    {
        QStringList fields;
        for (const Problem &problem : validate(settings))
            fields << problem.field;
        return fields;
    }
};

QTEST_GUILESS_MAIN(TestMailSettings)
#include "tst_mailsettings.moc"
