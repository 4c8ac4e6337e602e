// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogbench.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/confirmimpactdialog.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QString everything(const QWidget *dialog)
{
    QString text;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

} // namespace

class TestConfirmImpactDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void clientAsksForItsId_C7();
    void enterNeverConfirms();
    void manyAskForTheNumber_C7();
    void scopeNamesItsClients_S3();
    void offersToDisableInstead();
    void whatIsGoneCannotBeConfirmed();

private:
    [[nodiscard]] QPointer<ConfirmImpactDialog> openedDialog(Resource resource, const QList<qint64> &ids);

    std::unique_ptr<DialogBench> m_bench;
    qint64 m_client = 0;
};

void TestConfirmImpactDialog::init()
{
    m_bench = std::make_unique<DialogBench>();
    m_bench->workspace.execute(CreateScope{[] {
        Scope scope;
        scope.name = u"invoice:write"_s;
        return scope;
    }()});
    Client client = newClient(ClientType::ClientCredentials);
    client.clientId = u"billing-export"_s;
    client.name = u"Billing export"_s;
    client.allowedScopes = {u"invoice:write"_s};
    m_client = m_bench->workspace.execute(CreateClient{client}).ids.first();
}

QPointer<ConfirmImpactDialog> TestConfirmImpactDialog::openedDialog(Resource resource, const QList<qint64> &ids)
{
    const auto dialog = opened(new ConfirmImpactDialog(m_bench->workspace.store(), resource, ids, &m_bench->window));
    auto *heading = child<QLabel>(dialog, u"heading"_s);
    waitUntil([heading] { return !heading->text().startsWith(u"Looking"_s); });
    return dialog;
}

void TestConfirmImpactDialog::clientAsksForItsId_C7()
{
    const auto dialog = openedDialog(Resource::Client, {m_client});
    QSignalSpy confirmed(dialog, &ConfirmImpactDialog::confirmed);
    const QString text = everything(dialog);
    QVERIFY(text.contains(u"Delete “Billing export” (billing-export)?"_s));
    QVERIFY(text.contains(u"This cannot be undone."_s));
    QVERIFY(text.contains(u"1 client secret"_s));
    auto *remove = child<QPushButton>(dialog, u"delete"_s);
    auto *typed = child<QLineEdit>(dialog, u"confirmation"_s);
    QVERIFY(!remove->isEnabled());
    QTRY_VERIFY(typed->hasFocus());
    QTest::keyClicks(typed, u"billing-exp"_s);
    QVERIFY(!remove->isEnabled());
    QTest::keyClicks(typed, u"ort"_s);
    QVERIFY(remove->isEnabled());
    click(remove);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(qvariant_cast<QList<qint64>>(confirmed[0][0]), QList<qint64>{m_client});
    QTRY_VERIFY(!dialog);
}

void TestConfirmImpactDialog::enterNeverConfirms()
{
    const auto dialog = openedDialog(Resource::Client, {m_client});
    QSignalSpy confirmed(dialog, &ConfirmImpactDialog::confirmed);
    auto *typed = child<QLineEdit>(dialog, u"confirmation"_s);
    QTest::keyClicks(typed, u"billing-export"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTest::keyClick(typed, Qt::Key_Enter);
    QVERIFY(dialog->isVisible());
    auto *remove = child<QPushButton>(dialog, u"delete"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Return);
    QTRY_VERIFY(!dialog); // Cancel is the default
    QCOMPARE(confirmed.size(), 0);
}

void TestConfirmImpactDialog::manyAskForTheNumber_C7()
{
    const auto dialog = openedDialog(Resource::Client, {m_client, m_bench->client(u"gatehouse-cli"_s).id});
    QVERIFY(everything(dialog).contains(u"Delete 2 clients?"_s));
    QVERIFY(everything(dialog).contains(u"billing-export"_s));
    auto *typed = child<QLineEdit>(dialog, u"confirmation"_s);
    QTest::keyClicks(typed, u"3"_s);
    QVERIFY(!child<QPushButton>(dialog, u"delete"_s)->isEnabled());
    QTest::keyClick(typed, Qt::Key_Backspace);
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(child<QPushButton>(dialog, u"delete"_s)->isEnabled());
}

void TestConfirmImpactDialog::scopeNamesItsClients_S3()
{
    const auto dialog = openedDialog(Resource::Scope, {m_bench->scope(u"invoice:write"_s).id});
    QSignalSpy confirmed(dialog, &ConfirmImpactDialog::confirmed);
    const QString text = everything(dialog);
    QVERIFY(text.contains(u"Delete the scope “invoice:write”?"_s));
    QVERIFY(text.contains(u"billing-export"_s));
    QVERIFY(text.contains(u"This cannot be undone."_s));
    QVERIFY(!child<QPushButton>(dialog, u"disableInstead"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(confirmed.size(), 0);
}

void TestConfirmImpactDialog::offersToDisableInstead()
{
    const auto dialog = openedDialog(Resource::Client, {m_client});
    QSignalSpy disable(dialog, &ConfirmImpactDialog::disableInstead);
    QSignalSpy confirmed(dialog, &ConfirmImpactDialog::confirmed);
    click(child<QPushButton>(dialog, u"disableInstead"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(disable.size(), 1);
    QCOMPARE(confirmed.size(), 0);
}

void TestConfirmImpactDialog::whatIsGoneCannotBeConfirmed()
{
    m_bench->workspace.execute(DeleteClients{{m_client}});
    const auto dialog = openedDialog(Resource::Client, {m_client});
    QVERIFY(!child<QPushButton>(dialog, u"delete"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, u"disableInstead"_s)->isEnabled());
}

QTEST_MAIN(TestConfirmImpactDialog)
#include "tst_confirmimpactdialog.moc"
