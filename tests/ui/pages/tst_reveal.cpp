// SPDX-License-Identifier: GPL-3.0-or-later
// Several secrets of one Outcome: shown one after the other, each in a dialog of its own.
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/reveal.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestReveal final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DialogBench>(); }
    void cleanup() { m_bench.reset(); }
    void secretsComeOneAfterTheOther_data();
    void secretsComeOneAfterTheOther();
    void noneFollowsAfterLocking();
    void nothingIsShownWithoutSecrets();

private:
    [[nodiscard]] QList<RevealSecretDialog *> visible() const
    {
        QList<RevealSecretDialog *> dialogs = m_bench->window.findChildren<RevealSecretDialog *>();
        dialogs.removeIf([](const RevealSecretDialog *dialog) { return !dialog->isVisible(); });
        return dialogs;
    }
    void revealTwo(const QString &what)
    {
        Outcome outcome;
        for (const QString &owner : {u"first"_s, u"second"_s})
            outcome.secrets << RevealedSecret{owner, SecretString(("ghs_" + owner.toUtf8()).constData())};
        if (what == "token"_L1)
            revealTokens(outcome, m_bench->services, &m_bench->window);
        else if (what == "client"_L1)
            revealClientSecrets(outcome, u"Gateway"_s, m_bench->services, &m_bench->window);
        else
            revealInvitations(outcome, *m_bench->workspace.read(&readWorkspace), m_bench->services, &m_bench->window);
    }

    std::unique_ptr<DialogBench> m_bench;
};

void TestReveal::secretsComeOneAfterTheOther_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"token", "client", "invitation"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestReveal::secretsComeOneAfterTheOther()
{
    QFETCH(QString, what);
    revealTwo(what);
    for (int number = 1; number <= 2; ++number) {
        QTRY_COMPARE(visible().size(), 1);
        const QPointer<RevealSecretDialog> dialog = visible().first();
        QVERIFY(dialog->windowTitle().endsWith(u"(%1 of 2)"_s.arg(number)));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        click(child<QPushButton>(dialog, u"close"_s));
        QTRY_VERIFY(!dialog);
    }
    QVERIFY(visible().isEmpty());
}

void TestReveal::noneFollowsAfterLocking()
{
    revealTwo(u"token"_s);
    const QPointer<RevealSecretDialog> dialog = visible().first();
    dialog->closeOnLock();
    QTRY_VERIFY(!dialog);
    QVERIFY(visible().isEmpty());
}

void TestReveal::nothingIsShownWithoutSecrets()
{
    revealTokens({}, m_bench->services, &m_bench->window);
    QVERIFY(visible().isEmpty());
}

QTEST_MAIN(TestReveal)
#include "tst_reveal.moc"
