// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the pages of a workspace, with real dialogs on a real workspace.
#include "core/store/rows/clientrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/consolebench.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/forms/urilistedit.h"
#include "ui/pages/audit/verdictdialog.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/pages/clients/clienttypes.h"
#include "ui/pages/clients/secretdialog.h"
#include "ui/pages/scopes/scopeeditor.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

Client stored(const ConsoleBench &console, const QString &clientId)
{
    return console.read([clientId](Connection &connection) { return findRow<Client>(connection, clientId); })
        .value_or(Client());
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

void closeSecret(const ConsoleBench &console)
{
    const auto reveal = console.dialog<RevealSecretDialog>();
    reveal->findChild<QCheckBox *>()->setChecked(true);
    click(named<QPushButton>(reveal, "close"));
}

} // namespace

class TestPages final : public QObject
{
    Q_OBJECT

private slots:
    void searchFiltersTheList_L1();
    void createsEveryTypeOfClient_C3_data();
    void createsEveryTypeOfClient_C3();
    void editsAndDisablesAClient_C4_C8();
    void addsASecondSecret_C6();
    void duplicatesAClient_C10();
    void contextMenuDeletesAClient_C2();
    void deletesAClientAfterItsIdIsTyped_C7();
    void createsAndDeletesAScope_S3();
    void scopeLeadsToItsClients_S4();
    void scopesPageCopiesTheAudience_S2();
    void auditSaysWhoAndWhatWas_U6();
    void copyTakesTheSelectedRow_data();
    void copyTakesTheSelectedRow();
    void copyWorksWhenTheColumnIsHidden();
    void hiddenTabReloadsWhenItIsShown();
};

void TestPages::searchFiltersTheList_L1()
{
    ConsoleBench console(50);
    const QString wanted = console.column("clientId").at(30);
    console.key(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(console.search()->hasFocus());
    QTest::keyClicks(console.search(), wanted);
    QTRY_VERIFY(console.model()->matchCount() > 0 && console.model()->matchCount() < 50);
    QVERIFY(console.column("clientId").contains(wanted));
    QVERIFY(console.waitForText(u"%1 of 52"_s.arg(console.model()->matchCount())));
    console.key(Qt::Key_Escape);
    QTRY_COMPARE(console.model()->matchCount(), 50 + builtInClients);
}

void TestPages::createsEveryTypeOfClient_C3_data()
{
    QTest::addColumn<ClientType>("type");
    QTest::addColumn<bool>("redirect");
    QTest::addColumn<bool>("secret");
    QTest::newRow("pkce") << ClientType::AuthorizationCodePkce << true << false;
    QTest::newRow("code") << ClientType::AuthorizationCode << true << true;
    QTest::newRow("credentials") << ClientType::ClientCredentials << false << true;
    QTest::newRow("device") << ClientType::DeviceCode << false << false;
}

void TestPages::createsEveryTypeOfClient_C3()
{
    QFETCH(ClientType, type);
    QFETCH(bool, redirect);
    QFETCH(bool, secret);
    ConsoleBench console(0);
    console.table()->setFocus();
    console.key(Qt::Key_N, Qt::ControlModifier);
    const auto editor = readyEditor<ClientEditor>(console);
    click(button(editor, clientTypeTitle(type)));
    QTest::keyClicks(named<QLineEdit>(editor, "name"), u"Night shift"_s);
    if (redirect) {
        QTest::keyClicks(named<UriListEdit>(editor, "redirectUris")->findChildren<QLineEdit *>().first(),
                         u"https://night.example.com/cb"_s);
    }
    click(named<QPushButton>(editor, "submit"));
    if (secret)
        closeSecret(console);
    QTRY_COMPARE(console.model()->matchCount(), builtInClients + 1);
    QVERIFY(stored(console, u"night-shift"_s).type == type);
    QVERIFY(console.waitForText(u"“Night shift” created."_s));
    QVERIFY(console.waitForDetails(u"night-shift"_s)); // it is selected
}

void TestPages::editsAndDisablesAClient_C4_C8()
{
    ConsoleBench console(3);
    const QString clientId = console.column("clientId").at(2);
    QVERIFY(console.clickRow("clientId", clientId));
    console.key(Qt::Key_F2);
    const auto editor = readyEditor<ClientEditor>(console);
    auto *name = named<QLineEdit>(editor, "name");
    name->selectAll();
    QTest::keyClicks(name, u"Renamed"_s);
    click(named<QPushButton>(editor, "submit"));
    QTRY_VERIFY(console.column("name").contains(u"Renamed"_s));
    QVERIFY(console.waitForDetails(u"Renamed"_s));

    const bool wasEnabled = stored(console, clientId).enabled;
    const ActionId other = wasEnabled ? ActionId::Disable : ActionId::Enable;
    const ActionId same = wasEnabled ? ActionId::Enable : ActionId::Disable;
    QTRY_VERIFY(console.page()->action(other)->isEnabled());
    QVERIFY(!console.page()->action(same)->isEnabled());
    console.page()->action(other)->trigger();
    QTRY_COMPARE(stored(console, clientId).enabled, !wasEnabled);
    QTRY_VERIFY(console.page()->action(same)->isEnabled());
}

void TestPages::addsASecondSecret_C6()
{
    ConsoleBench console(20);
    for (const QString &clientId : console.column("clientId")) {
        const Client client = stored(console, clientId);
        if (client.secretCount != 1)
            continue;
        QVERIFY(console.clickRow("clientId", clientId));
        QVERIFY(console.waitForDetails(clientId));
        click(button(console.page(), u"Add a second…"_s));
        const auto secrets = console.dialog<SecretDialog>();
        auto *add = named<QPushButton>(secrets, "addSecret");
        QTRY_VERIFY(add->isEnabled());
        click(add);
        closeSecret(console);
        QTRY_COMPARE(stored(console, clientId).secretCount, 2);
        return;
    }
    QFAIL("no client with a secret");
}

void TestPages::duplicatesAClient_C10()
{
    ConsoleBench console(0);
    QVERIFY(console.clickRow("clientId", u"gatehouse-console"_s));
    console.key(Qt::Key_D, Qt::ControlModifier);
    const auto editor = readyEditor<ClientEditor>(console);
    click(named<QPushButton>(editor, "submit"));
    QTRY_COMPARE(console.model()->matchCount(), builtInClients + 1);
    QCOMPARE(stored(console, u"gatehouse-console-copy"_s).redirectUris,
             stored(console, u"gatehouse-console"_s).redirectUris);
}

void TestPages::contextMenuDeletesAClient_C2()
{
    ConsoleBench console(3);
    const QString clientId = console.column("clientId").constFirst();
    QVERIFY(console.clickRow("clientId", clientId));
    const QPoint place = console.table()->visualRect(console.table()->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, console.table()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(console.table()->viewport(), &asked);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::ranges::find_if(actions, [](const QAction *one) { return one->text() == u"&Delete…"; });
    QVERIFY(found != actions.end());
    QTRY_VERIFY((*found)->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*found).center());
    const auto confirm = console.dialog<ConfirmImpactDialog>();
    QTRY_VERIFY(confirm->findChild<QLabel *>(u"heading"_s)->text().contains(clientId));
}

void TestPages::deletesAClientAfterItsIdIsTyped_C7()
{
    ConsoleBench console(3);
    const QString clientId = console.column("clientId").first();
    QVERIFY(console.clickRow("clientId", clientId));
    console.key(Qt::Key_Delete);
    const auto dialog = console.dialog<ConfirmImpactDialog>();
    QTRY_VERIFY(dialog->findChild<QLineEdit *>());
    QVERIFY(!named<QPushButton>(dialog, "delete")->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "confirmation"), clientId);
    click(named<QPushButton>(dialog, "delete"));
    QTRY_COMPARE(console.model()->matchCount(), 2 + builtInClients);
    QVERIFY(!console.column("clientId").contains(clientId));
    QVERIFY(console.waitForText(u"deleted."_s));
}

void TestPages::createsAndDeletesAScope_S3()
{
    ConsoleBench console(0);
    QVERIFY(console.showTab(Resource::Scope));
    QVERIFY(console.clickRow("name", u"openid"_s));
    QTRY_VERIFY(!console.page()->action(ActionId::Delete)->isEnabled());
    console.table()->setFocus();
    console.key(Qt::Key_N, Qt::ControlModifier);
    const auto editor = readyEditor<ScopeEditor>(console);
    QTest::keyClicks(named<QLineEdit>(editor, "name"), u"sensor:read"_s);
    click(named<QPushButton>(editor, "submit"));
    QTRY_VERIFY(console.column("name").contains(u"sensor:read"_s));
    QVERIFY(console.clickRow("name", u"sensor:read"_s));
    QTRY_VERIFY(console.page()->action(ActionId::Delete)->isEnabled());
    console.key(Qt::Key_Delete);
    const auto dialog = console.dialog<ConfirmImpactDialog>();
    auto *remove = named<QPushButton>(dialog, "delete");
    QTRY_VERIFY(remove->isEnabled());
    click(remove);
    QTRY_VERIFY(!console.column("name").contains(u"sensor:read"_s));
}

void TestPages::scopeLeadsToItsClients_S4()
{
    ConsoleBench console(30);
    QVERIFY(console.showTab(Resource::Scope));
    QVERIFY(console.clickRow("name", u"openid"_s));
    const Scope scope =
        console.read([](Connection &connection) { return findRow<Scope>(connection, u"openid"_s); }).value_or(Scope());
    click(button(console.page(), u"Show all %1…"_s.arg(scope.clientCount)));
    QTRY_COMPARE(console.page()->resource(), Resource::Client);
    QTRY_COMPARE(console.model()->matchCount(), scope.clientCount);
}

void TestPages::scopesPageCopiesTheAudience_S2()
{
    ConsoleBench console(0);
    QVERIFY(console.showTab(Resource::Scope));
    const QUuid uuid = console.read(&readWorkspace).value_or(Workspace()).uuid;
    QVERIFY(!uuid.isNull());
    click(button(console.page(), u"Copy the audience"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), uuid.toString(QUuid::WithoutBraces));
}

void TestPages::auditSaysWhoAndWhatWas_U6()
{
    ConsoleBench console(3);
    const QString clientId = console.column("clientId").first();
    QVERIFY(console.clickRow("clientId", clientId));
    console.key(Qt::Key_F2);
    const auto editor = readyEditor<ClientEditor>(console);
    auto *name = named<QLineEdit>(editor, "name");
    const QString before = name->text();
    name->selectAll();
    QTest::keyClicks(name, u"Renamed"_s);
    click(named<QPushButton>(editor, "submit"));
    QTRY_VERIFY(!editor);
    QVERIFY(console.showTab(Resource::Audit));
    QTRY_COMPARE(console.column("targetName").value(0), clientId);
    QVERIFY(console.clickRow("targetName", clientId));
    QVERIFY(console.waitForDetails(before));
    QVERIFY(console.details().contains(u"Renamed"_s));
    QVERIFY(console.details().contains(currentActor().name));
    QVERIFY(console.details().contains(u"2026"_s));

    console.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto verdict = console.dialog<VerdictDialog>();
    QStringList texts;
    for (const QLabel *label : verdict->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"The audit chain is intact"_s));
    console.key(Qt::Key_Return);
    QTRY_VERIFY(!verdict);
}

void TestPages::copyTakesTheSelectedRow_data()
{
    QTest::addColumn<bool>("detailsShown");
    QTest::newRow("details shown") << true;
    QTest::newRow("details hidden") << false;
}

void TestPages::copyTakesTheSelectedRow()
{
    QFETCH(bool, detailsShown);
    ConsoleBench console(5);
    if (!detailsShown)
        console.key(Qt::Key_F9);
    for (const QString &clientId : console.column("clientId")) {
        QVERIFY(console.clickRow("clientId", clientId));
        console.key(Qt::Key_C, Qt::ControlModifier); // at once, as people do
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), clientId);
    }
}

void TestPages::copyWorksWhenTheColumnIsHidden()
{
    ConsoleBench console(5);
    const QString clientId = console.column("clientId").first();
    const QString name = stored(console, clientId).name;
    console.table()->setColumnVisible(*resourceInfo(Resource::Client).field(u"clientId"), false);
    QVERIFY(console.clickRow("name", name));
    console.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), clientId);
}

void TestPages::hiddenTabReloadsWhenItIsShown()
{
    ConsoleBench console(3);
    const EntityTableModel *clients = console.model();
    QVERIFY(console.showTab(Resource::Scope));
    QSignalSpy loads(clients, &EntityTableModel::loadingChanged);
    Client client = newClient(ClientType::DeviceCode);
    client.clientId = u"night-shift"_s;
    client.name = u"Night shift"_s;
    const auto created = console.window->workspaceView()->context().authority.execute(CreateClient{client});
    auto *tabs = console.window->findChild<QTabWidget *>();
    QTRY_VERIFY(tabs->tabText(static_cast<int>(Resource::Client)).endsWith(u"\t6")); // the count follows at once
    QVERIFY(created.result());
    QCOMPARE(loads.count(), 0);
    QCOMPARE(clients->totalCount(), 5);
    QVERIFY(console.showTab(Resource::Client));
    QTRY_COMPARE(clients->totalCount(), 6);
    QVERIFY(console.column("clientId").contains(u"night-shift"_s));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
