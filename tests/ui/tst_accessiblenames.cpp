// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget that takes the focus must have an accessible name.
#include "core/crypto/keyfiles/keyexport.h"
#include "core/store/rows/cataloguerows.h"
#include "tests/support/consolebench.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"
#include "ui/dialogs/membersdialog.h"
#include "ui/export/exportdialog.h"
#include "ui/export/printpreview.h"
#include "ui/mail/mailpassworddialog.h"
#include "ui/mail/mailsettingsdialog.h"
#include "ui/pages/organizations/addmembersdialog.h"
#include "ui/pages/organizations/organizationdialog.h"
#include "ui/pages/tokens/cataloguedialog.h"
#include "ui/pages/tokens/permissiondialog.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/users/usereditor.h"
#include "ui/pages/users/userscopesdialog.h"
#include "ui/vault/changepassphrasedialog.h"
#include "ui/vault/recoverdialog.h"
#include "ui/vault/recoverycodedialog.h"
#include "ui/vault/rotatedatakeydialog.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultsettingsdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// Focusable widgets without an accessible name.
QString namelessWidgets(const QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (!widget->isVisible() || !takesFocus || widget->window() != window)
            continue;
        if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue; // names its line edit
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless.join(u'\n');
}

void addOrganization(const ConsoleBench &console)
{
    Organization organization;
    organization.name = QStringLiteral("Acme");
    if (!console.window->workspaceView()->context().authority.execute(CreateOrganization{organization}).result())
        qFatal("no organization");
}

void inviteUser(const ConsoleBench &console)
{
    User user;
    user.email = QStringLiteral("ana@example.com");
    user.scopes = QStringList{QStringLiteral("openid")};
    if (!console.window->workspaceView()->context().authority.execute(InviteUser{user}).result())
        qFatal("no user");
}

void addKey(const ConsoleBench &console)
{
    Authority &authority = console.window->workspaceView()->context().authority;
    CreateKey command;
    command.privateKey = valueOf(privateDer(test::testKey("p256.sec1.pem")));
    if (!authority.execute(CreateVault{SecretString("correct horse battery staple")}).result() ||
        !authority.execute(command).result())
        qFatal("no key");
}

} // namespace

class TestAccessibleNames final : public QObject
{
    Q_OBJECT

private slots:
    void everythingFocusableHasAName_data();
    void everythingFocusableHasAName();
    void alsoInAnOrganization_O1();
    void alsoInTheDialogsOfUsersAndMembers_U1_U5();
    void alsoInTheDialogsOfKeys_K1_K4();
    void alsoInTheDialogsOfTheVault_K5();
    void alsoInTheDialogsOfTokens_T2_T4_T5();
    void alsoInTheDialogsOfMail_U1();
};

void TestAccessibleNames::everythingFocusableHasAName_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::newRow("clients") << Resource::Client;
    QTest::newRow("users") << Resource::User;
    QTest::newRow("organizations") << Resource::Organization;
    QTest::newRow("scopes") << Resource::Scope;
    QTest::newRow("tokens") << Resource::Token;
    QTest::newRow("keys") << Resource::Key;
    QTest::newRow("audit") << Resource::Audit;
}

void TestAccessibleNames::everythingFocusableHasAName()
{
    QFETCH(Resource, resource);
    ConsoleBench console(3);
    addOrganization(console);
    inviteUser(console);
    if (resource == Resource::Token)
        QVERIFY(console.addSample({0, 5, 20}));
    if (resource == Resource::Key)
        addKey(console);
    QVERIFY(console.showTab(resource));
    console.key(Qt::Key_Home); // its details have buttons too
    QTRY_COMPARE(console.table()->selectedCount(), 1);
    QCOMPARE(namelessWidgets(console.window.get()), QString());
    for (const ActionId format : {ActionId::ExportCsv, ActionId::ExportPdf, ActionId::ExportXlsx}) {
        QTRY_VERIFY(console.page()->action(format)->isEnabled());
        console.page()->action(format)->trigger();
        const auto dialog = console.dialog<ExportDialog>();
        QCOMPARE(namelessWidgets(dialog), QString());
        click(button(dialog, u"Cancel"_s));
        QTRY_VERIFY(!dialog);
    }
    console.page()->action(ActionId::Print)->trigger();
    const auto preview = console.dialog<PrintPreview>();
    const auto *paper = qobject_cast<QLabel *>(preview->findChild<QScrollArea *>()->widget());
    QTRY_VERIFY(!paper->pixmap().isNull());
    QCOMPARE(namelessWidgets(preview), QString());
}

void TestAccessibleNames::alsoInAnOrganization_O1()
{
    ConsoleBench console(3);
    addOrganization(console);
    QVERIFY(console.showTab(Resource::Organization));
    QVERIFY(console.clickRow("name", u"Acme"_s));
    console.key(Qt::Key_Return);
    const auto dialog = console.dialog<OrganizationDialog>();
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(namelessWidgets(dialog), QString());
    }
    tabs->setCurrentIndex(0);
    click(button(dialog, u"Add members…"_s));
    QCOMPARE(namelessWidgets(console.dialog<AddMembersDialog>()), QString());
}

void TestAccessibleNames::alsoInTheDialogsOfTheVault_K5()
{
    ConsoleBench console(0);
    const PageContext &context = console.window->workspaceView()->context();
    QWidget *window = console.window.get();
    const Result<Outcome> made = context.authority.execute(CreateVault{SecretString("seven quiet harbours")}).result();
    QVERIFY(made);
    QDialog *dialogs[] = {new VaultSetupDialog(context, window),
                          new UnlockDialog(context, window),
                          new RecoverDialog(context, window),
                          new ChangePassphraseDialog(context, window),
                          new RotateDataKeyDialog(context, window),
                          new VaultSettingsDialog(context, console.settings, window),
                          new RecoveryCodeDialog(context, made->secrets.first().secret, window)};
    for (QDialog *dialog : dialogs) {
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(namelessWidgets(dialog), QString());
        if (auto *next = dialog->findChild<QPushButton *>(u"next"_s)) {
            next->click();
            QCOMPARE(namelessWidgets(dialog), QString());
        }
        delete dialog;
    }
    QCOMPARE(namelessWidgets(window), QString()); // with the lock in the status line
}

void TestAccessibleNames::alsoInTheDialogsOfUsersAndMembers_U1_U5()
{
    ConsoleBench console(3);
    inviteUser(console);
    QVERIFY(console.showTab(Resource::User));
    QVERIFY(console.clickRow("email", QStringLiteral("ana@example.com")));
    console.page()->action(ActionId::New)->trigger();
    const auto invite = console.dialog<UserEditor>();
    QTRY_VERIFY(named<QLineEdit>(invite, "email")->isEnabled()); // it has read what it needs
    QCOMPARE(namelessWidgets(invite), QString());
    click(button(invite, u"Cancel"_s));
    QTRY_VERIFY(!invite);
    console.page()->action(ActionId::Edit)->trigger();
    const auto editor = console.dialog<UserEditor>();
    QTRY_VERIFY(editor->windowTitle().contains(u"ana@example.com"_s)); // with a badge for the scope
    QCOMPARE(namelessWidgets(editor), QString());
    click(button(editor, u"Cancel"_s));
    QTRY_VERIFY(!editor);
    QVERIFY(console.activate());
    console.page()->action(ActionId::GrantScopes)->trigger();
    const auto scopes = console.dialog<UserScopesDialog>();
    QCOMPARE(namelessWidgets(scopes), QString());
    delete scopes;
    QVERIFY(console.activate());
    const PageContext &context = console.window->workspaceView()->context();
    (new MembersDialog(context, console.window.get()))->open();
    QCOMPARE(namelessWidgets(console.dialog<MembersDialog>()), QString());
}

void TestAccessibleNames::alsoInTheDialogsOfKeys_K1_K4()
{
    ConsoleBench console(0);
    addKey(console);
    QVERIFY(console.showTab(Resource::Key));
    console.key(Qt::Key_Home);
    QTRY_COMPARE(console.table()->selectedCount(), 1);
    for (const ActionId id :
         {ActionId::New, ActionId::ImportKey, ActionId::RotateKey, ActionId::Edit, ActionId::ExportKey,
          ActionId::KeyRecord, ActionId::RevokeKeys, ActionId::Publish, ActionId::InspectToken}) {
        QVERIFY(console.activate());
        console.page()->action(id)->trigger();
        const auto dialog = console.dialog<QDialog>();
        auto *attention = dialog->findChild<QLabel *>(u"attention"_s);
        QTRY_VERIFY(!attention || attention->text().isEmpty()); // it has finished loading
        QCOMPARE(namelessWidgets(dialog), QString());
        delete dialog;
    }
}

void TestAccessibleNames::alsoInTheDialogsOfTokens_T2_T4_T5()
{
    ConsoleBench console(0);
    const PageContext &context = console.window->workspaceView()->context();
    QVERIFY(console.addSample({0, 5, 20}));
    const auto idOf = [&console](const QByteArray &kind) {
        return console
            .read([kind](Connection &c) {
                return c.integer("SELECT id FROM token WHERE kind = '" + kind + "' AND status = 'active' LIMIT 1");
            })
            .value_or(0);
    };
    for (const QByteArray &kind : {QByteArray("api"), QByteArray("oauth"), QByteArray("organization")}) {
        QVERIFY2(idOf(kind) != 0, kind.constData());
        (new TokenEditor(context, idOf(kind), console.window.get()))->open();
        const auto editor = console.dialog<TokenEditor>();
        QTRY_VERIFY(named<QLineEdit>(editor, "name")->isEnabled()); // it has finished loading
        QVERIFY(!named<QLineEdit>(editor, "name")->text().isEmpty());
        QCOMPARE(namelessWidgets(editor), QString());
        delete editor;
    }
    (new TokenEditor(context, 0, console.window.get()))->open();
    const auto created = console.dialog<TokenEditor>();
    QTRY_VERIFY(named<QLineEdit>(created, "name")->isEnabled());
    QCOMPARE(namelessWidgets(created), QString());
    delete created;
    (new CatalogueDialog(context, console.window.get()))->open();
    const auto catalogue = console.dialog<CatalogueDialog>();
    QTRY_VERIFY(named<QPushButton>(catalogue, "addType")->isEnabled());
    QCOMPARE(namelessWidgets(catalogue), QString());
    delete catalogue;
    const PermissionCatalogue known = console.read(&readCatalogue).value();
    (new PermissionDialog(known, std::nullopt, console.window.get()))->open();
    QCOMPARE(namelessWidgets(console.dialog<PermissionDialog>()), QString());
}

void TestAccessibleNames::alsoInTheDialogsOfMail_U1()
{
    ConsoleBench console(0);
    const PageContext &context = console.window->workspaceView()->context();
    (new MailSettingsDialog(context, console.window.get()))->open();
    const auto settings = console.dialog<MailSettingsDialog>();
    QTRY_VERIFY(named<QLineEdit>(settings, "smtpHost")->isEnabled());
    QCOMPARE(namelessWidgets(settings), QString());
    delete settings;
    MailSettings mail;
    mail.host = u"mail.example.com"_s;
    mail.user = u"gate"_s;
    (new MailPasswordDialog(mail, u"535 no"_s, console.window.get()))->open();
    QCOMPARE(namelessWidgets(console.dialog<MailPasswordDialog>()), QString());
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
