// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the Tokens tab and in an organization's Access tokens, with real dialogs on a real workspace.
#include "core/store/rows/clientrows.h"
#include "core/store/rows/tokenqueries.h"
#include "tests/support/consolebench.h"
#include "tests/support/valueof.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/pages/organizations/organizationdialog.h"
#include "ui/pages/resourcelist.h"
#include "ui/pages/tokens/accesstokensview.h"
#include "ui/pages/tokens/cataloguedialog.h"
#include "ui/pages/tokens/expirynotice.h"
#include "ui/pages/tokens/permissiondialog.h"
#include "ui/pages/tokens/tokenactions.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/tokens/tokenstrip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

Outcome execute(const ConsoleBench &console, Command command)
{
    auto outcome = console.window->workspaceView()->context().authority.execute(std::move(command)).result();
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

qint64 organization(const ConsoleBench &console)
{
    Organization acme;
    acme.name = u"Acme"_s;
    return execute(console, CreateOrganization{acme}).ids.first();
}

Token create(const ConsoleBench &console, const QString &name, TokenKind kind = TokenKind::Api,
             qint64 organizationId = 0, const QDateTime &expiresAt = {})
{
    Token token;
    token.kind = kind;
    token.tokenId = name.toLower();
    token.name = name;
    token.organizationId = organizationId;
    token.maximumRole = kind == TokenKind::Api ? AccessRole::None : AccessRole::User;
    token.expiresAt = expiresAt;
    token.id = execute(console, CreateToken{token}).ids.first();
    return token;
}

Token stored(const ConsoleBench &console, const QString &tokenId)
{
    return console.read([tokenId](Connection &connection) { return findRow<Token>(connection, tokenId); })
        .value_or(Token());
}

template <typename Dialog>
QPointer<Dialog> readyEditor(const ConsoleBench &console)
{
    const QPointer<Dialog> dialog = console.dialog<Dialog>();
    auto *submit = named<QPushButton>(dialog, "submit");
    if (!QTest::qWaitFor([submit] { return submit->isEnabled(); }))
        qFatal("the editor does not become ready");
    return dialog;
}

QStringList rows(const ConsoleBench &console)
{
    QStringList names = console.column("name");
    names.sort();
    return names;
}

} // namespace

class TestTokensPage final : public QObject
{
    Q_OBJECT

private slots:
    void T2_createsATokenThatMayOnlyReadOneDevice();
    void T1_kindIsChosenInSight();
    void T4_revokedReactivatedAndDeletedForGood();
    void T5_detailsSayWhatWasConsentedTo();
    void T6_activatesAndDeactivatesSeveral();
    void T6_nothingThatCanBeSwitchedIsSaid();
    void T6_expiredIsReadOnlyWithAReason();
    void T5_homePageOfTheClientIsAskedAbout();
    void T7_detailsSayWhatItMayDoAndWhyNoMore();
    void T3_deletesSeveralAtOnce();
    void expiringSoonIsAnnouncedAndShown();
    void catalogueOpensFromTheTab();
    void O2_organizationCreatesRevokesAndDeletes();
};

void TestTokensPage::T2_createsATokenThatMayOnlyReadOneDevice()
{
    ConsoleBench console(0);
    QVERIFY(console.showTab(Resource::Token));
    console.page()->action(ActionId::New)->trigger();
    const auto editor = readyEditor<TokenEditor>(console);
    named<QLineEdit>(editor, "name")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Pump 7"_s);
    click(named<QPushButton>(editor, "addPermission"));
    const auto permission = console.dialog<PermissionDialog>();
    named<QRadioButton>(permission, "one")->click();
    QTest::keyClicks(named<QLineEdit>(permission, "identifier"), u"pump-7"_s);
    auto *actions = named<QListWidget>(permission, "actions");
    actions->findItems(u"GetDeviceStats"_s, Qt::MatchStartsWith).first()->setCheckState(Qt::Checked);
    click(named<QPushButton>(permission, "submit"));
    QTRY_VERIFY(!permission);
    click(named<QPushButton>(editor, "submit"));
    const auto reveal = console.dialog<RevealSecretDialog>();
    QVERIFY(reveal->windowTitle().contains(u"Pump 7"_s));
    click(named<QPushButton>(reveal, "copy"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ght_"_s));
    reveal->findChild<QCheckBox *>()->setChecked(true);
    click(named<QPushButton>(reveal, "close"));
    QTRY_VERIFY(!reveal);
    QTRY_COMPARE(rows(console), QStringList{u"Pump 7"_s});
    QVERIFY(console.waitForDetails(u"Device “pump-7”"_s));
    QVERIFY(console.waitForDetails(u"GetDeviceStats"_s));
    QVERIFY(console.waitForText(u"“Pump 7” created."_s));
}

void TestTokensPage::T1_kindIsChosenInSight()
{
    ConsoleBench console(0);
    const qint64 acme = organization(console);
    create(console, u"Reader"_s);
    create(console, u"Deploy"_s, TokenKind::Organization, acme);
    QVERIFY(console.showTab(Resource::Token));
    QTRY_COMPARE(rows(console), (QStringList{u"Deploy"_s, u"Reader"_s}));
    auto *kind = named<SegmentedChoice>(console.page(), "tokenKind");
    QVERIFY(kind->isVisible());
    click(kind->findChildren<QAbstractButton *>().at(3));
    QTRY_COMPARE(rows(console), QStringList{u"Deploy"_s});
    QCOMPARE(console.model()->query().filters.size(), 1);
    click(kind->findChildren<QAbstractButton *>().at(1));
    QTRY_COMPARE(rows(console), QStringList{u"Reader"_s});
    // The chip says it too, and without it all are shown.
    QAbstractButton *chip = button(console.page(), u"Kind: API"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(rows(console), (QStringList{u"Deploy"_s, u"Reader"_s}));
    QCOMPARE(kind->current(), 0);
}

void TestTokensPage::T4_revokedReactivatedAndDeletedForGood()
{
    ConsoleBench console(0);
    create(console, u"Deploy"_s, TokenKind::Organization, organization(console));
    QVERIFY(console.showTab(Resource::Token));
    QVERIFY(console.clickRow("name", u"Deploy"_s));
    QAction *revoke = console.page()->action(ActionId::Disable);
    QTRY_COMPARE(revoke->text().remove(u'&'), u"Revoke"_s);
    QCOMPARE(console.page()->action(ActionId::Delete)->text().remove(u'&'), u"Delete…"_s);
    QVERIFY(!console.page()->action(ActionId::Enable)->isEnabled());
    revoke->trigger();
    QTRY_VERIFY(stored(console, u"deploy"_s).status == TokenStatus::Inactive);
    QVERIFY(console.waitForDetails(u"Revoked. You can reactivate it."_s));
    QTRY_VERIFY(console.page()->action(ActionId::Enable)->isEnabled());
    console.page()->action(ActionId::Enable)->trigger();
    QTRY_VERIFY(stored(console, u"deploy"_s).status == TokenStatus::Active);
    console.page()->action(ActionId::Delete)->trigger();
    const auto confirm = console.dialog<ConfirmImpactDialog>();
    QTRY_VERIFY(named<QLabel>(confirm, "heading")->text().startsWith(u"Delete the token"_s));
    bool tellsTechnicalUser = false;
    for (const QLabel *label : confirm->findChildren<QLabel *>())
        tellsTechnicalUser = tellsTechnicalUser || label->text().contains(u"technical user"_s);
    QVERIFY(tellsTechnicalUser);
    QTRY_VERIFY(named<QPushButton>(confirm, "delete")->isEnabled());
    click(named<QPushButton>(confirm, "delete"));
    QTRY_COMPARE(console.model()->totalCount(), 0);
}

void TestTokensPage::T5_detailsSayWhatWasConsentedTo()
{
    ConsoleBench console(0);
    User ada;
    ada.email = u"ada@example.com"_s;
    ada.scopes = QStringList{u"openid"_s};
    ada.id = execute(console, InviteUser{ada, false}).ids.first();
    Client client =
        console.read([](Connection &c) { return findRow<Client>(c, u"gatehouse-console"_s); }).value_or(Client());
    client.uri = u"https://field.example.com"_s;
    client.logoUri = u"https://field.example.com/logo.png"_s;
    execute(console, UpdateClient{client});
    Token token;
    token.userId = ada.id;
    token.clientRow = client.id;
    token.scopes = ada.scopes;
    token.maximumRole = AccessRole::User;
    const qint64 id = execute(console, CreateOAuthToken{token}).ids.first();
    token = console.read([id](Connection &c) { return readRow<Token>(c, id); }).value_or(Token());
    QVERIFY(console.showTab(Resource::Token));
    QVERIFY(console.clickRow("id", token.tokenId));
    for (const QString &shown :
         {token.tokenId, client.name, client.uri, client.logoUri, ada.email, u"Expires"_s, u"Created"_s})
        QVERIFY2(console.waitForDetails(shown), qPrintable(shown));
    QVERIFY(button(console.page(), u"Open in the browser"_s));
}

void TestTokensPage::T6_activatesAndDeactivatesSeveral()
{
    ConsoleBench console(0);
    create(console, u"A"_s);
    create(console, u"B"_s);
    create(console, u"Old"_s, TokenKind::Api, 0, console.clock.now().addMSecs(day));
    console.clock.advanceMs(2 * day);
    QVERIFY(console.showTab(Resource::Token));
    QTRY_COMPARE(rows(console).size(), 3);
    console.table()->selectAll();
    QTRY_COMPARE(console.table()->selectedCount(), 3);
    console.page()->action(ActionId::Disable)->trigger();
    QTRY_VERIFY(stored(console, u"b"_s).status == TokenStatus::Inactive);
    QVERIFY(stored(console, u"a"_s).status == TokenStatus::Inactive);
    QVERIFY(statusAt(stored(console, u"old"_s), console.clock.now()) == TokenStatus::Expired);
    QVERIFY(console.waitForText(u"1 pending or expired"_s));
    QVERIFY(console.prompts.informed.isEmpty());
}

/// More rows than the page looks at: the action is on, and says afterwards that there was nothing to do.
void TestTokensPage::T6_nothingThatCanBeSwitchedIsSaid()
{
    ConsoleBench console(0);
    create(console, u"Old"_s, TokenKind::Api, 0, console.clock.now().addMSecs(day));
    const qint64 id = stored(console, u"old"_s).id;
    console.clock.advanceMs(2 * day);
    QVERIFY(console.showTab(Resource::Token));
    QString said;
    bool canUndo = false;
    ResourceList &list = *console.page();
    connect(&list, &ResourceList::notice, this, [&](const QString &text) { said = text; });
    connect(&list, &ResourceList::undoOffered, this, [&] { canUndo = true; });
    setTokensActive(list, {id}, TokenKind::Api, false);
    QTRY_VERIFY2(said.startsWith(u"Nothing was changed: 1 "_s), qPrintable(said));
    QVERIFY(!canUndo);
    QCOMPARE(console
                 .read([](Connection &c) {
                     return c.integer("SELECT count(*) FROM audit WHERE command = 'token.deactivate'");
                 })
                 .value_or(-1),
             0);
}

void TestTokensPage::T5_homePageOfTheClientIsAskedAbout()
{
    ConsoleBench console(0);
    User ada;
    ada.email = u"ada@example.com"_s;
    ada.scopes = QStringList{u"openid"_s};
    ada.id = execute(console, InviteUser{ada, false}).ids.first();
    Client client = console.read([](Connection &c) { return findRow<Client>(c, u"gatehouse-console"_s); }).value();
    client.uri = u"https://app.example.com/start"_s;
    execute(console, UpdateClient{client});
    Token token;
    token.userId = ada.id;
    token.clientRow = client.id;
    token.scopes = QStringList{u"openid"_s};
    token.maximumRole = AccessRole::User;
    execute(console, CreateOAuthToken{token});
    QVERIFY(console.showTab(Resource::Token));
    QVERIFY(console.clickRow("client", u"gatehouse-console"_s));
    auto *pane = console.page()->findChild<DetailsPane *>();
    click(button(pane, u"Open in the browser"_s));
    QTRY_COMPARE(console.prompts.answered, 1); // no
    QVERIFY(console.prompts.questions.last().text.contains(u"app.example.com"_s));
    client = console.read([](Connection &c) { return findRow<Client>(c, u"gatehouse-console"_s); }).value();
    client.uri = u"http://app.example.com/start"_s; // anyone on the way could answer
    execute(console, UpdateClient{client});
    console.key(Qt::Key_F5);
    const auto isShown = [&] {
        const auto labels = pane->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar(0x200B)).contains(client.uri);
        });
    };
    QTRY_VERIFY(isShown());
    for (const QAbstractButton *link : pane->findChildren<QAbstractButton *>())
        QVERIFY(!link->isVisible() || link->text() != u"Open in the browser");
}

void TestTokensPage::T6_expiredIsReadOnlyWithAReason()
{
    ConsoleBench console(0);
    create(console, u"Old"_s, TokenKind::Api, 0, console.clock.now().addMSecs(day));
    console.clock.advanceMs(2 * day);
    QVERIFY(console.showTab(Resource::Token));
    QVERIFY(console.clickRow("name", u"Old"_s));
    for (const ActionId id : {ActionId::Edit, ActionId::Enable, ActionId::Disable}) {
        QTRY_VERIFY(!console.page()->action(id)->isEnabled());
        QVERIFY2(console.page()->action(id)->toolTip().contains(u"expired"_s),
                 qPrintable(console.page()->action(id)->toolTip()));
    }
    QVERIFY(console.page()->action(ActionId::Delete)->isEnabled());
    QVERIFY(console.waitForDetails(u"An expired token cannot be changed."_s));
}

void TestTokensPage::T7_detailsSayWhatItMayDoAndWhyNoMore()
{
    ConsoleBench console(0);
    const qint64 acme = organization(console);
    User ada;
    ada.email = u"ada@example.com"_s;
    ada.scopes = QStringList{u"openid"_s};
    ada.id = execute(console, InviteUser{ada, false}).ids.first();
    execute(console, SetMemberships{acme, 0, {ada.id}, AccessRole::User});
    Token token;
    token.userId = ada.id;
    token.clientRow = valueOf(console.read([](Connection &connection) {
                          return findRow<Client>(connection, u"gatehouse-console"_s);
                      })).id;
    token.scopes = QStringList{u"openid"_s};
    token.maximumRole = AccessRole::Admin;
    execute(console, CreateOAuthToken{token});
    QVERIFY(console.showTab(Resource::Token));
    QVERIFY(console.clickRow("client", u"gatehouse-console"_s));
    QVERIFY(console.waitForDetails(u"Effective roles"_s.toUpper()));
    QVERIFY(console.waitForDetails(u"The holder is not active."_s)); // has not accepted the invitation

    // She accepts, and becomes an admin: the details follow while they are looked at.
    const auto &store = console.window->workspaceView()->workspace().store;
    QVERIFY(store->write({}, [](Connection &c) { return run(c, "UPDATE user SET state = 'active'"); }).result());
    console.key(Qt::Key_F5);
    QVERIFY(console.waitForDetails(u"Limited by the holder's own role here."_s));
    execute(console, SetMemberships{acme, 0, {ada.id}, AccessRole::Admin});
    QVERIFY(console.waitForDetails(u"The token and its holder have the same role here."_s));
}

void TestTokensPage::T3_deletesSeveralAtOnce()
{
    ConsoleBench console(0);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        create(console, name);
    QVERIFY(console.showTab(Resource::Token));
    QTRY_COMPARE(rows(console).size(), 3);
    QVERIFY(console.clickRow("name", u"A"_s));
    console.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(console.table()->selectedCount(), 2);
    console.key(Qt::Key_Delete);
    const auto confirm = console.dialog<ConfirmImpactDialog>();
    QTRY_VERIFY(confirm->findChild<QLineEdit *>(u"confirmation"_s));
    QTest::keyClicks(named<QLineEdit>(confirm, "confirmation"), u"2"_s);
    click(named<QPushButton>(confirm, "delete"));
    QTRY_COMPARE(rows(console), QStringList{u"C"_s});
}

void TestTokensPage::expiringSoonIsAnnouncedAndShown()
{
    ConsoleBench console(0);
    create(console, u"Soon"_s, TokenKind::Api, 0, console.clock.now().addMSecs(20 * day));
    create(console, u"Later"_s, TokenKind::Api, 0, console.clock.now().addMSecs(40 * day));
    const QString path = console.window->workspaceView()->workspace().store->path();
    console.restart();
    console.open(path);
    auto *notice = console.window->findChild<ExpiryNotice *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->message().startsWith(u"1 token"_s));
    click(button(notice, u"Show tokens"_s));
    QVERIFY(console.waitForPage());
    QCOMPARE(console.page()->resource(), Resource::Token);
    QTRY_COMPARE(rows(console), QStringList{u"Soon"_s});
    QVERIFY(named<QAbstractButton>(console.page(), "expiringSoon")->isChecked());
    QVERIFY(!notice->isVisible());
    click(named<QAbstractButton>(console.page(), "expiringSoon"));
    QTRY_COMPARE(rows(console), (QStringList{u"Later"_s, u"Soon"_s}));
}

void TestTokensPage::catalogueOpensFromTheTab()
{
    ConsoleBench console(0);
    QVERIFY(console.showTab(Resource::Token));
    click(button(console.page(), u"Permission catalogue…"_s));
    const auto dialog = console.dialog<CatalogueDialog>();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    console.page()->action(ActionId::Catalogue)->trigger();
    QVERIFY(console.dialog<CatalogueDialog>());
}

void TestTokensPage::O2_organizationCreatesRevokesAndDeletes()
{
    ConsoleBench console(0);
    const qint64 acme = organization(console);
    create(console, u"Reader"_s); // is nobody's, and not in the list
    auto *dialog = new OrganizationDialog(console.window->workspaceView()->context(), acme, 0, console.window.get());
    dialog->showTab(Resource::Token);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *view = dialog->findChild<AccessTokensView *>();
    QVERIFY(view && view->isVisible());
    auto *model = view->findChild<EntityTableView *>()->entityModel();
    QTRY_COMPARE(model->matchCount(), 0);

    click(button(view, u"Create access token…"_s));
    TokenEditor *editor = nullptr;
    QTRY_VERIFY((editor = dialog->findChild<TokenEditor *>()) != nullptr &&
                named<QPushButton>(editor, "submit")->isEnabled());
    QTest::keyClicks(named<QLineEdit>(editor, "name"), u"Deploy"_s);
    click(named<QPushButton>(editor, "submit"));
    RevealSecretDialog *reveal = nullptr;
    QTRY_VERIFY((reveal = dialog->findChild<RevealSecretDialog *>()) != nullptr && reveal->isVisible());
    reveal->findChild<QCheckBox *>()->setChecked(true);
    click(named<QPushButton>(reveal, "close"));
    QTRY_COMPARE(model->matchCount(), 1);

    auto *table = view->findChild<EntityTableView *>();
    table->selectAll();
    QTRY_COMPARE(table->selectedCount(), 1);
    QTRY_VERIFY(button(view, u"Revoke"_s)->isEnabled());
    click(button(view, u"Revoke"_s));
    const auto statusNow = [&] {
        return console
            .read([](Connection &c) {
                return c.integer("SELECT count(*) FROM token WHERE kind = "
                                 "'organization' AND status = 'inactive'");
            })
            .value_or(-1);
    };
    QTRY_COMPARE(statusNow(), 1);
    click(button(dialog, u"Undo"_s));
    QTRY_COMPARE(statusNow(), 0);
    QTRY_COMPARE(named<QLabel>(dialog, "notice")->text(), u"Undone."_s);
    QVERIFY(!named<QPushButton>(dialog, "undo")->isVisible());
    QTRY_VERIFY(button(view, u"Revoke"_s)->isEnabled());
    click(button(view, u"Revoke"_s));
    QTRY_COMPARE(statusNow(), 1);
    QTRY_VERIFY(button(view, u"Reactivate"_s)->isEnabled());
    click(button(view, u"Reactivate"_s));
    QTRY_COMPARE(statusNow(), 0);
    click(button(view, u"Delete…"_s));
    ConfirmImpactDialog *confirm = nullptr;
    QTRY_VERIFY((confirm = dialog->findChild<ConfirmImpactDialog *>()) != nullptr &&
                named<QPushButton>(confirm, "delete")->isEnabled());
    click(named<QPushButton>(confirm, "delete"));
    QTRY_COMPARE(model->matchCount(), 0);
    QVERIFY(stored(console, u"reader"_s).id > 0);
    dialog->reject();
}

QTEST_MAIN(TestTokensPage)
#include "tst_tokenspage.moc"
