// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/membersdialog.h"

#include "core/store/rows/memberrows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "tests/support/valueof.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/workspacesettingsdialog.h"
#include "ui/forms/banner.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestMembersDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DialogBench>(); }
    void cleanup() { m_bench.reset(); }
    void U5_addsChangesAndRemoves();
    void U5_lastAdminIsExplained();
    void U5_refusalIsSaid();
    void U5_viewerChangesNothing();
    void U5_openedFromTheSettings();
    void U1_lifetimeIsStored();

private:
    QPointer<MembersDialog> openDialog(const Services &services)
    {
        QPointer<MembersDialog> dialog = opened(new MembersDialog(services, &m_bench->window));
        const auto *model = dialog->findChild<EntityTableView *>()->entityModel();
        waitUntil([model] { return model->rowCount() > 0 && !model->isLoading(); });
        return dialog;
    }
    /// Waits until the lower row is about that member.
    bool select(MembersDialog *dialog, const QString &name)
    {
        auto *table = dialog->findChild<EntityTableView *>();
        const auto member = m_bench->workspace.read([name](Connection &c) { return findRow<Member>(c, name); });
        return member && QTest::qWaitFor([&] { return table->selectId(member->id); }) &&
               QTest::qWaitFor([&] { return child<QLabel>(dialog, u"selected"_s)->text().contains(name); });
    }
    Member member(const QString &name)
    {
        return m_bench->workspace.read([name](Connection &c) { return findRow<Member>(c, name); }).value_or(Member());
    }

    std::unique_ptr<DialogBench> m_bench;
};

void TestMembersDialog::U5_addsChangesAndRemoves()
{
    const auto dialog = openDialog(m_bench->services);
    auto *name = child<QLineEdit>(dialog, u"memberName"_s);
    QVERIFY(!child<QPushButton>(dialog, u"add"_s)->isEnabled());
    QTest::keyClicks(name, u"ingrid"_s);
    QTest::keyClick(child<QComboBox>(dialog, u"newRole"_s), Qt::Key_Down);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(member(u"ingrid"_s).role == Role::Editor && member(u"ingrid"_s).id > 0);
    QTRY_COMPARE(name->text(), QString());
    QVERIFY(select(dialog, u"ingrid"_s));
    QTest::keyClick(child<QComboBox>(dialog, u"role"_s), Qt::Key_Down);
    QTRY_VERIFY(member(u"ingrid"_s).role == Role::Admin);
    QVERIFY(select(dialog, u"ingrid"_s));
    m_bench->prompts.confirmations = {true};
    QTRY_VERIFY(child<QPushButton>(dialog, u"remove"_s)->isEnabled());
    click(child<QPushButton>(dialog, u"remove"_s));
    QTRY_COMPARE(member(u"ingrid"_s).id, 0);
    QVERIFY(m_bench->prompts.questions.first().text.contains(u"ingrid"));
}

void TestMembersDialog::U5_lastAdminIsExplained()
{
    const auto dialog = openDialog(m_bench->services);
    QVERIFY(select(dialog, u"tester@example.org"_s));
    QVERIFY(child<QLabel>(dialog, u"selected"_s)->text().contains(u"last Admin"));
    QVERIFY(!child<QPushButton>(dialog, u"remove"_s)->isEnabled());
    QVERIFY(!child<QComboBox>(dialog, u"role"_s)->isEnabled());
    Member other;
    other.name = u"ingrid"_s;
    other.role = Role::Admin;
    m_bench->workspace.execute(CreateMember{other}); // by anybody
    QTRY_VERIFY(child<QPushButton>(dialog, u"remove"_s)->isEnabled());
}

void TestMembersDialog::U5_refusalIsSaid()
{
    const auto dialog = openDialog(m_bench->services);
    QTest::keyClicks(child<QLineEdit>(dialog, u"memberName"_s), u"Tester@example.org"_s);
    click(child<QPushButton>(dialog, u"add"_s));
    QTRY_VERIFY(dialog->findChild<Banner *>()->message().contains(u"tester@example.org"));
}

void TestMembersDialog::U5_viewerChangesNothing()
{
    LocalAuthority viewer(m_bench->workspace.store(), {u"v"_s, Role::Viewer, u"test"_s}, m_bench->workspace.clock());
    const auto dialog = openDialog(
        {viewer, m_bench->workspace.store(), m_bench->prompts, m_bench->clipboard, m_bench->workspace.clock()});
    QVERIFY(dialog->findChild<Banner *>()->message().contains(u"Requires the Admin role."));
    QVERIFY(!child<QLineEdit>(dialog, u"memberName"_s)->isEnabled());
    QVERIFY(select(dialog, u"tester@example.org"_s));
    QVERIFY(!child<QPushButton>(dialog, u"remove"_s)->isEnabled());
}

void TestMembersDialog::U5_openedFromTheSettings()
{
    const auto settings = opened(new WorkspaceSettingsDialog(m_bench->services, &m_bench->window));
    auto *members = child<QPushButton>(settings, u"members"_s);
    QTRY_VERIFY(members->isEnabled());
    click(members);
    QTRY_VERIFY(settings->findChild<MembersDialog *>());
}

void TestMembersDialog::U1_lifetimeIsStored()
{
    auto stored = [this] { return valueOf(m_bench->workspace.read(&readWorkspace)).invitationLifetimeMs; };
    Workspace unusual = valueOf(m_bench->workspace.read(&readWorkspace));
    unusual.invitationLifetimeMs = 90 * 60'000;
    m_bench->workspace.execute(UpdateWorkspace{unusual});
    const auto settings = opened(new WorkspaceSettingsDialog(m_bench->services, &m_bench->window));
    auto *lifetime = child<QComboBox>(settings, u"invitationLifetime"_s);
    QTRY_COMPARE(lifetime->currentText(), u"90 minutes"_s); // also one that is not offered otherwise
    QTest::keyClick(lifetime, Qt::Key_End);
    QCOMPARE(lifetime->currentText(), u"7 days"_s);
    click(child<QPushButton>(settings, u"submit"_s));
    QTRY_COMPARE(stored(), maxInvitationLifetimeMs);
}

QTEST_MAIN(TestMembersDialog)
#include "tst_membersdialog.moc"
