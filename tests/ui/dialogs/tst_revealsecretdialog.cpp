// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogbench.h"
#include "tests/support/spoken.h"
#include "ui/dialogs/revealsecretdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const QString Secret = u"ghs_7Jv4pQ0y1mN8sKc2RtXw5ZbEaLdUoFh9iG3kB6MnP_4"_s;

} // namespace

class TestRevealSecretDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void closesOnlyAfterItWasStored_C6();
    void closingOtherwiseAsks_C6();
    void copyClearsItself_4_1();
    void leavesOtherTextOnTheClipboard_4_1();
    void clearsWhenTheProgramEnds_4_1();
    void savesForItsOwnerOnly();
    void tellsNobodyElse_4_3();

private:
    [[nodiscard]] QPointer<RevealSecretDialog> openedDialog();

    QWidget m_window;
    ScriptedPrompts m_prompts;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

void TestRevealSecretDialog::init()
{
    m_prompts = {};
    m_clipboard = std::make_unique<SecretClipboard>(std::chrono::milliseconds(60));
    m_window.show();
}

void TestRevealSecretDialog::cleanup()
{
    QGuiApplication::clipboard()->clear();
}

QPointer<RevealSecretDialog> TestRevealSecretDialog::openedDialog()
{
    const RevealedSecret revealed{u"meter-gateway"_s, SecretString(Secret.toUtf8())};
    return opened(new RevealSecretDialog(u"Meter gateway"_s, revealed, m_prompts, *m_clipboard, &m_window));
}

void TestRevealSecretDialog::closesOnlyAfterItWasStored_C6()
{
    const auto dialog = openedDialog();
    auto *close = child<QPushButton>(dialog, u"close"_s);
    QVERIFY(!close->isEnabled());
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(close->isEnabled());
    click(close);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_prompts.questions.isEmpty());
}

void TestRevealSecretDialog::closingOtherwiseAsks_C6()
{
    const auto dialog = openedDialog();
    m_prompts.confirmations = {false, true};
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(m_prompts.answered, 1);
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_prompts.questions.size(), 2);
}

void TestRevealSecretDialog::copyClearsItself_4_1()
{
    const auto dialog = openedDialog();
    click(child<QPushButton>(dialog, u"copy"_s));
    QClipboard *clipboard = QGuiApplication::clipboard();
    QCOMPARE(clipboard->text(), Secret);
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(child<QLabel>(dialog, u"clipboardNote"_s)->text().startsWith(u"Copied"_s));
    QTRY_COMPARE(clipboard->text(), QString());
    QTRY_VERIFY(!child<QLabel>(dialog, u"clipboardNote"_s)->text().startsWith(u"Copied"_s));
}

void TestRevealSecretDialog::leavesOtherTextOnTheClipboard_4_1()
{
    m_clipboard->copy(SecretString(Secret.toUtf8()));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QTRY_COMPARE(m_clipboard->secondsLeft(), 0);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

void TestRevealSecretDialog::clearsWhenTheProgramEnds_4_1()
{
    m_clipboard = std::make_unique<SecretClipboard>(std::chrono::hours(1));
    m_clipboard->copy(SecretString(Secret.toUtf8()));
    m_clipboard.reset();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestRevealSecretDialog::savesForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"meter-gateway.secret"_s);
    const auto dialog = openedDialog();
    m_prompts.paths = {path, folder.filePath(u"no/such/folder"_s)};
    click(child<QPushButton>(dialog, u"save"_s));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Secret.toUtf8());
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(m_prompts.fileQuestions.first().suggested, u"meter-gateway.secret"_s);
    click(child<QPushButton>(dialog, u"save"_s));
    QTRY_COMPARE(m_prompts.informed.size(), 1);
}

void TestRevealSecretDialog::tellsNobodyElse_4_3()
{
    const auto dialog = openedDialog();
    QCOMPARE(dialog->windowTitle(), u"Client secret for “Meter gateway”"_s);
    const QString heard = spoken(QAccessible::queryAccessibleInterface(dialog));
    QVERIFY(heard.contains(u"Copy this secret now"_s));
    QVERIFY(!heard.contains(u"ghs_"_s));
}

QTEST_MAIN(TestRevealSecretDialog)
#include "tst_revealsecretdialog.moc"
