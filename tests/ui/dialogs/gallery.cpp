// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every dialog into a folder for visual inspection: dialog-gallery [--dark] [--rtl] FOLDER
#include "core/settings/settings.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "tests/ui/dialogs/keygallery.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/createworkspacedialog.h"
#include "ui/dialogs/membersdialog.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspacesettingsdialog.h"
#include "ui/forms/scopelistedit.h"
#include "ui/forms/urilistedit.h"
#include "ui/mail/mailpassworddialog.h"
#include "ui/mail/mailsettingsdialog.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/pages/clients/clienttypes.h"
#include "ui/pages/clients/secretdialog.h"
#include "ui/pages/reveal.h"
#include "ui/pages/scopes/scopeeditor.h"
#include "ui/pages/users/usereditor.h"
#include "ui/pages/users/userscopesdialog.h"
#include "ui/table/entitytableview.h"
#include "ui/theme/theme.h"
#include "ui/vault/changepassphrasedialog.h"
#include "ui/vault/recoverdialog.h"
#include "ui/vault/recoverycodedialog.h"
#include "ui/vault/rotatedatakeydialog.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultsettingsdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

void shoot(QDialog *dialog, const QString &folder, const QString &name)
{
    QTest::qWait(100);
    dialog->grab().save(QDir(folder).filePath(name + u".png"_s));
}

MailSettings mailSettings()
{
    MailSettings settings;
    settings.host = u"mail.example.com"_s;
    settings.user = u"gatehouse@example.com"_s;
    settings.sender = u"gatehouse@example.com"_s;
    return settings;
}

Client gateway()
{
    Client client = newClient(ClientType::AuthorizationCode);
    client.clientId = u"meter-gateway"_s;
    client.name = u"Meter gateway"_s;
    client.redirectUris = {u"https://gateway.example.com/callback"_s, u"http://localhost/callback"_s};
    client.allowedScopes = {u"openid"_s, u"profile"_s, u"email"_s, u"role"_s};
    return client;
}

void shootClients(DialogBench &bench, const QString &folder, qint64 id)
{
    auto *create = opened(new ClientEditor(bench.services, 0, &bench.window)).data();
    QTest::keyClicks(child<QLineEdit>(create, u"name"_s), u"Field app"_s);
    auto *uris = child<UriListEdit>(create, u"redirectUris"_s);
    QTest::keyClicks(uris->findChild<QLineEdit *>(), u"http://app.example.com/callback"_s);
    click(child<QPushButton>(create, u"submit"_s));
    shoot(create, folder, u"client-create"_s);
    for (QRadioButton *button : create->findChildren<QRadioButton *>()) {
        if (button->text() == clientTypeTitle(ClientType::ClientCredentials))
            click(button);
    }
    shoot(create, folder, u"client-create-credentials"_s);
    delete create;

    auto *edit = opened(new ClientEditor(bench.services, id, &bench.window)).data();
    edit->resize(edit->width(), 1100);
    shoot(edit, folder, u"client-edit"_s);
    Client theirs = bench.client(u"meter-gateway"_s);
    theirs.name = u"Gateway of the north"_s;
    theirs.offlineAccess = false;
    theirs.grantTypes.removeAll(u"refresh_token"_s);
    bench.workspace.execute(UpdateClient{theirs});
    QTest::keyClicks(child<QLineEdit>(edit, u"name"_s), u" 2"_s);
    click(child<QPushButton>(edit, u"submit"_s));
    QTest::qWait(300);
    shoot(edit, folder, u"client-conflict"_s);
    delete edit;

    auto *secrets = opened(new SecretDialog(bench.services, id, &bench.window)).data();
    QTest::qWait(200);
    shoot(secrets, folder, u"client-secrets"_s);
    delete secrets;
}

void shootOthers(DialogBench &bench, const QString &folder, qint64 id)
{
    const RevealedSecret revealed{u"meter-gateway"_s,
                                  SecretString("ghs_7Jv4pQ0y1mN8sKc2RtXw5ZbEaLdUoFh9iG3kB6MnP_4tY2aQ")};
    QAction action(u"&New client…"_s);
    action.setShortcut(QKeySequence(u"Ctrl+N"_s));
    auto *scope = new ScopeEditor(bench.services, 0, &bench.window);
    const std::pair<QString, QDialog *> dialogs[] = {
        {u"reveal"_s,
         new RevealSecretDialog(u"Meter gateway"_s, revealed, bench.prompts, bench.clipboard, &bench.window)},
        {u"delete-client"_s, new ConfirmImpactDialog(bench.workspace.store(), Resource::Client, {id}, &bench.window)},
        {u"delete-scope"_s, new ConfirmImpactDialog(bench.workspace.store(), Resource::Scope,
                                                    {bench.scope(u"email"_s).id}, &bench.window)},
        {u"scope-create"_s, scope},
        {u"mail-settings"_s, new MailSettingsDialog(bench.services, &bench.window)},
        {u"mail-password"_s, new MailPasswordDialog(mailSettings(), {}, &bench.window)},
        {u"workspace-settings"_s, new WorkspaceSettingsDialog(bench.services, &bench.window)},
        {u"workspace-create"_s, new CreateWorkspaceDialog(u"/home/ana/Documents"_s, {}, bench.workspace.clock(),
                                                          bench.prompts, &bench.window)},
        {u"about"_s, new AboutDialog(&bench.window)},
        {u"shortcuts"_s, new ShortcutsDialog({&action}, &bench.window)},
    };
    for (const auto &[name, dialog] : dialogs) {
        dialog->open();
        QTest::qWait(200);
        if (dialog == scope)
            QTest::keyClicks(child<QLineEdit>(scope, u"name"_s), u"open door"_s);
        if (dialog == scope)
            click(child<QPushButton>(scope, u"submit"_s));
        shoot(dialog, folder, name);
        delete dialog;
    }
}

void shootUsers(DialogBench &bench, const QString &folder)
{
    User ana;
    ana.email = u"ana@example.com"_s;
    ana.name = u"Ana García"_s;
    ana.scopes = {u"openid"_s, u"profile"_s, u"email"_s};
    const Outcome outcome = bench.workspace.execute(InviteUser{ana});
    const qint64 id = outcome.ids.first();
    const Workspace workspace = *bench.workspace.read(&readWorkspace);

    auto *invite = opened(new UserEditor(bench.services, workspace, 0, &bench.window)).data();
    QTest::keyClicks(child<QLineEdit>(invite, u"email"_s), u"Ana@example.com"_s);
    child<ScopeListEdit>(invite, u"scopes"_s)->setValues({u"openid"_s, u"role"_s});
    click(child<QPushButton>(invite, u"submit"_s));
    QTest::qWait(300);
    shoot(invite, folder, u"user-invite"_s);
    delete invite;

    auto *edit = opened(new UserEditor(bench.services, {}, id, &bench.window)).data();
    shoot(edit, folder, u"user-edit"_s);
    bench.workspace.execute(GrantScopes{{id}, {u"role"_s}});
    QTest::keyClicks(child<QLineEdit>(edit, u"name"_s), u" Ruiz"_s);
    click(child<QPushButton>(edit, u"submit"_s));
    QTest::qWait(300);
    shoot(edit, folder, u"user-conflict"_s);
    delete edit;

    auto *grant = new UserScopesDialog(bench.services, UserScopesDialog::Purpose::Grant, {id}, &bench.window);
    grant->open();
    QTest::qWait(300);
    shoot(grant, folder, u"user-grant"_s);
    delete grant;

    revealInvitations(outcome, workspace, bench.services, &bench.window);
    auto *link = bench.window.findChild<RevealSecretDialog *>();
    shoot(link, folder, u"user-link"_s);
    delete link;

    auto *remove = new ConfirmImpactDialog(bench.workspace.store(), Resource::User, {id}, &bench.window);
    remove->open();
    QTest::qWait(200);
    shoot(remove, folder, u"delete-user"_s);
    delete remove;
}

void shootMembers(DialogBench &bench, const QString &folder)
{
    Member member;
    for (const QString &name : {u"ingrid@example.com"_s, u"omar"_s}) {
        member.name = name;
        bench.workspace.execute(CreateMember{member});
        member.role = Role::Editor;
    }
    auto *members = opened(new MembersDialog(bench.services, &bench.window)).data();
    QTest::qWait(300);
    auto *table = members->findChild<EntityTableView *>();
    table->selectRow(table->model()->rowCount() - 1); // the last Admin
    QTest::qWait(200);
    shoot(members, folder, u"members"_s);
    delete members;
}

void shootVault(DialogBench &bench, const QString &folder)
{
    Settings settings;
    auto *setup = opened(new VaultSetupDialog(bench.services, &bench.window)).data();
    shoot(setup, folder, u"vault-setup"_s);
    QTest::keyClicks(child<QLineEdit>(setup, u"passphrase"_s), u"quiet harbour"_s);
    QTest::keyClicks(child<QLineEdit>(setup, u"repeat"_s), u"quiet"_s);
    click(child<QPushButton>(setup, u"submit"_s));
    shoot(setup, folder, u"vault-setup-problem"_s);
    delete setup;

    const SecretString code =
        bench.workspace.execute(CreateVault{SecretString("quiet harbour lamps")}).secrets[0].secret;
    bench.workspace.execute(AddKeychainSlot{u"ana@desk"_s, SecretString("0123456789abcdef0123456789abcdef")});
    auto *recovery = opened(new RecoveryCodeDialog(bench.services, code, &bench.window)).data();
    shoot(recovery, folder, u"vault-recovery-code"_s);
    click(child<QPushButton>(recovery, u"next"_s));
    QTest::keyClicks(child<QLineEdit>(recovery, u"answer0"_s), u"ABCDE"_s);
    click(child<QPushButton>(recovery, u"next"_s));
    shoot(recovery, folder, u"vault-recovery-check"_s);
    delete recovery;

    const std::pair<QString, QDialog *> dialogs[] = {
        {u"vault-settings"_s, new VaultSettingsDialog(bench.services, settings, &bench.window)},
        {u"vault-change"_s, new ChangePassphraseDialog(bench.services, &bench.window)},
        {u"vault-rotate"_s, new RotateDataKeyDialog(bench.services, &bench.window)},
        {u"vault-recover"_s, new RecoverDialog(bench.services, &bench.window)},
        {u"vault-unlock"_s, new UnlockDialog(bench.services, &bench.window)},
    };
    for (const auto &[name, dialog] : dialogs) {
        dialog->open();
        QTest::qWait(200);
        shoot(dialog, folder, name);
        if (name == u"vault-unlock"_s) {
            QTest::keyClicks(child<QLineEdit>(dialog, u"passphrase"_s), u"quiet harbour lamp"_s);
            click(child<QPushButton>(dialog, u"submit"_s));
            shoot(dialog, folder, u"vault-unlock-busy"_s);
            QTest::qWait(3000);
            shoot(dialog, folder, u"vault-unlock-wrong"_s);
        }
        delete dialog;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    const QStringList arguments = QApplication::arguments();
    applyTheme(app, arguments.contains(u"--dark"_s) ? SchemeChoice::Dark : SchemeChoice::Light);
    if (arguments.contains(u"--rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString folder = arguments.last();
    QDir().mkpath(folder);
    shootKeys(folder);
    DialogBench bench;
    const qint64 id = bench.workspace.execute(CreateClient{gateway()}).ids.first();
    bench.workspace.execute(AddClientSecret{id, u"production 2026"_s, bench.workspace.clock().now().addDays(90)});
    shootClients(bench, folder, id);
    shootOthers(bench, folder, id);
    shootUsers(bench, folder);
    shootMembers(bench, folder);
    shootVault(bench, folder);
    return 0;
}
