// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a language that is written from right to left: mirrored, nothing over another, nothing cut off.
#include "tests/support/consolebench.h"

#include <QHeaderView>
#include <QLayout>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QRect inWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

QString describe(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' +
           (button ? button->text() : widget->objectName() + widget->accessibleName());
}

} // namespace

class TestRtl final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void everythingIsMirrored();
    void nothingIsCutOffOrCovered_data();
    void nothingIsCutOffOrCovered();
};

void TestRtl::everythingIsMirrored()
{
    ConsoleBench console(20);
    const int middle = console.window->width() / 2;
    QVERIFY(inWindow(console.search()).right() < middle);
    QVERIFY(inWindow(button(console.page(), u"New client…"_s)).left() > middle);
    QVERIFY(inWindow(console.page()->findChild<DetailsPane *>()).right() < inWindow(console.table()).left() + 2);
    const QHeaderView *header = console.table()->horizontalHeader();
    const int first = console.model()->columnOf(u"clientId");
    const int second = console.model()->columnOf(u"name");
    QVERIFY(header->sectionViewportPosition(first) > header->sectionViewportPosition(second));
    const auto *tabs = console.window->findChild<QTabBar *>();
    QVERIFY(tabs->tabRect(0).left() > tabs->tabRect(1).left());
}

void TestRtl::nothingIsCutOffOrCovered_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("scopes") << static_cast<int>(Resource::Scope);
    QTest::newRow("clients") << static_cast<int>(Resource::Client);
    QTest::newRow("users") << static_cast<int>(Resource::User);
    QTest::newRow("organizations") << static_cast<int>(Resource::Organization);
    QTest::newRow("tokens") << static_cast<int>(Resource::Token);
    QTest::newRow("keys") << static_cast<int>(Resource::Key);
    QTest::newRow("audit") << static_cast<int>(Resource::Audit);
}

void TestRtl::nothingIsCutOffOrCovered()
{
    QFETCH(int, tab);
    ConsoleBench console(20);
    if (tab == static_cast<int>(Resource::Token))
        QVERIFY(console.addSample({0, 5, 20}));
    QVERIFY(console.showTab(static_cast<Resource>(tab)));
    console.key(Qt::Key_Down);
    for (const QWidget *widget : console.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow() || isScrolled(widget))
            continue;
        const QWidget *parent = widget->parentWidget();
        const int handle = qobject_cast<const QSplitter *>(parent) ? 1 : 0; // Qt counts it on the wrong side
        QVERIFY2(parent->rect().adjusted(-handle, 0, handle, 0).contains(widget->geometry()),
                 qPrintable(describe(widget)));
        for (const QWidget *other : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const bool isPart = !parent->layout() || parent->layout()->indexOf(widget) < 0;
            if (isPart || other == widget || !other->isVisible() || parent->layout()->indexOf(other) < 0)
                continue;
            QVERIFY2(!widget->geometry().intersects(other->geometry()), qPrintable(describe(widget)));
        }
    }
}

QTEST_MAIN(TestRtl)
#include "tst_rtl.moc"
