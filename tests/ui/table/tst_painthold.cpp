// SPDX-License-Identifier: GPL-3.0-or-later
// L1: a jump is painted once, and soon, even if reading is slow.
#include "ui/table/painthold.h"

#include <QTest>
#include <QWidget>

using namespace gatehouse;

namespace {

class Canvas : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

} // namespace

class TestPaintHold final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void paintsOnceAtTheEnd();
    void paintsWithoutAnEndAndDoesNotWaitAgain();
    void waitsAgainOnceTheLateIsHere();
    void anEndWithoutABeginIsNothing();

private:
    std::unique_ptr<Canvas> m_canvas;
    std::unique_ptr<PaintHold> m_hold;
};

void TestPaintHold::init()
{
    m_hold.reset();
    m_canvas = std::make_unique<Canvas>();
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    QTRY_VERIFY(m_canvas->paints > 0);
    QCoreApplication::processEvents();
    m_canvas->paints = 0;
    m_hold = std::make_unique<PaintHold>(*m_canvas);
}

void TestPaintHold::paintsOnceAtTheEnd()
{
    m_hold->begin();
    m_canvas->repaint();
    m_hold->begin();
    m_canvas->repaint();
    QCOMPARE(m_canvas->paints, 0);
    QVERIFY(m_hold->isHolding());
    m_hold->end();
    QVERIFY(!m_hold->isHolding());
    QTRY_COMPARE(m_canvas->paints, 1);
}

void TestPaintHold::paintsWithoutAnEndAndDoesNotWaitAgain()
{
    m_hold->begin();
    QTRY_COMPARE(m_canvas->paints, 1);
    QVERIFY(!m_hold->isHolding());
    m_hold->begin();
    QVERIFY(!m_hold->isHolding());
    m_canvas->repaint();
    QCOMPARE(m_canvas->paints, 2);
}

void TestPaintHold::waitsAgainOnceTheLateIsHere()
{
    m_hold->begin();
    QTRY_VERIFY(!m_hold->isHolding());
    m_hold->end();
    m_hold->begin();
    QVERIFY(m_hold->isHolding());
    m_hold->end();
}

void TestPaintHold::anEndWithoutABeginIsNothing()
{
    m_canvas->setUpdatesEnabled(false); // disabled by other code
    m_hold->end();
    QVERIFY(!m_canvas->updatesEnabled());
}

QTEST_MAIN(TestPaintHold)
#include "tst_painthold.moc"
