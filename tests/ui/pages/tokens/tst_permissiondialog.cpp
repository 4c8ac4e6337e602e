// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogbench.h"
#include "ui/pages/tokens/permissiondialog.h"
#include "ui/pages/tokens/permissionsedit.h"
#include "ui/theme/badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

PermissionCatalogue catalogue()
{
    return {{u"Admin"_s, u"Everything"_s, {}},
            {u"Device"_s, u"Devices"_s, {{u"ListDevices"_s, u"See them"_s}, {u"GetDeviceStats"_s, u"Figures"_s}}}};
}

} // namespace

class TestPermissionDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void T2_oneResourceAndChosenActions();
    void T2_everyResourceAndAllActions();
    void T2_adminNamesNoResource();
    void T2_saysWhatIsMissing();
    void T2_changesWhatIsThere();
    void T2_whatLeftTheCatalogueIsMarkedAndStays();
    void T2_whatIsNarrowerStaysSo();
    void T3_addsAndRemovesInTheList();
    void T3_sameOneIsNotThereTwice();
    void T3_changingComesBackToItsLine();

private:
    QPointer<PermissionDialog> dialog(const std::optional<Permission> &permission = std::nullopt)
    {
        auto *made = new PermissionDialog(catalogue(), permission, &m_window);
        connect(made, &PermissionDialog::chosen, this, [this](const Permission &p) { m_chosen = toString(p); });
        return opened(made);
    }
    static void check(const QListWidget *list, int row) { list->item(row)->setCheckState(Qt::Checked); }

    QWidget m_window;
    QString m_chosen;
};

void TestPermissionDialog::init()
{
    m_chosen.clear();
    m_window.show();
}

void TestPermissionDialog::T2_oneResourceAndChosenActions()
{
    const auto dialog = this->dialog();
    QCOMPARE(child<QComboBox>(dialog, u"type"_s)->currentText(), u"Device"_s);
    child<QRadioButton>(dialog, u"one"_s)->click();
    auto *identifier = child<QLineEdit>(dialog, u"identifier"_s);
    QVERIFY(identifier->isEnabled());
    QTest::keyClicks(identifier, u"pump-7"_s);
    check(child<QListWidget>(dialog, u"actions"_s), 1);
    click(child<QPushButton>(dialog, u"submit"_s));
    QCOMPARE(m_chosen, u"Device:pump-7:GetDeviceStats"_s);
    QTRY_VERIFY(!dialog);
}

void TestPermissionDialog::T2_everyResourceAndAllActions()
{
    const auto dialog = this->dialog();
    child<QCheckBox>(dialog, u"allActions"_s)->click();
    QVERIFY(!child<QListWidget>(dialog, u"actions"_s)->isEnabled());
    click(child<QPushButton>(dialog, u"submit"_s));
    QCOMPARE(m_chosen, u"Device:*:*"_s);
}

void TestPermissionDialog::T2_adminNamesNoResource()
{
    const auto dialog = this->dialog();
    auto *type = child<QComboBox>(dialog, u"type"_s);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Up);
    QCOMPARE(type->currentText(), u"Admin"_s);
    QVERIFY(!child<QListWidget>(dialog, u"actions"_s)->isVisible());
    QVERIFY(!child<QRadioButton>(dialog, u"one"_s)->isVisible());
    click(child<QPushButton>(dialog, u"submit"_s));
    QCOMPARE(m_chosen, u"Admin:*:*"_s);
}

void TestPermissionDialog::T2_saysWhatIsMissing()
{
    const auto dialog = this->dialog();
    auto *submit = child<QPushButton>(dialog, u"submit"_s);
    auto *problem = child<QLabel>(dialog, u"problem"_s);
    QVERIFY(!submit->isEnabled());
    QVERIFY(problem->text().contains(u"action"_s));
    check(child<QListWidget>(dialog, u"actions"_s), 0);
    QVERIFY(submit->isEnabled());
    child<QRadioButton>(dialog, u"one"_s)->click();
    QVERIFY(!submit->isEnabled());
    QVERIFY(problem->text().contains(u"identifier"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog && m_chosen.isEmpty());
}

void TestPermissionDialog::T2_changesWhatIsThere()
{
    const auto dialog = this->dialog(Permission{u"Device"_s, u"pump-7"_s, {u"ListDevices"_s}});
    QCOMPARE(child<QLineEdit>(dialog, u"identifier"_s)->text(), u"pump-7"_s);
    auto *actions = child<QListWidget>(dialog, u"actions"_s);
    QCOMPARE(actions->item(0)->checkState(), Qt::Checked);
    QCOMPARE(actions->item(1)->checkState(), Qt::Unchecked);
    check(actions, 1);
    click(child<QPushButton>(dialog, u"submit"_s));
    QCOMPARE(m_chosen, u"Device:pump-7:ListDevices,GetDeviceStats"_s);
}

void TestPermissionDialog::T2_whatLeftTheCatalogueIsMarkedAndStays()
{
    const auto gone = this->dialog(Permission{u"Gateway"_s, {}, {u"Restart"_s}});
    QCOMPARE(child<QComboBox>(gone, u"type"_s)->currentText(), u"Gateway"_s);
    auto *actions = child<QListWidget>(gone, u"actions"_s);
    QCOMPARE(actions->count(), 1);
    QVERIFY(actions->item(0)->text().contains(u"Not in the permission catalogue"_s));
    click(child<QPushButton>(gone, u"submit"_s));
    QCOMPARE(m_chosen, u"Gateway:*:Restart"_s);
}

void TestPermissionDialog::T2_whatIsNarrowerStaysSo()
{
    for (const QString &type : {u"Gateway"_s, u"Admin"_s}) { // one that is gone, one without actions
        const auto dialog = this->dialog(Permission{type, u"gw-1"_s, {}});
        QVERIFY(child<QRadioButton>(dialog, u"one"_s)->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, u"identifier"_s)->text(), u"gw-1"_s);
        click(child<QPushButton>(dialog, u"submit"_s));
        QCOMPARE(m_chosen, type + u":gw-1:*"_s);
        QTRY_VERIFY(!dialog);
    }
}

void TestPermissionDialog::T3_addsAndRemovesInTheList()
{
    PermissionsEdit edit;
    edit.setCatalogue(catalogue());
    edit.setValues({u"Device:pump-7:ListDevices"_s, u"Gateway:*:Restart"_s});
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    const QSignalSpy edited(&edit, &ListEdit::edited);
    const auto marks = edit.findChildren<BadgeLabel *>();
    QCOMPARE(marks.size(), 1); // the one that the catalogue does not know
    QCOMPARE(marks.first()->text(), u"Not in the catalogue"_s);

    click(child<QPushButton>(&edit, u"addPermission"_s));
    PermissionDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = edit.findChild<PermissionDialog *>()) != nullptr && dialog->isVisible());
    child<QCheckBox>(dialog, u"allActions"_s)->click();
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(edit.values(), (QStringList{u"Device:pump-7:ListDevices"_s, u"Gateway:*:Restart"_s, u"Device:*:*"_s}));

    QAbstractButton *removal = nullptr;
    for (QAbstractButton *candidate : edit.findChildren<QAbstractButton *>()) {
        if (candidate->accessibleName() == u"Remove the permission Device “pump-7”" && candidate->isVisible())
            removal = candidate;
    }
    QVERIFY(removal);
    click(removal);
    QCOMPARE(edit.values(), (QStringList{u"Gateway:*:Restart"_s, u"Device:*:*"_s}));
    QCOMPARE(edited.count(), 2);
}

void TestPermissionDialog::T3_sameOneIsNotThereTwice()
{
    PermissionsEdit edit;
    edit.setCatalogue(catalogue());
    edit.setValues({u"Device:*:*"_s, u"Device:*:ListDevices"_s});
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    click(child<QPushButton>(&edit, u"addPermission"_s));
    PermissionDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = edit.findChild<PermissionDialog *>()) != nullptr && dialog->isVisible());
    child<QCheckBox>(dialog, u"allActions"_s)->click();
    QCOMPARE(child<QLabel>(dialog, u"problem"_s)->text(), u"The token already has this permission."_s);
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(edit.values().size(), 2);
}

void TestPermissionDialog::T3_changingComesBackToItsLine()
{
    PermissionsEdit edit;
    edit.setCatalogue(catalogue());
    edit.setValues({u"Admin:*:*"_s, u"Device:*:ListDevices"_s});
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    QPushButton *change = nullptr;
    for (QPushButton *button : edit.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Change the permission Every Device")
            change = button;
    }
    QVERIFY(change);
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    PermissionDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = edit.findChild<PermissionDialog *>()) != nullptr && dialog->isVisible());
    QVERIFY(child<QPushButton>(dialog, u"submit"_s)->isEnabled()); // it does not stand in its own way
    check(child<QListWidget>(dialog, u"actions"_s), 1);
    click(child<QPushButton>(dialog, u"submit"_s));
    QCOMPARE(edit.values().last(), u"Device:*:ListDevices,GetDeviceStats"_s);
    QTRY_VERIFY(edit.focusWidget() && edit.isActiveWindow());
    QCOMPARE(edit.focusWidget()->accessibleName(), u"Change the permission Every Device"_s);
}

QTEST_MAIN(TestPermissionDialog)
#include "tst_permissiondialog.moc"
