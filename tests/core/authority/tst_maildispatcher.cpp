// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/maildispatcher.h"
#include "core/crypto/sealing/secrethash.h"
#include "tests/support/commandtest.h"
#include "tests/support/mailserver.h"
#include "tests/support/valueof.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr qint64 minute = 60'000;
constexpr int longWaitMs = 30'000; // the server answers at once; a machine that is busy does not

} // namespace

/// Invitations from the outbox to a real mail server (U1, U3).
class TestMailDispatcher : public CommandTest
{
    Q_OBJECT

private slots:
    void U1_mailSettingsAreStored();
    void U1_mailSettingsAreRecorded();
    void U1_invitationsAreMailed();
    void U1_mailedLinkIsTheOneThatIsOut();
    void U1_mailedOnceOnly();
    void U3_refusedForGoodWaitsForSomebody();
    void U3_refusedForNowIsTriedAgainAfterARestart();
    void U3_waitGrows();
    void U1_networkEndsTheRun();
    void U1_wrongPasswordTouchesNothing();
    void U1_cancelLeavesTheRest();
    void U3_sentAgainWhileUnderWay();
    void U3_takenBackWhileUnderWay();
    void U3_disabledUsersGetNoMail();
    void U1_withoutAnIssuerNothingIsMailed();
    void U5_onlyAdminsMail();
    void oneRunAtATime();
    void P12_serverTextIsStoredVisibly();

private:
    void useServer(const MailServer &server) { useSettings(server.settings()); }
    void useSettings(const MailSettings &settings)
    {
        Workspace changed = valueOf(workspace().read(&readWorkspace));
        changed.mail = settings;
        workspace().execute(UpdateWorkspace{changed});
    }
    QueuedMail queued(const QString &email)
    {
        const qint64 row = user(email).id;
        const auto found = workspace().read([row](Connection &c) { return findQueuedMail(c, row); });
        return found.value().value_or(QueuedMail());
    }
    MailRun run(MailSelection selection = MailSelection::Due, const SecretString &password = {})
    {
        MailDispatcher dispatcher(workspace().authority(), workspace().store(), workspace().clock());
        const auto future = dispatcher.run(selection, password, {});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, longWaitMs))
            qFatal("the run does not end");
        return future.result().value();
    }
    bool isOut(const QString &link, const QString &email)
    {
        const qint64 row = user(email).id;
        const auto hash = workspace().read([row](Connection &c) -> Result<QString> {
            Statement statement(c, "SELECT hash FROM invitation WHERE user_id = ?");
            statement.bindAll(row);
            return statement.next() ? statement.text(0) : QString();
        });
        const SecretString token{QByteArrayView(link.section(u'#', 1).toUtf8())};
        return verifySecret(token, hash.value(), workspace().read(&readLookupKey).value());
    }
    static QString linkIn(const QJsonObject &message)
    {
        static const QRegularExpression pattern(u"^https://auth\\.example\\.com/invitation#ghi_[-_A-Za-z0-9]{43}$"_s,
                                                QRegularExpression::MultilineOption);
        return pattern.match(message[u"text"_s].toString()).captured();
    }
};

void TestMailDispatcher::U1_mailSettingsAreStored()
{
    MailSettings settings;
    settings.host = u"mail.example.com"_s;
    settings.port = 465;
    settings.security = MailSecurity::Tls;
    settings.user = u"gate"_s;
    settings.sender = u"gatehouse@example.com"_s;
    useSettings(settings);
    workspace().reopen();
    QVERIFY(valueOf(workspace().read(&readWorkspace)).mail == settings);
    Workspace wrong = valueOf(workspace().read(&readWorkspace));
    wrong.mail.port = 0;
    QString field;
    QCOMPARE(refusal(UpdateWorkspace{wrong}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"smtpPort"_s);
}

void TestMailDispatcher::U1_mailSettingsAreRecorded()
{
    MailSettings settings;
    settings.host = u"mail.example.com"_s;
    settings.sender = u"gatehouse@example.com"_s;
    useSettings(settings);
    QCOMPARE(lastEntry(), u"workspace.update workspace Test workspace {\"smtpHost\":\"\",\"smtpSender\":\"\"} "
                          "{\"smtpHost\":\"mail.example.com\",\"smtpSender\":\"gatehouse@example.com\"}"_s);
}

void TestMailDispatcher::U1_invitationsAreMailed()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    invite(u"bob@example.org"_s);
    workspace().clock().advanceMs(minute);
    const MailRun result = run();
    QVERIFY(!result.error);
    QCOMPARE(result.sent, 2);
    const QList<QJsonObject> arrived = server.messages();
    QCOMPARE(arrived.size(), 2);
    QCOMPARE(arrived[0][u"envelope"_s][u"to"_s][0].toString(), u"ada@example.com"_s);
    QCOMPARE(arrived[1][u"envelope"_s][u"to"_s][0].toString(), u"bob@example.org"_s);
    QCOMPARE(arrived[0][u"headers"_s][u"Subject"_s].toString(), u"Your invitation to Test workspace"_s);
    QCOMPARE(number("SELECT count(*) FROM outbox"), 0);
    QCOMPARE(user(u"ada@example.com"_s).invitationSentAt, workspace().clock().now());
    QVERIFY(lastEntry().startsWith(u"user.mail-invitation user bob@example.org "));
    QCOMPARE(number("SELECT count(*) FROM audit WHERE command = 'user.mail-invitation'"), 2);
}

void TestMailDispatcher::U1_mailedLinkIsTheOneThatIsOut()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    workspace().clock().advanceMs(3 * minute);
    QCOMPARE(run().sent, 1);
    const QString link = linkIn(server.messages().constFirst());
    QVERIFY(!link.isEmpty());
    QVERIFY(isOut(link, u"ada@example.com"_s));
    QCOMPARE(user(u"ada@example.com"_s).invitationExpiresAt,
             workspace().clock().now().addMSecs(defaultInvitationLifetimeMs)); // from the mail on, not from the wish
    workspace().execute(ResendInvitations{{user(u"ada@example.com"_s).id}});
    QVERIFY(!isOut(link, u"ada@example.com"_s)); // one use of one link: the newest
    QCOMPARE(run().sent, 1);
    QVERIFY(isOut(linkIn(server.messages().at(1)), u"ada@example.com"_s));
}

void TestMailDispatcher::U1_mailedOnceOnly()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    QCOMPARE(run().sent, 1);
    workspace().reopen();
    workspace().clock().advanceMs(48 * 60 * minute);
    QCOMPARE(run(MailSelection::All).sent, 0);
    QCOMPARE(server.messages().size(), 1);
}

void TestMailDispatcher::U3_refusedForGoodWaitsForSomebody()
{
    const MailServer server;
    useServer(server);
    invite(u"refused@example.com"_s);
    invite(u"ada@example.com"_s);
    const MailRun result = run();
    QVERIFY(!result.error);
    QCOMPARE(result.refused, 1);
    QCOMPARE(result.sent, 1); // one refusal does not keep the others
    const QueuedMail mail = queued(u"refused@example.com"_s);
    QVERIFY(!mail.nextAttemptAt.isValid());
    QCOMPARE(mail.lastError, u"550 5.1.1 No such user here"_s);
    QVERIFY(!user(u"refused@example.com"_s).invitationSentAt.isValid());
    workspace().clock().advanceMs(100 * 24 * 60 * minute);
    QCOMPARE(run().refused, 0);                   // not by itself
    QCOMPARE(run(MailSelection::All).refused, 1); // when somebody wants it
    QCOMPARE(queued(u"refused@example.com"_s).attempts, 2);
}

void TestMailDispatcher::U3_refusedForNowIsTriedAgainAfterARestart()
{
    const MailServer server;
    useServer(server);
    invite(u"once@example.com"_s);
    QCOMPARE(run().later, 1);
    QCOMPARE(queued(u"once@example.com"_s).lastError, u"451 4.7.1 Try again later"_s);
    workspace().reopen();
    workspace().clock().advanceMs(minute - 1);
    MailRun result = run();
    QCOMPARE(result.sent + result.later, 0); // not yet
    workspace().clock().advanceMs(1);
    result = run();
    QCOMPARE(result.sent, 1);
    QCOMPARE(server.messages().size(), 1);
    QVERIFY(isOut(linkIn(server.messages().constFirst()), u"once@example.com"_s));
    QCOMPARE(number("SELECT count(*) FROM outbox"), 0);
}

void TestMailDispatcher::U3_waitGrows()
{
    const MailServer server;
    useServer(server);
    invite(u"later@example.com"_s);
    for (const qint64 minutes : {1, 5, 15, 60, 240, 1440, 1440}) {
        QCOMPARE(run().later, 1);
        const QDateTime next = queued(u"later@example.com"_s).nextAttemptAt;
        QCOMPARE(workspace().clock().now().msecsTo(next), minutes * minute);
        workspace().clock().setNow(next);
    }
    QCOMPARE(queued(u"later@example.com"_s).attempts, 7);
}

void TestMailDispatcher::U1_networkEndsTheRun()
{
    MailSettings settings;
    {
        const MailServer gone;
        settings = gone.settings();
    }
    useSettings(settings);
    invite(u"ada@example.com"_s);
    invite(u"bob@example.com"_s);
    const MailRun result = run();
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::Network);
    QCOMPARE(result.later, 1);
    QCOMPARE(result.left, 1);
    QCOMPARE(queued(u"ada@example.com"_s).attempts, 1);
    QVERIFY(queued(u"ada@example.com"_s).lastError.contains(u"cannot be reached"_s));
    QCOMPARE(queued(u"bob@example.com"_s).attempts, 0);
}

void TestMailDispatcher::U1_wrongPasswordTouchesNothing()
{
    const MailServer server({u"--login"_s, u"gate:open sesame"_s});
    MailSettings settings = server.settings();
    settings.user = u"gate"_s;
    useSettings(settings);
    invite(u"ada@example.com"_s);
    const MailRun wrong = run(MailSelection::Due, SecretString("open barley"));
    QCOMPARE(wrong.error->kind, ErrorKind::Unauthenticated);
    QCOMPARE(wrong.left, 1);
    QCOMPARE(queued(u"ada@example.com"_s).attempts, 0);
    QCOMPARE(run(MailSelection::Due, SecretString("open sesame")).sent, 1);
}

void TestMailDispatcher::U1_cancelLeavesTheRest()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    invite(u"silent@example.com"_s);
    invite(u"bob@example.com"_s);
    MailDispatcher dispatcher(workspace().authority(), workspace().store(), workspace().clock());
    const JobContext job;
    const auto future = dispatcher.run(MailSelection::Due, {}, job);
    QTRY_VERIFY_WITH_TIMEOUT(server.wasMetWithSilence(), longWaitMs);
    QCOMPARE(job.progress().done, 1);
    QCOMPARE(job.progress().total, 3);
    job.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), longWaitMs);
    const MailRun result = future.result().value();
    QCOMPARE(result.error->kind, ErrorKind::Cancelled);
    QCOMPARE(result.sent, 1);
    QCOMPARE(result.left, 2);
    QCOMPARE(queued(u"silent@example.com"_s).attempts, 0);
    server.endSilence();
    QCOMPARE(run().sent, 2);
}

void TestMailDispatcher::U3_sentAgainWhileUnderWay()
{
    const MailServer server;
    useServer(server);
    invite(u"silent@example.com"_s);
    MailDispatcher dispatcher(workspace().authority(), workspace().store(), workspace().clock());
    const auto future = dispatcher.run(MailSelection::Due, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(server.wasMetWithSilence(), longWaitMs);
    workspace().execute(ResendInvitations{{user(u"silent@example.com"_s).id}});
    server.endSilence();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), longWaitMs);
    QCOMPARE(valueOf(future.result()).sent, 1);
    QCOMPARE(number("SELECT count(*) FROM outbox"), 1); // the second one still waits
    QCOMPARE(run().sent, 1);
    QVERIFY(isOut(linkIn(server.messages().at(1)), u"silent@example.com"_s));
}

void TestMailDispatcher::U3_takenBackWhileUnderWay()
{
    const MailServer server;
    useServer(server);
    invite(u"silent@example.com"_s);
    invite(u"ada@example.com"_s);
    MailDispatcher dispatcher(workspace().authority(), workspace().store(), workspace().clock());
    const auto future = dispatcher.run(MailSelection::Due, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(server.wasMetWithSilence(), longWaitMs);
    workspace().execute(RevokeInvitations{{user(u"silent@example.com"_s).id, user(u"ada@example.com"_s).id}});
    server.endSilence();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), longWaitMs);
    QVERIFY(!valueOf(future.result()).error);
    QCOMPARE(server.messages().size(), 1); // Ada's was not sent any more
    QVERIFY(!isOut(linkIn(server.messages().constFirst()), u"silent@example.com"_s));
}

void TestMailDispatcher::U3_disabledUsersGetNoMail()
{
    const MailServer server;
    useServer(server);
    const qint64 row = invite(u"ada@example.com"_s).id;
    const qint64 waiting = queued(u"ada@example.com"_s).id;
    workspace().execute(SetUsersEnabled{{row}, false});
    QCOMPARE(run(MailSelection::All).sent, 0);
    const ErrorKind kind = refusal(PrepareDelivery{waiting});
    QVERIFY(kind == ErrorKind::NotFound || kind == ErrorKind::Conflict);
    QVERIFY(server.messages().isEmpty());
}

void TestMailDispatcher::U1_withoutAnIssuerNothingIsMailed()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    Workspace changed = valueOf(workspace().read(&readWorkspace));
    changed.issuer.clear();
    workspace().execute(UpdateWorkspace{changed});
    const MailRun result = run();
    QCOMPARE(result.error->kind, ErrorKind::InvalidInput);
    QCOMPARE(result.error->field, u"issuer"_s);
    QCOMPARE(result.left, 1);
    QVERIFY(server.messages().isEmpty());
}

void TestMailDispatcher::U5_onlyAdminsMail()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    LocalAuthority editor(workspace().store(), {u"someone"_s, Role::Editor, u"test"_s}, workspace().clock());
    MailDispatcher dispatcher(editor, workspace().store(), workspace().clock());
    const auto future = dispatcher.run(MailSelection::Due, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), longWaitMs);
    QCOMPARE(valueOf(future.result()).error->kind, ErrorKind::Forbidden);
    QVERIFY(server.messages().isEmpty());
}

void TestMailDispatcher::oneRunAtATime()
{
    const MailServer server;
    useServer(server);
    invite(u"ada@example.com"_s);
    MailDispatcher dispatcher(workspace().authority(), workspace().store(), workspace().clock());
    QSignalSpy attempts(&dispatcher, &MailDispatcher::attempted);
    const auto first = dispatcher.run(MailSelection::Due, {}, {});
    QVERIFY(!first.isFinished());
    QCOMPARE(dispatcher.run(MailSelection::Due, {}, {}).result().error().kind, ErrorKind::Conflict);
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), longWaitMs);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts[0][0].value<MailAttempt>().email, u"ada@example.com"_s);
    QCOMPARE(server.messages().size(), 1);
}

void TestMailDispatcher::P12_serverTextIsStoredVisibly()
{
    const MailServer server;
    useServer(server);
    invite(u"evil@example.com"_s);
    QCOMPARE(run().refused, 1);
    QCOMPARE(queued(u"evil@example.com"_s).lastError, u"550 5.7.1 line one\\u{202E} 5.7.1 line\\u{001B}[31m two"_s);
}

QTEST_GUILESS_MAIN(TestMailDispatcher)
#include "tst_maildispatcher.moc"
