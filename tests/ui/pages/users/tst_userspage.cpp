// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the Users tab, with keys and clicks in the whole console.
#include "core/store/rows/userrows.h"
#include "tests/support/consolebench.h"
#include "tests/support/valueof.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/forms/scopelistedit.h"
#include "ui/pages/users/usereditor.h"
#include "ui/pages/users/userscopesdialog.h"
#include "ui/table/celldelegate.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// The console with Ana and Liu, who have some scopes, on the Users tab.
class UsersBench
{
public:
    explicit UsersBench(Role role = Role::Admin)
    {
        const QString path = console.makeWorkspace(u"users.gatehouse"_s);
        {
            auto store = valueOf(Store::open(path, Store::Access::Own));
            LocalAuthority authority(*store, {u"tester@example.org"_s, Role::Admin, u"test"_s}, console.clock);
            for (const QString &email : {u"ana@example.com"_s, u"liu@example.com"_s}) {
                User user;
                user.email = email;
                user.scopes = QStringList{u"email"_s, u"openid"_s};
                if (!authority.execute(InviteUser{user}).result())
                    qFatal("not invited");
            }
        }
        console.window->limitRole(role);
        console.open(path);
        if (!console.showTab(Resource::User))
            qFatal("no Users tab");
        (void)console.column("scopes");
    }

    [[nodiscard]] User user(const QString &email) const
    {
        return console.read([email](Connection &c) { return findRow<User>(c, email); }).value_or(User());
    }
    [[nodiscard]] QModelIndex cell(const QString &email, const char *field) const
    {
        const auto row = static_cast<int>(console.column("email").indexOf(email));
        return console.model()->index(row, console.model()->columnOf(QString::fromLatin1(field)));
    }
    /// Where a click does that in the cell of scopes; null when nowhere.
    [[nodiscard]] QPoint spot(const QString &email, const BadgeHit &wanted) const
    {
        const QModelIndex scopes = cell(email, "scopes");
        QStyleOptionViewItem option;
        option.initFrom(console.table());
        option.rect = console.table()->visualRect(scopes);
        const auto *delegate = qobject_cast<CellDelegate *>(console.table()->itemDelegate());
        for (int x = option.rect.left(); x < option.rect.right(); ++x) {
            const QPoint pos(x, option.rect.center().y());
            if (delegate->hitBadge(option, scopes, pos) == wanted)
                return pos + QPoint(4, 0);
        }
        return {};
    }
    void clickAt(const QPoint &pos) const { QTest::mouseClick(console.table()->viewport(), Qt::LeftButton, {}, pos); }

    ConsoleBench console;
};

} // namespace

class TestUsersPage final : public QObject
{
    Q_OBJECT

private slots:
    void U1_invitesAndShowsTheLink();
    void U2_crossTakesAScopeAwayAndUndoBringsItBack();
    void U2_plusScopeGrantsOne();
    void U2_grantsToTheSelected();
    void U2_detailsSayWhenItTakesEffect();
    void U3_resendShowsANewLink();
    void U3_disableAsksWithWhatEnds();
    void U3_deletesAfterAsking();
    void U3_stateSaysHowLong();
    void U5_viewerSeesAndChangesNothing();
    void S3_scopeLeadsToItsUsers();
};

void TestUsersPage::U1_invitesAndShowsTheLink()
{
    UsersBench bench;
    bench.console.table()->setFocus();
    bench.console.key(Qt::Key_N, Qt::ControlModifier);
    const auto dialog = bench.console.dialog<UserEditor>();
    auto *email = named<QLineEdit>(dialog, "email");
    QTRY_VERIFY(email->isEnabled());
    QTest::keyClicks(email, u"omar@example.com"_s);
    auto *scopes = named<ScopeListEdit>(dialog, "scopes");
    scopes->startInput();
    QTest::keyClicks(named<QLineEdit>(scopes, "scopeInput"), u"openid"_s);
    QTest::keyClick(named<QLineEdit>(scopes, "scopeInput"), Qt::Key_Return);
    click(named<QPushButton>(dialog, "submit"));
    const auto link = bench.console.dialog<RevealSecretDialog>();
    QVERIFY(link->windowTitle().contains(u"omar@example.com"));
    link->findChild<QCheckBox *>()->setChecked(true);
    click(named<QPushButton>(link, "close"));
    QTRY_COMPARE(bench.console.model()->matchCount(), 3);
    QVERIFY(bench.console.waitForText(u"omar@example.com invited."_s));
    QVERIFY(bench.console.waitForDetails(u"omar@example.com"_s)); // it is selected
}

void TestUsersPage::U2_crossTakesAScopeAwayAndUndoBringsItBack()
{
    UsersBench bench;
    QVERIFY(bench.console.clickRow("email", u"liu@example.com"_s));
    const QPoint cross = bench.spot(u"ana@example.com"_s, {BadgeHit::Action::Remove, 0});
    QVERIFY(!cross.isNull());
    bench.clickAt(cross);
    QTRY_COMPARE(bench.user(u"ana@example.com"_s).scopes, QStringList{u"openid"_s});
    QCOMPARE(bench.user(u"liu@example.com"_s).scopes.size(), 2);
    QVERIFY(bench.console.waitForText(u"email revoked from ana@example.com."_s));
    QCOMPARE(bench.console.table()->selectedCount(), 1); // and still Liu
    QVERIFY(bench.console.waitForDetails(u"liu@example.com"_s));
    QVERIFY(bench.console.activate());
    bench.console.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.user(u"ana@example.com"_s).scopes, (QStringList{u"email"_s, u"openid"_s}));
    QVERIFY(bench.console.waitForText(u"Undone."_s));
}

void TestUsersPage::U2_plusScopeGrantsOne()
{
    UsersBench bench;
    bench.clickAt(bench.spot(u"ana@example.com"_s, {BadgeHit::Action::Add, -1}));
    const auto dialog = bench.console.dialog<UserScopesDialog>();
    auto *input = named<QLineEdit>(dialog, "scopeInput");
    QTRY_VERIFY(input->isVisible());
    QTest::keyClicks(input, u"profile"_s);
    QTest::keyClick(input, Qt::Key_Return);
    click(named<QPushButton>(dialog, "submit"));
    QTRY_COMPARE(bench.user(u"ana@example.com"_s).scopes, (QStringList{u"email"_s, u"openid"_s, u"profile"_s}));
    QVERIFY(bench.console.waitForText(u"profile granted to ana@example.com."_s));
    click(button(bench.console.window.get(), u"Undo"_s));
    QTRY_COMPARE(bench.user(u"ana@example.com"_s).scopes, (QStringList{u"email"_s, u"openid"_s}));
}

void TestUsersPage::U2_grantsToTheSelected()
{
    UsersBench bench;
    QVERIFY(bench.console.activate());
    bench.console.table()->setFocus();
    bench.console.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(bench.console.table()->selectedCount(), 2);
    bench.console.key(Qt::Key_G, Qt::ControlModifier);
    const auto dialog = bench.console.dialog<UserScopesDialog>();
    auto *input = named<QLineEdit>(dialog, "scopeInput");
    QTRY_VERIFY(input->isVisible());
    QTest::keyClicks(input, u"role"_s);
    QTest::keyClick(input, Qt::Key_Return);
    click(named<QPushButton>(dialog, "submit"));
    QTRY_COMPARE(bench.user(u"liu@example.com"_s).scopes.size(), 3);
    QCOMPARE(bench.user(u"ana@example.com"_s).scopes.size(), 3);
    QCOMPARE(bench.user(u"ana@example.com"_s).revision, bench.user(u"liu@example.com"_s).revision); // one change
}

void TestUsersPage::U2_detailsSayWhenItTakesEffect()
{
    UsersBench bench;
    QVERIFY(bench.console.clickRow("email", u"ana@example.com"_s));
    QVERIFY(bench.console.waitForDetails(u"next token refresh"_s));
    QVERIFY(bench.console.waitForDetails(u"stay valid until they expire"_s));
    click(button(bench.console.page()->findChild<DetailsPane *>(), u"Remove email"_s)); // on its name
    QCOMPARE(bench.user(u"ana@example.com"_s).scopes.size(), 2);
    QTest::keyClick(button(bench.console.page()->findChild<DetailsPane *>(), u"Remove email"_s), Qt::Key_Delete);
    QTRY_COMPARE(bench.user(u"ana@example.com"_s).scopes, QStringList{u"openid"_s});
}

void TestUsersPage::U3_resendShowsANewLink()
{
    UsersBench bench;
    QVERIFY(bench.console.clickRow("email", u"ana@example.com"_s));
    QVERIFY(bench.console.waitForDetails(u"valid until"_s));
    bench.console.clock.advanceMs(60'000);
    click(button(bench.console.page()->findChild<DetailsPane *>(), u"Resend"_s));
    const auto link = bench.console.dialog<RevealSecretDialog>();
    QVERIFY(link->windowTitle().contains(u"ana@example.com"));
    QCOMPARE(bench.user(u"ana@example.com"_s).invitationExpiresAt,
             bench.console.clock.now().addMSecs(defaultInvitationLifetimeMs));
    link->findChild<QCheckBox *>()->setChecked(true);
    click(named<QPushButton>(link, "close"));
    QTRY_VERIFY(bench.console.page()->action(ActionId::RevokeInvitation)->isEnabled());
    bench.console.page()->action(ActionId::RevokeInvitation)->trigger();
    QTRY_VERIFY(!bench.user(u"ana@example.com"_s).invitationExpiresAt.isValid());
    QVERIFY(bench.console.waitForDetails(u"none"_s));
}

void TestUsersPage::U3_disableAsksWithWhatEnds()
{
    UsersBench bench;
    QVERIFY(bench.console.clickRow("email", u"ana@example.com"_s));
    QTRY_VERIFY(bench.console.page()->action(ActionId::Disable)->isEnabled());
    bench.console.page()->action(ActionId::Disable)->trigger(); // an empty queue cancels
    QTRY_COMPARE(bench.console.prompts.answered, 1);
    QVERIFY(bench.console.prompts.questions.first().details.contains(u"1 invitation link"));
    QVERIFY(bench.user(u"ana@example.com"_s).state == UserState::Invited);
    bench.console.prompts.confirmations = {true};
    bench.console.page()->action(ActionId::Disable)->trigger();
    QTRY_VERIFY(bench.user(u"ana@example.com"_s).state == UserState::Disabled);
    QTRY_VERIFY(!bench.console.page()->action(ActionId::Disable)->isEnabled());
    QTRY_VERIFY(bench.console.page()->action(ActionId::Enable)->isEnabled());
    bench.console.page()->action(ActionId::Enable)->trigger();
    QTRY_VERIFY(bench.user(u"ana@example.com"_s).state == UserState::Invited);
}

void TestUsersPage::U3_deletesAfterAsking()
{
    UsersBench bench;
    QVERIFY(bench.console.clickRow("email", u"ana@example.com"_s));
    bench.console.key(Qt::Key_Delete);
    const auto dialog = bench.console.dialog<ConfirmImpactDialog>();
    auto *remove = named<QPushButton>(dialog, "delete");
    QTRY_VERIFY(remove->isEnabled());
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said << label->text();
    QVERIFY(said.join(u'\n').contains(u"Delete the user “ana@example.com”?"));
    QVERIFY(said.join(u'\n').contains(u"1 invitation link"));
    QVERIFY(named<QPushButton>(dialog, "disableInstead")->isVisible());
    bench.console.key(Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!dialog);
    QCOMPARE(bench.console.model()->matchCount(), 2);
    QVERIFY(bench.console.activate());
    bench.console.table()->setFocus();
    bench.console.key(Qt::Key_Delete);
    const auto again = bench.console.dialog<ConfirmImpactDialog>();
    QTRY_VERIFY(named<QPushButton>(again, "delete")->isEnabled());
    click(named<QPushButton>(again, "delete"));
    QTRY_COMPARE(bench.console.model()->matchCount(), 1);
    QCOMPARE(bench.user(u"ana@example.com"_s).id, 0);
}

void TestUsersPage::U3_stateSaysHowLong()
{
    UsersBench bench;
    const QModelIndex expiry = bench.cell(u"ana@example.com"_s, "invitationExpiresAt");
    QTRY_VERIFY(expiry.data(EntityTableModel::RawValueRole).isValid()); // read though its column is hidden
    QVERIFY(bench.console.clickRow("email", u"ana@example.com"_s));
    QTRY_VERIFY(bench.console.waitForDetails(u"valid until"_s));
    const auto *delegate = qobject_cast<CellDelegate *>(bench.console.table()->itemDelegate());
    QCOMPARE(delegate->longText(bench.cell(u"ana@example.com"_s, "state")), u"Invited · 1 day left"_s);
    bench.console.clock.advanceMs(defaultInvitationLifetimeMs);
    QCOMPARE(delegate->longText(bench.cell(u"ana@example.com"_s, "state")), u"Invited · expired"_s);
}

void TestUsersPage::U5_viewerSeesAndChangesNothing()
{
    UsersBench bench(Role::Viewer);
    QCOMPARE(bench.console.column("email").size(), 2);
    QVERIFY(bench.console.clickRow("email", u"ana@example.com"_s));
    QVERIFY(bench.console.waitForDetails(u"openid"_s) || bench.console.waitForDetails(u"next token refresh"_s));
    for (const ActionId id :
         {ActionId::New, ActionId::Edit, ActionId::GrantScopes, ActionId::RevokeScopes, ActionId::ResendInvitation,
          ActionId::RevokeInvitation, ActionId::Enable, ActionId::Disable, ActionId::Delete}) {
        QVERIFY(!bench.console.page()->action(id)->isEnabled());
        QVERIFY(bench.console.page()->action(id)->toolTip().contains(u"Requires the Admin role."));
    }
    QVERIFY(bench.spot(u"ana@example.com"_s, {BadgeHit::Action::Remove, 0}).isNull());
    QVERIFY(bench.spot(u"ana@example.com"_s, {BadgeHit::Action::Add, -1}).isNull());
    QVERIFY(bench.console.waitForText(u"Viewer"_s));
}

void TestUsersPage::S3_scopeLeadsToItsUsers()
{
    UsersBench bench;
    QVERIFY(bench.console.showTab(Resource::Scope));
    QVERIFY(bench.console.clickRow("name", u"email"_s));
    QVERIFY(bench.console.waitForDetails(u"Granted to 2 user"_s));
    click(button(bench.console.page(), u"Show users…"_s));
    QTRY_COMPARE(bench.console.page()->resource(), Resource::User);
    QTRY_COMPARE(bench.console.model()->matchCount(), 2);
    QVERIFY(!bench.console.model()->query().isUnfiltered());
}

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
