// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/sealedplaces.h"
#include "core/store/vault/vaultrows.h"
#include "tests/support/consolebench.h"
#include "tests/support/mailserver.h"
#include "tests/support/valueof.h"
#include "ui/jobs/jobbar.h"
#include "ui/mail/mailer.h"
#include "ui/mail/mailnotice.h"
#include "ui/mail/mailpassworddialog.h"
#include "ui/mail/mailsettingsdialog.h"

#include <QPushButton>

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int longWaitMs = 30'000;
constexpr qint64 minute = 60'000;

const Actor tester{u"tester@example.org"_s, Role::Admin, u"test"_s};

void require(const Result<Outcome> &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
}

InviteUser invitationTo(const QString &email)
{
    User user;
    user.email = email;
    user.scopes = QStringList{u"openid"_s};
    return {user};
}

} // namespace

/// The console sends invitations automatically and reports failures in a banner (U1, U3).
class TestMailer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ConsoleBench>(); }
    void cleanup() { m_bench.reset(); }
    void newsSayWhatWaits();
    void U1_whatAFormerSessionLeftIsMailed();
    void U1_invitationIsMailedAtOnce();
    void U1_passwordIsAskedForOnceASession();
    void K5_passwordIsKeptSealedUntilTheLoginChanges();
    void U1_withoutThePasswordItWaitsVisibly();
    void U1_wrongPasswordIsAskedForAgain();
    void U3_refusedIsToldAndTriedAgain();
    void U3_refusedForNowGoesOutWhenDue();
    void U3_refusedForNowGoesOutByItself();
    void U1_cancelledWaitsForSomebody();
    void U1_withoutAServerOneCanBeSetUp();
    void U1_brokenNetworkIsToldAndTriedAgain();
    void noticeCanBePutAway();

private:
    /// Opens a workspace with these mail settings in which these users were invited earlier.
    void openWith(const MailSettings &settings, const QStringList &invited = {})
    {
        const QString path = m_bench->makeWorkspace(u"mail.gatehouse"_s);
        {
            auto store = valueOf(Store::open(path, Store::Access::Own, m_bench->clock));
            LocalAuthority authority(*store, tester, m_bench->clock);
            Workspace workspace = store->read(Store::Lane::Page, {}, &readWorkspace).result().value();
            workspace.mail = settings;
            require(authority.execute(UpdateWorkspace{workspace}).result());
            for (const QString &email : invited)
                require(authority.execute(invitationTo(email)).result());
        }
        m_bench->open(path);
    }
    static MailSettings withLogin(const MailServer &server)
    {
        MailSettings settings = server.settings();
        settings.user = u"gate"_s;
        return settings;
    }
    void invite(const QString &email)
    {
        require(m_bench->window->workspaceView()->context().authority.execute(invitationTo(email)).result());
    }
    [[nodiscard]] MailNotice *notice() const { return m_bench->window->findChild<MailNotice *>(); }
    [[nodiscard]] bool waitForNotice(const QString &text) const
    {
        return QTest::qWaitFor([&] { return notice()->isVisible() && notice()->message().contains(text); }, longWaitMs);
    }
    [[nodiscard]] bool waitForNoNotice() const
    {
        return QTest::qWaitFor([&] { return !notice()->isVisible(); }, longWaitMs);
    }
    [[nodiscard]] qint64 inOutbox() const
    {
        return m_bench->read([](Connection &c) { return c.integer("SELECT count(*) FROM outbox"); }).value();
    }
    void givePassword(const QString &password) const
    {
        auto *dialog = m_bench->dialog<MailPasswordDialog>().data();
        auto *edit = named<QLineEdit>(dialog, "mailPassword");
        QTest::keyClicks(edit, password);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] bool isAsking() const
    {
        const auto *dialog = m_bench->window->findChild<MailPasswordDialog *>();
        return dialog && dialog->isVisible();
    }

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestMailer::newsSayWhatWaits()
{
    using enum MailDelivery;
    QVERIFY(mailStatus({}, std::nullopt, Manual).text.isEmpty());
    OutboxState state;
    state.waiting = 2;
    QVERIFY(mailStatus(state, std::nullopt, Automatic).text.isEmpty()); // being sent
    QVERIFY(!mailStatus(state, std::nullopt, Manual).isProblem);
    QCOMPARE(mailStatus(state, std::nullopt, Manual).action, u"Send…"_s);
    state.failed = 1;
    state.lastFailure = u"451 busy"_s;
    QVERIFY(mailStatus(state, std::nullopt, Automatic).text.contains(u"451 busy"_s));
    const Error error{ErrorKind::Network, u"No way."_s};
    QVERIFY(mailStatus(state, error, Automatic).text.endsWith(u"No way."_s));
    QVERIFY(mailStatus({}, error, Automatic).text.isEmpty()); // nothing to retry
    state.refused = 1;
    state.lastRefusal = u"550 nobody here"_s;
    const MailStatus status = mailStatus(state, std::nullopt, Automatic);
    QCOMPARE(status.action, u"Retry"_s);
    QVERIFY2(status.text.contains(u"rejected"_s) && status.text.endsWith(u"550 nobody here"_s),
             qPrintable(status.text));
    QVERIFY(mailStatus(state, std::nullopt, None).text.startsWith(u"3 "_s)); // the rejected one counts too
    QVERIFY(mailStatus(state, std::nullopt, None).text.contains(u"No mail server is configured"_s));
    QVERIFY(mailStatus({}, std::nullopt, None).text.isEmpty());
}

void TestMailer::U1_whatAFormerSessionLeftIsMailed()
{
    const MailServer server;
    openWith(server.settings(), {u"ada@example.com"_s, u"bob@example.com"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(inOutbox(), 0, longWaitMs);
    QVERIFY(m_bench->waitForText(u") sent."_s));
    QVERIFY(!notice()->isVisible());
}

void TestMailer::U1_invitationIsMailedAtOnce()
{
    const MailServer server;
    openWith(server.settings());
    invite(u"ada@example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, longWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(inOutbox(), 0, longWaitMs);
}

void TestMailer::U1_passwordIsAskedForOnceASession()
{
    const MailServer server({u"--login"_s, u"gate:open sesame"_s});
    openWith(withLogin(server));
    invite(u"ada@example.com"_s);
    givePassword(u"open sesame"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, longWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(inOutbox(), 0, longWaitMs);
    invite(u"bob@example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QVERIFY(!isAsking());
    const QString path = m_bench->window->workspaceView()->workspace().store->path();
    QTRY_COMPARE_WITH_TIMEOUT(inOutbox(), 0, longWaitMs);
    m_bench->restart();
    m_bench->open(path);
    invite(u"eve@example.com"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAsking(), longWaitMs); // forgotten when the window was closed
}

void TestMailer::K5_passwordIsKeptSealedUntilTheLoginChanges()
{
    const MailServer server({u"--login"_s, u"gate:open sesame"_s});
    openWith(withLogin(server));
    const auto execute = [this](Command command) {
        require(m_bench->window->workspaceView()->context().authority.execute(std::move(command)).result());
    };
    const auto isKept = [this] { return m_bench->read(&hasMailPassword).value(); };
    const SecretString words("seven quiet harbour lamps");
    execute(CreateVault{words});
    invite(u"ada@example.com"_s);
    named<QCheckBox>(m_bench->dialog<MailPasswordDialog>(), "keepPassword")->setChecked(true);
    givePassword(u"open sesame"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, longWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), longWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(inOutbox(), 0, longWaitMs);

    const QString path = m_bench->window->workspaceView()->workspace().store->path();
    m_bench->restart();
    m_bench->open(path);
    Store &store = *m_bench->window->workspaceView()->workspace().store;
    QVERIFY(unlockVault(store, SlotKind::Passphrase, words));
    const PageContext &context = m_bench->window->workspaceView()->context();
    QTRY_VERIFY(context.mailPassword->find(context.workspace.mail)); // it is in memory
    invite(u"bob@example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QVERIFY(!isAsking());

    Workspace workspace = m_bench->read(&readWorkspace).value();
    workspace.mail.user = u"somebody-else"_s;
    execute(UpdateWorkspace{workspace});
    QVERIFY(!isKept()); // not used for another login
}

void TestMailer::U1_withoutThePasswordItWaitsVisibly()
{
    const MailServer server({u"--login"_s, u"gate:open sesame"_s});
    openWith(withLogin(server), {u"ada@example.com"_s});
    QVERIFY(waitForNotice(u"wait"_s)); // no dialog opens without a user action
    QVERIFY(!isAsking());
    invite(u"bob@example.com"_s);
    QTest::keyClick(m_bench->dialog<MailPasswordDialog>().data(), Qt::Key_Escape);
    QTRY_VERIFY(!isAsking());
    QVERIFY(waitForNotice(u"2 "_s));
    QVERIFY(m_bench->activate());
    click(button(notice(), u"Send…"_s));
    givePassword(u"open sesame"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QVERIFY(waitForNoNotice());
}

void TestMailer::U1_wrongPasswordIsAskedForAgain()
{
    const MailServer server({u"--login"_s, u"gate:open sesame"_s});
    openWith(withLogin(server));
    invite(u"ada@example.com"_s);
    givePassword(u"open barley"_s);
    QVERIFY(waitForNotice(u"535"_s));
    QVERIFY(m_bench->activate());
    click(button(notice(), u"Retry"_s));
    const auto dialog = m_bench->dialog<MailPasswordDialog>();
    QVERIFY(named<QLabel>(dialog, "bannerText")->text().contains(u"535"_s));
    givePassword(u"open sesame"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, longWaitMs);
    QVERIFY(waitForNoNotice());
}

void TestMailer::U3_refusedIsToldAndTriedAgain()
{
    const MailServer server;
    openWith(server.settings());
    invite(u"refused@example.com"_s);
    QVERIFY(waitForNotice(u"550 5.1.1 No such user here"_s));
    QVERIFY(m_bench->activate());
    click(button(notice(), u"Retry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_bench->read([](Connection &c) { return c.integer("SELECT attempts FROM outbox"); }).value(), 2, longWaitMs);
    QVERIFY(waitForNotice(u"550 5.1.1 No such user here"_s));
}

void TestMailer::U3_refusedForNowGoesOutWhenDue()
{
    const MailServer server;
    openWith(server.settings());
    invite(u"once@example.com"_s);
    QVERIFY(waitForNotice(u"451 4.7.1"_s));
    m_bench->clock.advanceMs(minute);
    invite(u"ada@example.com"_s); // any change triggers a refresh
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QVERIFY(waitForNoNotice());
}

void TestMailer::U3_refusedForNowGoesOutByItself()
{
    const MailServer server;
    openWith(server.settings());
    invite(u"once@example.com"_s);
    QVERIFY(waitForNotice(u"451 4.7.1"_s));
    m_bench->clock.advanceMs(minute - 50);
    invite(u"ada@example.com"_s); // the refresh finds that nothing is due yet
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, longWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(inOutbox(), 1, longWaitMs);
    m_bench->clock.advanceMs(50); // and nothing else happens
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QVERIFY(waitForNoNotice());
}

void TestMailer::U1_cancelledWaitsForSomebody()
{
    const MailServer server;
    openWith(server.settings());
    invite(u"silent@example.com"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server.wasMetWithSilence(), longWaitMs);
    QVERIFY(!notice()->isVisible());
    m_bench->window->workspaceView()->context().jobs.cancelAll();
    QVERIFY(waitForNotice(u"1 invitation"_s));
    server.endSilence();
    emit m_bench->window->workspaceView()->context().authority.changed({Resource::User}, 0); // must not start sending
    QVERIFY(m_bench->activate());
    QCOMPARE(inOutbox(), 1);
    click(button(notice(), u"Send…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, longWaitMs);
    QVERIFY(waitForNoNotice());
}

void TestMailer::U1_withoutAServerOneCanBeSetUp()
{
    const MailServer server;
    openWith(withLogin(server), {u"ada@example.com"_s}); // waits for the password
    QVERIFY(waitForNotice(u"1 invitation"_s));
    Workspace workspace = m_bench->read(&readWorkspace).value();
    workspace.mail = {};
    require(m_bench->window->workspaceView()->context().authority.execute(UpdateWorkspace{workspace}).result());
    QVERIFY(waitForNotice(u"No mail server is configured"_s));
    QVERIFY(m_bench->activate());
    click(button(notice(), u"Configure…"_s));
    const auto dialog = m_bench->dialog<MailSettingsDialog>();
    QTRY_VERIFY(named<QPushButton>(dialog, "submit")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestMailer::U1_brokenNetworkIsToldAndTriedAgain()
{
    auto server = std::make_unique<MailServer>();
    const MailSettings settings = server->settings();
    server.reset();
    openWith(settings, {u"ada@example.com"_s, u"bob@example.com"_s});
    QVERIFY(waitForNotice(u"cannot be reached"_s));
    const MailServer back({u"--port"_s, QString::number(settings.port)});
    QVERIFY(m_bench->activate());
    click(button(notice(), u"Retry"_s));
    QVERIFY(!notice()->isVisible()); // the old problem does not apply to this attempt
    QTRY_COMPARE_WITH_TIMEOUT(back.messages().size(), 2, longWaitMs);
    QVERIFY(waitForNoNotice());
}

void TestMailer::noticeCanBePutAway()
{
    const MailServer server;
    openWith(server.settings());
    invite(u"refused@example.com"_s);
    QVERIFY(waitForNotice(u"550"_s));
    QVERIFY(m_bench->activate());
    click(button(notice(), u"Dismiss this message"_s));
    QVERIFY(!notice()->isVisible());
    invite(u"evil@example.com"_s); // another rejection shows the banner again
    QVERIFY(waitForNotice(u"line one"_s));
}

QTEST_MAIN(TestMailer)
#include "tst_mailer.moc"
