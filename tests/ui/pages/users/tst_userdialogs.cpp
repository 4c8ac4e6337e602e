// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "tests/support/valueof.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/forms/banner.h"
#include "ui/forms/scopelistedit.h"
#include "ui/pages/reveal.h"
#include "ui/pages/users/invitations.h"
#include "ui/pages/users/usereditor.h"
#include "ui/pages/users/userscopesdialog.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QString error(const QWidget *dialog, const QString &field)
{
    const auto *label = child<QLabel>(dialog, field + u"Error"_s);
    return label->isVisible() ? label->text() : QString();
}

QStringList texts(const QWidget *dialog)
{
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    return said;
}

bool says(const QWidget *dialog, const QString &text)
{
    return texts(dialog).join(u'\n').contains(text);
}

void typeScope(const QWidget *dialog, const QString &name)
{
    auto *scopes = child<ScopeListEdit>(dialog, u"scopes"_s);
    scopes->startInput();
    auto *input = child<QLineEdit>(scopes, u"scopeInput"_s);
    QTest::keyClicks(input, name);
    QTest::keyClick(input, Qt::Key_Return);
}

} // namespace

class TestUserDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DialogBench>(); }
    void cleanup() { m_bench.reset(); }
    void U1_invitesByKeys();
    void U1_saysWhatIsWrongBesideTheField();
    void U1_existingAddressStandsBesideTheField();
    void U1_saysWhatHappensNext();
    void U1_linksAreShownOneAfterTheOther();
    void U1_linkIsSavedAsMail();
    void U2_editsNameAndScopes();
    void U2_conflictKeepsMineOnTopOfTheirs();
    void U2_grantOffersWhatIsMissing();
    void U2_revokeOffersWhatThereIs();
    void U3_timeLeft_data();
    void U3_timeLeft();

private:
    [[nodiscard]] User user(const QString &email)
    {
        return m_bench->workspace.read([email](Connection &c) { return findRow<User>(c, email); }).value_or(User());
    }
    Outcome invite(const QString &email, const QStringList &scopes = {u"openid"_s})
    {
        User user;
        user.email = email;
        user.scopes = scopes;
        return m_bench->workspace.execute(InviteUser{user});
    }
    [[nodiscard]] Workspace workspace() { return *m_bench->workspace.read(&readWorkspace); }
    UserEditor *newInvite(const Workspace &workspace)
    {
        return opened(new UserEditor(m_bench->services, workspace, 0, &m_bench->window)).data();
    }
    /// The RevealSecretDialog that is open, once it is.
    RevealSecretDialog *link()
    {
        RevealSecretDialog *found = nullptr;
        waitUntil([&] {
            for (auto *dialog : m_bench->window.findChildren<RevealSecretDialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        });
        return found;
    }

    std::unique_ptr<DialogBench> m_bench;
};

void TestUserDialogs::U1_invitesByKeys()
{
    QPointer<UserEditor> dialog = newInvite(workspace());
    QSignalSpy invited(dialog, &UserEditor::saved);
    QTRY_VERIFY(child<QLineEdit>(dialog, u"email"_s)->hasFocus());
    QTest::keyClicks(child<QLineEdit>(dialog, u"email"_s), u" ana@example.com "_s);
    child<QLineEdit>(dialog, u"name"_s)->insert(u"Ana García"_s); // keyClicks() knows ASCII alone
    typeScope(dialog, u"openid"_s);
    typeScope(dialog, u"email"_s);
    QTest::keyClick(child<QLineEdit>(dialog, u"name"_s), Qt::Key_Return);
    QTRY_COMPARE(invited.size(), 1);
    QTRY_VERIFY(!dialog);
    QCOMPARE(user(u"ana@example.com"_s).name, u"Ana García"_s);
    QCOMPARE(user(u"ana@example.com"_s).scopes, (QStringList{u"email"_s, u"openid"_s}));
    QCOMPARE(invited.first().at(0).value<Outcome>().secrets.size(), 1);
    QCOMPARE(invited.first().at(1).toString(), u"ana@example.com"_s);
}

void TestUserDialogs::U1_saysWhatIsWrongBesideTheField()
{
    const QPointer<UserEditor> dialog = newInvite(workspace());
    QCOMPARE(error(dialog, u"email"_s), QString()); // not before the first touch
    QTest::keyClicks(child<QLineEdit>(dialog, u"email"_s), u"ana"_s);
    QTest::keyClick(child<QLineEdit>(dialog, u"email"_s), Qt::Key_Return);
    QVERIFY(error(dialog, u"email"_s).contains(u'@'));
    QCOMPARE(error(dialog, u"scopes"_s), u"Grant at least one scope."_s);
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    QVERIFY(says(dialog, u"2 field"_s));
    typeScope(dialog, u"openid"_s);
    QCOMPARE(error(dialog, u"scopes"_s), QString());
}

void TestUserDialogs::U1_existingAddressStandsBesideTheField()
{
    invite(u"ana@example.com"_s);
    const QPointer<UserEditor> dialog = newInvite(workspace());
    child<QLineEdit>(dialog, u"email"_s)->insert(u"\u0430na@example.com"_s); // Cyrillic
    typeScope(dialog, u"openid"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(error(dialog, u"email"_s).contains(u"ana@example.com"_s));
    QVERIFY(dialog);
}

void TestUserDialogs::U1_saysWhatHappensNext()
{
    Workspace shown = workspace();
    shown.invitationLifetimeMs = 30 * 60'000;
    QPointer<UserEditor> dialog = newInvite(shown);
    QVERIFY(says(dialog, u"You get a link"_s) && says(dialog, u"30 minutes"_s));
    QVERIFY(!child<QCheckBox>(dialog, u"mail"_s)->isVisible());
    delete dialog;
    shown.mail.host = u"mail.example.com"_s;
    dialog = newInvite(shown);
    QVERIFY(says(dialog, u"gets a mail"_s));
    child<QCheckBox>(dialog, u"mail"_s)->click();
    QVERIFY(says(dialog, u"You get a link"_s));
    delete dialog;
    shown.issuer.clear();
    dialog = newInvite(shown);
    QVERIFY(says(dialog, u"no link can be made"_s) && says(dialog, u"Resend invitation"_s));
}

void TestUserDialogs::U1_linksAreShownOneAfterTheOther()
{
    const QList<qint64> ids{invite(u"ana@example.com"_s).ids.first(), invite(u"liu@example.com"_s).ids.first()};
    const Outcome outcome = m_bench->workspace.execute(ResendInvitations{ids});
    revealInvitations(outcome, workspace(), m_bench->services, &m_bench->window);
    for (const QString &email : {u"ana@example.com"_s, u"liu@example.com"_s}) {
        RevealSecretDialog *dialog = link();
        QVERIFY(dialog && dialog->windowTitle().contains(email));
        QVERIFY(says(dialog, u"works once"_s) && says(dialog, u"1 day"_s));
        QVERIFY(!says(dialog, u"ghi_"_s)); // painted only
        dialog->findChild<QCheckBox *>()->setChecked(true);
        click(child<QPushButton>(dialog, u"close"_s));
    }
    QTRY_VERIFY(m_bench->window.findChildren<RevealSecretDialog *>().isEmpty());
}

void TestUserDialogs::U1_linkIsSavedAsMail()
{
    const Outcome outcome = invite(u"ana@example.com"_s);
    revealInvitations(outcome, workspace(), m_bench->services, &m_bench->window);
    const QString path = m_bench->workspace.folder() + u"/invitation.eml"_s;
    m_bench->prompts.paths = {path};
    click(child<QPushButton>(link(), u"save"_s));
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(m_bench->prompts.fileQuestions.first().suggested.endsWith(u"ana@example.com.eml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("To: ") && mail.contains("ana@example.com"));
    QByteArray text = mail;
    text.replace("=\r\n", ""); // quoted-printable
    text.replace("=3D", "=");
    QVERIFY(text.contains(outcome.secrets.first().secret.reveal().toByteArray()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestUserDialogs::U2_editsNameAndScopes()
{
    const qint64 id = invite(u"ana@example.com"_s, {u"openid"_s, u"email"_s}).ids.first();
    QPointer<UserEditor> dialog = opened(new UserEditor(m_bench->services, {}, id, &m_bench->window));
    QTRY_COMPARE(dialog->windowTitle(), u"Edit user “ana@example.com”"_s);
    QVERIFY(child<QLineEdit>(dialog, u"email"_s)->isReadOnly());
    QVERIFY(says(dialog, u"next token refresh"_s));
    QTest::keyClicks(child<QLineEdit>(dialog, u"name"_s), u"Ana"_s);
    for (auto *pill : child<ScopeListEdit>(dialog, u"scopes"_s)->findChildren<QAbstractButton *>()) {
        if (pill->text() == u"email")
            QTest::keyClick(pill, Qt::Key_Delete);
    }
    typeScope(dialog, u"profile"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(user(u"ana@example.com"_s).name, u"Ana"_s);
    QCOMPARE(user(u"ana@example.com"_s).scopes, (QStringList{u"openid"_s, u"profile"_s}));
}

void TestUserDialogs::U2_conflictKeepsMineOnTopOfTheirs()
{
    const qint64 id = invite(u"ana@example.com"_s).ids.first();
    QPointer<UserEditor> dialog = opened(new UserEditor(m_bench->services, {}, id, &m_bench->window));
    QTRY_VERIFY(child<QLineEdit>(dialog, u"name"_s)->hasFocus());
    m_bench->workspace.execute(GrantScopes{{id}, {u"profile"_s}});
    QTest::keyClicks(child<QLineEdit>(dialog, u"name"_s), u"Ana"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(says(dialog, u"changed by someone else"_s));
    QVERIFY(says(dialog, u"profile"_s));
    QPushButton *keep = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"Keep"))
            keep = button;
    }
    QVERIFY(keep);
    click(keep);
    QTRY_VERIFY(!dialog);
    QCOMPARE(user(u"ana@example.com"_s).name, u"Ana"_s);
    QCOMPARE(user(u"ana@example.com"_s).scopes, (QStringList{u"openid"_s, u"profile"_s}));
}

void TestUserDialogs::U2_grantOffersWhatIsMissing()
{
    const qint64 id = invite(u"ana@example.com"_s, {u"openid"_s}).ids.first();
    auto *raw = new UserScopesDialog(m_bench->services, UserScopesDialog::Purpose::Grant, {id}, &m_bench->window);
    QSignalSpy chosen(raw, &UserScopesDialog::chosen);
    raw->open();
    QTRY_COMPARE(raw->windowTitle(), u"Grant scopes to “ana@example.com”"_s);
    QTRY_VERIFY(child<QLineEdit>(raw, u"scopeInput"_s)->isVisible()); // one has only to type
    typeScope(raw, u"openid"_s);                                      // has it already
    QVERIFY(child<ScopeListEdit>(raw, u"scopes"_s)->values().isEmpty());
    child<QLineEdit>(raw, u"scopeInput"_s)->clear();
    typeScope(raw, u"email"_s);
    click(child<QPushButton>(raw, u"submit"_s));
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<QList<qint64>>(), QList<qint64>{id});
    QCOMPARE(chosen.first().at(1).toStringList(), QStringList{u"email"_s});
}

void TestUserDialogs::U2_revokeOffersWhatThereIs()
{
    const qint64 id = invite(u"ana@example.com"_s, {u"openid"_s}).ids.first();
    auto *raw = new UserScopesDialog(m_bench->services, UserScopesDialog::Purpose::Revoke, {id}, &m_bench->window);
    raw->open();
    QTRY_VERIFY(child<QLineEdit>(raw, u"scopeInput"_s)->isVisible());
    typeScope(raw, u"email"_s); // has it not
    QVERIFY(child<ScopeListEdit>(raw, u"scopes"_s)->values().isEmpty());
    delete raw;
    m_bench->workspace.execute(RevokeScopes{{id}, {u"openid"_s}});
    raw = new UserScopesDialog(m_bench->services, UserScopesDialog::Purpose::Revoke, {id}, &m_bench->window);
    raw->open();
    QTRY_VERIFY(says(raw, u"The user has no scopes."_s));
    QVERIFY(!child<QPushButton>(raw, u"submit"_s)->isEnabled());
}

void TestUserDialogs::U3_timeLeft_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("past") << qint64(0) << u"Invited · expired"_s;
    QTest::newRow("seconds") << qint64(1) << u"Invited · 1 minute left"_s;
    QTest::newRow("minutes") << qint64(59 * 60 + 59) << u"Invited · 59 minutes left"_s;
    QTest::newRow("hour") << qint64(3600) << u"Invited · 1 hour left"_s;
    QTest::newRow("hours") << qint64(86'399) << u"Invited · 23 hours left"_s;
    QTest::newRow("day") << qint64(86'400) << u"Invited · 1 day left"_s;
    QTest::newRow("days") << qint64(2 * 86'400 + 5) << u"Invited · 2 days left"_s;
}

void TestUserDialogs::U3_timeLeft()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QDateTime now = m_bench->workspace.clock().now();
    QCOMPARE(invitedText(now.addSecs(seconds), now), text);
    QCOMPARE(invitedText({}, now), u"Invited"_s);
}

QTEST_MAIN(TestUserDialogs)
#include "tst_userdialogs.moc"
