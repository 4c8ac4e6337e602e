// SPDX-License-Identifier: GPL-3.0-or-later
// L1: a list is sorted, selected and arranged with keys and clicks.
#include "tests/ui/table/tablefixture.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int clientCount = 50'000;

const ResourceInfo &clients()
{
    return resourceInfo(Resource::Client);
}

} // namespace

class TestEntityTableView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QSettings().clear(); }

    void aClickOnAHeaderSortsAndAnotherTurnsRound();
    void selectionAndPlaceSurviveAChange();
    void deletedRowsLeaveTheListAndTheSelection();
    void selectAllSelectsWhatIsStillOnItsWay();
    void keysMoveThroughTheList();
    void aJumpIsPaintedWhenItsRowsAreHere();
    void aJumpOnASlowDiskIsPaintedAnyway();
    void typingStartsASearch();
    void returnAndDoubleClickActivate();
    void columnsAreChosenMovedAndRemembered();
    void aBrokenStoredLayoutIsNoLayout();
    void emptyStates();
    void rightToLeft();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestEntityTableView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Gatehouse"_s);
    QCoreApplication::setApplicationName(u"tst_entitytableview"_s);
    m_workspace = std::make_unique<TestWorkspace>(clientCount);
}

void TestEntityTableView::aClickOnAHeaderSortsAndAnotherTurnsRound()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QCOMPARE(table.view.horizontalHeader()->sortIndicatorSection(), table.section("clientId"));
    table.clickHeader("name");
    QCOMPARE(table.model.query().sortField, u"name"_s);
    QVERIFY(table.loaded());
    const QString lowest = table.text(0, "name");
    table.clickHeader("name");
    QCOMPARE(table.model.query().sortOrder, Qt::DescendingOrder);
    QVERIFY(table.loaded());
    QVERIFY(table.text(0, "name") > lowest);
    QCOMPARE(table.text(table.model.rowCount() - 1, "name"), lowest);
}

void TestEntityTableView::selectionAndPlaceSurviveAChange()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QVERIFY(table.view.selectId(table.model.rowId(30'000)));
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    const QList<qint64> selected = table.view.selectedIds();
    QCOMPARE(selected.size(), 2);
    const qint64 current = table.view.currentId();
    const int place = table.view.verticalScrollBar()->value();
    QVERIFY(place > 0);

    QSignalSpy reloaded(&table.model, &EntityTableModel::modelReloaded);
    Client client = sampleClient(clientCount * 10);
    client.clientId = u"0000-comes-first"_s;
    m_workspace->execute(CreateClient{client});
    table.model.reload();
    QVERIFY(table.loaded());
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(table.text(0, "clientId"), u"0000-comes-first"_s);
    QCOMPARE(table.view.selectedIds(), selected);
    QCOMPARE(table.view.currentId(), current);
    QCOMPARE(table.model.rowOf(selected.first()), 30'001);
    QCOMPARE(table.view.verticalScrollBar()->value(), place);
}

void TestEntityTableView::deletedRowsLeaveTheListAndTheSelection()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    const int rows = table.model.rowCount();
    const qint64 gone = table.model.rowId(10);
    const qint64 stays = table.model.rowId(11);
    table.view.selectId(gone);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    m_workspace->execute(DeleteClients{{gone}});
    table.model.reload();
    QVERIFY(table.loaded());
    QCOMPARE(table.model.rowCount(), rows - 1);
    QCOMPARE(table.model.rowOf(gone), -1);
    QCOMPARE(table.view.selectedIds(), QList<qint64>{stays});
}

void TestEntityTableView::selectAllSelectsWhatIsStillOnItsWay()
{
    Table table(*m_workspace);
    table.model.setQuery(searchClients({}));
    QVERIFY(QTest::qWaitFor([&table] { return table.model.rowCount() > 0; }));
    table.view.setFocus();
    QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(table.loaded());
    QCOMPARE(table.view.selectedCount(), table.model.matchCount());
    QCOMPARE(table.view.selectedIds().size(), table.model.matchCount());
    QCOMPARE(table.view.selectionModel()->selection().size(), 1); // one range, not a million
    table.view.clearSelection();
    QCOMPARE(table.view.selectedCount(), 0);
}

void TestEntityTableView::keysMoveThroughTheList()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QTest::keyClick(&table.view, Qt::Key_Home);
    QCOMPARE(table.view.currentIndex().row(), 0);
    QTest::keyClick(&table.view, Qt::Key_PageDown);
    const int page = table.view.currentIndex().row();
    QVERIFY(page > 5);
    QTest::keyClick(&table.view, Qt::Key_PageUp);
    QCOMPARE(table.view.currentIndex().row(), 0);
    QTest::keyClick(&table.view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(table.view.selectedCount(), table.model.rowCount());
}

void TestEntityTableView::aJumpIsPaintedWhenItsRowsAreHere()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QScrollBar *bar = table.view.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > clientCount);
    const auto isHeld = [&table] { return !table.view.viewport()->updatesEnabled(); };
    const auto isRead = [&table] {
        return !table.model.requestRows(table.view.rowAt(0), table.view.rowAt(table.view.viewport()->height() - 1));
    };
    bar->setValue(bar->maximum() / 2);
    QVERIFY(isHeld());
    QTRY_VERIFY(isRead());
    QVERIFY(!isHeld());
    const int row = table.view.rowAt(0);
    QVERIFY(!table.model.index(row, table.section("clientId")).data().toString().isEmpty());
    bar->setValue(bar->value() - 100); // a few rows up, back to cached rows
    QTRY_VERIFY(isRead());
    bar->setValue(bar->value() + 50);
    QVERIFY(!isHeld());
    QTest::keyClick(&table.view, Qt::Key_End);
    QVERIFY(isHeld());
    table.model.setQuery(searchClients(u"gate"_s)); // other rows
    QVERIFY(table.loaded());
    QTRY_VERIFY(isRead());
    QVERIFY(!isHeld());
}

void TestEntityTableView::aJumpOnASlowDiskIsPaintedAnyway()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QScrollBar *bar = table.view.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > clientCount);
    const auto isHeld = [&table] { return !table.view.viewport()->updatesEnabled(); };
    const auto shown = [&table] {
        const int row = table.view.rowAt(table.view.viewport()->height() / 2);
        return table.model.index(row, table.section("clientId")).data().toString();
    };
    BusyReader reader(m_workspace->store());
    bar->setValue(bar->maximum() / 2);
    QVERIFY(isHeld());
    QTRY_VERIFY(!isHeld());
    QVERIFY(shown().isEmpty());
    bar->setValue(bar->maximum() / 3); // scrolling on does not delay painting each time
    QVERIFY(!isHeld());
    reader.release();
    QTRY_VERIFY(!shown().isEmpty());
    bar->setValue(bar->maximum() / 4);
    QVERIFY(isHeld());
    QTRY_VERIFY(!shown().isEmpty());
    QTRY_VERIFY(!isHeld());
}

void TestEntityTableView::typingStartsASearch()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QSignalSpy typed(&table.view, &EntityTableView::searchTyped);
    QTest::keyClick(&table.view, Qt::Key_G);
    QTest::keyClick(&table.view, Qt::Key_Backspace);
    QTest::keyClick(&table.view, Qt::Key_Delete);
    QCOMPARE(typed.count(), 1);
    QCOMPARE(typed.first().first().toString(), u"g"_s);
}

void TestEntityTableView::returnAndDoubleClickActivate()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    QSignalSpy activated(&table.view, &EntityTableView::rowActivated);
    table.view.selectId(table.model.rowId(3));
    QTest::keyClick(&table.view, Qt::Key_Return);
    const QPoint fourth(30, table.view.rowViewportPosition(4) + 5);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, fourth);
    QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {}, fourth);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated[0][0].toLongLong(), table.model.rowId(3));
    QCOMPARE(activated[1][0].toLongLong(), table.model.rowId(4));
}

void TestEntityTableView::columnsAreChosenMovedAndRemembered()
{
    const auto titles = [](const EntityTableView &view) {
        QStringList ids;
        for (const FieldInfo *field : view.visibleColumns())
            ids << field->idString();
        return ids;
    };
    QStringList chosen;
    {
        Table table(*m_workspace, u"client"_s);
        QMenu menu;
        table.view.fillColumnMenu(&menu);
        const auto action = [&menu](const QString &text) {
            for (QAction *candidate : menu.actions()) {
                if (candidate->text() == text)
                    return candidate;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(action(clients().field(u"name")->translatedTitle())->isChecked());
        action(clients().field(u"name")->translatedTitle())->trigger();
        action(clients().field(u"createdAt")->translatedTitle())->trigger();
        table.view.horizontalHeader()->moveSection(table.view.horizontalHeader()->visualIndex(table.section("enabled")),
                                                   0);
        table.view.horizontalHeader()->resizeSection(table.section("clientId"), 333);
        table.model.sort(table.section("uri"), Qt::DescendingOrder);
        chosen = titles(table.view);
    }
    QVERIFY(!chosen.contains(u"name"_s));
    QVERIFY(chosen.contains(u"createdAt"_s));
    QCOMPARE(chosen.first(), u"enabled"_s);

    Table again(*m_workspace, u"client"_s);
    QCOMPARE(titles(again.view), chosen);
    QCOMPARE(again.view.columnWidth(again.section("clientId")), 333);
    QCOMPARE(again.model.query().sortField, u"uri"_s);
    QCOMPARE(again.model.query().sortOrder, Qt::DescendingOrder);
    QCOMPARE(again.view.horizontalHeader()->sortIndicatorSection(), again.section("uri"));

    again.view.resetColumns();
    QStringList defaults;
    for (const FieldInfo *field : clients().defaultColumns())
        defaults << field->idString();
    QCOMPARE(titles(again.view), defaults);
}

void TestEntityTableView::aBrokenStoredLayoutIsNoLayout()
{
    QSettings().setValue(u"tables/client/columns"_s, QStringList{u"name"_s, u"gone:100:1"_s, u"name:-5:0"_s, u"::"_s});
    QSettings().setValue(u"tables/client/sort"_s, u"-gone"_s);
    Table table(*m_workspace, u"client"_s);
    QVERIFY(!table.view.visibleColumns().isEmpty());
    QVERIFY(table.load(searchClients({})));
    QVERIFY(!table.text(0, "clientId").isEmpty());
}

void TestEntityTableView::emptyStates()
{
    TestWorkspace workspace;
    Table table(workspace);
    QAction create(u"New client…"_s);
    QSignalSpy created(&create, &QAction::triggered);
    QSignalSpy cleared(&table.view, &EntityTableView::clearFiltersRequested);
    table.view.setEmptyState(u"No clients yet"_s, u"They ask for tokens."_s, &create);
    auto *button = table.view.findChild<QPushButton *>();
    QVERIFY(table.load(searchClients({})));
    QVERIFY(!button->isVisible()); // the default clients are there
    QVERIFY(table.load(searchClients(u"no such client"_s)));
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(cleared.count(), 1);

    const QList<qint64> all = [&table] {
        (void)table.load(searchClients({}));
        const std::vector<qint64> ids = table.model.rowIds()->mid(0, table.model.rowIds()->size());
        return QList<qint64>(ids.begin(), ids.end());
    }();
    QVERIFY(!button->isVisible());
    workspace.execute(DeleteClients{all});
    table.model.reload();
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), create.text());
    button->click();
    QCOMPARE(created.count(), 1);
}

void TestEntityTableView::rightToLeft()
{
    Table table(*m_workspace);
    table.view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(table.load(searchClients(u"gate"_s)));
    table.view.selectId(table.model.rowId(0));
    (void)table.text(0, "clientId");
    const QImage image = table.view.grab().toImage();
    // The first column is on the right and shows text.
    const int right = table.view.columnViewportPosition(table.section("clientId"));
    QVERIFY(right > table.view.columnViewportPosition(table.section("name")));
    const QRect cell =
        table.view.visualRect(table.model.index(0, table.section("clientId"))).translated(table.view.viewport()->pos());
    QSet<QRgb> colors;
    for (int x = cell.left(); x < cell.right(); ++x)
        colors << image.pixel(x, cell.center().y());
    QVERIFY(colors.size() > 2);
}

QTEST_MAIN(TestEntityTableView)
#include "tst_entitytableview.moc"
