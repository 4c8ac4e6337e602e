// SPDX-License-Identifier: GPL-3.0-or-later
// L1: search as you type, filters by field, saved views; all with the keyboard.
#include "core/authority/command.h"
#include "tests/support/fakeclock.h"
#include "ui/table/filterbar.h"
#include "ui/table/filtereditor.h"
#include "ui/theme/badge.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// A bar in a window with its search field, as on a page.
struct Page
{
    Page()
        : bar(new FilterBar(Resource::Client, clock))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar->searchField());
        layout->addWidget(bar);
        bar->searchField()->show();
        window.resize(900, 100);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }
    [[nodiscard]] QList<BadgeButton *> badges() const
    {
        QList<BadgeButton *> badges = bar->findChildren<BadgeButton *>();
        badges.removeIf([](const BadgeButton *badge) { return !badge->isVisible(); });
        return badges;
    }
    [[nodiscard]] QAction *viewAction(const QString &text) const
    {
        emit bar->viewsMenu()->aboutToShow();
        const QList<QAction *> actions = bar->viewsMenu()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    FakeClock clock;
    QWidget window;
    FilterBar *bar;
};

const FieldFilter disabled{u"enabled"_s, FieldFilter::Comparison::Equal, u"false"_s};
const FieldFilter credentials{u"type"_s, FieldFilter::Comparison::Equal, u"client-credentials"_s};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Gatehouse"_s);
        QCoreApplication::setApplicationName(u"tst_filterbar"_s);
    }
    void cleanup() { QSettings().clear(); }

    void eachKeyIsAQuery();
    void filtersAreAddedByKeys();
    void everyFormOfEveryFieldMakesAValidFilter();
    void daysFromNowOnAreKept_T6();
    void badgesAreChangedAndTakenAway();
    void viewsAreSavedAppliedAndDeleted();
    void settingAQueryTellsNobody();
};

void TestFilterBar::eachKeyIsAQuery()
{
    Page page;
    QVERIFY(page.isActive());
    QSignalSpy queries(page.bar, &FilterBar::queryChanged);
    QSignalSpy finished(page.bar, &FilterBar::searchFinished);
    QTest::keyClick(&page.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), page.bar->searchField());
    QTest::keyClicks(page.bar->searchField(), u"gate"_s);
    QCOMPARE(queries.count(), 4);
    QCOMPARE(queries.last().first().value<ListQuery>().text, u"gate"_s);
    QTest::keyClick(page.bar->searchField(), Qt::Key_Down);
    QCOMPARE(finished.count(), 1);
    QTest::keyClick(page.bar->searchField(), Qt::Key_Escape);
    QCOMPARE(page.bar->query().text, QString());
    QCOMPARE(queries.count(), 5);
}

void TestFilterBar::filtersAreAddedByKeys()
{
    Page page;
    QVERIFY(page.isActive());
    QSignalSpy queries(page.bar, &FilterBar::queryChanged);
    page.bar->findChild<QToolButton *>()->click();
    auto *editor = page.bar->findChild<FilterEditor *>();
    QVERIFY(editor->isVisible());
    auto *field = editor->findChildren<QComboBox *>().first();
    QTest::keyClicks(field, u"Status"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queries.count(), 1);
    const FieldFilter enabled{u"enabled"_s, FieldFilter::Comparison::Equal, u"true"_s};
    QCOMPARE(page.bar->query().filters, QList<FieldFilter>{enabled});
    QVERIFY(!editor->isVisible());
    QTRY_COMPARE(page.badges().size(), 1);
    QCOMPARE(page.badges().first()->text(), describeFilter(resourceInfo(Resource::Client), enabled));
    QCOMPARE(page.badges().first()->accessibleName(), page.badges().first()->text());
}

void TestFilterBar::daysFromNowOnAreKept_T6()
{
    FakeClock clock;
    FilterEditor editor(resourceInfo(Resource::Token), clock);
    const QSignalSpy accepted(&editor, &FilterEditor::accepted);
    const FieldFilter filter{u"expiresAt"_s, FieldFilter::Comparison::WithinNext, u"14d"_s};
    editor.openAt({0, 0, 10, 10}, filter);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(accepted.first().first().value<FieldFilter>() == filter);
    QVERIFY(describeFilter(resourceInfo(Resource::Token), filter).contains(u"within the next 14"_s));
}

void TestFilterBar::everyFormOfEveryFieldMakesAValidFilter()
{
    for (const Resource resource : allResources()) {
        FakeClock clock;
        FilterEditor editor(resourceInfo(resource), clock);
        QSignalSpy accepted(&editor, &FilterEditor::accepted);
        const QList<QComboBox *> boxes = editor.findChildren<QComboBox *>();
        int forms = 0;
        for (int field = 0; field < boxes[0]->count(); ++field) {
            boxes[0]->setCurrentIndex(field);
            for (int form = 0; form < boxes[1]->count(); ++form, ++forms) {
                boxes[1]->setCurrentIndex(form);
                const QList<QLineEdit *> inputs = editor.findChildren<QLineEdit *>();
                for (QLineEdit *input : inputs) {
                    if (input->accessibleName() == "Value"_L1)
                        input->setText(u"7"_s);
                }
                QTest::keyClick(&editor, Qt::Key_Return);
                QVERIFY2(accepted.count() == forms + 1, qPrintable(boxes[0]->currentText() + boxes[1]->currentText()));
                const auto filter = accepted.last().first().value<FieldFilter>();
                QVERIFY(checkFilter(resourceInfo(resource), filter));
            }
        }
        QVERIFY(forms > 10);
    }
}

void TestFilterBar::badgesAreChangedAndTakenAway()
{
    Page page;
    QVERIFY(page.isActive());
    page.bar->setQuery({Resource::Client, {}, {disabled, credentials}});
    QTRY_COMPARE(page.badges().size(), 2);
    QSignalSpy queries(page.bar, &FilterBar::queryChanged);

    QTest::keyClick(page.badges().first(), Qt::Key_Return);
    auto *editor = page.bar->findChild<FilterEditor *>();
    QVERIFY(editor->isVisible());
    editor->findChildren<QComboBox *>()[1]->setCurrentIndex(1); // is not
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(page.bar->query().filters.first().comparison, FieldFilter::Comparison::NotEqual);
    QCOMPARE(page.bar->query().filters.first().value, disabled.value);

    QTRY_COMPARE(page.badges().size(), 2);
    QTest::keyClick(page.badges().first(), Qt::Key_Delete);
    QCOMPARE(page.bar->query().filters, QList<FieldFilter>{credentials});
    QTRY_COMPARE(page.badges().size(), 1);
    BadgeButton *badge = page.badges().first();
    QTest::mouseClick(badge, Qt::LeftButton, {}, QPoint(badge->width() - 8, badge->height() / 2));
    QVERIFY(page.bar->query().filters.isEmpty());
    QCOMPARE(queries.count(), 3);
}

void TestFilterBar::viewsAreSavedAppliedAndDeleted()
{
    const ListQuery query{Resource::Client, u"gate"_s, {disabled}, u"name"_s, Qt::DescendingOrder};
    {
        Page page;
        QVERIFY(page.isActive());
        page.bar->setQuery(query);
        page.viewAction(u"Save current view…"_s)->trigger();
        auto *dialog = page.bar->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u"Old & off"_s);
        dialog->accept();
    }
    Page page;
    QSignalSpy queries(page.bar, &FilterBar::queryChanged);
    QAction *view = page.viewAction(u"Old && off"_s);
    QVERIFY(view);
    view->trigger();
    QCOMPARE(queries.count(), 1);
    QCOMPARE(queries.first().first().value<ListQuery>(), query);
    QCOMPARE(page.bar->searchField()->text(), u"gate"_s);

    QMenu *remove = page.viewAction(u"Delete view"_s)->menu();
    remove->actions().first()->trigger();
    QVERIFY(!page.viewAction(u"Old && off"_s));
    QVERIFY(!page.viewAction(u"Delete view"_s));
}

void TestFilterBar::settingAQueryTellsNobody()
{
    Page page;
    QSignalSpy queries(page.bar, &FilterBar::queryChanged);
    page.bar->setQuery({Resource::Client, u"gate"_s, {disabled}});
    QCOMPARE(queries.count(), 0);
    page.bar->clear();
    QCOMPARE(queries.count(), 1);
    QVERIFY(page.bar->query().isUnfiltered());
    QCOMPARE(page.bar->searchField()->text(), QString());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
