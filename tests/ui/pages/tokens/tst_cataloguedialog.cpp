// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/cataloguerows.h"
#include "core/transfer/cataloguefile.h"
#include "tests/support/dialogbench.h"
#include "ui/pages/tokens/cataloguedialog.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

struct Bench : DialogBench
{
    QPointer<CatalogueDialog> open()
    {
        auto *dialog = new CatalogueDialog(services, &window);
        const QPointer<CatalogueDialog> shown = opened(dialog);
        if (!QTest::qWaitFor([&] { return child<QTreeWidget>(dialog, u"catalogue"_s)->topLevelItemCount() > 0; }))
            qFatal("the catalogue does not come");
        return shown;
    }
    PermissionCatalogue catalogue() { return workspace.read(&readCatalogue).value_or(PermissionCatalogue()); }
};

/// Types into the cell that is being edited.
void typeInCell(QTreeWidget *tree, const QString &text)
{
    QPointer<QLineEdit> editor;
    if (!QTest::qWaitFor([&] { return (editor = tree->findChild<QLineEdit *>()) && editor->isVisible(); }))
        qFatal("nothing is edited");
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !editor; }))
        qFatal("editing does not end");
}

} // namespace

class TestCatalogueDialog final : public QObject
{
    Q_OBJECT

private slots:
    void T2_addsATypeWithAnAction();
    void T2_problemIsNamedAndNothingStored();
    void T2_exportedAndImported();
    void T2_whatIsWrongIsNotExported();
    void T2_deleteRemovesALineAndNotALetter();
    void T2_escapeAsksWhenSomethingWasChanged();
};

void TestCatalogueDialog::T2_addsATypeWithAnAction()
{
    Bench bench;
    const auto dialog = bench.open();
    auto *tree = child<QTreeWidget>(dialog, u"catalogue"_s);
    QCOMPARE(tree->topLevelItemCount(), 6);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 11);
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    click(child<QPushButton>(dialog, u"addType"_s));
    typeInCell(tree, u"Gateway"_s);
    click(child<QPushButton>(dialog, u"addAction"_s));
    typeInCell(tree, u"Restart"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    const PermissionCatalogue stored = bench.catalogue();
    QCOMPARE(stored.size(), 7);
    QCOMPARE(stored.last(), (PermissionType{u"Gateway"_s, {}, {{u"Restart"_s, {}}}}));
}

void TestCatalogueDialog::T2_problemIsNamedAndNothingStored()
{
    Bench bench;
    const auto dialog = bench.open();
    auto *tree = child<QTreeWidget>(dialog, u"catalogue"_s);
    click(child<QPushButton>(dialog, u"addType"_s));
    typeInCell(tree, u"device"_s); // but for its case there already
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(child<QLabel>(dialog, u"bannerText"_s)->text().contains(u"twice"_s));
    QVERIFY(dialog);
    QCOMPARE(bench.catalogue().size(), 6);
    click(child<QPushButton>(dialog, u"remove"_s));
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled()); // as it was
}

void TestCatalogueDialog::T2_exportedAndImported()
{
    Bench bench;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogue.json"_s);
    const auto dialog = bench.open();
    bench.prompts.paths = QStringList{path, path};
    click(child<QPushButton>(dialog, u"export"_s));
    QTRY_VERIFY(child<QLabel>(dialog, u"bannerText"_s)->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    file.close();
    QVERIFY(catalogueFromJson(written).value_or(PermissionCatalogue()) == bench.catalogue());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(catalogueToJson({{u"Gateway"_s, {}, {}}}));
    file.close();
    click(child<QPushButton>(dialog, u"import"_s));
    QTRY_COMPARE(child<QTreeWidget>(dialog, u"catalogue"_s)->topLevelItemCount(), 1);
    QCOMPARE(bench.catalogue().size(), 6); // until it is saved
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(bench.catalogue().size(), 1);
}

void TestCatalogueDialog::T2_whatIsWrongIsNotExported()
{
    Bench bench;
    auto *loading = new CatalogueDialog(bench.services, &bench.window);
    QVERIFY(!child<QPushButton>(loading, u"export"_s)->isEnabled()); // nothing is read yet
    delete loading;
    const auto dialog = bench.open();
    click(child<QPushButton>(dialog, u"addType"_s));
    typeInCell(child<QTreeWidget>(dialog, u"catalogue"_s), u"device"_s);
    click(child<QPushButton>(dialog, u"export"_s));
    QTRY_VERIFY(child<QLabel>(dialog, u"bannerText"_s)->text().contains(u"twice"_s));
    QVERIFY(bench.prompts.fileQuestions.isEmpty());
}

void TestCatalogueDialog::T2_deleteRemovesALineAndNotALetter()
{
    Bench bench;
    const auto dialog = bench.open();
    auto *tree = child<QTreeWidget>(dialog, u"catalogue"_s);
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(1)->child(0), 0);
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 10);
    tree->setCurrentItem(tree->topLevelItem(1)->child(0), 0);
    QTest::keyClick(tree, Qt::Key_F2);
    QPointer<QLineEdit> cell;
    QTRY_VERIFY((cell = tree->findChild<QLineEdit *>()) && cell->isVisible());
    QTest::keyClick(cell, Qt::Key_Home);
    QTest::keyClick(cell, Qt::Key_Delete);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_VERIFY(!cell);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 10);
}

void TestCatalogueDialog::T2_escapeAsksWhenSomethingWasChanged()
{
    Bench bench;
    const auto dialog = bench.open();
    click(child<QPushButton>(dialog, u"remove"_s));
    bench.prompts.confirmations = QList<bool>{false, true};
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(bench.prompts.answered, 1);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(bench.catalogue().size(), 6);
}

QTEST_MAIN(TestCatalogueDialog)
#include "tst_cataloguedialog.moc"
