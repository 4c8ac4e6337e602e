// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "tests/support/dialogbench.h"
#include "ui/pages/organizations/nameeditor.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestNameEditor final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void O1_createsAnOrganization();
    void O1_problemsStandBesideTheField();
    void O1_createsAndRenamesGroups();
    void O1_createsAndEditsApplications();
    void O1_conflictShowsBothSides();
    void escapeAsksWhenSomethingWasTyped();

private:
    [[nodiscard]] Organization organization(const QString &name)
    {
        return m_bench->workspace.read([name](Connection &c) { return findRow<Organization>(c, name); })
            .value_or(Organization());
    }
    [[nodiscard]] Group group(const QString &path)
    {
        return m_bench->workspace.read([this, path](Connection &c) { return findGroup(c, m_acme, path); })
            .value_or(Group());
    }
    void type(const QWidget *editor, const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(editor, field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<DialogBench> m_bench;
    qint64 m_acme = 0;
};

void TestNameEditor::init()
{
    m_bench = std::make_unique<DialogBench>();
    Organization acme;
    acme.name = u"Acme"_s;
    m_acme = m_bench->workspace.execute(CreateOrganization{acme}).ids.first();
}

void TestNameEditor::O1_createsAnOrganization()
{
    const auto editor = opened(organizationEditor(m_bench->services, 0, &m_bench->window));
    QTRY_VERIFY(child<QLineEdit>(editor, u"name"_s)->hasFocus());
    QTest::keyClicks(editor->focusWidget(), u"Bolt"_s);
    type(editor, u"description"_s, u"Screws"_s);
    QTest::keyClick(editor->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!editor);
    QCOMPARE(organization(u"Bolt"_s).description, u"Screws"_s);
}

void TestNameEditor::O1_problemsStandBesideTheField()
{
    const auto editor = opened(organizationEditor(m_bench->services, 0, &m_bench->window));
    auto *submit = child<QPushButton>(editor, u"submit"_s);
    click(submit);
    QVERIFY(child<QLabel>(editor, u"nameError"_s)->isVisible());
    QVERIFY(!submit->isEnabled());
    type(editor, u"name"_s, u"ACME"_s); // there is one
    click(submit);
    QTRY_VERIFY(child<QLabel>(editor, u"nameError"_s)->text().contains(u"Acme"));
    type(editor, u"name"_s, u"Bolt"_s);
    click(submit);
    QTRY_VERIFY(!editor);
}

void TestNameEditor::O1_createsAndRenamesGroups()
{
    auto editor = opened(newGroupEditor(m_bench->services, m_acme, {}, &m_bench->window));
    type(editor, u"name"_s, u"plant"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    const Group plant = group(u"plant"_s);
    QVERIFY(plant.id > 0);
    editor = opened(newGroupEditor(m_bench->services, m_acme, plant, &m_bench->window));
    QVERIFY(editor->windowTitle().contains(u"plant"));
    type(editor, u"name"_s, u"line/2"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(child<QLabel>(editor, u"pathError"_s)->isVisible()); // beside the name
    type(editor, u"name"_s, u"line 2"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    editor = opened(groupEditor(m_bench->services, plant.id, &m_bench->window));
    QCOMPARE(child<QLineEdit>(editor, u"name"_s)->text(), u"plant"_s);
    type(editor, u"name"_s, u"works"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QVERIFY(group(u"works/line 2"_s).id > 0);
    editor = opened(groupEditor(m_bench->services, group(u"works/line 2"_s).id, &m_bench->window));
    QCOMPARE(child<QLineEdit>(editor, u"name"_s)->text(), u"line 2"_s); // its own name alone
    type(editor, u"name"_s, u"line 3"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QVERIFY(group(u"works/line 3"_s).id > 0);
}

void TestNameEditor::O1_createsAndEditsApplications()
{
    auto editor = opened(applicationEditor(m_bench->services, m_acme, 0, &m_bench->window));
    type(editor, u"name"_s, u"Dashboard"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    const auto find = [this](const QString &name) {
        return m_bench->workspace.read([this, name](Connection &c) { return findApplication(c, m_acme, name); });
    };
    editor = opened(applicationEditor(m_bench->services, m_acme, find(u"Dashboard"_s)->id, &m_bench->window));
    type(editor, u"description"_s, u"For everyone"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QCOMPARE(find(u"Dashboard"_s)->description, u"For everyone"_s);
}

void TestNameEditor::O1_conflictShowsBothSides()
{
    const auto editor = opened(organizationEditor(m_bench->services, m_acme, &m_bench->window));
    Organization theirs = organization(u"Acme"_s);
    theirs.description = u"Theirs"_s;
    m_bench->workspace.execute(UpdateOrganization{theirs});
    type(editor, u"name"_s, u"Acme Works"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    auto *keep = child<QPushButton>(editor, u"keepMine"_s);
    QTRY_VERIFY(keep->isVisible());
    click(keep);
    QTRY_VERIFY(!editor);
    QCOMPARE(organization(u"Acme Works"_s).description, u"Theirs"_s); // what I did not touch is theirs
}

void TestNameEditor::escapeAsksWhenSomethingWasTyped()
{
    const auto editor = opened(organizationEditor(m_bench->services, 0, &m_bench->window));
    type(editor, u"name"_s, u"x"_s);
    m_bench->prompts.confirmations = {true};
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_bench->prompts.questions.size(), 1);
}

QTEST_MAIN(TestNameEditor)
#include "tst_nameeditor.moc"
