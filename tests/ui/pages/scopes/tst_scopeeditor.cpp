// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogbench.h"
#include "ui/pages/scopes/scopeeditor.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestScopeEditor final : public QObject
{
    Q_OBJECT

private slots:
    void suggestsNamespaceAndAction_S1();
    void createsAnyScopeToken_S1_data();
    void createsAnyScopeToken_S1();
    void grammarIsForcedBesideTheField_S1();
    void existingNameStandsBesideTheField();
    void editChangesTheDescriptionOnly_S1();
    void conflictShowsBothSides();
    void escapeAsksWhenSomethingWasTyped();
};

void TestScopeEditor::suggestsNamespaceAndAction_S1()
{
    const QStringList existing{u"openid"_s, u"sensor:read"_s, u"video:gold"_s};
    QVERIFY(scopeNameSuggestions(u"se"_s, existing).contains(u"sensor:"_s));
    const QStringList actions = scopeNameSuggestions(u"sensor:"_s, existing);
    QVERIFY(actions.contains(u"sensor:write"_s) && actions.contains(u"sensor:gold"_s));
    QVERIFY(!actions.contains(u"sensor:read"_s));
    QVERIFY(scopeNameHint(u"door"_s).contains(u"door:read"_s));
}

void TestScopeEditor::createsAnyScopeToken_S1_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("suggested form") << u"door:open"_s;
    QTest::newRow("not forced") << u"door"_s;
}

void TestScopeEditor::createsAnyScopeToken_S1()
{
    QFETCH(QString, name);
    DialogBench bench;
    const auto editor = opened(new ScopeEditor(bench.services, 0, &bench.window));
    QTRY_VERIFY(child<QLineEdit>(editor, u"name"_s)->hasFocus());
    QTest::keyClicks(editor->focusWidget(), name);
    QTest::keyClicks(child<QLineEdit>(editor, u"description"_s), u"Open doors"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.scope(name).description, u"Open doors"_s);
}

void TestScopeEditor::grammarIsForcedBesideTheField_S1()
{
    DialogBench bench;
    const auto editor = opened(new ScopeEditor(bench.services, 0, &bench.window));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"open the door"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QVERIFY(child<QLabel>(editor, u"nameError"_s)->isVisible());
    QVERIFY(!child<QPushButton>(editor, u"submit"_s)->isEnabled());
    QVERIFY(child<QLineEdit>(editor, u"name"_s)->accessibleDescription().contains(u"no spaces"_s));
}

void TestScopeEditor::existingNameStandsBesideTheField()
{
    DialogBench bench;
    const auto editor = opened(new ScopeEditor(bench.services, 0, &bench.window));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"openid"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    QTRY_VERIFY(child<QLabel>(editor, u"nameError"_s)->isVisible());
}

void TestScopeEditor::editChangesTheDescriptionOnly_S1()
{
    DialogBench bench;
    const auto editor = opened(new ScopeEditor(bench.services, bench.scope(u"email"_s).id, &bench.window));
    QVERIFY(child<QLineEdit>(editor, u"name"_s)->isReadOnly());
    auto *description = child<QLineEdit>(editor, u"description"_s);
    QTRY_VERIFY(description->hasFocus());
    description->selectAll();
    QTest::keyClicks(description, u"Mail address"_s);
    QTest::keyClick(description, Qt::Key_Return);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.scope(u"email"_s).description, u"Mail address"_s);
}

void TestScopeEditor::conflictShowsBothSides()
{
    DialogBench bench;
    const auto editor = opened(new ScopeEditor(bench.services, bench.scope(u"email"_s).id, &bench.window));
    Scope theirs = bench.scope(u"email"_s);
    theirs.description = u"Theirs"_s;
    bench.workspace.execute(UpdateScope{theirs});
    auto *description = child<QLineEdit>(editor, u"description"_s);
    description->selectAll();
    QTest::keyClicks(description, u"Mine"_s);
    click(child<QPushButton>(editor, u"submit"_s));
    auto *keep = child<QPushButton>(editor, u"keepMine"_s);
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(bench.scope(u"email"_s).description, u"Theirs"_s);
    click(keep);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.scope(u"email"_s).description, u"Mine"_s);
}

void TestScopeEditor::escapeAsksWhenSomethingWasTyped()
{
    DialogBench bench;
    const auto editor = opened(new ScopeEditor(bench.services, 0, &bench.window));
    QTest::keyClicks(child<QLineEdit>(editor, u"description"_s), u"x"_s);
    bench.prompts.confirmations = {true};
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QCOMPARE(bench.prompts.questions.size(), 1);
}

QTEST_MAIN(TestScopeEditor)
#include "tst_scopeeditor.moc"
