// SPDX-License-Identifier: GPL-3.0-or-later
// L4: long jobs show progress and can be cancelled; short ones are not shown.
#include "ui/jobs/jobbar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int atOnce = 0;
constexpr int never = 1'000'000'000;

/// A job that the test finishes.
class Work
{
public:
    Work() { m_promise.start(); }

    [[nodiscard]] Async<qint64> future() { return m_promise.future(); }
    void succeed() { end(qint64{3}); }
    void endAsCancelled() { end(fail(ErrorKind::Cancelled, u"Cancelled."_s)); }
    void endWithoutResult() { m_promise.finish(); }

    JobContext job;

private:
    void end(Result<qint64> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPromise<Result<qint64>> m_promise;
};

struct Bench
{
    explicit Bench(int shownAfterMs)
        : bar(&window, shownAfterMs)
        , idle(&bar, &JobBar::idle)
    {
        window.resize(600, 60);
        bar.resize(600, 60);
        window.show();
    }

    [[nodiscard]] QString title() const { return bar.findChild<QLabel *>()->text(); }
    [[nodiscard]] QProgressBar *progress() const { return bar.findChild<QProgressBar *>(); }
    [[nodiscard]] QToolButton *cancel() const { return bar.findChild<QToolButton *>(); }

    QWidget window;
    JobBar bar;
    QSignalSpy idle;
};

} // namespace

class TestJobBar final : public QObject
{
    Q_OBJECT

private slots:
    void shortWorkIsNeverSeen_L4();
    void longWorkIsSeenUntilItEnds_L4();
    void progressIsShown_L4();
    void cancelReachesTheWork_L4();
    void escapesFromCancelledWork_data();
    void escapesFromCancelledWork();
    void twoJobsOneAfterTheOther();
    void theNewerMayEndFirst();
    void cancelAllReachesEveryJob();
    void anEndedFutureIsTrackedToo();
    void isSpeakable();
};

void TestJobBar::shortWorkIsNeverSeen_L4()
{
    Bench bench(never);
    Work work;
    QVERIFY(bench.bar.isIdle());
    bench.bar.track(u"Exporting"_s, work.job, work.future());
    QVERIFY(!bench.bar.isIdle());
    Bench impatient(atOnce);
    impatient.bar.track(u"Exporting"_s, work.job, work.future());
    QTRY_VERIFY(impatient.bar.isVisible());
    QVERIFY(!bench.bar.isVisible());
    work.succeed();
    QTRY_COMPARE(bench.idle.count(), 1);
    QVERIFY(bench.bar.isIdle());
    QVERIFY(!bench.bar.isVisible());
}

void TestJobBar::longWorkIsSeenUntilItEnds_L4()
{
    Bench bench(atOnce);
    Work work;
    bench.bar.track(u"Exporting clients"_s, work.job, work.future());
    QTRY_VERIFY(bench.bar.isVisible());
    QCOMPARE(bench.title(), u"Exporting clients"_s);
    work.succeed();
    QTRY_VERIFY(!bench.bar.isVisible());
    QCOMPARE(bench.idle.count(), 1);
}

void TestJobBar::progressIsShown_L4()
{
    Bench bench(atOnce);
    Work work;
    bench.bar.track(u"Exporting"_s, work.job, work.future());
    QTRY_VERIFY(bench.bar.isVisible());
    QCOMPARE(bench.progress()->maximum(), 0); // the total is unknown
    work.job.setProgress(250'000, 1'000'000);
    QTRY_COMPARE(bench.progress()->value() * 4, bench.progress()->maximum());
    const qint64 many = 4'000'000'000'000'000;
    work.job.setProgress(many / 2, many);
    QTRY_COMPARE(bench.progress()->value() * 2, bench.progress()->maximum());
    work.succeed();
    QTRY_COMPARE(bench.idle.count(), 1);
}

void TestJobBar::cancelReachesTheWork_L4()
{
    Bench bench(atOnce);
    Work work;
    bench.bar.track(u"Exporting"_s, work.job, work.future());
    QTRY_VERIFY(bench.bar.isVisible());
    QTest::mouseClick(bench.cancel(), Qt::LeftButton);
    QVERIFY(work.job.isCancelled());
    QCOMPARE(bench.title(), u"Cancelling…"_s);
    QVERIFY(!bench.cancel()->isEnabled());
    QVERIFY(!bench.bar.isIdle()); // until the job has finished
    work.endAsCancelled();
    QTRY_COMPARE(bench.idle.count(), 1);
}

void TestJobBar::escapesFromCancelledWork_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("succeeds all the same") << 0;
    QTest::newRow("says that it was cancelled") << 1;
    QTest::newRow("ends without a word") << 2;
}

void TestJobBar::escapesFromCancelledWork()
{
    QFETCH(int, end);
    Bench bench(atOnce);
    Work work;
    bench.bar.track(u"Exporting"_s, work.job, work.future());
    QTRY_VERIFY(bench.bar.isVisible());
    bench.bar.cancelAll();
    if (end == 0)
        work.succeed();
    else if (end == 1)
        work.endAsCancelled();
    else
        work.endWithoutResult();
    QTRY_VERIFY(bench.bar.isIdle());
    QVERIFY(!bench.bar.isVisible());
    QCOMPARE(bench.idle.count(), 1);

    Work next; // the next job is not cancelled
    bench.bar.track(u"Verifying"_s, next.job, next.future());
    QTRY_VERIFY(bench.bar.isVisible());
    QTRY_COMPARE(bench.title(), u"Verifying"_s);
    QVERIFY(bench.cancel()->isEnabled());
    QVERIFY(!next.job.isCancelled());
    next.succeed();
    QTRY_COMPARE(bench.idle.count(), 2);
}

void TestJobBar::twoJobsOneAfterTheOther()
{
    Bench bench(atOnce);
    Work first;
    Work second;
    bench.bar.track(u"First"_s, first.job, first.future());
    bench.bar.track(u"Second"_s, second.job, second.future());
    QTRY_COMPARE(bench.title(), u"First"_s);
    QTest::mouseClick(bench.cancel(), Qt::LeftButton);
    QVERIFY(first.job.isCancelled());
    QVERIFY(!second.job.isCancelled());
    first.endAsCancelled();
    QTRY_COMPARE(bench.title(), u"Second"_s);
    QVERIFY(bench.cancel()->isEnabled());
    QCOMPARE(bench.idle.count(), 0);
    second.succeed();
    QTRY_COMPARE(bench.idle.count(), 1);
    QVERIFY(!bench.bar.isVisible());
}

void TestJobBar::theNewerMayEndFirst()
{
    Bench bench(atOnce);
    Work first;
    Work second;
    bench.bar.track(u"First"_s, first.job, first.future());
    bench.bar.track(u"Second"_s, second.job, second.future());
    second.succeed();
    QTRY_VERIFY(bench.bar.isVisible());
    QCOMPARE(bench.title(), u"First"_s);
    QCOMPARE(bench.idle.count(), 0);
    first.succeed();
    QTRY_COMPARE(bench.idle.count(), 1);
    QVERIFY(bench.bar.isIdle());
}

void TestJobBar::cancelAllReachesEveryJob()
{
    Bench bench(never);
    Work first;
    Work second;
    bench.bar.track(u"First"_s, first.job, first.future());
    bench.bar.track(u"Second"_s, second.job, second.future());
    bench.bar.cancelAll();
    QVERIFY(first.job.isCancelled() && second.job.isCancelled());
    first.endAsCancelled();
    second.endAsCancelled();
    QTRY_COMPARE(bench.idle.count(), 1);
}

void TestJobBar::anEndedFutureIsTrackedToo()
{
    Bench bench(atOnce);
    bench.bar.track(u"Done"_s, JobContext(), readyResult<qint64>(qint64{3}));
    QVERIFY(!bench.bar.isIdle()); // the result arrives through the event loop
    QTRY_COMPARE(bench.idle.count(), 1);
    QVERIFY(!bench.bar.isVisible());
}

void TestJobBar::isSpeakable()
{
    Bench bench(atOnce);
    QVERIFY(!bench.progress()->accessibleName().isEmpty());
    QVERIFY(!bench.cancel()->text().isEmpty());
    QCOMPARE(bench.bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestJobBar)
#include "tst_jobbar.moc"
