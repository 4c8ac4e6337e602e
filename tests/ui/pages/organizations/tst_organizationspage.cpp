// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with organizations, in the whole console on a real workspace.
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "tests/support/consolebench.h"
#include "tests/support/valueof.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/pages/organizations/addmembersdialog.h"
#include "ui/pages/organizations/nameeditor.h"
#include "ui/pages/organizations/organizationdialog.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// The console on a workspace with the organization Acme and three users, on the Organizations tab.
struct OrganizationsBench : ConsoleBench
{
    qint64 acme = 0;
    QList<qint64> users;

    OrganizationsBench()
        : ConsoleBench(0)
    {
        Organization made;
        made.name = u"Acme"_s;
        acme = execute(CreateOrganization{made}).ids.first();
        for (const QString &email : {u"ann@example.com"_s, u"ben@example.com"_s, u"cleo@example.org"_s}) {
            User user;
            user.email = email;
            user.scopes = {u"openid"_s};
            users << execute(InviteUser{user, false}).ids.first();
        }
        if (!showTab(Resource::Organization) || !clickRow("name", u"Acme"_s))
            qFatal("no organization");
    }

    Outcome execute(Command command) const
    {
        auto outcome = window->workspaceView()->context().authority.execute(std::move(command)).result();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return std::move(*outcome);
    }
    [[nodiscard]] QPointer<OrganizationDialog> openAcme() const
    {
        table()->setFocus();
        key(Qt::Key_Return);
        const auto opened = dialog<OrganizationDialog>();
        waitUntil([&] { return opened->windowTitle().contains(u"Acme"); });
        return opened;
    }
    /// "member role", in order.
    [[nodiscard]] QStringList members(qint64 groupId = 0) const
    {
        const auto found = valueOf(read([this, groupId](Connection &c) { return readMembers(c, acme, groupId, 100); }));
        QStringList lines;
        for (const Membership &membership : found)
            lines << membership.member + u' ' + toString(membership.role);
        return lines;
    }
    [[nodiscard]] QStringList paths() const
    {
        const auto found = valueOf(read([this](Connection &c) { return readGroups(c, acme); }));
        QStringList lines;
        for (const Group &group : found)
            lines << group.path;
        return lines;
    }
};

/// Clicks on the row that shows `text`.
bool select(const EntityTableView *table, const QString &text)
{
    const EntityTableModel *model = table->entityModel();
    const int column = model->columnOf(QString::fromLatin1(model->info().keyField));
    QModelIndex found;
    const bool isThere = QTest::qWaitFor([&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toString() == text)
                found = model->index(row, column);
        }
        return found.isValid();
    });
    if (isThere)
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found).center());
    return isThere && table->selectedCount() == 1;
}

/// The view that is on show of those in `dialog`.
template <typename View>
View *shown(const QWidget *dialog)
{
    View *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (View *candidate : dialog->findChildren<View *>()) {
            if (candidate->isVisible() && candidate->window() == dialog)
                found = candidate;
        }
        return found != nullptr;
    });
    if (!isThere)
        qFatal("nothing to see");
    return found;
}

void showTab(const QWidget *dialog, int tab)
{
    auto *bar = dialog->findChild<QTabWidget *>()->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
}

void submitName(const ConsoleBench &console, const QString &name)
{
    const auto editor = console.dialog<RecordEditorBase>();
    auto *edit = named<QLineEdit>(editor, "name");
    waitUntil([edit] { return edit->isEnabled(); });
    edit->selectAll();
    QTest::keyClicks(edit, name);
    click(named<QPushButton>(editor, "submit"));
    waitUntil([&editor] { return editor.isNull(); });
}

} // namespace

class TestOrganizationsPage final : public QObject
{
    Q_OBJECT

private slots:
    void O1_createsEditsAndDeletesOrganizations();
    void O1_detailsSayWhatBelongsToIt();
    void O1_addsMembersAndChangesTheirRoles();
    void O1_findsAUserAmongMany();
    void O3_technicalUsersCannotBeTakenOut();
    void O1_groupsAreATree();
    void O1_aGroupHasMembersOfItsOwn();
    void O1_applicationsOfAnOrganization();
    void O2_aGroupHasAccessTokensOfItsOwn();
    void O1_closesWhenItIsDeleted();
};

void TestOrganizationsPage::O1_createsEditsAndDeletesOrganizations()
{
    const OrganizationsBench console;
    console.table()->setFocus();
    console.key(Qt::Key_N, Qt::ControlModifier);
    submitName(console, u"Bolt"_s);
    QTRY_COMPARE(console.column("name"), (QStringList{u"Acme"_s, u"Bolt"_s}));
    QVERIFY(console.waitForText(u"“Bolt” created."_s));
    QVERIFY(console.waitForDetails(u"Bolt"_s)); // it is selected
    QVERIFY(console.activate());
    console.table()->setFocus();
    console.key(Qt::Key_F2);
    submitName(console, u"Bolt Works"_s);
    QTRY_COMPARE(console.column("name"), (QStringList{u"Acme"_s, u"Bolt Works"_s}));
    QVERIFY(console.clickRow("name", u"Acme"_s));
    console.key(Qt::Key_Delete);
    const auto confirm = console.dialog<ConfirmImpactDialog>();
    auto *remove = named<QPushButton>(confirm, "delete");
    QTRY_VERIFY(confirm->findChild<QLineEdit *>(u"confirmation"_s));
    QVERIFY(!remove->isEnabled());
    QTest::keyClicks(named<QLineEdit>(confirm, "confirmation"), u"Acme"_s);
    click(remove);
    QTRY_COMPARE(console.column("name"), QStringList{u"Bolt Works"_s});
}

void TestOrganizationsPage::O1_detailsSayWhatBelongsToIt()
{
    const OrganizationsBench console;
    Group group;
    group.organizationId = console.acme;
    group.path = u"plant"_s;
    console.execute(CreateGroup{group});
    console.execute(SetMemberships{console.acme, 0, console.users, AccessRole::Admin});
    QVERIFY(console.waitForDetails(u"ann@example.com (Admin)"_s)); // without anybody refreshing
    QVERIFY(console.waitForDetails(u"plant"_s));
    click(button(console.page()->findChild<DetailsPane *>(), u"Manage…"_s));
    QVERIFY(console.dialog<OrganizationDialog>());
}

void TestOrganizationsPage::O1_addsMembersAndChangesTheirRoles()
{
    OrganizationsBench console;
    const auto dialog = console.openAcme();
    click(button(dialog, u"Add members…"_s));
    const auto picker = console.dialog<AddMembersDialog>();
    QVERIFY(!named<QPushButton>(picker, "submit")->isEnabled());
    auto *list = shown<EntityTableView>(picker);
    QTRY_COMPARE(list->entityModel()->matchCount(), 3);
    QVERIFY(select(list, u"ben@example.com"_s));
    click(button(picker, u"Admin"_s));
    click(named<QPushButton>(picker, "submit"));
    QTRY_VERIFY(!picker);
    QTRY_COMPARE(console.members(), QStringList{u"ben@example.com admin"_s});
    dialog->activateWindow();
    QVERIFY(select(shown<EntityTableView>(dialog), u"ben@example.com"_s));
    click(button(dialog, u"Make user"_s));
    QTRY_COMPARE(console.members(), QStringList{u"ben@example.com user"_s});
    console.prompts.confirmations = {true};
    QTRY_VERIFY(button(dialog, u"Remove…"_s)->isEnabled());
    click(button(dialog, u"Remove…"_s));
    QTRY_COMPARE(console.members(), QStringList());
    QVERIFY(console.prompts.questions.first().details.contains(u"groups"));
    QTRY_COMPARE(dialog->findChild<QTabWidget *>()->tabText(0), u"Members\t0"_s);
}

void TestOrganizationsPage::O1_findsAUserAmongMany()
{
    const OrganizationsBench console;
    QVERIFY(console.addSample({0, 300, 0}));
    const QStringList before = console.members();
    QCOMPARE(before, QStringList());
    const auto dialog = console.openAcme();
    click(button(dialog, u"Add members…"_s));
    const auto picker = console.dialog<AddMembersDialog>();
    auto *list = shown<EntityTableView>(picker);
    QTRY_COMPARE(list->entityModel()->matchCount(), 303);
    QTest::keyClicks(named<QLineEdit>(picker, "search"), u"cleo@"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(named<QLineEdit>(picker, "search"), Qt::Key_Return); // on to the list
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->selectedCount(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!picker);
    QTRY_COMPARE(console.members(), before + QStringList{u"cleo@example.org user"_s});
}

void TestOrganizationsPage::O3_technicalUsersCannotBeTakenOut()
{
    const OrganizationsBench console;
    Token token;
    token.tokenId = u"nightly"_s;
    token.kind = TokenKind::Organization;
    token.name = u"Nightly"_s;
    token.organizationId = console.acme;
    token.maximumRole = AccessRole::User;
    console.execute(CreateToken{token});
    console.execute(SetMemberships{console.acme, 0, console.users, AccessRole::User});
    const auto dialog = console.openAcme();
    auto *list = shown<EntityTableView>(dialog);
    QTRY_COMPARE(list->entityModel()->matchCount(), 4);
    QVERIFY(select(list, u"technical-user:nightly"_s));
    const int kind = list->entityModel()->columnOf(u"technicalUser");
    QTRY_COMPARE(list->entityModel()->index(list->currentIndex().row(), kind).data().toString(), u"Technical user"_s);
    auto *remove = button(dialog, u"Remove…"_s);
    QTRY_VERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(u"token"));
    QVERIFY(!button(dialog, u"Make admin"_s)->isEnabled());
    QVERIFY(select(list, u"ann@example.com"_s));
    QTRY_VERIFY(remove->isEnabled());
}

void TestOrganizationsPage::O1_groupsAreATree()
{
    const OrganizationsBench console;
    const auto dialog = console.openAcme();
    showTab(dialog, 1);
    auto *tree = shown<QTreeView>(dialog);
    QVERIFY(!button(dialog, u"New subgroup…"_s)->isEnabled());
    QVERIFY(tree->hasFocus()); // a click on a tab leads into its list
    QTest::keyClick(tree, Qt::Key_N, Qt::ControlModifier);
    submitName(console, u"plant"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    dialog->activateWindow();
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"plant"_s); // it is selected
    click(button(dialog, u"New subgroup…"_s));
    submitName(console, u"line"_s);
    QTRY_COMPARE(console.paths(), (QStringList{u"plant"_s, u"plant/line"_s}));
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    click(button(dialog, u"Rename…"_s));
    submitName(console, u"works"_s);
    QTRY_COMPARE(console.paths(), (QStringList{u"works"_s, u"works/line"_s}));
    QTRY_COMPARE(tree->model()->index(0, 0).data().toString(), u"works"_s);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"works"_s);
    click(button(dialog, u"Delete…"_s));
    const auto confirm = console.dialog<ConfirmImpactDialog>();
    auto *remove = named<QPushButton>(confirm, "delete");
    QTRY_VERIFY(remove->isEnabled());
    click(remove);
    QTRY_COMPARE(tree->model()->rowCount(), 0);
    QCOMPARE(console.paths(), QStringList());
}

void TestOrganizationsPage::O1_aGroupHasMembersOfItsOwn()
{
    const OrganizationsBench console;
    Group group;
    group.organizationId = console.acme;
    group.path = u"plant"_s;
    const qint64 plant = console.execute(CreateGroup{group}).ids.first();
    const auto dialog = console.openAcme();
    showTab(dialog, 1);
    auto *tree = shown<QTreeView>(dialog);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QPointer<OrganizationDialog> opened;
    QTRY_VERIFY((opened = dialog->findChild<OrganizationDialog *>()));
    QTRY_VERIFY(opened->windowTitle().contains(u"plant"));
    click(button(opened, u"Add members…"_s));
    const auto picker = console.dialog<AddMembersDialog>();
    auto *list = shown<EntityTableView>(picker);
    QTRY_COMPARE(list->entityModel()->matchCount(), 3);
    QVERIFY(select(list, u"ann@example.com"_s));
    click(named<QPushButton>(picker, "submit"));
    QTRY_COMPARE(console.members(plant), QStringList{u"ann@example.com user"_s});
    QCOMPARE(console.members(), QStringList{u"ann@example.com user"_s}); // of the organization as well
}

void TestOrganizationsPage::O1_applicationsOfAnOrganization()
{
    const OrganizationsBench console;
    const auto dialog = console.openAcme();
    showTab(dialog, 2);
    auto *list = shown<EntityTableView>(dialog);
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    submitName(console, u"Dashboard"_s);
    QTRY_COMPARE(list->entityModel()->matchCount(), 1);
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(2), u"Applications\t1"_s);
    dialog->activateWindow();
    QVERIFY(select(list, u"Dashboard"_s));
    click(button(dialog, u"Delete…"_s));
    const auto confirm = console.dialog<ConfirmImpactDialog>();
    QTRY_VERIFY(named<QPushButton>(confirm, "delete")->isEnabled());
    click(named<QPushButton>(confirm, "delete"));
    QTRY_COMPARE(list->entityModel()->matchCount(), 0);
}

void TestOrganizationsPage::O2_aGroupHasAccessTokensOfItsOwn()
{
    const OrganizationsBench console;
    Group group;
    group.organizationId = console.acme;
    group.path = u"plant"_s;
    const qint64 plant = console.execute(CreateGroup{group}).ids.first();
    for (const TokenKind kind : {TokenKind::Organization, TokenKind::Group}) {
        Token token;
        token.kind = kind;
        token.name = u"Deploy"_s;
        token.organizationId = console.acme;
        token.groupId = kind == TokenKind::Group ? plant : 0;
        token.maximumRole = AccessRole::User;
        console.execute(CreateToken{token});
    }
    auto *dialog =
        new OrganizationDialog(console.window->workspaceView()->context(), console.acme, plant, console.window.get());
    dialog->showTab(Resource::Token);
    dialog->open();
    auto *list = shown<EntityTableView>(dialog);
    QTRY_COMPARE(list->entityModel()->matchCount(), 1); // that of the organization is not the group's
    list->selectAll();
    QTRY_COMPARE(list->selectedCount(), 1);
    QTRY_VERIFY(button(dialog, u"Revoke"_s)->isEnabled());
    click(button(dialog, u"Revoke"_s));
    const auto revoked = [&console] {
        return console
            .read([](Connection &c) {
                return c.integer("SELECT count(*) FROM token WHERE kind = 'group' AND status = 'inactive'");
            })
            .value_or(-1);
    };
    QTRY_COMPARE(revoked(), 1);
    QTRY_VERIFY(button(dialog, u"Reactivate"_s)->isEnabled());
    click(button(dialog, u"Reactivate"_s));
    QTRY_COMPARE(revoked(), 0);
    dialog->reject();
}

void TestOrganizationsPage::O1_closesWhenItIsDeleted()
{
    const OrganizationsBench console;
    const auto dialog = console.openAcme();
    console.execute(DeleteOrganizations{{console.acme}});
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(console.model()->matchCount(), 0);
}

QTEST_MAIN(TestOrganizationsPage)
#include "tst_organizationspage.moc"
