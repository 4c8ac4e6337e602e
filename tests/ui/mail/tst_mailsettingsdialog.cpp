// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "tests/support/mailserver.h"
#include "ui/dialogs/workspacesettingsdialog.h"
#include "ui/mail/mailpassword.h"
#include "ui/mail/mailpassworddialog.h"
#include "ui/mail/mailsettingsdialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int longWaitMs = 30'000;

void type(QWidget *dialog, const char *field, const QString &text)
{
    auto *edit = child<QLineEdit>(dialog, QString::fromLatin1(field));
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

} // namespace

/// The mail server settings (U1).
class TestMailSettingsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<DialogBench>();
        m_bench->services.mailPassword = &m_password;
    }
    void cleanup()
    {
        m_bench.reset();
        m_password.forget();
    }
    void U1_settingsAreStored();
    void U1_problemsStandBesideTheirFields();
    void U1_portFollowsTheSecurity();
    void U1_emptyServerTurnsMailOff();
    void U1_workspaceSettingsKeepWhatWasSavedHere();
    void U1_testMessageArrives();
    void U1_testSaysWhatIsWrong();
    void U1_returnBesideTheTestTriesIt();
    void U1_testAsksForThePasswordOnce();

private:
    [[nodiscard]] QPointer<MailSettingsDialog> newDialog()
    {
        const auto dialog = opened(new MailSettingsDialog(m_bench->services, &m_bench->window));
        auto *port = child<QLineEdit>(dialog, u"smtpPort"_s);
        if (!QTest::qWaitFor([port] { return !port->text().isEmpty(); }))
            qFatal("the settings are not read");
        return dialog;
    }
    void choose(QWidget *dialog, MailSecurity security)
    {
        auto *combo = child<QComboBox>(dialog, u"smtpSecurity"_s);
        while (combo->currentIndex() != static_cast<int>(security))
            QTest::keyClick(combo, combo->currentIndex() < static_cast<int>(security) ? Qt::Key_Down : Qt::Key_Up);
    }
    void fill(QWidget *dialog, const MailSettings &settings)
    {
        choose(dialog, settings.security);
        type(dialog, "smtpHost", settings.host);
        type(dialog, "smtpPort", QString::number(settings.port));
        type(dialog, "smtpUser", settings.user);
        type(dialog, "smtpSender", settings.sender);
    }
    [[nodiscard]] Workspace stored() { return m_bench->workspace.read(&readWorkspace).value(); }
    static QString error(QWidget *dialog, const char *field)
    {
        const auto *label = child<QLabel>(dialog, QString::fromLatin1(field) + u"Error"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static QString testResult(QWidget *dialog) { return child<QLabel>(dialog, u"testResult"_s)->text(); }

    std::unique_ptr<DialogBench> m_bench;
    MailPassword m_password;
};

void TestMailSettingsDialog::U1_settingsAreStored()
{
    const auto dialog = newDialog();
    MailSettings settings;
    settings.host = u"mail.example.com"_s;
    settings.port = 2525;
    settings.security = MailSecurity::Tls;
    settings.user = u"gate"_s;
    settings.sender = u"gatehouse@example.com"_s;
    fill(dialog, settings);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(stored().mail == settings);
    const auto again = newDialog();
    QCOMPARE(child<QLineEdit>(again, u"smtpHost"_s)->text(), settings.host);
    QCOMPARE(child<QLineEdit>(again, u"smtpPort"_s)->text(), u"2525"_s);
    QCOMPARE(child<QComboBox>(again, u"smtpSecurity"_s)->currentText(), u"TLS"_s);
}

void TestMailSettingsDialog::U1_problemsStandBesideTheirFields()
{
    const auto dialog = newDialog();
    child<QComboBox>(dialog, u"smtpSecurity"_s)->setFocus();
    choose(dialog, MailSecurity::None);
    type(dialog, "smtpHost", u"mail.example.com:25"_s);
    type(dialog, "smtpPort", u"x"_s);
    type(dialog, "smtpSender", u"nobody"_s);
    QTest::keyClick(child<QLineEdit>(dialog, u"smtpSender"_s),
                    Qt::Key_Tab); // a problem is shown when the field loses the focus
    for (const char *field : {"smtpHost", "smtpPort", "smtpSecurity", "smtpSender"})
        QVERIFY2(!error(dialog, field).isEmpty(), field);
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    type(dialog, "smtpHost", u"localhost"_s);
    type(dialog, "smtpPort", u"25"_s);
    type(dialog, "smtpSender", u"gatehouse@example.com"_s);
    for (const char *field : {"smtpHost", "smtpPort", "smtpSecurity", "smtpSender"})
        QCOMPARE(error(dialog, field), QString());
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(stored().mail.security == MailSecurity::None);
}

void TestMailSettingsDialog::U1_portFollowsTheSecurity()
{
    const auto dialog = newDialog();
    const auto *port = child<QLineEdit>(dialog, u"smtpPort"_s);
    QCOMPARE(port->text(), u"587"_s);
    choose(dialog, MailSecurity::Tls);
    QCOMPARE(port->text(), u"465"_s);
    choose(dialog, MailSecurity::StartTls);
    QCOMPARE(port->text(), u"587"_s);
    type(dialog, "smtpPort", u"25"_s);
    choose(dialog, MailSecurity::Tls);
    QCOMPARE(port->text(), u"25"_s); // the user's own port
}

void TestMailSettingsDialog::U1_emptyServerTurnsMailOff()
{
    Workspace before = stored();
    before.mail.host = u"mail.example.com"_s;
    before.mail.sender = u"gatehouse@example.com"_s;
    m_bench->workspace.execute(UpdateWorkspace{before});
    const auto dialog = newDialog();
    type(dialog, "smtpHost", {});
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(!stored().mail.isSet());
}

void TestMailSettingsDialog::U1_workspaceSettingsKeepWhatWasSavedHere()
{
    const auto parent = opened(new WorkspaceSettingsDialog(m_bench->services, &m_bench->window));
    QTRY_COMPARE(child<QLineEdit>(parent, u"name"_s)->text(), u"Test workspace"_s);
    click(child<QPushButton>(parent, u"mail"_s));
    QPointer<MailSettingsDialog> dialog;
    QTRY_VERIFY((dialog = parent->findChild<MailSettingsDialog *>()));
    QTRY_VERIFY(!child<QLineEdit>(dialog, u"smtpPort"_s)->text().isEmpty());
    type(dialog, "smtpHost", u"mail.example.com"_s);
    type(dialog, "smtpSender", u"gatehouse@example.com"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    type(parent, "name", u"Plant"_s);
    click(child<QPushButton>(parent, u"submit"_s));
    QTRY_VERIFY(!parent);
    QCOMPARE(stored().name, u"Plant"_s);
    QCOMPARE(stored().mail.host, u"mail.example.com"_s);
}

void TestMailSettingsDialog::U1_testMessageArrives()
{
    const MailServer server;
    const auto dialog = newDialog();
    fill(dialog, server.settings());
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(testResult(dialog), u"Sent. Check the mailbox of gatehouse@example.com."_s, longWaitMs);
    type(dialog, "testRecipient", u"ana@example.org"_s);
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(testResult(dialog), u"Sent. Check the mailbox of ana@example.org."_s, longWaitMs);
    QCOMPARE(server.messages().size(), 2);
    QCOMPARE(server.messages().at(1)[u"envelope"_s][u"to"_s].toArray(), QJsonArray{u"ana@example.org"_s});
    QVERIFY(!stored().mail.isSet()); // tested before it is saved
}

void TestMailSettingsDialog::U1_testSaysWhatIsWrong()
{
    const MailServer server;
    const auto dialog = newDialog();
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QCOMPARE(testResult(dialog), u"Enter a server first."_s);
    fill(dialog, server.settings());
    type(dialog, "testRecipient", u"refused@example.com"_s);
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(testResult(dialog).contains(u"550 5.1.1 No such user here"_s), longWaitMs);
    QVERIFY(child<QPushButton>(dialog, u"sendTest"_s)->isEnabled());
    type(dialog, "testRecipient", u"nobody"_s);
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QVERIFY(testResult(dialog).contains(u"@"_s));
    QVERIFY(server.messages().isEmpty());
}

void TestMailSettingsDialog::U1_returnBesideTheTestTriesIt()
{
    const auto dialog = newDialog();
    const Workspace before = stored();
    type(dialog, "testRecipient", u"me@example.com"_s);
    QTest::keyClick(child<QLineEdit>(dialog, u"testRecipient"_s), Qt::Key_Return);
    QCOMPARE(testResult(dialog), u"Enter a server first."_s);
    type(dialog, "smtpHost", u"mail.example.com"_s);
    type(dialog, "testRecipient", u"me"_s);
    QTest::keyClick(child<QLineEdit>(dialog, u"testRecipient"_s), Qt::Key_Enter);
    QVERIFY(testResult(dialog) != u"Enter a server first."_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(stored().revision, before.revision);
}

void TestMailSettingsDialog::U1_testAsksForThePasswordOnce()
{
    const MailServer server({u"--login"_s, u"gate:open sesame"_s});
    MailSettings settings = server.settings();
    settings.user = u"gate"_s;
    const auto dialog = newDialog();
    fill(dialog, settings);
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QPointer<MailPasswordDialog> question;
    QTRY_VERIFY((question = dialog->findChild<MailPasswordDialog *>()));
    QTest::keyClicks(child<QLineEdit>(question, u"mailPassword"_s), u"open sesame"_s);
    QTest::keyClick(child<QLineEdit>(question, u"mailPassword"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(testResult(dialog).startsWith(u"Sent."_s), longWaitMs);
    QTRY_VERIFY(!question);
    click(child<QPushButton>(dialog, u"sendTest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 2, longWaitMs);
    QVERIFY(!dialog->findChild<MailPasswordDialog *>());
}

QTEST_MAIN(TestMailSettingsDialog)
#include "tst_mailsettingsdialog.moc"
