// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogbench.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/clients/secretdialog.h"
#include "ui/pages/clients/secrettable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSecretDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void generatedSecretIsRevealedOnce_C6();
    void typedSecretHasLabelAndExpiry_C6();
    void shortSecretIsRefusedBesideTheField_C6();
    void removalNamesTheSecretAndAsks_C6();
    void publicClientIsRefused();

private:
    [[nodiscard]] QPointer<SecretDialog> openedDialog();

    std::unique_ptr<DialogBench> m_bench;
    qint64 m_row = 0;
};

void TestSecretDialog::init()
{
    m_bench = std::make_unique<DialogBench>();
    Client client = newClient(ClientType::ClientCredentials);
    client.clientId = u"billing"_s;
    client.name = u"Billing"_s;
    m_row = m_bench->workspace.execute(CreateClient{client}).ids.first();
}

void TestSecretDialog::cleanup()
{
    m_bench.reset();
}

QPointer<SecretDialog> TestSecretDialog::openedDialog()
{
    QPointer<SecretDialog> dialog = opened(new SecretDialog(m_bench->services, m_row, &m_bench->window));
    waitUntil([&] { return child<QPushButton>(dialog, u"addSecret"_s)->isEnabled(); });
    return dialog;
}

void TestSecretDialog::generatedSecretIsRevealedOnce_C6()
{
    const auto dialog = openedDialog();
    QCOMPARE(dialog->findChild<SecretTable *>()->rowCount(), 1);
    click(child<QPushButton>(dialog, u"addSecret"_s));
    QTRY_VERIFY(dialog->findChild<RevealSecretDialog *>());
    QTRY_COMPARE(dialog->findChild<SecretTable *>()->rowCount(), 2);
    QCOMPARE(m_bench->secrets(m_row).size(), 2); // the old one still works
}

void TestSecretDialog::typedSecretHasLabelAndExpiry_C6()
{
    const auto dialog = openedDialog();
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        if (button->text() == u"Type my own"_s)
            click(button);
    }
    QTest::keyClicks(child<QLineEdit>(dialog, u"typedSecret"_s), u"correct horse battery"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"label"_s), u"production"_s);
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
    QTest::keyClick(child<QLineEdit>(dialog, u"label"_s), Qt::Key_Return);
    QTRY_COMPARE(dialog->findChild<SecretTable *>()->rowCount(), 2);
    QVERIFY(!dialog->findChild<RevealSecretDialog *>());
    const QList<ClientSecret> secrets = m_bench->secrets(m_row);
    const auto added = std::ranges::find_if(secrets, [](const ClientSecret &s) { return s.label == u"production"_s; });
    QVERIFY(added != secrets.end());
    QCOMPARE(added->expiresAt, m_bench->workspace.clock().now().addDays(90));
    QVERIFY(child<QLineEdit>(dialog, u"typedSecret"_s)->text().isEmpty());
}

void TestSecretDialog::shortSecretIsRefusedBesideTheField_C6()
{
    const auto dialog = openedDialog();
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        if (button->text() == u"Type my own"_s)
            click(button);
    }
    QTest::keyClicks(child<QLineEdit>(dialog, u"typedSecret"_s), u"short"_s);
    click(child<QPushButton>(dialog, u"addSecret"_s));
    QVERIFY(child<QLabel>(dialog, u"secretError"_s)->isVisible());
    QVERIFY(!child<QPushButton>(dialog, u"addSecret"_s)->isEnabled());
    QCOMPARE(m_bench->secrets(m_row).size(), 1);
}

void TestSecretDialog::removalNamesTheSecretAndAsks_C6()
{
    m_bench->workspace.execute(AddClientSecret{m_row, u"old laptop"_s});
    const auto dialog = openedDialog();
    auto *table = dialog->findChild<SecretTable *>();
    QCOMPARE(table->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        if (table->item(row, 0)->text() == u"old laptop"_s)
            table->selectRow(row);
    }
    m_bench->prompts.confirmations = {false, true};
    click(child<QPushButton>(dialog, u"removeSecret"_s));
    QTRY_COMPARE(m_bench->prompts.answered, 1);
    QVERIFY(m_bench->prompts.questions.first().text.contains(u"old laptop"_s));
    QCOMPARE(m_bench->secrets(m_row).size(), 2);
    click(child<QPushButton>(dialog, u"removeSecret"_s));
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(m_bench->secrets(m_row).size(), 1);
    QVERIFY(m_bench->secrets(m_row).first().label.isEmpty());
}

void TestSecretDialog::publicClientIsRefused()
{
    m_row = m_bench->client(u"gatehouse-console"_s).id;
    const auto dialog = openedDialog();
    click(child<QPushButton>(dialog, u"addSecret"_s));
    QTRY_VERIFY(child<QLabel>(dialog, u"secretError"_s)->isVisible());
}

QTEST_MAIN(TestSecretDialog)
#include "tst_secretdialog.moc"
