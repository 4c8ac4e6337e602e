// SPDX-License-Identifier: GPL-3.0-or-later
// L1: a list is searched and counted at any size, and follows changes.
#include "core/store/list/listreader.h"
#include "tests/support/valueof.h"
#include "tests/ui/table/tablefixture.h"

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

class TestEntityTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QSettings().clear(); }

    void showsFiftyThousandRowsAndCountsThem();
    void aJumpShowsTheRowsThatBelongThere();
    void aJumpReadsWhatIsSeenAndNoMore();
    void whatIsSeenLastIsReadFirst();
    void whatWasReadIsAnnouncedWhereItIs();
    void searchNarrowsAndCounts();
    void answersToAnOlderQueryAreDropped();
    void onlyVisibleColumnsAreRead();
    void rowsSeenChangeInPlace();
    void tooltipsAreEscapedAndTimesExact();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestEntityTableModel::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Gatehouse"_s);
    QCoreApplication::setApplicationName(u"tst_entitytablemodel"_s);
    m_workspace = std::make_unique<TestWorkspace>(clientCount);
}

void TestEntityTableModel::showsFiftyThousandRowsAndCountsThem()
{
    Table table(*m_workspace);
    QCOMPARE(table.model.matchCount(), -1);
    QVERIFY(table.load(searchClients({})));
    QVERIFY(table.model.rowCount() >= clientCount); // and the default clients
    QCOMPARE(table.model.matchCount(), table.model.rowCount());
    QTRY_COMPARE(table.model.totalCount(), table.model.matchCount());
}

void TestEntityTableModel::aJumpShowsTheRowsThatBelongThere()
{
    Table table(*m_workspace);
    QVERIFY(table.load({Resource::Client, {}, {}, u"clientId"_s}));
    QTRY_VERIFY(table.view.verticalScrollBar()->maximum() > clientCount); // in pixels
    table.view.verticalScrollBar()->setValue(table.view.verticalScrollBar()->maximum() / 2);
    const int row = table.view.rowAt(5);
    QVERIFY(row > clientCount / 3);
    const qint64 id = table.model.rowId(row);
    const auto client = valueOf(m_workspace->read([id](Connection &connection) {
        return readRows(connection, Resource::Client, {clients().field(u"clientId"), clients().field(u"name")},
                        std::array{id});
    }));
    QCOMPARE(table.text(row, "clientId"), client.first().cells[0].toString());
    QCOMPARE(table.text(row, "name"), client.first().cells[1].toString());
    QVERIFY(table.text(row, "clientId") >= table.text(row - 1, "clientId"));
    QVERIFY(table.text(row, "clientId") <= table.text(row + 1, "clientId"));
    QTest::keyClick(&table.view, Qt::Key_End);
    QCOMPARE(table.view.currentIndex().row(), table.model.rowCount() - 1);
    QVERIFY(!table.text(table.model.rowCount() - 1, "clientId").isEmpty());
}

void TestEntityTableModel::aJumpReadsWhatIsSeenAndNoMore()
{
    EntityTableModel model(m_workspace->store(), Resource::Client);
    model.setQuery(searchClients({}));
    QTRY_VERIFY(!model.isLoading());
    QTRY_VERIFY(!model.requestRows(0, 20)); // from the first page, unless all ids arrived first
    QVERIFY(model.requestRows(30'000, 30'020));
    QVERIFY(model.requestRows(30'000, 30'020)); // being read
    QTRY_VERIFY(!model.requestRows(30'000, 30'020));
    QVERIFY(model.requestRows(29'999, 29'999));
    QTRY_VERIFY(!model.requestRows(29'999, 29'999));
    // Scrolling on reads the next rows.
    QVERIFY(model.requestRows(30'010, 30'025));
    QTRY_VERIFY(!model.requestRows(30'010, 30'025));
    QVERIFY(!model.requestRows(30'000, 30'030));
    // At the end and beyond.
    const int rows = model.rowCount();
    QVERIFY(model.requestRows(rows - 5, rows + 20));
    QTRY_VERIFY(!model.requestRows(rows - 5, rows + 20));
    QVERIFY(!model.requestRows(rows, rows + 20));
}

void TestEntityTableModel::whatIsSeenLastIsReadFirst()
{
    EntityTableModel model(m_workspace->store(), Resource::Client);
    model.setQuery(searchClients({}));
    QTRY_VERIFY(!model.isLoading());
    BusyReader reader(m_workspace->store());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.requestRows(10'000, 10'020)); // sent
    QVERIFY(model.requestRows(20'000, 20'020)); // scrolled past
    QVERIFY(model.requestRows(40'000, 40'020));
    reader.release();
    QTRY_VERIFY(!model.requestRows(40'000, 40'020));
    QCOMPARE(changes.count(), 2);
    QVERIFY(!model.requestRows(10'000, 10'020));
    QVERIFY(model.requestRows(20'000, 20'020));
}

void TestEntityTableModel::whatWasReadIsAnnouncedWhereItIs()
{
    EntityTableModel model(m_workspace->store(), Resource::Client);
    model.setQuery(searchClients({}));
    QTRY_VERIFY(!model.isLoading());
    using Rows = std::pair<int, int>;
    QList<Rows> changes;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) { changes << Rows(first.row(), last.row()); });
    model.requestRows(30'000, 30'020);
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(changes, QList{Rows(30'000, 30'020)});

    // Fetched rows may arrive after a search has moved them.
    BusyReader reader(m_workspace->store());
    model.requestRows(40'000, 40'020);
    model.setQuery(searchClients(u"gate"_s));
    QTRY_VERIFY(!model.isLoading());
    changes.clear();
    reader.release();
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(changes, QList{Rows(0, model.rowCount() - 1)});
}

void TestEntityTableModel::searchNarrowsAndCounts()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    const QString first = table.text(100, "clientId");
    QVERIFY(table.load(searchClients(first)));
    QVERIFY(table.model.matchCount() >= 1);
    QVERIFY(table.model.matchCount() < 100);
    for (int row = 0; row < table.model.rowCount(); ++row)
        QVERIFY(table.text(row, "clientId").contains(first) || table.text(row, "uri").contains(first));
    QCOMPARE(table.model.index(0, 0).data(EntityTableModel::SearchWordsRole).toStringList(), QStringList{first});
    QVERIFY(table.model.totalCount() >= clientCount);
}

void TestEntityTableModel::answersToAnOlderQueryAreDropped()
{
    Table table(*m_workspace);
    int mostRows = 0; // an empty list may be reset or not; old rows must never be shown
    connect(&table.model, &QAbstractItemModel::modelReset, this,
            [&] { mostRows = std::max(mostRows, table.model.rowCount()); });
    table.model.setQuery(searchClients(u"gate"_s));
    // Its first page has been read and waits in the event loop.
    QVERIFY(m_workspace->read([](Connection &connection) { return countRows(connection, searchClients({})); }));
    table.model.setQuery(searchClients(u"no such client anywhere"_s));
    QVERIFY(table.loaded());
    QCOMPARE(mostRows, 0);
    QCOMPARE(table.model.rowCount(), 0);
    QCOMPARE(table.model.matchCount(), 0);
}

void TestEntityTableModel::onlyVisibleColumnsAreRead()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    const QModelIndex scopes = table.model.index(0, table.section("allowedScopes"));
    QVERIFY(!table.text(0, "clientId").isEmpty());
    QVERIFY(!scopes.data(EntityTableModel::RawValueRole).isValid());
    table.view.setColumnVisible(*clients().field(u"allowedScopes"), true);
    QTRY_VERIFY(scopes.data(EntityTableModel::RawValueRole).isValid());
    QVERIFY(!table.text(0, "clientId").isEmpty());
}

void TestEntityTableModel::rowsSeenChangeInPlace()
{
    Table table(*m_workspace);
    QVERIFY(table.load(searchClients({})));
    constexpr int row = 20'000; // not of the first page, which each load reads
    table.view.scrollTo(table.model.index(row, 0));
    const QString before = table.text(row, "enabled");
    const qint64 id = table.model.rowId(row);
    const bool enabled = table.model.index(row, table.section("enabled")).data(EntityTableModel::RawValueRole).toBool();
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    m_workspace->execute(SetClientsEnabled{{id}, !enabled});
    table.model.reload();
    QCOMPARE(table.text(row, "enabled"), before); // the old value stays until it has been read again
    QTRY_VERIFY(table.text(row, "enabled") != before);
    QVERIFY(table.loaded());
    QCOMPARE(resets.count(), 0); // the row ids did not change
}

void TestEntityTableModel::tooltipsAreEscapedAndTimesExact()
{
    TestWorkspace workspace;
    Client client = sampleClient(0);
    client.clientId = u"markup"_s;
    client.name = u"<b>Bold</b> & co"_s;
    client.allowedScopes.clear();
    workspace.execute(CreateClient{client});
    Table table(workspace);
    table.view.setColumnVisible(*clients().field(u"createdAt"), true);
    table.view.setColumnVisible(*clients().field(u"lastUsedAt"), true);
    QVERIFY(table.load(searchClients(u"markup"_s)));
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

QTEST_MAIN(TestEntityTableModel)
#include "tst_entitytablemodel.moc"
