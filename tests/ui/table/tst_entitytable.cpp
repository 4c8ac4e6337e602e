// SPDX-License-Identifier: GPL-3.0-or-later
// L1: a list is searched, sorted, filtered and selected, at any size, and survives changes.
#include "core/transfer/sample.h"
#include "tests/support/testworkspace.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int clientCount = 50'000;

const ResourceInfo &clients()
{
    return resourceInfo(Resource::Client);
}

/// A model and its view in a window, on the shared workspace.
struct Table
{
    explicit Table(TestWorkspace &workspace, const QString &layoutKey = {})
        : model(workspace.store(), Resource::Client, workspace.clock())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        view.setEntityModel(&model);
        if (!layoutKey.isEmpty())
            view.setLayoutKey(layoutKey);
        view.resize(1200, 600);
        view.show();
    }

    bool load(const ListQuery &query)
    {
        model.setQuery(query);
        return loaded();
    }
    bool loaded()
    {
        return QTest::qWaitFor([this] { return !model.isLoading(); }, 20'000);
    }
    /// The text in a cell once it is there.
    QString text(int row, const char *field)
    {
        const QModelIndex index = model.index(row, model.columnOf(QString::fromLatin1(field)));
        (void)index.data();
        (void)QTest::qWaitFor([&index] { return index.data(EntityTableModel::RawValueRole).isValid(); });
        return index.data().toString();
    }
    int section(const char *field) { return model.columnOf(QString::fromLatin1(field)); }
    void clickHeader(const char *field)
    {
        QHeaderView *header = view.horizontalHeader();
        const QPoint at(header->sectionViewportPosition(section(field)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

    EntityTableModel model;
    EntityTableView view;
    QAbstractItemModelTester tester;
};

ListQuery search(const QString &text)
{
    return {Resource::Client, text};
}

} // namespace

class TestEntityTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QSettings().clear(); }

    void showsFiftyThousandRowsAndCountsThem();
    void aJumpShowsTheRowsThatBelongThere();
    void searchNarrowsAndCounts();
    void answersToAnOlderQueryAreDropped();
    void aClickOnAHeaderSortsAndAnotherTurnsRound();
    void onlyVisibleColumnsAreRead();
    void selectionAndPlaceSurviveAChange();
    void rowsSeenChangeInPlace();
    void deletedRowsLeaveTheListAndTheSelection();
    void selectAllSelectsWhatIsStillOnItsWay();
    void keysMoveThroughTheList();
    void typingStartsASearch();
    void returnAndDoubleClickActivate();
    void columnsAreChosenMovedAndRemembered();
    void aBrokenStoredLayoutIsNoLayout();
    void emptyStates();
    void tooltipsAreEscapedAndTimesExact();
    void rightToLeft();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestEntityTable::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Gatehouse"_s);
    QCoreApplication::setApplicationName(u"tst_entitytable"_s);
    m_workspace = std::make_unique<TestWorkspace>(clientCount);
}

void TestEntityTable::showsFiftyThousandRowsAndCountsThem()
{
    Table table(*m_workspace);
    QCOMPARE(table.model.matchCount(), -1);
    QVERIFY(table.load(search({})));
    QVERIFY(table.model.rowCount() >= clientCount); // and the default clients
    QCOMPARE(table.model.matchCount(), table.model.rowCount());
    QTRY_COMPARE(table.model.totalCount(), table.model.matchCount());
}

void TestEntityTable::aJumpShowsTheRowsThatBelongThere()
{
    Table table(*m_workspace);
    QVERIFY(table.load({Resource::Client, {}, {}, u"clientId"_s}));
    QTRY_VERIFY(table.view.verticalScrollBar()->maximum() > clientCount); // in pixels
    table.view.verticalScrollBar()->setValue(table.view.verticalScrollBar()->maximum() / 2);
    const int row = table.view.rowAt(5);
    QVERIFY(row > clientCount / 3);
    const qint64 id = table.model.rowId(row);
    const auto client = m_workspace->read([id](Connection &connection) {
        return readRows(connection, Resource::Client, {clients().field(u"clientId"), clients().field(u"name")},
                        std::array{id});
    });
    QCOMPARE(table.text(row, "clientId"), client->first().cells[0].toString());
    QCOMPARE(table.text(row, "name"), client->first().cells[1].toString());
    QVERIFY(table.text(row, "clientId") >= table.text(row - 1, "clientId"));
    QVERIFY(table.text(row, "clientId") <= table.text(row + 1, "clientId"));
    QTest::keyClick(&table.view, Qt::Key_End);
    QCOMPARE(table.view.currentIndex().row(), table.model.rowCount() - 1);
    QVERIFY(!table.text(table.model.rowCount() - 1, "clientId").isEmpty());
}

void TestEntityTable::searchNarrowsAndCounts()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
    const QString first = table.text(100, "clientId");
    QVERIFY(table.load(search(first)));
    QVERIFY(table.model.matchCount() >= 1);
    QVERIFY(table.model.matchCount() < 100);
    for (int row = 0; row < table.model.rowCount(); ++row)
        QVERIFY(table.text(row, "clientId").contains(first) || table.text(row, "uri").contains(first));
    QCOMPARE(table.model.index(0, 0).data(EntityTableModel::SearchWordsRole).toStringList(), QStringList{first});
    QVERIFY(table.model.totalCount() >= clientCount);
}

void TestEntityTable::answersToAnOlderQueryAreDropped()
{
    Table table(*m_workspace);
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    for (const QString &text : {u"a"_s, u"an"_s, u"and"_s, u"no such client anywhere"_s})
        table.model.setQuery(search(text));
    QVERIFY(table.loaded());
    QCOMPARE(table.model.matchCount(), 0);
    QTest::qWait(0);
    m_workspace->read([](Connection &connection) { return countRows(connection, search({})); }).value(); // all answered
    QCoreApplication::sendPostedEvents();
    QCOMPARE(table.model.rowCount(), 0);
    QCOMPARE(table.model.matchCount(), 0);
    QCOMPARE(resets.count(), 1);
}

void TestEntityTable::aClickOnAHeaderSortsAndAnotherTurnsRound()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
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

void TestEntityTable::onlyVisibleColumnsAreRead()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
    const QModelIndex scopes = table.model.index(0, table.section("allowedScopes"));
    QVERIFY(!table.text(0, "clientId").isEmpty());
    QVERIFY(!scopes.data(EntityTableModel::RawValueRole).isValid());
    table.view.setColumnVisible(*clients().field(u"allowedScopes"), true);
    QTRY_VERIFY(scopes.data(EntityTableModel::RawValueRole).isValid());
    QVERIFY(!table.text(0, "clientId").isEmpty());
}

void TestEntityTable::selectionAndPlaceSurviveAChange()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
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

void TestEntityTable::rowsSeenChangeInPlace()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
    const QString before = table.text(5, "enabled");
    const qint64 id = table.model.rowId(5);
    const bool enabled = table.model.index(5, table.section("enabled")).data(EntityTableModel::RawValueRole).toBool();
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    m_workspace->execute(SetClientsEnabled{{id}, !enabled});
    table.model.reload();
    QCOMPARE(table.text(5, "enabled"), before); // what was shown stays until it is read again
    QTRY_VERIFY(table.text(5, "enabled") != before);
    QVERIFY(table.loaded());
    QCOMPARE(resets.count(), 0); // nothing came, went or moved
}

void TestEntityTable::deletedRowsLeaveTheListAndTheSelection()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
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

void TestEntityTable::selectAllSelectsWhatIsStillOnItsWay()
{
    Table table(*m_workspace);
    table.model.setQuery(search({}));
    QVERIFY(QTest::qWaitFor([&table] { return table.model.rowCount() > 0; }));
    table.view.setFocus();
    QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(table.loaded());
    QCOMPARE(table.view.selectedCount(), table.model.matchCount());
    QCOMPARE(table.view.selectedIds().size(), table.model.matchCount());
    QCOMPARE(table.view.selectionModel()->selection().size(), 1); // a range, not a million of them
    table.view.clearSelection();
    QCOMPARE(table.view.selectedCount(), 0);
}

void TestEntityTable::keysMoveThroughTheList()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
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

void TestEntityTable::typingStartsASearch()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
    QSignalSpy typed(&table.view, &EntityTableView::searchTyped);
    QTest::keyClick(&table.view, Qt::Key_G);
    QTest::keyClick(&table.view, Qt::Key_Backspace);
    QTest::keyClick(&table.view, Qt::Key_Delete);
    QCOMPARE(typed.count(), 1);
    QCOMPARE(typed.first().first().toString(), u"g"_s);
}

void TestEntityTable::returnAndDoubleClickActivate()
{
    Table table(*m_workspace);
    QVERIFY(table.load(search({})));
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

void TestEntityTable::columnsAreChosenMovedAndRemembered()
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

void TestEntityTable::aBrokenStoredLayoutIsNoLayout()
{
    QSettings().setValue(u"tables/client/columns"_s, QStringList{u"name"_s, u"gone:100:1"_s, u"name:-5:0"_s, u"::"_s});
    QSettings().setValue(u"tables/client/sort"_s, u"-gone"_s);
    Table table(*m_workspace, u"client"_s);
    QVERIFY(!table.view.visibleColumns().isEmpty());
    QVERIFY(table.load(search({})));
    QVERIFY(!table.text(0, "clientId").isEmpty());
}

void TestEntityTable::emptyStates()
{
    TestWorkspace workspace;
    Table table(workspace);
    QAction create(u"New client…"_s);
    QSignalSpy created(&create, &QAction::triggered);
    QSignalSpy cleared(&table.view, &EntityTableView::clearFiltersRequested);
    table.view.setEmptyState(u"No clients yet"_s, u"They ask for tokens."_s, &create);
    auto *button = table.view.findChild<QPushButton *>();
    QVERIFY(table.load(search({})));
    QVERIFY(!button->isVisible()); // the default clients are there
    QVERIFY(table.load(search(u"no such client"_s)));
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(cleared.count(), 1);

    const QList<qint64> all = [&table] {
        (void)table.load(search({}));
        return QList<qint64>(table.model.rowIds()->begin(), table.model.rowIds()->end());
    }();
    QVERIFY(!button->isVisible());
    workspace.execute(DeleteClients{all});
    table.model.reload();
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), create.text());
    button->click();
    QCOMPARE(created.count(), 1);
}

void TestEntityTable::tooltipsAreEscapedAndTimesExact()
{
    TestWorkspace workspace;
    Client client = sampleClient(0);
    client.clientId = u"markup"_s;
    client.name = u"<b>Bold</b> & co"_s;
    client.allowedScopes.clear();
    workspace.execute(CreateClient{client});
    Table table(workspace);
    table.view.setColumnVisible(*clients().field(u"createdAt"), true);
    QVERIFY(table.load(search(u"markup"_s)));
    QCOMPARE(table.text(0, "name"), client.name);
    const auto data = [&table](const char *field, int role) {
        return table.model.index(0, table.section(field)).data(role).toString();
    };
    QCOMPARE(data("name", Qt::ToolTipRole), u"<p>&lt;b&gt;Bold&lt;/b&gt; &amp; co</p>"_s);
    QCOMPARE(data("createdAt", Qt::DisplayRole), u"just now"_s);
    QCOMPARE(data("createdAt", Qt::AccessibleTextRole), u"2026-11-22 12:00"_s);
    QCOMPARE(data("lastUsedAt", Qt::DisplayRole), u"never"_s);
    workspace.clock().advanceMs(4 * 60'000);
    QCOMPARE(data("createdAt", Qt::DisplayRole), u"4 minutes ago"_s);
}

void TestEntityTable::rightToLeft()
{
    Table table(*m_workspace);
    table.view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(table.load(search(u"gate"_s)));
    table.view.selectId(table.model.rowId(0));
    (void)table.text(0, "clientId");
    const QImage image = table.view.grab().toImage();
    // The first column is at the right, and something is written there.
    const int right = table.view.columnViewportPosition(table.section("clientId"));
    QVERIFY(right > table.view.columnViewportPosition(table.section("name")));
    const QRect cell =
        table.view.visualRect(table.model.index(0, table.section("clientId"))).translated(table.view.viewport()->pos());
    QSet<QRgb> colors;
    for (int x = cell.left(); x < cell.right(); ++x)
        colors << image.pixel(x, cell.center().y());
    QVERIFY(colors.size() > 2);
}

QTEST_MAIN(TestEntityTable)
#include "tst_entitytable.moc"
