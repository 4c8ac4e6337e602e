// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogbench.h"
#include "ui/forms/banner.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/scopelistedit.h"
#include "ui/forms/urilistedit.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/pages/clients/clienttypes.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QRadioButton *segment(const QWidget *dialog, ClientType type)
{
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        if (button->text() == clientTypeTitle(type))
            return button;
    }
    return nullptr;
}

QLineEdit *firstLine(const QWidget *dialog, const QString &field)
{
    return child<UriListEdit>(dialog, field)->findChildren<QLineEdit *>().first();
}

bool isShown(const QWidget *dialog, const QString &field)
{
    return dialog->findChild<FieldForm *>()->row(field)->isShown();
}

QString error(const QWidget *dialog, const QString &field)
{
    const auto *label = child<QLabel>(dialog, field + u"Error"_s);
    return label->isVisible() ? label->text() : QString();
}

Client storedClient(const QString &clientId)
{
    Client client = newClient(ClientType::AuthorizationCodePkce);
    client.clientId = clientId;
    client.name = u"Field app"_s;
    client.redirectUris = {u"https://app.example.com/callback"_s};
    return client;
}

} // namespace

class TestClientEditor final : public QObject
{
    Q_OBJECT

private slots:
    void createsEveryType_C3_data();
    void createsEveryType_C3();
    void formFollowsTheType_C3();
    void arrowKeysChooseTheType();
    void suggestsTheClientIdUntilItIsEdited();
    void saysWhatIsWrongBesideTheField_C5();
    void waitsForTheFirstTouch();
    void refusesInvisibleCharacters();
    void existingClientIdStandsBesideTheField_C4();
    void offlineAccessAndRefreshTokenGoTogether();
    void grantsThatDoNotFitAreOff_C4();
    void ownSecretIsChecked_C6();
    void editKeepsIdAndTypeAndShowsNoSecret_C4_C6();
    void duplicateStartsANewOne_C10();
    void unknownScopeIsRefused_C4();
    void pastedLinesBecomeRows_C4();
    void conflictKeepsMineOnTopOfTheirs();
    void conflictTakesTheirs();
    void escapeAsksWhenSomethingWasTyped();
};

void TestClientEditor::createsEveryType_C3_data()
{
    QTest::addColumn<ClientType>("type");
    QTest::addColumn<bool>("redirect");
    QTest::addColumn<int>("secrets");
    QTest::newRow("pkce") << ClientType::AuthorizationCodePkce << true << 0;
    QTest::newRow("code") << ClientType::AuthorizationCode << true << 1;
    QTest::newRow("credentials") << ClientType::ClientCredentials << false << 1;
    QTest::newRow("device") << ClientType::DeviceCode << false << 0;
}

void TestClientEditor::createsEveryType_C3()
{
    QFETCH(ClientType, type);
    QFETCH(bool, redirect);
    QFETCH(int, secrets);
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    QSignalSpy saved(editor, &ClientEditor::saved);
    click(segment(editor, type));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"Field app"_s);
    QCOMPARE(isShown(editor, u"redirectUris"_s), redirect);
    if (redirect)
        QTest::keyClicks(firstLine(editor, u"redirectUris"_s), u"https://app.example.com/callback"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(!editor);
    const Client stored = bench.client(u"field-app"_s);
    QVERIFY(stored.type == type);
    QCOMPARE(stored.name, u"Field app"_s);
    QCOMPARE(stored.grantTypes, newClient(type).grantTypes);
    QCOMPARE(bench.secrets(stored.id).size(), secrets);
    QCOMPARE(qvariant_cast<Outcome>(saved[0][0]).secrets.size(), secrets);
}

void TestClientEditor::formFollowsTheType_C3()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    QVERIFY(isShown(editor, u"redirectUris"_s));
    QVERIFY(!isShown(editor, u"secret"_s));
    click(segment(editor, ClientType::AuthorizationCode));
    QVERIFY(isShown(editor, u"secret"_s));
    click(segment(editor, ClientType::ClientCredentials));
    QVERIFY(!isShown(editor, u"redirectUris"_s));
    QVERIFY(!isShown(editor, u"offlineAccess"_s));
    QVERIFY(isShown(editor, u"secret"_s));
    click(segment(editor, ClientType::DeviceCode));
    QVERIFY(isShown(editor, u"requireSecret"_s));
    QVERIFY(!isShown(editor, u"secret"_s));
    QTest::keyClick(child<QCheckBox>(editor, u"requireSecret"_s), Qt::Key_Space);
    QVERIFY(isShown(editor, u"secret"_s));
}

void TestClientEditor::arrowKeysChooseTheType()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    QTRY_VERIFY(segment(editor, ClientType::AuthorizationCodePkce)->hasFocus());
    QTest::keyClick(editor->focusWidget(), Qt::Key_Right);
    QVERIFY(segment(editor, ClientType::AuthorizationCode)->isChecked());
    QVERIFY(isShown(editor, u"secret"_s));
}

void TestClientEditor::suggestsTheClientIdUntilItIsEdited()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *name = child<QLineEdit>(editor, u"name"_s);
    auto *id = child<QLineEdit>(editor, u"clientId"_s);
    QTest::keyClicks(name, u"Meter South 2"_s);
    QCOMPARE(id->text(), u"meter-south-2"_s);
    QTest::keyClicks(id, u"x"_s);
    QTest::keyClicks(name, u" more"_s);
    QCOMPARE(id->text(), u"meter-south-2x"_s);
    QCOMPARE(suggestedClientId(u" Zähler–Süd (2) "_s), u"zahler-sud-2"_s);
}

void TestClientEditor::saysWhatIsWrongBesideTheField_C5()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *submit = child<QPushButton>(editor, u"submit"_s);
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"Field app"_s);
    QLineEdit *line = firstLine(editor, u"redirectUris"_s);
    QTest::keyClicks(line, u"http://app.example.com/callback"_s);
    click(submit);
    QVERIFY(line->accessibleDescription().contains(u"Use https"_s));
    QVERIFY(line->property("invalid").toBool());
    QVERIFY(!submit->isEnabled());
    QVERIFY(child<QLabel>(editor, u"attention"_s)->text().startsWith(u"1 "_s));
    line->selectAll();
    QTest::keyClicks(line, u"https://app.example.com/callback"_s);
    QVERIFY(!line->property("invalid").toBool());
    QVERIFY(submit->isEnabled());
    line->selectAll();
    QTest::keyClicks(line, u"http://localhost/callback"_s);
    QVERIFY(submit->isEnabled()); // a warning, muted
    QVERIFY(line->accessibleDescription().contains(u"127.0.0.1"_s));
}

void TestClientEditor::waitsForTheFirstTouch()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *uri = child<QLineEdit>(editor, u"uri"_s);
    uri->setFocus();
    QTest::keyClicks(uri, u"nonsense"_s);
    QCOMPARE(error(editor, u"uri"_s), QString());
    QTest::keyClick(uri, Qt::Key_Tab);
    QVERIFY(!error(editor, u"uri"_s).isEmpty());
    QCOMPARE(error(editor, u"name"_s), QString());
}

void TestClientEditor::refusesInvisibleCharacters()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *name = child<QLineEdit>(editor, u"name"_s);
    QGuiApplication::clipboard()->setText(u"Fie\u202Eld"_s);
    name->setFocus();
    QTest::keySequence(name, QKeySequence::Paste);
    click(child<QPushButton>(editor, u"submit"_s));
    QVERIFY(!error(editor, u"name"_s).isEmpty());
}

void TestClientEditor::existingClientIdStandsBesideTheField_C4()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    click(segment(editor, ClientType::DeviceCode));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"Gatehouse CLI"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!error(editor, u"clientId"_s).isEmpty());
    QVERIFY(!child<QPushButton>(editor, u"submit"_s)->isEnabled());
    QTest::keyClicks(child<QLineEdit>(editor, u"clientId"_s), u"-2"_s);
    QCOMPARE(error(editor, u"clientId"_s), QString());
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.client(u"gatehouse-cli-2"_s).name, u"Gatehouse CLI"_s);
}

void TestClientEditor::offlineAccessAndRefreshTokenGoTogether()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *offline = child<QCheckBox>(editor, u"offlineAccess"_s);
    auto *refresh = child<QCheckBox>(editor, u"refresh_token"_s);
    QVERIFY(offline->isChecked() && refresh->isChecked());
    QTest::keyClick(offline, Qt::Key_Space);
    QVERIFY(!refresh->isChecked());
    QTest::keyClick(refresh, Qt::Key_Space);
    QVERIFY(offline->isChecked());
}

void TestClientEditor::grantsThatDoNotFitAreOff_C4()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *credentials = child<QCheckBox>(editor, u"client_credentials"_s);
    QVERIFY(!credentials->isEnabled());
    QVERIFY(!credentials->toolTip().isEmpty());
    QVERIFY(!child<QCheckBox>(editor, u"authorization_code"_s)->isEnabled());
    click(segment(editor, ClientType::AuthorizationCode));
    QVERIFY(credentials->isEnabled());
}

void TestClientEditor::ownSecretIsChecked_C6()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    QSignalSpy saved(editor, &ClientEditor::saved);
    click(segment(editor, ClientType::ClientCredentials));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"Billing"_s);
    for (QRadioButton *button : editor->findChildren<QRadioButton *>()) {
        if (button->text() == u"Type my own"_s)
            click(button);
    }
    auto *typed = child<QLineEdit>(editor, u"typedSecret"_s);
    QCOMPARE(typed->echoMode(), QLineEdit::Password);
    QTest::keyClicks(typed, u"too short"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QVERIFY(!error(editor, u"secret"_s).isEmpty());
    QTest::keyClicks(typed, u" no longer"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(qvariant_cast<Outcome>(saved[0][0]).secrets.isEmpty()); // nothing to reveal
    QCOMPARE(bench.client(u"billing"_s).secretCount, 1);
}

void TestClientEditor::editKeepsIdAndTypeAndShowsNoSecret_C4_C6()
{
    DialogBench bench;
    const qint64 id = bench.workspace.execute(CreateClient{storedClient(u"field-app"_s)}).ids.first();
    const auto editor = opened(new ClientEditor(bench.services, id, &bench.window));
    QVERIFY(child<QLineEdit>(editor, u"clientId"_s)->isReadOnly());
    QVERIFY(!segment(editor, ClientType::AuthorizationCode)->isEnabled());
    QVERIFY(!isShown(editor, u"secret"_s));
    auto *name = child<QLineEdit>(editor, u"name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Renamed"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.client(u"field-app"_s).name, u"Renamed"_s);
}

void TestClientEditor::duplicateStartsANewOne_C10()
{
    DialogBench bench;
    const qint64 id = bench.workspace.execute(CreateClient{storedClient(u"field-app"_s)}).ids.first();
    const auto editor = opened(ClientEditor::duplicate(bench.services, id, &bench.window));
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    const Client copy = bench.client(u"field-app-copy"_s);
    QVERIFY(copy.id != 0 && copy.id != id);
    QCOMPARE(copy.redirectUris, storedClient({}).redirectUris);
}

void TestClientEditor::unknownScopeIsRefused_C4()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *scopes = child<ScopeListEdit>(editor, u"allowedScopes"_s);
    scopes->setFocus();
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
    auto *input = child<QLineEdit>(editor, u"scopeInput"_s);
    QTRY_VERIFY(input->isVisible());
    QTest::keyClicks(input, u"openid,nonsense"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(editor); // Enter belongs to the list
    QCOMPARE(scopes->values(), QStringList{u"openid"_s});
    QVERIFY(scopes->inputProblem().contains(u"nonsense"_s));
    QVERIFY(input->property("invalid").toBool());
}

void TestClientEditor::pastedLinesBecomeRows_C4()
{
    DialogBench bench;
    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    auto *uris = child<UriListEdit>(editor, u"redirectUris"_s);
    QLineEdit *line = firstLine(editor, u"redirectUris"_s);
    QGuiApplication::clipboard()->setText(u"https://a.example.com/\n\n https://b.example.com/ \r\nnonsense"_s);
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    QCOMPARE(uris->values(), (QStringList{u"https://a.example.com/"_s, u"https://b.example.com/"_s, u"nonsense"_s}));
    click(child<QPushButton>(editor, u"submit"_s));
    const QList<QLineEdit *> lines = uris->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 3);
    QVERIFY(!lines[0]->property("invalid").toBool());
    QVERIFY(lines[2]->property("invalid").toBool());
    QTest::keyClick(lines[2], Qt::Key_Return);
    QCOMPARE(uris->findChildren<QLineEdit *>().size(), 4);
}

void TestClientEditor::conflictKeepsMineOnTopOfTheirs()
{
    DialogBench bench;
    const qint64 id = bench.workspace.execute(CreateClient{storedClient(u"field-app"_s)}).ids.first();
    const auto editor = opened(new ClientEditor(bench.services, id, &bench.window));
    Client theirs = bench.client(u"field-app"_s);
    theirs.name = u"Their name"_s;
    theirs.uri = u"https://their.example.com"_s;
    bench.workspace.execute(UpdateClient{theirs});
    auto *name = child<QLineEdit>(editor, u"name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"My name"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    auto *keep = child<QPushButton>(editor, u"keepMine"_s);
    QTRY_VERIFY(keep->isVisible());
    QStringList shown;
    for (const QLabel *label : keep->parentWidget()->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.contains(u"My name"_s) && shown.contains(u"Their name"_s));
    QVERIFY(shown.contains(u"https://their.example.com"_s));
    click(keep);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.client(u"field-app"_s).name, u"My name"_s);
    QCOMPARE(bench.client(u"field-app"_s).uri, u"https://their.example.com"_s);
}

void TestClientEditor::conflictTakesTheirs()
{
    DialogBench bench;
    const qint64 id = bench.workspace.execute(CreateClient{storedClient(u"field-app"_s)}).ids.first();
    const auto editor = opened(new ClientEditor(bench.services, id, &bench.window));
    Client theirs = bench.client(u"field-app"_s);
    theirs.name = u"Their name"_s;
    bench.workspace.execute(UpdateClient{theirs});
    auto *name = child<QLineEdit>(editor, u"name"_s);
    QTest::keyClicks(name, u" mine"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    auto *take = child<QPushButton>(editor, u"takeTheirs"_s);
    QTRY_VERIFY(take->isVisible());
    click(take);
    QCOMPARE(name->text(), u"Their name"_s);
    QVERIFY(!take->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor); // nothing left to ask about
    QVERIFY(bench.prompts.questions.isEmpty());
}

void TestClientEditor::escapeAsksWhenSomethingWasTyped()
{
    DialogBench bench;
    const auto untouched = opened(new ClientEditor(bench.services, 0, &bench.window));
    QTest::keyClick(untouched, Qt::Key_Escape);
    QTRY_VERIFY(!untouched);
    QVERIFY(bench.prompts.questions.isEmpty());

    const auto editor = opened(new ClientEditor(bench.services, 0, &bench.window));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"F"_s);
    bench.prompts.confirmations = {false, true};
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(bench.prompts.answered, 1);
    QVERIFY(editor && editor->isVisible());
    editor->close();
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.prompts.questions.size(), 2);
}

QTEST_MAIN(TestClientEditor)
#include "tst_clienteditor.moc"
