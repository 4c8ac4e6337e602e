// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the Keys tab, by keys and clicks, on a real workspace (K1, K2, K3).
#include "tests/support/keybench.h"
#include "tests/support/valueof.h"
#include "ui/forms/fieldform.h"
#include "ui/pages/keys/exportkeydialog.h"
#include "ui/pages/keys/generatekeydialog.h"
#include "ui/pages/keys/importkeydialog.h"
#include "ui/pages/keys/keyeditor.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/pages/keys/keyrecorddialog.h"
#include "ui/pages/keys/revokekeydialog.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QString hintsOf(const QWidget *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

QString errorOf(const QWidget *dialog, const QString &field)
{
    auto *label = dialog->findChild<QLabel *>(field + u"Error"_s);
    return label && label->isVisible() ? label->text() : QString();
}

void drop(QWidget *target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

QString keyFile(const char *name)
{
    return QStringLiteral(GATEHOUSE_TEST_DATA "/keys/") + QString::fromLatin1(name);
}

void type(QWidget *dialog, const QString &field, const QString &text)
{
    auto *edit = child<QLineEdit>(dialog, field);
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestKeyDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void K1_generatesTheUsualKeyWithoutAQuestion();
    void K1_rsaTakesAnAlgorithm();
    void K1_generationIsCancelledAndTheFormStays();
    void K1_errorStandsBesideTheField();
    void K2_rotationPlansTheNextKey();
    void K2_rotationTakesAKeyThatIsWaiting();
    void K2_editPlansAgain();
    void K1_importSaysWhatItFound_data();
    void K1_importSaysWhatItFound();
    void K1_importAsksForAPassphraseOnlyWhereOneIsNeeded();
    void K1_importRefusesWithTheReason_data();
    void K1_importRefusesWithTheReason();
    void K1_importOfAKeyThatIsHereAlready();
    void K1_importFromTheClipboard();
    void K1_exportsThePublicPart();
    void K3_exportsThePrivatePartEncrypted();
    void K3_clearTextTakesTheNameTyped();
    void K2_revocationSaysWhatItEndsFirst();
    void K3_recordIsSavedWithoutThePrivatePart();
};

void TestKeyDialogs::K1_generatesTheUsualKeyWithoutAQuestion()
{
    KeyBench bench;
    const auto dialog =
        opened(new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Generate, &bench.window));
    QVERIFY(hintsOf(dialog).contains(u"It signs all new tokens from now on."_s));
    type(dialog, u"name"_s, u"plant 2027"_s);
    const QSignalSpy saved(dialog.data(), &GenerateKeyDialog::saved);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    const auto key = bench.activeKey();
    QVERIFY(key);
    QCOMPARE(key->name, u"plant 2027"_s);
    QCOMPARE(key->algorithm, u"ES256"_s);
    QCOMPARE(key->kind, u"P-256"_s);
}

void TestKeyDialogs::K1_rsaTakesAnAlgorithm()
{
    KeyBench bench;
    const auto dialog =
        opened(new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Generate, &bench.window));
    QVERIFY(!child<QWidget>(dialog, u"algorithm"_s)->isVisible());
    choose(child<QComboBox>(dialog, u"kind"_s), static_cast<int>(KeyKind::Rsa2048));
    QVERIFY(child<QWidget>(dialog, u"algorithm"_s)->isVisible());
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text() == u"PS256"_s)
            click(button);
    }
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60'000);
    QCOMPARE(valueOf(bench.activeKey()).algorithm, u"PS256"_s);
    QCOMPARE(valueOf(bench.activeKey()).kind, u"RSA 2048"_s);
}

void TestKeyDialogs::K1_generationIsCancelledAndTheFormStays()
{
    KeyBench bench;
    const auto dialog =
        opened(new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Generate, &bench.window));
    choose(child<QComboBox>(dialog, u"kind"_s), static_cast<int>(KeyKind::Rsa4096));
    type(dialog, u"name"_s, u"slow"_s);
    auto *submit = child<QPushButton>(dialog, u"submit"_s);
    click(submit);
    QVERIFY(!submit->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(submit->isEnabled(), 30'000);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, u"name"_s)->text(), u"slow"_s);
    QVERIFY(!bench.activeKey());
    delete dialog;
}

void TestKeyDialogs::K1_errorStandsBesideTheField()
{
    KeyBench bench;
    bench.addKey("p256.sec1.pem");
    const auto dialog =
        opened(new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Generate, &bench.window));
    child<QLineEdit>(dialog, u"name"_s)->setText(u"a\u202Eb"_s);
    choose(child<QComboBox>(dialog, u"startKind"_s), static_cast<int>(StartKind::FromDate));
    child<QDateTimeEdit>(dialog, u"startTime"_s)->setDateTime(bench.now().addDays(-1).toLocalTime());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!errorOf(dialog, u"name"_s).isEmpty());
    QCOMPARE(errorOf(dialog, u"signsFrom"_s), u"Choose a time in the future."_s);
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    delete dialog;
}

void TestKeyDialogs::K2_rotationPlansTheNextKey()
{
    KeyBench bench;
    const qint64 old = bench.addKey("ed25519.pk8.pem", u"plant 2026"_s);
    bench.issue(u"Pump"_s, 60);
    const auto dialog =
        opened(new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Rotate, &bench.window));
    const QDateTime monday = nextMonday(bench.now());
    QVERIFY(hintsOf(dialog).contains(planSentence({StartKind::FromDate, monday}, bench.key(old), bench.now())));
    choose(child<QComboBox>(dialog, u"startKind"_s), static_cast<int>(StartKind::AtOnce));
    QVERIFY(hintsOf(dialog).contains(planSentence({}, bench.key(old), bench.now()))); // it follows what is chosen
    choose(child<QComboBox>(dialog, u"startKind"_s), static_cast<int>(StartKind::FromDate));
    const QSignalSpy saved(dialog.data(), &GenerateKeyDialog::saved);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_COMPARE(saved.count(), 1);
    const qint64 id = saved.first().first().value<Outcome>().ids.first();
    QVERIFY(bench.key(id).status == KeyStatus::Next);
    QCOMPARE(bench.key(id).signsFrom, monday);
    QVERIFY(bench.key(old).status == KeyStatus::Active);
}

void TestKeyDialogs::K2_rotationTakesAKeyThatIsWaiting()
{
    KeyBench bench;
    const qint64 old = bench.addKey("ed25519.pk8.pem", u"plant 2026"_s);
    const qint64 waiting = bench.addKey("p256.sec1.pem", u"plant 2027"_s);
    const auto dialog =
        opened(new GenerateKeyDialog(bench.services, GenerateKeyDialog::Purpose::Rotate, &bench.window));
    QVERIFY(child<QComboBox>(dialog, u"source"_s)->currentText().contains(u"plant 2027"_s));
    QVERIFY(!child<QComboBox>(dialog, u"kind"_s)->isVisible());
    choose(child<QComboBox>(dialog, u"startKind"_s), static_cast<int>(StartKind::AtOnce));
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(bench.key(waiting).status == KeyStatus::Active);
    QVERIFY(bench.key(old).status == KeyStatus::Retired);
}

void TestKeyDialogs::K2_editPlansAgain()
{
    KeyBench bench;
    bench.addKey("ed25519.pk8.pem", u"plant 2026"_s);
    const qint64 id = bench.addKey("p256.sec1.pem", u"next"_s, bench.now().addDays(3));
    const auto dialog = opened(new KeyEditor(bench.services, id, &bench.window));
    type(dialog, u"name"_s, u" 2027"_s);
    choose(child<QComboBox>(dialog, u"startKind"_s), static_cast<int>(StartKind::Later));
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(!bench.key(id).signsFrom.isValid());
    QCOMPARE(bench.key(id).name, u"next 2027"_s);
}

void TestKeyDialogs::K1_importSaysWhatItFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::newRow("SEC1, PEM") << u"p256.sec1.pem"_s << u"P-256"_s;
    QTest::newRow("SEC1, DER") << u"p256.sec1.der"_s << u"P-256"_s;
    QTest::newRow("PKCS#8") << u"ed25519.pk8.pem"_s << u"Ed25519"_s;
    QTest::newRow("PKCS#1") << u"rsa.pkcs1.pem"_s << u"RSA 2048"_s;
}

void TestKeyDialogs::K1_importSaysWhatItFound()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    KeyBench bench;
    const auto dialog = opened(new ImportKeyDialog(bench.services, &bench.window));
    QVERIFY(!child<QWidget>(dialog, u"foundKey"_s)->isVisible());
    drop(dialog, keyFile(file.toLatin1().constData()));
    QTRY_VERIFY(child<QLabel>(dialog, u"foundKey"_s)->isVisible());
    QVERIFY(child<QLabel>(dialog, u"foundKey"_s)->text().contains(kind));
    QVERIFY(!child<QLineEdit>(dialog, u"keyPassphrase"_s)->isVisible());
    QVERIFY(!bench.activeKey()); // nothing is stored yet
    type(dialog, u"name"_s, u"taken over"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(valueOf(bench.activeKey()).name, u"taken over"_s);
    QVERIFY(valueOf(bench.activeKey()).origin == KeyOrigin::Imported);
}

void TestKeyDialogs::K1_importAsksForAPassphraseOnlyWhereOneIsNeeded()
{
    KeyBench bench;
    const auto dialog = opened(new ImportKeyDialog(bench.services, &bench.window));
    bench.prompts.paths << keyFile("rsa.pk8.encrypted.pem");
    click(child<QPushButton>(dialog, u"chooseFile"_s));
    auto *passphrase = child<QLineEdit>(dialog, u"keyPassphrase"_s);
    QTRY_VERIFY(passphrase->isVisible() && passphrase->isEnabled());
    QTRY_VERIFY(passphrase->hasFocus());
    QTest::keyClicks(passphrase, u"wrong"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY(!errorOf(dialog, u"passphrase"_s).isEmpty());
    QTRY_VERIFY(passphrase->isEnabled());
    passphrase->clear();
    QTest::keyClicks(passphrase, u"correct horse"_s);
    click(child<QPushButton>(dialog, u"openKey"_s));
    QTRY_VERIFY(child<QLabel>(dialog, u"foundKey"_s)->isVisible());
    QVERIFY(passphrase->text().isEmpty()); // not kept longer than needed
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(valueOf(bench.activeKey()).algorithm, u"RS256"_s);
}

void TestKeyDialogs::K1_importRefusesWithTheReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("1024 bits") << u"weak.rsa1024.pem"_s << u"2048"_s;
    QTest::newRow("exponent 3") << u"weak.exponent3.pem"_s << u"exponent"_s;
    QTest::newRow("public alone") << u"p256.public.pem"_s << u"public key"_s;
    QTest::newRow("no key") << u"README.md"_s << u"key"_s;
    QTest::newRow("no file") << u"missing.pem"_s << u"cannot be read"_s;
}

void TestKeyDialogs::K1_importRefusesWithTheReason()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    KeyBench bench;
    const auto dialog = opened(new ImportKeyDialog(bench.services, &bench.window));
    drop(dialog, keyFile(file.toLatin1().constData()));
    QTRY_VERIFY(!errorOf(dialog, u"source"_s).isEmpty());
    QVERIFY2(errorOf(dialog, u"source"_s).contains(reason, Qt::CaseInsensitive),
             qPrintable(errorOf(dialog, u"source"_s)));
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    delete dialog;
}

void TestKeyDialogs::K1_importOfAKeyThatIsHereAlready()
{
    KeyBench bench;
    bench.addKey("p256.sec1.pem");
    const auto dialog = opened(new ImportKeyDialog(bench.services, &bench.window));
    drop(dialog, keyFile("p256.sec1.der"));
    QTRY_VERIFY(child<QLabel>(dialog, u"foundKey"_s)->isVisible());
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!errorOf(dialog, u"source"_s).isEmpty());
    delete dialog;
}

void TestKeyDialogs::K1_importFromTheClipboard()
{
    KeyBench bench;
    const auto dialog = opened(new ImportKeyDialog(bench.services, &bench.window));
    QGuiApplication::clipboard()->clear();
    click(child<QPushButton>(dialog, u"paste"_s));
    QVERIFY(!errorOf(dialog, u"source"_s).isEmpty());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(test::dataFile(u"keys/ed25519.pk8.pem"_s)));
    QTest::keyClick(dialog, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(child<QLabel>(dialog, u"foundKey"_s)->isVisible());
    QVERIFY(child<QLabel>(dialog, u"foundKey"_s)->text().contains(u"EdDSA"_s));
    delete dialog;
}

void TestKeyDialogs::K1_exportsThePublicPart()
{
    KeyBench bench;
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant"_s);
    const QString path = bench.workspace.folder() + u"/public.pem"_s;
    const auto dialog = opened(new ExportKeyDialog(bench.services, id, &bench.window));
    bench.prompts.paths << path;
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = importKey(file.readAll());
    QVERIFY(read && !read->key.hasPrivatePart());
    QCOMPARE(thumbprint(read->key), bench.key(id).kid.toLatin1());
    QCOMPARE(bench.prompts.fileQuestions.first().suggested, u"plant.public.pem"_s);
}

void TestKeyDialogs::K3_exportsThePrivatePartEncrypted()
{
    KeyBench bench;
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant"_s);
    const QString path = bench.workspace.folder() + u"/private.pem"_s;
    const auto dialog = opened(new ExportKeyDialog(bench.services, id, &bench.window));
    choose(child<QComboBox>(dialog, u"what"_s), 3);
    type(dialog, u"passphrase"_s, u"stapler 9 horse"_s);
    type(dialog, u"again"_s, u"stapler 8 horse"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QCOMPARE(errorOf(dialog, u"again"_s), u"The passphrases do not match."_s);
    QVERIFY(bench.prompts.fileQuestions.isEmpty());
    child<QLineEdit>(dialog, u"again"_s)->clear();
    type(dialog, u"again"_s, u"stapler 9 horse"_s);
    bench.prompts.paths << path;
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QByteArray content = file.readAll();
    QCOMPARE(importKey(content).error().kind, ErrorKind::Locked);
    const auto read = importKey(content, SecretString("stapler 9 horse"));
    QVERIFY(read && read->key.hasPrivatePart());
}

void TestKeyDialogs::K3_clearTextTakesTheNameTyped()
{
    KeyBench bench;
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant"_s);
    const auto dialog = opened(new ExportKeyDialog(bench.services, id, &bench.window));
    choose(child<QComboBox>(dialog, u"what"_s), 5);
    QVERIFY(hintsOf(dialog).contains(u"can sign tokens in your name"_s));
    click(child<QPushButton>(dialog, u"submit"_s));
    QVERIFY(!errorOf(dialog, u"confirmation"_s).isEmpty());
    QVERIFY(bench.prompts.fileQuestions.isEmpty());
    type(dialog, u"confirmation"_s, u"plant"_s);
    const QString path = bench.workspace.folder() + u"/clear.pem"_s;
    bench.prompts.paths << path;
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("-----BEGIN PRIVATE KEY-----"));
}

void TestKeyDialogs::K2_revocationSaysWhatItEndsFirst()
{
    KeyBench bench;
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant"_s);
    bench.issue(u"Pump 7"_s, 30);
    bench.issue(u"Pump 8"_s, 60);
    const auto dialog = opened(new RevokeKeyDialog(bench.services, {id}, &bench.window));
    QTRY_VERIFY(hintsOf(dialog).contains(u"Pump 8"_s));
    QVERIFY(hintsOf(dialog).contains(u"Pump 7"_s));
    QVERIFY(hintsOf(dialog).contains(longTime(bench.now().addDays(60)))); // they would have ended then
    const QSignalSpy confirmed(dialog.data(), &RevokeKeyDialog::confirmed);
    auto *revoke = child<QPushButton>(dialog, u"revoke"_s);
    QVERIFY(!revoke->isEnabled());
    type(dialog, u"reason"_s, u"stolen laptop"_s);
    type(dialog, u"confirmation"_s, u"plan"_s);
    QVERIFY(!revoke->isEnabled());
    type(dialog, u"confirmation"_s, u"t"_s);
    QTest::keyClick(child<QLineEdit>(dialog, u"confirmation"_s), Qt::Key_Return); // Enter never confirms
    QVERIFY(dialog && confirmed.isEmpty());
    click(revoke);
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().at(1).toString(), u"stolen laptop"_s);
}

void TestKeyDialogs::K3_recordIsSavedWithoutThePrivatePart()
{
    KeyBench bench;
    const qint64 id = bench.addKey("p256.sec1.pem", u"plant"_s);
    const auto dialog = opened(new KeyRecordDialog(bench.context, id, &bench.window));
    auto *save = child<QPushButton>(dialog, u"savePdf"_s);
    QTRY_VERIFY(save->isEnabled());
    const KeyRecord record = keyRecord({bench.key(id), std::nullopt}, bench.info, bench.now());
    QStringList values;
    for (const RecordLine &line : record.lines)
        values << line.value;
    QVERIFY(values.contains(bench.key(id).kid));
    QVERIFY(values.contains(fingerprint(bench.key(id), QCryptographicHash::Sha256)));
    QVERIFY(values.contains(fingerprint(bench.key(id), QCryptographicHash::Sha1)));
    const QString path = bench.workspace.folder() + u"/record.pdf"_s;
    bench.prompts.paths << path;
    const QSignalSpy noticed(dialog.data(), &KeyRecordDialog::notice);
    click(save);
    QTRY_COMPARE(noticed.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    delete dialog;
}

QTEST_MAIN(TestKeyDialogs)
#include "tst_keydialogs.moc"
