// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcontext.h"

#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace gatehouse;

class TestJobContext : public QObject
{
    Q_OBJECT

private slots:
    void partsOfTheWay_data();
    void partsOfTheWay();
    void oneReadingHoldsWhileTheWorkGoesOn();
};

void TestJobContext::partsOfTheWay_data()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing yet") << qint64(0) << qint64(0) << false << 0;
    QTest::newRow("no total") << qint64(7) << qint64(0) << false << 0;
    QTest::newRow("negative total") << qint64(7) << qint64(-1) << false << 0;
    QTest::newRow("half") << qint64(110) << qint64(220) << true << 50;
    QTest::newRow("all") << qint64(220) << qint64(220) << true << 100;
    QTest::newRow("more than all") << qint64(220) << qint64(10) << true << 100; // the next phase has just begun
    QTest::newRow("bytes without end") << huge << huge << true << 100;
}

void TestJobContext::partsOfTheWay()
{
    QFETCH(const qint64, done);
    QFETCH(const qint64, total);
    const JobContext job;
    job.setProgress(done, total);
    QTEST(job.progress().isKnown(), "isKnown");
    QTEST(job.progress().outOf(100), "percent");
}

void TestJobContext::oneReadingHoldsWhileTheWorkGoesOn()
{
    const JobContext job;
    std::atomic<bool> ends = false;
    std::thread worker([&] {
        while (!ends) {
            job.setProgress(220, 220);
            job.setProgress(3, 0);
        }
    });
    bool isSound = true;
    for (int i = 0; i < 1'000'000 && isSound; ++i) {
        const JobProgress progress = job.progress();
        const int percent = progress.outOf(100);
        isSound = percent >= 0 && percent <= 100 && (progress.isKnown() || percent == 0);
    }
    ends = true;
    worker.join();
    QVERIFY(isSound);
}

QTEST_GUILESS_MAIN(TestJobContext)
#include "tst_jobcontext.moc"
