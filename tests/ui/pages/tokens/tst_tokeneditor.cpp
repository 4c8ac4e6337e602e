// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tokenqueries.h"
#include "tests/support/dialogbench.h"
#include "tests/support/people.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/expirychoice.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/pages/tokens/overridesedit.h"
#include "ui/pages/tokens/permissionsedit.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/theme/badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// A workspace with an organization, a group, an application and a user who is no admin there.
struct Bench : DialogBench
{
    People people{workspace};
    qint64 acme = people.organization(u"Acme"_s);
    qint64 plant = people.group(acme, u"plant"_s);
    qint64 app = people.application(acme, u"Dashboard"_s);
    qint64 ada = people.user(u"ada@example.com"_s);
    Outcome outcome;

    Bench() { people.membership(ada, acme, AccessRole::User); }

    QPointer<TokenEditor> open(TokenEditor *editor)
    {
        QObject::connect(editor, &TokenEditor::saved, editor, [this](const Outcome &done) { outcome = done; });
        return opened(editor);
    }
    Token token(qint64 id)
    {
        return workspace.read([id](Connection &c) { return readRow<Token>(c, id); }).value_or(Token());
    }
    Token made() { return token(outcome.ids.value(0)); }
    Token oauth()
    {
        Token token;
        token.userId = ada;
        token.clientRow = client(u"gatehouse-console"_s).id;
        token.scopes = QStringList{u"openid"_s};
        token.maximumRole = AccessRole::User;
        return this->token(workspace.execute(CreateOAuthToken{token}).ids.first());
    }
    Token api()
    {
        Token token;
        token.name = u"Reader"_s;
        token.permissions = QStringList{u"Device:dev1:GetDeviceStats"_s};
        return this->token(workspace.execute(CreateToken{token}).ids.first());
    }
};

bool isShown(const TokenEditor *editor, const QString &field)
{
    return editor->findChild<FieldForm *>()->row(field)->isShown();
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

/// What the banner says, cell by cell.
QString conflictCells(const TokenEditor *editor)
{
    QStringList texts;
    const auto *table = editor->findChild<ConflictBanner *>()->findChild<QGridLayout *>();
    for (int i = 0; i < table->count(); ++i)
        texts << qobject_cast<QLabel *>(table->itemAt(i)->widget())->text();
    return texts.join(u'|');
}

void chooseKind(const TokenEditor *editor, int index)
{
    auto *kind = child<SegmentedChoice>(editor, u"kind"_s);
    const auto segments = kind->findChildren<QAbstractButton *>();
    click(segments.at(index));
}

} // namespace

class TestTokenEditor final : public QObject
{
    Q_OBJECT

private slots:
    void T2_formFollowsTheKind();
    void T2_createsAnApiTokenThatIsOff();
    void T2_problemsStandBesideTheirField();
    void T3_changesPermissionsAlone();
    void T4_createsAnOrganizationTokenAsAdmin();
    void T4_groupsFollowTheOrganization();
    void T4_placeIsFixedInItsView();
    void T5_consentIsShownAndStays();
    void T5_overrideSaysWhatTheHolderHas();
    void T5_expiryOfTheConsentIsShown();
    void T6_statusInTheForm();
    void T6_expiredOneIsReadOnly();
    void T6_pendingOneHasNoSwitch();
    void O3_technicalUserIsNamed();
    void conflictShowsBothSides();
    void conflictTakesTheirs();
    void T5_conflictTellsOverridesAndStatus();
};

void TestTokenEditor::T2_formFollowsTheKind()
{
    Bench bench;
    const auto editor = bench.open(new TokenEditor(bench.services, 0, &bench.window));
    const auto shown = [&] {
        QStringList fields;
        for (const char *field : {"kind", "owner", "client", "organization", "group", "adminRole", "scopes",
                                  "maximumRole", "overrides", "permissions", "expiresAt", "status"}) {
            if (isShown(editor, QString::fromLatin1(field)))
                fields << QString::fromLatin1(field);
        }
        return fields.join(u' ');
    };
    QCOMPARE(shown(), u"kind permissions expiresAt status"_s);
    chooseKind(editor, 1);
    QCOMPARE(shown(), u"kind organization adminRole expiresAt status"_s);
    chooseKind(editor, 2);
    QCOMPARE(shown(), u"kind organization group adminRole expiresAt status"_s);
    chooseKind(editor, 0);
    QCOMPARE(shown(), u"kind permissions expiresAt status"_s);
    QTest::keyClick(editor, Qt::Key_Escape); // choosing a kind is no change worth asking about
    QTRY_VERIFY(!editor);
    QVERIFY(bench.prompts.questions.isEmpty());
}

void TestTokenEditor::T2_createsAnApiTokenThatIsOff()
{
    Bench bench;
    const auto editor = bench.open(new TokenEditor(bench.services, 0, &bench.window));
    type(child<QLineEdit>(editor, u"name"_s), u"Pump 7"_s);
    type(child<QLineEdit>(editor, u"id"_s), u"pump-7"_s);
    click(child<SegmentedChoice>(editor, u"status"_s)->findChildren<QAbstractButton *>().at(1));
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    const Token token = bench.made();
    QCOMPARE(token.tokenId, u"pump-7"_s);
    QVERIFY(token.kind == TokenKind::Api && token.status == TokenStatus::Inactive);
    QVERIFY(token.expiresAt.isNull());
    QCOMPARE(bench.outcome.secrets.size(), 1);
}

void TestTokenEditor::T2_problemsStandBesideTheirField()
{
    Bench bench;
    const Token taken = bench.api();
    const auto editor = bench.open(new TokenEditor(bench.services, 0, &bench.window));
    click(child<QPushButton>(editor, u"submit"_s));
    QVERIFY(child<QLabel>(editor, u"nameError"_s)->isVisible());
    QVERIFY(!child<QLabel>(editor, u"idError"_s)->isVisible()); // an empty one is made
    type(child<QLineEdit>(editor, u"name"_s), u"Other"_s);
    type(child<QLineEdit>(editor, u"id"_s), u"a/b"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QVERIFY(child<QLabel>(editor, u"idError"_s)->isVisible());
    QVERIFY(!child<QPushButton>(editor, u"submit"_s)->isEnabled());
    child<QLineEdit>(editor, u"id"_s)->selectAll();
    type(child<QLineEdit>(editor, u"id"_s), taken.tokenId); // which the Authority alone knows
    QVERIFY(!child<QLabel>(editor, u"idError"_s)->isVisible());
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(child<QLabel>(editor, u"idError"_s)->isVisible());
    QVERIFY(child<QLabel>(editor, u"idError"_s)->text().contains(taken.tokenId));
}

void TestTokenEditor::T3_changesPermissionsAlone()
{
    Bench bench;
    const Token before = bench.api();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    QVERIFY(child<QLineEdit>(editor, u"id"_s)->isReadOnly());
    QVERIFY(editor->windowTitle().contains(u"API token “Reader”"_s));
    auto *permissions = child<PermissionsEdit>(editor, u"permissions"_s);
    QCOMPARE(permissions->values(), before.permissions);
    for (QAbstractButton *button : permissions->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(u"Remove"_s)) {
            click(button);
            break;
        }
    }
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    Token expected = before;
    expected.permissions.clear();
    expected.revision = bench.made().revision;
    QCOMPARE(bench.made(), expected);
    QVERIFY(bench.outcome.secrets.isEmpty());
}

void TestTokenEditor::T4_createsAnOrganizationTokenAsAdmin()
{
    Bench bench;
    const auto editor = bench.open(new TokenEditor(bench.services, 0, &bench.window));
    chooseKind(editor, 1);
    type(child<QLineEdit>(editor, u"name"_s), u"Deploy"_s);
    QCOMPARE(child<QComboBox>(editor, u"organization"_s)->currentText(), u"Acme"_s);
    child<QCheckBox>(editor, u"adminRole"_s)->setFocus();
    QTest::keyClick(child<QCheckBox>(editor, u"adminRole"_s), Qt::Key_Space);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    const Token token = bench.made();
    QVERIFY(token.kind == TokenKind::Organization && token.maximumRole == AccessRole::Admin);
    QCOMPARE(token.organizationId, bench.acme);
    QCOMPARE(token.expiresAt, bench.workspace.clock().now().addDays(90)); // an end is suggested
}

void TestTokenEditor::T4_groupsFollowTheOrganization()
{
    Bench bench;
    const qint64 other = bench.people.organization(u"Basic"_s);
    const auto editor = bench.open(new TokenEditor(bench.services, 0, &bench.window));
    chooseKind(editor, 2);
    auto *organization = child<QComboBox>(editor, u"organization"_s);
    auto *group = child<QComboBox>(editor, u"group"_s);
    QCOMPARE(group->currentText(), u"plant"_s);
    organization->setCurrentIndex(organization->findData(other));
    QCOMPARE(group->count(), 0);
    type(child<QLineEdit>(editor, u"name"_s), u"Line"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QVERIFY(child<QLabel>(editor, u"groupError"_s)->isVisible());
    organization->setCurrentIndex(organization->findData(bench.acme));
    QVERIFY(child<QPushButton>(editor, u"submit"_s)->isEnabled());
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.made().groupId, bench.plant);
}

void TestTokenEditor::T4_placeIsFixedInItsView()
{
    Bench bench;
    const auto editor = bench.open(TokenEditor::createFor(bench.services, bench.acme, bench.plant, &bench.window));
    QVERIFY(editor->windowTitle().contains(u"plant"_s));
    QVERIFY(!isShown(editor, u"kind"_s) && !isShown(editor, u"organization"_s) && isShown(editor, u"owner"_s));
    QCOMPARE(child<ExpiryChoice>(editor, u"expiresAt"_s)->findChild<QComboBox *>()->currentText(), u"In 90 days"_s);
    type(child<QLineEdit>(editor, u"name"_s), u"Line"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QVERIFY(bench.made().kind == TokenKind::Group);
    QCOMPARE(bench.made().groupId, bench.plant);
    QCOMPARE(bench.made().expiresAt, bench.workspace.clock().now().addDays(90));
}

void TestTokenEditor::T5_consentIsShownAndStays()
{
    Bench bench;
    const Token before = bench.oauth();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    QVERIFY(child<QLabel>(editor, u"client"_s)->text().contains(u"gatehouse-console"_s));
    QCOMPARE(child<QLabel>(editor, u"consentExpiry"_s)->text(), u"Never"_s);
    QVERIFY(!isShown(editor, u"expiresAt"_s) && !isShown(editor, u"permissions"_s));
    const auto pills = child<QWidget>(editor, u"scopes"_s)->findChildren<BadgeLabel *>();
    QCOMPARE(pills.size(), 1);
    QCOMPARE(pills.first()->text(), u"openid"_s);
    auto *name = child<QLineEdit>(editor, u"name"_s);
    name->selectAll();
    type(name, u"Tablet"_s);
    auto *role = child<QComboBox>(editor, u"maximumRole"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QCOMPARE(role->currentText(), u"Admin"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.made().name, u"Tablet"_s);
    QVERIFY(bench.made().maximumRole ==
            AccessRole::Admin); // above the holder's: accepted, and explained in the details
    QCOMPARE(bench.made().scopes, before.scopes);
}

void TestTokenEditor::T5_overrideSaysWhatTheHolderHas()
{
    Bench bench;
    const Token before = bench.oauth();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    auto *overrides = child<OverridesEdit>(editor, u"overrides"_s);
    auto *add = child<QPushButton>(overrides, u"addOverride"_s);
    add->setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_A}) // as somebody tries who takes it for a list
        QTest::keyClick(add, key);
    QVERIFY(overrides->overrides().isEmpty());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = overrides->findChild<QMenu *>()) != nullptr && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2); // Acme, Acme/Dashboard
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(overrides->overrides().size(), 1);
    QCOMPARE(toString(overrides->overrides().first().role), u"user"_s);
    QCOMPARE(overrides->overrides().first().name, u"Acme"_s);
    QComboBox *role = nullptr;
    for (QComboBox *choice : overrides->findChildren<QComboBox *>()) {
        if (choice->accessibleName() == u"Role in Acme" && choice->isVisible())
            role = choice;
    }
    QVERIFY(role);
    role->setCurrentIndex(2);
    emit role->activated(2);
    bool isExplained = false;
    for (const QLabel *label : overrides->findChildren<QLabel *>())
        isExplained = isExplained || (label->isVisible() && label->text().contains(u"holder's role here is User"_s));
    QVERIFY(isExplained);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.made().overrides, (QList{RoleOverride{bench.acme, 0, u"Acme"_s, AccessRole::Admin}}));
}

void TestTokenEditor::T5_expiryOfTheConsentIsShown()
{
    Bench bench;
    Token wanted = bench.oauth();
    wanted.tokenId.clear();
    wanted.expiresAt = bench.workspace.clock().now().addDays(9);
    const qint64 id = bench.workspace.execute(CreateOAuthToken{wanted}).ids.first();
    const auto editor = bench.open(new TokenEditor(bench.services, id, &bench.window));
    QVERIFY(child<QLabel>(editor, u"consentExpiry"_s)->text().contains(u"set by the consent"_s));
    QVERIFY(!isShown(editor, u"expiresAt"_s));
}

void TestTokenEditor::T6_statusInTheForm()
{
    Bench bench;
    const Token before = bench.api();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    click(child<SegmentedChoice>(editor, u"status"_s)->findChildren<QAbstractButton *>().at(1));
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QVERIFY(bench.made().status == TokenStatus::Inactive);
}

void TestTokenEditor::T6_expiredOneIsReadOnly()
{
    Bench bench;
    Token token;
    token.name = u"Old"_s;
    token.expiresAt = bench.workspace.clock().now().addMSecs(1000);
    const qint64 id = bench.workspace.execute(CreateToken{token}).ids.first();
    bench.workspace.clock().advanceMs(1000);
    const auto editor = bench.open(new TokenEditor(bench.services, id, &bench.window));
    QTRY_VERIFY(child<QLabel>(editor, u"bannerText"_s)->text().contains(u"expired"_s));
    QVERIFY(!child<QLineEdit>(editor, u"name"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(editor, u"submit"_s)->isEnabled());
}

void TestTokenEditor::T6_pendingOneHasNoSwitch()
{
    Bench bench;
    Token wanted = bench.oauth();
    wanted.tokenId.clear();
    wanted.status = TokenStatus::Pending;
    const qint64 id = bench.workspace.execute(CreateOAuthToken{wanted}).ids.first();
    const auto editor = bench.open(new TokenEditor(bench.services, id, &bench.window));
    QVERIFY(!isShown(editor, u"status"_s));
    auto *name = child<QLineEdit>(editor, u"name"_s);
    name->selectAll();
    type(name, u"Waiting"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QVERIFY(bench.made().status == TokenStatus::Pending);
}

void TestTokenEditor::O3_technicalUserIsNamed()
{
    Bench bench;
    Token token;
    token.kind = TokenKind::Organization;
    token.tokenId = u"deploy"_s;
    token.name = u"Deploy"_s;
    token.organizationId = bench.acme;
    token.maximumRole = AccessRole::User;
    const qint64 id = bench.workspace.execute(CreateToken{token}).ids.first();
    const auto editor = bench.open(new TokenEditor(bench.services, id, &bench.window));
    bool isNamed = false;
    for (const QLabel *label : editor->findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains(u"technical user technical-user:deploy"_s);
    QVERIFY(isNamed);
}

void TestTokenEditor::conflictShowsBothSides()
{
    Bench bench;
    const Token before = bench.api();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    Token theirs = before;
    theirs.description = u"Theirs"_s;
    theirs.name = u"Other"_s;
    bench.workspace.execute(UpdateToken{theirs});
    auto *name = child<QLineEdit>(editor, u"name"_s);
    name->selectAll();
    type(name, u"Mine"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    auto *keep = child<QPushButton>(editor, u"keepMine"_s);
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(conflictCells(editor), u"Field|Mine|Theirs|Name|Mine|Other|Description|not changed|Theirs"_s);
    click(keep);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.made().name, u"Mine"_s);
    QCOMPARE(bench.made().description, u"Theirs"_s);
}

void TestTokenEditor::conflictTakesTheirs()
{
    Bench bench;
    const Token before = bench.api();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    Token theirs = before;
    theirs.name = u"Other"_s;
    bench.workspace.execute(UpdateToken{theirs});
    auto *name = child<QLineEdit>(editor, u"name"_s);
    name->selectAll();
    type(name, u"Mine"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    auto *take = child<QPushButton>(editor, u"takeTheirs"_s);
    QTRY_VERIFY(take->isVisible());
    click(take);
    QCOMPARE(name->text(), u"Other"_s);
    QVERIFY(!editor->findChild<ConflictBanner *>()->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape); // nothing of mine is left to ask about
    QTRY_VERIFY(!editor);
    QVERIFY(bench.prompts.questions.isEmpty());
    QCOMPARE(bench.token(before.id).name, u"Other"_s);
}

void TestTokenEditor::T5_conflictTellsOverridesAndStatus()
{
    Bench bench;
    const Token before = bench.oauth();
    const auto editor = bench.open(new TokenEditor(bench.services, before.id, &bench.window));
    Token theirs = before;
    theirs.overrides = {{bench.acme, 0, u"Acme"_s, AccessRole::None}};
    theirs.status = TokenStatus::Inactive;
    bench.workspace.execute(UpdateToken{theirs});
    child<OverridesEdit>(editor, u"overrides"_s)->setOverrides({{0, bench.app, u"Acme/Dashboard"_s, AccessRole::User}});
    auto *scroll = editor->findChild<QScrollArea *>();
    editor->resize(editor->width(), 320); // as on a small screen
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    click(child<QPushButton>(editor, u"submit"_s));
    auto *keep = child<QPushButton>(editor, u"keepMine"_s);
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(conflictCells(editor), u"Field|Mine|Theirs|Overrides|Acme/Dashboard: User|Acme: No access|"
                                    "Status|not changed|Inactive"_s);
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    click(keep);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.made().overrides.first().name, u"Acme/Dashboard"_s);
    QCOMPARE(toString(bench.made().status), u"inactive"_s);
}

QTEST_MAIN(TestTokenEditor)
#include "tst_tokeneditor.moc"
