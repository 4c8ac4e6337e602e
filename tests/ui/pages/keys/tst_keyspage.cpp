// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the Keys tab, with real dialogs on a real workspace.
#include "core/crypto/keyfiles/keyexport.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"
#include "tests/support/consolebench.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/keys/generatekeydialog.h"
#include "ui/pages/keys/publishdialog.h"
#include "ui/pages/keys/revokekeydialog.h"
#include "ui/pages/tokens/tokeneditor.h"
#include "ui/pages/tokens/tokeninspector.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

Outcome execute(const ConsoleBench &console, Command command)
{
    auto outcome = console.window->workspaceView()->context().authority.execute(std::move(command)).result();
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

void unlock(const ConsoleBench &console)
{
    execute(console, CreateVault{SecretString("correct horse battery staple")});
}

qint64 addKey(const ConsoleBench &console, const char *file, const QString &name)
{
    CreateKey command;
    command.key.name = name;
    command.privateKey = valueOf(privateDer(test::testKey(file)));
    return execute(console, command).ids.first();
}

SigningKey key(const ConsoleBench &console, qint64 id)
{
    return console.read([id](Connection &c) { return readRow<SigningKey>(c, id); }).value_or(SigningKey());
}

template <typename Dialog>
QPointer<Dialog> readyEditor(const ConsoleBench &console)
{
    const QPointer<Dialog> dialog = console.dialog<Dialog>();
    auto *submit = named<QPushButton>(dialog, "submit");
    if (!QTest::qWaitFor([submit] { return submit->isEnabled(); }))
        qFatal("the dialog does not become ready");
    return dialog;
}

} // namespace

class TestKeysPage final : public QObject
{
    Q_OBJECT

private slots:
    void emptyListOffersTheFirstStep();
    void K1_firstKeyIsMadeFromTheEmptyList();
    void K2_detailsAreTheLifeOfAKey();
    void K2_actionsSayWhyNot();
    void K2_activatesAfterSayingWhatRetires();
    void K2_revokesWithReasonAndSelectionFollows();
    void K2_deletesARevokedKeyAfterItsNameIsTyped();
    void K4_publishOpensFromTheNotice();
    void T8_tokenIsIssuedSigned();
    void T8_withoutAKeyItSaysWhy();
    void T8_inspectorOpensFromMenuAndTabs();
};

void TestKeysPage::emptyListOffersTheFirstStep()
{
    ConsoleBench console(0);
    QVERIFY(console.showTab(Resource::Key));
    QVERIFY(console.waitForText(u"No signing keys yet"_s));
    unlock(console);
    click(button(console.table(), u"Generate key…"_s));
    QVERIFY(console.dialog<GenerateKeyDialog>());
}

void TestKeysPage::K1_firstKeyIsMadeFromTheEmptyList()
{
    ConsoleBench console(0);
    unlock(console);
    QVERIFY(console.showTab(Resource::Key));
    console.page()->action(ActionId::New)->trigger();
    const auto dialog = readyEditor<GenerateKeyDialog>(console);
    named<QLineEdit>(dialog, "name")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"plant 2027"_s);
    console.key(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(console.waitForText(u"Key “plant 2027” activated. Publish it."_s));
    QTRY_COMPARE(console.column("name"), QStringList{u"plant 2027"_s});
    QTRY_COMPARE(console.table()->selectedCount(), 1);
    QVERIFY(console.waitForDetails(u"Not yet. Verifiers know it only after you publish."_s));
}

void TestKeysPage::K2_detailsAreTheLifeOfAKey()
{
    ConsoleBench console(0);
    unlock(console);
    const qint64 id = addKey(console, "p256.sec1.pem", u"plant"_s);
    QVERIFY(console.showTab(Resource::Key));
    QVERIFY(console.clickRow("name", u"plant"_s));
    QVERIFY(console.waitForDetails(key(console, id).kid));
    for (const QString &said : {u"Generated"_s, u"by "_s, u"Published"_s, u"Signs from"_s, u"Retires"_s,
                                u"When another key is activated"_s, u"It has not signed any token"_s, u"SHA-256"_s})
        QVERIFY2(console.details().contains(said), qPrintable(said));
}

void TestKeysPage::K2_actionsSayWhyNot()
{
    ConsoleBench console(0);
    unlock(console);
    addKey(console, "p256.sec1.pem", u"plant"_s);
    addKey(console, "ed25519.pk8.pem", u"next"_s);
    QVERIFY(console.showTab(Resource::Key));
    QVERIFY(console.clickRow("name", u"plant"_s));
    QTRY_VERIFY(console.page()->action(ActionId::ActivateKey)->toolTip().contains(u"active already"_s));
    QTRY_VERIFY(!console.page()->action(ActionId::Delete)->isEnabled());
    QVERIFY(console.page()->action(ActionId::RevokeKeys)->isEnabled());
    QVERIFY(console.clickRow("name", u"next"_s));
    QTRY_VERIFY(console.page()->action(ActionId::ActivateKey)->isEnabled());
    QTRY_VERIFY(console.page()->action(ActionId::Delete)->isEnabled());
}

void TestKeysPage::K2_activatesAfterSayingWhatRetires()
{
    ConsoleBench console(0);
    unlock(console);
    const qint64 old = addKey(console, "p256.sec1.pem", u"plant"_s);
    const qint64 next = addKey(console, "ed25519.pk8.pem", u"next"_s);
    QVERIFY(console.showTab(Resource::Key));
    QVERIFY(console.clickRow("name", u"next"_s));
    QTRY_VERIFY(console.page()->action(ActionId::ActivateKey)->isEnabled());
    console.prompts.confirmations << true;
    console.page()->action(ActionId::ActivateKey)->trigger();
    QTRY_VERIFY(key(console, next).status == KeyStatus::Active);
    QVERIFY(key(console, old).status == KeyStatus::Retired);
    QVERIFY(console.prompts.questions.first().details.contains(u"“plant” is then retired"_s));
}

void TestKeysPage::K2_revokesWithReasonAndSelectionFollows()
{
    ConsoleBench console(0);
    unlock(console);
    const qint64 id = addKey(console, "p256.sec1.pem", u"plant"_s);
    QVERIFY(console.showTab(Resource::Key));
    QVERIFY(console.clickRow("name", u"plant"_s));
    console.page()->action(ActionId::RevokeKeys)->trigger();
    const auto dialog = console.dialog<RevokeKeyDialog>();
    QTRY_VERIFY(named<QLineEdit>(dialog, "reason")->hasFocus());
    QTest::keyClicks(named<QLineEdit>(dialog, "reason"), u"stolen laptop"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "confirmation"), u"plant"_s);
    click(named<QPushButton>(dialog, "revoke"));
    QTRY_VERIFY(key(console, id).status == KeyStatus::Revoked);
    QVERIFY(console.waitForDetails(u"stolen laptop"_s));
    QTRY_VERIFY(console.page()->action(ActionId::RevokeKeys)->toolTip().contains(u"revoked already"_s));
}

void TestKeysPage::K2_deletesARevokedKeyAfterItsNameIsTyped()
{
    ConsoleBench console(0);
    unlock(console);
    const qint64 id = addKey(console, "p256.sec1.pem", u"plant"_s);
    execute(console, RevokeKeys{{id}, {}});
    QVERIFY(console.showTab(Resource::Key));
    QVERIFY(console.clickRow("name", u"plant"_s));
    QTRY_VERIFY(console.page()->action(ActionId::Delete)->isEnabled());
    console.page()->action(ActionId::Delete)->trigger();
    const auto dialog = console.dialog<ConfirmImpactDialog>();
    auto *typed = [&dialog] {
        waitUntil([&dialog] { return dialog->findChild<QLineEdit *>() != nullptr; });
        return named<QLineEdit>(dialog, "confirmation");
    }();
    QVERIFY(!named<QPushButton>(dialog, "delete")->isEnabled());
    QTest::keyClicks(typed, u"plant"_s);
    click(named<QPushButton>(dialog, "delete"));
    QTRY_COMPARE(console.model()->totalCount(), 0);
}

void TestKeysPage::K4_publishOpensFromTheNotice()
{
    ConsoleBench console(0);
    unlock(console);
    addKey(console, "p256.sec1.pem", u"plant"_s);
    QVERIFY(console.showTab(Resource::Key));
    console.page()->action(ActionId::Publish)->trigger();
    auto dialog = readyEditor<PublishDialog>(console);
    QTest::keyClicks(named<QLineEdit>(dialog, "folderPath"), console.folder.filePath(u"public"_s));
    click(named<QPushButton>(dialog, "submit"));
    QTRY_VERIFY(!dialog);
    QVERIFY(console.showTab(Resource::Client));
    addKey(console, "ed25519.pk8.pem", u"next"_s);
    click(button(console.window.get(), u"Publish…"_s));
    dialog = readyEditor<PublishDialog>(console);
    QCOMPARE(console.page()->resource(), Resource::Key);
    QCOMPARE(named<QLineEdit>(dialog, "folderPath")->text(), console.folder.filePath(u"public"_s));
}

void TestKeysPage::T8_tokenIsIssuedSigned()
{
    ConsoleBench console(0);
    unlock(console);
    addKey(console, "p256.sec1.pem", u"plant"_s);
    QVERIFY(console.showTab(Resource::Token));
    console.page()->action(ActionId::New)->trigger();
    const auto editor = readyEditor<TokenEditor>(console);
    named<QLineEdit>(editor, "name")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Pump 7"_s);
    auto *isSigned = named<QCheckBox>(editor, "signed");
    QVERIFY(isSigned->isEnabled());
    isSigned->setFocus();
    QTest::keyClick(isSigned, Qt::Key_Space);
    click(named<QPushButton>(editor, "submit"));
    const auto reveal = console.dialog<RevealSecretDialog>();
    const QString path = console.folder.filePath(u"pump.token"_s);
    console.prompts.paths << path;
    click(named<QPushButton>(reveal, "save"));
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('.'), 2); // a JWT
    const auto stored = console.read([](Connection &c) { return c.integer("SELECT count(*) FROM issued_token"); });
    QCOMPARE(stored.value_or(0), 1);
}

void TestKeysPage::T8_withoutAKeyItSaysWhy()
{
    ConsoleBench console(0);
    QVERIFY(console.showTab(Resource::Token));
    console.page()->action(ActionId::New)->trigger();
    const auto editor = readyEditor<TokenEditor>(console);
    QVERIFY(!named<QCheckBox>(editor, "signed")->isEnabled());
    QVERIFY(console.waitForText(u"No signing key is active."_s));
}

void TestKeysPage::T8_inspectorOpensFromMenuAndTabs()
{
    ConsoleBench console(0);
    QTest::keyClick(console.window.get(), Qt::Key_T, Qt::ControlModifier);
    delete console.dialog<TokenInspectorDialog>();
    for (const Resource resource : {Resource::Token, Resource::Key}) {
        QVERIFY(console.showTab(resource));
        console.page()->action(ActionId::InspectToken)->trigger();
        delete console.dialog<TokenInspectorDialog>();
    }
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
